//! Lowers path items, operations and links, and drops the sections of the components that 3.0 lacks.

use serde_json::{Map, Value, json};

use super::{context::Context, schema, security};
use crate::{Error, pointer::Pointer};

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

/// Lowers `query` and `additionalOperations` of 3.2. Only methods of 3.0 that are not in use can stay.
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
