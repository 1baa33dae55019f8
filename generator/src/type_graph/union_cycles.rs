//! Unions that are choices of each other, with nothing in between, would be told for ever. All in such a
//! circle are the same choice: the first gets what all are choices of, the others keep their own and
//! the first.

use std::collections::BTreeSet;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::Error;
use crate::model::{Api, Kind, Shape, Union, Variant};
use crate::names;

/// Opens the circles of unions.
///
/// # Errors
///
/// Where a union is a choice of nothing but itself.
pub fn break_cycles(api: &mut Api) -> Result<(), Error> {
    let types = &api.types;
    let edges = types.values().enumerate().flat_map(|(from, ty)| {
        let variants = variants(&ty.kind).iter();
        variants.filter_map(move |variant| match &variant.shape {
            Shape::Named(key) => Some((from, types.get_index_of(key.as_str())?)),
            _ => None,
        })
    });
    let graph = DiGraph::<(), (), usize>::from_edges(edges);
    for mut circle in kosaraju_scc(&graph) {
        circle.sort_unstable();
        if circle.len() > 1 || graph.contains_edge(circle[0], circle[0]) {
            open(
                api,
                &circle.into_iter().map(NodeIndex::index).collect::<Vec<_>>(),
            )?;
        }
    }
    Ok(())
}

fn variants(kind: &Kind) -> &[Variant] {
    match kind {
        Kind::Union(union) => &union.variants,
        _ => &[],
    }
}

/// Opens one circle, given by the places of its unions.
fn open(api: &mut Api, circle: &[usize]) -> Result<(), Error> {
    let shapes: Vec<Shape> = circle
        .iter()
        .filter_map(|at| Some(Shape::Named(api.types.get_index(*at)?.0.clone())))
        .collect();
    let mut all: Vec<Variant> = Vec::new();
    for (nth, at) in circle.iter().enumerate() {
        for variant in variants(&api.types[*at].kind) {
            let known = all.iter().any(|known| known.shape == variant.shape);
            if !known && !shapes.contains(&variant.shape) {
                let mut variant = variant.clone();
                // A value of the tag of another union means nothing here.
                if nth > 0 {
                    variant.tags.clear();
                }
                all.push(variant);
            }
        }
    }
    if all.is_empty() {
        let ty = &api.types[circle[0]];
        return Err(Error::new(
            &ty.pointer,
            format!("`{}` is a choice of nothing but itself", ty.name),
            "define it, or replace it in the overlay",
        ));
    }
    let first = Variant {
        ident: names::variant(&api.types[circle[0]].name),
        tags: Vec::new(),
        shape: shapes[0].clone(),
    };
    for (nth, at) in circle.iter().enumerate() {
        if let Kind::Union(union) = &mut api.types[*at].kind {
            match nth {
                0 => union.variants = std::mem::take(&mut all),
                _ => keep_own(union, &first, &shapes),
            }
            settle(union);
        }
    }
    Ok(())
}

/// Leaves a union what it alone is a choice of, and the first of the circle.
fn keep_own(union: &mut Union, first: &Variant, circle: &[Shape]) {
    union
        .variants
        .retain(|variant| variant.shape == first.shape || !circle.contains(&variant.shape));
    if !union
        .variants
        .iter()
        .any(|known| known.shape == first.shape)
    {
        union.variants.push(first.clone());
    }
}

/// Names stay apart, the order is that of any union, and a tag that does not tell all apart is none.
fn settle(union: &mut Union) {
    let mut taken = BTreeSet::new();
    for variant in &mut union.variants {
        variant.ident = names::unique(std::mem::take(&mut variant.ident), &mut taken);
    }
    union.sort();
    if union.variants.iter().any(|variant| variant.tags.is_empty()) {
        union.tag = None;
        union
            .variants
            .iter_mut()
            .for_each(|variant| variant.tags.clear());
    }
}
