//! Applies an OpenAPI Overlay 1.0: corrections of the document, and hints that it does not contain.
//!
//! The standard ignores an action that matches nothing. Here it is an error, so that a correction is removed
//! when the document no longer needs it.
//!
//! 1. The overlay is read like a document, and its keys are checked (`known_keys`).
//! 2. All actions are parsed (`action`) before the first of them changes the document.
//! 3. The actions are applied in their order; updates are merged into their targets (`merge`).
//!
//! If that fails, `wrong_document` checks if the overlay was written for another document.
//!
//! Hints for the SDK are written by the overlay and read by later stages. One for the whole API is a key under
//! `info.x-sdk`, read by `operations/info.rs`; one for a schema is an extension (`x-sdk-secret`,
//! `x-sdk-presence`), read by `schemas/node.rs`; one for an operation is a key under its `x-sdk`
//! (`x-sdk.timeout`, `x-sdk.paging`), read by `operations/info.rs`; one for a parameter would be read by `operations/parameters/mod.rs`. A new extension is a row of `HINTS` in `hints`, which refuses
//! misspelled ones and wrong values in an overlay. A new key under `x-sdk` needs no row: for the whole API it
//! is a field of `Hints` in `operations/info.rs`; for an operation a field of
//! `OperationHints` there, with its name in the help of `read`, which returns it to
//! `operations/operation.rs` for a field of `Operation` in `model/operation.rs`. If the runtime
//! needs it, it is also a constant of `Operation` and a field of `OperationInfo` in its `operation/mod.rs`, written
//! by `facts` in `emit/operation.rs`; if callers should know it, a sentence in `emit/method_docs/mod.rs`.
//! `x-sdk.timeout` is an example of both. The document may contain the
//! hint itself, so its reader refuses wrong values too, and a wrong place if it can tell. Tests: a row in
//! `tests/it/lower/overlay.rs` for an extension, one in `tests/it/refusals.rs`, and a fixture in `hazards` that
//! has the hint in the document.

mod action;
mod hints;
mod known_keys;
mod merge;
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
/// an action matches nothing or does not fit its target. The document may then be partly changed.
pub fn apply(document: &mut Value, text: &str, name: &str) -> Result<(), Error> {
    read::parse(text.as_bytes())
        .and_then(|overlay| {
            let actions = actions(&overlay)?;
            actions.iter().try_for_each(|action| action.apply(document))
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
