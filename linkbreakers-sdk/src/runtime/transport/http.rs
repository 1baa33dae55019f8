//! The built-in transport: hyper, without redirects, retries and all else that the SDK does itself.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, HOST, HeaderValue, PROXY_AUTHORIZATION,
    RANGE,
};
use http::{HeaderMap, Method, Uri};
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;
use hyper_util::client::legacy;

use super::connector::{ConnectTimeout, Connector};
use super::proxy::Proxies;
use super::{Body, BoxFuture, Fault, Transport};
use crate::runtime::Error;

/// The built-in HTTP client: one pool of connections, HTTP/1.1, and HTTP/2 with the feature `http2`.
///
/// A [`Client`](crate::Client) makes its own; build one here to wrap it into a transport that does more.
///
/// ```
/// use linkbreakers_sdk::Client;
/// use linkbreakers_sdk::transport::HttpTransport;
///
/// let http = HttpTransport::builder().pool_idle_connections(8).build()?;
/// let client = Client::builder().token("lbt_example").transport(http).build()?;
/// # Ok::<(), linkbreakers_sdk::Error>(())
/// ```
#[derive(Clone)]
pub struct HttpTransport {
    client: legacy::Client<Connector, Outgoing>,
    proxies: Arc<Proxies>,
    connect_timeout: Duration,
    compression: Compression,
}

/// Decides if the transport asks for compressed responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compression {
    Gzip,
    None,
}

impl HttpTransport {
    pub(super) fn new(
        client: legacy::Client<Connector, Outgoing>,
        proxies: Arc<Proxies>,
        connect_timeout: Duration,
        compression: Compression,
    ) -> Self {
        Self {
            client,
            proxies,
            connect_timeout,
            compression,
        }
    }

    /// Refuses a proxy by which requests to `base` could not be sent.
    pub(super) fn check(&self, base: &str) -> Result<(), Error> {
        self.proxies.check(base)
    }

    /// Adds the headers that a request has only on the wire.
    fn add_headers(&self, request: &mut http::Request<Outgoing>) {
        let length = request.body().0.length();
        // RFC 9110, 8.6: a method that has content says so even if it is empty; some servers answer 411 else.
        let has_content = [Method::POST, Method::PUT, Method::PATCH].contains(request.method());
        if length == Some(0) && has_content {
            let headers = request.headers_mut();
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let headers = request.headers();
        // A range would be one of the compressed bytes.
        let asks = headers.contains_key(ACCEPT_ENCODING) || headers.contains_key(RANGE);
        if self.compression == Compression::Gzip && !asks {
            let gzip = HeaderValue::from_static("gzip");
            request.headers_mut().insert(ACCEPT_ENCODING, gzip);
        }
        // A proxy that forwards plain requests reads their headers; a tunnel has its own.
        if request.uri().scheme_str() == Some("http") {
            if let Ok(Some(proxy)) = self.proxies.find(request.uri()) {
                if let Some(auth) = proxy.basic_auth() {
                    let headers = request.headers_mut();
                    headers.insert(PROXY_AUTHORIZATION, auth.clone());
                }
            }
        }
        if cfg!(not(feature = "http2")) && !request.headers().contains_key(HOST) {
            if let Some(host) = host(request.uri()) {
                request.headers_mut().insert(HOST, host);
            }
        }
    }
}

/// Returns the value of the header `Host` (RFC 9110, 7.2), or none where hyper-util shall write it. It also would
/// here, but formats it anew, which takes four times as many instructions.
fn host(uri: &Uri) -> Option<HeaderValue> {
    let authority = uri.authority()?;
    let default_port = if uri.scheme_str() == Some("https") {
        443
    } else {
        80
    };
    let value = match authority.port_u16() {
        None => authority.host(),
        Some(port) if port == default_port || authority.as_str().contains('@') => return None,
        Some(_) => authority.as_str(),
    };
    HeaderValue::from_str(value).ok()
}

impl std::fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpTransport")
            .field("connect_timeout", &self.connect_timeout)
            .field("compression", &self.compression)
            .finish_non_exhaustive()
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        let mut request = request.map(Outgoing);
        self.add_headers(&mut request);
        let response = self.client.request(request);
        let (limit, compression) = (self.connect_timeout, self.compression);
        Box::pin(async move {
            let response = response.await.map_err(|error| classify(error, limit))?;
            let (mut head, body) = response.into_parts();
            let length = body.size_hint().exact();
            let body = Body::stream(Chunks(body), length);
            let body = match compression {
                Compression::Gzip => unpack(&mut head.headers, body),
                Compression::None => body,
            };
            Ok(http::Response::from_parts(head, body))
        })
    }
}

/// Unpacks the body if it is compressed.
#[cfg(feature = "gzip")]
fn unpack(headers: &mut HeaderMap, body: Body) -> Body {
    let encoding = headers.get(CONTENT_ENCODING);
    if encoding.is_none_or(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"gzip")) {
        return body;
    }
    // Both are of the packed body.
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    Body::stream(super::gzip::Unpacked::new(body), None)
}

#[cfg(not(feature = "gzip"))]
fn unpack(_: &mut HeaderMap, body: Body) -> Body {
    _ = CONTENT_ENCODING;
    body
}

/// Converts the errors of the HTTP client.
fn classify(error: legacy::Error, connect_timeout: Duration) -> Fault {
    if !error.is_connect() {
        return Fault::broken(error);
    }
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(inner) = cause {
        if inner.is::<ConnectTimeout>() {
            return Fault::connect_timeout(connect_timeout, error);
        }
        cause = inner.source();
    }
    Fault::connect(error)
}

/// The chunks of a response's body.
struct Chunks(Incoming);

impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, Fault>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match Pin::new(&mut self.0).poll_frame(context) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(Fault::broken(error)))),
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(bytes) => Poll::Ready(Some(Ok(bytes))),
                    // Trailers are ignored.
                    Err(_) => continue,
                },
            };
        }
    }
}

/// A request body on its way out.
pub(super) struct Outgoing(Body);

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        let chunk = self.0.poll_chunk(context);
        chunk.map(|chunk| chunk.map(|bytes| bytes.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.length() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .length()
            .map(SizeHint::with_exact)
            .unwrap_or_default()
    }
}
