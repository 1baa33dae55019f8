//! Checks the hints that an overlay writes: a misspelled one would do nothing in silence, such as print a secret.

use serde_json::Value;

use crate::Error;
use crate::pointer::escape;

/// A hint: its key, whether a value is right, and what it may be.
type Hint = (&'static str, fn(&Value) -> bool, &'static str);

/// All hints. The stages that read them check what depends on the place.
const HINTS: [Hint; 3] = [
    ("x-sdk", Value::is_object, "an object"),
    ("x-sdk-secret", is_true, "`true`"),
    ("x-sdk-presence", is_presence, "`implicit` or `explicit`"),
];

fn is_true(value: &Value) -> bool {
    *value == Value::Bool(true)
}

fn is_presence(value: &Value) -> bool {
    matches!(value.as_str(), Some("implicit" | "explicit"))
}

/// Refuses unknown hints and values in an update, at any depth.
pub(super) fn check_hints(update: &Value, pointer: &str) -> Result<(), Error> {
    match update {
        Value::Object(object) => object.iter().try_for_each(|(key, value)| {
            let at = format!("{pointer}/{}", escape(key));
            check_hint(key, value, &at)?;
            check_hints(value, &at)
        }),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| check_hints(item, &format!("{pointer}/{index}"))),
        _ => Ok(()),
    }
}

fn check_hint(key: &str, value: &Value, pointer: &str) -> Result<(), Error> {
    if !key.to_ascii_lowercase().starts_with("x-sdk") {
        return Ok(());
    }
    match HINTS.iter().find(|(known, ..)| *known == key) {
        Some((_, is_right, _)) if is_right(value) => Ok(()),
        Some((_, _, right)) => Err(Error::new(
            pointer,
            format!("the value of `{key}` is not {right}"),
            "correct it, or remove the hint",
        )),
        None => Err(Error::new(
            pointer,
            format!("`{key}` is not a hint for the SDK"),
            format!(
                "the hints are {}",
                HINTS.map(|(known, ..)| known).join(", ")
            ),
        )),
    }
}
