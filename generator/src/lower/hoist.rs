//! Moves targets of references that are in the middle of the document into components, since `openapiv3` and
//! all later stages resolve references to components only.

use std::collections::{HashMap, HashSet};

use heck::ToUpperCamelCase as _;
use serde_json::{Map, Value, json};

use crate::{
    grammar::{ObjectKind, Reference},
    pointer,
};

/// Chooses a component for every target that is not one yet. Returns new pointers by old pointers.
pub(super) fn plan<'targets>(
    document: &Value,
    references: &[Reference],
    targets: &'targets [String],
) -> HashMap<&'targets str, String> {
    let mut plan = HashMap::new();
    let mut taken: HashMap<&str, Taken> = HashMap::new();
    for (reference, target) in references.iter().zip(targets) {
        let section = reference.expected.section;
        // Path items and media types are copied to where they are used (`copies`); callbacks are dropped.
        let copied = matches!(
            reference.expected.object,
            ObjectKind::PathItem | ObjectKind::MediaType | ObjectKind::Callback
        );
        if copied || is_component(target, section) || plan.contains_key(target.as_str()) {
            continue;
        }
        let taken = taken
            .entry(section)
            .or_insert_with(|| Taken::new(document, section));
        let name = taken.free_name(target);
        plan.insert(
            target.as_str(),
            format!("#/components/{section}/{}", pointer::escape(&name)),
        );
    }
    plan
}

fn is_component(target: &str, section: &str) -> bool {
    let name = target
        .strip_prefix("#/components/")
        .and_then(|rest| rest.strip_prefix(section));
    name.and_then(|rest| rest.strip_prefix('/'))
        .is_some_and(|name| !name.contains('/'))
}

/// The names in a section of the components.
struct Taken {
    names: HashSet<String>,
    /// The last number that was appended to each name, so that the next search starts there.
    numbers: HashMap<String, usize>,
}

impl Taken {
    fn new(document: &Value, section: &str) -> Self {
        let present = document
            .pointer(&format!("/components/{section}"))
            .and_then(Value::as_object);
        let names = present
            .map(|map| map.keys().cloned().collect())
            .unwrap_or_default();
        Self {
            names,
            numbers: HashMap::new(),
        }
    }

    /// Returns a free name for a target: its own name if it is a definition (`$defs`), otherwise the
    /// significant steps of its pointer as one word.
    fn free_name(&mut self, target: &str) -> String {
        let steps: Vec<String> = target.split('/').map(pointer::unescape).collect();
        let (last, parent) = (steps.last(), steps.iter().rev().nth(1));
        let defined = parent.is_some_and(|parent| parent == "$defs" || parent == "definitions");
        let short = last.filter(|last| defined && !last.is_empty() && !self.names.contains(*last));
        let name = short.cloned().unwrap_or_else(|| significant(&steps));
        let mut free = name.clone();
        while !self.names.insert(free.clone()) {
            let number = self.numbers.entry(name.clone()).or_insert(1);
            *number += 1;
            free = format!("{name}{number}");
        }
        free
    }
}

/// Joins the significant steps of a pointer, those that are not keywords of OpenAPI, into one name.
fn significant(steps: &[String]) -> String {
    const NOISE: &[&str] = &[
        "#",
        "paths",
        "components",
        "schemas",
        "properties",
        "schema",
        "content",
        "responses",
        "parameters",
        "headers",
        "requestBodies",
        "examples",
        "links",
        "$defs",
        "definitions",
        "allOf",
        "anyOf",
        "oneOf",
    ];
    let steps = steps.iter().filter(|step| !NOISE.contains(&step.as_str()));
    let name: String = steps.map(|step| step.to_upper_camel_case()).collect();
    if name.is_empty() {
        "Shared".to_owned()
    } else {
        name
    }
}

/// Moves the targets into the components, and leaves a `$ref` in the place of each. Returns pairs of new and
/// old pointer.
///
/// The innermost targets go first: after an outer one has moved, the old pointers into it would be invalid.
pub(super) fn carry_out(
    document: &mut Value,
    plan: &HashMap<&str, String>,
) -> Vec<(String, String)> {
    let mut moves: Vec<(&str, &String)> = plan.iter().map(|(old, new)| (*old, new)).collect();
    moves.sort_by_key(|(old, _)| (std::cmp::Reverse(old.matches('/').count()), *old));
    let mut origins = Vec::new();
    for (old, new) in moves {
        let Some(value) = pointer::get_mut(document, old) else {
            continue;
        };
        let value = std::mem::replace(value, json!({ "$ref": new }));
        let steps: Vec<String> = new.split('/').skip(1).map(pointer::unescape).collect();
        if let [components, section, name] = steps.as_slice() {
            let map = object_at(object_at(document, components), section);
            if let Value::Object(map) = map {
                map.insert(name.clone(), value);
            }
        }
        origins.push((new.clone(), old.to_owned()));
    }
    origins
}

/// Returns the object at `key`, and creates it if it is missing.
fn object_at<'value>(value: &'value mut Value, key: &str) -> &'value mut Value {
    let inner = &mut value[key];
    if !inner.is_object() {
        *inner = Value::Object(Map::new());
    }
    inner
}
