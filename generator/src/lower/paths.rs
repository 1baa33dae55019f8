//! Lowers path items, operations and links, and drops the sections of the components that 3.0 lacks.

use serde_json::{Map, Value, json};

use super::{context::Context, schema, security};
use crate::{
    Error,
    pointer::{Pointer, escape},
};

/// Lowers the components: drops path items and media types, which have been copied to where they are used,
/// callbacks and client certificates.
pub(super) fn components(
    context: &mut Context,
    components: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    components.shift_remove("pathItems");
    components.shift_remove("mediaTypes");
    components.shift_remove("callbacks");
    security::components(context, components, pointer);
    let Some(Value::Object(schemas)) = components.get_mut("schemas") else {
        return Ok(());
    };
    let booleans: Vec<String> = schemas
        .iter()
        .filter(|(_, schema)| schema.is_boolean())
        .map(|(name, _)| name.clone())
        .collect();
    let pointer = pointer.key("schemas");
    booleans
        .iter()
        .try_for_each(|name| schema::boolean(schemas, name, &pointer))
}

/// The key that marks an operation of the method QUERY.
pub(crate) const QUERY_MARK: &str = "x-sdk-query";

/// The method of 3.0 in whose place an operation of QUERY passes through the later stages.
const PLACE_OF_QUERY: &str = "trace";

/// Moves operations of the method QUERY, which 3.0 lacks, to the place of a method that nearly no API has, with
/// [`QUERY_MARK`], and writes `in: querystring` of a form as its keys. Returns where moved parts are from.
pub(super) fn moved_queries(document: &mut Value) -> Vec<(String, String)> {
    let version = document.get("openapi").and_then(Value::as_str);
    if !version.is_some_and(|version| version.starts_with("3.2")) {
        return Vec::new();
    }
    let schemas = document.pointer("/components/schemas").cloned();
    let Some(Value::Object(paths)) = document.get_mut("paths") else {
        return Vec::new();
    };
    let mut moved = Vec::new();
    for (path, item) in paths {
        let Value::Object(item) = item else { continue };
        if let Some(Value::Object(operation)) = item.get_mut("query") {
            operation.insert(QUERY_MARK.to_owned(), Value::Bool(true));
            if !item.contains_key(PLACE_OF_QUERY) {
                let operation = item.shift_remove("query").unwrap_or_default();
                item.insert(PLACE_OF_QUERY.to_owned(), operation);
                let at = format!("#/paths/{}", escape(path));
                moved.push((format!("{at}/{PLACE_OF_QUERY}"), format!("{at}/query")));
            }
        }
        split_query_strings(item, schemas.as_ref());
        for operation in item.values_mut().filter_map(Value::as_object_mut) {
            split_query_strings(operation, schemas.as_ref());
        }
    }
    moved
}

/// Replaces a parameter for the whole query string, if it is a form with known properties, by one for each.
fn split_query_strings(owner: &mut Map<String, Value>, schemas: Option<&Value>) {
    let Some(Value::Array(parameters)) = owner.get_mut("parameters") else {
        return;
    };
    let mut added = Vec::new();
    for parameter in parameters.iter_mut() {
        let mut keys = keys_of_query_string(parameter, schemas).unwrap_or_default();
        if !keys.is_empty() {
            // The others follow at the end, so that no parameter changes its index.
            *parameter = keys.remove(0);
            added.append(&mut keys);
        }
    }
    parameters.append(&mut added);
}

/// Returns the parameters of the query that a form as the whole query string is made of.
fn keys_of_query_string(parameter: &Value, schemas: Option<&Value>) -> Option<Vec<Value>> {
    const FORM: &str = "application/x-www-form-urlencoded";
    if parameter.get("in").and_then(Value::as_str) != Some("querystring") {
        return None;
    }
    let media = parameter.get("content")?.get(FORM)?;
    let mut schema = media.get("schema")?;
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        schema = schemas?.get(name.strip_prefix("#/components/schemas/")?)?;
    }
    // What has other keys, or encodings of its own, is more than its properties.
    let is_plain = |(key, value): (&String, &Value)| match key.as_str() {
        "additionalProperties" => *value == Value::Bool(false),
        "allOf" | "anyOf" | "oneOf" | "patternProperties" | "$ref" => false,
        _ => true,
    };
    if media.get("encoding").is_some() || !schema.as_object()?.iter().all(is_plain) {
        return None;
    }
    // Without a query string, none of its keys is there.
    let must = parameter.get("required") == Some(&Value::Bool(true));
    let required = schema.get("required").and_then(Value::as_array);
    let required = required.filter(|_| must);
    let properties = schema.get("properties")?.as_object()?;
    if !properties.values().all(|schema| is_simple(schema, schemas)) {
        return None;
    }
    let properties = properties.iter();
    let keys = properties.map(|(name, schema)| {
        let is_required = required.is_some_and(|names| names.contains(&Value::from(name.as_str())));
        let mut key =
            json!({ "name": name, "in": "query", "required": is_required, "schema": schema });
        for text in ["description", "deprecated"] {
            if let Some(value) = schema.get(text) {
                key[text] = value.clone();
            }
        }
        key
    });
    Some(keys.collect())
}

