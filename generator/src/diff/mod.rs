//! Compares two documents, and reports the changes for callers of the generated SDK.
//!
//! It takes documents after overlay and lowering, or plain OpenAPI 3.0 to 3.2. The rules follow the
//! guarantees of the generator: additional setters, fields, variants, operations and types break no caller,
//! and a field that becomes optional keeps its shape by `spec/surface.lock`.
//!
//! 1. `document` indexes each document: it follows references and lists operations.
//! 2. `trust` compares servers and security schemes.
//! 3. `operations` compares methods, with their setters, arguments and responses.
//! 4. `schemas` compares types. Both reduce a schema to its Rust type first (`rust_type`).
//! 5. `docs` counts differences in wording.
//!
//! All of them report to one collector, `Found` in `changes`. A new change of an operation or a type is
//! reported in the file that compares it, by one of the methods of `Found`; a new [`Kind`] is a variant in
//! `changes`, which `xtask/src/diff` prints.

mod changes;
mod docs;
mod document;
mod operations;
mod rust_type;
mod schemas;
mod trust;

use changes::Found;
pub use changes::{Change, Diff, Kind};
use document::Document;
use serde_json::Value;

/// Compares an older document with a newer one.
pub fn diff(old: &Value, new: &Value) -> Diff {
    let (old, new) = (Document::new(old), Document::new(new));
    let mut found = Found::default();
    trust::compare(&old, &new, &mut found);
    operations::compare(&old, &new, &mut found);
    schemas::compare_all(&old, &new, &mut found);
    let mut diff = found.0;
    diff.docs_changed = docs::count(old.root, new.root);
    diff.changes.sort_by(|a, b| {
        let key = |change: &Change| (!change.breaking, change.kind, change.pointer.clone());
        key(a).cmp(&key(b))
    });
    diff.changes.dedup();
    diff
}
