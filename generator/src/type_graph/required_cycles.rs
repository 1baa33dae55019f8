//! Breaks cycles of required fields: a type that requires itself, directly or through others, has no finite
//! value, so one of the fields becomes optional.

use std::collections::HashSet;

use crate::model::{Api, Shape, TypeKind};

/// Makes fields optional until no type requires itself: type by type, the first such field in the order of
/// the document.
pub fn break_all(api: &mut Api) {
    let mut graph = Graph::new(api);
    for node in 0..graph.edges.len() {
        while let Some(field) = graph.cyclic_field(node) {
            graph.cut(node, field);
            if let TypeKind::Struct(object) = &mut api.types[node].kind {
                object.fields[field].absence.required = false;
            }
        }
    }
}

/// The graph of types that require each other, by their positions in the model.
struct Graph {
    /// The required fields of each type that hold a named type, and that type.
    edges: Vec<Vec<(usize, usize)>>,
    /// The types that require each type.
    back: Vec<Vec<usize>>,
    /// The number of edges of each type that may lead to a cycle. A type with none is in no cycle and leads
    /// to none, so that searches can skip it.
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

    /// Marks types that lead to no cycle, and the types that have only edges to such types.
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

    /// Returns the first required field of a type through which it contains itself.
    fn cyclic_field(&self, node: usize) -> Option<usize> {
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

    /// Removes the edge of a required field.
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

/// Returns the positions of the required fields that hold a named type, each with the position of that type.
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
