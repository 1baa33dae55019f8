//! Copies webhooks and callbacks among the paths, as operations with the mark [`MARK`].
//!
//! They are requests to the caller, and no methods; but their bodies are schemas like any other. As operations
//! they pass through the same stages, until `operations::events` makes an enum of them. What cannot be read of
//! them is left out with a warning, and refuses nothing.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::pointer::{self, escape};
use crate::{Error, Warning};

/// The key that marks an operation as an event; its value is the name.
pub(crate) const MARK: &str = "x-sdk-event";

/// The beginning of the paths of events. A path never ends at a `#` that is sent, so no API has one.
const PREFIX: &str = "/#event/";

/// The code of warnings about events that are left out.
const LEFT_OUT: &str = "event";

/// Keys that are unique in a document, so that no schema with them can be copied.
const UNIQUE: [&str; 6] = [
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "$recursiveAnchor",
    "$recursiveRef",
    "$id",
];

const METHODS: [&str; 8] = [
    "post", "put", "patch", "delete", "get", "head", "options", "trace",
];

/// An event, as the document describes it.
struct Found<'a> {
    name: String,
    /// The name with the operation or method that it belongs to, for two events of the same name.
    qualified: String,
    pointer: String,
    operation: &'a Map<String, Value>,
}

/// The events that have been copied.
#[derive(Default)]
pub(super) struct Events {
    /// The pointer of each copy, and that of its origin.
    pub(super) origins: Vec<(String, String)>,
    pub(super) warnings: Vec<Warning>,
}

/// Copies the events of a document among its paths.
pub(super) fn copy(document: &mut Value) -> Events {
    let mut events = Events::default();
    let mut paths: Vec<(String, Value)> = Vec::new();
    let mut names: HashMap<String, Option<Value>> = HashMap::new();
    for found in find(document) {
        let body = found.operation.get("requestBody").cloned();
        if let Some(reason) = body.as_ref().and_then(|body| obstacle(document, body)) {
            events.warnings.push(warning(&found.pointer, &reason));
            continue;
        }
        let mut name = found.name;
        match names.get(&name) {
            // The same callback of several operations is one event.
            Some(known) if *known == body => continue,
            Some(_) if names.contains_key(&found.qualified) => continue,
            Some(_) => name = found.qualified,
            None => {}
        }
        let path = format!("{PREFIX}{}", paths.len());
        let copy = format!("#/paths/{}/post", escape(&path));
        events.origins.push((copy, found.pointer));
        paths.push((path, json!({ "post": marked(&name, found.operation) })));
        names.insert(name, body);
    }
    if let Some(document) = document.as_object_mut()
        && !paths.is_empty()
    {
        let all = document.entry("paths").or_insert(Value::Null);
        if all.is_null() {
            *all = Value::Object(Map::new());
        }
        if let Some(all) = all.as_object_mut() {
            all.extend(paths);
        }
    }
    events
}

/// Returns an operation that has only the name, the docs and the body of an event.
fn marked(name: &str, event: &Map<String, Value>) -> Value {
    let mut out = json!({
        "operationId": name,
        MARK: name,
        "security": [],
        "responses": { "default": { "description": "" } },
    });
    for key in ["summary", "description", "deprecated", "requestBody"] {
        if let Some(value) = event.get(key).filter(|value| !value.is_null()) {
            out[key] = value.clone();
        }
    }
    out
}

/// Reports that an event is left out for an error.
pub(super) fn left_out(error: &Error) -> Warning {
    warning(error.pointer().unwrap_or("#"), error.problem())
}

fn warning(pointer: &str, reason: &str) -> Warning {
    Warning {
        code: LEFT_OUT,
        pointer: pointer.to_owned(),
        message: format!("the event is left out: {reason}"),
    }
}

impl Events {
    /// Removes the event that an error is about. Returns false if it is about none.
    pub(super) fn remove(&mut self, document: &mut Value, error: &Error) -> bool {
        let at = error.pointer().unwrap_or_default().to_owned();
        let copy = self.origins.iter().find(|(copy, _)| is_within(&at, copy));
        let Some((copy, origin)) = copy.cloned() else {
            return false;
        };
        let is_there = pointer::get(document, &copy).is_some();
        pointer::remove(document, &copy);
        if is_there {
            self.warnings.push(warning(&origin, error.problem()));
        }
        is_there
    }
}

/// Returns true if a pointer leads to an event or into it.
pub(super) fn is_event(pointer: &str) -> bool {
    pointer.starts_with(&format!("#/paths/{}", escape(PREFIX)))
}

fn is_within(pointer: &str, parent: &str) -> bool {
    let rest = pointer.strip_prefix(parent);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Finds webhooks (`x-webhooks` in documents of 3.0) and callbacks.
fn find(document: &Value) -> Vec<Found<'_>> {
    let mut out = Vec::new();
    for key in ["webhooks", "x-webhooks"] {
        for (name, item) in entries(document.get(key)) {
            let at = format!("#/{key}/{}", escape(name));
            add(document, name, name, item, &at, &mut out);
        }
    }
    for (path, item) in entries(document.get("paths")) {
        for (method, operation) in entries(Some(item)) {
            let id = operation.get("operationId").and_then(Value::as_str);
            let id = id.map_or_else(|| format!("{method} {path}"), str::to_owned);
            for (name, callback) in entries(operation.get("callbacks")) {
                let at = format!(
                    "#/paths/{}/{}/callbacks/{}",
                    escape(path),
                    escape(method),
                    escape(name)
                );
                let qualified = format!("{id} {name}");
                for (expression, item) in entries(Some(resolve(document, callback))) {
                    let at = format!("{at}/{}", escape(expression));
                    add(document, name, &qualified, item, &at, &mut out);
                }
            }
        }
    }
    out
}

/// Adds the operations of a path item.
fn add<'a>(
    document: &'a Value,
    name: &str,
    qualified: &str,
    item: &'a Value,
    pointer: &str,
    out: &mut Vec<Found<'a>>,
) {
    let item = resolve(document, item);
    for method in METHODS {
        if let Some(operation) = item.get(method).and_then(Value::as_object) {
            out.push(Found {
                name: name.to_owned(),
                qualified: format!("{qualified} {method}"),
                pointer: format!("{pointer}/{method}"),
                operation,
            });
        }
    }
}

fn entries(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// Follows references within the document; at most 8, so that a cycle ends.
fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = value;
    for _ in 0..8 {
        let target = value.get("$ref").and_then(Value::as_str);
        match target.and_then(|target| pointer::get(document, target)) {
            Some(target) => value = target,
            None => break,
        }
    }
    value
}

/// Returns the reason why a body cannot be copied, if there is one.
fn obstacle(document: &Value, body: &Value) -> Option<String> {
    match body {
        Value::Object(object) => object.iter().find_map(|(key, value)| match value {
            Value::String(target) if key == "$ref" => {
                let is_there =
                    !target.starts_with("#/") || pointer::get(document, target).is_some();
                (!is_there).then(|| format!("`{target}` does not exist"))
            }
            _ if UNIQUE.contains(&key.as_str()) && value.is_string() => {
                Some(format!("a schema with `{key}` stands in only one place"))
            }
            value => obstacle(document, value),
        }),
        Value::Array(items) => items.iter().find_map(|item| obstacle(document, item)),
        _ => None,
    }
}
