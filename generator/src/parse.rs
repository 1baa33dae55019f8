//! From JSON to the types of `openapiv3`; finds the part of the document where that fails.

use openapiv3::{OpenAPI, PathItem, ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::Value;

use crate::Error;
use crate::pointer::escape;

/// Reads the document into the types of `openapiv3`.
pub fn parse(document: &Value) -> Result<OpenAPI, Error> {
    OpenAPI::deserialize(document).map_err(|error| locate(document, &error.to_string()))
}

/// Finds the part that does not read, since `openapiv3` does not say.
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
        format!("does not read as OpenAPI 3.0: {error}"),
        "mend it in the document, or by an action in the overlay",
    )
}

/// The first entry of a map that does not read, and why.
fn first_bad<'a, T: Deserialize<'a>>(
    document: &'a Value,
    location: &str,
) -> Option<(String, String)> {
    let entries = document.pointer(location)?.as_object()?;
    entries
        .iter()
        .find_map(|(name, entry)| Some((name.clone(), T::deserialize(entry).err()?.to_string())))
}
