//! Checks the hints that an overlay writes: a misspelled one would do nothing in silence, such as print a secret.

use serde_json::Value;

use crate::Error;
use crate::grammar::ObjectKind;
use crate::pointer::escape;

/// A hint.
pub(super) struct Hint {
    pub(super) key: &'static str,
    /// Whether a value is right, and what it may be.
    is_right: fn(&Value) -> bool,
    right: &'static str,
    /// The objects that may have it.
    pub(super) kinds: &'static [ObjectKind],
    /// A help that tells where the hint belongs.
    pub(super) place: &'static str,
}

/// All hints. The stages that read them check what depends on the place; `places` checks that one reads them.
pub(super) const HINTS: [Hint; 3] = [
    Hint {
        key: "x-sdk",
        is_right: Value::is_object,
        right: "an object",
        kinds: &[ObjectKind::Info, ObjectKind::Operation],
        place: "write it in `info` or in an operation",
    },
    Hint {
        key: "x-sdk-secret",
        is_right: is_true,
        right: "`true`",
        kinds: &[ObjectKind::Schema],
        place: "write it in the schema of the value",
    },
    Hint {
        key: "x-sdk-presence",
        is_right: is_presence,
        right: "`implicit` or `explicit`",
        kinds: &[ObjectKind::Schema],
        place: "write it in the schema of the property",
    },
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
    match HINTS.iter().find(|hint| hint.key == key) {
        Some(hint) if (hint.is_right)(value) => Ok(()),
        Some(hint) => Err(Error::new(
            pointer,
            format!("the value of `{key}` is not {}", hint.right),
            "correct it, or remove the hint",
        )),
        None => Err(Error::new(
            pointer,
            format!("`{key}` is not a hint for the SDK"),
            format!("the hints are {}", HINTS.map(|hint| hint.key).join(", ")),
        )),
    }
}
