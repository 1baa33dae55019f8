//! Constructs that only describe: info, license, servers, tags, responses, examples.

use serde_json::{Map, Value};

use super::{context::Context, security};
use crate::{Error, pointer::Pointer};

/// `$self`, `jsonSchemaDialect` and `webhooks` go; `paths` may be missing since 3.1.
pub(super) fn document(
    context: &mut Context,
    document: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    document.shift_remove("$self");
    dialect(context, document, pointer);
    if let Some(Value::Object(webhooks)) = document.shift_remove("webhooks") {
        for name in webhooks.keys() {
            context.warn(
                "webhook",
                &pointer.key("webhooks").key(name),
                "webhooks are requests to the caller; no method is made of them, their schemas stay",
            );
        }
    }
    document
        .entry("paths")
        .or_insert_with(|| Value::Object(Map::new()));
    security::requirements(context, document, pointer)
}

/// Schemas are read as JSON Schema 2020-12 or what 3.0 makes of it, whatever is declared.
fn dialect(context: &mut Context, document: &mut Map<String, Value>, pointer: &Pointer<'_>) {
    const KNOWN: &[&str] = &[
        "https://spec.openapis.org/oas/",
        "https://json-schema.org/draft/2020-12/",
        "https://json-schema.org/draft/2019-09/",
    ];
    if let Some(Value::String(dialect)) = document.shift_remove("jsonSchemaDialect")
        && !KNOWN.iter().any(|known| dialect.starts_with(known))
    {
        context.warn(
            "dialect",
            &pointer.key("jsonSchemaDialect"),
            format!("the dialect {dialect} is not known; schemas are read as JSON Schema 2020-12"),
        );
    }
}

/// A summary becomes the description where there is none, as it does for servers, tags and
/// responses.
pub(super) fn info(info: &mut Map<String, Value>) {
    describe_by(info, "summary");
}

/// An SPDX identifier becomes the address of its text.
pub(super) fn license(license: &mut Map<String, Value>) {
    if let Some(Value::String(identifier)) = license.shift_remove("identifier") {
        let url = format!("https://spdx.org/licenses/{identifier}.html");
        license.entry("url").or_insert(Value::String(url));
    }
}

/// A server's name.
pub(super) fn server(server: &mut Map<String, Value>) {
    describe_by(server, "name");
}

/// A tag's summary; its parent and kind group tags in documentation only.
pub(super) fn tag(tag: &mut Map<String, Value>) {
    describe_by(tag, "summary");
    tag.shift_remove("parent");
    tag.shift_remove("kind");
}

/// A response's summary; since 3.2 it may also have no description.
pub(super) fn response(response: &mut Map<String, Value>) {
    describe_by(response, "summary");
    response
        .entry("description")
        .or_insert_with(|| Value::from(""));
}

/// 3.2 tells an example's data from its serialized form.
pub(super) fn example(example: &mut Map<String, Value>) {
    let serialized = example.shift_remove("serializedValue");
    let data = example.shift_remove("dataValue").or(serialized);
    if let Some(data) = data {
        example.entry("value").or_insert(data);
    }
}

fn describe_by(object: &mut Map<String, Value>, key: &str) {
    if let Some(text) = object.shift_remove(key) {
        object.entry("description").or_insert(text);
    }
}
