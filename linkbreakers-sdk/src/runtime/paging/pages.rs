//! Fetches the pages of a list, one after the other.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use super::trail::Trail;
use crate::runtime::call;
use crate::runtime::error::Error;
use crate::runtime::operation::{FromBody, Operation, Page, Paged};
use crate::runtime::request::Request;
use crate::runtime::request::parts::RequestParts;
use crate::runtime::response::{RawResponse, decode::undecodable};
use crate::runtime::transport::BoxFuture;

impl<O: Paged> Request<O> {
    /// The pages, fetched as they are asked for.
    pub fn pages(self) -> Pages<O> {
        Pages {
            walk: Walk::new(self.parts, O::TOKEN),
            operation: PhantomData,
        }
    }
}

/// The walk from page to page, whatever the pages hold.
struct Walk {
    parts: Box<RequestParts>,
    param: &'static str,
    under_way: Option<BoxFuture<Result<RawResponse, Error>>>,
    trail: Trail,
    /// How the walk ended; given at the next step.
    end: Option<Result<(), Error>>,
}

impl Walk {
    fn new(parts: Box<RequestParts>, param: &'static str) -> Self {
        Self {
            parts,
            param,
            under_way: None,
            trail: Trail::default(),
            end: None,
        }
    }

    /// The token of the page that is fetched next.
    fn token(&self) -> Option<&str> {
        self.parts.get(self.param)
    }

    fn poll_raw(&mut self, context: &mut Context<'_>) -> Poll<Result<RawResponse, Error>> {
        if let Some(error) = self.parts.error.take() {
            self.end = Some(Ok(()));
            return Poll::Ready(Err(error.during(self.parts.info.id, 0, Default::default())));
        }
        let parts = &self.parts;
        let under_way = self
            .under_way
            .get_or_insert_with(|| call::send(parts.again()));
        let outcome = ready!(under_way.as_mut().poll(context));
        self.under_way = None;
        Poll::Ready(outcome)
    }

    /// Goes on to the next page, if there is one and it does not lead back.
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
/// After an error the next call of [`try_next`](Self::try_next) asks for the same page again.
#[must_use = "pages are fetched as they are asked for"]
pub struct Pages<O> {
    walk: Walk,
    operation: PhantomData<fn() -> O>,
}

impl<O: Paged> Pages<O> {
    /// The next page; none after the last.
    ///
    /// # Errors
    ///
    /// Those of the call, and [`ErrorKind::PageLoop`] after the last page where the API hands out a token again.
    pub async fn try_next(&mut self) -> Result<Option<Page<O::Item>>, Error> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// Token of the page that is fetched next; none for the first.
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
        let output = <O::Output as FromBody>::read(&raw.body)
            .map_err(|error| undecodable(&self.walk.parts.client, O::ID, &raw, error))?;
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
