//! Describes lists that come page by page; `paging` walks them.

use super::Operation;
use crate::runtime::wire::List;

/// An operation that answers page by page.
pub trait Paged: Operation {
    /// What the pages list.
    type Item: Send + 'static;
    /// The query parameter that takes the token of a page.
    const TOKEN: &'static str = "pageToken";

    /// Takes an answer apart.
    fn page(output: Self::Output) -> Page<Self::Item>;
}

/// The items of one page, and the token of the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    items: Vec<T>,
    next: Option<String>,
}

impl<T> Page<T> {
    /// A page; an empty token stands for none.
    pub fn new(items: List<T>, next: impl Into<Option<String>>) -> Self {
        Self {
            items: items.into_vec(),
            next: next.into().filter(|token| !token.is_empty()),
        }
    }

    /// The items of this page.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Token of the next page; none on the last.
    pub fn next_page_token(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// The items of this page.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }
}
