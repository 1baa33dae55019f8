//! Lowers parameters and headers: their styles and contents, and the additions of 3.2.

use serde_json::{Map, Value, json};

use super::{context::Context, schema};
use crate::{Error, pointer::Pointer};

/// Lowers a parameter. Its location and style must exist in 3.0, and it needs either a schema or one content.
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
            "a parameter that holds the whole query string cannot be expressed in OpenAPI 3.0",
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
            "a path parameter is always required, so it is read as required",
        );
    }
    if location != "query" && parameter.shift_remove("allowReserved") == Some(Value::Bool(true)) {
        context.warn(
            "allow-reserved",
            &pointer.key("allowReserved"),
            "reserved characters are still percent-encoded",
        );
    }
    schema::boolean(parameter, "schema", pointer)
}

/// Checks the style. The style `cookie` of 3.2 is dropped: cookies are not sent in any style.
fn style(
    parameter: &mut Map<String, Value>,
    location: &str,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let Some(Value::String(style)) = parameter.get("style") else {
        return Ok(());
    };
    if location == "cookie" && style == "cookie" {
        parameter.shift_remove("style");
        return Ok(());
    }
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
        format!("use one of these styles: {}", known.join(", ")),
    ))
}

fn described_once(parameter: &Map<String, Value>, pointer: &Pointer<'_>) -> Result<(), Error> {
    let problem = match (parameter.get("schema"), parameter.get("content")) {
        (Some(_), None) => return Ok(()),
        (None, Some(Value::Object(content))) if content.len() == 1 => return Ok(()),
        (None, Some(_)) => "the content of a parameter must have exactly one media type",
        (Some(_), Some(_)) => "the parameter has both a schema and a content",
        (None, None) => "the parameter has neither a schema nor a content",
    };
    Err(Error::new(
        pointer.to_string(),
        problem,
        "describe it by a schema, such as `schema: {type: string}`",
    ))
}

/// Lowers a header to a string. Callers parse a structured header of a response themselves.
pub(super) fn header(
    context: &mut Context,
    header: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let has_content = header.shift_remove("content").is_some();
    if !header.contains_key("schema") {
        header.insert("schema".to_owned(), json!({ "type": "string" }));
        if !has_content {
            context.warn(
                "header-schema",
                pointer,
                "the header has no schema; it is read as a string",
            );
        }
    }
    schema::boolean(header, "schema", pointer)
}
