//! ECharts in QuickJS: one runtime, bounded in memory and time.

use super::{RenderError, echarts};
use rquickjs::{CatchResultExt, CaughtError, Context, Function, Runtime};
use std::{
    cell::Cell,
    rc::Rc,
    time::{Duration, Instant},
};

/// The browser's half of the charts, whose first part prepares options for both.
const GLUE: &str = include_str!("../../../../public/charts.js");
const AROUND: &str = include_str!("engine.js");

/// ECharts and a chart of ours take about 16 MB together.
const MEMORY: usize = 96 * 1024 * 1024;
const STACK: usize = 1024 * 1024;
/// The interpreter's time for one chart.
const TIME: Duration = Duration::from_secs(3);
const START_TIME: Duration = Duration::from_secs(10);

pub(super) struct Engine {
    // Dropped in this order: the context lives in the runtime.
    context: Context,
    _runtime: Runtime,
    deadline: Rc<Cell<Instant>>,
}

impl Engine {
    /// Loads ECharts: about a tenth of a second.
    pub fn start() -> Result<Self, RenderError> {
        let failed = |error: rquickjs::Error| RenderError::Engine(error.to_string());
        let runtime = Runtime::new().map_err(failed)?;
        runtime.set_memory_limit(MEMORY);
        runtime.set_max_stack_size(STACK);
        let deadline = Rc::new(Cell::new(Instant::now() + START_TIME));
        let watched = deadline.clone();
        runtime.set_interrupt_handler(Some(Box::new(move || Instant::now() > watched.get())));
        let context = Context::full(&runtime).map_err(failed)?;
        let engine = Self { context, _runtime: runtime, deadline };
        for script in [AROUND.as_bytes().to_vec(), echarts::plain(), GLUE.as_bytes().to_vec()] {
            engine
                .context
                .with(|ctx| ctx.eval::<(), _>(script).catch(&ctx).map_err(|error| RenderError::Engine(said(error))))?;
        }
        Ok(engine)
    }

    /// The chart as ECharts writes it.
    pub fn draw(&self, json: &str, width: u32, height: u32) -> Result<String, RenderError> {
        self.deadline.set(Instant::now() + TIME);
        self.context.with(|ctx| {
            let draw: Function =
                ctx.globals().get("bosDraw").map_err(|error| RenderError::Engine(error.to_string()))?;
            draw.call((json, width, height)).catch(&ctx).map_err(|error| RenderError::Chart(said(error)))
        })
    }
}

/// The first line is enough: what follows is a stack inside minified code.
fn said(error: CaughtError<'_>) -> String {
    let text = error.to_string();
    text.lines().next().unwrap_or_default().chars().take(200).collect()
}
