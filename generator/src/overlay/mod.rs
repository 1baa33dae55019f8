//! Applies an OpenAPI Overlay 1.0: corrections and hints that the document itself leaves unsaid.
//!
//! Stricter than the standard in one thing: an action that matches nothing is an error, so that a
//! correction whose target is gone is noticed the day it goes.
//!
//! 1. The overlay is read like a document, and its keys are checked (`known_keys`).
//! 2. Each action is parsed (`action`), before any of them changes the document.
//! 3. The actions are applied in their order; updates are merged into their targets (`merge`).
//!
//! Where that fails, `wrong_document` looks for the deeper reason: that this is not the document
//! which the overlay was written for.

mod action;
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
/// Targets are JSONPath (RFC 9535). `update` merges into objects, key by key and all the way down,
/// and appends to lists; `remove` takes its places out. `name` is the overlay's file, named in
/// errors.
///
/// # Errors
///
/// An overlay that cannot be read or is not Overlay 1.0, a target that is no JSONPath, and an
/// action that matches nothing or cannot be carried out, each with the action's pointer and
/// target. The document may then be half changed.
pub fn apply(document: &mut Value, text: &str, name: &str) -> Result<(), Error> {
    read::parse(text.as_bytes())
        .and_then(|overlay| {
            let actions = actions(&overlay)?;
            actions.iter().try_for_each(|action| action.apply(document))
        })
        .map_err(|error| error.in_file(name))
}

/// The actions, once the frame around them is known to be Overlay 1.0.
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
