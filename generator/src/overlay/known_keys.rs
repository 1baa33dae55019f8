//! Checks the keys of an overlay.

use serde_json::Value;

use crate::Error;

/// Refuses keys that Overlay 1.0 does not have: a misspelled one would be an action that silently
/// does nothing.
pub(super) fn known_keys(object: &Value, pointer: &str, known: &[&str]) -> Result<(), Error> {
    let keys = object
        .as_object()
        .into_iter()
        .flat_map(|object| object.keys());
    match keys
        .into_iter()
        .find(|key| !known.contains(&key.as_str()) && !key.starts_with("x-"))
    {
        None => Ok(()),
        Some(key) => Err(Error::new(
            format!("{pointer}/{}", crate::pointer::escape(key)),
            format!("`{key}` is no key of Overlay 1.0 here"),
            format!("the keys are {}", known.join(", ")),
        )),
    }
}
