//! Workspaces, who belongs to them, and the proofs of it.

mod create;
mod members;
mod scopes;
mod update;

use services::workspaces::NewWorkspace;

pub fn shop(name: &str) -> NewWorkspace {
    NewWorkspace {
        name: name.into(),
        vertical: "ecommerce".into(),
        currency: "BRL".into(),
        timezone: "America/Sao_Paulo".into(),
        language: "pt-BR".into(),
        plan: String::new(),
    }
}
