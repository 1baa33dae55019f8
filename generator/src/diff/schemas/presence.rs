//! Compares what a response promises about a value: whether it is there.
//!
//! Callers keep the type of the record (`surface/keep/presence.rs`). If it is no `Option`, a value that may be absent
//! by now reads as empty if its type can be empty. If not, a response without it is refused, which breaks callers.

use serde_json::Value;

use super::super::changes::Found;
use super::super::document::{Document, is_true};
use super::super::rust_type::{RustType, fields, is_nullable, rust_type, unwrapped};
use super::pair::Pair;
use crate::model::time;

/// The maximum number of references from a schema to its type.
const STEPS: usize = 8;

/// Compares whether a field is there. `required` is what the documents say; `was_option` is true if callers know it
/// as an `Option`.
pub(super) fn compare(
    field: &Pair<'_, '_>,
    required: (bool, bool),
    was_option: bool,
    found: &mut Found<'_>,
) {
    let (was_required, is_required) = required;
    let (name, direction) = (&field.name, field.direction);
    let was_there = is_there(field, field.old, was_required);
    if direction.is_received()
        && !was_option
        && was_there
        && !is_there(field, field.new, is_required)
    {
        return lost(field, required, found);
    }
    let message = match (was_required, is_required) {
        (true, false) if direction.is_sent() && !was_option => {
            format!("field {name} is optional now; its place in `new` stays")
        }
        (true, false) => format!("field {name} is optional now; its type stays"),
        (false, true) if direction.is_sent() => {
            let message = format!("field {name} is required now: requests without it are refused");
            return found.broken(&field.pointer, message);
        }
        (false, true) => format!("field {name} is always present now; its type stays"),
        _ => return,
    };
    found.eased(&field.pointer, message);
}

/// Reports a value that responses may lack by now, and that callers know as one that is there.
fn lost(field: &Pair<'_, '_>, (was_required, is_required): (bool, bool), found: &mut Found<'_>) {
    let name = &field.name;
    let reason = if was_required && !is_required {
        "is optional now"
    } else if is_nullable(field.new.0, field.new.1) {
        "may be null now"
    } else {
        "has no default any longer"
    };
    if says_nothing(field.new.0, field.new.1) {
        let is_argument = field.direction.is_sent() && was_required;
        let place = if is_argument {
            "; its place in `new` stays"
        } else {
            ""
        };
        let message =
            format!("field {name} {reason}: it reads as empty where a response lacks it{place}");
        return found.eased(&field.pointer, message);
    }
    let message = format!(
        "field {name} {reason}, which its type cannot say: responses without it are refused"
    );
    found.broken(&field.pointer, message);
}

/// Reports values of a list or map that may be null by now.
pub(super) fn compare_items(items: &Pair<'_, '_>, found: &mut Found<'_>) {
    let any = |(document, schema)| rust_type(document, schema) == RustType::Plain("Json");
    if any(items.old)
        || is_nullable(items.old.0, items.old.1)
        || !is_nullable(items.new.0, items.new.1)
    {
        return;
    }
    let name = &items.name;
    if items.direction.is_received() {
        let message = format!(
            "values of {name} may be null now, which its type cannot say: null values are left out"
        );
        found.broken(&items.pointer, message);
    } else {
        let message = format!("values of {name} may be null now; its type stays");
        found.eased(&items.pointer, message);
    }
}

