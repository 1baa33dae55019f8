//! Names resources, methods, markers and setters, from operationIds.

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

/// Longest name of a resource, which is that of a file and a feature too; longer ones are cut after
/// a word.
const LONGEST: usize = 60;

/// First words that make an operation answer several.
const PLURAL_VERBS: &[&str] = &["list", "search", "find"];

/// Returns the title of a resource: the tag that most of its operations carry, or else its name.
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
    // With blanks it is prose, or method and path.
    if id.contains(char::is_whitespace) {
        return None;
    }
    let split = SEPARATORS
        .iter()
        .find_map(|separator| id.rsplit_once(separator));
    split.filter(|(resource, rest)| !names::words(resource).is_empty() && !rest.is_empty())
}

/// The resource of an operation: what its operationId says, else its tag, else its path.
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
    // Words are ASCII by now.
    if short.len() > LONGEST {
        // An underscore at the head keeps a digit off it, and ends no word.
        let end = short[..LONGEST].rfind('_').filter(|end| *end > 0);
        short.truncate(end.unwrap_or(LONGEST));
    }
    short
}

/// The segments of a path, without what only says which version of the API it is.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    let is_version = |segment: &str| {
        let digits = segment.strip_prefix('v').unwrap_or("");
        !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
    };
    path.split('/')
        .filter(move |segment| !segment.is_empty() && !is_version(segment) && *segment != "api")
}

/// The words of an operation that has no operationId, `GET /v1/pets/{id}`: the method, the path,
/// and by which ids.
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
fn rest(operation: &Operation) -> Vec<String> {
    if operation.id == format!("{} {}", operation.method, operation.path) {
        return words_of(&operation.id);
    }
    names::words(split(&operation.id).map_or(operation.id.as_str(), |(_, rest)| rest))
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
        // With a suffix of its own, a resource never shares its name with a type of the document.
        let handle = format!("{}Api", names::type_name(name));
        resource.ty = names::free(handle, |name| types.contains(name));
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

/// Names bodies that the document has named after a service and its method (`LinksServiceUpdateBody`)
/// after the operation (`UpdateLinkRequest`): callers know operations, not services.
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
