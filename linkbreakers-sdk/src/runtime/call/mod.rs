//! The one function that sends: tries, pauses, deadline.

pub(crate) mod attempt;
#[allow(dead_code, reason = "only hand-written help sends to other origins")]
pub(crate) mod external;
mod redirect;

use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use http::uri::InvalidUri;
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use tokio::time::Instant;

use crate::runtime::call::attempt::exchange;
use crate::runtime::error::{DecodeError, ErrorKind};
use crate::runtime::operation::ACCEPT;
use crate::runtime::policies::retry::{self, Failure, Retry};
use crate::runtime::request::parts::Parts;
use crate::runtime::response::Raw;
use crate::runtime::transport::{Body, BoxFuture};
use crate::runtime::{Client, Error, Phase, http_time, random, tracing};

/// A request that is complete.
pub(crate) struct Call {
    pub(crate) client: Client,
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    /// Without those of the client, which a call of its own has as well.
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    /// Whether it goes to the API, under its limits, and not to a storage that the API named.
    pub(crate) own: bool,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) body_limit: u64,
    pub(crate) retry: Retry,
    /// Where the body of a success answer is left, where it is not read to its end.
    pub(crate) unread: Option<Mutex<Option<Body>>>,
}

impl Call {
    /// The headers of a try.
    pub(crate) fn all_headers(&self) -> HeaderMap {
        if !self.own {
            return self.headers.clone();
        }
        let mut all = self.client.shared.headers.clone();
        for (name, value) in &self.headers {
            all.insert(name, value.clone());
        }
        all
    }
}

/// The body of a call.
pub(crate) enum Payload {
    /// Can be sent any number of times.
    Bytes(Bytes),
    /// Can be sent once.
    #[allow(dead_code, reason = "only uploads have such bodies")]
    Once(Mutex<Option<Body>>),
}

/// Sends a request; resolves to a success answer or an error.
pub(crate) fn send(parts: Box<Parts>) -> BoxFuture<Result<Raw, Error>> {
    Box::pin(async move {
        let id = parts.facts.id;
        let call = prepare(parts).map_err(|error| error.during(id, 0, Duration::ZERO))?;
        tracing::call(&call, run(&call)).await
    })
}

/// An answer whose body is still to be read.
pub(crate) struct Opened {
    pub(crate) id: &'static str,
    pub(crate) body: Body,
    /// How many bytes it has, where that is known.
    pub(crate) length: Option<u64>,
    /// How long each piece may take.
    pub(crate) timeout: Duration,
    /// Most bytes of it, where the caller set a limit.
    pub(crate) limit: Option<u64>,
    pub(crate) begun: Instant,
}

/// Sends a request; resolves when a success answer begins.
pub(crate) fn open(parts: Box<Parts>) -> BoxFuture<Result<(Raw, Opened), Error>> {
    Box::pin(async move {
        let (id, limit) = (parts.facts.id, parts.options.body_limit);
        let mut call = prepare(parts).map_err(|error| error.during(id, 0, Duration::ZERO))?;
        call.unread = Some(Mutex::default());
        let raw = tracing::call(&call, run(&call)).await?;
        let body = call
            .unread
            .take()
            .and_then(|slot| slot.into_inner().ok().flatten());
        let body = body.unwrap_or_default();
        let opened = Opened {
            id,
            length: body.length(),
            body,
            timeout: call.timeout,
            limit,
            begun: Instant::now(),
        };
        Ok((raw, opened))
    })
}

/// Checks the request and puts it together.
fn prepare(mut parts: Box<Parts>) -> Result<Call, Error> {
    // Timers and sockets would panic.
    if tokio::runtime::Handle::try_current().is_err() {
        return Err(Error::config(
            "there is no Tokio runtime to call from",
            "await the call in one, such as under `#[tokio::main]`, or use `.call()` of the feature `blocking`",
        ));
    }
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
    let validate = parts.options.validate.unwrap_or(shared.defaults.validate);
    parts.merge_extra()?;
    if let Some(body) = parts.content.as_json().filter(|_| validate) {
        (crate::HOOKS.check)(parts.facts.id, body)?;
    }
    parts.fill_required(validate)?;
    let (body, media_type) = parts.write()?.unzip();
    let target = parts.target();
    let method = Method::from_bytes(parts.method.as_bytes())
        .map_err(|source| Error::invalid("method", "is no HTTP method").caused_by(source))?;
    Ok(Call {
        id: parts.facts.id,
        uri: uri(shared.base.as_str(), &target)?,
        headers: headers(&mut parts, media_type)?,
        payload: Payload::Bytes(body.unwrap_or_default()),
        method,
        own: true,
        timeout: parts.options.timeout.unwrap_or(shared.defaults.timeout),
        deadline: parts.options.deadline.unwrap_or(shared.defaults.deadline),
        body_limit: parts
            .options
            .body_limit
            .unwrap_or(shared.defaults.body_limit),
        retry: parts
            .options
            .retry
            .take()
            .unwrap_or_else(|| shared.defaults.retry.clone()),
        unread: None,
        client,
    })
}

