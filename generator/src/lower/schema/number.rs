//! Lowers numbers: exclusive bounds, and the bounds of integers.

use serde_json::{Number, Value};

use super::keywords::Schema;

/// Turns a numeric exclusive bound (since 3.1) into a bound with a flag (3.0), or drops it if the inclusive
/// bound is tighter.
pub(super) fn exclusive(schema: &mut Schema) {
    for (exclusive, inclusive, lower) in [
        ("exclusiveMinimum", "minimum", true),
        ("exclusiveMaximum", "maximum", false),
    ] {
        let Some(Value::Number(bound)) = schema.get(exclusive).cloned() else {
            continue;
        };
        let other = schema.get(inclusive).and_then(Value::as_f64);
        let value = bound.as_f64().unwrap_or_default();
        let tighter = other.is_some_and(|other| if lower { other > value } else { other < value });
        schema.shift_remove(exclusive);
        if !tighter {
            schema.insert(inclusive.to_owned(), Value::Number(bound));
            schema.insert(exclusive.to_owned(), Value::Bool(true));
        }
    }
}

/// Rewrites `minimum`, `maximum`, `multipleOf` and `enum` of an integer schema as `i64` (`1.0` becomes `1`).
/// Drops a bound that is no whole number; leaves such a value of `enum` as it is. `openapiv3` reads the bounds of an integer as
/// `i64`.
pub(super) fn whole(schema: &mut Schema) {
    if schema.get("type") != Some(&Value::from("integer")) {
        return;
    }
    for key in ["minimum", "maximum", "multipleOf"] {
        let Some(bound) = schema.get(key) else {
            continue;
        };
        match as_whole(bound) {
            Some(whole) => {
                schema.insert(key.to_owned(), whole);
            }
            None => {
                schema.shift_remove(key);
            }
        }
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        for value in values {
            if let Some(whole) = as_whole(value) {
                *value = whole;
            }
        }
    }
}

/// Returns the number as an `i64` if it is an integer in any notation (`1.0`, `1e3`). Beyond 9e15 a float may
/// not be the number that was written.
fn as_whole(value: &Value) -> Option<Value> {
    if value.is_i64() {
        return Some(value.clone());
    }
    let float = value
        .as_f64()
        .filter(|float| float.fract() == 0.0 && float.abs() < 9.0e15)?;
    format!("{float:.0}")
        .parse::<i64>()
        .ok()
        .map(|whole| Value::Number(Number::from(whole)))
}
