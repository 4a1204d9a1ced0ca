//! The API's limit: so many requests a minute and workspace, by plan.

use domain::{Clock, Plan, WorkspaceId};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Counts requests in windows of a minute; a window starts with its first request. One process counts for itself.
pub struct Limiter {
    clock: Arc<dyn Clock>,
    windows: Mutex<HashMap<WorkspaceId, Window>>,
}

#[derive(Clone, Copy, Debug)]
struct Window {
    ends_ms: i64,
    used: u32,
}

/// Where a workspace stands after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub limit: u32,
    pub remaining: u32,
    /// Whole seconds until the window ends, at least 1.
    pub reset: u64,
    pub allowed: bool,
}

/// The window's length in seconds.
pub const WINDOW: u64 = 60;
const WINDOW_MS: i64 = 60_000;
const SWEEP_ABOVE: usize = 10_000;

impl Limiter {
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, windows: Mutex::default() }
    }

    /// Counts one request of a workspace with that plan.
    pub fn count(&self, workspace: WorkspaceId, plan: Plan) -> Standing {
        let now = self.clock.now_ms();
        let limit = plan.requests_per_minute();
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if windows.len() > SWEEP_ABOVE {
            windows.retain(|_, window| window.ends_ms > now);
        }
        let window = windows.entry(workspace).or_insert(Window { ends_ms: now + WINDOW_MS, used: 0 });
        if window.ends_ms <= now {
            *window = Window { ends_ms: now + WINDOW_MS, used: 0 };
        }
        let allowed = window.used < limit;
        window.used = window.used.saturating_add(u32::from(allowed));
        let left_ms = u64::try_from(window.ends_ms - now).unwrap_or(0);
        Standing { limit, remaining: limit.saturating_sub(window.used), reset: left_ms.div_ceil(1000).max(1), allowed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::FixedClock;

    #[test]
    fn a_minute_has_so_many_requests() {
        let clock = Arc::new(FixedClock::at(0));
        let limiter = Limiter::new(clock.clone());
        let ask = || limiter.count(WorkspaceId(1), Plan::Free);
        assert_eq!(ask(), Standing { limit: 60, remaining: 59, reset: 60, allowed: true });
        for _ in 0..59 {
            assert!(ask().allowed);
        }
        clock.advance(59_500);
        assert_eq!(ask(), Standing { limit: 60, remaining: 0, reset: 1, allowed: false });
        assert!(limiter.count(WorkspaceId(2), Plan::Free).allowed, "another workspace has its own");
        clock.advance(500);
        assert!(ask().allowed);
    }
}
