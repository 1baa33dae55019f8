//! Success responses, decoded or read as they come. Error responses are in `error`.
//!
//! 1. An attempt of a call gives a `RawResponse` (`raw`): status, headers and body, before decoding.
//! 2. The body is decoded by [`FromBody`] of the operation's output (`operation`). `decode` reports a body
//!    that cannot be.
//! 3. [`Response`] (here) is the decoded value with the raw response.
//!
//! `body_stream` hands out a body in chunks instead, while it arrives, and `server_events` parses such a
//! stream as server-sent events. Another stream format belongs beside `server_events`; another type to decode
//! a body into in `operation/from_body.rs`.

pub(crate) mod body_stream;
pub(crate) mod decode;
mod raw;
pub(crate) mod server_events;

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub(crate) use raw::RawResponse;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::client::Client;
use crate::runtime::error::{Error, request_id};
use crate::runtime::operation::FromBody;
use crate::runtime::policies::rate_limit::RateLimit;
use crate::runtime::wire::Json;
use crate::runtime::wire::context::charset::Charset;

/// A response of the API: the decoded body, with status and headers.
///
/// Dereferences to the body; [`into_inner`](Self::into_inner) returns it.
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

    /// Decodes the body as another type.
    #[allow(dead_code, reason = "only hand-written exports decode a body later")]
    pub(crate) fn read_as<U: FromBody>(
        &self,
        client: &Client,
        id: &'static str,
    ) -> Result<U, Error> {
        decode::decode(client, id, U::ACCEPT, &self.raw)
    }

    /// Returns the undecoded body of a text as UTF-8.
    #[allow(dead_code, reason = "only hand-written exports need it")]
    pub(crate) fn text(&self) -> Bytes {
        match Charset::of(&self.raw.headers) {
            Charset::Utf8 => self.raw.body.clone(),
            charset => charset.decode(&self.raw.body).into(),
        }
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// Returns the id of the request, to quote to the API's support; none if the response has none.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.raw.headers)
    }

    /// Returns the undecoded body, after decompression.
    pub fn raw(&self) -> &Bytes {
        &self.raw.body
    }

    /// Returns what the body has and this version of the crate does not name yet, by paths such as
    /// `$.links[3].color`; empty if there is nothing.
    ///
    /// The body is decoded once more at each call. What a union holds is not included; a value that fits none of its
    /// types is kept as it is.
    pub fn extra(&self) -> BTreeMap<String, Json>
    where
        T: FromBody,
    {
        decode::unnamed::<T>(&self.raw)
    }

    /// Returns the number of attempts; 1 without retries.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts
    }

    /// Returns the duration of the call, over all attempts and the pauses between them.
    pub fn elapsed(&self) -> Duration {
        self.raw.elapsed
    }

    /// Returns the rate limit that the response states, if any.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(&self.raw.headers)
    }

    /// Returns true if the API replayed the response to an earlier request with the same idempotency key.
    pub fn is_replayed(&self) -> bool {
        self.raw
            .headers
            .get("idempotent-replayed")
            .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"))
    }

    /// Returns true if an earlier attempt had deleted the resource but its response was lost, so that a later
    /// attempt found nothing to delete. The status is then 404 and the body empty.
    pub fn is_already_deleted(&self) -> bool {
        self.raw.already_deleted
    }

    /// Returns the decoded body.
    pub fn get(&self) -> &T {
        &self.inner
    }

    /// Returns the decoded body and drops the rest.
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
