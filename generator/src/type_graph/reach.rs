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
            let named = shape.named().map(str::to_owned);
            reach.entry(resource.to_owned()).or_default().extend(named);
        }
        if let Some(body) = &operation.body {
            sent.extend(body.shape.named().map(str::to_owned));
        }
        // Other parameters are single values: enums, which need no constructor.
        let params = operation.ids.iter().chain(&operation.params);
        let parts = params.filter(|param| {
            matches!(
                param.style,
                Style::Part
                    | Style::QueryNested(_)
                    | Style::QueryString
                    | Style::PathStyled(..)
                    | Style::HeaderObject(_)
            )
        });
        sent.extend(parts.filter_map(|part| part.shape.named().map(str::to_owned)));
        if let Some(shape) = operation.response.shape() {
            received.extend(shape.named().map(str::to_owned));
        }
    }
    let events = api
        .types
        .iter()
        .filter(|(_, ty)| matches!(ty.kind, TypeKind::Events(_)));
    received.extend(events.map(|(key, _)| key.clone()));
    for (resource, keys) in reach {
        for at in closure(api, &keys) {
            api.types[at].reach.insert(resource.clone());
        }
    }
    for at in closure(api, &sent) {
        api.types[at].sent = true;
    }
    for at in closure(api, &received) {
        api.types[at].received = true;
    }
}

/// Returns the positions of the given types and of all types that they contain.
fn closure(api: &Api, from: &[String]) -> BTreeSet<usize> {
    let position = |key: &str| api.types.get_index_of(key);
    let mut seen = BTreeSet::new();
    let mut todo: Vec<usize> = from.iter().filter_map(|key| position(key)).collect();
    while let Some(at) = todo.pop() {
        if seen.insert(at) {
            let shapes = api.types[at].shapes().into_iter();
            todo.extend(shapes.filter_map(|shape| position(shape.named()?)));
        }
    }
    seen
}
