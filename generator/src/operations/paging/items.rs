//! Finds the list in a response whose items the pages have.

use super::fields::{self, Found};
use super::names::{ITEMS, NO_ITEMS, plain, rank};
use crate::model::{Api, Operation, Shape, Step};
use crate::names::{singular, words};

/// The list of a response.
pub struct Items {
    /// The path to it; empty if the response is the list.
    pub steps: Vec<Step>,
    pub item: Shape,
}

/// Returns the shape of the response, if it is JSON.
pub fn response(operation: &Operation) -> Option<&Shape> {
    operation.response.json()
}

/// Finds the list, preferably the one that callers already know by the record.
pub fn find(
    api: &Api,
    operation: &Operation,
    response: &Shape,
    recorded: Option<&str>,
) -> Option<Items> {
    if let Shape::List(item) = response {
        let (steps, item) = (Vec::new(), (**item).clone());
        return Some(Items { steps, item });
    }
    let lists: Vec<Found<'_>> = fields::all(api, response)
        .into_iter()
        .filter(|found| matches!(found.field.shape, Shape::List(_)))
        .collect();
    let known = lists.iter().find(|found| {
        let idents: Vec<&str> = found.steps.iter().map(|step| step.ident.as_str()).collect();
        recorded == Some(idents.join(".").as_str())
    });
    known
        .or_else(|| lists.iter().min_by_key(|found| order(operation, found)))
        .and_then(of)
}

/// Returns the list at a property, if it is one.
pub fn of(found: &Found<'_>) -> Option<Items> {
    let Shape::List(item) = &found.field.shape else {
        return None;
    };
    Some(Items {
        steps: found.steps.clone(),
        item: (**item).clone(),
    })
}

/// Orders lists by how likely they are the items: what accompanies items last; those at the top first; then by
/// name, by the last word of the path, and objects before single values.
fn order(operation: &Operation, found: &Found<'_>) -> (bool, usize, usize, bool) {
    let name = &found.field.wire;
    let is_named = plain(name) == plain(last_literal(&operation.path));
    let rank = match rank(ITEMS, name) {
        _ if is_named => 0,
        Some(rank) => 1 + rank,
        None if is_about(operation, name) => 1 + ITEMS.len(),
        None => 2 + ITEMS.len(),
    };
    let accompanies = self::rank(NO_ITEMS, name).is_some() && !is_named;
    let is_single = !matches!(&found.field.shape, Shape::List(item) if item.named().is_some());
    (accompanies, found.steps.len(), rank, is_single)
}

/// Returns the last segment of a path that is no id.
fn last_literal(path: &str) -> &str {
    let mut segments = path.rsplit('/');
    segments
        .find(|segment| !segment.contains('{') && !segment.is_empty())
        .unwrap_or_default()
}

/// Returns true if the path has the noun of a list, such as `users` of `/users.list`.
fn is_about(operation: &Operation, name: &str) -> bool {
    let nouns = |text: &str| -> Vec<String> { words(text).iter().map(|w| singular(w)).collect() };
    let path = nouns(&operation.path);
    nouns(name).last().is_some_and(|noun| path.contains(noun))
}
