use clap::Args;

/// Work in the background.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Job settings")]
pub struct JobSettings {
    /// Serve without running jobs; `bos worker` runs them
    #[arg(long, env = "BOS_NO_JOBS", global = true, value_parser = clap::builder::BoolishValueParser::new(), hide_env_values = true)]
    pub no_jobs: bool,
}
