//! One try: the request goes out, redirects are followed, the answer is read to its end.

use bytes::{Bytes, BytesMut};
use http::response::Parts as Head;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};

use crate::runtime::call::{Call, Payload};
use crate::runtime::error::{ApiError, ErrorKind};
use crate::runtime::policies::rate_limit::RateLimit;
use crate::runtime::response::Raw;
use crate::runtime::token::Token;
use crate::runtime::transport::{Body, Fault};
use crate::runtime::{Error, Phase, call::redirect, http_time, tracing};

/// Headers that may go along to another origin: they tell nothing about the caller.
const HARMLESS: [HeaderName; 2] = [header::ACCEPT, header::USER_AGENT];

/// Sends once and reads the answer to its end.
pub(crate) async fn exchange(call: &Call) -> Result<Raw, Error> {
    let mut way = Way::default();
    loop {
        let request = way.request(call)?;
        let sent = call.client.shared.transport.send(request).await;
        let (mut head, mut body) = sent.map_err(faulty)?.into_parts();
        if way.follow(call, &head)? {
            continue;
        }
        if let Some(token) = &call.client.shared.token {
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
        return judge(call, &way, head, body, fault);
    }
}

/// The way of one try, which redirects may lengthen.
#[derive(Default)]
struct Way {
    hops: usize,
    /// Where a redirect led.
    moved: Option<Uri>,
    /// Whether it led to another origin, which is sent nothing that tells of the caller.
    foreign: bool,
}

impl Way {
    fn request(&self, call: &Call) -> Result<http::Request<Body>, Error> {
        let mut request = http::Request::new(payload(call)?);
        *request.method_mut() = call.method.clone();
        *request.uri_mut() = self.moved.as_ref().unwrap_or(&call.uri).clone();
        *request.headers_mut() = if self.foreign {
            harmless(&call.all_headers())
        } else {
            call.all_headers()
        };
        Ok(request)
    }

    /// Follows the answer where it redirects; false where it is the one that counts.
    fn follow(&mut self, call: &Call, head: &Head) -> Result<bool, Error> {
        let status = head.status.as_u16();
        if !redirect::is_redirect(status) || !head.headers.contains_key(header::LOCATION) {
            return Ok(false);
        }
        if self.hops == redirect::LIMIT {
            return Err(Error::redirect("the API redirected in a loop"));
        }
        let from = self.moved.as_ref().unwrap_or(&call.uri);
        let hop = redirect::follow(from, status, &call.method, &head.headers)?;
        self.hops += 1;
        self.foreign |= hop.foreign;
        self.moved = Some(hop.uri);
        Ok(true)
    }
}

/// What an answer means: its body, or why there is none.
fn judge(
    call: &Call,
    way: &Way,
    head: Head,
    body: Bytes,
    fault: Option<Error>,
) -> Result<Raw, Error> {
    let limit = if call.own && !way.foreign {
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
    let mut retry_after = http_time::retry_after(&head.headers);
    if head.status == 429 {
        retry_after = retry_after.or(limit.and_then(|limit| limit.reset));
    }
    let shared = &*call.client.shared;
    let (shape, token) = (&shared.api.error, shared.token.as_ref());
    let mut error = ApiError::read(head.status, head.headers, &body, retry_after, shape, token);
    error.set_never_retry(shared.api.never_retry);
    Err(Error::new(ErrorKind::Api(error)))
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
        let retry_after = all.then(|| http_time::retry_after(headers)).flatten();
        pacer.observe(limit.as_ref(), retry_after);
    }
    tracing::deprecation(call, headers);
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
