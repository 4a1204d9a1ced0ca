#![doc = include_str!("../README.md")]

pub mod access;
pub mod clock;
pub mod day;
pub mod ids;
pub mod locale;
pub mod mail;
pub mod model;
pub mod money;
pub mod period;
pub mod record;
pub mod workspace;

pub use access::{Permission, Role};
pub use clock::{Clock, FixedClock, SystemClock};
pub use day::Day;
pub use ids::{ApiKeyId, ImportId, UserId, WorkspaceId};
pub use locale::Locale;
pub use money::{Currency, Money};
pub use period::{Grain, Period, Preset, WeekStart};
pub use workspace::{Plan, Vertical};
