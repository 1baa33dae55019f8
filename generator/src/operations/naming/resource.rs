//! Sorts operations into resources, and names these.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use openapiv3::Operation as Source;

use super::words::{is_version, segments};
use crate::model::Resource;
use crate::names::{self, Use};

/// Separators between resource and method in an operationId: `LinksService_List`, `repos/get`,
/// `links.list`.
const SEPARATORS: &[&str] = &["Service_", "Controller_", "/", "."];

/// Longest name of a resource in bytes; longer ones are cut after a word. The name is also that of a file and
/// of a feature.
const MAX_RESOURCE_LEN: usize = 60;

/// The number of resources from which on a common first word of their names says nothing.
const MANY: usize = 3;

/// Returns the title of a resource: the most frequent tag of its operations, or its name if that is empty.
pub(super) fn title(name: &str, resource: &Resource) -> String {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for op in &resource.operations {
        *count.entry(&op.tag).or_default() += 1;
    }
    let most = count
        .into_iter()
        .rev()
        .max_by_key(|(_, n)| *n)
        .map(|(tag, _)| tag);
    match most {
        Some(tag) if !tag.is_empty() => tag.to_owned(),
        _ => name.replace('_', " "),
    }
}

/// Splits an operationId into its resource and the rest, if it names a resource.
pub(super) fn split(id: &str) -> Option<(&str, &str)> {
    // An id with blanks is prose, or the method and path of an operation without operationId.
    if id.contains(char::is_whitespace) {
        return None;
    }
    let split = SEPARATORS
        .iter()
        .find_map(|separator| id.rsplit_once(separator));
    split.filter(|(resource, rest)| !names::words(resource).is_empty() && !rest.is_empty())
}

/// Returns the resource of an operation: from its operationId, else its tag, else its path.
pub fn resource(source: &Source, tag: Option<&str>, path: &str) -> String {
    let id = source.operation_id.as_deref().unwrap_or("");
    let name = match split(id) {
        Some((resource, _)) => resource,
        None => tag
            .or_else(|| segments(path).find(|segment| !segment.starts_with('{')))
            .unwrap_or("root"),
    };
    let mut short = names::snake(name, "root", Use::Resource);
    // `names::snake` returns ASCII, so every index is a character boundary.
    if short.len() > MAX_RESOURCE_LEN {
        // An underscore at index 0 precedes a digit, and does not end a word.
        let end = short[..MAX_RESOURCE_LEN].rfind('_').filter(|end| *end > 0);
        short.truncate(end.unwrap_or(MAX_RESOURCE_LEN));
    }
    short
}

/// Takes versions, a first word that all names have in common, and a last word that says nothing (`alerts_api`) off the
/// names of resources.
pub fn shorten(resources: &mut IndexMap<String, Resource>) {
    let names: Vec<Vec<String>> = resources.keys().map(|name| names::words(name)).collect();
    let first = names.first().and_then(|words| words.first());
    let is_common = names.len() >= MANY
        && names
            .iter()
            .all(|words| words.len() > 1 && words.first() == first);
    let short: Vec<String> = names
        .iter()
        .map(|words| {
            let is_noise = words.len() > 1 && (is_common || is_version(&words[0]));
            let words = &words[usize::from(is_noise)..];
            let words = match words {
                [short @ .., last] if last == "api" && !short.is_empty() => short,
                _ => words,
            };
            names::snake(&words.join("_"), "root", Use::Resource)
        })
        .collect();
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for name in short.iter().chain(resources.keys()) {
        *count.entry(name.clone()).or_default() += 1;
    }
    let named = std::mem::take(resources).into_iter().zip(&short);
    let named: IndexMap<String, Resource> = named
        .map(|((name, resource), short)| {
            // A name that stays is counted twice: as the old and as the new one.
            let is_free = *short != name && count.get(short) == Some(&1);
            (if is_free { short.clone() } else { name }, resource)
        })
        .collect();
    *resources = named;
}
