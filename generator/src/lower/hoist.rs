//! Makes components of what is referred to in the middle of the document, since 3.0 tools look for
//! components only.

use std::collections::{HashMap, HashSet};

use heck::ToUpperCamelCase as _;
use serde_json::{Map, Value, json};

use crate::{
    grammar::{ObjectKind, Reference},
    pointer,
};

/// For every target that is no component: the component that it will be.
pub(super) fn plan<'leads>(
    document: &Value,
    references: &[Reference],
    leads: &'leads [String],
) -> HashMap<&'leads str, String> {
    let mut plan = HashMap::new();
    let mut taken: HashMap<&str, Taken> = HashMap::new();
    for (reference, lead) in references.iter().zip(leads) {
        let section = reference.expected.section;
        // Path items, media types and callbacks are copied to where they are used.
        let copied = matches!(
            reference.expected.object,
            ObjectKind::PathItem | ObjectKind::MediaType | ObjectKind::Callback
        );
        if copied || is_component(lead, section) || plan.contains_key(lead.as_str()) {
            continue;
        }
        let taken = taken
            .entry(section)
            .or_insert_with(|| Taken::new(document, section));
        let name = taken.free_name(lead);
        plan.insert(
            lead.as_str(),
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

/// The names of a section, so that none is given twice.
struct Taken {
    names: HashSet<String>,
    /// The number of times that each name was wanted again.
    again: HashMap<String, usize>,
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
            again: HashMap::new(),
        }
    }

    /// The last word of the pointer for a definition, else all words that say something.
    fn free_name(&mut self, target: &str) -> String {
        let steps: Vec<String> = target.split('/').map(pointer::unescape).collect();
        let (last, parent) = (steps.last(), steps.iter().rev().nth(1));
        let defined = parent.is_some_and(|parent| parent == "$defs" || parent == "definitions");
        let short = last.filter(|last| defined && !last.is_empty() && !self.names.contains(*last));
        let name = short.cloned().unwrap_or_else(|| words(&steps));
        let mut free = name.clone();
        while !self.names.insert(free.clone()) {
            let number = self.again.entry(name.clone()).or_insert(1);
            *number += 1;
            free = format!("{name}{number}");
        }
        free
    }
}

/// The steps of a pointer that say something, as one name.
fn words(steps: &[String]) -> String {
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
    let telling = steps.iter().filter(|step| !NOISE.contains(&step.as_str()));
    let name: String = telling.map(|step| step.to_upper_camel_case()).collect();
    if name.is_empty() {
        "Shared".to_owned()
    } else {
        name
    }
}

/// Moves the targets, innermost first, and leaves a `$ref` where each was.
///
/// Returns pairs of new and old pointer.
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

/// The object at `key` of an object, made if it is missing.
fn object_at<'value>(value: &'value mut Value, key: &str) -> &'value mut Value {
    let inner = &mut value[key];
    if !inner.is_object() {
        *inner = Value::Object(Map::new());
    }
    inner
}
