//! Strings with known values: finds the component that an inline enum repeats, and names values.

use std::collections::{BTreeSet, HashMap};

use super::location::Location;
use crate::docs;
use crate::model::EnumValue;
use crate::names;

/// The component enums, by the set of their values.
#[derive(Default)]
pub struct ComponentEnums<'a>(HashMap<BTreeSet<String>, Vec<&'a str>>);

impl<'a> ComponentEnums<'a> {
    /// Adds a component.
    pub fn insert(&mut self, name: &'a str, values: Vec<String>) {
        let values = values.into_iter().collect();
        self.0.entry(values).or_default().push(name);
    }

    /// Returns the component whose values an inline enum repeats; of several, the one whose name is
    /// most like the property's.
    pub fn equal_to(&self, values: &[String], location: &Location) -> Option<&'a str> {
        let values: BTreeSet<String> = values.iter().cloned().collect();
        let candidates = self.0.get(&values)?;
        let steps: Vec<&str> = location
            .type_key
            .split('.')
            .filter(|step| *step != "item")
            .collect();
        let whole = names::type_name(&steps.join(" "));
        let own = names::type_name(&location.property);
        let rank = |name: &&str| {
            let name = names::type_name(name);
            if name == whole {
                0
            } else if name == own {
                1
            } else if name.ends_with(&own) || whole.ends_with(&name) {
                2
            } else {
                3
            }
        };
        candidates.iter().copied().min_by_key(rank)
    }
}

/// Names the values of an enum, each once, without the words that all have in common.
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
            wire,
        })
        .collect()
}
