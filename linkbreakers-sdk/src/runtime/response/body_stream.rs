//! Answers that are read as they come: large downloads, and streams of events.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::Sleep;

use crate::runtime::call::attempt::faulty;
use crate::runtime::call::{self, Opened};
use crate::runtime::error::{ErrorKind, request_id};
use crate::runtime::response::Raw;
use crate::runtime::response::server_events::ServerEvents;
use crate::runtime::{Error, Operation, Phase, RateLimit, Request};

impl<O: Operation> Request<O> {
    /// Sends the request; gives the answer's body piece by piece, as it comes.
    ///
    /// Tries, deadline and errors are those of any call until the answer begins. From there on nothing is
    /// sent again, the time-out of a try is how long each piece may take, and only a limit that was set on
    /// this request holds.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn stream(self) -> Result<Chunks, Error> {
        call::open(self.parts).await.map(Chunks::new)
    }
}

/// The body of an answer, piece by piece; see [`Request::stream`].
#[must_use = "the body is read as it is asked for"]
pub struct Chunks {
    raw: Box<Raw>,
    opened: Opened,
    sleep: Option<Pin<Box<Sleep>>>,
    read: u64,
    done: bool,
}

impl Chunks {
    fn new((raw, opened): (Raw, Opened)) -> Self {
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

    /// The events of a `text/event-stream`.
    pub fn events(self) -> ServerEvents {
        ServerEvents::new(self)
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
    pub fn length(&self) -> Option<u64> {
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
                    Some(Err(fault)) => Err(faulty(fault)),
                }
            }
            Poll::Pending => {
                if !self.late(context) {
                    return Poll::Pending;
                }
                Err(Error::timeout(Phase::Try, self.opened.timeout))
            }
        };
        self.done = !matches!(outcome, Ok(Some(_)));
        Poll::Ready(outcome.map_err(|error| {
            error.during(
                self.opened.id,
                self.raw.tries,
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

impl fmt::Debug for Chunks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunks")
            .field("operation", &self.opened.id)
            .field("status", &self.raw.status)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context).map(Result::transpose)
    }
}
