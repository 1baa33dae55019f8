//! Lowers `true` and `false` as schemas: any value and no value.

use serde_json::{Value, json};

use super::keywords::Schema;
use crate::{Error, pointer::Pointer};

/// Replaces the schema at `key` by `{}` if it is `true`.
///
/// # Errors
///
/// Returns an error if it is `false`.
pub(in crate::lower) fn boolean(
    holder: &mut Schema,
    key: &str,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    match holder.get(key) {
        Some(Value::Bool(true)) => {
            holder.insert(key.to_owned(), json!({}));
            Ok(())
        }
        Some(Value::Bool(false)) => Err(impossible(&pointer.key(key))),
        _ => Ok(()),
    }
}

/// Returns the error for a `false` that no value satisfies.
pub(super) fn impossible(pointer: &Pointer<'_>) -> Error {
    Error::new(
        pointer.to_string(),
        "the schema `false` matches no value",
        "describe the intended value, or remove the schema",
    )
}

/// Replaces or drops `true` and `false` in all keywords for which 3.0 requires an object.
pub(super) fn boolean_parts(schema: &mut Schema, pointer: &Pointer<'_>) -> Result<(), Error> {
    // `items: false` allows the empty list, and `not: false` any value.
    if schema.get("items") == Some(&Value::Bool(false)) {
        schema.shift_remove("items");
        schema.insert("maxItems".to_owned(), json!(0));
    }
    if schema.get("not") == Some(&Value::Bool(false)) {
        schema.shift_remove("not");
    }
    boolean(schema, "items", pointer)?;
    if schema.get("not") == Some(&Value::Bool(true)) {
        return Err(impossible(&pointer.key("not")));
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(Value::Array(variants)) = schema.get_mut(key) {
            variants.retain(|variant| *variant != Value::Bool(false));
            if variants.is_empty() {
                return Err(impossible(&pointer.key(key)));
            }
            variants
                .iter_mut()
                .filter(|variant| variant.is_boolean())
                .for_each(|variant| *variant = json!({}));
        }
    }
    if let Some(Value::Array(parts)) = schema.get_mut("allOf") {
        parts.retain(|part| *part != Value::Bool(true));
        if let Some(index) = parts.iter().position(Value::is_boolean) {
            return Err(impossible(&pointer.key("allOf").item(index)));
        }
        if parts.is_empty() {
            schema.shift_remove("allOf");
        }
    }
    Ok(())
}
