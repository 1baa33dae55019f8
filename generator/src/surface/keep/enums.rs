//! Keeps enums of the lock that the document no longer has: where it has a string instead, callers go on using
//! the variants that they know.

use std::collections::BTreeSet;

use super::super::lock::{Lock, TypeLock};
use crate::model::{Api, EnumValue, Takes, Type, TypeKind};

/// Adds the enums of the lock that the API lacks, and returns their keys.
pub(super) fn restore(api: &mut Api, lock: &Lock) -> BTreeSet<String> {
    let gone = lock
        .types
        .iter()
        .filter(|(key, known)| !known.values.is_empty() && !api.types.contains_key(*key));
    let gone: Vec<(String, Type)> = gone
        .map(|(key, known)| (key.clone(), recorded(known)))
        .collect();
    let keys = gone.iter().map(|(key, _)| key.clone()).collect();
    api.types.extend(gone);
    keys
}

fn recorded(known: &TypeLock) -> Type {
    let values = known.values.iter().map(|(wire, ident)| EnumValue {
        wire: wire.clone(),
        ident: ident.clone(),
        docs: String::new(),
        alias: None,
    });
    Type {
        name: known.name.clone(),
        pointer: "#/components/schemas".to_owned(),
        docs: "Values that the API named once; it takes any string now.".to_owned(),
        deprecated: false,
        is_inline: false,
        places: Vec::new(),
        kind: TypeKind::Enum(values.collect()),
        sent: false,
        sent_as_json: false,
        received: false,
        takes: Takes::Any,
        reach: BTreeSet::new(),
    }
}

/// Removes those of the given types that nothing uses.
pub(super) fn remove_unused(api: &mut Api, keys: &BTreeSet<String>) {
    let fields = api.types.values().flat_map(Type::shapes);
    let operations = api
        .operations()
        .flat_map(|(_, operation)| operation.shapes());
    let used: BTreeSet<String> = fields
        .chain(operations)
        .filter_map(|shape| shape.named().map(str::to_owned))
        .collect();
    api.types
        .retain(|key, _| !keys.contains(key) || used.contains(key));
}
