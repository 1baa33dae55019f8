//! One try: the request goes out, redirects are followed, the answer is read to its end.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::error::{ApiError, ErrorKind};
use super::limit::{self, RateLimit};
use super::response::Raw;
use super::send::{Call, Payload};
use super::transport::{Body, Fault};
use super::{Error, Phase, redirect, trace};

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
        let (head, mut body) = answer.into_parts();
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
        let body = read(&mut body, call.body_limit).await?;
        let limit = if call.own && !foreign {
            observe(call, &head.headers)
        } else {
            None
        };
        if head.status.is_success() {
            return Ok(Raw::new(head.status, head.headers, body));
        }
        let mut retry_after = limit::retry_after(&head.headers);
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

/// Learns the rate limit and what else concerns later calls.
fn observe(call: &Call, headers: &HeaderMap) -> Option<RateLimit> {
    let shared = &*call.client.shared;
    let limit = RateLimit::read(headers);
    if let Some(limit) = limit {
        // Never waits: where it is taken, another answer of this moment is being noted.
        if let Ok(mut latest) = shared.rate_limit.try_lock() {
            *latest = Some(limit);
        }
    }
    if let Some(pacer) = &shared.pacer {
        pacer.observe(limit.as_ref(), limit::retry_after(headers));
    }
    trace::deprecation(call, headers);
    limit
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
    // Most answers are one piece and need not be copied.
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
    let error = match fault.timeout() {
        Some(limit) => Error::timeout(Phase::Connect, limit),
        None => Error::transport(fault.to_string(), fault.is_unsent()),
    };
    match fault.into_source() {
        Some(source) => error.caused_by(source),
        None => error,
    }
}
