//! Reduces a schema to its Rust type, as far as a comparison of two documents needs it. This is a rough
//! version of `crate::schemas`: a diff also takes documents of 3.1 and 3.2 that are not lowered.

use super::document::{Document, is_true, schema_name};
use heck::ToUpperCamelCase;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RustType {
    /// A component schema, by name.
    Named(String),
    /// A type of the language or the runtime, as written in Rust.
    Plain(&'static str),
    List(Box<RustType>),
    Map(Box<RustType>),
    /// The items of a list, or the values of a map, that may be null.
    Nullable(Box<RustType>),
    /// The values of an inline enum.
    Enum(BTreeSet<String>),
    /// The fields of an inline object.
    Object(BTreeMap<String, RustType>),
    /// The variants of a union.
    Union(Vec<RustType>),
}

/// The properties of an object, and the names of those that are required, including the parts of an `allOf`.
#[derive(Default)]
pub(super) struct Fields<'a> {
    pub(super) properties: BTreeMap<&'a str, &'a Value>,
    pub(super) required: BTreeSet<&'a str>,
}

/// The maximum nesting depth that is compared; deeper schemas count as any JSON.
const DEPTH: usize = 32;

/// Returns the Rust type of a schema.
pub(super) fn rust_type<'a>(document: &Document<'a>, schema: &'a Value) -> RustType {
    rust_type_at(document, schema, DEPTH)
}

fn rust_type_at<'a>(document: &Document<'a>, schema: &'a Value, depth: usize) -> RustType {
    if let Some(name) = schema_name(schema) {
        return RustType::Named(name.to_owned());
    }
    let Some(depth) = depth.checked_sub(1) else {
        return RustType::Plain("Json");
    };
    let below = |schema| rust_type_at(document, schema, depth);
    let inside = |schema| match below(schema) {
        ty if ty != RustType::Plain("Json") && is_nullable(document, schema) => {
            Box::new(RustType::Nullable(Box::new(ty)))
        }
        ty => Box::new(ty),
    };
    if let Some(only) = single_part(schema) {
        return below(only);
    }
    if let Some(parts) = alternatives(schema) {
        return match parts.as_slice() {
            [only] => below(only),
            parts => RustType::Union(parts.iter().map(|part| below(part)).collect()),
        };
    }
    if let Some(values) = values(schema) {
        return RustType::Enum(values);
    }
    let fields = fields(document, schema);
    if !fields.properties.is_empty() {
        let field = |(name, schema): (&&str, &&'a Value)| ((*name).to_owned(), below(schema));
        return RustType::Object(fields.properties.iter().map(field).collect());
    }
    match kind(schema) {
        Some("array") => {
            let any = || Box::new(RustType::Plain("Json"));
            RustType::List(schema.get("items").map_or_else(any, inside))
        }
        Some("object") => match schema.get("additionalProperties") {
            Some(values @ Value::Object(map)) if !map.is_empty() => RustType::Map(inside(values)),
            _ => RustType::Plain("Object"),
        },
        kind => RustType::Plain(plain(kind, schema.get("format").and_then(Value::as_str))),
    }
}

fn plain(kind: Option<&str>, format: Option<&str>) -> &'static str {
    match (kind, format) {
        (Some("string"), Some("date-time")) => "DateTime<Utc>",
        (Some("string"), Some("date")) => "NaiveDate",
        (Some("string"), Some("binary")) => "Bytes",
        (Some("string"), _) => "String",
        (Some("integer"), Some("int32")) => "i32",
        (Some("integer"), Some("uint64")) => "u64",
        (Some("integer"), _) => "i64",
        (Some("number"), _) => "f64",
        (Some("boolean"), _) => "bool",
        _ => "Json",
    }
}

/// Returns the `type` of a schema other than `null`.
fn kind(schema: &Value) -> Option<&str> {
    match schema.get("type")? {
        Value::Array(list) => list
            .iter()
            .filter_map(Value::as_str)
            .find(|kind| *kind != "null"),
        one => one.as_str(),
    }
}

