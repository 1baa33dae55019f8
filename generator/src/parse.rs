//! Deserializes the lowered JSON into the types of `openapiv3`, and locates the part that fails.

use openapiv3::{Components, OpenAPI, PathItem, ReferenceOr, Schema};
use serde::Deserialize;
use serde::de::value::MapDeserializer;
use serde_json::{Map, Value};

use crate::Error;
use crate::pointer::escape;
use crate::threads;

/// The number of paths or schemas that a thread deserializes at once.
const ENTRIES: usize = 256;

/// Deserializes the document into the types of `openapiv3`.
pub fn parse(document: &Value) -> Result<OpenAPI, Error> {
    if let Some(parsed) = by_parts(document) {
        return Ok(parsed);
    }
    OpenAPI::deserialize(document).map_err(|error| locate(document, &error.to_string()))
}

/// Some entries of an object, in their order.
type Entries<'a> = Vec<(&'a str, &'a Value)>;

/// A part of a document, which is deserialized without the others.
enum Part<'a> {
    /// Everything but the paths and the components.
    Root(Entries<'a>),
    Paths(&'a [(&'a str, &'a Value)]),
    /// All components but the schemas.
    Components(Entries<'a>),
    Schemas(&'a [(&'a str, &'a Value)]),
}

/// Deserializes the paths and the schemas of a large document on all threads of the machine: on one, they take a fifth
/// of the time before anything is emitted. Returns `None` if the document is small or wrong.
fn by_parts(document: &Value) -> Option<OpenAPI> {
    let none = Value::Object(Map::new());
    let root = document.as_object()?;
    let paths: Entries<'_> = entries(root.get("paths")?.as_object()?).collect();
    let components = root.get("components")?.as_object()?;
    let schemas = components.get("schemas")?.as_object()?;
    let schemas: Entries<'_> = entries(schemas).collect();
    if paths.len().max(schemas.len()) <= ENTRIES {
        return None;
    }
    let others = entries(root).filter(|(key, _)| !matches!(*key, "paths" | "components"));
    let mut parts = vec![
        Part::Root(others.chain([("paths", &none)]).collect()),
        Part::Components(
            entries(components)
                .filter(|(key, _)| *key != "schemas")
                .collect(),
        ),
    ];
    parts.extend(schemas.chunks(ENTRIES).map(Part::Schemas));
    parts.extend(paths.chunks(ENTRIES).map(Part::Paths));
    let made = threads::map(&parts, |part| -> Option<OpenAPI> {
        Some(match part {
            Part::Root(entries) => deserialized(entries)?,
            Part::Paths(entries) => OpenAPI {
                paths: deserialized(entries)?,
                ..OpenAPI::default()
            },
            Part::Components(entries) => OpenAPI {
                components: Some(deserialized(entries)?),
                ..OpenAPI::default()
            },
            Part::Schemas(entries) => OpenAPI {
                components: Some(Components {
                    schemas: deserialized(entries)?,
                    ..Components::default()
                }),
                ..OpenAPI::default()
            },
        })
    });
    made.into_iter().reduce(|whole, part| {
        let (mut whole, part) = (whole?, part?);
        whole.paths.paths.extend(part.paths.paths);
        whole.paths.extensions.extend(part.paths.extensions);
        match (&mut whole.components, part.components) {
            (Some(components), Some(more)) => components.schemas.extend(more.schemas),
            (components, more) => *components = components.take().or(more),
        }
        Some(whole)
    })?
}

fn entries(object: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    object.iter().map(|(key, value)| (key.as_str(), value))
}

/// Deserializes an object of these entries.
fn deserialized<'a, T: Deserialize<'a>>(entries: &[(&'a str, &'a Value)]) -> Option<T> {
    let entries = MapDeserializer::<_, serde_json::Error>::new(entries.iter().copied());
    T::deserialize(entries).ok()
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Returns a document with more paths and schemas than are deserialized at once.
    fn large() -> Value {
        let numbers = || 0..2 * ENTRIES + 1;
        let paths = numbers().map(|n| (format!("/p{n}"), json!({"get": {"responses": {}}})));
        let extension = ("x-note".to_owned(), json!([1]));
        let schemas = numbers().map(|n| (format!("S{n}"), json!({"type": "string"})));
        json!({
            "openapi": "3.0.3",
            "info": {"title": "Large", "version": "1"},
            "paths": Value::Object(paths.chain([extension]).collect()),
            "components": {
                "schemas": Value::Object(schemas.collect()),
                "parameters": {"P": {"name": "p", "in": "query", "schema": {"type": "string"}}},
                "x-note": true,
            },
            "tags": [{"name": "a"}],
            "x-note": 2,
        })
    }

    #[test]
    fn a_document_in_parts_is_that_in_one() {
        let document = large();
        let (parts, one) = (
            by_parts(&document).unwrap(),
            OpenAPI::deserialize(&document),
        );
        // The text has the order of all keys, which `==` does not compare.
        assert_eq!(format!("{parts:?}"), format!("{:?}", one.unwrap()));
    }

    #[test]
    fn an_error_in_a_part_is_located() {
        for (pointer, value) in [
            ("/paths/~1p300", json!({"get": 1})),
            ("/components/schemas/S300", json!(1)),
        ] {
            let mut document = large();
            document["paths"]
                .as_object_mut()
                .unwrap()
                .shift_remove("x-note");
            *document.pointer_mut(pointer).unwrap() = value;
            let error = parse(&document).unwrap_err().to_string();
            assert!(error.contains(pointer), "{error}");
        }
    }
}
