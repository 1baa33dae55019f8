//! Applies the lock to a regenerated API: names and shapes stay as callers know them, and new items are
//! named around them.
//!
//! 1. Types get their names from the lock (`types`). This comes first, since all later steps compare shapes
//!    by the names of types.
//! 2. Fields, values and variants get theirs (`types`). A field that callers know as plain stays plain, and invents
//!    nothing where a response lacks it (`presence`).
//! 3. Operations return to the resource that had them (`operations`).
//! 4. Methods, markers, setters, arguments and responses get their names and shapes (`operations`).
//!
//! Enums that the document no longer has are there meanwhile, and stay if callers use them (`enums`).
//!
//! If the lock wins over the document, a warning says so (`keeper`). A shape that no longer fits the document
//! is taken from the document, and `losses` reports the break.

mod enums;
mod keeper;
mod operations;
mod presence;
mod types;

use self::keeper::Keeper;
use super::lock::Lock;
use crate::Warning;
use crate::model::Api;

/// Gives the API the names and shapes of the lock.
pub fn keep(api: &mut Api, lock: &Lock, warnings: &mut Vec<Warning>) {
    let mut keeper = Keeper::new(warnings);
    let gone = enums::restore(api, lock);
    keeper.names_of_types(api, lock);
    keeper.types(api, lock);
    keeper.resources(api, lock);
    keeper.operations(api, lock);
    keeper.loosen(api);
    enums::remove_unused(api, &gone);
}
