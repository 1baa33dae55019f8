//! A success response before it is decoded.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::runtime::error::{Error, request_id};
use crate::runtime::wire::context::limits::DecodeLimits;

/// A success response before it is decoded.
#[derive(Clone)]
pub(crate) struct RawResponse {
    pub(crate) method: Method,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    /// True if an earlier attempt had succeeded, but its response was lost.
    pub(crate) already_deleted: bool,
    /// The most that decoding may make of the body.
    pub(crate) limits: DecodeLimits,
}

impl RawResponse {
    pub(crate) fn new(method: Method, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            method,
            status,
            headers,
            body,
            attempts: 1,
            elapsed: Duration::ZERO,
            already_deleted: false,
            limits: DecodeLimits::NONE,
        }
    }

    /// Builds the response of a deletion that an earlier attempt did, as the 404 of a later attempt shows.
    pub(crate) fn already_deleted(not_found: &Error, attempts: u32, elapsed: Duration) -> Self {
        let status = not_found.status().unwrap_or(StatusCode::NOT_FOUND);
        let headers = not_found.headers().cloned().unwrap_or_default();
        Self {
            attempts,
            elapsed,
            already_deleted: true,
            ..Self::new(Method::DELETE, status, headers, Bytes::new())
        }
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

/// Omits the body and the headers, which may contain secrets.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("request_id", &request_id(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
