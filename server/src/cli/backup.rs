use super::output;
use crate::{context, open, settings::Settings};
use anyhow::{Result, anyhow};
use clap::Args;
use services::backup;
use std::path::PathBuf;

#[derive(Args, Debug)]
pub struct Backup {
    /// The file to make
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args, Debug)]
pub struct Restore {
    /// A file that `bos backup` made
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Backup {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let context = context(&settings).await?;
        backup::backup(&context, &self.file).await.map_err(failed)?;
        let bytes = std::fs::metadata(&self.file)?.len();
        output::lines(self.json, &[("file", self.file.display().to_string().into()), ("bytes", bytes.into())])
    }
}

impl Restore {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let context = open(&settings).await?;
        let restored = backup::restore(&context, &self.file).await.map_err(failed)?;
        let file = self.file.display().to_string();
        output::lines(
            self.json,
            &[("file", file.into()), ("tables", restored.tables.into()), ("rows", restored.rows.into())],
        )
    }
}

/// A wrong file is a failure, not wrong usage.
fn failed(error: services::Error) -> anyhow::Error {
    match error {
        services::Error::Invalid { reason, .. } => anyhow!(reason),
        error => error.into(),
    }
}
