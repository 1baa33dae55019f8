//! Marks the types that each resource reaches, which decides the features that compile them, and the types
//! that are sent, which get constructors and setters.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Style, TypeKind};

/// Marks which resources reach each type, and which types are sent.
pub fn mark(api: &mut Api) {
    let mut reach: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for (resource, operation) in api.operations() {
        for shape in operation.shapes() {
            let named = shape.reached().map(str::to_owned);
            reach.entry(resource.to_owned()).or_default().extend(named);
        }
        if let Some(body) = &operation.body {
            sent.extend(body.shape.reached().map(str::to_owned));
        }
        // Other parameters are single values: enums, which need no constructor.
        let params = operation.ids.iter().chain(&operation.params);
        let parts = params.filter(|param| {
            matches!(
                param.style,
                Style::Part
                    | Style::QueryNested(_)
                    | Style::PathStyled(..)
                    | Style::HeaderObject(_)
            )
        });
        sent.extend(parts.filter_map(|part| part.shape.reached().map(str::to_owned)));
        if let Some(shape) = operation.response.shape() {
            received.extend(shape.reached().map(str::to_owned));
        }
    }
    let events = api
        .types
        .iter()
        .filter(|(_, ty)| matches!(ty.kind, TypeKind::Events(_)));
    received.extend(events.map(|(key, _)| key.clone()));
    for (resource, keys) in reach {
        for key in closure(api, keys) {
            api.types[&key].reach.insert(resource.clone());
        }
    }
    for key in closure(api, sent) {
        api.types[&key].sent = true;
    }
    for key in closure(api, received) {
        api.types[&key].received = true;
    }
}

/// Returns the keys of the given types and of all types that they contain.
fn closure(api: &Api, from: impl IntoIterator<Item = String>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut todo: Vec<String> = from.into_iter().collect();
    while let Some(key) = todo.pop() {
        let Some(ty) = api.types.get(&key) else {
            continue;
        };
        if seen.insert(key) {
            todo.extend(
                ty.shapes()
                    .into_iter()
                    .filter_map(|s| s.reached().map(str::to_owned)),
            );
        }
    }
    seen
}
