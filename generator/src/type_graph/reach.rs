//! Marks the types that each resource reaches, which decides the features that compile them, and the types
//! that are sent, which get constructors and setters: those that are sent as JSON get setters of `null` too.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Body, Field, Format, Nested, Shape, Struct, Style, TypeKind};

/// Marks which resources reach each type, and which types are sent.
pub fn mark(api: &mut Api) {
    let mut reach: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut sent = Vec::new();
    let mut as_json = Vec::new();
    let mut received = Vec::new();
    for (resource, operation) in api.operations() {
        for shape in operation.shapes() {
            let named = shape.named().map(str::to_owned);
            reach.entry(resource.to_owned()).or_default().extend(named);
        }
        if let Some(body) = &operation.body {
            sent.extend(body.shape.named().map(str::to_owned));
            as_json.extend(json_of_body(api, body));
        }
        // Other parameters are single values: enums, which need no constructor.
        let params = operation.ids.iter().chain(&operation.params);
        for param in params {
            let key = || param.shape.named().map(str::to_owned);
            match param.style {
                Style::Part | Style::QueryNested(Nested::Json) | Style::QueryString => {
                    sent.extend(key());
                    as_json.extend(key());
                }
                Style::QueryNested(_) | Style::PathStyled(..) | Style::HeaderObject(_) => {
                    sent.extend(key());
                }
                Style::Path | Style::Query | Style::QueryJoined | Style::Header => {}
            }
        }
        if let Some(shape) = operation.response.shape() {
            received.extend(shape.named().map(str::to_owned));
        }
    }
    let events = api
        .types
        .iter()
        .filter(|(_, ty)| matches!(ty.kind, TypeKind::Events(_)));
    received.extend(events.map(|(key, _)| key.clone()));
    let contents = Contents::of(api);
    for (resource, keys) in reach {
        for at in contents.closure(api, &keys) {
            let reach = &mut api.types[at].reach;
            if !reach.contains(&resource) {
                reach.insert(resource.clone());
            }
        }
    }
    for at in contents.closure(api, &sent) {
        api.types[at].sent = true;
    }
    for at in contents.closure(api, &as_json) {
        api.types[at].sent_as_json = true;
    }
    for at in contents.closure(api, &received) {
        api.types[at].received = true;
    }
}

/// Returns the types that a body holds as JSON: its own, or of a form those of the properties that are JSON within it.
fn json_of_body(api: &Api, body: &Body) -> Vec<String> {
    if body.format != Format::Form {
        return body.shape.named().map(str::to_owned).into_iter().collect();
    }
    let is_json = |field: &&Field| body.styles.contains(&(field.wire.clone(), Nested::Json));
    let mut forms = Vec::new();
    collect_forms(api, &body.shape, &mut BTreeSet::new(), &mut forms);
    let fields = forms
        .into_iter()
        .flat_map(|form| form.fields.iter().filter(is_json));
    fields
        .filter_map(|field| field.shape.named().map(str::to_owned))
        .collect()
}

/// Collects the objects that a form may be: one, or those of a union. A union may be a variant of itself.
fn collect_forms<'a>(
    api: &'a Api,
    shape: &'a Shape,
    seen: &mut BTreeSet<&'a str>,
    forms: &mut Vec<&'a Struct>,
) {
    let Some(key) = shape.named().filter(|key| seen.insert(key)) else {
        return;
    };
    match &api.types[key].kind {
        TypeKind::Struct(object) => forms.push(object),
        TypeKind::Union(union) => {
            for variant in &union.variants {
                collect_forms(api, &variant.shape, seen, forms);
            }
        }
        _ => {}
    }
}

/// The positions of the types that each type contains itself, looked up once for all resources.
struct Contents(Vec<Vec<usize>>);

impl Contents {
    fn of(api: &Api) -> Self {
        let contents = api.types.values().map(|ty| {
            let keys = ty.shapes().into_iter().filter_map(Shape::named);
            keys.filter_map(|key| api.types.get_index_of(key)).collect()
        });
        Self(contents.collect())
    }

    /// Returns the positions of the given types and of all types that they contain.
    fn closure(&self, api: &Api, from: &[String]) -> Vec<usize> {
        let mut is_seen = vec![false; self.0.len()];
        let mut seen = Vec::new();
        let mut todo: Vec<usize> = from
            .iter()
            .filter_map(|key| api.types.get_index_of(key))
            .collect();
        while let Some(at) = todo.pop() {
            if !std::mem::replace(&mut is_seen[at], true) {
                seen.push(at);
                todo.extend(&self.0[at]);
            }
        }
        seen
    }
}
