//! Numbers: exclusive bounds are numbers since 3.1, flags before.

use serde_json::{Number, Value};

use super::keywords::Schema;

/// A numeric exclusive bound becomes a bound with a flag, or goes if the other bound is tighter.
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

/// Bounds and values of an integer are written as integers; bounds that fit none are left out.
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

/// The number as an `i64`, if it is one, whatever its notation (`1.0`, `1e3`).
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
