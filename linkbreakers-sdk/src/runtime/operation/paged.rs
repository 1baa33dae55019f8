//! Declares lists that come in pages; `paging` walks them.
//!
//! If a value in the body of a response becomes one query parameter of the next request, such as a cursor, the kind
//! of page is a `Token`: it is added in the generator alone (`operations/paging`). Any other kind is a
//! variant of [`NextPage`] here, and a branch in `paging/position.rs`: [`Paged::page`] sees no headers, so a token in
//! one is `NextPage::Header`.

use super::Operation;
use crate::runtime::wire::List;

/// An operation that returns a list in pages.
pub trait Paged: Operation {
    /// The items of the list.
    type Item: Send + 'static;
    /// The name of what selects a page; unused if pages are named by URLs.
    const TOKEN: &'static str = "pageToken";
    /// The location of it in a request.
    const PLACE: PagePlace = PagePlace::Query;
    /// The way from a page to the next.
    const NEXT: NextPage = NextPage::Token;
    /// The path to the items in a response, if only they show that a page comes again.
    const ITEMS: &'static [&'static str] = &[];
    /// Query parameters that go backwards. A walk goes forward, and refuses them.
    const BACKWARDS: &'static [&'static str] = &[];

    /// Splits a response into its items and what it says about the next page.
    fn page(output: Self::Output) -> Page<Self::Item>;
}

/// The way from a page to the next.
#[allow(dead_code, reason = "an API has some of these kinds of pages")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextPage {
    /// By a token of the response, such as a cursor or the id of the last item.
    Token,
    /// By a token that may stay the same from page to page: the API keeps the position itself.
    Scroll,
    /// By the number of items so far, counted from this number on.
    Offset(u64),
    /// By the number of the page, counted from this number on.
    Number(u64),
    /// By a URL in the body of the response.
    Url,
    /// By a URL in the header `Link` of the response (RFC 8288).
    Link,
    /// By a token in this header of the response.
    Header(&'static str),
}

/// The location of what selects a page in a request.
#[allow(dead_code, reason = "an API has some of these")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagePlace {
    /// A query parameter.
    Query,
    /// A property of the body that is a string.
    BodyString,
    /// A property of the body that is a number.
    BodyNumber,
    /// A property of a form.
    Form,
}

/// The items of one page, and the token of the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    items: Vec<T>,
    next: Option<String>,
    clues: Clues,
}

/// The facts about later pages in a response, beside the token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clues {
    /// True if there are more pages.
    pub(crate) more: Option<bool>,
    /// The number of items of all pages.
    pub(crate) total: Option<i64>,
    /// The number of pages.
    pub(crate) pages: Option<i64>,
    /// The number of this page.
    pub(crate) number: Option<i64>,
}

impl<T> Page<T> {
    /// Creates a page. An empty token counts as none.
    pub fn new(items: List<T>, next: impl Into<Option<String>>) -> Self {
        Self {
            items: items.into_vec(),
            next: next.into().filter(|token| !token.is_empty()),
            clues: Clues::default(),
        }
    }

    /// Returns the items of this page.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Returns the token of the next page; none on the last. For lists without tokens it is the offset, the
    /// number or the URL of the next page.
    pub fn next_page_token(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// Returns the items of this page by value.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// Returns what the response says beside the token.
    pub(crate) fn clues(&self) -> Clues {
        self.clues
    }

    /// Replaces the token by that of the walk, which knows the way to the next page.
    pub(crate) fn with_next(self, next: Option<String>) -> Self {
        Self {
            next,
            clues: Clues::default(),
            ..self
        }
    }
}

/// Setters of generated code, for what the response says beside the token.
#[allow(dead_code, reason = "an API has some of these properties")]
impl<T> Page<T> {
    /// Sets whether there are more pages.
    pub(crate) fn more(mut self, more: impl Into<Option<bool>>) -> Self {
        if let Some(more) = more.into() {
            self.clues.more = Some(self.clues.more.unwrap_or(true) && more);
        }
        self
    }

    /// Sets whether this is the last page. It is, if one of two properties says so.
    pub(crate) fn last(mut self, last: impl Into<Option<bool>>) -> Self {
        if let Some(last) = last.into() {
            self.clues.more = Some(self.clues.more.unwrap_or(true) && !last);
        }
        self
    }

    /// Sets the number of items of all pages.
    pub(crate) fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.clues.total = total.into();
        self
    }

    /// Sets the number of pages.
    pub(crate) fn pages(mut self, pages: impl Into<Option<i64>>) -> Self {
        self.clues.pages = pages.into();
        self
    }

    /// Sets the number of this page.
    pub(crate) fn number(mut self, number: impl Into<Option<i64>>) -> Self {
        self.clues.number = number.into();
        self
    }
}
