//! Mail through a file and through a stand-in SMTP server.

use connectors::channels::mail::{FileMailer, SmtpMailer};
use domain::mail::{Mailer, Message};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

type Tested = Result<(), Box<dyn std::error::Error>>;

fn message() -> Message {
    Message {
        to: "ana@example.com".into(),
        subject: "Contraseña nueva".into(),
        text: "Open https://x.test/reset/1\n".into(),
    }
}

#[tokio::test]
async fn without_a_server_mail_is_a_file() -> Tested {
    let dir = tempfile::tempdir()?;
    let mailer = FileMailer::new(dir.path().join("outbox"), "Shop <shop@example.com>")?;
    mailer.send(&message()).await?;
    let files: Vec<_> = std::fs::read_dir(dir.path().join("outbox"))?.collect::<Result<_, _>>()?;
    assert_eq!(files.len(), 1);
    assert!(files[0].path().extension().is_some_and(|ending| ending == "eml"));
    let text = std::fs::read_to_string(files[0].path())?;
    assert!(text.contains("To: ana@example.com") && text.contains("https://x.test/reset/1"), "{text}");
    Ok(())
}

#[tokio::test]
async fn an_smtp_server_gets_the_message() -> Tested {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("smtp://{}", listener.local_addr()?);
    let server = tokio::spawn(async move { receive(listener.accept().await?.0, "250 ok").await });
    SmtpMailer::new(&url, "shop@example.com")?.send(&message()).await?;
    let heard = server.await??;
    assert!(heard.contains("MAIL FROM:<shop@example.com>"), "{heard}");
    assert!(heard.contains("RCPT TO:<ana@example.com>"), "{heard}");
    assert!(heard.contains("https://x.test/reset/1"), "{heard}");
    Ok(())
}

#[tokio::test]
async fn a_refusal_is_told_without_the_address() -> Tested {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("smtp://{}", listener.local_addr()?);
    tokio::spawn(async move { receive(listener.accept().await?.0, "550 no ana@example.com here").await });
    let error = SmtpMailer::new(&url, "shop@example.com")?.send(&message()).await.err().ok_or("it was sent")?;
    assert_eq!(error.to_string(), "mail could not be sent: the mail server refused the message");
    assert!(
        SmtpMailer::new("http://user:secret@host", "shop@example.com")
            .is_err_and(|error| !error.to_string().contains("secret"))
    );
    Ok(())
}

/// Speaks just enough SMTP for one message; answers RCPT with `rcpt`. Gives back all it heard.
async fn receive(stream: TcpStream, rcpt: &str) -> std::io::Result<String> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut heard = String::new();
    let mut in_data = false;
    write.write_all(b"220 stand-in\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        heard.push_str(&line);
        heard.push('\n');
        let answer = match line.get(..4).unwrap_or(&line) {
            "." => {
                in_data = false;
                "250 ok"
            }
            _ if in_data => continue,
            "DATA" => {
                in_data = true;
                "354 go on"
            }
            "RCPT" => rcpt,
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await?;
                break;
            }
            _ => "250 ok",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(heard)
}
