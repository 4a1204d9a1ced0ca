//! The table of settings for the README, made from the settings themselves.

use crate::settings::Settings;
use clap::{Args, Command};
use std::fmt::Write as _;

/// Every setting as a Markdown table: variable, flag, default, meaning.
pub fn markdown() -> String {
    let command = Settings::augment_args(Command::new("bos"));
    let mut table = String::from("| variable | flag | default | meaning |\n| --- | --- | --- | --- |\n");
    for arg in command.get_arguments() {
        let (Some(variable), Some(flag)) = (arg.get_env().and_then(|env| env.to_str()), arg.get_long()) else {
            continue;
        };
        let (meaning, default) = split_default(&arg.get_help().map(ToString::to_string).unwrap_or_default());
        let given = arg.get_default_values().first().and_then(|value| value.to_str()).filter(|text| *text != "false");
        let default = given.map(|text| format!("`{text}`")).or(default).unwrap_or_else(|| "–".into());
        let _ = writeln!(table, "| `{variable}` | `--{flag}` | {default} | {meaning} |");
    }
    table
}

/// `meaning [default: words]` in its two parts.
fn split_default(help: &str) -> (String, Option<String>) {
    match help.split_once(" [default: ") {
        Some((meaning, default)) => (meaning.to_owned(), Some(default.trim_end_matches(']').to_owned())),
        None => (help.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_a_variable_and_a_flag_of_the_same_name() {
        for arg in Settings::augment_args(Command::new("bos")).get_arguments() {
            let variable = arg.get_env().and_then(|env| env.to_str()).unwrap_or_default();
            let expected = variable.strip_prefix("BOS_").unwrap_or("no variable").to_lowercase().replace('_', "-");
            assert_eq!(arg.get_long(), Some(expected.as_str()), "{variable}");
            assert!(arg.get_help().is_some(), "{variable} has no meaning");
        }
    }

    /// The README holds this table between `<!-- settings -->` and `<!-- /settings -->`; `bos settings` prints it.
    #[test]
    fn the_readme_tells_the_truth() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
        let Ok(readme) = std::fs::read_to_string(path) else { return };
        let Some((_, rest)) = readme.split_once("<!-- settings -->") else { return };
        let (held, _) = rest.split_once("<!-- /settings -->").expect("the table in README.md has an end mark");
        assert_eq!(held.trim(), markdown().trim(), "run `bos settings` and paste its table into README.md");
    }
}
