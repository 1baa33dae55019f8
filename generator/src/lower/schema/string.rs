//! Texts that carry something else, and examples.

use serde_json::Value;

use super::{super::context::Context, keywords::Schema};
use crate::pointer::Pointer;

/// `contentEncoding` and `contentMediaType` become a format where 3.0 has one.
pub(super) fn content(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    let encoding = schema.shift_remove("contentEncoding");
    let media_type = schema.shift_remove("contentMediaType");
    schema.shift_remove("contentSchema");
    let format = match (
        encoding.as_ref().and_then(Value::as_str),
        media_type.as_ref().and_then(Value::as_str),
    ) {
        (Some("base64"), _) => "byte",
        (Some("binary"), _) => "binary",
        (Some(other), _) => {
            context.warn(
                "content-encoding",
                &pointer.key("contentEncoding"),
                format!("texts in {other} are handed over as they come"),
            );
            return;
        }
        (None, Some(media_type)) if !is_text(media_type) => "binary",
        _ => return,
    };
    schema
        .entry("type")
        .or_insert_with(|| Value::from("string"));
    schema
        .entry("format")
        .or_insert_with(|| Value::from(format));
}

fn is_text(media_type: &str) -> bool {
    let name = media_type.split(';').next().unwrap_or(media_type).trim();
    name.starts_with("text/")
        || ["json", "xml", "yaml", "javascript"]
            .iter()
            .any(|kind| name.ends_with(kind))
}

/// A list of examples: 3.0 has room for the first.
pub(super) fn examples(schema: &mut Schema) {
    if let Some(Value::Array(examples)) = schema.shift_remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        schema.entry("example").or_insert(first);
    }
}
