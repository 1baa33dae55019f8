//! Finds the words of methods: those of the operationId, or the usual ones for method and path.

use std::collections::BTreeMap;

use super::by_path::{self, Paths};
use super::conventions;
use super::resource;
use super::words::{same_noun, without_articles};
use crate::model::Operation;
use crate::names;

/// Returns the words of all methods of a resource.
///
/// Of the words that an operation may have, the first that no other operation has are taken: the usual ones for
/// its path if its id says no more, the id's without articles and versions, all words of the id.
pub(super) fn words_of_methods(
    operations: &[Operation],
    nouns: &[String],
    paths: &Paths<'_>,
) -> Vec<Vec<String>> {
    let candidates: Vec<Vec<Vec<String>>> = operations
        .iter()
        .map(|operation| candidates(operation, nouns, paths))
        .collect();
    let mut count: BTreeMap<&[String], usize> = BTreeMap::new();
    for words in candidates.iter().flat_map(|of_one| {
        let mut of_one: Vec<_> = of_one.iter().collect();
        of_one.dedup();
        of_one
    }) {
        *count.entry(words).or_default() += 1;
    }
    let chosen = candidates.iter().map(|of_one| {
        let free = of_one.iter().find(|words| count[words.as_slice()] == 1);
        free.or(of_one.last()).cloned().unwrap_or_default()
    });
    chosen.collect()
}

/// Returns true if the id of an operation says no more than its method and path.
pub(super) fn only_spells_path(operation: &Operation) -> bool {
    !has_id(operation) || by_path::spells_path(&words_of_id(operation), operation)
}

/// Returns true if the document has an id of its own for an operation.
pub(super) fn has_id(operation: &Operation) -> bool {
    operation.id != format!("{} {}", operation.method, operation.path)
}

/// Returns the words of an operationId after its resource.
fn words_of_id(operation: &Operation) -> Vec<String> {
    let of_method = resource::split(&operation.id).map(|(_, rest)| rest);
    names::words(of_method.unwrap_or(&operation.id))
}

/// Lists the words that an operation may have, the best first.
fn candidates(operation: &Operation, nouns: &[String], paths: &Paths<'_>) -> Vec<Vec<String>> {
    if !has_id(operation) {
        let usual = by_path::usual(operation, nouns, paths);
        let full = by_path::words_of(&operation.id);
        return usual.into_iter().chain([full]).collect();
    }
    let full = words_of_id(operation);
    let tidy = without_articles(&conventions::without_method(&full, &operation.method));
    let usual = if by_path::spells_path(&full, operation) {
        by_path::usual(operation, nouns, paths)
    } else if let Some(words) = conventions::verb_first(&full, operation, nouns, paths) {
        Some(words)
    } else if same_noun(&tidy, nouns) {
        by_path::usual_of_noun(operation, &tidy, paths)
    } else {
        by_path::without_path(&full, operation).or_else(|| by_path::fragment(operation))
    };
    usual.into_iter().chain([tidy, full]).collect()
}
