//! Keeps a regenerated API to its record: names and shapes stay as callers know them, and what is
//! new is added around them.
//!
//! 1. Types get their recorded names, which all that follows refers to (`types`).
//! 2. Fields, values and variants keep theirs (`types`).
//! 3. Operations stay with their resource (`operations`).
//! 4. Methods, markers, setters, arguments and responses stay as they were (`operations`).
//!
//! Where the record wins over the document, a warning says so (`keeper`); what cannot be kept is
//! left as the document has it, for `losses` to report.

mod keeper;
mod operations;
mod types;

use self::keeper::Keeper;
use super::lock::Lock;
use crate::Warning;
use crate::model::Api;

/// Keeps the API to the record.
pub fn keep(api: &mut Api, lock: &Lock, warnings: &mut Vec<Warning>) {
    let mut keeper = Keeper::new(warnings);
    keeper.names_of_types(api, lock);
    keeper.types(api, lock);
    keeper.resources(api, lock);
    keeper.operations(api, lock);
}
