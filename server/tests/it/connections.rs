//! Connections that dawdle, and a server that stops.

use axum::{
    Router,
    extract::{ConnectInfo, Path},
    routing::get,
};
use server::http::connections::serve;
use std::{net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
    time::{sleep, timeout},
};

const HEAD: Duration = Duration::from_millis(300);
const PATIENCE: Duration = Duration::from_secs(20);

async fn start() -> (SocketAddr, watch::Sender<bool>, JoinHandle<()>) {
    let router = Router::new().route("/after/{ms}", get(after)).route("/me", get(me));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let (stopper, stop) = watch::channel(false);
    let addr = listener.local_addr().expect("an address");
    (addr, stopper, tokio::spawn(serve(listener, router, stop, HEAD)))
}

async fn after(Path(ms): Path<u64>) -> &'static str {
    sleep(Duration::from_millis(ms)).await;
    "done"
}

async fn me(ConnectInfo(peer): ConnectInfo<SocketAddr>) -> String {
    peer.to_string()
}

/// Everything that comes back until the connection is closed.
async fn sent(addr: SocketAddr, text: &str) -> (SocketAddr, JoinHandle<String>) {
    let mut stream = TcpStream::connect(addr).await.expect("a connection");
    let own = stream.local_addr().expect("an address");
    stream.write_all(text.as_bytes()).await.expect("it is taken");
    let read = async move {
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer).await;
        answer
    };
    (own, tokio::spawn(async { timeout(PATIENCE, read).await.expect("the server closes the connection") }))
}

#[tokio::test]
async fn a_head_that_never_ends_is_given_up() {
    let (addr, _stopper, _) = start().await;
    let (_, slow) = sent(addr, "GET /me HTTP/1.1\r\nHost: a\r\n").await;
    let (_, idle) = sent(addr, "GET /me HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(!slow.await.expect("it ends").contains("200 OK"));
    assert!(idle.await.expect("it ends").contains("200 OK"), "an answered connection is closed when it stays idle");
}

#[tokio::test]
async fn an_answer_may_take_longer_than_its_head_and_knows_who_asks() {
    let (addr, _stopper, _) = start().await;
    let (_, slow) = sent(addr, "GET /after/900 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    let (own, me) = sent(addr, "GET /me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(me.await.expect("it ends").ends_with(&own.to_string()));
    assert!(slow.await.expect("it ends").ends_with("done"));
}

#[tokio::test]
async fn open_requests_end_before_the_server_does() {
    let (addr, stopper, server) = start().await;
    let (_, open) = sent(addr, "GET /after/200 HTTP/1.1\r\nHost: a\r\n\r\n").await;
    sleep(Duration::from_millis(80)).await;
    stopper.send_replace(true);
    timeout(PATIENCE, server).await.expect("the server stops").expect("without a panic");
    assert!(open.await.expect("it ends").ends_with("done"));
    assert!(TcpStream::connect(addr).await.is_err(), "nobody listens any more");
}
