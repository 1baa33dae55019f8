//! Answers that are read as they come: large downloads, and streams of events.

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

/// An answer whose body is still to be read.
pub(crate) struct OpenBody {
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

/// The body of an answer, piece by piece; see [`Request::stream`](crate::runtime::Request::stream).
#[must_use = "the body is read as it is asked for"]
pub struct BodyStream {
    raw: Box<RawResponse>,
    opened: OpenBody,
    sleep: Option<Pin<Box<Sleep>>>,
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

    /// The next piece; none at the end.
    ///
    /// # Errors
    ///
    /// Where the connection breaks, a piece takes too long, or the limit is passed. The body is over then.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await
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

    /// What the answer says about the rate limit.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(&self.raw.headers)
    }

    /// How many bytes the whole body has, where that is known.
    pub fn content_length(&self) -> Option<u64> {
        self.opened.length
    }

    /// Nothing more is read.
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
                if !self.late(context) {
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

    fn count(&mut self, bytes: Bytes) -> Result<Option<Bytes>, Error> {
        self.read += bytes.len() as u64;
        match self.opened.limit {
            Some(limit) if self.read > limit => Err(Error::new(ErrorKind::TooLarge { limit })),
            _ => Ok(Some(bytes)),
        }
    }

    /// Whether the piece that is waited for takes too long.
    fn late(&mut self, context: &mut Context<'_>) -> bool {
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
