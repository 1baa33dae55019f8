//! Builds enums: finds the component that an inline enum repeats, names the values, and recognizes
//! constants, which are enums of one value.

use std::collections::{BTreeSet, HashMap};

use openapiv3::{Schema, SchemaKind, Type as SchemaType};
use serde_json::Value;

use super::location::Location;
use crate::docs;
use crate::model::EnumValue;
use crate::names;

/// The names of component enums by the set of their values.
#[derive(Default)]
pub struct ComponentEnums<'a>(HashMap<BTreeSet<String>, Vec<&'a str>>);

impl<'a> ComponentEnums<'a> {
    /// Adds a component.
    pub fn insert(&mut self, name: &'a str, values: Vec<String>) {
        let values = values.into_iter().collect();
        self.0.entry(values).or_default().push(name);
    }

    /// Returns the component whose values an inline enum repeats, so that both are one type. Of several, it
    /// is the one whose name is closest to that of the property.
    pub fn equal_to(&self, values: &[String], location: &Location) -> Option<&'a str> {
        let values: BTreeSet<String> = values.iter().cloned().collect();
        let candidates = self.0.get(&values)?;
        let steps: Vec<&str> = location
            .type_key
            .split('.')
            .filter(|step| *step != "item")
            .collect();
        let full = names::type_name(&steps.join(" "));
        let property = names::type_name(&location.property);
        let rank = |name: &&str| {
            let name = names::type_name(name);
            if name == full {
                0
            } else if name == property {
                1
            } else if name.ends_with(&property) || full.ends_with(&name) {
                2
            } else {
                3
            }
        };
        candidates.iter().copied().min_by_key(rank)
    }
}

/// Names the values of an enum, without duplicates and without the prefix that all have in common.
pub fn values(wires: Vec<String>, description: &str, location: &Location) -> Vec<EnumValue> {
    let mut seen = BTreeSet::new();
    let wires: Vec<String> = wires
        .into_iter()
        .filter(|w| seen.insert(w.clone()))
        .collect();
    let prefix = names::common_prefix(&wires, location.type_key.rsplit('.').next().unwrap_or(""));
    let docs = docs::values(description);
    let mut taken = BTreeSet::new();
    wires
        .into_iter()
        .map(|wire| EnumValue {
            ident: names::unique(names::variant(&wire[prefix..]), &mut taken),
            docs: docs.get(wire.as_str()).cloned().unwrap_or_default(),
            alias: None,
            wire,
        })
        .collect()
}

/// Returns the only value that a schema lists; `None` if it lists several or none.
pub fn only_value(schema: &Schema) -> Option<Value> {
    let mut values = match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => listed(&string.enumeration),
        SchemaKind::Type(SchemaType::Integer(integer)) => listed(&integer.enumeration),
        SchemaKind::Type(SchemaType::Number(number)) => listed(&number.enumeration),
        SchemaKind::Type(SchemaType::Boolean(boolean)) => listed(&boolean.enumeration),
        SchemaKind::Any(any) => any.enumeration.clone(),
        _ => Vec::new(),
    };
    values.dedup();
    <[Value; 1]>::try_from(values).ok().map(|[only]| only)
}

fn listed<T: Clone + Into<Value>>(values: &[Option<T>]) -> Vec<Value> {
    values
        .iter()
        .map(|value| value.clone().map_or(Value::Null, Into::into))
        .collect()
}
