//! Locations of schemas in the document, for messages and names.

use crate::pointer::{escape, unescape};

/// The pointer of a component schema before its name.
const PREFIX: &str = "#/components/schemas/";

/// The location of a schema, and the names that a type made of it would be built from.
#[derive(Clone, Debug)]
pub struct Location {
    /// The JSON pointer of the schema, for messages.
    pub pointer: String,
    /// The key of a type made of the schema: a component's name, or the steps from one, joined by dots.
    pub type_key: String,
    /// The name of the property or parameter that the schema describes, or `""`.
    pub property: String,
}

impl Location {
    /// Returns the location of a component.
    pub fn component(name: &str) -> Self {
        Self {
            pointer: format!("{PREFIX}{}", escape(name)),
            type_key: name.to_owned(),
            property: String::new(),
        }
    }

    /// Returns the location of a schema inside this one: `step` continues the pointer, `name` the key.
    pub fn inner(&self, step: &str, name: &str) -> Self {
        Self {
            pointer: format!("{}/{step}", self.pointer),
            type_key: format!("{}.{name}", self.type_key),
            property: name.to_owned(),
        }
    }
}

/// Returns the name of the component schema that a reference leads to; `None` if it leads elsewhere.
pub fn component_name(reference: &str) -> Option<String> {
    reference.strip_prefix(PREFIX).map(unescape)
}
