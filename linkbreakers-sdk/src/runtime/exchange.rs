//! One try: the request goes out, redirects are followed, the answer is read to its end.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::auth::Token;
use super::error::{ApiError, ErrorKind};
use super::limit::RateLimit;
use super::response::Raw;
use super::send::{Call, Payload};
use super::transport::{Body, Fault};
use super::{Error, Phase, redirect, trace, when};

/// Headers that may go along to another origin: they tell nothing about the caller.
const HARMLESS: [HeaderName; 2] = [header::ACCEPT, header::USER_AGENT];

/// Sends once and reads the answer to its end.
pub(crate) async fn exchange(call: &Call) -> Result<Raw, Error> {
    let shared = &*call.client.shared;
    // Both only where a redirect was followed.
    let mut moved = None;
    let mut fewer: Option<HeaderMap> = None;
    let mut foreign = false;
    for hops in 0.. {
        let mut request = http::Request::new(payload(call)?);
        *request.method_mut() = call.method.clone();
        *request.uri_mut() = moved.as_ref().unwrap_or(&call.uri).clone();
        *request.headers_mut() = match &fewer {
            Some(fewer) => fewer.clone(),
            None => call.all_headers(),
        };
        let answer = shared.transport.send(request).await.map_err(faulty)?;
        let (mut head, mut body) = answer.into_parts();
        if redirect::is_redirect(head.status.as_u16())
            && head.headers.contains_key(header::LOCATION)
        {
            if hops == redirect::LIMIT {
                return Err(Error::redirect("the API redirected in a loop"));
            }
            let from = moved.as_ref().unwrap_or(&call.uri);
            let hop = redirect::follow(from, head.status.as_u16(), &call.method, &head.headers)?;
            foreign |= hop.foreign;
            if foreign {
                fewer = Some(harmless(&call.all_headers()));
            }
            moved = Some(hop.uri);
            continue;
        }
        if let Some(token) = &shared.token {
            scrub(&mut head.headers, token);
        }
        let (body, fault) = match &call.unread {
            Some(unread) if head.status.is_success() => {
                if let Ok(mut unread) = unread.lock() {
                    *unread = Some(body);
                }
                (Bytes::new(), None)
            }
            _ => read(&mut body, call.body_limit).await,
        };
        let limit = if call.own && !foreign {
            observe(call, head.status, &head.headers)
        } else {
            None
        };
        if head.status.is_success() {
            return match fault {
                Some(fault) => Err(fault),
                None => Ok(Raw::new(head.status, head.headers, body)),
            };
        }
        // Of an error the status says enough, even where its body is cut off or too large.
        let mut retry_after = when::retry_after(&head.headers);
        if head.status == 429 {
            retry_after = retry_after.or(limit.and_then(|limit| limit.reset));
        }
        let token = shared.token.as_ref();
        let shape = &shared.api.error;
        let mut error = ApiError::read(head.status, head.headers, &body, retry_after, shape, token);
        error.set_never_retry(shared.api.never_retry);
        return Err(Error::new(ErrorKind::Api(error)));
    }
    Err(Error::redirect("the API redirected in a loop"))
}

/// The body for a try. One that can be read once is gone after the first.
fn payload(call: &Call) -> Result<Body, Error> {
    match &call.payload {
        Payload::Bytes(bytes) => Ok(Body::from(bytes.clone())),
        Payload::Once(body) => body
            .lock()
            .ok()
            .and_then(|mut body| body.take())
            .ok_or_else(|| Error::redirect("the body cannot be sent a second time")),
    }
}

fn harmless(headers: &HeaderMap<HeaderValue>) -> HeaderMap {
    HARMLESS
        .iter()
        .filter_map(|name| Some((name.clone(), headers.get(name)?.clone())))
        .collect()
}

/// Takes the token out of headers that a server may have echoed it in.
fn scrub(headers: &mut HeaderMap, token: &Token) {
    for value in headers.values_mut() {
        if token.is_in_header(value) {
            *value = HeaderValue::from_static("[redacted]");
        }
    }
}

/// Learns the rate limit and what else concerns later calls.
fn observe(call: &Call, status: StatusCode, headers: &HeaderMap) -> Option<RateLimit> {
    let shared = &*call.client.shared;
    let limit = RateLimit::read(headers);
    if let Some(limit) = limit {
        // Never waits: where it is taken, another answer of this moment is being noted.
        if let Ok(mut latest) = shared.rate_limit.try_lock() {
            *latest = Some(limit);
        }
    }
    if let Some(pacer) = &shared.pacer {
        // Of other answers `Retry-After` concerns that call alone.
        let all = matches!(status.as_u16(), 429 | 503);
        let retry_after = all.then(|| when::retry_after(headers)).flatten();
        pacer.observe(limit.as_ref(), retry_after);
    }
    trace::deprecation(call, headers);
    limit
}

/// Reads a body to its end, up to the limit; gives what was read, and why it is not all.
async fn read(body: &mut Body, limit: u64) -> (Bytes, Option<Error>) {
    let too_large = || Some(Error::new(ErrorKind::TooLarge { limit }));
    if body.length().is_some_and(|length| length > limit) {
        return (Bytes::new(), too_large());
    }
    // Most answers are one piece and need not be copied.
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    loop {
        let chunk = match body.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return (whole(first, all), None),
            Err(fault) => return (whole(first, all), Some(faulty(fault))),
        };
        if (first.len() + all.len() + chunk.len()) as u64 > limit {
            return (whole(first, all), too_large());
        }
        if first.is_empty() && all.is_empty() {
            first = chunk;
            continue;
        }
        if all.is_empty() {
            all = BytesMut::from(std::mem::take(&mut first));
        }
        all.extend_from_slice(&chunk);
    }
}

fn whole(first: Bytes, all: BytesMut) -> Bytes {
    if all.is_empty() { first } else { all.freeze() }
}

pub(crate) fn faulty(fault: Fault) -> Error {
    let error = match fault.timeout() {
        Some(limit) => Error::timeout(Phase::Connect, limit),
        None => Error::transport(fault.to_string(), fault.is_unsent()),
    };
    match fault.into_source() {
        Some(source) => error.caused_by(source),
        None => error,
    }
}