/// Returns true for a schema in which no later stage can find a problem: its place in the document is lost.
fn is_simple(schema: &Value, schemas: Option<&Value>) -> bool {
    const TYPES: [&str; 5] = ["string", "number", "integer", "boolean", "array"];
    let is_known = |name: &str| {
        let name = name.strip_prefix("#/components/schemas/");
        name.is_some_and(|name| schemas.is_some_and(|all| all.get(name).is_some()))
    };
    let is_scalar = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
    let is_fine = |(key, value): (&String, &Value)| match key.as_str() {
        "type" => value.as_str().is_some_and(|name| TYPES.contains(&name)),
        "items" => is_simple(value, schemas),
        "$ref" => value.as_str().is_some_and(is_known),
        "format" | "description" | "title" => value.is_string(),
        "deprecated" => value.is_boolean(),
        "minimum" | "maximum" => value.is_i64(),
        "minLength" | "maxLength" | "minItems" | "maxItems" => value.is_u64(),
        "enum" => value
            .as_array()
            .is_some_and(|all| !all.is_empty() && all.iter().all(Value::is_string)),
        "default" | "example" => is_scalar(value),
        _ => false,
    };
    schema
        .as_object()
        .is_some_and(|schema| schema.iter().all(is_fine))
}

/// Lowers `query` and `additionalOperations` of 3.2. Only methods of 3.0 that are not in use can stay, and `query`,
/// which [`moved_queries`] has moved.
pub(super) fn path_item(item: &mut Map<String, Value>, pointer: &Pointer<'_>) -> Result<(), Error> {
    if item.contains_key("query") {
        return Err(inexpressible(&pointer.key("query"), "QUERY"));
    }
    let Some(Value::Object(others)) = item.shift_remove("additionalOperations") else {
        return Ok(());
    };
    for (method, operation) in others {
        let field = method.to_lowercase();
        let known = [
            "get", "put", "post", "delete", "options", "head", "patch", "trace",
        ]
        .contains(&field.as_str());
        if !known || method != field.to_uppercase() || item.contains_key(&field) {
            return Err(inexpressible(
                &pointer.key("additionalOperations").key(&method),
                &method,
            ));
        }
        item.insert(field, operation);
    }
    Ok(())
}

fn inexpressible(pointer: &Pointer<'_>, method: &str) -> Error {
    Error::new(
        pointer.to_string(),
        format!("the method {method} cannot be expressed in OpenAPI 3.0"),
        format!(
            "remove it by an overlay action, `{{target: \"{}\", remove: true}}`; callers can still send it by client.request(method, path)",
            pointer.json_path(),
        ),
    )
}

/// Lowers an operation: drops its callbacks, and adds its responses, which are optional since 3.1.
pub(super) fn operation(
    context: &mut Context,
    operation: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    operation.shift_remove("callbacks");
    operation
        .entry("responses")
        .or_insert_with(|| json!({ "default": { "description": "" } }));
    security::requirements(context, operation, pointer)
}

/// Checks that a link leads to one operation, by id or by reference.
pub(super) fn link(link: &Map<String, Value>, pointer: &Pointer<'_>) -> Result<(), Error> {
    match (
        link.contains_key("operationId"),
        link.contains_key("operationRef"),
    ) {
        (true, false) | (false, true) => Ok(()),
        (both, _) => Err(Error::new(
            pointer.to_string(),
            if both {
                "the link has both `operationId` and `operationRef`"
            } else {
                "the link has neither `operationId` nor `operationRef`"
            },
            "give one of the two",
        )),
    }
}

/// The methods of OpenAPI 3.0.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Returns the pointer of the operation that a pointer leads into, if it leads into one.
pub(super) fn operation_of(pointer: &str) -> Option<String> {
    let (path, rest) = pointer.strip_prefix("#/paths/")?.split_once('/')?;
    let method = rest
        .split('/')
        .next()
        .filter(|part| METHODS.contains(part))?;
    Some(format!("#/paths/{path}/{method}"))
}
