//! Finds what takes the place of something that is gone: the name that its old description gives, or the only new
//! thing of the same shape.

use serde_json::{Map, Value};

use super::docs::without;

/// Words of a description after which the successor is named.
const HINTS: [&str; 6] = [
    "use ",
    "replaced by ",
    "replaced with ",
    "superseded by ",
    "in favor of ",
    "in favour of ",
];

/// Returns the name that a description of `value` gives as its successor, if `accept` knows it.
pub(super) fn named<T>(value: &Value, accept: impl Fn(&str) -> Option<T>) -> Option<T> {
    let description = value.get("description").and_then(Value::as_str)?;
    // Of the same length as the description, so that offsets are those of both.
    let lower = description.to_ascii_lowercase();
    let hints = HINTS.iter().flat_map(|hint| {
        // Not "because ..", nor "do not use ..".
        let is_meant = |at: &usize| {
            let before = &lower[..*at];
            !before.ends_with(char::is_alphanumeric) && !before.ends_with("not ")
        };
        let starts = lower.match_indices(hint).map(|(at, _)| at);
        let ends = starts.filter(is_meant).map(|at| at + hint.len());
        ends.collect::<Vec<_>>()
    });
    let words = hints.filter_map(|end| description[end..].split_whitespace().next());
    words.filter_map(|word| accept(trimmed(word))).next()
}

/// Returns a word without quotes and punctuation around it.
fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '_')
}

/// Returns the only key that `new` alone has with the shape that `key` had in `old`, if `key` is also the only one
/// that is gone with that shape. A shape that says little, such as that of a string, is no evidence.
pub(super) fn of_same_shape<'a>(
    key: &str,
    old: &Map<String, Value>,
    new: &'a Map<String, Value>,
) -> Option<&'a str> {
    let shape = without(old.get(key)?);
    let says_enough = ["$ref", "properties", "enum", "oneOf", "anyOf", "allOf"];
    if !says_enough
        .iter()
        .any(|keyword| shape.get(keyword).is_some())
    {
        return None;
    }
    let is_equal = |value: &Value| without(value) == shape;
    let gone = old.iter().filter(|(other, _)| !new.contains_key(*other));
    let came = new.iter().filter(|(other, _)| !old.contains_key(*other));
    let mut came = came.filter(|(_, value)| is_equal(value));
    match (
        gone.filter(|(_, value)| is_equal(value)).count(),
        came.next(),
        came.next(),
    ) {
        (1, Some((successor, _)), None) => Some(successor),
        _ => None,
    }
}
