//! Answers made from schemas.

use serde_json::{Map, Value, json};

use super::document::Document;

/// How deep answers are filled in.
const DEPTH: usize = 6;

/// How the server answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// As documented, every property set.
    Plain,
    /// As an API may come to answer: properties and values that are new, nulls, int64 as text.
    Odd,
    /// `null` wherever a value could be.
    Nulls,
    /// Objects with nothing in them but other objects, and enums that are empty texts.
    Bare,
    /// 204, and no body.
    Empty,
}

/// A value that fits the schema.
pub fn sample(document: &Document, schema: &Value, mood: Mood, depth: usize) -> Value {
    let schema = document.resolve(schema);
    if let Some(only) = schema["allOf"].as_array().and_then(|all| all.first()) {
        return sample(document, only, mood, depth);
    }
    if let Some(values) = schema["enum"].as_array() {
        return match mood {
            Mood::Odd => json!("BRAND_NEW_VALUE"),
            Mood::Bare => json!(""),
            _ => values.last().cloned().unwrap_or_default(),
        };
    }
    match schema["type"].as_str() {
        Some("string") if schema["format"] == "date-time" => match mood {
            Mood::Odd => json!(""),
            _ => json!("2026-01-31T08:30:00Z"),
        },
        Some("string") => json!("text with \"quotes\" and ünïcode"),
        Some("boolean") => json!(true),
        Some("integer") => match (mood, schema["format"].as_str()) {
            (Mood::Odd, Some("int64")) => json!("9007199254740993"),
            (Mood::Odd, _) => json!(null),
            (_, Some("int64")) => json!(9_007_199_254_740_993_i64),
            _ => json!(-7),
        },
        Some("number") => json!(0.25),
        Some("array") => {
            let item = sample(document, &schema["items"], mood, depth + 1);
            json!([item])
        }
        Some("object") => object(document, schema, mood, depth),
        _ => json!({"any": ["JSON", 1, null]}),
    }
}

fn object(document: &Document, schema: &Value, mood: Mood, depth: usize) -> Value {
    let mut out = Map::new();
    let properties = schema["properties"].as_object();
    for (name, property) in properties.into_iter().flatten() {
        let deep = is_deep(document, property);
        let value = match mood {
            Mood::Nulls if !deep || depth >= DEPTH => json!(null),
            Mood::Bare if !deep && !is_enum(document, property) => continue,
            _ if deep && depth >= DEPTH => continue,
            _ => sample(document, property, mood, depth + 1),
        };
        out.insert(name.clone(), value);
    }
    match &schema["additionalProperties"] {
        Value::Object(values) => {
            let value = sample(document, &Value::Object(values.clone()), mood, depth + 1);
            out.insert("key".to_owned(), value);
        }
        _ if mood == Mood::Odd => {
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

/// Whether a property may lead further down.
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
