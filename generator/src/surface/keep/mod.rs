//! Keeps a regenerated API to its record: names and shapes stay as callers know them, what is new
//! is added around them, and what cannot be kept is reported as the break that it is.

mod operations;
mod types;

use std::collections::BTreeSet;

use super::lock::Lock;
use crate::Warning;
use crate::model::Api;

/// The kind of warning that says that callers will break.
pub const BREAK: &str = "breaks-callers";
/// The kind of warning that says that the record won over the document.
const KEPT: &str = "kept-as-recorded";

/// Keeps the API to the record.
pub fn keep(api: &mut Api, lock: &Lock, warnings: &mut Vec<Warning>) {
    let mut keeper = Keeper { warnings };
    keeper.removed(api, lock);
    types::names_of_types(api, lock);
    keeper.types(api, lock);
    keeper.resources(api, lock);
    keeper.operations(api, lock);
}

/// Reports lists that were pages and no longer are, once it is known which are.
pub fn lost_pages(api: &Api, lock: &Lock, warnings: &mut Vec<Warning>) {
    let mut keeper = Keeper { warnings };
    for (_, op) in api.operations() {
        let paged = lock
            .operations
            .get(&op.id)
            .is_some_and(|known| known.items.is_some());
        if paged && op.paging.is_none() {
            keeper.warn(BREAK, &op.pointer, "answers in pages no longer".to_owned());
        }
    }
}

struct Keeper<'a> {
    warnings: &'a mut Vec<Warning>,
}

impl Keeper<'_> {
    fn warn(&mut self, code: &'static str, pointer: &str, message: String) {
        self.warnings.push(Warning {
            code,
            pointer: pointer.to_owned(),
            message,
        });
    }

    /// What is recorded and no longer there.
    fn removed(&mut self, api: &Api, lock: &Lock) {
        let ids: BTreeSet<&str> = api.operations().map(|(_, op)| op.id.as_str()).collect();
        for (id, known) in &lock.operations {
            if !ids.contains(id.as_str()) {
                self.warn(
                    BREAK,
                    "#/paths",
                    format!("`{}` is gone (operation `{id}`)", known.call),
                );
            }
        }
        for (key, known) in &lock.types {
            if !api.types.contains_key(key) {
                let message = format!("type `{}` is gone (schema `{key}`)", known.name);
                self.warn(BREAK, "#/components/schemas", message);
            }
        }
    }
}
