//! Indexes a document for comparison: follows references, lists operations, and finds the schemas that are
//! sent.

use crate::lower::{EVENT_MARK, QUERY_MARK};
use crate::media_type::may_be_json;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];
const SCHEMA: &str = "#/components/schemas/";

/// One document.
pub(super) struct Document<'a> {
    pub(super) root: &'a Value,
    /// The names of the component schemas that request bodies contain.
    pub(super) sent: BTreeSet<String>,
    /// The names of those that success responses and events contain.
    pub(super) received: BTreeSet<String>,
}

/// One operation.
pub(super) struct Operation<'a> {
    /// The operationId, or method and path if there is none.
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: &'a str,
    pub(super) value: &'a Value,
    pub(super) pointer: String,
    /// The parameters of the path item and of the operation, references followed.
    pub(super) parameters: Vec<&'a Value>,
}

impl<'a> Document<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        let mut document = Self {
            root,
            sent: BTreeSet::new(),
            received: BTreeSet::new(),
        };
        let operations = document.operations();
        let body = |operation: &Operation<'a>| operation.value.get("requestBody");
        document.sent = document.reached(operations.iter().filter_map(body));
        let events = document.events();
        let responses = operations.iter().flat_map(|operation| {
            let all = operation.value.get("responses").and_then(Value::as_object);
            let all = all.into_iter().flatten();
            all.filter(|(status, _)| !status.starts_with(['4', '5']))
                .map(|(_, response)| response)
        });
        document.received = document.reached(responses.chain(events.iter().filter_map(body)));
        document
    }

    /// Returns the value that a reference leads to. Follows at most 8 references, so that a cycle ends.
    pub(super) fn resolve(&self, value: &'a Value) -> &'a Value {
        let mut value = value;
        for _ in 0..8 {
            let target = reference(value)
                .and_then(|reference| reference.strip_prefix('#'))
                .and_then(|pointer| self.root.pointer(pointer));
            match target {
                Some(target) => value = target,
                None => break,
            }
        }
        value
    }

    pub(super) fn schemas(&self) -> Option<&'a Map<String, Value>> {
        self.root.pointer("/components/schemas")?.as_object()
    }

    pub(super) fn schema(&self, name: &str) -> Option<&'a Value> {
        self.schemas()?.get(name)
    }

    /// Returns the operations that callers call.
    pub(super) fn operations(&self) -> Vec<Operation<'a>> {
        let mut list = self.all();
        list.retain(|operation| operation.value.get(EVENT_MARK).is_none());
        list
    }

    /// Returns the events that the API sends to its callers, as operations.
    pub(super) fn events(&self) -> Vec<Operation<'a>> {
        let mut list = self.all();
        list.retain(|operation| operation.value.get(EVENT_MARK).is_some());
        list
    }

    fn all(&self) -> Vec<Operation<'a>> {
        let paths = self.root.get("paths").and_then(Value::as_object);
        let mut list = Vec::new();
        for (path, item) in paths.into_iter().flatten() {
            let item = self.resolve(item);
            let base = format!("#/paths/{}", escape(path));
            for method in METHODS {
                if let Some(value) = item.get(method) {
                    let pointer = format!("{base}/{method}");
                    list.push(self.operation(path, method, item, value, pointer));
                }
            }
            let others = item.get("additionalOperations").and_then(Value::as_object);
            for (method, value) in others.into_iter().flatten() {
                let pointer = format!("{base}/additionalOperations/{}", escape(method));
                list.push(self.operation(path, method, item, value, pointer));
            }
        }
        list
    }

    fn operation(
        &self,
        path: &'a str,
        method: &str,
        item: &'a Value,
        value: &'a Value,
        pointer: String,
    ) -> Operation<'a> {
        let is_query = value.get(QUERY_MARK).is_some();
        let method = if is_query {
            "QUERY".to_owned()
        } else {
            method.to_uppercase()
        };
        let id = value.get("operationId").and_then(Value::as_str);
        let id = id.map_or_else(|| format!("{method} {path}"), str::to_owned);
        let listed = |value: &'a Value| {
            let list = value.get("parameters").and_then(Value::as_array);
            list.into_iter().flatten().map(|item| self.resolve(item))
        };
        let operation_parameters: Vec<_> = listed(value).collect();
        let is_replaced = |shared: &&Value| {
            let mut others = operation_parameters.iter();
            others.any(|other| location(other) == location(shared))
        };
        let mut parameters: Vec<_> = listed(item).filter(|shared| !is_replaced(shared)).collect();
        parameters.extend(operation_parameters);
        Operation {
            id,
            method,
            path,
            value,
            pointer,
            parameters,
        }
    }

    /// Returns the names of all component schemas that the values reach.
    fn reached(&self, values: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let mut open: Vec<&'a Value> = values.collect();
        while let Some(value) = open.pop() {
            match value {
                Value::Object(map) => {
                    if let Some(name) = schema_name(value)
                        && !names.insert(name.to_owned())
                    {
                        continue;
                    }
                    let target = self.resolve(value);
                    if !std::ptr::eq(target, value) {
                        open.push(target);
                    }
                    open.extend(map.values());
                }
                Value::Array(list) => open.extend(list),
                _ => {}
            }
        }
        names
    }
}

/// Returns the identity of a parameter: its location (`in`), and its name on the wire.
pub(super) fn location(parameter: &Value) -> (&str, &str) {
    let text = |key| {
        parameter
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    (text("in"), text("name"))
}

/// Returns the target of a `$ref`.
pub(super) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// Returns the name of the component schema that a `$ref` leads to.
pub(super) fn schema_name(value: &Value) -> Option<&str> {
    reference(value)?.strip_prefix(SCHEMA)
}

/// Returns the pointer of a component schema.
pub(super) fn schema_pointer(name: &str) -> String {
    format!("{SCHEMA}{}", escape(name))
}

/// Escapes a key for use as a step of a JSON pointer.
pub(super) fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

pub(super) fn is_true(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}

/// Returns the media type that the SDK uses, and its schema: JSON, or else the first.
pub(super) fn content(value: &Value) -> Option<(&str, &Value)> {
    let content = value.get("content")?.as_object()?;
    let json = content.iter().find(|(media, _)| may_be_json(media));
    let (media, value) = json.or_else(|| content.iter().next())?;
    Some((media, value.get("schema").unwrap_or(value)))
}

/// Returns the media type that callers already use if it is still there, or else that of [`content`]. Callers who know
/// JSON keep JSON of any name.
pub(super) fn content_like<'a>(value: &'a Value, old: &str) -> Option<(&'a str, &'a Value)> {
    let all = value.get("content").and_then(Value::as_object);
    match all.and_then(|all| all.get_key_value(old)) {
        Some((media, value)) if !may_be_json(old) => {
            Some((media, value.get("schema").unwrap_or(value)))
        }
        _ => content(value),
    }
}

/// Returns true if two bodies have the same Rust type: equal schemas, in JSON of any name or in the same media
/// type.
pub(super) fn is_same_type(one: &(&str, &Value), other: &(&str, &Value)) -> bool {
    let same_media = one.0 == other.0 || may_be_json(one.0) && may_be_json(other.0);
    same_media && one.1 == other.1
}
