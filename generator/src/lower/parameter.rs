//! Parameters and headers: what may stand where, and what 3.2 added.

use serde_json::{Map, Value, json};

use super::{context::Context, schema};
use crate::{Error, pointer::Pointer};

/// A parameter of a place and style that 3.0 knows, described by a schema or one content.
pub(super) fn parameter(
    context: &mut Context,
    parameter: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let location = parameter
        .get("in")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    if location == "querystring" {
        return Err(Error::new(
            pointer.key("in").to_string(),
            "a parameter that is the whole query string cannot be said in OpenAPI 3.0",
            "describe its keys as parameters `in: query`, by an overlay action if the document is not yours",
        ));
    }
    style(parameter, &location, pointer)?;
    described_once(parameter, pointer)?;
    if location == "path" && parameter.get("required") != Some(&Value::Bool(true)) {
        parameter.insert("required".to_owned(), Value::Bool(true));
        context.warn(
            "path-required",
            pointer,
            "a path parameter is always required; read as such",
        );
    }
    if location != "query" && parameter.shift_remove("allowReserved") == Some(Value::Bool(true)) {
        context.warn(
            "allow-reserved",
            &pointer.key("allowReserved"),
            "reserved characters are percent-encoded all the same",
        );
    }
    schema::boolean(parameter, "schema", pointer)
}

fn style(
    parameter: &Map<String, Value>,
    location: &str,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let Some(Value::String(style)) = parameter.get("style") else {
        return Ok(());
    };
    let known: &[&str] = match location {
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "path" => &["simple", "label", "matrix"],
        "header" => &["simple"],
        _ => &["form"],
    };
    if known.contains(&style.as_str()) {
        return Ok(());
    }
    Err(Error::new(
        pointer.key("style").to_string(),
        format!("a parameter in {location} cannot have the style {style} in OpenAPI 3.0"),
        format!("styles there are {}", known.join(", ")),
    ))
}

fn described_once(parameter: &Map<String, Value>, pointer: &Pointer<'_>) -> Result<(), Error> {
    let what = match (parameter.get("schema"), parameter.get("content")) {
        (Some(_), None) => return Ok(()),
        (None, Some(Value::Object(content))) if content.len() == 1 => return Ok(()),
        (None, Some(_)) => "the content of a parameter must have exactly one media type",
        (Some(_), Some(_)) => "the parameter has both a schema and a content",
        (None, None) => "the parameter has neither a schema nor a content",
    };
    Err(Error::new(
        pointer.to_string(),
        what,
        "describe it by a schema, such as `schema: {type: string}`",
    ))
}

/// Headers are text; how an answer's header is structured is left to its reader.
pub(super) fn header(
    context: &mut Context,
    header: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let content = header.shift_remove("content").is_some();
    if !header.contains_key("schema") {
        header.insert("schema".to_owned(), json!({ "type": "string" }));
        if !content {
            context.warn(
                "header-schema",
                pointer,
                "the header has no schema; read as a text",
            );
        }
    }
    schema::boolean(header, "schema", pointer)
}
