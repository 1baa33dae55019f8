//! Names resources, methods, markers and setters.
//!
//! 1. [`resource`] sorts operations into resources: by operationId, else by tag, else by path. [`shorten`] takes
//!    versions and common first words off their names.
//! 2. [`name`] names methods after the words of the operationId that follow the resource, without nouns that
//!    repeat it: `LinksService_ListLinks` becomes `links.list`. Markers keep these nouns (`ListLinks`).
//!    Articles and versions are left out, so that `get_an_album` of albums is no `get_an`.
//! 3. [`name_bodies`] names bodies after operations.
//!
//! Callers use all these names: a changed rule renames them, except those in the lock (`surface`).

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use indexmap::IndexMap;
use openapiv3::Operation as Source;

use crate::model::{Operation, Resource};
use crate::names::{self, Use};
use crate::schemas::Schemas;

/// Separators between resource and method in an operationId: `LinksService_List`, `repos/get`,
/// `links.list`.
const SEPARATORS: &[&str] = &["Service_", "Controller_", "/", "."];

/// Longest name of a resource in bytes; longer ones are cut after a word. The name is also that of a file and
/// of a feature.
const MAX_RESOURCE_LEN: usize = 60;

/// The number of resources from which on a common first word of their names says nothing.
const MANY: usize = 3;

/// Verbs of operations that return several items, so that their markers keep a plural noun.
const PLURAL_VERBS: &[&str] = &["list", "search", "find"];

/// Returns the title of a resource: the most frequent tag of its operations, or its name if that is empty.
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

/// Splits an operationId into its resource and the rest, if it names a resource.
fn split(id: &str) -> Option<(&str, &str)> {
    // An id with blanks is prose, or the method and path of an operation without operationId.
    if id.contains(char::is_whitespace) {
        return None;
    }
    let split = SEPARATORS
        .iter()
        .find_map(|separator| id.rsplit_once(separator));
    split.filter(|(resource, rest)| !names::words(resource).is_empty() && !rest.is_empty())
}

/// Returns the resource of an operation: from its operationId, else its first tag, else its path.
pub fn resource(source: &Source, path: &str) -> String {
    let id = source.operation_id.as_deref().unwrap_or("");
    let tag = source.tags.first().map(String::as_str);
    let tag = tag.filter(|tag| !names::words(tag).is_empty());
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

/// Returns the segments of a path, without `api` and versions such as `v1`.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    let is_version = |segment: &str| {
        let digits = segment.strip_prefix('v').unwrap_or("");
        !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
    };
    path.split('/')
        .filter(move |segment| !segment.is_empty() && !is_version(segment) && *segment != "api")
}

/// Returns the words for an operation that has no operationId: `GET /v1/pets/{id}` becomes `get`, `pets`,
/// `by`, `id`.
pub fn words_of(id: &str) -> Vec<String> {
    let (method, path) = id.split_once(' ').unwrap_or(("", id));
    let mut words = names::words(method);
    for segment in segments(path) {
        let literal = segment.replace('{', " {");
        for part in literal.split([' ', '}']) {
            match part.strip_prefix('{') {
                Some(name) => {
                    words.push("by".to_owned());
                    words.extend(names::words(name));
                }
                None => words.extend(names::words(part)),
            }
        }
    }
    words
}

/// Returns the words of an operationId after its resource.
fn words_of_method(operation: &Operation) -> Vec<String> {
    if operation.id == format!("{} {}", operation.method, operation.path) {
        return words_of(&operation.id);
    }
    names::words(split(&operation.id).map_or(operation.id.as_str(), |(_, rest)| rest))
}

/// Returns the words of all methods of a resource, without articles and versions where they stay different.
fn words_of_methods(operations: &[Operation]) -> Vec<Vec<String>> {
    let full: Vec<Vec<String>> = operations.iter().map(words_of_method).collect();
    let tidy: Vec<Vec<String>> = full.iter().map(|words| without_articles(words)).collect();
    let mut count: BTreeMap<&[String], usize> = BTreeMap::new();
    for words in &tidy {
        *count.entry(words).or_default() += 1;
    }
    let words = tidy.iter().zip(&full);
    let chosen = words.map(|(tidy, full)| {
        if count[tidy.as_slice()] == 1 {
            tidy
        } else {
            full
        }
    });
    chosen.cloned().collect()
}

/// Returns the words without articles before a noun, and without versions.
fn without_articles(words: &[String]) -> Vec<String> {
    let kept = words.iter().enumerate().filter(|(at, word)| {
        let next = words.get(at + 1);
        // Of an A/B test it is no article.
        let is_before_noun = is_article(word) && next.is_some_and(|next| next != "b");
        *at == 0 || !(is_before_noun || is_version(word))
    });
    let kept: Vec<String> = kept.map(|(_, word)| word.clone()).collect();
    match kept.split_first() {
        Some((first, rest)) if is_version(first) && !rest.is_empty() => rest.to_vec(),
        _ => kept,
    }
}

