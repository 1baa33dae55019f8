//! A required field whose type requires the first again has no finite value: such a field is made
//! optional.

use super::graph::Graph;
use crate::model::{Api, Kind, Shape};

/// Makes required fields optional where their types would contain themselves for ever: the first
/// such field of each type, in the order of the document.
pub fn break_cycles(api: &mut Api) {
    let edges = api.types.values().map(|ty| required(api, &ty.kind));
    let mut graph = Graph::new(edges.collect());
    for node in 0..api.types.len() {
        while let Some(field) = graph.endless(node) {
            graph.cut(node, field);
            if let Kind::Struct(object) = &mut api.types[node].kind {
                object.fields[field].required = false;
            }
        }
    }
}

/// A constructor takes every required field, in the order of the document.
pub fn constructors(api: &mut Api) {
    for ty in api.types.values_mut() {
        if let Kind::Struct(object) = &mut ty.kind {
            object.constructor = object.required();
        }
    }
}

/// Required fields that hold a named type, with its place.
fn required(api: &Api, kind: &Kind) -> Vec<(usize, usize)> {
    let Kind::Struct(object) = kind else {
        return Vec::new();
    };
    let fields = object.fields.iter().enumerate();
    fields
        .filter_map(|(i, field)| match &field.shape {
            Shape::Named(target) if field.required => {
                Some((i, api.types.get_index_of(target.as_str())?))
            }
            _ => None,
        })
        .collect()
}
