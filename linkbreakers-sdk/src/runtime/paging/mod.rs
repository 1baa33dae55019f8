//! Paging: lists over every page, lazily, one page in memory.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use crate::runtime::request::parts::Parts;
use crate::runtime::response::Raw;
use crate::runtime::transport::BoxFuture;
use crate::runtime::{Answer, Error, ErrorKind, Operation, Page, Paged, Request, call};

impl<O: Paged> Request<O> {
    /// The items of all pages, fetched as they are asked for.
    ///
    /// ```no_run
    /// # use linkbreakers_sdk::{Error, Paged, Request};
    /// # async fn example<O: Paged<Item: std::fmt::Debug>>(request: Request<O>) -> Result<(), Error> {
    /// let mut items = request.items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn items(self) -> Items<O> {
        Items {
            left: self.parts.options.max_items.unwrap_or(u64::MAX),
            pages: self.pages(),
            items: VecDeque::new(),
            page_token: None,
        }
    }

    /// The items from the page of this token on, such as that of an interrupted walk
    /// ([`Items::page_token`]); without a token from the first page on.
    pub fn items_from(mut self, page_token: Option<&str>) -> Items<O> {
        match page_token {
            Some(token) => self.parts.set(O::TOKEN.into(), token),
            None => self.parts.unset(O::TOKEN),
        }
        self.items()
    }

    /// The pages, fetched as they are asked for.
    pub fn pages(self) -> Pages<O> {
        Pages {
            walk: Walk::new(self.parts, O::TOKEN),
            operation: PhantomData,
        }
    }

    /// Most items that [`items`](Self::items) gives, over all pages; all of them by default.
    pub fn max_items(mut self, items: u64) -> Self {
        self.parts.options.max_items = Some(items);
        self
    }
}

/// The walk from page to page, whatever the pages hold.
struct Walk {
    parts: Box<Parts>,
    param: &'static str,
    under_way: Option<BoxFuture<Result<Raw, Error>>>,
    trail: Trail,
    /// How the walk ended; given at the next step.
    end: Option<Result<(), Error>>,
}

/// The page tokens so far, as far as they have to be known to see that one leads back.
#[derive(Default)]
pub(crate) struct Trail {
    /// A token seen before, moved ahead at each power of two: a loop of any length comes back to it.
    mark: Option<String>,
    steps: u64,
}

impl Trail {
    /// Goes on from a token to the next; refuses one that leads back.
    pub(crate) fn step(&mut self, from: Option<&str>, to: &str) -> Result<(), Error> {
        self.steps += 1;
        if from == Some(to) || self.mark.as_deref() == Some(to) {
            let token = to.to_owned();
            return Err(Error::new(ErrorKind::PageLoop { token }));
        }
        if self.steps.is_power_of_two() {
            self.mark = Some(to.to_owned());
        }
        Ok(())
    }
}

impl Walk {
    fn new(parts: Box<Parts>, param: &'static str) -> Self {
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

    fn poll_raw(&mut self, context: &mut Context<'_>) -> Poll<Result<Raw, Error>> {
        if let Some(error) = self.parts.error.take() {
            self.end = Some(Ok(()));
            return Poll::Ready(Err(error.during(
                self.parts.facts.id,
                0,
                Default::default(),
            )));
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

    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Page<O::Item>>, Error>> {
        if let Some(end) = &mut self.walk.end {
            return Poll::Ready(std::mem::replace(end, Ok(())).map(|()| None));
        }
        let raw = ready!(self.walk.poll_raw(context))?;
        let output = <O::Output as Answer>::read(&raw.body)
            .map_err(|error| call::undecodable(&self.walk.parts.client, O::ID, &raw, error))?;
        let page = O::page(output);
        self.walk.advance(page.next_page_token());
        Poll::Ready(Ok(Some(page)))
    }
}

/// Items of a list over all pages; see [`Request::items`].
///
/// After an error the next call of [`try_next`](Self::try_next) goes on where it happened.
#[must_use = "items are fetched as they are asked for"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    items: VecDeque<O::Item>,
    page_token: Option<String>,
    left: u64,
}

impl<O: Paged> Items<O> {
    /// The next item; none after the last.
    ///
    /// # Errors
    ///
    /// Those of the calls, and [`ErrorKind::PageLoop`] where the API hands out a page token again.
    pub async fn try_next(&mut self) -> Result<Option<O::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Token of the page that the next item comes from, or of the one that could not be fetched; none
    /// for the first page. Hand it to [`Request::items_from`] to go on with that page later.
    pub fn page_token(&self) -> Option<&str> {
        if self.items.is_empty() {
            self.pages.page_token()
        } else {
            self.page_token.as_deref()
        }
    }

    /// The next item, where it is at hand.
    pub(super) fn buffered(&mut self) -> Option<O::Item> {
        if self.left == 0 {
            return None;
        }
        let item = self.items.pop_front()?;
        self.left -= 1;
        Some(item)
    }

    pub(super) fn poll_item(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<O::Item>, Error>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(Ok(None));
            }
            if let Some(item) = self.buffered() {
                return Poll::Ready(Ok(Some(item)));
            }
            let token = self.pages.page_token().map(str::to_owned);
            match ready!(self.pages.poll_page(context))? {
                Some(page) => {
                    self.page_token = token;
                    self.items = page.into_items().into();
                }
                None => return Poll::Ready(Ok(None)),
            }
        }
    }
}

impl<O: Operation> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &O::ID)
            .finish_non_exhaustive()
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &O::ID)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
mod stream {
    use std::pin::Pin;

    use super::{Context, Error, Items, Page, Paged, Pages, Poll};

    impl<O: Paged> futures_core::Stream for Pages<O> {
        type Item = Result<Page<O::Item>, Error>;

        fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            self.get_mut().poll_page(context).map(Result::transpose)
        }
    }

    impl<O: Paged> futures_core::Stream for Items<O>
    where
        O::Item: Unpin,
    {
        type Item = Result<O::Item, Error>;

        fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            self.get_mut().poll_item(context).map(Result::transpose)
        }
    }
}
