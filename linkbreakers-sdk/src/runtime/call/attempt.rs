//! Steps 3 and 5 of a call: one attempt, from the request to a response that is read and classified.

use bytes::{Bytes, BytesMut};
use http::response::Parts as Head;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};

use super::prepared::{Destination, Payload, PreparedCall};
use super::redirect::RedirectChain;
use crate::runtime::error::{ApiError, Error, ErrorKind};
use crate::runtime::guards::key_guard;
use crate::runtime::guards::url::{Origin, Parts};
use crate::runtime::layers::{Attempt, NextAttempt, Sent};
use crate::runtime::policies::rate_limit::RateLimit;
use crate::runtime::response::RawResponse;
use crate::runtime::token::{Secrets, Token};
use crate::runtime::transport::{Body, Fault};
use crate::runtime::{http_time, tracing};

/// Tells the API, from the second attempt on, how many came before.
const RETRY_COUNT: HeaderName = HeaderName::from_static("x-retry-count");

/// Headers that may be sent to another origin: they do not identify the caller.
const HARMLESS: [HeaderName; 2] = [header::ACCEPT, header::USER_AGENT];

/// Makes one attempt: sends the request, follows redirects, and reads the body up to the limit, unless the caller
/// streams it. An error status becomes an error.
pub(super) async fn attempt(
    call: &PreparedCall,
    number: u32,
    token: Option<&Token>,
) -> Result<RawResponse, Error> {
    let mut redirects = RedirectChain::new(&call.method, &call.uri);
    loop {
        let request = request(call, number, &redirects)?;
        let token = token.filter(|_| !redirects.is_cross_origin());
        let sent = send(call, number, token, request);
        let sent = tracing::attempt(&call.traced(), number, sent).await;
        let (mut head, mut body) = sent?.into_parts();
        if redirects.follow(&head)? {
            continue;
        }
        let tokens = &call.client.shared.tokens;
        tokens.with_secrets(|secrets| redact(&mut head.headers, secrets));
        let (body, broken) = match &call.unread_body {
            Some(unread) if head.status.is_success() => {
                if let Ok(mut unread) = unread.lock() {
                    *unread = Some(body);
                }
                (Bytes::new(), None)
            }
            _ => read_body(&mut body, call.body_limit).await,
        };
        return classify_response(call, &redirects, head, body, broken);
    }
}

/// Sends a request through the layers of the client, and adds the token below them.
fn send(
    call: &PreparedCall,
    number: u32,
    token: Option<&Token>,
    mut request: http::Request<Body>,
) -> Sent {
    let shared = &call.client.shared;
    if shared.layers.is_empty() {
        authorize(&mut request, token);
        return shared.transport.send(request);
    }
    let (transport, token) = (shared.transport.clone(), token.cloned());
    let (given, headers) = (request.uri().clone(), request.headers().clone());
    let api = shared.api;
    let send = move |mut request: http::Request<Body>| {
        let checked = key_guard::check_added(&headers, request.headers(), api)
            .and_then(|()| key_guard::check_changed(&given, request.uri(), api));
        if let Err(error) = checked {
            return Box::pin(std::future::ready(Err(Fault::refused(error)))) as Sent;
        }
        // A layer may have changed the URL: the token belongs to the first origin only.
        let first = origin(&given);
        let same = first.is_some() && origin(request.uri()) == first;
        authorize(&mut request, token.as_ref().filter(|_| same));
        transport.send(request)
    };
    let attempt = Attempt {
        operation: call.id,
        template: call.template,
        number,
        request,
    };
    NextAttempt::new(shared.layers.clone(), send).run(attempt)
}

fn authorize(request: &mut http::Request<Body>, token: Option<&Token>) {
    if let Some(token) = token {
        let headers = request.headers_mut();
        headers.insert(header::AUTHORIZATION, token.header());
    }
}

fn origin(uri: &Uri) -> Option<Origin> {
    Parts::of(&uri.to_string()).origin().ok()
}

/// Builds the request to the URL that the redirects have led to so far.
fn request(
    call: &PreparedCall,
    number: u32,
    redirects: &RedirectChain<'_>,
) -> Result<http::Request<Body>, Error> {
    let mut request = http::Request::new(payload(call)?);
    *request.method_mut() = call.method.clone();
    *request.uri_mut() = redirects.uri().clone();
    let mut headers = call.attempt_headers();
    if number > 1 && call.destination == Destination::Api {
        headers.insert(RETRY_COUNT, HeaderValue::from(number - 1));
    }
    if redirects.is_cross_origin() {
        headers = harmless(&headers);
    }
    *request.headers_mut() = headers;
    Ok(request)
}

