use crate::settings::Settings;
use anyhow::{Context as _, Result, bail};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

const PATIENCE: Duration = Duration::from_secs(3);

/// Asks `/readyz` of the server on this machine.
pub async fn run(settings: Settings) -> Result<()> {
    let mut addr = settings.http.addr;
    if addr.ip().is_unspecified() {
        addr.set_ip(if addr.is_ipv4() { [127, 0, 0, 1].into() } else { std::net::Ipv6Addr::LOCALHOST.into() });
    }
    let answer = timeout(PATIENCE, ask(addr)).await.with_context(|| format!("no answer from {addr}"))??;
    if answer.starts_with("HTTP/1.1 200") {
        return super::output::text("ready\n");
    }
    bail!("{addr} is not ready: {}", answer.lines().next().unwrap_or("no answer"))
}

async fn ask(addr: SocketAddr) -> Result<String> {
    let mut stream = TcpStream::connect(addr).await.with_context(|| format!("nothing listens on {addr}"))?;
    stream.write_all(format!("GET /readyz HTTP/1.1\r\nHost: {addr}\r\nConnection: close\r\n\r\n").as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
