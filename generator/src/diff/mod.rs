//! Compares two documents: reports what changed for a caller of the generated SDK.
//!
//! Works on documents after overlay and lowering, and as well on plain OpenAPI 3.0 to 3.2. The
//! rules follow what the generator promises: setters, fields, variants, operations and types that
//! are added break nobody, and a field that turns optional keeps its shape by `spec/surface.lock`.
//!
//! 1. Each document is indexed (`document`): references can be followed, operations are listed.
//! 2. `trust` compares servers and security schemes.
//! 3. `operations` compares methods, their setters, arguments and responses.
//! 4. `schemas` compares types; both reduce a schema to its Rust type first (`rust_type`).
//! 5. `docs` counts differences that only a reader notices.
//!
//! All of them report to one collector (`changes`).

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

/// Compares two documents.
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