/// Reports a response that may be `null` by now.
pub fn compare_response(response: &Pair<'_, '_>, found: &mut Found<'_>) {
    if is_nullable(response.old.0, response.old.1) || !is_nullable(response.new.0, response.new.1) {
        return;
    }
    let (name, pointer) = (&response.name, &response.pointer);
    let (document, schema) = (response.new.0, target(response.new.0, response.new.1));
    match rust_type(document, schema) {
        // They hold `null` by themselves.
        RustType::List(_) | RustType::Plain("Json") => {}
        RustType::Map(_) | RustType::Union(_) | RustType::Plain("Object") => {
            let message = format!("{name} may be null now: it reads as empty then; its type stays");
            found.eased(pointer, message);
        }
        RustType::Object(_) if !has_to_hold_some(document, schema) => {
            let message = format!("{name} may be null now: it reads as empty then; its type stays");
            found.eased(pointer, message);
        }
        _ => {
            let message =
                format!("{name} may be null now, which its type cannot say: null is refused");
            found.broken(pointer, message);
        }
    }
}

/// Returns true if a response of an object's type has to hold one of its properties.
fn has_to_hold_some<'a>(document: &Document<'a>, schema: &'a Value) -> bool {
    let fields = fields(document, schema);
    let mut required = fields.required.iter();
    required.any(|name| {
        let Some(property) = fields.properties.get(name) else {
            return false;
        };
        let is_read = !is_true(property, "writeOnly") && !is_nullable(document, property);
        is_read && !(is_proto3(document) && says_nothing(document, property))
    })
}

/// Returns true if every response has a value, or the document says what its absence means.
fn is_there<'a>(
    field: &Pair<'_, 'a>,
    (document, schema): (&Document<'a>, &'a Value),
    required: bool,
) -> bool {
    let is_read = !field.direction.is_sent() && !is_proto3(document);
    let is_explained = || is_read && has_default(document, schema);
    !is_nullable(document, schema) && (required || is_explained())
}

/// Returns true if a schema has a default that the SDK reads.
fn has_default<'a>(document: &Document<'a>, schema: &'a Value) -> bool {
    let target = target(document, schema);
    let default = schema.get("default").or_else(|| target.get("default"));
    match (default, rust_type(document, target)) {
        (Some(Value::String(_)), RustType::Plain("String") | RustType::Enum(_)) => true,
        (Some(Value::Bool(_)), RustType::Plain("bool")) => true,
        (Some(Value::String(text)), RustType::Plain("DateTime<Utc>")) => {
            time::timestamp(text).is_some()
        }
        (Some(Value::String(text)), RustType::Plain("NaiveDate")) => time::day(text).is_some(),
        (Some(Value::Array(_)), RustType::List(_)) => true,
        (Some(Value::Object(_)), RustType::Map(_)) => true,
        (Some(Value::Object(entries)), RustType::Plain("Object")) => entries.is_empty(),
        (Some(Value::Number(_)), RustType::Plain("i32" | "i64" | "u64" | "f64")) => true,
        _ => false,
    }
}

/// Returns the schema that a schema refers to, at the end of all references.
fn target<'a>(document: &Document<'a>, schema: &'a Value) -> &'a Value {
    let mut schema = unwrapped(schema);
    for _ in 0..STEPS {
        match rust_type(document, schema) {
            RustType::Named(name) => match document.schema(&name) {
                Some(next) => schema = unwrapped(next),
                None => break,
            },
            _ => break,
        }
    }
    schema
}

/// Returns true if the default of a schema's type says that there is no value.
fn says_nothing<'a>(document: &Document<'a>, schema: &'a Value) -> bool {
    let is_implicit = schema
        .get("x-sdk-presence")
        .is_some_and(|hint| hint == "implicit");
    match rust_type(document, target(document, schema)) {
        RustType::List(_) | RustType::Map(_) | RustType::Plain("String" | "Json" | "Object") => {
            true
        }
        _ if !is_proto3(document) => false,
        RustType::Enum(values) => values.iter().any(|value| value.ends_with("UNSPECIFIED")),
        RustType::Plain("bool" | "i32" | "i64" | "u64" | "f64") => true,
        _ => is_implicit,
    }
}

fn is_proto3(document: &Document<'_>) -> bool {
    let convention = document.root.pointer("/info/x-sdk/presence");
    convention.is_some_and(|convention| convention == "proto3")
}
