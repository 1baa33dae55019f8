//! Answers with what came along: status, headers, raw body.

pub(crate) mod body_stream;
pub(crate) mod decode;
mod raw;
pub(crate) mod server_events;

use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub(crate) use raw::RawResponse;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::client::Client;
use crate::runtime::error::{Error, request_id};
use crate::runtime::operation::FromBody;
use crate::runtime::policies::rate_limit::RateLimit;

/// An answer of the API: the decoded body, and what came with it.
///
/// Reads like the body; [`into_inner`](Self::into_inner) takes it out.
#[derive(Clone, Debug)]
pub struct Response<T> {
    inner: T,
    raw: Box<RawResponse>,
}

impl<T> Response<T> {
    pub(crate) fn new(inner: T, raw: RawResponse) -> Self {
        Self {
            inner,
            raw: Box::new(raw),
        }
    }

    /// Reads the body as something else.
    #[allow(dead_code, reason = "only exports read a body late")]
    pub(crate) fn read_as<U: FromBody>(
        &self,
        client: &Client,
        id: &'static str,
    ) -> Result<U, Error> {
        U::read(&self.raw.body).map_err(|error| decode::undecodable(client, id, &self.raw, error))
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
    pub fn attempts(&self) -> u32 {
        self.raw.attempts
    }

    /// How long the call took, over all attempts and the pauses between them.
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
