// What ECharts expects around it, and the one function the renderer calls.
globalThis.setTimeout = () => 0;
globalThis.clearTimeout = () => {};
globalThis.console = { log() {}, warn() {}, error() {} };

function bosDraw(json, width, height) {
  const figure = JSON.parse(json);
  echarts.setPlatformAPI({ measureText: bosCharts.measureText });
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(bosCharts.prepare(figure, width, height));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