fn is_article(word: &str) -> bool {
    matches!(word, "a" | "an" | "the")
}

/// Returns true for words such as `v2`, `20100401` and `api20100401`.
fn is_version(word: &str) -> bool {
    let number = |prefix: &str, digits: usize| {
        let number = word.strip_prefix(prefix).unwrap_or_default();
        number.len() >= digits && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    number("v", 1) || number("api", 1) || number("", 8)
}

/// Takes versions, and a first word that all names have in common, off the names of resources.
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
            names::snake(
                &words[usize::from(is_noise)..].join("_"),
                "root",
                Use::Resource,
            )
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

/// Names resources, methods, markers and setters.
///
/// Methods whose short names collide keep the nouns of their resource. Markers and resources never share a
/// name with one of the `types`, nor methods with hand-written ones, which `reserved` lists by resource.
pub fn name(
    resources: &mut IndexMap<String, Resource>,
    types: &BTreeSet<String>,
    reserved: &BTreeMap<String, Vec<String>>,
) {
    for (name, resource) in resources {
        resource.title = title(name, resource);
        // The suffix keeps resources apart from types of the document in all but a few cases.
        let handle = format!("{}Api", names::type_name(name));
        resource.ty = names::free(handle, |name| types.contains(name));
        let nouns = names::words(name);
        let mut count: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        let full = words_of_methods(&resource.operations);
        let short: Vec<Vec<String>> = full
            .iter()
            .map(|words| without_nouns(words, &nouns))
            .collect();
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
        let mut markers = BTreeSet::from([resource.ty.clone()]);
        for (i, operation) in resource.operations.iter_mut().enumerate() {
            let words = if count[&short[i]] == 1 {
                &short[i]
            } else {
                &full[i]
            };
            let method = names::snake(&words.join("_"), "call", Use::Method);
            operation.name = names::unique(method, &mut methods);
            let marker = names::type_name(&marker(&full[i], &nouns));
            let is_taken = |name: &str| types.contains(name) || markers.contains(name);
            operation.marker = names::free(marker, is_taken);
            markers.insert(operation.marker.clone());
            let mut setters = BTreeSet::from(["body".to_owned()]);
            for param in &mut operation.params {
                let setter = names::snake(&param.wire, "param", Use::Setter);
                param.ident = names::unique(setter, &mut setters);
            }
        }
    }
}

/// Renames bodies that are named after a service and its method (`LinksServiceUpdateBody`) to the name of the
/// operation (`UpdateLinkRequest`): callers know operations, not services.
pub fn name_bodies(resources: &IndexMap<String, Resource>, schemas: &mut Schemas<'_>) {
    let operations = resources.values().flat_map(|resource| &resource.operations);
    let mut taken: BTreeSet<String> = operations.clone().map(|op| op.marker.clone()).collect();
    taken.extend(schemas.names().iter().cloned());
    let services: BTreeSet<&str> = operations
        .filter_map(|operation| Some(operation.id.split_once("Service_")?.0))
        .collect();
    for key in schemas.keys() {
        let of_service = services.iter().find_map(|service| {
            let rest = key.strip_prefix(service)?.strip_prefix("Service")?;
            Some((*service, rest.strip_suffix("Body")?))
        });
        let Some((service, method)) = of_service.filter(|(_, method)| !method.is_empty()) else {
            continue;
        };
        let marker = marker(&names::words(method), &names::words(service));
        let name = names::type_name(&format!("{marker}Request"));
        if taken.insert(name.clone()) {
            schemas.rename(&key, name);
        }
    }
}

/// Returns the words without the nouns of the resource, or without its last ones if only these occur.
///
/// If no word would be left, all stay.
fn without_nouns(words: &[String], nouns: &[String]) -> Vec<String> {
    for start in 0..nouns.len() {
        let tail = &nouns[start..];
        let at = words
            .windows(tail.len())
            .position(|window| same_noun(window, tail));
        // An article without its noun would be left, of one that another method lacks.
        let is_whole = |at: &usize| *at == 0 || !is_article(&words[at - 1]);
        if let Some(at) = at.filter(is_whole).filter(|_| words.len() > tail.len()) {
            let mut rest = words.to_vec();
            rest.drain(at..at + tail.len());
            return rest;
        }
    }
    words.to_vec()
}

/// Returns true if the words are the same, except that the last ones may differ in singular and plural.
fn same_noun(a: &[String], b: &[String]) -> bool {
    let (Some((last_a, head_a)), Some((last_b, head_b))) = (a.split_last(), b.split_last()) else {
        return false;
    };
    head_a == head_b && names::singular(last_a) == names::singular(last_b)
}

/// Returns the name of a marker in camel case. A lone verb gets the nouns of its resource, since markers are
/// also read without it: `ListLinks`, and in the singular `GetLink` unless the verb is in `PLURAL_VERBS`.
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
