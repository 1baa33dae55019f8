//! Media types: bodies that are no JSON, sequences of items, parts with their own encoding.

use serde_json::{Map, Value, json};

use super::{context::Context, schema};
use crate::{Error, pointer::Pointer};

/// Lowers the content of a body; the last step of the pointer is its media type.
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

/// 3.2 describes the parts of `multipart/mixed` by position.
fn positional_parts(media: &Map<String, Value>, pointer: &Pointer<'_>) -> Result<(), Error> {
    match ["prefixEncoding", "itemEncoding"]
        .iter()
        .find(|key| media.contains_key(**key))
    {
        None => Ok(()),
        Some(key) => Err(Error::new(
            pointer.key(key).to_string(),
            "parts by position cannot be said in OpenAPI 3.0",
            "give the parts names (multipart/form-data with `encoding`), or leave the operation out by an overlay action",
        )),
    }
}

/// A sequence of items (event streams, JSON lines) is one stream of bytes in 3.0.
fn sequence(
    context: &mut Context,
    media: &mut Map<String, Value>,
    name: &str,
    pointer: &Pointer<'_>,
) {
    let items = media.shift_remove("itemSchema").is_some();
    if is_sequence(name) {
        // A list schema describes the items together; as JSON it would be read as one array.
        media.insert(
            "schema".to_owned(),
            json!({ "type": "string", "format": "binary" }),
        );
    }
    if items {
        context.warn(
            "item-schema",
            &pointer.key("itemSchema"),
            if is_sequence(name) {
                "the items come as one stream of bytes; decode them where they are read"
            } else {
                "only media types made of items can be described item by item; left out"
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

/// Returns whether a body without a schema is bytes for certain.
fn is_bytes(name: &str) -> bool {
    ["image/", "audio/", "video/", "font/"]
        .iter()
        .any(|kind| name.starts_with(kind))
        || matches!(
            name,
            "application/octet-stream" | "application/pdf" | "application/zip" | "application/gzip"
        )
}

/// A part of a body; 3.2 lets parts have parts.
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
            "parts within parts cannot be said in OpenAPI 3.0",
            "describe the part as JSON, or leave the operation out by an overlay action",
        ));
    }
    // Told apart from `false` by nobody after this stage.
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
