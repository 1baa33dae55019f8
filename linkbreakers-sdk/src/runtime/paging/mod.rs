//! Walks lists over all their pages: lazily, with one page in memory.
//!
//! 1. `pages` fetches one page after the other, each by a call of its own. After an error it fetches the same
//!    page again.
//! 2. `position` finds the way to the next page: by a token in the body or in a header, an offset, the number of
//!    the page, or a URL in the body or in the header `Link`, which `link` reads. It changes the request accordingly.
//! 3. `trail` finds a token that leads back to an earlier page: such a walk would never end.
//! 4. `content` compares pages by their items, for walks that no token names: an offset, the number of the page,
//!    or a token that may stay the same. A page with the items of the page before is a loop. Only if the items have
//!    no ids and the response says how many there are, the walk goes on: then it ends in any case.
//! 5. `items` returns the items of the pages and stops at the caller's `max_items`.
//!
//! Generated code implements [`Paged`](crate::runtime::Paged), which says how the pages go on and where the
//! items and the token are. A kind of page with a cursor of any name in the body is a `Token`, and needs nothing
//! here; another kind is a variant of `NextPage` in `operation/paged.rs` and a branch in `position`. The generator's
//! `operations/paging` says how it is recognized. `call/prepare.rs` sees to it that a URL of the API leads to the same
//! origin.

mod content;
mod items;
mod link;
mod pages;
mod position;
mod trail;

pub use items::Items;
pub use pages::Pages;
#[allow(
    unused_imports,
    reason = "only hand-written exports walk pages themselves"
)]
pub(crate) use position::Position;
