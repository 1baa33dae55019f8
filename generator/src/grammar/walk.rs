//! Walks over the document that change it: every object of the standard, its kind and its pointer.

use serde_json::Value;

use super::{DOCUMENT, Kind, Node, SCHEMA, Shape};
use crate::{Error, pointer::Pointer};

/// What a walk does at each object of the standard.
pub(crate) trait Visit {
    /// Before its parts are visited; what is removed here is never visited.
    fn enter(&mut self, _: Node, _: &mut Value, _: &Pointer<'_>) -> Result<(), Error> {
        Ok(())
    }

    /// After its parts were visited.
    fn leave(&mut self, _: Node, _: &mut Value, _: &Pointer<'_>) -> Result<(), Error> {
        Ok(())
    }
}

/// Visits every object of the document, the document itself included.
///
/// A place where a `$ref` stands is visited as what it should refer to, but not followed.
pub(crate) fn walk(document: &mut Value, visit: &mut dyn Visit) -> Result<(), Error> {
    value(Kind::Object(&DOCUMENT), document, &Pointer::Root, visit)
}

fn value(
    kind: Kind,
    target: &mut Value,
    pointer: &Pointer<'_>,
    visit: &mut dyn Visit,
) -> Result<(), Error> {
    match (kind, target) {
        (Kind::Object(shape) | Kind::OrRef(shape), target @ Value::Object(_)) => {
            object(shape, target, pointer, visit)
        }
        (Kind::Schema, target @ (Value::Object(_) | Value::Bool(_))) => {
            object(&SCHEMA, target, pointer, visit)
        }
        (Kind::List(kind), Value::Array(list)) => {
            let mut items = list.iter_mut().enumerate();
            items.try_for_each(|(index, item)| value(*kind, item, &pointer.item(index), visit))
        }
        (Kind::Map(kind), Value::Object(map)) => {
            let mut entries = map.iter_mut();
            entries.try_for_each(|(key, entry)| value(*kind, entry, &pointer.key(key), visit))
        }
        (Kind::Either(one, other), target) => {
            let kind = if one.fits(target) { one } else { other };
            value(*kind, target, pointer, visit)
        }
        _ => Ok(()),
    }
}

fn object(
    shape: &'static Shape,
    target: &mut Value,
    pointer: &Pointer<'_>,
    visit: &mut dyn Visit,
) -> Result<(), Error> {
    visit.enter(shape.node, target, pointer)?;
    if let Value::Object(map) = target {
        let is_reference =
            shape.node != Node::Schema && shape.node != Node::PathItem && map.contains_key("$ref");
        for (key, part) in map.iter_mut() {
            // Extensions are nobody's business, texts and numbers have no parts.
            if is_reference || !(part.is_object() || part.is_array() || part.is_boolean()) {
                continue;
            }
            if let Some(kind) = shape
                .kind_of(key)
                .filter(|_| shape.node == Node::Schema || !key.starts_with("x-"))
            {
                value(kind, part, &pointer.key(key), visit)?;
            }
        }
    }
    visit.leave(shape.node, target, pointer)
}