/// Returns true if a schema admits `null`.
pub(super) fn is_nullable<'a>(document: &Document<'a>, schema: &'a Value) -> bool {
    let mut schema = schema;
    for _ in 0..DEPTH {
        let parts = || {
            ["oneOf", "anyOf"]
                .iter()
                .filter_map(|key| schema.get(key)?.as_array())
        };
        let is_null = |kind: &Value| kind == "null";
        let kinds = schema.get("type").and_then(Value::as_array);
        if is_true(schema, "nullable")
            || kinds.is_some_and(|kinds| kinds.iter().any(is_null))
            || parts()
                .flatten()
                .any(|part| part.get("type").is_some_and(is_null))
        {
            return true;
        }
        let next = document.resolve(schema);
        if std::ptr::eq(next, schema) {
            return false;
        }
        schema = next;
    }
    false
}

/// Returns the schema in which the properties, items or values are: the only part of an `allOf`, or the only
/// alternative beside `null`.
pub(super) fn unwrapped(schema: &Value) -> &Value {
    let mut schema = schema;
    for _ in 0..DEPTH {
        let only = alternatives(schema).filter(|parts| parts.len() == 1);
        let inner = single_part(schema).or_else(|| only?.pop());
        let Some(inner) = inner else {
            break;
        };
        schema = inner;
    }
    schema
}

/// Returns the only part of an `allOf`, which is a schema with a description beside it.
fn single_part(schema: &Value) -> Option<&Value> {
    let parts = schema.get("allOf")?.as_array()?;
    match (parts.as_slice(), schema.get("properties")) {
        ([only], None) => Some(only),
        _ => None,
    }
}

fn alternatives(schema: &Value) -> Option<Vec<&Value>> {
    let parts = schema.get("oneOf").or_else(|| schema.get("anyOf"))?;
    let parts = parts.as_array()?.iter();
    Some(
        parts
            .filter(|part| part.get("type") != Some(&Value::from("null")))
            .collect(),
    )
}

/// Returns the values of an enum of strings except `null`. One of numbers is a number in Rust.
pub(super) fn values(schema: &Value) -> Option<BTreeSet<String>> {
    if kind(schema).is_some_and(|kind| kind != "string") {
        return None;
    }
    if let Some(value) = schema.get("const") {
        return Some(BTreeSet::from([text(value)]));
    }
    let list = schema.get("enum")?.as_array()?;
    Some(
        list.iter()
            .filter(|value| !value.is_null())
            .map(text)
            .collect(),
    )
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns the properties of an object, including those of its `allOf` parts.
pub(super) fn fields<'a>(document: &Document<'a>, schema: &'a Value) -> Fields<'a> {
    let mut fields = Fields::default();
    collect(document, schema, &mut fields, DEPTH);
    fields
}

fn collect<'a>(document: &Document<'a>, schema: &'a Value, fields: &mut Fields<'a>, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    for part in schema
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        collect(document, document.resolve(part), fields, depth);
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, schema) in properties.into_iter().flat_map(Map::iter) {
        fields.properties.insert(name, schema);
    }
    let required = schema.get("required").and_then(Value::as_array);
    fields
        .required
        .extend(required.into_iter().flatten().filter_map(Value::as_str));
}

/// Returns the name of a component as a Rust type. The SDK may have another name for it
/// (`spec/surface.lock`).
pub(super) fn type_name(name: &str) -> String {
    name.to_upper_camel_case()
}

impl RustType {
    /// Returns the type as if no item of a list, and no value of a map, could be null.
    pub(super) fn without_nulls(self) -> Self {
        match self {
            Self::Nullable(value) => value.without_nulls(),
            Self::List(item) => Self::List(Box::new(item.without_nulls())),
            Self::Map(value) => Self::Map(Box::new(value.without_nulls())),
            other => other,
        }
    }

    /// Returns the type as written in Rust, for messages. `named` returns the name of a component.
    pub(super) fn rust(&self, named: &impl Fn(&str) -> String) -> String {
        match self {
            Self::Named(name) => named(name),
            Self::Plain(name) => (*name).to_owned(),
            Self::List(item) => format!("List<{}>", item.rust(named)),
            Self::Map(item) => format!("BTreeMap<String, {}>", item.rust(named)),
            Self::Nullable(value) => format!("Option<{}>", value.rust(named)),
            Self::Enum(_) => "an enum".to_owned(),
            Self::Object(_) => "a struct".to_owned(),
            Self::Union(_) => "a union".to_owned(),
        }
    }
}
