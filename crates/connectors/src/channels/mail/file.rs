use super::{compose, sender};
use domain::mail::{MailError, Mailer, Message};
use lettre::{AsyncFileTransport, AsyncTransport, Tokio1Executor, message::Mailbox};
use std::{future::Future, path::PathBuf, pin::Pin};

/// Writes each message as an `.eml` file into a folder, and logs where, never what.
pub struct FileMailer {
    folder: PathBuf,
    from: Mailbox,
}

impl FileMailer {
    /// The folder is made with the first message.
    pub fn new(folder: PathBuf, from: &str) -> Result<Self, MailError> {
        Ok(Self { folder, from: sender(from)? })
    }
}

impl Mailer for FileMailer {
    fn send<'a>(&'a self, message: &'a Message) -> Pin<Box<dyn Future<Output = Result<(), MailError>> + Send + 'a>> {
        Box::pin(async move {
            let mail = compose(&self.from, message)?;
            let failed = |_| MailError("the outbox can't be written".into());
            private_folder(&self.folder).await.map_err(failed)?;
            let transport = AsyncFileTransport::<Tokio1Executor>::new(&self.folder);
            let id = transport.send(mail).await.map_err(|_| MailError("the outbox can't be written".into()))?;
            let path = self.folder.join(format!("{id}.eml"));
            tracing::info!(path = %path.display(), "mail written to a file: no mail server is set (BOS_SMTP_URL)");
            Ok(())
        })
    }
}

/// Mail holds reset links: nobody else on the machine may read it.
async fn private_folder(folder: &std::path::Path) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        tokio::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700)).await?;
    }
    Ok(())
}
