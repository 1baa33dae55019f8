//! The surface: the public names and shapes of the SDK, which must not change for callers.
//!
//! Names follow from the whole document, so a new operation may rename an older one. The lock
//! (`spec/surface.lock`) holds every name and shape that callers already use; `keep` applies it to a
//! regenerated API:
//!
//! 1. `keep`: types, fields, resources and operations get their names and shapes from the lock; new ones are
//!    named around them.
//! 2. `operations::paging` finds the lists with pages. It runs after `keep`, since the code that reads pages
//!    uses the final names and shapes.
//! 3. `losses`: everything in the lock that the API no longer has is reported as a break.
//!
//! Open `lock` for the format of the file, `recorded` for the comparison of types in the lock with those of
//! the document, and `listing` for the list of public items that reviews and releases read.

mod keep;
mod listing;
mod lock;
mod losses;
mod recorded;

pub use listing::listing;
pub use lock::Lock;

use crate::model::Api;
use crate::operations::paging;
use crate::type_graph;
use crate::{Error, Warning};

/// Applies the lock to an API, finds its lists with pages, and reports what the lock could not keep.
///
/// # Errors
///
/// Returns an error if a hint about pages does not fit its operation.
pub(crate) fn keep(api: &mut Api, lock: &Lock, warnings: &mut Vec<Warning>) -> Result<(), Error> {
    keep::keep(api, lock, warnings);
    // A type that stays in place of another is reached where the other would be.
    type_graph::mark_reach(api);
    paging::find(api, |id| lock.operations.get(id)?.items.clone())?;
    losses::report(api, lock, warnings);
    Ok(())
}
