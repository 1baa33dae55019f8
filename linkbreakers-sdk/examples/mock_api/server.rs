//! The HTTP side: takes requests off the wire and puts answers on it.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use percent_encoding::percent_decode_str;
use tokio::net::TcpListener;

use crate::api::{Api, TOKEN};
use crate::options::{Fault, Options};
use crate::reply::{Incoming, Reply, RequestBody};

/// Most bytes of a request's body: a video of the media library.
const MOST: usize = 64 << 20;

/// Serves until the process is stopped.
pub async fn run(options: Options) -> io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", options.port)).await?;
    let api = Arc::new(Api::new(options).map_err(io::Error::other)?);
    println!("export LINKBREAKERS_TOKEN={TOKEN}");
    println!(
        "export LINKBREAKERS_BASE_URL=http://{}",
        listener.local_addr()?
    );
    axum::serve(listener, Router::new().fallback(handle).with_state(api)).await
}

async fn handle(State(api): State<Arc<Api>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MOST).await else {
        return respond(Reply::error(
            413,
            "BODY_TOO_LARGE",
            "The body is too large.",
        ));
    };
    let text =
        |value: &axum::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let incoming = Incoming {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: pairs(parts.uri.query().unwrap_or_default()),
        headers: parts
            .headers
            .iter()
            .map(|(name, value)| (name.to_string(), text(value)))
            .collect(),
        body: body.into(),
    };
    let fault = api.fault(&incoming);
    if fault == Some(Fault::Slow) {
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    respond(api.answer(&incoming, fault))
}

fn respond(reply: Reply) -> Response<Body> {
    let (kind, body) = match reply.content {
        RequestBody::None => (None, Body::empty()),
        RequestBody::Json(value) => (Some("application/json"), Body::from(value.to_string())),
        RequestBody::Bytes(kind, bytes) => (Some(kind), Body::from(bytes)),
    };
    let mut response = Response::builder().status(reply.status);
    for (name, value) in kind
        .map(|kind| ("content-type", kind.to_owned()))
        .into_iter()
        .chain(reply.headers)
    {
        response = response.header(name, value);
    }
    response.body(body).unwrap_or_else(|_| {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| {
            (
                decode(&name.replace('+', " ")),
                decode(&value.replace('+', " ")),
            )
        })
        .collect()
}

/// Takes the percent signs out of a piece of a URL.
pub fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
