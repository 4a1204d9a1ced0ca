//! A provider that answers what it is told to, and keeps what it was asked.

use connectors::{egress::Egress, http::Http, models::Models};
use domain::model::{Endpoint, Prompt, Protocol, Said, Secret, Speaker};
use serde_json::Value;
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

pub const KEY: &str = "sk-test-0123456789";

/// What it does with a request.
#[derive(Clone)]
pub enum Does {
    Says(u16, &'static str, String),
    Hangs,
    /// Sends a body without an end.
    Floods,
}

pub struct StandIn {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<(String, Value)>>>,
}

impl StandIn {
    pub async fn start(does: Does) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = asked.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, does.clone(), heard.clone()));
            }
        });
        Self { address, asked }
    }

    /// Answers 200 with that JSON.
    pub async fn answering(body: Value) -> Self {
        Self::start(Does::Says(200, "", body.to_string())).await
    }

    pub fn models(&self) -> Models {
        let egress = Egress::new(&[self.address.to_string()]).expect("a list");
        Models::new(Http::new(egress).expect("a client"))
    }

    pub fn endpoint(&self, protocol: Protocol) -> Endpoint {
        Endpoint {
            protocol,
            base_url: format!("http://{}/v1", self.address),
            model: "some-model".into(),
            key: Some(Secret::new(KEY)),
        }
    }

    /// Heads and bodies of the requests so far.
    pub fn asked(&self) -> Vec<(String, Value)> {
        self.asked.lock().expect("the requests").clone()
    }
}

async fn serve(mut stream: TcpStream, does: Does, heard: Arc<Mutex<Vec<(String, Value)>>>) -> Option<()> {
    let (head, body) = request(&mut stream).await?;
    heard.lock().ok()?.push((head, serde_json::from_slice(&body).unwrap_or_default()));
    match does {
        Does::Says(status, headers, body) => {
            let head = format!(
                "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n{headers}Content-Length: {}\r\n\r\n",
                body.len()
            );
            stream.write_all(format!("{head}{body}").as_bytes()).await.ok()?;
        }
        Does::Hangs => tokio::time::sleep(Duration::from_secs(60)).await,
        Does::Floods => {
            stream.write_all(b"HTTP/1.1 200 X\r\nConnection: close\r\n\r\n").await.ok()?;
            while stream.write_all(&[b'x'; 65_536]).await.is_ok() {}
        }
    }
    Some(())
}

async fn request(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut held = Vec::new();
    let mut part = [0; 4096];
    loop {
        let read = stream.read(&mut part).await.ok().filter(|read| *read > 0)?;
        held.extend_from_slice(part.get(..read)?);
        let Some(end) = held.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(held.get(..end)?).to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok())?;
        let body = held.get(end + 4..)?;
        if body.len() >= length {
            return Some((head, body.to_vec()));
        }
    }
}

pub fn prompt() -> Prompt {
    let said = |by, text: &str| Said { by, text: text.into() };
    Prompt {
        instructions: "be exact".into(),
        said: vec![said(Speaker::User, "first"), said(Speaker::Model, "wrong"), said(Speaker::User, "again")],
        schema:
            r#"{"type":"object","properties":{"ok":{"type":"boolean"}},"required":["ok"],"additionalProperties":false}"#
                .into(),
        longest: 700,
    }
}
