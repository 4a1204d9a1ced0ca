//! `/share/{secret}`: a board behind a public link, and the form of its password.

use super::policy::{Ancestors, language, page, refusal};
use crate::http::App;
use app::outside::{self, Page};
use axum::{
    Form,
    extract::{ConnectInfo, Extension, Path, State, rejection::FormRejection},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use serde::Deserialize;
use services::embeds::{self, Opened, Proof, Refusal};
use std::net::SocketAddr;

/// What the form sends, and the page when it asks for fresh numbers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entered {
    #[serde(default)]
    password: Option<String>,
    #[serde(default)]
    pass: Option<String>,
}

type Client = Option<Extension<ConnectInfo<SocketAddr>>>;

pub async fn show(State(app): State<App>, Path(secret): Path<String>, client: Client, headers: HeaderMap) -> Response {
    answer(&app, &secret, Proof::Nothing, client, &headers).await
}

pub async fn unlock(
    State(app): State<App>,
    Path(secret): Path<String>,
    client: Client,
    headers: HeaderMap,
    form: Result<Form<Entered>, FormRejection>,
) -> Response {
    let entered = form.map(|Form(entered)| entered).unwrap_or(Entered { password: None, pass: None });
    let proof = match (&entered.password, &entered.pass) {
        (Some(password), _) => Proof::Password(password),
        (None, Some(pass)) => Proof::Pass(pass),
        (None, None) => Proof::Nothing,
    };
    answer(&app, &secret, proof, client, &headers).await
}

async fn answer(app: &App, secret: &str, proof: Proof<'_>, client: Client, headers: &HeaderMap) -> Response {
    let locale = language(headers);
    let address = client.map(|Extension(ConnectInfo(address))| address.ip());
    let outcome = async {
        let Opened { window, pass } = embeds::open_link(&app.context, secret, proof, address).await?;
        let now = window.now(&app.context).await?;
        let tiles = outside::gather(&app.context, &window, locale).await?;
        let (days, nonce) = (window.days(&now), services::ids::secret());
        let html = outside::page(Page { window: &window, tiles, days, locale, nonce: &nonce, pass });
        Ok::<_, Refusal>(page(StatusCode::OK, html, &nonce, Ancestors::Nobody))
    };
    outcome.await.unwrap_or_else(|refused| refusal(&refused, locale, Ancestors::Nobody))
}
