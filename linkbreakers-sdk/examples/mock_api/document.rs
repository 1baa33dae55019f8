//! The pinned document: finds the operation of a request, and checks requests and responses against it.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::url::decode;

/// The OpenAPI document of the API.
pub struct Document {
    root: Value,
    /// Validators by operation and part, compiled on first use.
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

/// The operation that a request matched, with the decoded ids of its path.
pub struct Found<'a> {
    pub id: &'a str,
    pub ids: Vec<String>,
    pub operation: &'a Value,
}

impl Found<'_> {
    /// Returns true if the operation needs no token.
    pub fn is_open(&self) -> bool {
        self.operation["security"]
            .as_array()
            .is_some_and(Vec::is_empty)
    }
}

impl Document {
    /// Reads the pinned document of the repository.
    pub fn load() -> Result<Self, String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/linkbreakers.json");
        let text = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let root = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
        Ok(Self {
            root,
            validators: Mutex::default(),
        })
    }

    /// Finds the operation of a method and an encoded path. If several match, the one with the fewest ids
    /// wins: literal segments take precedence over parameters.
    pub fn find(&self, method: &str, path: &str) -> Option<Found<'_>> {
        let paths = self.root["paths"].as_object()?.iter();
        let fits = paths.filter_map(|(template, item)| {
            let operation = item.get(method.to_lowercase())?;
            Some((ids(template, path)?, operation))
        });
        let (ids, operation) = fits.min_by_key(|(ids, _)| ids.len())?;
        let id = operation["operationId"].as_str()?;
        Some(Found { id, ids, operation })
    }

    /// Follows a `$ref`, if the schema is one.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let target = schema["$ref"]
            .as_str()
            .and_then(|reference| self.root.pointer(&reference[1..]));
        target.unwrap_or(schema)
    }

    /// Reports a query parameter that is missing or unknown.
    pub fn query_fault(&self, found: &Found<'_>, query: &[(String, String)]) -> Option<String> {
        let all = found.operation["parameters"]
            .as_array()
            .into_iter()
            .flatten();
        let mut known = BTreeSet::new();
        for parameter in all
            .map(|parameter| self.resolve(parameter))
            .filter(|parameter| parameter["in"] == "query")
        {
            let name = parameter["name"].as_str().unwrap_or_default();
            known.insert(name);
            if parameter["required"] == true && !query.iter().any(|(other, _)| other == name) {
                return Some(format!("The query parameter {name} is missing."));
            }
        }
        let unknown = query
            .iter()
            .find(|(name, _)| !known.contains(name.as_str()));
        unknown.map(|(name, _)| format!("There is no query parameter {name}."))
    }

    /// Reports the first problem of a request body. Unknown members are accepted, as by the API.
    pub fn body_fault(&self, found: &Found<'_>, body: &Value) -> Option<String> {
        let schema = &found.operation["requestBody"]["content"]["application/json"]["schema"];
        match (schema.is_null(), body.is_null()) {
            (true, true) => None,
            (true, false) => Some("The operation takes no body.".to_owned()),
            _ => self.fault(&format!("{} request", found.id), schema, false, body),
        }
    }

    /// The schema of an operation's response with this status.
    pub fn response_schema<'a>(&self, found: &Found<'a>, status: u16) -> &'a Value {
        let responses = &found.operation["responses"];
        let status = if status < 300 { 200 } else { status };
        let response = responses
            .get(status.to_string())
            .unwrap_or(&responses["default"]);
        &response["content"]["application/json"]["schema"]
    }

    /// Reports the first problem of a response. Members that the document lacks are problems too.
    pub fn response_fault(&self, found: &Found<'_>, status: u16, body: &Value) -> Option<String> {
        let name = format!("{} {status}", found.id);
        self.fault(&name, self.response_schema(found, status), true, body)
    }

    fn fault(&self, name: &str, schema: &Value, strict: bool, value: &Value) -> Option<String> {
        let validator = {
            let mut validators = self
                .validators
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            match validators.get(name) {
                Some(validator) => validator.clone(),
                None => {
                    let validator = match self.compile(schema, strict) {
                        Ok(validator) => Arc::new(validator),
                        Err(error) => return Some(error),
                    };
                    validators.insert(name.to_owned(), validator.clone());
                    validator
                }
            }
        };
        let error = validator.iter_errors(value).next()?;
        Some(format!(
            "{name}: {error} at {:?}",
            error.instance_path().to_string()
        ))
    }

    /// Compiles a validator of a schema, with only the components that the schema reaches.
    fn compile(&self, schema: &Value, strict: bool) -> Result<Validator, String> {
        let (mut reached, mut pending) = (Map::new(), vec![schema.clone()]);
        while let Some(schema) = pending.pop() {
            for name in references(&schema) {
                if !reached.contains_key(&name) {
                    let mut component = self.root["components"]["schemas"][&name].clone();
                    if strict {
                        close(&mut component);
                    }
                    pending.push(component.clone());
                    reached.insert(name, component);
                }
            }
        }
        let mut root = schema.as_object().cloned().unwrap_or_default();
        root.insert("components".to_owned(), json!({"schemas": reached}));
        let options = jsonschema::options().should_validate_formats(true);
        options
            .build(&Value::Object(root))
            .map_err(|error| error.to_string())
    }
}

/// The names of the components that a schema refers to.
fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(object) => object
            .iter()
            .flat_map(|(key, value)| match value.as_str() {
                Some(reference) if key == "$ref" => reference
                    .rsplit('/')
                    .next()
                    .map(str::to_owned)
                    .into_iter()
                    .collect(),
                _ => references(value),
            })
            .collect(),
        Value::Array(list) => list.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// Closes objects with known properties: any other property is then a problem.
fn close(schema: &mut Value) {
    if let Some(object) = schema.as_object_mut() {
        if object.contains_key("properties") && !object.contains_key("additionalProperties") {
            object.insert("additionalProperties".to_owned(), false.into());
        }
        let inner = object.get_mut("properties").and_then(Value::as_object_mut);
        inner.into_iter().flat_map(Map::values_mut).for_each(close);
        object.get_mut("items").into_iter().for_each(close);
    }
}

/// Matches a path against a template; returns the decoded ids if it fits.
fn ids(template: &str, path: &str) -> Option<Vec<String>> {
    let (wanted, given): (Vec<&str>, Vec<&str>) =
        (template.split('/').collect(), path.split('/').collect());
    if wanted.len() != given.len() {
        return None;
    }
    let mut ids = Vec::new();
    for (wanted, given) in wanted.iter().zip(given) {
        match wanted
            .split_once('{')
            .and_then(|(prefix, rest)| Some((prefix, rest.split_once('}')?.1)))
        {
            Some((prefix, suffix)) => {
                let id = given.strip_prefix(prefix)?.strip_suffix(suffix)?;
                // A colon begins a verb, as in `/v1/media/{id}:complete`; in ids it is percent-encoded.
                if id.is_empty() || id.contains(':') {
                    return None;
                }
                ids.push(decode(id));
            }
            None if *wanted == given => {}
            None => return None,
        }
    }
    Some(ids)
}
