//! Locations of schemas.

use crate::pointer::{escape, unescape};

/// The path of component schemas, before the name of one.
const PREFIX: &str = "#/components/schemas/";

/// The location of a schema, and the names that a type made of it would get from there.
#[derive(Clone, Debug)]
pub struct Location {
    /// JSON pointer of the schema, for messages.
    pub pointer: String,
    /// Key of a type made of the schema.
    pub type_key: String,
    /// Name of the property or parameter that the schema describes, if it describes one.
    pub property: String,
}

impl Location {
    /// The location of a component.
    pub fn component(name: &str) -> Self {
        Self {
            pointer: format!("{PREFIX}{}", escape(name)),
            type_key: name.to_owned(),
            property: String::new(),
        }
    }

    /// The location of a schema inside this one: `step` continues the pointer, `name` the key.
    pub fn inner(&self, step: &str, name: &str) -> Self {
        Self {
            pointer: format!("{}/{step}", self.pointer),
            type_key: format!("{}.{name}", self.type_key),
            property: name.to_owned(),
        }
    }
}

/// Returns the name of the component that a reference leads to, unless it leads elsewhere.
pub fn component_name(reference: &str) -> Option<String> {
    reference.strip_prefix(PREFIX).map(unescape)
}
