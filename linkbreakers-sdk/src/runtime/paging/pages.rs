//! Fetches the pages of a list, one after the other.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use super::position::Position;
use crate::runtime::call;
use crate::runtime::error::Error;
use crate::runtime::operation::{Clues, Operation, Page, Paged};
use crate::runtime::request::Request;
use crate::runtime::request::parts::RequestParts;
use crate::runtime::response::{RawResponse, decode::decode_page};
use crate::runtime::transport::BoxFuture;

impl<O: Paged> Request<O> {
    /// Returns the pages of the list. Each is fetched when it is asked for.
    pub fn pages(mut self) -> Pages<O> {
        if let Some(name) = O::BACKWARDS
            .iter()
            .find(|name| self.parts.get(name).is_some())
        {
            self.parts.fail(Error::invalid(
                *name,
                format!(
                    "goes backwards, but items and pages are walked forward by `{}`; leave it out, or send the request for one page alone",
                    O::TOKEN
                ),
            ));
        }
        Pages {
            walk: Walk::new(self.parts, Position::of::<O>()),
            operation: PhantomData,
        }
    }
}

/// The walk from page to page. Not generic, so that it is compiled once for all lists.
struct Walk {
    parts: Box<RequestParts>,
    position: Position,
    /// The call for the next page, once it has begun.
    in_flight: Option<BoxFuture<Result<RawResponse, Error>>>,
    /// The outcome of the walk, once it has ended; returned after the last page.
    end: Option<Result<(), Error>>,
}

impl Walk {
    fn new(parts: Box<RequestParts>, position: Position) -> Self {
        Self {
            parts,
            position,
            in_flight: None,
            end: None,
        }
    }

    /// Returns the token of the page that is fetched next.
    fn token(&self) -> Option<&str> {
        self.position.token(&self.parts)
    }

    /// Polls the call for the next page.
    fn poll_raw(&mut self, context: &mut Context<'_>) -> Poll<Result<RawResponse, Error>> {
        if let Some(error) = self.parts.error.take() {
            self.end = Some(Ok(()));
            return Poll::Ready(Err(error.during(self.parts.info.id, 0, Default::default())));
        }
        let parts = &self.parts;
        let in_flight = self
            .in_flight
            .get_or_insert_with(|| call::send(parts.duplicate()));
        let outcome = ready!(in_flight.as_mut().poll(context));
        self.in_flight = None;
        Poll::Ready(outcome)
    }

    /// Goes on to the next page and returns its token, or ends the walk: after the last page, or if there is
    /// a loop.
    fn advance(
        &mut self,
        raw: &RawResponse,
        page: (usize, Option<&str>, Clues),
    ) -> Result<Option<String>, Error> {
        let next = self.position.next(&self.parts, raw, page);
        if next.is_err() {
            self.end = Some(Ok(()));
        }
        let next = next?;
        self.end = self.position.advance(&mut self.parts, next.as_deref());
        // The key of the caller belongs to one request, and the next page is another.
        self.parts.options.idempotency_key = None;
        Ok(next)
    }
}

/// Pages of a list; see [`Request::pages`].
///
/// After an error, the next call of [`try_next`](Self::try_next) fetches the same page again. As a stream or an
/// iterator the pages end after an error for which that is pointless.
#[must_use = "pages are only fetched by `try_next`"]
pub struct Pages<O> {
    walk: Walk,
    operation: PhantomData<fn() -> O>,
}

impl<O: Paged> Pages<O> {
    /// Returns the next page; none after the last.
    ///
    /// # Errors
    ///
    /// Returns the errors of the call, and [`ErrorKind::PageLoop`](crate::ErrorKind::PageLoop) after the last
    /// page if the API repeats a page token.
    pub async fn try_next(&mut self) -> Result<Option<Page<O::Item>>, Error> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// Returns the token of the page that is fetched next; none for the first.
    pub fn page_token(&self) -> Option<&str> {
        self.walk.token()
    }

    /// Polls for the next page of a stream or an iterator, which ends after an error that will not pass: a loop
    /// that skips errors would send the same request infinitely.
    #[allow(dead_code, reason = "only streams and iterators use it")]
    pub(crate) fn poll_element(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Page<O::Item>>, Error>> {
        let polled = self.poll_page(context);
        if let Poll::Ready(Err(error)) = &polled {
            self.end_if_permanent(error);
        }
        polled
    }

    /// Ends the walk after an error that will not pass.
    #[allow(dead_code, reason = "only streams and iterators use it")]
    pub(super) fn end_if_permanent(&mut self, error: &Error) {
        if !error.is_retryable() {
            self.walk.end = Some(Ok(()));
        }
    }

    pub(crate) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Page<O::Item>>, Error>> {
        if let Some(end) = &mut self.walk.end {
            return Poll::Ready(std::mem::replace(end, Ok(())).map(|()| None));
        }
        let raw = ready!(self.walk.poll_raw(context))?;
        let output = decode_page(&self.walk.parts.client, O::ID, O::ACCEPT, &raw)?;
        let page = O::page(output);
        let found = (page.items().len(), page.next_page_token(), page.clues());
        let next = self.walk.advance(&raw, found)?;
        Poll::Ready(Ok(Some(page.with_next(next))))
    }
}

impl<O: Operation> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &O::ID)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
impl<O: Paged> futures_core::Stream for Pages<O> {
    type Item = Result<Page<O::Item>, Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_element(context).map(Result::transpose)
    }
}
