//! Copies the targets of references that 3.0 does not have: to path items and media types, and with
//! a description beside the `$ref`.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::context::Context;
use crate::{
    Error,
    grammar::{ObjectKind, Reference},
    pointer::{self, Pointer},
    read::MAX_VALUES,
};

/// The targets to copy, by pointer, and the number of values copied so far.
pub(super) struct Copies {
    targets: HashMap<String, Value>,
    copied: usize,
}

impl Copies {
    /// Takes aside what the references will need, before the walk changes it.
    pub(super) fn collect(document: &Value, references: &[Reference]) -> Self {
        let mut targets = HashMap::new();
        for reference in references {
            let node = reference.expected.object;
            if matches!(node, ObjectKind::Schema | ObjectKind::Callback) {
                continue;
            }
            let Some(Value::Object(pointer)) = pointer::get(document, &reference.pointer) else {
                continue;
            };
            if pointer.len() == 1 && !matches!(node, ObjectKind::PathItem | ObjectKind::MediaType) {
                continue;
            }
            if let Some(Value::String(target)) = pointer.get("$ref")
                && let Some(value) = followed(document, target)
            {
                targets
                    .entry(target.clone())
                    .or_insert_with(|| value.clone());
            }
        }
        Self { targets, copied: 0 }
    }
}

/// The first thing at the end of a chain of bare `$ref`s; chains are known to end.
fn followed<'value>(document: &'value Value, target: &str) -> Option<&'value Value> {
    let mut value = pointer::get(document, target)?;
    while let Some(Value::String(next)) = value
        .get("$ref")
        .filter(|_| value.as_object().is_some_and(|map| map.len() == 1))
    {
        value = pointer::get(document, next)?;
    }
    Some(value)
}

/// Replaces a reference by the copy of its target, if 3.0 cannot have the reference.
pub(super) fn put(
    copies: &mut Copies,
    context: &mut Context,
    node: ObjectKind,
    value: &mut Value,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let Value::Object(object) = value else {
        return Ok(());
    };
    let needed = match node {
        ObjectKind::Schema | ObjectKind::Callback => false,
        ObjectKind::PathItem | ObjectKind::MediaType => true,
        _ => object.len() > 1,
    };
    if !needed {
        return Ok(());
    }
    // A copied path item may again hold a reference beside other keys, as far as it goes.
    for _ in 0..=MAX_CHAIN {
        let Some(Value::String(target)) = object.get("$ref") else {
            return Ok(());
        };
        let Some(Value::Object(copy)) = copies.targets.get(target) else {
            return Ok(());
        };
        copies.copied += copy.values().map(count).sum::<usize>();
        if copies.copied > MAX_VALUES {
            return Err(Error::new(
                pointer.to_string(),
                format!("copying what is referred to gives more than {MAX_VALUES} values"),
                "write path items and media types out where they are used",
            ));
        }
        let (target, copy) = (target.clone(), copy.clone());
        object.shift_remove("$ref");
        let own = std::mem::replace(object, copy);
        let copied: Vec<&String> = object
            .keys()
            .filter(|key| !own.contains_key(*key))
            .collect();
        for key in copied {
            context.moved(&pointer.key(key), &Pointer::From(&target).key(key));
        }
        overlay(node, object, own, pointer)?;
    }
    Ok(())
}

/// Longer chains of references than this are nowhere to be found.
const MAX_CHAIN: usize = 64;

/// Puts the keys that stood beside the `$ref` on top of the copy.
fn overlay(
    node: ObjectKind,
    object: &mut Map<String, Value>,
    own: Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    for (key, value) in own {
        let words = matches!(key.as_str(), "summary" | "description") || key.starts_with("x-");
        let clash = object.get(&key).is_some_and(|other| *other != value);
        if node == ObjectKind::PathItem && clash && !words {
            return Err(Error::new(
                pointer.key(&key).to_string(),
                format!(
                    "`{key}` stands beside the $ref and in what it refers to; the standard does not say which counts"
                ),
                "remove one of them",
            ));
        }
        if node == ObjectKind::PathItem || words {
            object.insert(key, value);
        }
    }
    Ok(())
}

/// Counts the values inside, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}
