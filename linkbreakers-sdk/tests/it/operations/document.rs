//! The pinned document as the server reads it.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value};

/// The pinned document, its schemas made strict.
pub struct Document {
    root: Value,
}

/// An operation that a request matched.
pub struct Matched<'a> {
    pub id: &'a str,
    pub operation: &'a Value,
}

impl Document {
    pub fn load() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/linkbreakers.json");
        let text = std::fs::read_to_string(path).unwrap();
        let mut root: Value = serde_json::from_str(&text).unwrap();
        for schema in root["components"]["schemas"]
            .as_object_mut()
            .unwrap()
            .values_mut()
        {
            strict(schema);
        }
        Self { root }
    }

    /// All operationIds, in alphabetical order.
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

    /// The operation that a method and an encoded path mean; of several, the one with fewest ids.
    pub fn find(&self, method: &str, path: &str) -> Option<Matched<'_>> {
        let fits = self.operations().filter(|(template, verb, _)| {
            verb.eq_ignore_ascii_case(method) && matches(template, path)
        });
        let (_, _, operation) = fits.min_by_key(|(template, ..)| template.matches('{').count())?;
        let id = operation["operationId"].as_str()?;
        Some(Matched { id, operation })
    }

    /// The schema that a reference names, or the schema itself.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(reference) => self
                .root
                .pointer(reference.trim_start_matches('#'))
                .unwrap(),
            None => schema,
        }
    }

    /// What is wrong with the query of a request: all that the operation has must be there.
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

    fn parameters(&self, operation: &Value, place: &str) -> impl Iterator<Item = String> {
        let all = operation["parameters"].as_array().into_iter().flatten();
        let here = all
            .map(|parameter| self.resolve(parameter))
            .filter(move |p| p["in"] == place);
        here.map(|p| p["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Whether the operation has a header of this name.
    pub fn has_header(&self, operation: &Value, name: &str) -> bool {
        self.parameters(operation, "header")
            .any(|header| header.eq_ignore_ascii_case(name))
    }

    /// What is wrong with a body: it must fit the schema, and have all of its properties.
    pub fn body_faults(&self, operation: &Value, body: &[u8]) -> Vec<String> {
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        if schema.is_null() {
            return match body {
                [] => Vec::new(),
                _ => vec!["a body that the document does not have".to_owned()],
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

    /// The schema of the success answer.
    pub fn answer<'a>(&self, operation: &'a Value) -> &'a Value {
        &operation["responses"]["200"]["content"]["application/json"]["schema"]
    }
}

/// Objects with known properties have no others.
fn strict(schema: &mut Value) {
    if let Some(object) = schema.as_object_mut() {
        if object.contains_key("properties") && !object.contains_key("additionalProperties") {
            object.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        let inner = object.get_mut("properties").and_then(Value::as_object_mut);
        inner.into_iter().flat_map(Map::values_mut).for_each(strict);
        object.get_mut("items").into_iter().for_each(strict);
    }
}

/// Whether an encoded path is what a template becomes: one segment an id.
fn matches(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) => {
                let fits = match wanted.split_once('{') {
                    None => wanted == given,
                    Some((before, rest)) => {
                        let after = rest.split_once('}').unwrap().1;
                        let id = given
                            .strip_prefix(before)
                            .and_then(|id| id.strip_suffix(after));
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
