//! Text with known values: which component it repeats, and how its values are called.

use std::collections::BTreeSet;

use super::types::{Place, Schemas};
use crate::docs;
use crate::model::Value;
use crate::names;

impl<'a> Schemas<'a> {
    /// The component whose values an inline enum repeats; the one named most like the property.
    pub(super) fn equal_enum(&self, values: &[String], place: &Place) -> Option<&'a str> {
        let values: BTreeSet<String> = values.iter().cloned().collect();
        let candidates = self.enums.get(&values)?;
        let steps: Vec<&str> = place
            .key
            .split('.')
            .filter(|step| *step != "item")
            .collect();
        let whole = names::type_name(&steps.join(" "));
        let own = names::type_name(&place.property);
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

/// The values of an enum, each once, without the words that all have in common.
pub fn values(wires: Vec<String>, description: &str, place: &Place) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    let wires: Vec<String> = wires
        .into_iter()
        .filter(|w| seen.insert(w.clone()))
        .collect();
    let prefix = names::common_prefix(&wires, place.key.rsplit('.').next().unwrap_or(""));
    let docs = docs::values(description);
    let mut taken = BTreeSet::new();
    wires
        .into_iter()
        .map(|wire| Value {
            ident: names::unique(names::variant(&wire[prefix..]), &mut taken),
            docs: docs.get(wire.as_str()).cloned().unwrap_or_default(),
            wire,
        })
        .collect()
}
