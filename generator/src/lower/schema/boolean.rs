//! `true` and `false` as schemas.

use serde_json::{Value, json};

use super::keywords::Schema;
use crate::{Error, pointer::Pointer};

/// The schema at `key`, if `true` or `false`, as an object.
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

/// The error for a `false` that leaves no value.
pub(super) fn impossible(pointer: &Pointer<'_>) -> Error {
    Error::new(
        pointer.to_string(),
        "no value can ever match `false`",
        "describe the value that is meant, or leave the place out",
    )
}

/// `true` and `false` in place of a schema, wherever 3.0 wants an object.
pub(super) fn boolean_parts(schema: &mut Schema, pointer: &Pointer<'_>) -> Result<(), Error> {
    // `items: false` and `not: true` mean something; what is impossible is refused.
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
