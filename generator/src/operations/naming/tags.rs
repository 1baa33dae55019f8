//! Tells which tags sort operations into resources.

use std::collections::BTreeSet;

use openapiv3::{OpenAPI, Operation, ReferenceOr};

use super::resource::split;
use super::words::segments;
use crate::lower::EVENT_MARK;
use crate::names;

/// The number of operations from which on a tag of all of them says nothing: one resource would have them all.
const MANY_OPERATIONS: usize = 20;

/// The number of first segments of paths from which on they sort operations better than a tag of all of them.
const MANY_SEGMENTS: usize = 3;

/// The tags of a document.
pub struct Tags<'a> {
    /// The tag that all operations have, such as the name of the API; paths sort these.
    of_all: Option<&'a str>,
}

impl<'a> Tags<'a> {
    /// Looks at all operations of a document.
    pub fn new(document: &'a OpenAPI) -> Self {
        let items = document.paths.paths.iter();
        let items = items.filter_map(|(path, item)| match item {
            ReferenceOr::Item(item) => Some((path, item)),
            ReferenceOr::Reference { .. } => None,
        });
        let operations =
            items.flat_map(|(path, item)| item.iter().map(move |(_, operation)| (path, operation)));
        let calls =
            operations.filter(|(_, operation)| !operation.extensions.contains_key(EVENT_MARK));
        let (mut tags, mut first_segments) = (BTreeSet::new(), BTreeSet::new());
        let (mut count, mut has_other_names) = (0, false);
        for (path, operation) in calls {
            count += 1;
            tags.insert(first(operation));
            first_segments.insert(segments(path).find(|segment| !segment.starts_with('{')));
            let id = operation.operation_id.as_deref().unwrap_or_default();
            has_other_names |= split(id).is_some();
        }
        let is_useless = count >= MANY_OPERATIONS
            && first_segments.len() >= MANY_SEGMENTS
            && tags.len() == 1
            && !has_other_names;
        Self {
            of_all: tags.pop_first().flatten().filter(|_| is_useless),
        }
    }

    /// Returns the tag of an operation, if it tells it from others.
    pub fn of<'o>(&self, operation: &'o Operation) -> Option<&'o str> {
        first(operation).filter(|tag| self.of_all != Some(tag))
    }
}

/// Returns the first tag of an operation, if it has words.
fn first(operation: &Operation) -> Option<&str> {
    let tag = operation.tags.first().map(String::as_str);
    tag.filter(|tag| !names::words(tag).is_empty())
}
