//! Response bodies that are read in chunks while they arrive: large downloads, and event streams.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::{Instant, Sleep};

use super::raw::RawResponse;
use crate::runtime::error::{Error, ErrorKind, Phase, request_id};
use crate::runtime::policies::rate_limit::RateLimit;
use crate::runtime::transport::Body;

/// A response body that is still to be read.
pub(crate) struct OpenBody {
    /// The `operationId`, for errors.
    pub(crate) id: &'static str,
    pub(crate) body: Body,
    /// The length in bytes, if it is known.
    pub(crate) length: Option<u64>,
    /// The time limit of each chunk.
    pub(crate) timeout: Duration,
    /// The largest length in bytes, if the caller set one.
    pub(crate) limit: Option<u64>,
    /// The time at which the head of the response had arrived.
    pub(crate) begun: Instant,
}

/// The body of a response, in chunks; see [`Request::stream`](crate::runtime::Request::stream).
#[must_use = "the body is only read by `try_next`"]
pub struct BodyStream {
    raw: Box<RawResponse>,
    opened: OpenBody,
    /// The time limit of the current chunk, once it has been waited for.
    sleep: Option<Pin<Box<Sleep>>>,
    /// Bytes read so far.
    read: u64,
    done: bool,
}

impl BodyStream {
    pub(crate) fn new((raw, opened): (RawResponse, OpenBody)) -> Self {
        Self {
            raw: Box::new(raw),
            opened,
            sleep: None,
            read: 0,
            done: false,
        }
    }

    /// Returns the next chunk; none at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks, a chunk takes longer than the time limit, or the body is
    /// larger than the limit of its request. The stream ends after an error.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await
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

    /// Returns the rate limit that the response states, if any.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(&self.raw.headers)
    }

    /// Returns the length of the whole body in bytes, if it is known.
    pub fn content_length(&self) -> Option<u64> {
        self.opened.length
    }

    /// Ends the stream; nothing more is read.
    pub(crate) fn end(&mut self) {
        self.done = true;
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, Error>> {
        if self.done {
            return Poll::Ready(Ok(None));
        }
        let outcome = match self.opened.body.poll_chunk(context) {
            Poll::Ready(chunk) => {
                self.sleep = None;
                match chunk {
                    None => Ok(None),
                    Some(Ok(bytes)) => self.count(bytes),
                    Some(Err(fault)) => Err(fault.into()),
                }
            }
            Poll::Pending => {
                if !self.is_overdue(context) {
                    return Poll::Pending;
                }
                Err(Error::timeout(Phase::Attempt, self.opened.timeout))
            }
        };
        self.done = !matches!(outcome, Ok(Some(_)));
        Poll::Ready(outcome.map_err(|error| {
            error.during(
                self.opened.id,
                self.raw.attempts,
                self.raw.elapsed + self.opened.begun.elapsed(),
            )
        }))
    }

    /// Counts a chunk against the limit.
    fn count(&mut self, bytes: Bytes) -> Result<Option<Bytes>, Error> {
        self.read += bytes.len() as u64;
        match self.opened.limit {
            Some(limit) if self.read > limit => Err(Error::new(ErrorKind::TooLarge { limit })),
            _ => Ok(Some(bytes)),
        }
    }

    /// Returns true if the time limit of the current chunk has passed.
    fn is_overdue(&mut self, context: &mut Context<'_>) -> bool {
        let limit = self.opened.timeout;
        let sleep = self
            .sleep
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
        sleep.as_mut().poll(context).is_ready()
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream")
            .field("operation", &self.opened.id)
            .field("status", &self.raw.status)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
impl futures_core::Stream for BodyStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context).map(Result::transpose)
    }
}
