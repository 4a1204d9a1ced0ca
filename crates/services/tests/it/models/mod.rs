//! Language models of a workspace: what they are told, what is taken from them, what it costs, who may change it.

mod ledger;
mod prompt;
mod providers;
mod reading;
mod script;
mod wrong;

use crate::harness::TestContext;
use script::Script;
use services::{
    Context, Scope,
    models::{self, Draft},
    questions::{self, Answer},
};

pub const KEY: &str = "sk-live-0123456789-abcd";

/// A provider of OpenAI's with that model.
pub fn draft(model: &str) -> Draft {
    Draft {
        protocol: "openai".into(),
        model: model.into(),
        key: KEY.into(),
        price_read: "1".into(),
        price_written: "2".into(),
        ..Draft::default()
    }
}

/// The context with a script in the place of the network; the workspace asks these models.
pub async fn on(t: &TestContext, scope: &Scope, script: &Script, names: &[&str]) -> Context {
    let ctx = script.context(t);
    for name in names {
        models::save(&ctx, scope, &draft(name)).await.expect("a provider");
    }
    models::change(&ctx, scope, true, false, "5").await.expect("settings");
    ctx
}

pub async fn ask(ctx: &Context, scope: &Scope, question: &str) -> Answer {
    questions::ask(ctx, scope, &crate::questions::asked(question)).await.expect("an answer")
}

/// Model, purpose and outcome of the calls, the first one first.
pub async fn log(ctx: &Context, scope: &Scope) -> Vec<String> {
    let calls = models::calls(ctx, scope, 200).await.expect("the calls");
    calls.into_iter().rev().map(|call| format!("{} {} {}", call.model, call.purpose, call.outcome)).collect()
}
