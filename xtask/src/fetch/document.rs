//! Checks that a document may be pinned, and extracts the facts that the pin records.

use crate::support::failure::Failure;
use crate::support::generator;
use serde_json::Value;

/// Facts of a document that may be pinned.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    /// Version of OpenAPI, such as `3.2.0`.
    pub(crate) openapi: String,
    /// Version of the API, such as `1.188.3`.
    pub(crate) version: String,
    pub(crate) operations: usize,
}

/// The methods of a path item, those of OpenAPI 3.2 included.
const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

impl Facts {
    /// Reads the facts from the bytes of a document; `name` is for messages.
    ///
    /// # Errors
    ///
    /// Returns an error if the bytes are not OpenAPI 3, or if the document has no version or no operations.
    pub(crate) fn of(bytes: &[u8], name: &str) -> Result<Self, Failure> {
        let document = generator::read(bytes, name)?;
        // `generator::read` has checked that this is OpenAPI 3.
        let openapi = document.get("openapi").and_then(Value::as_str);
        let openapi = openapi.unwrap_or_default().to_owned();
        let Some(version) = document.pointer("/info/version").and_then(Value::as_str) else {
            return Err(rejected(name, "has no `info.version`"));
        };
        // The version becomes part of file names, commits, version numbers and outputs of workflows.
        let Some(version) = generator::text::api_version(version) else {
            return Err(rejected(
                name,
                "has an `info.version` that is more than a version (64 letters, digits, blanks and `.+-_` at most)",
            ));
        };
        let operations = operations(&document);
        if operations == 0 {
            return Err(rejected(name, "has no operations"));
        }
        Ok(Self {
            openapi,
            version: version.to_owned(),
            operations,
        })
    }
}

fn rejected(name: &str, problem: &str) -> Failure {
    Failure::new(
        format!("{name} {problem}; the pinned document stays as it is"),
        "check that this is the address of an OpenAPI 3.x document, then run the command again",
    )
}

/// Counts the operations of a document, those in `additionalOperations` included.
fn operations(document: &Value) -> usize {
    let paths = document.get("paths").and_then(Value::as_object);
    let count = |item: &Value| {
        let plain = METHODS.iter().filter(|method| item.get(method).is_some());
        let others = item.get("additionalOperations").and_then(Value::as_object);
        plain.count() + others.map_or(0, serde_json::Map::len)
    };
    paths.map_or(0, |paths| paths.values().map(count).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_operations_of_every_kind() {
        let text = r#"{"openapi": "3.2.0", "info": {"version": "1.2.3"}, "paths": {
            "/a": {"get": {}, "query": {}, "parameters": []},
            "/b": {"additionalOperations": {"COPY": {}}}}}"#;
        let want = Facts {
            openapi: "3.2.0".into(),
            version: "1.2.3".into(),
            operations: 3,
        };
        assert_eq!(Facts::of(text.as_bytes(), "x.json").unwrap(), want);
    }

    #[test]
    fn documents_that_cannot_be_pinned_are_rejected() {
        let cases = [
            ("", "x.json"),
            ("<html><body>Bad gateway</body></html>", "x.json"),
            (r#"{"openapi": "3.0.3", "info""#, "x.json"),
            (r#"{"swagger": "2.0"}"#, "Swagger 2.0"),
            (r#"{"hello": 1}"#, "not OpenAPI"),
            (r#"{"openapi": "4.0.0"}"#, "OpenAPI 4.0.0"),
            (r#"{"openapi": "3.1.0", "info": {}}"#, "no `info.version`"),
            (
                r#"{"openapi": "3.1.0", "info": {"version": "1\nstopped=false"}}"#,
                "more than a version",
            ),
            (
                r#"{"openapi": "3.1.0", "info": {"version": "$(x)"}}"#,
                "more than a version",
            ),
            (
                r#"{"openapi": "3.1.0", "info": {"version": "1"}, "paths": {}}"#,
                "no operations",
            ),
        ];
        for (text, want) in cases {
            let failure = Facts::of(text.as_bytes(), "x.json")
                .unwrap_err()
                .to_string();
            assert!(failure.contains(want), "{text}: {failure}");
            assert!(failure.contains("help:"), "{text}: {failure}");
        }
    }
}
