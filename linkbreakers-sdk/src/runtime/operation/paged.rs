//! Declares lists that come in pages; `paging` walks them.

use super::Operation;
use crate::runtime::wire::List;

/// An operation that returns a list in pages.
pub trait Paged: Operation {
    /// The items of the list.
    type Item: Send + 'static;
    /// The query parameter for the token of a page.
    const TOKEN: &'static str = "pageToken";

    /// Splits a response into its items and the token of the next page.
    fn page(output: Self::Output) -> Page<Self::Item>;
}

/// The items of one page, and the token of the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    items: Vec<T>,
    next: Option<String>,
}

impl<T> Page<T> {
    /// Creates a page. An empty token counts as none.
    pub fn new(items: List<T>, next: impl Into<Option<String>>) -> Self {
        Self {
            items: items.into_vec(),
            next: next.into().filter(|token| !token.is_empty()),
        }
    }

    /// Returns the items of this page.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Returns the token of the next page; none on the last.
    pub fn next_page_token(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// Returns the items of this page by value.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }
}
