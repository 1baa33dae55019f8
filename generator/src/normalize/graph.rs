//! Which types lead to which, and by which of its parts a type comes back to itself.

use std::collections::{BTreeSet, HashSet};

/// A part of a type, by a number of its own, and the place of the type that it leads to.
pub type Edge = (usize, usize);

/// Types by their places in the model.
pub struct Graph {
    /// Where the parts of each type lead.
    edges: Vec<Vec<Edge>>,
    /// Types that lead to each.
    back: Vec<Vec<usize>>,
    /// How many parts lead on to types that may be part of a circle; none: no part of one.
    open: Vec<usize>,
}

impl Graph {
    /// Takes the edges of each type.
    pub fn new(edges: Vec<Vec<Edge>>) -> Self {
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

    /// The first part of a type by which it contains itself.
    pub fn endless(&self, node: usize) -> Option<usize> {
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
        found.map(|(part, _)| *part)
    }

    /// Takes a part of a type away.
    pub fn cut(&mut self, node: usize, part: usize) {
        let at = self.edges[node]
            .iter()
            .position(|(known, _)| *known == part);
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

    /// The types that lead to each other by way of one, itself included.
    pub fn circle(&self, node: usize) -> BTreeSet<usize> {
        let ahead = reach(node, |at| self.edges[at].iter().map(|(_, target)| *target));
        let behind = reach(node, |at| self.back[at].iter().copied());
        ahead.intersection(&behind).copied().collect()
    }
}

/// What can be reached from a place, itself included.
fn reach<I: Iterator<Item = usize>>(from: usize, next: impl Fn(usize) -> I) -> BTreeSet<usize> {
    let mut seen = BTreeSet::from([from]);
    let mut todo = vec![from];
    while let Some(at) = todo.pop() {
        todo.extend(next(at).filter(|next| seen.insert(*next)));
    }
    seen
}
