//! Lowers `const` and `enum`.

use serde_json::{Value, json};

use super::{
    super::context::Context,
    keywords::Schema,
    types::{self, type_of},
};
use crate::pointer::Pointer;

/// Turns `const` into an `enum` of one value.
pub(super) fn constant(schema: &mut Schema) {
    if let Some(value) = schema.shift_remove("const") {
        schema.insert("enum".to_owned(), json!([value]));
    }
}

/// Removes `null` from the values of an `enum` and makes the schema nullable; one of nothing but `null` loses
/// `enum` and `type`.
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

/// Adds the type of the values if the schema has none; several types become alternatives. Lists and objects
/// as values have no enum in Rust, so the schema accepts any JSON.
pub(super) fn typed(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    let Some(Value::Array(values)) = schema.get("enum") else {
        return;
    };
    if values
        .iter()
        .any(|value| value.is_object() || value.is_array())
    {
        schema.shift_remove("enum");
        let message =
            "enum values that are lists or objects are not checked; the value is read as any JSON";
        context.warn("enum-values", &pointer.key("enum"), message);
        return;
    }
    if ["type", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| schema.contains_key(*key))
    {
        return;
    }
    let mut found: Vec<&str> = Vec::new();
    for word in values.iter().map(type_of) {
        if !found.contains(&word) {
            found.push(word);
        }
    }
    if !found.is_empty() {
        let list = found.into_iter().map(Value::from).collect();
        schema.insert("type".to_owned(), Value::Array(list));
        types::list(schema);
    }
}
