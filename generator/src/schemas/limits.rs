//! Limits the work and the output that schemas can cause: a small document with nested `allOf`s could
//! otherwise make an infinite crate.
//!
//! A budget is passed by `&mut` to the code that spends it. The limits are well above what real documents
//! need.

use std::collections::{BTreeSet, HashSet};

use super::location::Location;
use super::node::{Node, NodeId};
use crate::Error;
use crate::model::TypeKind;

/// The maximum depth of nested inline schemas that become types. Other APIs' documents need ten at most.
const MAX_NESTED: usize = 64;

/// The maximum number of schemas, fields, values and variants that `allOf` adds to those in the document.
/// Other APIs' documents need a hundred at most.
const MAX_ADDED: usize = 20_000;

/// The maximum number of schemas and properties that all `allOf`s of a document merge; one that is merged
/// twice counts twice. Other APIs' documents need some thousands.
const MAX_PARTS: usize = 200_000;

/// The maximum number of nested `allOf`s and of chained references.
pub const MAX_LEVELS: usize = 100;

/// Limits the merging of `allOf`.
#[derive(Default)]
pub struct MergeBudget {
    /// The number of nested compositions that are being merged.
    level: usize,
    /// The number of schemas and properties merged so far.
    parts: usize,
}

impl MergeBudget {
    /// Runs one more level of merging. Returns `None` at the limit.
    pub fn level<T>(&mut self, merge: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.level == MAX_LEVELS {
            return None;
        }
        self.level += 1;
        let merged = merge(self);
        self.level -= 1;
        Some(merged)
    }

    /// Counts schemas and properties that are merged.
    ///
    /// # Errors
    ///
    /// Returns an error if the budget is exceeded.
    pub fn spend(&mut self, parts: usize, location: &Location) -> Result<(), Error> {
        self.parts += parts;
        if self.parts > MAX_PARTS {
            return Err(too_many_parts(location));
        }
        Ok(())
    }
}

/// Returns the error for an `allOf` that exceeds its budget.
pub fn too_many_parts(location: &Location) -> Error {
    Error::new(
        &location.pointer,
        "`allOf` merges more schemas than any real document does",
        "write the schema out, without `allOf`",
    )
}

/// Limits the types that are made of inline schemas.
#[derive(Default)]
pub struct InlineBudget<'a> {
    nested: usize,
    added: usize,
    /// Schemas of the document that have a type. A further type of the same schema counts as added.
    made: HashSet<BTreeSet<NodeId<'a>>>,
}

impl<'a> InlineBudget<'a> {
    /// Enters an inline schema that becomes a type.
    pub fn enter(&mut self, node: &Node<'a>, location: &Location) -> Result<(), Error> {
        self.nested += 1;
        if self.nested > MAX_NESTED {
            return Err(Error::new(
                &location.pointer,
                format!("more than {MAX_NESTED} types without a name would be nested"),
                "name the inner schemas under `#/components/schemas`",
            ));
        }
        match node {
            Node::All(parts) => self.add(parts.len(), location),
            _ => Ok(()),
        }
    }

    /// Leaves an inline schema, and counts its type.
    pub fn leave(
        &mut self,
        node: &Node<'a>,
        kind: &TypeKind,
        location: &Location,
    ) -> Result<(), Error> {
        self.nested -= 1;
        let is_first = !matches!(node, Node::All(_)) && self.made.insert(node.id());
        match kind {
            _ if is_first => Ok(()),
            TypeKind::Struct(object) => self.add(object.fields.len(), location),
            TypeKind::Enum(values) => self.add(values.len(), location),
            TypeKind::Union(union) => self.add(union.variants.len(), location),
            TypeKind::ByStatus(cases) => self.add(cases.len(), location),
            TypeKind::Events(events) => self.add(events.cases.len(), location),
        }
    }

    fn add(&mut self, count: usize, location: &Location) -> Result<(), Error> {
        self.added += count.max(1);
        if self.added > MAX_ADDED {
            return Err(Error::new(
                &location.pointer,
                format!("`allOf` would add more than {MAX_ADDED} fields, values and choices here"),
                "name the repeated schema under `#/components/schemas`, and refer to it",
            ));
        }
        Ok(())
    }
}
