//! Breaks cycles of required fields. A type that requires itself, directly or through others, has
//! no finite value; one of the fields becomes optional.

use std::collections::HashSet;

use crate::model::{Api, Shape, TypeKind};

/// Makes required fields optional where their types would contain themselves infinitely: the first
/// such field of each type, in the order of the document.
pub fn break_all(api: &mut Api) {
    let mut graph = Graph::new(api);
    for node in 0..graph.edges.len() {
        while let Some(field) = graph.endless(node) {
            graph.cut(node, field);
            if let TypeKind::Struct(object) = &mut api.types[node].kind {
                object.fields[field].absence.required = false;
            }
        }
    }
}

/// The graph of types that require each other, by their positions in the model.
struct Graph {
    /// Required fields of each type, and the type that each holds.
    edges: Vec<Vec<(usize, usize)>>,
    /// Types that require each.
    back: Vec<Vec<usize>>,
    /// Number of required fields that lead on to types that may be part of a cycle; with none, a
    /// type is part of no cycle.
    open: Vec<usize>,
}

impl Graph {
    fn new(api: &Api) -> Self {
        let edges: Vec<Vec<(usize, usize)>> = api
            .types
            .values()
            .map(|ty| required(api, &ty.kind))
            .collect();
        let mut back = vec![Vec::new(); edges.len()];
        for (node, edges) in edges.iter().enumerate() {
            edges
                .iter()
                .for_each(|(_, target)| back[*target].push(node));
        }
        let mut graph = Self {
            open: edges.iter().map(Vec::len).collect(),
            edges,
            back,
        };
        let ends = (0..graph.open.len()).filter(|node| graph.open[*node] == 0);
        graph.close(ends.collect());
        graph
    }

    /// Types that lead nowhere close those that lead to them only.
    fn close(&mut self, mut ends: Vec<usize>) {
        while let Some(end) = ends.pop() {
            for &node in &self.back[end] {
                self.open[node] -= 1;
                if self.open[node] == 0 {
                    ends.push(node);
                }
            }
        }
    }

    /// The first required field of a type by which it contains itself.
    fn endless(&self, node: usize) -> Option<usize> {
        let mut edges = self.edges[node].iter();
        let found = edges.find(|(_, target)| {
            let mut seen = HashSet::new();
            let mut todo = vec![*target];
            while let Some(next) = todo.pop() {
                if next == node {
                    return true;
                }
                if self.open[next] > 0 && seen.insert(next) {
                    todo.extend(self.edges[next].iter().map(|(_, target)| *target));
                }
            }
            false
        });
        found.map(|(field, _)| *field)
    }

    /// Takes a required field away.
    fn cut(&mut self, node: usize, field: usize) {
        let at = self.edges[node]
            .iter()
            .position(|(known, _)| *known == field);
        let Some((_, target)) = at.map(|at| self.edges[node].remove(at)) else {
            return;
        };
        let back = &mut self.back[target];
        if let Some(at) = back.iter().position(|known| *known == node) {
            back.swap_remove(at);
        }
        if self.open[target] > 0 {
            self.open[node] -= 1;
            if self.open[node] == 0 {
                self.close(vec![node]);
            }
        }
    }
}

/// Required fields that hold a named type, with its position.
fn required(api: &Api, kind: &TypeKind) -> Vec<(usize, usize)> {
    let TypeKind::Struct(object) = kind else {
        return Vec::new();
    };
    let fields = object.fields.iter().enumerate();
    fields
        .filter_map(|(i, field)| match &field.shape {
            Shape::Named(target) if field.absence.required => {
                Some((i, api.types.get_index_of(target.as_str())?))
            }
            _ => None,
        })
        .collect()
}
