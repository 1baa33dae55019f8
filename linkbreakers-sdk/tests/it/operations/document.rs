//! The pinned document, with what the overlay says about presence: finds the operation of a request, and checks the request against its schemas.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value};

use super::overlay;

/// The pinned document, with closed schemas: unknown properties are faults.
pub struct Document {
    root: Value,
}

/// The operation that a request matched.
pub struct Matched<'a> {
    pub id: &'a str,
    pub operation: &'a Value,
}

impl Document {
    pub fn load() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/linkbreakers.json");
        let text = std::fs::read_to_string(path).unwrap();
        let mut root: Value = serde_json::from_str(&text).unwrap();
        overlay::apply(&mut root);
        for schema in root["components"]["schemas"]
            .as_object_mut()
            .unwrap()
            .values_mut()
        {
            close(schema);
        }
        Self { root }
    }

    /// Returns all operation ids, sorted.
    pub fn ids(&self) -> Vec<&'static str> {
        let mut ids: Vec<&'static str> = self
            .operations()
            .map(|(_, _, operation)| {
                let id = operation["operationId"].as_str().unwrap().to_owned();
                &*Box::leak(id.into_boxed_str())
            })
            .collect();
        ids.sort_unstable();
        ids
    }

    fn operations(&self) -> impl Iterator<Item = (&str, &str, &Value)> {
        let paths = self.root["paths"].as_object().unwrap().iter();
        paths.flat_map(|(path, item)| {
            let methods = item.as_object().unwrap().iter();
            methods.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
        })
    }

    /// Finds the operation of a method and an encoded path; if several match, the one with the fewest ids.
    pub fn find(&self, method: &str, path: &str) -> Option<Matched<'_>> {
        let fits = self.operations().filter(|(template, verb, _)| {
            verb.eq_ignore_ascii_case(method) && matches(template, path)
        });
        let (_, _, operation) = fits.min_by_key(|(template, ..)| template.matches('{').count())?;
        let id = operation["operationId"].as_str()?;
        Some(Matched { id, operation })
    }

    /// Follows a `$ref`, if the schema is one.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(reference) => self
                .root
                .pointer(reference.trim_start_matches('#'))
                .unwrap(),
            None => schema,
        }
    }

    /// Returns the faults of a query, which must have all parameters of the operation and no others.
    pub fn query_faults(&self, operation: &Value, query: &str) -> Vec<String> {
        let declared: BTreeSet<String> = self.parameters(operation, "query").collect();
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let sent: BTreeSet<String> = pairs
            .map(|pair| pair.split('=').next().unwrap().to_owned())
            .collect();
        let faults = declared.symmetric_difference(&sent);
        faults
            .map(|name| format!("query parameter {name} of {sent:?}"))
            .collect()
    }

    fn parameters(&self, operation: &Value, location: &str) -> impl Iterator<Item = String> {
        let all = operation["parameters"].as_array().into_iter().flatten();
        let matching = all
            .map(|parameter| self.resolve(parameter))
            .filter(move |p| p["in"] == location);
        matching
            .map(|p| p["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Returns true if the operation has a header parameter of this name.
    pub fn has_header(&self, operation: &Value, name: &str) -> bool {
        self.parameters(operation, "header")
            .any(|header| header.eq_ignore_ascii_case(name))
    }

    /// Returns the faults of a body, which must fit the schema and have all of its properties.
    pub fn body_faults(&self, operation: &Value, body: &[u8]) -> Vec<String> {
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        if schema.is_null() {
            return match body {
                [] => Vec::new(),
                _ => vec!["a body, which the document does not have".to_owned()],
            };
        }
        let body: Value = match serde_json::from_slice(body) {
            Ok(body) => body,
            Err(error) => return vec![format!("the body is not JSON: {error}")],
        };
        let mut root = schema.as_object().cloned().unwrap_or_default();
        root.insert("components".to_owned(), self.root["components"].clone());
        let validator = jsonschema::validator_for(&Value::Object(root)).unwrap();
        let mut faults: Vec<String> = validator
            .iter_errors(&body)
            .map(|error| format!("body at {}: {error}", error.instance_path()))
            .collect();
        let properties = self.resolve(schema)["properties"].as_object();
        let missing = properties
            .into_iter()
            .flatten()
            .filter(|(name, _)| body.get(name).is_none());
        faults.extend(missing.map(|(name, _)| format!("the body lacks {name}")));
        faults
    }

    /// Returns the schema of the success response of an operation.
    pub fn response_schema(&self, id: &str) -> &Value {
        let found = self.operations().find(|(_, _, o)| o["operationId"] == id);
        let (_, _, operation) = found.unwrap();
        &operation["responses"]["200"]["content"]["application/json"]["schema"]
    }

    /// Returns a schema of the components.
    pub fn schema(&self, name: &str) -> &Value {
        &self.root["components"]["schemas"][name]
    }

    /// Follows a `$ref`, alone or as the only part of an `allOf`; returns the name of the type with its schema.
    pub fn named<'a>(&'a self, schema: &'a Value) -> (Option<&'a str>, &'a Value) {
        let only = schema["allOf"].as_array().and_then(|all| all.first());
        let schema = only.unwrap_or(schema);
        let reference = schema["$ref"].as_str();
        let name = reference.and_then(|to| to.strip_prefix("#/components/schemas/"));
        (name, self.resolve(schema))
    }

    /// Returns the types that a part of the operations contains, such as `responses/200`.
    pub fn types_of(&self, part: &str) -> BTreeSet<String> {
        let pointer = format!("/{part}");
        let parts = self
            .operations()
            .filter_map(|(_, _, o)| o.pointer(&pointer));
        let mut todo: Vec<&Value> = parts.collect();
        let mut types = BTreeSet::new();
        while let Some(value) = todo.pop() {
            if let (Some(name), schema) = self.named(value) {
                if types.insert(name.to_owned()) {
                    todo.push(schema);
                }
            }
            match value {
                Value::Object(members) => todo.extend(members.values()),
                Value::Array(items) => todo.extend(items),
                _ => {}
            }
        }
        types
    }
}

/// Closes objects with known properties: any other property is then a fault.
fn close(schema: &mut Value) {
    if let Some(object) = schema.as_object_mut() {
        if object.contains_key("properties") && !object.contains_key("additionalProperties") {
            object.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        let inner = object.get_mut("properties").and_then(Value::as_object_mut);
        inner.into_iter().flat_map(Map::values_mut).for_each(close);
        object.get_mut("items").into_iter().for_each(close);
    }
}

/// Returns true if an encoded path matches a template, in which an id is one segment.
fn matches(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) => {
                let fits = match wanted.split_once('{') {
                    None => wanted == given,
                    Some((prefix, rest)) => {
                        let suffix = rest.split_once('}').unwrap().1;
                        let id = given
                            .strip_prefix(prefix)
                            .and_then(|id| id.strip_suffix(suffix));
                        id.is_some_and(|id| !id.is_empty() && !id.contains(':'))
                    }
                };
                if !fits {
                    return false;
                }
            }
            _ => return false,
        }
    }
}
