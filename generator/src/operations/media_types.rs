//! Chooses between the media types of a body, recognizes JSON and raw bytes, and lists what is accepted.
//!
//! `content` in `diff/document.rs` repeats `pick` in short (what `may_be_json`, or the first): a
//! change of one is a change of both.

use openapiv3::{
    MediaType, Response, SchemaKind, StringFormat, Type as SchemaType, VariantOrUnknownOrEmpty,
};

use indexmap::IndexMap;

use crate::media_type::{essence, is_json, may_be_json};
use crate::model::{RawBody, ResponseBody};
use crate::schemas::Node;

/// Returns the media type that the SDK uses: the first that is or may be JSON (`*/*`), or else the first.
pub fn pick<'a>(
    content: impl Iterator<Item = (&'a String, &'a MediaType)>,
) -> Option<(&'a str, &'a MediaType)> {
    let all: Vec<_> = content
        .map(|(name, media)| (name.as_str(), media))
        .collect();
    let json = all.iter().find(|(name, _)| may_be_json(name));
    json.or(all.first()).copied()
}

/// Returns the media type that callers already use, by the record; without one, that of [`pick`].
pub fn pick_known(
    content: &IndexMap<String, MediaType>,
    known: Option<RawBody>,
) -> Option<(&str, &MediaType)> {
    let is_known = |(name, _): &(&String, &MediaType)| match known {
        None => false,
        Some(RawBody::Text) => essence(name).starts_with("text/"),
        Some(RawBody::Bytes) => !may_be_json(name) && !is_form(name),
        Some(RawBody::Parts) => essence(name) == "multipart/form-data",
    };
    let all = || content.iter();
    // The record has the same for bytes, and for forms without properties; only JSON may have come besides.
    let usual = pick(all()).filter(|(name, _)| known == Some(RawBody::Bytes) && !may_be_json(name));
    if usual.is_some() {
        return usual;
    }
    let found = all().find(is_known);
    found
        .map(|(name, media)| (name.as_str(), media))
        .or_else(|| pick(all()))
}

fn is_form(media_type: &str) -> bool {
    matches!(
        essence(media_type).as_str(),
        "application/x-www-form-urlencoded" | "multipart/form-data"
    )
}

/// Returns true if a schema is raw bytes.
pub fn is_binary(node: &Node<'_>) -> bool {
    node.schema().is_some_and(|schema| {
        matches!(&schema.schema_kind, SchemaKind::Type(SchemaType::String(string))
            if string.format == VariantOrUnknownOrEmpty::Item(StringFormat::Binary))
    })
}

/// Returns the `Accept` header: all media types that the response can be read from. `None` if it is plain
/// JSON, for which the runtime has a default, or if any media type is accepted.
pub fn accept(response: &Response, output: &ResponseBody) -> Option<String> {
    let names = accepted(response, output);
    let json = output.json().is_some();
    let is_default =
        |name: &&str| name.contains("*/") || (json && essence(name) == "application/json");
    let is_special = !names.is_empty() && !names.iter().any(is_default);
    is_special.then(|| names.join(", "))
}

/// Returns the media types that a body can be read from.
pub fn accepted<'a>(response: &'a Response, output: &ResponseBody) -> Vec<&'a str> {
    let names = response.content.keys().map(String::as_str);
    match output {
        ResponseBody::None => Vec::new(),
        ResponseBody::Json(_) | ResponseBody::JsonOrNull(_) => {
            names.filter(|name| may_be_json(name)).collect()
        }
        // Where callers know text or bytes, JSON may have come besides, which they could not read.
        ResponseBody::Text(_) | ResponseBody::Bytes(_) => {
            let is_plain = |name: &&str| is_json(name);
            names.filter(|name| !is_plain(name)).collect()
        }
        ResponseBody::ByStatus(_) => names.collect(),
    }
}
