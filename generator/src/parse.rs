//! Deserializes the lowered JSON into the types of `openapiv3`, and locates the part that fails.

use openapiv3::{OpenAPI, PathItem, ReferenceOr, Schema};
use serde::Deserialize;
use serde::de::value::MapDeserializer;
use serde_json::{Map, Value};

use crate::pointer::escape;
use crate::{Error, threads};

/// Deserializes the document into the types of `openapiv3`, without the extensions of `paths`. One that fails is
/// deserialized as a whole, for the error.
pub fn parse(document: &Value) -> Result<OpenAPI, Error> {
    by_path(document)
        .or_else(|_| OpenAPI::deserialize(document))
        .map_err(|error| locate(document, &error.to_string()))
}

/// Deserializes the document, its path items, which are most of a large one, on several threads.
fn by_path(document: &Value) -> Result<OpenAPI, serde_json::Error> {
    let no_paths = Value::Object(Map::new());
    let others = document.as_object().into_iter().flatten();
    let others = others.map(|(name, value)| match name.as_str() {
        "paths" if value.is_object() => ("paths", &no_paths),
        name => (name, value),
    });
    let mut api = OpenAPI::deserialize(MapDeserializer::new(others))?;
    let paths = document.get("paths").and_then(Value::as_object);
    let is_path = |(path, _): &(&String, &Value)| path.starts_with('/');
    let paths: Vec<_> = paths.into_iter().flatten().filter(is_path).collect();
    // A path item takes thousands of bytes, which boxes spare the lists that the threads make.
    let items = threads::map(&paths, |(_, value)| path_item(value).map(Box::new));
    api.paths.paths.reserve(paths.len());
    for ((path, _), item) in paths.into_iter().zip(items) {
        api.paths.paths.insert(path.clone(), *item?);
    }
    Ok(api)
}

/// Deserializes a path item. `ReferenceOr` alone would copy all of it first, to try both.
fn path_item(value: &Value) -> Result<ReferenceOr<PathItem>, serde_json::Error> {
    if value.get("$ref").is_some() {
        return ReferenceOr::deserialize(value);
    }
    PathItem::deserialize(value).map(ReferenceOr::Item)
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
