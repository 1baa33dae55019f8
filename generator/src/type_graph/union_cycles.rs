//! Breaks cycles between unions whose only path to each other is a variant.
//!
//! All unions of such a cycle are the same choice. The first gets every variant of all of them; the
//! others keep their own variants, and get the first as one more.

use std::collections::BTreeSet;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::Error;
use crate::model::{Api, Shape, TypeKind, Union, Variant};
use crate::names;

/// Breaks all such cycles.
///
/// # Errors
///
/// Fails if a union is a choice of nothing but itself.
pub fn break_all(api: &mut Api) -> Result<(), Error> {
    let types = &api.types;
    let edges = types.values().enumerate().flat_map(|(from, ty)| {
        let variants = variants(&ty.kind).iter();
        variants.filter_map(move |variant| match &variant.shape {
            Shape::Named(key) => Some((from, types.get_index_of(key.as_str())?)),
            _ => None,
        })
    });
    let graph = DiGraph::<(), (), usize>::from_edges(edges);
    for mut cycle in kosaraju_scc(&graph) {
        cycle.sort_unstable();
        if cycle.len() > 1 || graph.contains_edge(cycle[0], cycle[0]) {
            break_one(
                api,
                &cycle.into_iter().map(NodeIndex::index).collect::<Vec<_>>(),
            )?;
        }
    }
    Ok(())
}

fn variants(kind: &TypeKind) -> &[Variant] {
    match kind {
        TypeKind::Union(union) => &union.variants,
        _ => &[],
    }
}

/// Breaks one cycle, given by the positions of its unions in the model.
fn break_one(api: &mut Api, cycle: &[usize]) -> Result<(), Error> {
    let shapes: Vec<Shape> = cycle
        .iter()
        .filter_map(|at| Some(Shape::Named(api.types.get_index(*at)?.0.clone())))
        .collect();
    let mut all: Vec<Variant> = Vec::new();
    for (nth, at) in cycle.iter().enumerate() {
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
        let ty = &api.types[cycle[0]];
        return Err(Error::new(
            &ty.pointer,
            format!("`{}` is a choice of nothing but itself", ty.name),
            "define it, or replace it in the overlay",
        ));
    }
    let first = Variant {
        ident: names::variant(&api.types[cycle[0]].name),
        tags: Vec::new(),
        shape: shapes[0].clone(),
    };
    for (nth, at) in cycle.iter().enumerate() {
        if let TypeKind::Union(union) = &mut api.types[*at].kind {
            match nth {
                0 => union.variants = std::mem::take(&mut all),
                _ => keep_own(union, &first, &shapes),
            }
            settle(union);
        }
    }
    Ok(())
}

/// Leaves a union the variants that it alone has, and the first union of the cycle.
fn keep_own(union: &mut Union, first: &Variant, cycle: &[Shape]) {
    union
        .variants
        .retain(|variant| variant.shape == first.shape || !cycle.contains(&variant.shape));
    if !union
        .variants
        .iter()
        .any(|known| known.shape == first.shape)
    {
        union.variants.push(first.clone());
    }
}

/// Makes names unique and sorts variants, as in any union; drops a tag that does not tell all
/// variants apart.
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
