use super::{Usage, output};
use crate::{open, settings::Settings};
use anyhow::{Result, anyhow, bail};
use clap::Args;
use domain::record::Kind;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use services::{
    Context, Scope,
    imports::{self, Counts, FileSummary, Progress, Reject, Summary},
    workspaces,
};
use std::path::{Path, PathBuf};

#[derive(Args, Debug)]
pub struct Import {
    /// The workspace's slug
    #[arg(long, value_name = "SLUG")]
    workspace: String,
    /// What is in the file (orders, order_items, …), or `all` for folders and for files that are named so
    #[arg(value_parser = kind)]
    kind: What,
    /// CSV files, also gzipped, or folders of them
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug)]
enum What {
    All,
    One(Kind),
}

fn kind(text: &str) -> Result<What, String> {
    if text == "all" {
        return Ok(What::All);
    }
    let known = Kind::ALL.map(Kind::code).join(", ");
    Kind::parse(text).map(What::One).ok_or_else(|| format!("'{text}' is not a kind of file: use all or one of {known}"))
}

/// How many rejected rows are shown of a file.
const SHOWN: u64 = 20;

#[derive(Serialize)]
struct File {
    #[serde(flatten)]
    summary: FileSummary,
    /// The first of them.
    rejects: Vec<Reject>,
}

#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    total: Counts,
    files: Vec<File>,
    /// CSV files of no kind.
    skipped: Vec<PathBuf>,
}

impl Import {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let context = open(&settings).await?;
        let scope = workspaces::scope_for_cli(&context, &self.workspace).await?;
        let summary = bring_in(&context, &scope, self.kind, &self.files).await?;
        let report = report(&context, &scope, summary).await?;
        if self.json { output::json(&report) } else { output::text(&told(&report)) }
    }
}

async fn bring_in(context: &Context, scope: &Scope, what: What, files: &[PathBuf]) -> Result<Summary> {
    let bar = bar();
    let mut all = Summary::default();
    for (kind, path) in plan(what, files)? {
        let done = match kind {
            None => imports::run_folder(context, scope, &path, |at| show(&bar, &at)).await,
            Some(kind) => imports::run_file(context, scope, kind, &path, |at| show(&bar, &at))
                .await
                .map(|file| Summary { files: vec![file], skipped: Vec::new() }),
        };
        let done = done.map_err(|error| failed(error, &path))?;
        all.files.extend(done.files);
        all.skipped.extend(done.skipped);
    }
    bar.finish_and_clear();
    Ok(all)
}

/// A wrong file is a failure, not wrong usage.
fn failed(error: services::Error, path: &Path) -> anyhow::Error {
    let told = match error {
        services::Error::Invalid { field, reason } => anyhow!("{field}: {reason}"),
        error => error.into(),
    };
    told.context(path.display().to_string())
}

/// Each path with its kind, in the order of dependence; folders have none.
fn plan(what: What, files: &[PathBuf]) -> Result<Vec<(Option<Kind>, PathBuf)>> {
    let mut plan = files.iter().map(|path| Ok((kind_of(what, path)?, path.clone()))).collect::<Result<Vec<_>>>()?;
    plan.sort_by_key(|(kind, _)| *kind);
    Ok(plan)
}

fn kind_of(what: What, path: &Path) -> Result<Option<Kind>> {
    match (what, path.is_dir()) {
        (What::All, true) => Ok(None),
        (What::One(kind), false) => Ok(Some(kind)),
        (What::One(kind), true) => {
            bail!(Usage(format!("{} is a folder: use the kind all, or name the file of {kind}", path.display())))
        }
        (What::All, false) => match Kind::of_file(&path.to_string_lossy()) {
            Some(kind) => Ok(Some(kind)),
            None => bail!(Usage(format!("{} is not named like a kind of file: say its kind", path.display()))),
        },
    }
}

/// Drawn on a terminal only.
fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:14} {wide_bar} {bytes}/{total_bytes} {eta}");
    let bar = ProgressBar::new(0);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

fn show(bar: &ProgressBar, at: &Progress) {
    bar.set_message(at.kind.code());
    bar.set_length(at.bytes_total);
    bar.set_position(at.bytes);
}

async fn report(context: &Context, scope: &Scope, summary: Summary) -> Result<Report> {
    let mut report = Report { total: Counts::default(), files: Vec::new(), skipped: summary.skipped };
    for summary in summary.files {
        let Counts { read, new, changed, unchanged, rejected } = summary.counts;
        let total = &mut report.total;
        *total = Counts {
            read: total.read + read,
            new: total.new + new,
            changed: total.changed + changed,
            unchanged: total.unchanged + unchanged,
            rejected: total.rejected + rejected,
        };
        let rejects = imports::rejects(context, scope, summary.import, None, SHOWN).await?.rejects;
        report.files.push(File { summary, rejects });
    }
    Ok(report)
}

fn told(report: &Report) -> String {
    let mut text = String::new();
    for File { summary, rejects } in &report.files {
        text.push_str(&format!("file: {}\nkind: {}\n{}", summary.file.display(), summary.kind, lines(&summary.counts)));
        for Reject { line, column, value, reason } in rejects {
            text.push_str(&format!("reject: line {line}, {column} {value:?}: {reason}\n"));
        }
        text.push('\n');
    }
    for path in &report.skipped {
        text.push_str(&format!("skipped: {}\n", path.display()));
    }
    if report.files.len() > 1 {
        text.push_str(&format!("files: {}\n{}", report.files.len(), lines(&report.total)));
    }
    text.trim_end().to_owned() + "\n"
}

fn lines(counts: &Counts) -> String {
    let Counts { read, new, changed, unchanged, rejected } = counts;
    format!("read: {read}\nnew: {new}\nchanged: {changed}\nunchanged: {unchanged}\nrejected: {rejected}\n")
}
