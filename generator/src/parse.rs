//! Deserializes the lowered JSON into the types of `openapiv3`, and locates the part that fails.

use openapiv3::{OpenAPI, PathItem, ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::Value;

use crate::Error;
use crate::pointer::escape;

/// Deserializes the document into the types of `openapiv3`.
pub fn parse(document: &Value) -> Result<OpenAPI, Error> {
    OpenAPI::deserialize(document).map_err(|error| locate(document, &error.to_string()))
}

/// Locates the part that cannot be deserialized. serde reports no location in a JSON value, so the two
/// large maps of a document are tried entry by entry.
fn locate(document: &Value, error: &str) -> Error {
    let suspects = [
        (
            "/paths",
            first_bad::<ReferenceOr<PathItem>>(document, "/paths"),
        ),
        (
            "/components/schemas",
            first_bad::<ReferenceOr<Schema>>(document, "/components/schemas"),
        ),
    ];
    let (pointer, error) = suspects
        .into_iter()
        .find_map(|(location, bad)| {
            let (name, error) = bad?;
            Some((format!("#{location}/{}", escape(&name)), error))
        })
        .unwrap_or_else(|| ("#".to_owned(), error.to_owned()));
    Error::new(
        pointer,
        format!("cannot be read as OpenAPI 3.0: {error}"),
        "correct it in the document, or by an overlay action",
    )
}

/// Returns the first entry of a map that cannot be deserialized, and the reason.
fn first_bad<'a, T: Deserialize<'a>>(
    document: &'a Value,
    location: &str,
) -> Option<(String, String)> {
    let entries = document.pointer(location)?.as_object()?;
    entries
        .iter()
        .find_map(|(name, entry)| Some((name.clone(), T::deserialize(entry).err()?.to_string())))
}
