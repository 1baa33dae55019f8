//! Walks lists over every page: lazily, with one page in memory.
//!
//! 1. `pages` fetches page after page, each by a call of its own, and carries the page token from one
//!    response into the next request. After an error the same page is asked for again.
//! 2. `trail` refuses a token that leads back to an earlier page, since such a walk would never end.
//! 3. `items` takes the pages apart and stops at the caller's `max_items`.
//!
//! What an operation's pages hold, and where its token goes, is generated as
//! [`Paged`](crate::runtime::Paged).

mod items;
mod pages;
mod trail;

pub use items::Items;
pub use pages::Pages;
#[allow(unused_imports, reason = "only exports walk on their own")]
pub(crate) use trail::Trail;
