//! Limits of a document, so that no input exhausts time or memory.

/// The maximum size of a JSON document, in bytes.
pub const MAX_JSON_BYTES: usize = 64 << 20;
/// The maximum size of a YAML document, in bytes. Smaller than that of JSON, because the YAML parser holds
/// all tokens in memory at once.
pub const MAX_YAML_BYTES: usize = 16 << 20;
/// The maximum number of values (objects, lists, strings, numbers, ...) in a JSON document.
pub const MAX_VALUES: usize = 3_000_000;
/// The maximum number of values in a YAML document. A value that aliases repeat counts each time.
pub const MAX_YAML_VALUES: usize = 1_000_000;
/// The maximum nesting depth of objects and lists. `serde_json` and `serde_yaml` enforce it themselves; the
/// constant is for messages and stack sizes.
pub const MAX_DEPTH: usize = 128;
