//! What inline schemas may come to, so that a small document never makes a crate without end.

use std::collections::{BTreeSet, HashSet};

use super::form::{Id, Node};
use super::types::Place;
use crate::Error;
use crate::model::Kind;

/// Most types without a name in the document that are made inside each other. The documents of
/// others that were tried need ten at most.
const MAX_NESTED: usize = 64;

/// Most schemas, fields, values and choices that `allOf` adds to those that stand in the document.
/// The documents of others that were tried need a hundred at most.
const MAX_ADDED: usize = 20_000;

/// Counts what is made of inline schemas.
#[derive(Default)]
pub struct Budget<'a> {
    nested: usize,
    added: usize,
    /// Schemas of the document that a type has been made of; the next is added.
    made: HashSet<BTreeSet<Id<'a>>>,
}

impl<'a> Budget<'a> {
    /// Goes into an inline schema, of which a type is made.
    pub fn enter(&mut self, node: &Node<'a>, place: &Place) -> Result<(), Error> {
        self.nested += 1;
        if self.nested > MAX_NESTED {
            return Err(Error::new(
                &place.pointer,
                format!("more than {MAX_NESTED} types without a name would be inside each other"),
                "give the inner schemas names under `#/components/schemas`",
            ));
        }
        match node {
            Node::All(parts) => self.add(parts.len(), place),
            _ => Ok(()),
        }
    }

    /// Leaves it, with what was made of it.
    pub fn leave(&mut self, node: &Node<'a>, kind: &Kind, place: &Place) -> Result<(), Error> {
        self.nested -= 1;
        let stands_once = !matches!(node, Node::All(_)) && self.made.insert(node.id());
        match kind {
            _ if stands_once => Ok(()),
            Kind::Struct(object) => self.add(object.fields.len(), place),
            Kind::Enum(values) => self.add(values.len(), place),
            Kind::Union(union) => self.add(union.variants.len(), place),
        }
    }

    fn add(&mut self, count: usize, place: &Place) -> Result<(), Error> {
        self.added += count.max(1);
        if self.added > MAX_ADDED {
            return Err(Error::new(
                &place.pointer,
                format!("`allOf` would add more than {MAX_ADDED} fields, values and choices here"),
                "give what `allOf` repeats a name under `#/components/schemas`, and refer to that",
            ));
        }
        Ok(())
    }
}
