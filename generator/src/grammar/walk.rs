//! Walks over the document that change it: every object of the standard, its kind and its pointer.

use serde_json::Value;

use super::{DOCUMENT, ObjectKind, ObjectRule, SCHEMA, ValueRule};
use crate::{Error, pointer::Pointer};

/// An action of a walk at each object of the standard.
pub(crate) trait Visit {
    /// Before its parts are visited; what is removed here is never visited.
    fn enter(&mut self, _: ObjectKind, _: &mut Value, _: &Pointer<'_>) -> Result<(), Error> {
        Ok(())
    }

    /// After its parts were visited.
    fn leave(&mut self, _: ObjectKind, _: &mut Value, _: &Pointer<'_>) -> Result<(), Error> {
        Ok(())
    }
}

/// Visits every object of the document, the document itself included.
///
/// A place where a `$ref` stands is visited as what it should refer to, but not followed.
pub(crate) fn walk(document: &mut Value, visit: &mut dyn Visit) -> Result<(), Error> {
    value(
        ValueRule::Object(&DOCUMENT),
        document,
        &Pointer::Root,
        visit,
    )
}

fn value(
    value_rule: ValueRule,
    target: &mut Value,
    pointer: &Pointer<'_>,
    visit: &mut dyn Visit,
) -> Result<(), Error> {
    match (value_rule, target) {
        (ValueRule::Object(rule) | ValueRule::OrRef(rule), target @ Value::Object(_)) => {
            object(rule, target, pointer, visit)
        }
        (ValueRule::Schema, target @ (Value::Object(_) | Value::Bool(_))) => {
            object(&SCHEMA, target, pointer, visit)
        }
        (ValueRule::List(value_rule), Value::Array(list)) => {
            let mut items = list.iter_mut().enumerate();
            items
                .try_for_each(|(index, item)| value(*value_rule, item, &pointer.item(index), visit))
        }
        (ValueRule::Map(value_rule), Value::Object(map)) => {
            let mut entries = map.iter_mut();
            entries.try_for_each(|(key, entry)| value(*value_rule, entry, &pointer.key(key), visit))
        }
        (ValueRule::Either(one, other), target) => {
            let value_rule = if one.fits(target) { one } else { other };
            value(*value_rule, target, pointer, visit)
        }
        _ => Ok(()),
    }
}

fn object(
    rule: &'static ObjectRule,
    target: &mut Value,
    pointer: &Pointer<'_>,
    visit: &mut dyn Visit,
) -> Result<(), Error> {
    visit.enter(rule.object, target, pointer)?;
    if let Value::Object(map) = target {
        let is_reference = rule.object != ObjectKind::Schema
            && rule.object != ObjectKind::PathItem
            && map.contains_key("$ref");
        for (key, part) in map.iter_mut() {
            // Extensions are nobody's business, texts and numbers have no parts.
            if is_reference || !(part.is_object() || part.is_array() || part.is_boolean()) {
                continue;
            }
            if let Some(value_rule) = rule
                .rule_of(key)
                .filter(|_| rule.object == ObjectKind::Schema || !key.starts_with("x-"))
            {
                value(value_rule, part, &pointer.key(key), visit)?;
            }
        }
    }
    visit.leave(rule.object, target, pointer)
}
