//! Applies an OpenAPI Overlay 1.0: corrections of the document, and hints that it does not contain.
//!
//! The standard ignores an action that matches nothing. Here it is an error, so that a correction is removed
//! when the document no longer needs it.
//!
//! 1. The overlay is read like a document, and its keys are checked (`known_keys`).
//! 2. All actions are parsed (`action`) before the first of them changes the document.
//! 3. The actions are applied in their order; updates are merged into their targets (`merge`).
//! 4. A hint that no stage reads in its place is refused (`places`).
//!
//! If that fails, `wrong_document` checks if the overlay was written for another document.
//!
//! Hints for the SDK are written by the overlay and read by later stages. To add one
//!
//! | for | open |
//! |---|---|
//! | the whole API, a key under `info.x-sdk` | `Hints` in `operations/info.rs` |
//! | an operation, a key under its `x-sdk` (`timeout`, `paging`) | `OperationHints` in `operations/info.rs`, with its name in the help of `read`; `operations/operation.rs`, and a field of `Operation` in `model/operation.rs`. If the runtime needs it: a constant of `Operation` and a field of `OperationInfo` in its `operation/mod.rs`, written by `facts` in `emit/operation.rs`. If callers should know it: `emit/method_docs/mod.rs` |
//! | a schema, an extension (`x-sdk-secret`, `x-sdk-presence`) | a row of `HINTS` in `hints`, which refuses misspelled ones, wrong values and wrong places; `schemas/node.rs` to read it (`keyword` asks each part of an `allOf`, and `schema` the last one alone); references are followed where a field is made, in `schemas/types.rs`. A hint that means what a `Field` has already, such as `is_redacted`, ends here. A new fact is a field of `Field` in `model/types.rs`, or changes the shape in `schemas/shapes.rs`; `emit/types/mod.rs` writes it as a clause of `object!` (the runtime's `wire/macros.rs` and `wire/fields.rs`). The compiler asks in `type_graph/fewer/classes.rs` if types that differ in it may be one, but not in `unite_objects` of `fewer/merge.rs`, which unites it |
//! | a parameter | a row of `HINTS`, with its kind of object; `operations/parameters/mod.rs` |
//!
//! A hint that adds a public name, such as an alias, claims it and records it: `methods` in
//! `surface/keep/operations.rs` (setters use `names::unique` where they are named), `OperationLock` in
//! `surface/lock.rs`, `surface/losses.rs`. Nothing fails without that.
//!
//! A hint that decides what callers are promised is also read by `diff`, from the JSON (`diff/schemas/presence.rs`).
//! The document may contain a hint itself, so its reader refuses wrong values too, and a wrong place if it can tell.
//! Tests: a row in `tests/it/lower/overlay.rs` for an extension, one in `tests/it/refusals.rs`, and a fixture in
//! `hazards` that has the hint in the document.

mod action;
mod hints;
mod known_keys;
mod merge;
mod places;
mod wrong_document;

pub(crate) use self::wrong_document::only_api_keys;
use serde_json::Value;

use self::action::Action;
use self::known_keys::known_keys;
use crate::{Error, read};

/// Applies the overlay `text` to `document`, its actions in order.
///
/// Targets are JSONPath (RFC 9535). `update` merges recursively into objects and appends to lists; `remove`
/// removes the targets. `name` is the overlay's file name for errors.
///
/// # Errors
///
/// Returns an error if the overlay cannot be read or is not Overlay 1.0, a target is not valid JSONPath, or
/// an action matches nothing or does not fit its target, or a hint has no meaning
/// in its place. The document may then be partly changed.
pub fn apply(document: &mut Value, text: &str, name: &str) -> Result<(), Error> {
    read::parse(text.as_bytes())
        .and_then(|overlay| {
            let actions = actions(&overlay)?;
            let mut hints = Vec::new();
            for action in &actions {
                action.apply(document, &mut hints)?;
            }
            places::check(document, &hints)
        })
        .map_err(|error| error.in_file(name))
}

/// Parses the actions, after checking that the rest of the file is Overlay 1.0.
fn actions(overlay: &Value) -> Result<Vec<Action<'_>>, Error> {
    let Some(version) = overlay.get("overlay").and_then(Value::as_str) else {
        return Err(Error::new(
            "#/overlay",
            "this is not an overlay: it has no `overlay` version",
            "start it with `overlay: 1.0.0`",
        ));
    };
    if !version.starts_with("1.0.") {
        return Err(Error::new(
            "#/overlay",
            format!("Overlay {version} is not known"),
            "write it as Overlay 1.0.0",
        ));
    }
    known_keys(overlay, "#", &["overlay", "info", "extends", "actions"])?;
    let Some(list) = overlay.get("actions").and_then(Value::as_array) else {
        return Err(Error::new(
            "#/actions",
            "the overlay has no list of actions",
            "add `actions:` with at least one `target:`, or pass no overlay",
        ));
    };
    list.iter()
        .enumerate()
        .map(|(index, action)| Action::read(index, action))
        .collect()
}
