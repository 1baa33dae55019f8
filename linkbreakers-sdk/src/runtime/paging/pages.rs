//! Fetches the pages of a list, one after the other.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use super::trail::Trail;
use crate::runtime::call;
use crate::runtime::error::Error;
use crate::runtime::operation::{Operation, Page, Paged};
use crate::runtime::request::Request;
use crate::runtime::request::parts::RequestParts;
use crate::runtime::response::{RawResponse, decode::decode};
use crate::runtime::transport::BoxFuture;

impl<O: Paged> Request<O> {
    /// Returns the pages of the list. Each is fetched when it is asked for.
    pub fn pages(self) -> Pages<O> {
        Pages {
            walk: Walk::new(self.parts, O::TOKEN),
            operation: PhantomData,
        }
    }
}

/// The walk from page to page. Not generic, so that it is compiled once for all lists.
struct Walk {
    parts: Box<RequestParts>,
    /// The query parameter for the page token.
    param: &'static str,
    /// The call for the next page, once it has begun.
    in_flight: Option<BoxFuture<Result<RawResponse, Error>>>,
    trail: Trail,
    /// The outcome of the walk, once it has ended; returned after the last page.
    end: Option<Result<(), Error>>,
}

impl Walk {
    fn new(parts: Box<RequestParts>, param: &'static str) -> Self {
        Self {
            parts,
            param,
            in_flight: None,
            trail: Trail::default(),
            end: None,
        }
    }

    /// Returns the token of the page that is fetched next.
    fn token(&self) -> Option<&str> {
        self.parts.get(self.param)
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

    /// Sets the token of the next page, or ends the walk: after the last page, or if the token leads back.
    fn advance(&mut self, next: Option<&str>) {
        let Some(next) = next else {
            self.end = Some(Ok(()));
            return;
        };
        match self.trail.step(self.parts.get(self.param), next) {
            Ok(()) => self.parts.set(self.param.into(), next),
            Err(error) => self.end = Some(Err(error)),
        }
    }
}

/// Pages of a list; see [`Request::pages`].
///
/// After an error, the next call of [`try_next`](Self::try_next) fetches the same page again.
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

    pub(crate) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Page<O::Item>>, Error>> {
        if let Some(end) = &mut self.walk.end {
            return Poll::Ready(std::mem::replace(end, Ok(())).map(|()| None));
        }
        let raw = ready!(self.walk.poll_raw(context))?;
        let output = decode(&self.walk.parts.client, O::ID, &raw)?;
        let page = O::page(output);
        self.walk.advance(page.next_page_token());
        Poll::Ready(Ok(Some(page)))
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
        self.get_mut().poll_page(context).map(Result::transpose)
    }
}
