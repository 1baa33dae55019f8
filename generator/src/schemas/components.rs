//! The component schemas by name, and the properties of schemas that need references to be followed.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;

use super::form::{Form, form};
use super::json_types::{self, ANY, JsonTypes, STRING};
use super::limits::MAX_LEVELS;
use super::location::{Location, component_name};
use super::node::Node;
use crate::Error;

/// The component schemas of a document.
pub struct Components<'a> {
    schemas: IndexMap<&'a str, Node<'a>>,
    json_types: HashMap<&'a str, JsonTypes>,
}

impl<'a> Components<'a> {
    /// Collects the components, and computes the JSON types of each.
    pub fn new(schemas: impl Iterator<Item = (&'a str, Node<'a>)>) -> Self {
        let schemas = schemas.collect();
        Self {
            json_types: json_types::of_all(&schemas),
            schemas,
        }
    }

    /// Iterates over the components in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, &Node<'a>)> {
        self.schemas.iter().map(|(name, node)| (*name, node))
    }

    /// Returns true if there is a component of this name.
    pub fn has(&self, name: &str) -> bool {
        self.schemas.contains_key(name)
    }

    /// Returns the component that a reference names.
    pub fn get(&self, reference: &str, location: &Location) -> Result<(&'a str, &Node<'a>), Error> {
        self.find(reference).ok_or_else(|| {
            Error::new(
                &location.pointer,
                format!("`$ref` points to nothing: {reference}"),
                "references must name a schema under `#/components/schemas`; bundle the document first",
            )
        })
    }

    fn find(&self, reference: &str) -> Option<(&'a str, &Node<'a>)> {
        let name = component_name(reference)?;
        let (name, node) = self.schemas.get_key_value(name.as_str())?;
        Some((*name, node))
    }

    /// Returns the schema at the end of a chain of references.
    pub fn follow(&self, node: &Node<'a>) -> Node<'a> {
        self.chain(node).last().unwrap_or_else(|| node.clone())
    }

    /// Iterates over a schema and the schemas that it refers to, step by step.
    fn chain(&self, node: &Node<'a>) -> impl Iterator<Item = Node<'a>> {
        let next = |node: &Node<'a>| match form(node) {
            Form::Ref(reference) => self.find(reference).map(|(_, next)| next.clone()),
            _ => None,
        };
        std::iter::successors(Some(node.clone()), next).take(MAX_LEVELS)
    }

    /// Returns true if a schema, or one that it refers to, admits `null`.
    pub fn is_nullable(&self, node: &Node<'a>) -> bool {
        self.chain(node).any(|node| {
            node.schema()
                .is_some_and(|schema| schema.schema_data.nullable)
        })
    }

    /// Returns true if a schema admits strings only, and any of them, although it may name some: a union of a
    /// string and an enum.
    pub fn admits_any_string(&self, node: &Node<'a>) -> bool {
        if self.json_types(node) != STRING {
            return false;
        }
        let mut seen = BTreeSet::new();
        let mut todo = vec![node.clone()];
        while let Some(node) = todo.pop() {
            let target = self.follow(&node);
            if !seen.insert(target.id()) {
                continue;
            }
            match form(&target) {
                Form::Plain(_) => return true,
                Form::Union(choices, _) => todo.extend(choices),
                _ => {}
            }
        }
        false
    }

    /// Returns the JSON types that a schema admits.
    pub fn json_types(&self, node: &Node<'a>) -> JsonTypes {
        json_types::of(node, 0, &mut |name, _| {
            self.json_types.get(name).copied().unwrap_or(ANY)
        })
    }

    /// Returns the JSON types that all of several schemas admit.
    pub fn common_json_types(&self, nodes: &[Node<'a>]) -> JsonTypes {
        nodes
            .iter()
            .fold(ANY, |all, node| all & self.json_types(node))
    }
}
