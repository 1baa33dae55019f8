//! Compares two documents, and reports the changes for callers of the generated SDK.
//!
//! It takes documents after overlay and lowering, or plain OpenAPI 3.0 to 3.2. The rules follow the
//! guarantees of the generator: additional setters, fields, variants, operations and types break no caller,
//! and a field that becomes optional keeps its shape by `spec/surface.lock`. If that shape cannot say that a value is
//! absent, responses without it are refused, and the change is a break.
//!
//! 1. `document` indexes each document: it follows references and lists operations.
//! 2. `trust` compares servers and security schemes.
//! 3. `operations` compares methods, with their setters, arguments and responses (`responses`);
//!    `events` compares webhooks and callbacks.
//! 4. `schemas` compares types, and what responses promise about their values (`schemas/presence`). All of them
//!    reduce a schema to its Rust type first (`rust_type`).
//! 5. `docs` finds differences in wording.
//!
//! Messages are for callers: `names` has the names of the generated crate, and `successor` what to use in place of
//! something that is gone. All of them report to one collector, `Found` in `changes`. A new change of an operation or a type is
//! reported in the file that compares it, by one of the methods of `Found`; a new [`Kind`] is a variant and a
//! method of `Found` in `changes`, a word and a section in `xtask/src/diff` (nothing fails without the
//! section), and a heading in `xtask/src/release/plan/changelog.rs` if the section is new. Changes of servers
//! and security stay in `trust` and `needs_review`: a human has to see them.

mod changes;
mod docs;
mod document;
mod events;
mod names;
mod operations;
mod responses;
mod rust_type;
mod schemas;
mod successor;
mod trust;

use changes::Found;
pub use changes::{Change, Diff, Kind};
use document::Document;
pub use names::Names;
use serde_json::Value;
use std::collections::BTreeSet;

/// Compares an older document with a newer one. `names` are those in messages; without them
/// ([`Names::default`]) these are the document's own.
pub fn diff(old: &Value, new: &Value, names: &Names) -> Diff {
    let (old, new) = (Document::new(old), Document::new(new));
    let mut found = Found {
        names,
        diff: Diff::default(),
    };
    trust::compare(&old, &new, &mut found);
    operations::compare(&old, &new, &mut found);
    events::compare(&old, &new, &mut found);
    schemas::compare_all(&old, &new, &mut found);
    let mut diff = found.diff;
    let wording = docs::changed(old.root, new.root);
    diff.docs_changed = wording.len();
    diff.described = docs::described(&wording, &old, names);
    diff.changes.sort_by(|a, b| {
        let key = |change: &Change| (!change.breaking, change.kind, change.pointer.clone());
        key(a).cmp(&key(b))
    });
    // A value of an enum that several places write inline is one variant of one type.
    let mut seen = BTreeSet::new();
    diff.changes
        .retain(|change| seen.insert((change.message.clone(), change.breaking, change.trust)));
    diff
}
