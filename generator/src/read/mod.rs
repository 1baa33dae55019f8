//! Bytes to one JSON value.
//!
//! This is the only stage that sees text, so the only one that can report a line and a column. A
//! document may come from anywhere: before anything is built, its time and memory are bounded
//! (`limits`).
//!
//! 1. `syntax`: UTF-8 or not, too large or not, JSON or YAML. The content decides, never the name
//!    of the file.
//! 2. `json` or `yaml`: a parser of the ecosystem does the work; these files put its complaints
//!    into words. Both build their value by `value`, which refuses keys that are given twice.
//! 3. `version`: the value is OpenAPI 3.0, 3.1 or 3.2.

mod json;
mod limits;
mod syntax;
mod value;
mod version;
mod yaml;

pub use limits::{MAX_DEPTH, MAX_JSON_BYTES, MAX_VALUES, MAX_YAML_BYTES, MAX_YAML_VALUES};
use serde_json::Value;

use crate::Error;

/// Reads an OpenAPI 3.0, 3.1 or 3.2 document, JSON or YAML by content.
///
/// Keys keep their order. `name` is the file to name in errors.
///
/// # Errors
///
/// Whatever is wrong with the text (not UTF-8, NUL, cut off, a key twice, HTML, too large, too
/// deep) with line and column; a document that is not OpenAPI 3.0 to 3.2 with the pointer of what
/// says so.
pub fn read(bytes: &[u8], name: &str) -> Result<Value, Error> {
    parse(bytes)
        .and_then(|document| version::check(&document).map(|()| document))
        .map_err(|error| error.in_file(name))
}

/// Reads JSON or YAML of any kind; the overlay is read by this too.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value, Error> {
    let text = syntax::text(bytes)?;
    if syntax::is_json(text) {
        json::parse(text)
    } else {
        yaml::parse(text)
    }
}
