//! Names of resources, methods and markers, from operationIds.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use indexmap::IndexMap;
use openapiv3::Operation as Source;

use crate::model::{Operation, Resource};
use crate::names::{self, Use};

/// Where an operationId names its resource: `LinksService_List`, `repos/get`, `links.list`.
const SEPARATORS: &[&str] = &["Service_", "Controller_", "/", "."];

/// First words that make an operation answer several.
const PLURAL_VERBS: &[&str] = &["list", "search", "find"];

/// What to call a resource: the tag that most of its operations carry, or else its name.
fn title(name: &str, resource: &Resource) -> String {
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

/// The resource of an operation: what its operationId says, else its tag, else its path.
pub fn resource(source: &Source, path: &str) -> String {
    let id = source.operation_id.as_deref().unwrap_or("");
    let split = SEPARATORS
        .iter()
        .find_map(|separator| id.split_once(separator));
    let tag = source.tags.first().map(String::as_str);
    let segment = || {
        path.split('/').find(|segment| {
            let version =
                segment.starts_with('v') && segment[1..].chars().all(|c| c.is_ascii_digit());
            !segment.is_empty() && !segment.starts_with('{') && !version && *segment != "api"
        })
    };
    let name = match split {
        Some((resource, _)) if !resource.is_empty() => resource,
        _ => tag.or_else(segment).unwrap_or("default"),
    };
    names::snake(name, "default", Use::Resource)
}

/// What an operationId says after its resource, as words.
fn rest(operation: &Operation) -> Vec<String> {
    let rest = SEPARATORS
        .iter()
        .find_map(|separator| operation.id.split_once(separator))
        .filter(|(resource, _)| !resource.contains(' '))
        .map_or(operation.id.as_str(), |(_, rest)| rest);
    if rest.contains(' ') {
        // No operationId: method and path.
        return names::words(&rest.replace(['{', '}'], " "));
    }
    names::words(rest)
}

/// Names methods, markers and setters; what would collide keeps its whole name, and no name is also
/// one of the `types` or, for a method, `reserved` for a hand-written one.
pub fn name(
    resources: &mut IndexMap<String, Resource>,
    types: &BTreeSet<String>,
    reserved: &BTreeMap<String, Vec<String>>,
) {
    for (name, resource) in resources {
        resource.title = title(name, resource);
        resource.ty = names::type_name(name);
        if types.contains(&resource.ty) {
            resource.ty.push_str("Resource");
        }
        let nouns = names::words(name);
        let mut count: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        let full: Vec<Vec<String>> = resource.operations.iter().map(rest).collect();
        let short: Vec<Vec<String>> = full.iter().map(|words| without(words, &nouns)).collect();
        for words in full.iter().chain(&short).collect::<BTreeSet<_>>() {
            let wanted = full
                .iter()
                .zip(&short)
                .filter(|(f, s)| *f == words || *s == words);
            count.insert(words.clone(), wanted.count());
        }
        let mut methods: BTreeSet<String> = reserved
            .get(name.as_str())
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        let mut markers = types.clone();
        markers.insert(resource.ty.clone());
        for (i, operation) in resource.operations.iter_mut().enumerate() {
            let words = if count[&short[i]] == 1 {
                &short[i]
            } else {
                &full[i]
            };
            let method = names::snake(&words.join("_"), "call", Use::Method);
            operation.name = names::unique(method, &mut methods);
            let marker = names::type_name(&marker(&full[i], &nouns));
            operation.marker = names::unique(marker, &mut markers);
            let mut setters = BTreeSet::from(["body".to_owned()]);
            for param in &mut operation.params {
                let setter = names::snake(&param.wire, "param", Use::Setter);
                param.ident = names::unique(setter, &mut setters);
            }
        }
    }
}

/// Leaves out the nouns that repeat the resource, wholly or by its last words.
fn without(words: &[String], nouns: &[String]) -> Vec<String> {
    for start in 0..nouns.len() {
        let tail = &nouns[start..];
        let at = words
            .windows(tail.len())
            .position(|window| same_noun(window, tail));
        if let Some(at) = at.filter(|_| words.len() > tail.len()) {
            let mut left = words.to_vec();
            left.drain(at..at + tail.len());
            return left;
        }
    }
    words.to_vec()
}

/// The same words, the last one in singular or plural.
fn same_noun(a: &[String], b: &[String]) -> bool {
    let (Some((last_a, head_a)), Some((last_b, head_b))) = (a.split_last(), b.split_last()) else {
        return false;
    };
    head_a == head_b && names::singular(last_a) == names::singular(last_b)
}

/// A marker says what it is also outside its resource: `List` of links is `ListLinks`.
fn marker(words: &[String], nouns: &[String]) -> String {
    let mut words = words.to_vec();
    if let [verb] = words.as_slice() {
        let mut nouns = nouns.to_vec();
        if let Some(last) = nouns.last_mut()
            && !PLURAL_VERBS.contains(&verb.as_str())
        {
            *last = names::singular(last);
        }
        if !same_noun(std::slice::from_ref(verb), &nouns) {
            words.extend(nouns);
        }
    }
    words.join("_").to_upper_camel_case()
}
