//! The one function that sends bytes.

use std::time::Instant;

use bytes::{Bytes, BytesMut};
use http::uri::InvalidUri;
use http::{HeaderMap, HeaderValue, Method, Uri, header};

use super::error::{ApiError, DecodeError, ErrorKind};
use super::parts::Parts;
use super::response::Raw;
use super::transport::{Body, BoxFuture, Fault};
use super::{Client, Error, Phase};

/// Sends a request; resolves to a success answer or an error.
pub(crate) fn send(parts: Box<Parts>) -> BoxFuture<Result<Raw, Error>> {
    Box::pin(async move {
        let id = parts.facts.id;
        let begun = Instant::now();
        let prepared = prepare(parts).map_err(|error| error.during(id, 0, begun.elapsed()))?;
        let outcome = attempt(&prepared).await;
        outcome.map_err(|error| error.during(id, 1, begun.elapsed()))
    })
}

/// A request that is complete and can be sent any number of times.
struct Prepared {
    client: Client,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Option<Bytes>,
    timeout: std::time::Duration,
    body_limit: u64,
}

/// Checks the request and puts it together.
fn prepare(mut parts: Box<Parts>) -> Result<Prepared, Error> {
    if let Some(error) = parts.error.take() {
        return Err(error);
    }
    let client = parts.client.clone();
    let shared = &*client.shared;
    if parts.facts.authenticated && shared.token.is_none() {
        return Err(Error::auth(
            "this call needs an access token and the client has none",
            shared.api,
        ));
    }
    let body = parts.merged_body()?;
    let target = parts.target()?;
    let method = Method::from_bytes(parts.method.as_bytes())
        .map_err(|source| Error::invalid("method", "is no HTTP method").caused_by(source))?;
    let uri = uri(shared.base.as_str(), &target)?;
    let mut headers = shared.headers.clone();
    headers.insert(header::ACCEPT, HeaderValue::from_static(parts.facts.accept));
    if body.is_some() {
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        );
    }
    for (name, value) in &parts.headers {
        headers.insert(name, value.clone());
    }
    if let Some(token) = &shared.token {
        headers.insert(header::AUTHORIZATION, token.header());
    }
    Ok(Prepared {
        method,
        uri,
        headers,
        body,
        timeout: parts.options.timeout.unwrap_or(shared.defaults.timeout),
        body_limit: parts
            .options
            .body_limit
            .unwrap_or(shared.defaults.body_limit),
        client,
    })
}

/// The URL, and that it is read as what was written.
fn uri(base: &str, target: &str) -> Result<Uri, Error> {
    let mut text = String::with_capacity(base.len() + target.len());
    text.push_str(base);
    text.push_str(target);
    let uri: Uri = text
        .parse()
        .map_err(|source: InvalidUri| Error::invalid("path", "makes no URL").caused_by(source))?;
    let read = uri.path_and_query().map_or("", |part| part.as_str());
    if !text.ends_with(read) || !read.ends_with(target) {
        return Err(Error::invalid("path", "would be read as another path"));
    }
    Ok(uri)
}

/// One try, within its time.
async fn attempt(prepared: &Prepared) -> Result<Raw, Error> {
    match tokio::time::timeout(prepared.timeout, exchange(prepared)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Error::timeout(Phase::Try, prepared.timeout)),
    }
}

/// Sends once and reads the answer to its end.
async fn exchange(prepared: &Prepared) -> Result<Raw, Error> {
    let shared = &*prepared.client.shared;
    let mut request = http::Request::new(Body::from(prepared.body.clone().unwrap_or_default()));
    *request.method_mut() = prepared.method.clone();
    *request.uri_mut() = prepared.uri.clone();
    *request.headers_mut() = prepared.headers.clone();
    let answer = shared.transport.send(request).await.map_err(faulty)?;
    let (head, mut body) = answer.into_parts();
    let body = read(&mut body, prepared.body_limit).await?;
    if head.status.is_success() {
        return Ok(Raw {
            status: head.status,
            headers: head.headers,
            body,
            tries: 1,
        });
    }
    let mut error = ApiError::read(
        head.status,
        head.headers,
        &body,
        None,
        &shared.api.error,
        shared.token.as_ref(),
    );
    error.set_never_retry(shared.api.never_retry);
    Err(Error::new(ErrorKind::Api(error)))
}

/// Reads a body to its end, up to the limit.
async fn read(body: &mut Body, limit: u64) -> Result<Bytes, Error> {
    let too_large = || Error::new(ErrorKind::TooLarge { limit });
    if body.length().is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    let Some(first) = body.chunk().await.map_err(faulty)? else {
        return Ok(Bytes::new());
    };
    if first.len() as u64 > limit {
        return Err(too_large());
    }
    let Some(second) = body.chunk().await.map_err(faulty)? else {
        return Ok(first);
    };
    let mut all = BytesMut::from(first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if (all.len() + chunk.len()) as u64 > limit {
            return Err(too_large());
        }
        all.extend_from_slice(&chunk);
        next = body.chunk().await.map_err(faulty)?;
    }
    Ok(all.freeze())
}

fn faulty(fault: Fault) -> Error {
    let (message, unsent, source) = fault.into_parts();
    let error = Error::transport(message, unsent);
    match source {
        Some(source) => error.caused_by(source),
        None => error,
    }
}

/// The error for a success answer that cannot be read.
#[cold]
pub(crate) fn undecodable(
    client: &Client,
    id: &'static str,
    raw: &Raw,
    error: serde_json::Error,
) -> Error {
    let kind = raw
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let decode = DecodeError::new(
        raw.status,
        kind,
        &raw.body,
        &error,
        client.shared.token.as_ref(),
    );
    Error::new(ErrorKind::Decode(decode))
        .caused_by(error)
        .during(id, raw.tries, std::time::Duration::ZERO)
}
