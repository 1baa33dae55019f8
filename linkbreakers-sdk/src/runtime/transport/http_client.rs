//! The default transport: reqwest, with redirects, retries and all else switched off that the SDK does.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::Uri;
use http_body::{Body as _, Frame, SizeHint};
use reqwest::{Client, Url};

use super::{Body, BoxFuture, Fault, HttpConfig, Transport};
use crate::runtime::{Api, Error};

/// Sends requests with reqwest.
pub(crate) struct HttpTransport {
    client: Client,
    connect_timeout: Duration,
}

impl HttpTransport {
    pub(crate) fn new(mut config: HttpConfig, loopback: bool, api: &Api) -> Result<Self, Error> {
        Ok(Self {
            client: config.build(loopback, api)?,
            connect_timeout: config.connect_timeout,
        })
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        let request = match convert(request) {
            Ok(request) => request,
            Err(fault) => return Box::pin(std::future::ready(Err(fault))),
        };
        let response = self.client.execute(request);
        let limit = self.connect_timeout;
        Box::pin(async move {
            let response =
                http::Response::from(response.await.map_err(|error| classify(error, limit))?);
            let (parts, body) = response.into_parts();
            let length = body.size_hint().exact();
            Ok(http::Response::from_parts(
                parts,
                Body::stream(Incoming(body), length),
            ))
        })
    }
}

/// Converts a request, and verifies that reqwest's URL parser left path and query unchanged.
///
/// That parser resolves dot segments and may re-encode characters (WHATWG URL), while [`Uri`] keeps what was
/// written. Without this check a request could go to another path than the one the SDK built.
fn convert(request: http::Request<Body>) -> Result<reqwest::Request, Fault> {
    let (parts, body) = request.into_parts();
    let url = Url::parse(&url_string(&parts.uri)).map_err(Fault::connect)?;
    if url.path() != parts.uri.path() || url.query() != parts.uri.query() {
        return Err(Fault::connect(
            "the HTTP client would request another URL; percent-encode the path and the query",
        ));
    }
    let mut converted = reqwest::Request::new(parts.method, url);
    *converted.headers_mut() = parts.headers;
    if body.length() != Some(0) {
        *converted.body_mut() = Some(match body.as_bytes() {
            Some(bytes) => reqwest::Body::from(bytes.clone()),
            None => reqwest::Body::wrap(Outgoing(Mutex::new(body))),
        });
    }
    Ok(converted)
}

/// Returns the URL as a string; cheaper than formatting it.
fn url_string(uri: &Uri) -> String {
    let text = [
        uri.scheme_str().unwrap_or_default(),
        "://",
        uri.authority().map_or("", |authority| authority.as_str()),
        uri.path_and_query().map_or("", |target| target.as_str()),
    ];
    text.concat()
}

/// Converts reqwest's errors. Their URL is removed, since it may hold data that should not be logged.
fn classify(error: reqwest::Error, connect_timeout: Duration) -> Fault {
    let error = error.without_url();
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => Fault::connect_timeout(connect_timeout, error),
        (true, false) => Fault::connect(error),
        (false, _) => Fault::broken(error),
    }
}

/// The chunks of a response's body.
struct Incoming(reqwest::Body);

impl futures_core::Stream for Incoming {
    type Item = Result<Bytes, Fault>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match Pin::new(&mut self.0).poll_frame(context) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => {
                    Poll::Ready(Some(Err(Fault::broken(error.without_url()))))
                }
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(bytes) => Poll::Ready(Some(Ok(bytes))),
                    // Trailers are ignored.
                    Err(_) => continue,
                },
            };
        }
    }
}

/// A request body that is read while it is sent.
///
/// The lock is never contended; it is there because reqwest requires bodies to be `Sync`.
struct Outgoing(Mutex<Body>);

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        body.poll_chunk(context)
            .map(|chunk| chunk.map(|bytes| bytes.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        let body = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        body.length().map(SizeHint::with_exact).unwrap_or_default()
    }
}
