//! A required field whose type requires the first again has no finite value: such a field is made
//! optional.

use std::collections::BTreeSet;

use crate::model::{Api, Field, Kind, Shape};

/// Makes required fields optional where their types would contain themselves for ever.
pub fn break_cycles(api: &mut Api) {
    let keys: Vec<String> = api.types.keys().cloned().collect();
    for key in keys {
        while let Some(field) = endless(api, &key) {
            if let Kind::Struct(object) = &mut api.types[&key].kind {
                object.fields[field].required = false;
            }
        }
    }
}

/// A constructor takes every required field, in the order of the document.
pub fn constructors(api: &mut Api) {
    for ty in api.types.values_mut() {
        if let Kind::Struct(object) = &mut ty.kind {
            object.constructor = object.required();
        }
    }
}

/// The first required field of a type by which it contains itself.
fn endless(api: &Api, key: &str) -> Option<usize> {
    required(api, key).find_map(|(i, target)| {
        let mut seen = BTreeSet::new();
        let mut todo = vec![target];
        while let Some(next) = todo.pop() {
            if next == key {
                return Some(i);
            }
            if seen.insert(next) {
                todo.extend(required(api, next).map(|(_, target)| target));
            }
        }
        None
    })
}

/// Required fields that hold a named type, with its key.
fn required<'a>(api: &'a Api, key: &str) -> impl Iterator<Item = (usize, &'a str)> {
    let fields: &[Field] = match api.types.get(key).map(|ty| &ty.kind) {
        Some(Kind::Struct(object)) => &object.fields,
        _ => &[],
    };
    fields
        .iter()
        .enumerate()
        .filter_map(|(i, field)| match &field.shape {
            Shape::Named(target) if field.required => Some((i, target.as_str())),
            _ => None,
        })
}
