//! Values that are given one by one: `const`, `enum`.

use serde_json::{Value, json};

use super::{Schema, types::type_of};

/// A constant is an enum of one.
pub(super) fn constant(schema: &mut Schema) {
    if let Some(value) = schema.shift_remove("const") {
        schema.insert("enum".to_owned(), json!([value]));
    }
}

/// `null` among the values makes the schema nullable.
pub(super) fn null(schema: &mut Schema) {
    let Some(Value::Array(values)) = schema.get_mut("enum") else {
        return;
    };
    let before = values.len();
    values.retain(|value| !value.is_null());
    if values.len() == before {
        return;
    }
    if values.is_empty() {
        schema.shift_remove("enum");
        schema.shift_remove("type");
    }
    schema.insert("nullable".to_owned(), Value::Bool(true));
}

/// Values of one type say the type.
pub(super) fn typed(schema: &mut Schema) {
    if ["type", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| schema.contains_key(*key))
    {
        return;
    }
    let Some(Value::Array(values)) = schema.get("enum") else {
        return;
    };
    let Some(first) = values.first().map(type_of) else {
        return;
    };
    let numbers = |value: &Value| matches!(type_of(value), "integer" | "number");
    let common = if values.iter().all(|value| type_of(value) == first) {
        first
    } else if values.iter().all(numbers) {
        "number"
    } else {
        return;
    };
    schema.insert("type".to_owned(), Value::from(common));
}
