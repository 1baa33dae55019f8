//! Returns the items of a list one by one, over all its pages.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::task::{Context, Poll, ready};

use super::pages::Pages;
use super::position::Position;
use crate::runtime::error::Error;
use crate::runtime::operation::Paged;
use crate::runtime::request::Request;

impl<O: Paged> Request<O> {
    /// Returns the items of all pages. Pages are fetched when their items are asked for.
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
    #[doc(alias("all", "auto_paging_iter", "paginate"))]
    pub fn items(self) -> Items<O> {
        Items {
            left: self.parts.options.max_items.unwrap_or(u64::MAX),
            pages: self.pages(),
            items: VecDeque::new(),
            page_token: None,
        }
    }

    /// Returns the items from the page of this token on, such as the [`Items::page_token`] of an interrupted
    /// walk; without a token, from the first page on.
    pub fn items_from(mut self, page_token: Option<&str>) -> Items<O> {
        Position::of::<O>().go_to(&mut self.parts, page_token);
        self.items()
    }

    /// Sets the largest number of items that [`items`](Self::items) returns over all pages; no limit by
    /// default.
    pub fn max_items(mut self, items: u64) -> Self {
        self.parts.options.max_items = Some(items);
        self
    }
}

/// Items of a list over all pages; see [`Request::items`].
///
/// After an error, the next call of [`try_next`](Self::try_next) continues at the same page. As a stream or an
/// iterator the items end after an error for which that is pointless.
#[must_use = "items are only fetched by `try_next`"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    items: VecDeque<O::Item>,
    /// The token of the page that `items` are from.
    page_token: Option<String>,
    /// The number of items until `max_items`.
    left: u64,
}

impl<O: Paged> Items<O> {
    /// Returns the next item; none after the last.
    ///
    /// # Errors
    ///
    /// Returns the errors of the calls, and [`ErrorKind::PageLoop`](crate::ErrorKind::PageLoop) if the API
    /// repeats a page token.
    pub async fn try_next(&mut self) -> Result<Option<O::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Returns the token of the page of the next item, or of the page that could not be fetched; none for the
    /// first page. Pass it to [`Request::items_from`] to continue with that page later.
    pub fn page_token(&self) -> Option<&str> {
        if self.items.is_empty() {
            self.pages.page_token()
        } else {
            self.page_token.as_deref()
        }
    }

    /// Returns the next item, if its page is in memory.
    pub(crate) fn buffered(&mut self) -> Option<O::Item> {
        if self.left == 0 {
            return None;
        }
        let item = self.items.pop_front()?;
        self.left -= 1;
        Some(item)
    }

    /// Polls for the next item of a stream or an iterator; see [`Pages::poll_element`].
    #[allow(dead_code, reason = "only streams and iterators use it")]
    pub(crate) fn poll_element(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<O::Item>, Error>> {
        let polled = self.poll_item(context);
        if let Poll::Ready(Err(error)) = &polled {
            self.pages.end_if_permanent(error);
        }
        polled
    }

    pub(crate) fn poll_item(
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

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &O::ID)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
impl<O: Paged> futures_core::Stream for Items<O>
where
    O::Item: Unpin,
{
    type Item = Result<O::Item, Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_element(context).map(Result::transpose)
    }
}
