//! Budgets of recursion, so that a small document never makes an infinite crate.
//!
//! A budget is handed down by `&mut` to whatever spends it.

use std::collections::{BTreeSet, HashSet};

use super::location::Location;
use super::node::{Node, NodeId};
use crate::Error;
use crate::model::TypeKind;

/// Most types without a name in the document that are made inside each other. The documents of
/// others that were tried need ten at most.
const MAX_NESTED: usize = 64;

/// Most schemas, fields, values and choices that `allOf` adds to those that stand in the document.
/// The documents of others that were tried need a hundred at most.
const MAX_ADDED: usize = 20_000;

/// Most schemas and properties that all `allOf` of a document may merge, each as often as it is
/// part of one. The documents of others that were tried need some thousands.
const MAX_PARTS: usize = 200_000;

/// Most levels of `allOf` and references that are followed.
pub const MAX_LEVELS: usize = 100;

/// Bounds the merging of `allOf`.
#[derive(Default)]
pub struct MergeBudget {
    /// Number of compositions that are being merged inside each other.
    level: usize,
    /// Number of schemas and properties merged so far.
    parts: usize,
}

impl MergeBudget {
    /// Runs one more level of merging; at the bottom, returns `None`.
    pub fn level<T>(&mut self, merge: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.level == MAX_LEVELS {
            return None;
        }
        self.level += 1;
        let merged = merge(self);
        self.level -= 1;
        Some(merged)
    }

    /// Spends the cost of merging this many schemas and properties.
    pub fn spend(&mut self, parts: usize, location: &Location) -> Result<(), Error> {
        self.parts += parts;
        if self.parts > MAX_PARTS {
            return Err(too_many_parts(location));
        }
        Ok(())
    }
}

/// The error for an `allOf` that exceeds its budget.
pub fn too_many_parts(location: &Location) -> Error {
    Error::new(
        &location.pointer,
        "`allOf` puts more together than any real schema does",
        "write the schema out, without `allOf`",
    )
}

/// Bounds the types that are made of inline schemas.
#[derive(Default)]
pub struct InlineBudget<'a> {
    nested: usize,
    added: usize,
    /// Schemas of the document that have a type already; another type of theirs is an addition.
    made: HashSet<BTreeSet<NodeId<'a>>>,
}

impl<'a> InlineBudget<'a> {
    /// Enters an inline schema, of which a type is made.
    pub fn enter(&mut self, node: &Node<'a>, location: &Location) -> Result<(), Error> {
        self.nested += 1;
        if self.nested > MAX_NESTED {
            return Err(Error::new(
                &location.pointer,
                format!("more than {MAX_NESTED} types without a name would be inside each other"),
                "give the inner schemas names under `#/components/schemas`",
            ));
        }
        match node {
            Node::All(parts) => self.add(parts.len(), location),
            _ => Ok(()),
        }
    }

    /// Leaves it, and counts the type that was made of it.
    pub fn leave(
        &mut self,
        node: &Node<'a>,
        kind: &TypeKind,
        location: &Location,
    ) -> Result<(), Error> {
        self.nested -= 1;
        let stands_once = !matches!(node, Node::All(_)) && self.made.insert(node.id());
        match kind {
            _ if stands_once => Ok(()),
            TypeKind::Struct(object) => self.add(object.fields.len(), location),
            TypeKind::Enum(values) => self.add(values.len(), location),
            TypeKind::Union(union) => self.add(union.variants.len(), location),
        }
    }

    fn add(&mut self, count: usize, location: &Location) -> Result<(), Error> {
        self.added += count.max(1);
        if self.added > MAX_ADDED {
            return Err(Error::new(
                &location.pointer,
                format!("`allOf` would add more than {MAX_ADDED} fields, values and choices here"),
                "give what `allOf` repeats a name under `#/components/schemas`, and refer to that",
            ));
        }
        Ok(())
    }
}
