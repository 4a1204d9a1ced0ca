//! Ways to reach a person.

pub mod mail;
