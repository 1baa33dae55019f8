//! The HTTP server: reads requests, passes them to [`Api`], and writes the responses.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use tokio::net::TcpListener;

use crate::api::{Api, TOKEN};
use crate::options::{Fault, Options};
use crate::reply::{Incoming, Reply, ReplyBody};
use crate::url::pairs;

/// The size limit of a request body, in bytes; more than the largest video of the media library.
const BODY_LIMIT: usize = 64 << 20;

/// Prints the variables to export, then serves until the process is stopped.
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
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
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
    respond(api.handle(&incoming, fault))
}

fn respond(reply: Reply) -> Response<Body> {
    let (media_type, body) = match reply.body {
        ReplyBody::None => (None, Body::empty()),
        ReplyBody::Json(value) => (Some("application/json"), Body::from(value.to_string())),
        ReplyBody::Bytes(media_type, bytes) => (Some(media_type), Body::from(bytes)),
    };
    let mut response = Response::builder().status(reply.status);
    for (name, value) in media_type
        .map(|media_type| ("content-type", media_type.to_owned()))
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
