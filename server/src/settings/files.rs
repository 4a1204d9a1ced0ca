//! `BOS_X_FILE`: a setting read from a file, so that secrets need not stand in the environment.

use anyhow::{Context as _, Result, bail};
use clap::Command;
use std::ffi::OsString;

/// Gives every setting whose `BOS_X_FILE` is set in `env` that file's content (without the line end) as its default.
pub fn read_files(command: Command, env: impl Fn(&str) -> Option<OsString>) -> Result<Command> {
    let names: Vec<(String, String)> = command
        .get_arguments()
        .filter_map(|arg| Some((arg.get_id().to_string(), arg.get_env()?.to_str()?.to_owned())))
        .collect();
    let mut command = command;
    for (id, name) in names {
        let Some(path) = env(&format!("{name}_FILE")) else { continue };
        if env(&name).is_some() {
            bail!("{name} and {name}_FILE are both set: unset one of them");
        }
        let content =
            std::fs::read_to_string(&path).with_context(|| format!("{name}_FILE: {} can't be read", path.display()))?;
        let value = content.trim_end_matches(['\r', '\n']).to_owned();
        command = command.mut_arg(id, |arg| arg.default_value(value).hide_default_value(true));
    }
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;
    use clap::{Args, FromArgMatches};

    fn read(env: &[(&str, &str)], line: &[&str]) -> Result<Settings> {
        let found = |name: &str| env.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value));
        let command = read_files(Settings::augment_args(Command::new("bos")), found)?;
        Ok(Settings::from_arg_matches(&command.try_get_matches_from(line)?)?)
    }

    #[test]
    fn a_file_gives_the_value_and_a_flag_beats_it() -> Result<()> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("token");
        std::fs::write(&path, "s3cret\n")?;
        let env = [("BOS_METRICS_TOKEN_FILE", path.to_str().unwrap_or_default())];
        assert_eq!(read(&env, &["bos"])?.metrics.metrics_token.as_deref(), Some("s3cret"));
        let flagged = read(&env, &["bos", "--metrics-token", "other"])?;
        assert_eq!(flagged.metrics.metrics_token.as_deref(), Some("other"));
        Ok(())
    }

    #[test]
    fn a_missing_file_and_a_double_setting_are_named() {
        let missing = read(&[("BOS_SMTP_URL_FILE", "/nowhere/at/all")], &["bos"]);
        assert!(missing.is_err_and(|error| format!("{error:#}").contains("BOS_SMTP_URL_FILE")));
        let both = read(&[("BOS_SMTP_URL_FILE", "/x"), ("BOS_SMTP_URL", "smtp://h")], &["bos"]);
        assert!(both.is_err_and(|error| error.to_string().contains("both set")));
    }
}
