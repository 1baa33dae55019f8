//! Sample responses built from schemas.

use serde_json::{Map, Value, json};

use super::document::Document;

/// The depth to which samples are filled in; schemas can be recursive.
const DEPTH: usize = 6;

/// The style of the responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As documented, with every property.
    Plain,
    /// As a newer API may respond: unknown properties and values, nulls, int64 as strings.
    Odd,
    /// `null` in place of every value.
    Nulls,
    /// Objects that contain only other objects, and enums that are empty strings.
    Bare,
    /// Status 204 without a body.
    Empty,
}

/// Builds a value that fits the schema, as far as the style allows.
pub fn sample(document: &Document, schema: &Value, style: Style, depth: usize) -> Value {
    let schema = document.resolve(schema);
    if let Some(only) = schema["allOf"].as_array().and_then(|all| all.first()) {
        return sample(document, only, style, depth);
    }
    if let Some(values) = schema["enum"].as_array() {
        return match style {
            Style::Odd => json!("BRAND_NEW_VALUE"),
            Style::Bare => json!(""),
            _ => values.last().cloned().unwrap_or_default(),
        };
    }
    match schema["type"].as_str() {
        Some("string") if schema["format"] == "date-time" => match style {
            Style::Odd => json!(""),
            _ => json!("2026-01-31T08:30:00Z"),
        },
        Some("string") => json!("text with \"quotes\" and ünïcode"),
        Some("boolean") => json!(true),
        Some("integer") => match (style, schema["format"].as_str()) {
            (Style::Odd, Some("int64")) => json!("9007199254740993"),
            (Style::Odd, _) => json!(null),
            (_, Some("int64")) => json!(9_007_199_254_740_993_i64),
            _ => json!(-7),
        },
        Some("number") => json!(0.25),
        Some("array") => {
            let item = sample(document, &schema["items"], style, depth + 1);
            json!([item])
        }
        Some("object") => object(document, schema, style, depth),
        _ => json!({"any": ["JSON", 1, null]}),
    }
}

fn object(document: &Document, schema: &Value, style: Style, depth: usize) -> Value {
    let mut out = Map::new();
    let properties = schema["properties"].as_object();
    for (name, property) in properties.into_iter().flatten() {
        let deep = is_deep(document, property);
        let value = match style {
            Style::Nulls if !deep || depth >= DEPTH => json!(null),
            Style::Bare if !deep && !is_enum(document, property) => continue,
            _ if deep && depth >= DEPTH => continue,
            _ => sample(document, property, style, depth + 1),
        };
        out.insert(name.clone(), value);
    }
    match &schema["additionalProperties"] {
        Value::Object(values) => {
            let value = sample(document, &Value::Object(values.clone()), style, depth + 1);
            out.insert("key".to_owned(), value);
        }
        _ if style == Style::Odd => {
            out.insert("aPropertyOfTomorrow".to_owned(), json!({"deep": [1, 2]}));
        }
        _ => {}
    }
    Value::Object(out)
}

fn is_enum(document: &Document, schema: &Value) -> bool {
    let schema = document.resolve(schema);
    let all = schema["allOf"].as_array().and_then(|all| all.first());
    all.map_or(!schema["enum"].is_null(), |only| is_enum(document, only))
}

/// Returns true if a property can contain further objects.
fn is_deep(document: &Document, schema: &Value) -> bool {
    let schema = document.resolve(schema);
    let all = schema["allOf"].as_array().and_then(|all| all.first());
    all.is_some_and(|only| is_deep(document, only))
        || schema.get("properties").is_some()
        || schema
            .get("items")
            .is_some_and(|items| is_deep(document, items))
        || schema["additionalProperties"].is_object()
}
