//! Walks lists over all their pages: lazily, with one page in memory.
//!
//! 1. `pages` fetches one page after the other, each by a call of its own, and carries the page token from a
//!    response into the next request. After an error it fetches the same page again.
//! 2. `trail` refuses a token that leads back to an earlier page: such a walk would never end.
//! 3. `items` returns the items of the pages and stops at the caller's `max_items`.
//!
//! Generated code implements [`Paged`](crate::runtime::Paged), which says where the items and the token are.
//! A kind of page that goes on by something else than a token (an offset, a `Link` header) needs that trait
//! to say so, `Walk::advance` in `pages` to build the next request, and the generator to recognize it.

mod items;
mod pages;
mod trail;

pub use items::Items;
pub use pages::Pages;
#[allow(
    unused_imports,
    reason = "only hand-written exports walk pages themselves"
)]
pub(crate) use trail::Trail;
