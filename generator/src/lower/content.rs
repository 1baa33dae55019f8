//! Lowers media types: bodies without a schema, sequences of items, and parts with their own encoding.

use serde_json::{Map, Value, json};

use super::{context::Context, schema};
use crate::{Error, pointer::Pointer};

/// Lowers the content of a body. The last step of the pointer is its media type.
pub(super) fn media_type(
    context: &mut Context,
    media: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let name = match pointer {
        Pointer::Key(_, name) => name.split(';').next().unwrap_or(name).trim().to_lowercase(),
        _ => String::new(),
    };
    positional_parts(media, pointer)?;
    sequence(context, media, &name, pointer);
    if !media.contains_key("schema") && is_bytes(&name) {
        media.insert(
            "schema".to_owned(),
            json!({ "type": "string", "format": "binary" }),
        );
    }
    schema::boolean(media, "schema", pointer)
}

/// Refuses parts that are described by position, as 3.2 does for `multipart/mixed`.
fn positional_parts(media: &Map<String, Value>, pointer: &Pointer<'_>) -> Result<(), Error> {
    match ["prefixEncoding", "itemEncoding"]
        .iter()
        .find(|key| media.contains_key(**key))
    {
        None => Ok(()),
        Some(key) => Err(Error::new(
            pointer.key(key).to_string(),
            "parts by position cannot be expressed in OpenAPI 3.0",
            "name the parts (multipart/form-data with `encoding`), or remove the operation by an overlay action",
        )),
    }
}

/// Turns a sequence of items (event streams, JSON lines) into bytes: 3.0 cannot describe single items.
fn sequence(
    context: &mut Context,
    media: &mut Map<String, Value>,
    name: &str,
    pointer: &Pointer<'_>,
) {
    let has_item_schema = media.shift_remove("itemSchema").is_some();
    if is_sequence(name) {
        // Its schema describes the list of all items, and would be read as one JSON array.
        media.insert(
            "schema".to_owned(),
            json!({ "type": "string", "format": "binary" }),
        );
    }
    if has_item_schema {
        context.warn(
            "item-schema",
            &pointer.key("itemSchema"),
            if is_sequence(name) {
                "the items arrive as one stream of bytes, which the caller decodes"
            } else {
                "`itemSchema` is left out: the media type is not a sequence of items"
            },
        );
    }
}

fn is_sequence(name: &str) -> bool {
    matches!(
        name,
        "text/event-stream"
            | "application/jsonl"
            | "application/x-jsonl"
            | "application/ndjson"
            | "application/x-ndjson"
            | "application/json-seq"
            | "multipart/mixed"
    ) || name.ends_with("+json-seq")
        || name.ends_with("+jsonl")
}

/// Returns true if a body without a schema is certainly bytes.
fn is_bytes(name: &str) -> bool {
    ["image/", "audio/", "video/", "font/"]
        .iter()
        .any(|kind| name.starts_with(kind))
        || matches!(
            name,
            "application/octet-stream" | "application/pdf" | "application/zip" | "application/gzip"
        )
}

/// Lowers the encoding of a part. Parts within parts, which 3.2 allows, are refused.
pub(super) fn encoding(
    context: &mut Context,
    encoding: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    if let Some(key) = ["encoding", "prefixEncoding", "itemEncoding"]
        .iter()
        .find(|key| encoding.contains_key(**key))
    {
        return Err(Error::new(
            pointer.key(key).to_string(),
            "parts within parts cannot be expressed in OpenAPI 3.0",
            "describe the part as JSON, or remove the operation by an overlay action",
        ));
    }
    // The default of the style `form`. `openapiv3` reads a missing `explode` as false.
    if matches!(
        encoding.get("style").and_then(Value::as_str),
        None | Some("form")
    ) {
        encoding.entry("explode").or_insert(Value::Bool(true));
    }
    if encoding.shift_remove("headers").is_some() {
        context.warn(
            "part-headers",
            &pointer.key("headers"),
            "parts are sent without headers of their own",
        );
    }
    Ok(())
}
