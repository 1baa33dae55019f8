//! Bytes to one JSON value: the only place that sees text, so the only one that can tell line and column.
//!
//! JSON or YAML is decided by content, never by file name. Time and memory are bounded before
//! anything is built: 64 MB of JSON, 16 MB of YAML (whose parser holds every token at once),
//! 128 levels, 3,000,000 values in JSON, and in YAML 1,000,000 once its aliases are followed.

mod json;
mod syntax;
mod value;
mod version;
mod yaml;

use serde_json::Value;

use crate::Error;

/// The largest JSON document that is read, in bytes.
pub const MAX_JSON_BYTES: usize = 64 << 20;
/// The largest YAML document that is read, in bytes.
pub const MAX_YAML_BYTES: usize = 16 << 20;
/// Most values (objects, lists, texts, numbers, ...) in a JSON document.
pub const MAX_VALUES: usize = 3_000_000;
/// Most values in a YAML document, those that aliases repeat included.
pub const MAX_YAML_VALUES: usize = 1_000_000;
/// Most levels of objects and lists inside each other.
pub const MAX_DEPTH: usize = 128;

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
