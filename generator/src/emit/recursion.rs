//! Computes the `recursion_limit` of a crate: to prove that a response is `Send`, rustc visits every type
//! inside it, and deeply nested types exceed the default limit.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use crate::model::{Api, Shape, Type};

/// The default `recursion_limit` of rustc.
const DEFAULT: usize = 128;

/// The steps that are reserved for the client and the futures of callers.
const RESERVED: usize = 64;

/// Returns the `recursion_limit` of a crate whose types need more than the default.
pub fn limit(api: &Api) -> Option<usize> {
    let steps = RESERVED + deepest(api);
    (steps > DEFAULT).then(|| steps.next_power_of_two())
}

/// Returns the maximum number of steps that rustc takes from a type to the last type inside it. Each field counts
/// by its wrappers ([`widest`]); all types of a cycle count, each once.
fn deepest(api: &Api) -> usize {
    let types = &api.types;
    let edges = types.values().enumerate().flat_map(|(from, ty)| {
        let targets = ty.shapes().into_iter().filter_map(Shape::named);
        targets.filter_map(move |key| Some((from, types.get_index_of(key)?)))
    });
    let graph = DiGraph::<(), (), usize>::from_edges(edges);
    let mut depths = vec![0; types.len()];
    // Components come after those that their edges lead to, so that these depths are known.
    for cycle in kosaraju_scc(&graph) {
        let inside: usize = cycle.iter().map(|node| widest(&types[node.index()])).sum();
        let next = cycle.iter().flat_map(|node| graph.neighbors(*node));
        let beyond = next.map(|node| depths[node.index()]).max().unwrap_or(0);
        for node in cycle {
            depths[node.index()] = inside + beyond;
        }
    }
    depths.into_iter().max().unwrap_or(0)
}

/// Returns the maximum number of steps from a type to one of its fields' types: through an option and a box,
/// or through a list or a map.
fn widest(ty: &Type) -> usize {
    let shapes = ty.shapes().into_iter();
    shapes.map(|shape| steps(shape, 4)).max().unwrap_or(0)
}

fn steps(shape: &Shape, last: usize) -> usize {
    match shape {
        Shape::List(inner) | Shape::Map(inner) => 5 + steps(inner, 1),
        _ => last,
    }
}