/// Returns the body for one request. A body that can be read once is gone after the first.
fn payload(call: &PreparedCall) -> Result<Body, Error> {
    match &call.payload {
        Payload::Bytes(bytes) => Ok(Body::from(bytes.clone())),
        Payload::Once(body) => body
            .lock()
            .ok()
            .and_then(|mut body| body.take())
            .ok_or_else(|| Error::redirect("the body cannot be sent a second time")),
    }
}

/// Returns only the headers that may be sent to another origin.
fn harmless(headers: &HeaderMap<HeaderValue>) -> HeaderMap {
    HARMLESS
        .iter()
        .filter_map(|name| Some((name.clone(), headers.get(name)?.clone())))
        .collect()
}

/// Removes the token from headers in which a server may have echoed it.
fn redact(headers: &mut HeaderMap, secrets: &Secrets) {
    for value in headers.values_mut() {
        if secrets.are_in_header(value) {
            *value = HeaderValue::from_static("[redacted]");
        }
    }
}

/// Turns a success response into a `RawResponse`, and any other into an error.
fn classify_response(
    call: &PreparedCall,
    redirects: &RedirectChain<'_>,
    head: Head,
    body: Bytes,
    broken: Option<Error>,
) -> Result<RawResponse, Error> {
    let from_api = call.destination == Destination::Api && !redirects.is_cross_origin();
    let limit = if from_api {
        note_limits(call, head.status, &head.headers)
    } else {
        None
    };
    if head.status.is_success() {
        return match broken {
            Some(broken) => Err(broken),
            None => Ok(RawResponse::new(
                call.method.clone(),
                head.status,
                head.headers,
                body,
            )),
        };
    }
    // The status of an error is enough, even if its body is cut off or too large.
    let mut retry_after = http_time::retry_after(&head.headers);
    if head.status == 429 {
        retry_after = retry_after.or(limit.and_then(|limit| limit.reset));
    }
    let shared = &*call.client.shared;
    let (shape, secrets) = (&shared.api.error, shared.tokens.secrets());
    let mut error = ApiError::read(
        head.status,
        head.headers,
        &body,
        retry_after,
        shape,
        &secrets,
    );
    error.set_never_retry(shared.api.never_retry);
    Err(Error::new(ErrorKind::Api(error)))
}

/// Notes the rate limit, and a deprecation, for later calls.
fn note_limits(call: &PreparedCall, status: StatusCode, headers: &HeaderMap) -> Option<RateLimit> {
    let shared = &*call.client.shared;
    let limit = RateLimit::read(headers);
    if let Some(limit) = limit {
        // Never waits: if the lock is taken, another response is being noted at the same moment.
        if let Ok(mut latest) = shared.rate_limit.try_lock() {
            *latest = Some(limit);
        }
    }
    if let Some(limiter) = &shared.limiter {
        // On other statuses `Retry-After` concerns that call alone.
        let all_calls = matches!(status.as_u16(), 429 | 503);
        let retry_after = all_calls.then(|| http_time::retry_after(headers)).flatten();
        limiter.observe(limit.as_ref(), retry_after);
    }
    tracing::deprecation(call.id, headers, &shared.deprecations);
    limit
}

/// Reads a body to its end or to the limit; returns the bytes, and an error if they are not all.
async fn read_body(body: &mut Body, limit: u64) -> (Bytes, Option<Error>) {
    let too_large = || Some(Error::new(ErrorKind::TooLarge { limit }));
    if body.length().is_some_and(|length| length > limit) {
        return (Bytes::new(), too_large());
    }
    // Most responses come as one chunk, which need not be copied.
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    loop {
        let chunk = match body.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return (joined(first, all), None),
            Err(fault) => return (joined(first, all), Some(fault.into())),
        };
        if (first.len() + all.len() + chunk.len()) as u64 > limit {
            return (joined(first, all), too_large());
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

fn joined(first: Bytes, all: BytesMut) -> Bytes {
    if all.is_empty() { first } else { all.freeze() }
}
