//! Language models of a workspace: which are asked, in which order, what they may take and what they took. Off until a workspace turns it on.

mod ask;
mod draft;
mod ledger;
mod money;
mod providers;
mod rest;
mod settings;
mod trial;

pub(crate) use ask::{Asked, Judge, Judged, Judging, ask, in_force};
pub use draft::Draft;
pub use ledger::{Call, Usage, calls, usage};
pub use money::{dollars, known_price};
pub use providers::{MOST, Provider, list, remove, save, shift};
pub use settings::{Settings, change, settings};
pub use trial::{Trial, trial};

use crate::secrets::Vault;
use domain::model::{Completing, Endpoint, LanguageModel, ModelError, Prompt};
use std::{sync::Arc, time::Duration};

/// How long all providers together may take for one question where nothing else is said.
pub const LIMIT: Duration = Duration::from_secs(12);

/// How language models are reached.
#[derive(Clone)]
pub struct Access {
    pub port: Arc<dyn LanguageModel>,
    pub vault: Arc<Vault>,
    /// How long all providers together may take for one question.
    pub limit: Duration,
}

impl Access {
    /// Reaches nobody: for programs that ask no model.
    pub fn none(vault: Vault) -> Self {
        Self { port: Arc::new(Nobody), vault: Arc::new(vault), limit: LIMIT }
    }
}

struct Nobody;

impl LanguageModel for Nobody {
    fn complete<'a>(&'a self, _: &'a Endpoint, _: &'a Prompt, _: Duration) -> Completing<'a> {
        Box::pin(async { Err(ModelError::Unreachable) })
    }

    fn check(&self, _: &str) -> Result<(), ModelError> {
        Err(ModelError::Blocked)
    }
}
