//! Connections: accepted, given so long to say what they want, and ended when the server stops.

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    serve::Listener,
};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto::Builder,
    service::TowerToHyperService,
};
use std::{net::SocketAddr, pin::pin, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
};
use tower::{ServiceExt, service_fn};

/// How long a request's head may take to arrive, and how long a connection may stand idle before the next one.
pub const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Serves a router until told to stop, then until every open request has ended.
pub async fn serve(mut listener: TcpListener, router: Router, mut stop: watch::Receiver<bool>, head: Duration) {
    // Held by every connection.
    let (all, open) = watch::channel(());
    loop {
        let (stream, peer) = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = told(&mut stop) => break,
        };
        let serving = connection(stream, peer, router.clone(), stop.clone(), head);
        let held = open.clone();
        tokio::spawn(async move {
            serving.await;
            drop(held);
        });
    }
    drop((listener, open));
    all.closed().await;
}

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    mut stop: watch::Receiver<bool>,
    head: Duration,
) {
    // The pieces of a page that is sent as it is made don't wait for one another.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<_>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().oneshot(request)
    });
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(head);
    let mut connection =
        pin!(builder.serve_connection_with_upgrades(TokioIo::new(stream), TowerToHyperService::new(service)));
    // What ends a connection early is the client's doing, and nobody is left to be told.
    tokio::select! {
        _ = connection.as_mut() => return,
        () = told(&mut stop) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

/// Ready once the server is to stop.
async fn told(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}