/// What a call has beside the client's headers: those of the operation and the caller's.
fn headers(parts: &mut Parts, media_type: Option<HeaderValue>) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    if parts.facts.accept != ACCEPT {
        headers.insert(header::ACCEPT, HeaderValue::from_static(parts.facts.accept));
    }
    if let Some(media_type) = media_type {
        headers.insert(header::CONTENT_TYPE, media_type);
    }
    for (name, value) in &parts.headers {
        headers.insert(name, value.clone());
    }
    let key = parts.options.idempotency_key.take();
    if let Some(key) = key.or_else(|| parts.facts.idempotency_key.then(random::key)) {
        let value = HeaderValue::try_from(key)
            .ok()
            .filter(|value| !value.is_empty() && value.to_str().is_ok());
        let refused =
            || Error::invalid("Idempotency-Key", "is empty or cannot be sent in a header");
        headers.insert("idempotency-key", value.ok_or_else(refused)?);
    }
    Ok(headers)
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

/// Tries until it succeeds, or until another try is pointless, unsafe or too late.
pub(crate) async fn run(call: &Call) -> Result<Raw, Error> {
    let shared = &*call.client.shared;
    let begun = Instant::now();
    let deadline = http_time::after(begun, call.deadline);
    let failed = |error: Error, tries, before: Option<Error>| {
        let error = error.during(call.id, tries, begun.elapsed());
        match before {
            // That time ran out says little: the last failure before it is kept.
            Some(before) if error.is_late() => error.caused_by(before),
            _ => error,
        }
    };
    let mut tries = 0;
    // Whether the API may have acted on an earlier try.
    let mut seen = false;
    let mut before = None;
    loop {
        if let Err(error) = pace(call, deadline).await {
            return Err(failed(error, tries, before));
        }
        tries += 1;
        let error = match attempt(call, deadline).await {
            Ok(mut raw) => {
                shared.budget.deposit();
                raw.tries = tries;
                raw.elapsed = begun.elapsed();
                return Ok(raw);
            }
            Err(error) => error,
        };
        if seen && call.method == Method::DELETE && error.is_not_found() {
            return Ok(Raw::already_done(&error, tries, begun.elapsed()));
        }
        seen |= retry::may_have_acted(&error);
        match pause(call, &error, tries, begun) {
            Some(pause)
                if http_time::after(Instant::now(), pause) < deadline
                    && affordable(call, &error) =>
            {
                tracing::retry(call.id, tries, pause, &error);
                tokio::time::sleep(pause).await;
                before = Some(error);
            }
            _ => return Err(failed(error, tries, before)),
        }
    }
}

/// Waits for the pacer, where there is one.
async fn pace(call: &Call, deadline: Instant) -> Result<(), Error> {
    let Some(pacer) = call.client.shared.pacer.as_ref().filter(|_| call.own) else {
        return Ok(());
    };
    match pacer.reserve(deadline) {
        Some(at) => {
            tokio::time::sleep_until(at).await;
            Ok(())
        }
        None => Err(Error::timeout(Phase::Deadline, call.deadline)),
    }
}

/// One try, within its time and what is left of the call's.
async fn attempt(call: &Call, deadline: Instant) -> Result<Raw, Error> {
    let left = deadline.saturating_duration_since(Instant::now());
    match tokio::time::timeout(call.timeout.min(left), exchange(call)).await {
        Ok(outcome) => outcome,
        Err(_) if left < call.timeout => Err(Error::timeout(Phase::Deadline, call.deadline)),
        Err(_) => Err(Error::timeout(Phase::Try, call.timeout)),
    }
}

/// The pause before another try; none where another is pointless or unsafe.
fn pause(call: &Call, error: &Error, tries: u32, begun: Instant) -> Option<Duration> {
    let idempotent = matches!(
        call.method,
        Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS
    ) || call.headers.contains_key("idempotency-key");
    let repeatable = matches!(call.payload, Payload::Bytes(_));
    if !(repeatable && error.is_retryable() && retry::is_safe(error, idempotent)) {
        return None;
    }
    call.retry.pause(&Failure {
        error,
        tries,
        elapsed: begun.elapsed(),
        retry_after: error.retry_after(),
    })
}

/// Whether the budget has a retry left. Coming back when a limiter said so is not charged: it is no load
/// that the API did not expect. A server that fails may say when to come back as well, and is spared.
fn affordable(call: &Call, error: &Error) -> bool {
    let expected = error.retry_after().is_some() && !error.is_server_error();
    expected || call.client.shared.budget.withdraw()
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
    let token = client.shared.token.as_ref();
    let decode = DecodeError::new(raw.status, kind, &raw.body, &error, token);
    let decode = Error::new(ErrorKind::Decode(decode)).during(id, raw.tries, raw.elapsed);
    // The cause quotes the body: it is kept unless the token is in what it quotes.
    match token.is_some_and(|token| token.is_in(&error.to_string())) {
        true => decode,
        false => decode.caused_by(error),
    }
}
