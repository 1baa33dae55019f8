//! Schemas: JSON Schema 2020-12 to what 3.0 has of it, one function a construct.

mod array;
mod condition;
mod enumeration;
mod number;
mod object;
mod reference;
mod string;
mod types;
mod union;

use serde_json::{Map, Value, json};

use super::context::Context;
use crate::{Error, pointer::Place};

/// An object of a schema, as constructs see it.
type Schema = Map<String, Value>;

/// Lowers one schema, its parts not yet: they are visited after it, where they then stand.
pub(super) fn schema(
    context: &mut Context,
    schema: &mut Schema,
    place: &Place<'_>,
) -> Result<(), Error> {
    if is_plain(schema) {
        return Ok(());
    }
    drop_notes(schema);
    reference::siblings(context, schema, place);
    if schema.len() == 1 && schema.contains_key("$ref") {
        return Ok(());
    }
    condition::drop(context, schema, place);
    object::boolean_properties(context, schema, place)?;
    object::patterns(context, schema, place);
    object::unevaluated(context, schema, place);
    object::names(context, schema, place);
    array::tuple(context, schema, place);
    array::contains(context, schema, place);
    boolean_parts(schema, place)?;
    enumeration::constant(schema);
    union::null(context, schema, place);
    types::list(schema);
    enumeration::null(schema);
    enumeration::typed(context, schema, place);
    types::null(schema);
    types::implied(schema);
    number::exclusive(schema);
    number::whole(schema);
    string::content(context, schema, place);
    string::examples(schema);
    Ok(())
}

/// Whether 3.0 reads the schema as it stands. Most are, and one look at each key is all they cost.
fn is_plain(schema: &Schema) -> bool {
    let mut typed = false;
    let mut needs_type = false;
    let plain = schema.iter().all(|(key, value)| match key.as_str() {
        "type" => {
            typed = value.is_string() && value != "null";
            typed
        }
        "$ref" => schema.len() == 1,
        "description" | "format" | "title" | "example" | "default" | "readOnly" | "writeOnly"
        | "nullable" | "deprecated" | "maxLength" | "minLength" | "pattern" | "externalDocs" => {
            true
        }
        "required" | "additionalProperties" | "minItems" | "maxItems" => {
            needs_type = true;
            true
        }
        "properties" => {
            needs_type = true;
            value
                .as_object()
                .is_some_and(|map| map.values().all(Value::is_object))
        }
        "items" => {
            needs_type = true;
            value.is_object()
        }
        "enum" => {
            needs_type = true;
            value
                .as_array()
                .is_some_and(|list| list.iter().all(Value::is_string))
        }
        _ => false,
    });
    plain && (typed || !needs_type)
}

/// What says nothing about values: identifiers (references are resolved already) and comments.
fn drop_notes(schema: &mut Schema) {
    for key in [
        "$schema",
        "$id",
        "$anchor",
        "$dynamicAnchor",
        "$recursiveAnchor",
        "$vocabulary",
        "$comment",
        "$defs",
        "definitions",
        "xml",
    ] {
        schema.shift_remove(key);
    }
}

/// `defaultMapping` of 3.2: which variant an unknown value is.
pub(super) fn discriminator(context: &mut Context, discriminator: &mut Schema, place: &Place<'_>) {
    if discriminator.shift_remove("defaultMapping").is_some() {
        context.warn(
            "default-mapping",
            &place.key("defaultMapping"),
            "values of an unknown variant are kept as they come",
        );
    }
}

/// The schema at `key`, if `true` or `false`, as an object.
pub(super) fn boolean(holder: &mut Schema, key: &str, place: &Place<'_>) -> Result<(), Error> {
    match holder.get(key) {
        Some(Value::Bool(true)) => {
            holder.insert(key.to_owned(), json!({}));
            Ok(())
        }
        Some(Value::Bool(false)) => Err(impossible(&place.key(key))),
        _ => Ok(()),
    }
}

fn impossible(place: &Place<'_>) -> Error {
    Error::new(
        place.to_string(),
        "no value can ever match `false`",
        "describe the value that is meant, or leave the place out",
    )
}

/// `true` and `false` in place of a schema, wherever 3.0 wants an object.
fn boolean_parts(schema: &mut Schema, place: &Place<'_>) -> Result<(), Error> {
    // `items: false` and `not: true` mean something; what is impossible is refused.
    if schema.get("items") == Some(&Value::Bool(false)) {
        schema.shift_remove("items");
        schema.insert("maxItems".to_owned(), json!(0));
    }
    if schema.get("not") == Some(&Value::Bool(false)) {
        schema.shift_remove("not");
    }
    boolean(schema, "items", place)?;
    if schema.get("not") == Some(&Value::Bool(true)) {
        return Err(impossible(&place.key("not")));
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(Value::Array(variants)) = schema.get_mut(key) {
            variants.retain(|variant| *variant != Value::Bool(false));
            if variants.is_empty() {
                return Err(impossible(&place.key(key)));
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
            return Err(impossible(&place.key("allOf").item(index)));
        }
        if parts.is_empty() {
            schema.shift_remove("allOf");
        }
    }
    Ok(())
}
