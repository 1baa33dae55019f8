//! Answers with what came along: status, headers, raw body.

use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::error::request_id;

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
}

impl<T> Response<T> {
    pub(crate) fn new(inner: T, raw: Raw) -> Self {
        Self {
            inner,
            raw: Box::new(raw),
        }
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
