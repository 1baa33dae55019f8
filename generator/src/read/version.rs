//! Checks the version of a document: OpenAPI 3.0, 3.1 and 3.2 are read.

use serde_json::Value;

use crate::Error;

/// Refuses what is not an OpenAPI document of a version that is known.
pub(super) fn check(document: &Value) -> Result<(), Error> {
    let Value::Object(root) = document else {
        return Err(Error::new(
            "#",
            "the document is not an object, so it is not OpenAPI",
            "give the document itself, which starts with `openapi: 3.x`",
        ));
    };
    if let Some(version) = root.get("swagger") {
        return Err(Error::new(
            "#/swagger",
            format!("this is Swagger {}, not OpenAPI 3", plain(version)),
            "convert it first: npx swagger2openapi --patch old.json -o new.json",
        ));
    }
    let Some(version) = root.get("openapi") else {
        let what = if root.contains_key("asyncapi") {
            "this is AsyncAPI, not OpenAPI"
        } else if root.contains_key("$schema") || root.contains_key("$defs") {
            "this is a JSON Schema, not OpenAPI"
        } else {
            "the document has no `openapi` version, so it is not OpenAPI"
        };
        return Err(Error::new(
            "#",
            what,
            "give a document that starts with `openapi: 3.x`",
        ));
    };
    let known = version.as_str().is_some_and(|version| {
        let mut parts = version.split('.');
        parts.next() == Some("3")
            && matches!(parts.next(), Some("0" | "1" | "2"))
            && parts
                .next()
                .is_none_or(|patch| patch.starts_with(|c: char| c.is_ascii_digit()))
    });
    if known {
        return Ok(());
    }
    Err(Error::new(
        "#/openapi",
        format!("OpenAPI {} is not known", plain(version)),
        match version {
            Value::String(_) => {
                "versions 3.0, 3.1 and 3.2 are read; convert the document, or extend generator/src/lower"
            }
            _ => "the version is a text: openapi: \"3.1.0\"",
        },
    ))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.chars().take(40).collect(),
        other => other.to_string().chars().take(40).collect(),
    }
}
