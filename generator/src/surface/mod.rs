//! The surface: everything of the SDK that callers can see, and so must not change under them.
//!
//! The names of an SDK follow from the whole document, so one more operation may rename an older
//! one. The record (`spec/surface.lock`) holds every name and shape that callers were given once;
//! [`keep()`] brings a regenerated API back to it:
//!
//! 1. `keep`: types, fields, resources and operations get their recorded names and shapes; new ones
//!    are named around them.
//! 2. Lists with pages are found (`operations::paging`): among the recorded names and shapes, since
//!    the code that reads pages uses those.
//! 3. `losses`: everything recorded that the API no longer has is reported as a break.
//!
//! `lock` is the format of the record, `recorded` compares recorded types with those of the
//! document, and `listing` lists the surface of a crate's sources for people.

mod keep;
mod listing;
mod lock;
mod losses;
mod recorded;

pub use listing::listing;
pub use lock::Lock;

use crate::Warning;
use crate::model::Api;
use crate::operations::paging;

/// Keeps an API to its record, and reports what cannot be kept.
pub(crate) fn keep(api: &mut Api, record: &Lock, warnings: &mut Vec<Warning>) {
    keep::keep(api, record, warnings);
    paging::find(api);
    losses::report(api, record, warnings);
}
