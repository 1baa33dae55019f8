//! Lowers the document itself, and objects that mostly describe: info, license, servers, tags, responses,
//! examples.

use serde_json::{Map, Value};

use super::{context::Context, security};
use crate::{Error, pointer::Pointer};

/// Lowers the document: drops `$self`, `jsonSchemaDialect` and `webhooks`, and adds `paths`, which are
/// optional since 3.1.
pub(super) fn document(
    context: &mut Context,
    document: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    document.shift_remove("$self");
    dialect(context, document, pointer);
    document.shift_remove("webhooks");
    document
        .entry("paths")
        .or_insert_with(|| Value::Object(Map::new()));
    security::requirements(context, document, pointer)
}

/// Drops the dialect. Schemas are read as JSON Schema 2020-12, or as 3.0 defines them, whatever is declared.
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

/// Lowers info: the summary becomes the description if there is none. The same holds for tags and responses,
/// and for the name of a server.
pub(super) fn info(info: &mut Map<String, Value>) {
    describe_by(info, "summary");
}

/// Lowers a license: an SPDX identifier becomes the URL of the license.
pub(super) fn license(license: &mut Map<String, Value>) {
    if let Some(Value::String(identifier)) = license.shift_remove("identifier") {
        let url = format!("https://spdx.org/licenses/{identifier}.html");
        license.entry("url").or_insert(Value::String(url));
    }
}

/// Lowers a server, which has a name since 3.2.
pub(super) fn server(server: &mut Map<String, Value>) {
    describe_by(server, "name");
}

/// Lowers a tag: its summary, parent and kind, which only group tags in documentation.
pub(super) fn tag(tag: &mut Map<String, Value>) {
    describe_by(tag, "summary");
    tag.shift_remove("parent");
    tag.shift_remove("kind");
}

/// Lowers a response: its summary, and its description, which is optional since 3.2.
pub(super) fn response(response: &mut Map<String, Value>) {
    describe_by(response, "summary");
    response
        .entry("description")
        .or_insert_with(|| Value::from(""));
}

/// Lowers an example: 3.2 distinguishes its data from its serialized form.
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
