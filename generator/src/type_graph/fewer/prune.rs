//! Removes inline types that no operation, component or recorded type uses.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::model::{Known, Resource, Type};

/// Removes inline types that nothing uses.
pub fn prune(
    types: &mut IndexMap<String, Type>,
    resources: &IndexMap<String, Resource>,
    known: &Known,
) {
    let operations = resources.values().flat_map(|resource| &resource.operations);
    let of_operations = operations.flat_map(|operation| operation.shapes());
    let roots = types
        .iter()
        .filter(|(key, ty)| !ty.is_inline || known.types.contains_key(*key));
    let mut todo: Vec<&str> = roots.map(|(key, _)| key.as_str()).collect();
    todo.extend(of_operations.filter_map(|shape| shape.named()));
    let mut used: BTreeSet<String> = BTreeSet::new();
    while let Some(key) = todo.pop() {
        if let Some(ty) = types.get(key)
            && used.insert(key.to_owned())
        {
            todo.extend(ty.shapes().into_iter().filter_map(|shape| shape.named()));
        }
    }
    types.retain(|key, _| used.contains(key));
}
