//! Sample responses built from the document's schemas, for operations that keep no state.

use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::reply::Call;

/// The depth to which samples are filled in; schemas can be recursive.
const DEPTH: usize = 5;

/// Builds a response that fits the schema. Members that the request body also has take its values.
pub fn response(document: &Document, schema: &Value, call: &Call<'_>) -> Value {
    let mut response = value(document, schema, "", 0);
    let Some(members) = response.as_object_mut() else {
        return response;
    };
    // Many responses wrap the resource, as in `{"link": {..}}`.
    let wrapped = members.len() == 1 && members.values().all(Value::is_object);
    let target = match members.values_mut().next().and_then(Value::as_object_mut) {
        Some(inner) if wrapped => inner,
        _ => members,
    };
    for (name, sent) in call.body.as_object().into_iter().flatten() {
        if let Some(member) = target
            .get_mut(name)
            .filter(|member| same_type(member, sent))
        {
            *member = sent.clone();
        }
    }
    if let Some(id) = target.get_mut("id").filter(|_| !call.ids.is_empty()) {
        *id = call.id().into();
    }
    response
}

/// Adds members that the schema requires and the response lacks. A new version of the document may require
/// more than the hand-written responses contain.
pub fn complete(document: &Document, schema: &Value, response: &mut Value) {
    let schema = document.resolve(schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        complete(document, part, response);
    }
    match response {
        Value::Array(items) => {
            for item in items {
                complete(document, &schema["items"], item);
            }
        }
        Value::Object(members) => {
            let properties = &schema["properties"];
            let required = schema["required"].as_array().into_iter().flatten();
            for name in required.filter_map(Value::as_str) {
                if !members.contains_key(name) {
                    let added = value(document, &properties[name], name, DEPTH - 1);
                    members.insert(name.to_owned(), added);
                }
            }
            for (name, member) in members {
                complete(document, &properties[name], member);
            }
        }
        _ => {}
    }
}

/// Returns true if both are strings, numbers or booleans.
fn same_type(one: &Value, other: &Value) -> bool {
    one.is_string() && other.is_string()
        || one.is_number() && other.is_number()
        || one.is_boolean() && other.is_boolean()
}

/// A sample value of a schema; `name` is the member that it is for.
fn value(document: &Document, schema: &Value, name: &str, depth: usize) -> Value {
    let schema = document.resolve(schema);
    if let Some(only) = schema["allOf"].as_array().and_then(|all| all.first()) {
        return value(document, only, name, depth);
    }
    if let Some(values) = schema["enum"].as_array() {
        let known = |value: &&Value| {
            !value
                .as_str()
                .is_some_and(|value| value.ends_with("UNSPECIFIED"))
        };
        return values
            .iter()
            .find(known)
            .or(values.first())
            .cloned()
            .unwrap_or_default();
    }
    match schema["type"].as_str() {
        Some("string") if schema["format"] == "date-time" => json!("2026-01-31T08:30:00Z"),
        Some("string") => string(name).into(),
        Some("boolean") => json!(true),
        Some("integer") => json!(3),
        Some("number") => json!(0.5),
        Some("array") if depth < DEPTH => {
            json!([value(document, &schema["items"], name, depth + 1)])
        }
        Some("array") => json!([]),
        Some("object") => object(document, schema, depth),
        _ => Value::Null,
    }
}

fn object(document: &Document, schema: &Value, depth: usize) -> Value {
    let mut members = Map::new();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let inner = document.resolve(property);
        let deep = inner.get("allOf").is_some() || inner.get("properties").is_some();
        if depth < DEPTH || !deep {
            members.insert(name.clone(), value(document, property, name, depth + 1));
        }
    }
    Value::Object(members)
}

/// A string that suits a member of this name.
fn string(name: &str) -> &'static str {
    match name {
        // Empty: there is no next page.
        "nextPageToken" => "",
        "id" => "6d1f4c0e-8d6e-4f7a-9a5b-000000000001",
        "email" => "ada@example.com",
        "country" | "code" | "countries" => "FR",
        "color" | "colors" => "#1d4ed8",
        _ if name.ends_with("Id") || name.ends_with("Ids") => {
            "6d1f4c0e-8d6e-4f7a-9a5b-000000000002"
        }
        _ if name.ends_with("Url") || name.ends_with("URL") => "https://example.com/",
        _ => "Sample",
    }
}
