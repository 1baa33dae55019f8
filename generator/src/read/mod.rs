//! Reads the bytes of a document into one JSON value.
//!
//! This is the only stage that sees the text, so the only one whose errors have a line and a column. A
//! document may come from anywhere, so its size, depth and number of values are limited (`limits`).
//!
//! 1. `syntax` checks encoding and size, and decides between JSON and YAML by content, never by file name.
//! 2. `json` or `yaml` parses, with serde_json or serde_yaml, and rewrites the parser's errors. Both build
//!    the value by `value`, which refuses repeated keys and counts values.
//! 3. `version` checks that the value is OpenAPI 3.0, 3.1 or 3.2.

mod json;
mod limits;
mod syntax;
mod value;
mod version;
mod yaml;

pub use limits::{MAX_DEPTH, MAX_JSON_BYTES, MAX_VALUES, MAX_YAML_BYTES, MAX_YAML_VALUES};
use serde_json::Value;

use crate::Error;

/// Reads an OpenAPI 3.0, 3.1 or 3.2 document, in JSON or YAML by its content.
///
/// Keys keep their order. `name` is the file name for errors.
///
/// # Errors
///
/// Returns an error with line and column if the text cannot be read (not UTF-8, cut off, a repeated key,
/// HTML, too large, nested too deep), and one with a pointer if the document is not OpenAPI 3.0 to 3.2.
pub fn read(bytes: &[u8], name: &str) -> Result<Value, Error> {
    parse(bytes)
        .and_then(|document| version::check(&document).map(|()| document))
        .map_err(|error| error.in_file(name))
}

/// Parses JSON or YAML of any content, such as an overlay.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value, Error> {
    let text = syntax::text(bytes)?;
    if syntax::is_json(text) {
        json::parse(text)
    } else {
        yaml::parse(text)
    }
}
