//! The thread that draws: started by the first request, gone after a while without one.

use super::{RenderError, Theme, cache, engine::Engine, picture};
use std::sync::{
    Arc, Mutex, PoisonError,
    mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel},
};
use std::{thread, time::Duration};

/// After so long without a chart the engine's memory is given back.
pub(super) const IDLE: Duration = Duration::from_secs(10);
/// Requests that may wait.
const QUEUE: usize = 128;

pub(super) type Answer = Result<Arc<str>, RenderError>;

/// What to draw.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub json: Arc<str>,
    pub width: u32,
    pub height: u32,
    pub theme: Theme,
}

struct Job {
    request: Request,
    reply: Box<dyn FnOnce(Answer) + Send>,
}

static WORKER: Mutex<Option<SyncSender<Job>>> = Mutex::new(None);

impl Request {
    pub fn new(json: &str, width: u32, height: u32, theme: Theme) -> Self {
        Self { json: json.into(), width: width.clamp(64, 4096), height: height.clamp(64, 4096), theme }
    }
}

/// Answers from the cache at once, else when it is drawn.
pub(super) fn ask(request: Request, reply: impl FnOnce(Answer) + Send + 'static) {
    if let Some(svg) = cache::get(&request) {
        return reply(Ok(svg));
    }
    let mut worker = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    let sender = worker.get_or_insert_with(start);
    if let Err(refused) = sender.try_send(Job { request, reply: Box::new(reply) }) {
        let (std::sync::mpsc::TrySendError::Full(job) | std::sync::mpsc::TrySendError::Disconnected(job)) = refused;
        drop(worker);
        (job.reply)(Err(RenderError::Busy));
    }
}

/// Has the engine load while something else is done.
pub(super) fn wake() {
    WORKER.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(start);
}

fn start() -> SyncSender<Job> {
    let (sender, jobs) = sync_channel(QUEUE);
    let spawned = thread::Builder::new().name("charts".into()).stack_size(4 << 20).spawn(move || work(&jobs));
    if let Err(error) = spawned {
        tracing::error!(%error, "the chart renderer's thread did not start");
    }
    sender
}

fn work(jobs: &Receiver<Job>) {
    // Where it doesn't start, the first job tries again and is told why.
    let mut engine = Engine::start().ok();
    while let Some(job) = next(jobs) {
        let answer = match cache::get(&job.request) {
            Some(svg) => Ok(svg),
            None => draw(&mut engine, &job.request),
        };
        (job.reply)(answer);
    }
    drop(engine);
    give_back();
}

/// Hands freed memory back to the system: glibc would keep the engine's twenty megabytes for later.
#[allow(unsafe_code, reason = "there is no safe call for it")]
fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: takes no pointer, locks the allocator itself, may be called at any time.
    unsafe {
        libc::malloc_trim(0);
    }
}

/// The next job. After a pause the way to this thread is closed first, so that no job is left behind.
fn next(jobs: &Receiver<Job>) -> Option<Job> {
    match jobs.recv_timeout(IDLE) {
        Ok(job) => Some(job),
        Err(RecvTimeoutError::Disconnected) => None,
        Err(RecvTimeoutError::Timeout) => {
            let mut worker = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
            jobs.try_recv().ok().or_else(|| {
                *worker = None;
                None
            })
        }
    }
}

/// An engine that failed is not used again: it may have run out of memory.
fn draw(engine: &mut Option<Engine>, request: &Request) -> Answer {
    let running = match engine.take() {
        Some(engine) => engine,
        None => Engine::start()?,
    };
    let svg = running.draw(&request.json, request.width, request.height)?;
    *engine = Some(running);
    let svg: Arc<str> = picture::finish(&svg, request).into();
    cache::put(request, svg.clone());
    Ok(svg)
}
