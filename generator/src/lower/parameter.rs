//! Lowers parameters and headers: their styles and contents, and the additions of 3.2.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{context::Context, schema};
use crate::{Error, media_type::is_json, pointer::Pointer};

/// The key that marks a query parameter of 3.0 whose value is the whole query string, as JSON.
pub(crate) const QUERY_STRING_MARK: &str = "x-sdk-query-string";

/// What a parameter may have besides without being another one: its documentation.
const DOCUMENTATION: [&str; 5] = ["deprecated", "description", "example", "examples", "title"];

/// Removes the parameters of a path item or an operation that its list has before, by name and location, which OpenAPI
/// forbids. Those that differ in more than their documentation are refused: which of them the server reads is unknown.
pub(super) fn listed_once(
    context: &mut Context,
    owner: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let Some(Value::Array(list)) = owner.get_mut("parameters") else {
        return Ok(());
    };
    let at = pointer.key("parameters");
    let mut kept = Vec::new();
    let mut seen = HashMap::new();
    for (index, listed) in std::mem::take(list).into_iter().enumerate() {
        let parameter = context.resolved(&listed);
        let key = ["name", "in"].map(|key| {
            let word = parameter.get(key).and_then(Value::as_str);
            word.unwrap_or_default().to_owned()
        });
        let meaning = meaning(parameter);
        if let Some((first, known)) = seen.get(&key) {
            let items = [at.item(*first), at.item(index)];
            twice(context, &key, &items, *known == meaning)?;
            continue;
        }
        seen.insert(key, (index, meaning));
        if kept.len() < index {
            context.moved(&at.item(kept.len()), &at.item(index));
        }
        kept.push(listed);
    }
    *list = kept;
    Ok(())
}

/// Warns about a parameter that is listed before, or refuses it if it is another one.
fn twice(
    context: &mut Context,
    [name, location]: &[String; 2],
    [first, second]: &[Pointer<'_>; 2],
    is_same: bool,
) -> Result<(), Error> {
    let before = context.original(first);
    if is_same {
        let message = format!(
            "parameter `{name}` in {location} is listed twice, first at `{before}`; the first counts"
        );
        context.warn("duplicate-parameter", second, message);
        return Ok(());
    }
    Err(Error::new(
        second.print(),
        format!(
            "parameter `{name}` in {location} is listed twice, first at `{before}`, and the two differ"
        ),
        "remove the one that the API does not read, by an overlay action if the document is not yours",
    ))
}

/// Returns a parameter without its documentation, and without `required: false`, which is the default.
fn meaning(parameter: &Value) -> Map<String, Value> {
    let mut meaning = parameter.as_object().cloned().unwrap_or_default();
    meaning.retain(|key, value| {
        let is_default = key == "required" && *value == Value::Bool(false);
        !is_default && !key.starts_with("x-") && !DOCUMENTATION.contains(&key.as_str())
    });
    if let Some(Value::Object(schema)) = meaning.get_mut("schema") {
        schema.retain(|key, _| !DOCUMENTATION.contains(&key.as_str()));
    }
    meaning
}

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
        query_string(parameter, pointer)?;
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

/// Writes a parameter for the whole query string (3.2) as a marked one of the query, if its content is JSON. Forms
/// have become a parameter for each property (`paths`).
fn query_string(parameter: &mut Map<String, Value>, pointer: &Pointer<'_>) -> Result<(), Error> {
    let content = parameter.get_mut("content").and_then(Value::as_object_mut);
    let json = content.filter(|all| all.len() == 1 && all.keys().all(|media| is_json(media)));
    let Some(media) = json.and_then(|all| all.values_mut().next()?.as_object_mut()) else {
        return Err(Error::new(
            pointer.key("in").to_string(),
            "a parameter that holds the whole query string must be JSON, or a form of single values and lists",
            "describe its keys as parameters `in: query`, by an overlay action if the document is not yours",
        ));
    };
    media.entry("schema").or_insert_with(|| json!({}));
    parameter.insert("in".to_owned(), "query".into());
    parameter.insert(QUERY_STRING_MARK.to_owned(), Value::Bool(true));
    Ok(())
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
