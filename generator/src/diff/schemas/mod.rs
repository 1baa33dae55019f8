//! Compares types: reports fields, values and variants that were added, removed or changed.
//!
//! This file compares shapes, `presence` what responses promise about a value, and `pair` is the schema of both
//! documents that all of them take.

mod pair;
mod presence;

use super::changes::Found;
use super::document::{Document, escape, schema_pointer};
use super::names::Names;
use super::rust_type::{Fields, RustType, fields, is_nullable, rust_type, values};
use super::successor;
use crate::text;
pub(super) use pair::{Direction, Nulls, Pair};
pub(super) use presence::compare_response;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Compares all component schemas.
pub(super) fn compare_all(old: &Document<'_>, new: &Document<'_>, found: &mut Found<'_>) {
    let none = Map::new();
    let (olds, news) = (
        old.schemas().unwrap_or(&none),
        new.schemas().unwrap_or(&none),
    );
    for (name, schema) in olds {
        let pointer = schema_pointer(name);
        match news.get(name) {
            None => {
                let by_name = |word: &str| news.get_key_value(word).map(|(name, _)| name.as_str());
                let successor = successor::of_same_shape(name, olds, news)
                    .or_else(|| successor::named(schema, by_name))
                    .map(|other| found.names.ty_or_own(other));
                let name = found.names.ty_or_own(name);
                if successor.as_ref() == Some(&name) {
                    // Only the document calls it otherwise.
                    continue;
                }
                let hint = successor.map(|other| format!(": use {other}"));
                let message = format!("type {name} is gone{}", hint.unwrap_or_default());
                found.removed(&pointer, message);
            }
            Some(newer) => compare(
                &Pair {
                    old: (old, schema),
                    new: (new, newer),
                    pointer,
                    name: found.names.ty_or_own(name),
                    component: Some(name),
                    ty: found.names.ty(name),
                    direction: Direction::of(old, name),
                    nulls: Nulls::Kept,
                },
                found,
            ),
        }
    }
    for (name, _) in news {
        if !olds.contains_key(name) {
            let message = format!("new type {}", found.names.ty_or_own(name));
            found.added(&schema_pointer(name), message);
        }
    }
}

/// Compares two versions of a schema.
pub(super) fn compare(pair: &Pair<'_, '_>, found: &mut Found<'_>) {
    found.deprecation(&pair.pointer, &pair.name, pair.old.1, pair.new.1);
    let pair = &pair.unwrapped();
    let (old, new) = (pair.rust_type(pair.old), pair.rust_type(pair.new));
    match (&old, &new) {
        (RustType::Object(_), RustType::Object(_)) => compare_fields(pair, found),
        (RustType::List(_), RustType::List(_)) | (RustType::Map(_), RustType::Map(_)) => {
            compare_items(pair, &old, &new, found);
        }
        _ => compare_rust_types(pair, &old, &new, found),
    }
}

/// Compares the items of two lists, or the values of two maps.
fn compare_items(pair: &Pair<'_, '_>, old: &RustType, new: &RustType, found: &mut Found<'_>) {
    let step = match old {
        RustType::List(_) => "items",
        _ => "additionalProperties",
    };
    match (pair.old.1.get(step), pair.new.1.get(step)) {
        (Some(old), Some(new)) => {
            let items = Pair {
                old: (pair.old.0, old),
                new: (pair.new.0, new),
                pointer: format!("{}/{step}", pair.pointer),
                name: pair.name.clone(),
                component: None,
                ty: pair.ty,
                direction: pair.direction,
                nulls: pair.nulls,
            };
            compare(&items, found);
            presence::compare_items(&items, found);
        }
        _ => compare_rust_types(pair, old, new, found),
    }
}

fn compare_rust_types(pair: &Pair<'_, '_>, old: &RustType, new: &RustType, found: &mut Found<'_>) {
    if old == new {
        return;
    }
    let name = &pair.name;
    if let (RustType::Union(old), RustType::Union(new)) = (old, new)
        && old.iter().all(|part| new.contains(part))
    {
        let message = format!("{name} may be one of more types");
        return found.added(&pair.pointer, message);
    }
    if is_read_by(pair, old, new) {
        let message = format!("{name} has named properties now; its type stays");
        return found.eased(&pair.pointer, message);
    }
    match (enum_values(pair.old.0, old), enum_values(pair.new.0, new)) {
        (Some(old_values), Some(new_values)) if !both_named(old, new) => {
            compare_values(pair, &old_values, &new_values, found);
        }
        // Callers keep the type of the record: a recorded string stays one, and a recorded enum takes any string.
        (None, Some(_)) if *old == STRING => {
            let message = format!("{name} is one of a list of strings now; its type stays");
            found.eased(&pair.pointer, message);
        }
        (Some(_), None) if *new == STRING => {
            let message = format!("{name} may be any string now; its type stays");
            found.eased(&pair.pointer, message);
        }
        _ => {
            let rust = |ty: &RustType| ty.rust(&|name| found.names.own(name));
            let message = match (rust(old), rust(new)) {
                (old, new) if old == new => format!("{name} has another shape"),
                (old, new) => format!(
                    "{name} is {}, no longer {}",
                    text::code(&new),
                    text::code(&old)
                ),
            };
            found.broken(&pair.pointer, message);
        }
    }
}

