//! From an OpenAPI 3.0 document to the model: proves what later stages take for granted.
//!
//! After this stage references resolve, there is one success answer an operation, every object,
//! enum and union has a name of its own, and nothing needs more than a bearer token.

mod answers;
mod bodies;
mod compose;
mod enums;
mod info;
mod naming;
mod operations;
pub mod paging;
mod params;
mod parse;
mod required;
mod schemas;
mod security;
mod shapes;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::{Api, Style};
use crate::{Error, Warning};

/// Turns a lowered document into the model.
///
/// # Errors
///
/// Where the document asks for something that the SDK cannot do, with the way out.
pub fn normalize(document: &Value, warnings: &mut Vec<Warning>) -> Result<Api, Error> {
    let document = parse::parse(document)?;
    let mut schemas = schemas::Schemas::new(&document)?;
    schemas.build_components()?;
    let (mut resources, failure) = operations::operations(&document, &mut schemas)?;
    let hints = info::hints(&document)?;
    hints.describe(&mut resources)?;
    naming::name(&mut resources, schemas.names(), &hints.reserved_methods);
    let info = info::info(&document, hints, &resources, &schemas, failure);
    warnings.append(&mut schemas.warnings);
    let mut api = Api {
        info,
        resources,
        types: schemas.finish(),
    };
    required::break_cycles(&mut api);
    mark_reach(&mut api);
    required::constructors(&mut api);
    Ok(api)
}

/// Marks which resources reach a type, and which types are sent.
fn mark_reach(api: &mut Api) {
    let mut reach: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut sent = Vec::new();
    for (resource, operation) in api.operations() {
        for shape in operation.shapes() {
            let named = shape.named().map(str::to_owned);
            reach.entry(resource.to_owned()).or_default().extend(named);
        }
        if let Some(body) = &operation.body {
            sent.extend(body.shape.named().map(str::to_owned));
        }
        let parts = operation
            .params
            .iter()
            .filter(|param| param.style == Style::Part);
        sent.extend(parts.filter_map(|part| part.shape.named().map(str::to_owned)));
    }
    for (resource, keys) in reach {
        for key in closure(api, keys) {
            api.types[&key].reach.insert(resource.clone());
        }
    }
    for key in closure(api, sent) {
        api.types[&key].sent = true;
    }
}

/// The types that the given ones are made of, themselves included.
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
                    .filter_map(|s| s.named().map(str::to_owned)),
            );
        }
    }
    seen
}
