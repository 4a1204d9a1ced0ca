use anyhow::Result;
use clap::Args;
use connectors::channels::mail::{FileMailer, SmtpMailer};
use domain::mail::Mailer;
use std::{path::Path, sync::Arc};

/// How mail leaves.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Mail settings")]
pub struct MailSettings {
    /// Mail server: smtp://USER:PASSWORD@HOST:PORT?tls=required or smtps://…; without one mail is written to the folder outbox of the data folder
    #[arg(long, env = "BOS_SMTP_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub smtp_url: Option<String>,

    /// Sender of mail
    #[arg(
        long,
        env = "BOS_MAIL_FROM",
        global = true,
        value_name = "ADDRESS",
        default_value = "AI Business OS <bos@localhost>",
        hide_env_values = true
    )]
    pub mail_from: String,
}

impl MailSettings {
    /// The mailer these settings ask for.
    pub fn mailer(&self, data_dir: &Path) -> Result<Arc<dyn Mailer>> {
        Ok(match &self.smtp_url {
            Some(url) => Arc::new(SmtpMailer::new(url, &self.mail_from)?),
            None => Arc::new(FileMailer::new(data_dir.join("outbox"), &self.mail_from)?),
        })
    }
}
