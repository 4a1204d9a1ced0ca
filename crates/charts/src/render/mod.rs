//! Charts as SVG on the server, drawn by ECharts itself.

pub mod echarts;
