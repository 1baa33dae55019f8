//! Answers with what came along: status, headers, raw body.

pub(crate) mod body_stream;
pub(crate) mod server_events;

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::error::request_id;
use crate::runtime::{Answer, Client, Error, RateLimit, call};

/// An answer of the API: the decoded body, and what came with it.
///
/// Reads like the body; [`into_inner`](Self::into_inner) takes it out.
#[derive(Clone, Debug)]
pub struct Response<T> {
    inner: T,
    raw: Box<Raw>,
}

/// An answer before it is decoded.
#[derive(Clone)]
pub(crate) struct Raw {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) tries: u32,
    pub(crate) elapsed: Duration,
    /// The API had done it at an earlier try whose answer was lost.
    pub(crate) already_done: bool,
}

impl Raw {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
            tries: 1,
            elapsed: Duration::ZERO,
            already_done: false,
        }
    }

    /// A deletion whose earlier try had been done, as the 404 of a later one shows.
    pub(crate) fn already_done(not_found: &Error, tries: u32, elapsed: Duration) -> Self {
        let status = not_found.status().unwrap_or(StatusCode::NOT_FOUND);
        let headers = not_found.headers().cloned().unwrap_or_default();
        Self {
            tries,
            elapsed,
            already_done: true,
            ..Self::new(status, headers, Bytes::new())
        }
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

impl<T> Response<T> {
    pub(crate) fn new(inner: T, raw: Raw) -> Self {
        Self {
            inner,
            raw: Box::new(raw),
        }
    }

    /// Reads the body as something else.
    #[allow(dead_code, reason = "only exports read a body late")]
    pub(crate) fn read_as<U: Answer>(&self, client: &Client, id: &'static str) -> Result<U, Error> {
        U::read(&self.raw.body).map_err(|error| call::undecodable(client, id, &self.raw, error))
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// Headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The request's id, to quote to the API's support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.raw.headers)
    }

    /// The body as it came (after decompression).
    pub fn raw(&self) -> &Bytes {
        &self.raw.body
    }

    /// How many times the request was sent; 1 without retries.
    pub fn tries(&self) -> u32 {
        self.raw.tries
    }

    /// How long the call took, over all tries and the pauses between them.
    pub fn elapsed(&self) -> Duration {
        self.raw.elapsed
    }

    /// What the answer says about the rate limit.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(&self.raw.headers)
    }

    /// Whether the API replayed the answer of an earlier request with the same idempotency key.
    pub fn is_replayed(&self) -> bool {
        self.raw
            .headers
            .get("idempotent-replayed")
            .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"))
    }

    /// Whether a deletion had been done by an earlier try whose answer was lost: a later try found
    /// nothing to delete. The status is then 404 and the body empty.
    pub fn is_already_done(&self) -> bool {
        self.raw.already_done
    }

    /// The decoded body.
    pub fn get(&self) -> &T {
        &self.inner
    }

    /// The decoded body, without what came with it.
    pub fn into_inner(self) -> T {
        self.inner
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

/// Without the body and the headers, which may hold secrets.
impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Raw")
            .field("status", &self.status)
            .field("request_id", &request_id(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("tries", &self.tries)
            .finish_non_exhaustive()
    }
}
