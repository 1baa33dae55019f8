//! Bounds of a document, so that no input exhausts time or memory.

/// The largest JSON document that is read, in bytes.
pub const MAX_JSON_BYTES: usize = 64 << 20;
/// The largest YAML document that is read, in bytes. Smaller than that of JSON, because the parser
/// of YAML holds every token at once.
pub const MAX_YAML_BYTES: usize = 16 << 20;
/// Most values (objects, lists, strings, numbers, ...) in a JSON document.
pub const MAX_VALUES: usize = 3_000_000;
/// Most values in a YAML document, those that aliases repeat included.
pub const MAX_YAML_VALUES: usize = 1_000_000;
/// Most levels of objects and lists inside each other. `serde_json` and `serde_yaml` stop at 128
/// themselves; this is the figure for messages.
pub const MAX_DEPTH: usize = 128;
