//! Hands out the items of a list, whatever page they are on.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::task::{Context, Poll, ready};

use super::pages::Pages;
use crate::runtime::error::Error;
use crate::runtime::operation::Paged;
use crate::runtime::request::Request;

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

    /// Most items that [`items`](Self::items) gives, over all pages; all of them by default.
    pub fn max_items(mut self, items: u64) -> Self {
        self.parts.options.max_items = Some(items);
        self
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
    pub(crate) fn buffered(&mut self) -> Option<O::Item> {
        if self.left == 0 {
            return None;
        }
        let item = self.items.pop_front()?;
        self.left -= 1;
        Some(item)
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
        self.get_mut().poll_item(context).map(Result::transpose)
    }
}