/// Returns true if a map or a free object holds the object that took its place: callers keep it, by the record.
fn is_read_by(pair: &Pair<'_, '_>, old: &RustType, new: &RustType) -> bool {
    let (document, mut schema) = pair.new;
    let mut new = new.clone();
    if let RustType::Named(name) = &new
        && let Some(target) = document.schema(name)
    {
        schema = target;
        new = rust_type(document, target);
    }
    match (old, new) {
        (RustType::Plain("Object"), RustType::Object(_) | RustType::Map(_)) => true,
        (RustType::Map(value), RustType::Object(_)) => {
            let others = schema.get("additionalProperties");
            let others = others.filter(|others| others.is_object());
            let known = fields(document, schema).properties.into_values();
            let mut all = others.into_iter().chain(known);
            let fits = |schema: &Value| {
                rust_type(document, schema) == **value && !is_nullable(document, schema)
            };
            others.is_some() && all.all(fits)
        }
        _ => false,
    }
}

const STRING: RustType = RustType::Plain("String");

/// Returns true for two components, whose values are compared where they are defined.
fn both_named(old: &RustType, new: &RustType) -> bool {
    matches!((old, new), (RustType::Named(_), RustType::Named(_)))
}

/// Returns the values of an inline enum, or of a component.
fn enum_values(document: &Document<'_>, ty: &RustType) -> Option<BTreeSet<String>> {
    match ty {
        RustType::Enum(values) => Some(values.clone()),
        RustType::Named(name) => values(document.schema(name)?),
        _ => None,
    }
}

fn compare_values(
    pair: &Pair<'_, '_>,
    old: &BTreeSet<String>,
    new: &BTreeSet<String>,
    found: &mut Found<'_>,
) {
    let (name, names) = (&pair.name, found.names);
    let pointer = format!("{}/enum", pair.pointer);
    let variant = |value: &str| names.variant(pair.ty?, value);
    for value in new.difference(old) {
        let message = match variant(value) {
            Some(variant) => format!("new value {}", text::code(&variant)),
            None => format!("{name} may be {}", text::code(value)),
        };
        found.added(&pointer, message);
    }
    for value in old.difference(new) {
        let message = match variant(value) {
            Some(variant) => format!("value {} is gone", text::code(&variant)),
            None => {
                let value = text::code(value);
                format!("{name} is no longer {value}: its variant is gone")
            }
        };
        found.removed(&pointer, message);
    }
}

fn compare_fields(pair: &Pair<'_, '_>, found: &mut Found<'_>) {
    let (old, new) = (
        fields(pair.old.0, pair.old.1),
        fields(pair.new.0, pair.new.1),
    );
    let names = found.names;
    let at = |name: &str| format!("{}/properties/{}", pair.pointer, escape(name));
    for (name, schema) in &old.properties {
        let Some(newer) = new.properties.get(name) else {
            let message = gone_field(pair, name, (&old, &new), names);
            found.removed(&at(name), message);
            continue;
        };
        let component = pair.component;
        let field = component.and_then(|component| names.field(component, name));
        let field = Pair {
            old: (pair.old.0, schema),
            new: (pair.new.0, newer),
            pointer: at(name),
            name: pair.field(name, names),
            component: None,
            ty: field.map(|(_, ty)| ty),
            direction: pair.direction,
            nulls: pair.nulls,
        };
        compare(&field, found);
        let required = (old.required.contains(name), new.required.contains(name));
        let was_option = component.is_some_and(|component| names.was_option(component, name));
        presence::compare(&field, required, was_option, found);
    }
    for (name, schema) in &new.properties {
        if !old.properties.contains_key(name) {
            let required = pair.direction.is_sent()
                && new.required.contains(name)
                && !is_constant(pair.new.0, schema);
            added_field(&at(name), &pair.field(name, names), required, found);
        }
    }
}

/// Returns the message about a field that is gone, with what to use instead.
fn gone_field(
    pair: &Pair<'_, '_>,
    name: &str,
    (old, new): (&Fields<'_>, &Fields<'_>),
    names: &Names,
) -> String {
    let schemas = |fields: &Fields<'_>| -> Map<String, Value> {
        let properties = fields.properties.iter();
        properties
            .map(|(name, schema)| ((*name).to_owned(), (*schema).clone()))
            .collect()
    };
    let (olds, news) = (schemas(old), schemas(new));
    let by_name = |word: &str| news.get_key_value(word).map(|(name, _)| name.as_str());
    let successor = successor::of_same_shape(name, &olds, &news)
        .or_else(|| successor::named(olds.get(name)?, by_name));
    let hint = successor.map(|other| format!(": use {}", pair.field(other, names)));
    let field = pair.field(name, names);
    format!("field {field} is gone{}", hint.unwrap_or_default())
}

/// Returns true if a property has a single value, which `new` sets by itself.
fn is_constant(document: &Document<'_>, schema: &Value) -> bool {
    let named = match rust_type(document, schema) {
        RustType::Named(name) => document.schema(&name),
        _ => None,
    };
    values(named.unwrap_or(schema)).is_some_and(|values| values.len() == 1)
}

fn added_field(pointer: &str, name: &str, required: bool, found: &mut Found<'_>) {
    if required {
        let message = format!("new required field {name}: `new` takes another argument");
        found.demanded(pointer, message);
    } else {
        found.added(pointer, format!("new field {name}"));
    }
}
