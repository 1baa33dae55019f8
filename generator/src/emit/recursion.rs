//! Computes how far rustc follows types into each other: to prove that a response is `Send`, it
//! looks at every type that the response may hold.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use crate::model::{Api, Shape, Type};

/// Steps that rustc takes in any crate.
const USUAL: usize = 128;

/// Steps that are left to the client, and to the futures of callers.
const OTHERS: usize = 64;

/// The `recursion_limit` of a crate whose types lead further than usual.
pub fn limit(api: &Api) -> Option<usize> {
    let steps = OTHERS + deepest(api);
    (steps > USUAL).then(|| steps.next_power_of_two())
}

/// Most steps from one type to the last that it leads to. In a circle every type may come once.
fn deepest(api: &Api) -> usize {
    let types = &api.types;
    let edges = types.values().enumerate().flat_map(|(from, ty)| {
        let targets = ty.shapes().into_iter().filter_map(Shape::named);
        targets.filter_map(move |key| Some((from, types.get_index_of(key)?)))
    });
    let graph = DiGraph::<(), (), usize>::from_edges(edges);
    let mut depths = vec![0; types.len()];
    // Circles come after those that they lead to.
    for circle in kosaraju_scc(&graph) {
        let own: usize = circle.iter().map(|node| widest(&types[node.index()])).sum();
        let next = circle.iter().flat_map(|node| graph.neighbors(*node));
        let beyond = next.map(|node| depths[node.index()]).max().unwrap_or(0);
        for node in circle {
            depths[node.index()] = own + beyond;
        }
    }
    depths.into_iter().max().unwrap_or(0)
}

/// Most steps from a type into one that it holds: through an option and a box, or a list or a map.
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
