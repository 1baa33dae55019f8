//! Names operations by method and path, where the operationId says no more: it is missing, or a tool has made it
//! of both (`GetCustomersCustomer`, `read_item_items__item_id__get`).
//!
//! The verbs are those that callers know from other SDKs: `list`, `get`, `create`, `update`, `replace` and
//! `delete`; what is posted below an item is an action (`/charges/{charge}/capture` becomes `capture`).

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::words::{is_version, same_noun, segments};
use crate::model::{Operation, Shape, Type, TypeKind};
use crate::names;

/// Last words of paths that are verbs.
const VERBS: &[&str] = &["search", "find", "export", "download"];

/// First words of what an operation does to the object at its path.
const ACTIONS: &[&str] = &[
    "add", "create", "delete", "get", "list", "remove", "set", "update",
];

/// The methods of each path, whose parameters have no names here, and the types of responses.
pub(super) struct Paths<'a> {
    methods: BTreeMap<String, BTreeSet<String>>,
    types: &'a IndexMap<String, Type>,
}

impl<'a> Paths<'a> {
    pub(super) fn of<'o>(
        operations: impl Iterator<Item = &'o Operation>,
        types: &'a IndexMap<String, Type>,
    ) -> Self {
        let mut paths: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for operation in operations {
            let methods = paths.entry(nameless(&operation.path)).or_default();
            methods.insert(operation.method.clone());
        }
        Self {
            methods: paths,
            types,
        }
    }

    /// Returns true if the path of an operation also has another method.
    fn has(&self, operation: &Operation, method: &str) -> bool {
        let methods = self.methods.get(&nameless(&operation.path));
        methods.is_some_and(|methods| methods.contains(method))
    }

    /// Returns the words of the last parameter if the path before it is an operation that also ends with a parameter:
    /// both would have the same nouns (`/boards/{id}` and `/boards/{id}/{field}`).
    fn last_parameter(&self, operation: &Operation) -> Option<Vec<String>> {
        let (before, last) = operation.path.trim_end_matches('/').rsplit_once('/')?;
        let is_further = is_parameter(last) && nameless(before).ends_with("/{}");
        let methods = self.methods.get(&nameless(before)).filter(|_| is_further)?;
        methods
            .contains(&operation.method)
            .then(|| names::words(last))
    }

    /// Returns true if items are below the path of an operation: `/links` and `/links/{id}`.
    fn has_items(&self, operation: &Operation) -> bool {
        self.methods
            .contains_key(&(nameless(&operation.path) + "/{}"))
    }
}

/// Returns a path without the names of its parameters and without a slash at its end.
fn nameless(path: &str) -> String {
    let parts = path.trim_end_matches('/').split('/');
    let parts: Vec<&str> = parts
        .map(|part| if is_parameter(part) { "{}" } else { part })
        .collect();
    parts.join("/")
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
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

/// Returns true if the words are those of the method and the path, in either order.
pub(super) fn spells_path(words: &[String], operation: &Operation) -> bool {
    let method = operation.method.to_lowercase();
    let words = tidy(words);
    let rest = match words.as_slice() {
        [first, rest @ ..] if *first == method => rest,
        [rest @ .., last] if *last == method => rest,
        _ => return false,
    };
    let all = || segments(&operation.path);
    let id = |part| if is_parameter(part) { "id" } else { part };
    let spellings: [Vec<String>; 2] = [
        all().flat_map(names::words).collect(),
        all().map(id).flat_map(names::words).collect(),
    ];
    spellings.iter().any(|spelling| tidy(spelling) == rest)
        || spells_literals(rest, operation)
        || spells_parameters(rest, operation)
}

/// Returns true if the words are those of the literal segments of the path.
pub(super) fn spells_literals(words: &[String], operation: &Operation) -> bool {
    tidy(&literals(operation)) == tidy(words)
}

/// Returns true if the words are those of a path with parameters, and `by` before each, where it is or at the end.
pub(super) fn spells_parameters(words: &[String], operation: &Operation) -> bool {
    let parameters = segments(&operation.path).filter(|part| is_parameter(part));
    let by = |name| std::iter::once("by".to_owned()).chain(names::words(name));
    let mut last = literals(operation);
    last.extend(parameters.flat_map(by));
    let in_place = words_of(&format!(" {}", operation.path));
    let has_parameter = operation.path.contains('{');
    has_parameter
        && [in_place, last]
            .iter()
            .any(|spelling| tidy(spelling) == tidy(words))
}

fn literals(operation: &Operation) -> Vec<String> {
    let literals = segments(&operation.path).filter(|part| !is_parameter(part));
    literals.flat_map(names::words).collect()
}

/// Returns the words without those that say nothing about a path.
fn tidy(words: &[String]) -> Vec<String> {
    let is_noise = |word: &&String| is_version(word) || *word == "api";
    words
        .iter()
        .filter(|word| !is_noise(word))
        .cloned()
        .collect()
}

/// Returns the words before path and method, for ids that end with both, as frameworks make them of the name of
/// a function.
pub(super) fn without_path(words: &[String], operation: &Operation) -> Option<Vec<String>> {
    let mut end: Vec<String> = operation.path.split('/').flat_map(names::words).collect();
    end.push(operation.method.to_lowercase());
    let rest = words.strip_suffix(end.as_slice())?;
    (!rest.is_empty()).then(|| rest.to_vec())
}

/// Returns the words after `#` if they name an action, for ids that begin with method and path: such paths differ
/// only there.
pub(super) fn fragment(operation: &Operation) -> Option<Vec<String>> {
    let (before, fragment) = operation.id.split_once('#')?;
    let words = names::words(fragment);
    let is_action = words.first().is_some_and(|word| is_usual(word));
    (is_action && spells_path(&names::words(before), operation)).then_some(words)
}

/// Returns the usual words for a method and a path, in a resource of this name; `None` if there are none.
///
/// A list of the resource that is below an item of another is one for it: `GET /teams/{id}/members` of members
/// becomes `list`, `members`, `for`, `team`; what is only sorted below another word (`/suppression/blocks`) is not.
pub(super) fn usual(
    operation: &Operation,
    resource: &[String],
    paths: &Paths<'_>,
) -> Option<Vec<String>> {
    usual_with(operation, resource, paths, names::words)
}

/// Returns the same with another verb than the usual one.
pub(super) fn usual_with(
    operation: &Operation,
    resource: &[String],
    paths: &Paths<'_>,
    verb: impl FnOnce(&str) -> Vec<String>,
) -> Option<Vec<String>> {
    let (usual, mut nouns) = verb_and_nouns(operation, paths)?;
    let is_own = |noun: &String| same_noun(&names::words(noun), resource);
    if nouns.len() > 1 && nouns.last().is_some_and(is_own) && !is_own(&nouns[0]) {
        let own = nouns.pop()?;
        if is_below_item(operation) {
            nouns.splice(..0, [own, "for".to_owned()]);
        } else {
            nouns = vec![own];
        }
    }
    let mut words = verb(&usual);
    words.extend(nouns.iter().flat_map(|noun| names::words(noun)));
    if let Some(parameter) = paths.last_parameter(operation) {
        words.push("by".to_owned());
        words.extend(parameter);
    }
    Some(words)
}

/// Returns true if the last noun of a path belongs to an item: a parameter is before it.
fn is_below_item(operation: &Operation) -> bool {
    let parts: Vec<&str> = segments(&operation.path).collect();
    let last = parts.iter().rposition(|part| !is_parameter(part));
    parts[..last.unwrap_or_default()]
        .iter()
        .any(|part| is_parameter(part))
}

/// Returns the usual words for an operation whose id is only the name of its resource.
pub(super) fn usual_of_noun(
    operation: &Operation,
    id: &[String],
    paths: &Paths<'_>,
) -> Option<Vec<String>> {
    let (verb, _) = verb_and_nouns(operation, paths)?;
    // The id is the verb itself, as `search` and `login`.
    (!same_noun(&names::words(&verb), id)).then(|| words(&verb, id))
}

fn verb_and_nouns(operation: &Operation, paths: &Paths<'_>) -> Option<(String, Vec<String>)> {
    let parts: Vec<&str> = segments(&operation.path).collect();
    let is_item = parts.last().is_some_and(|part| is_parameter(part));
    let mut nouns = nouns(&parts)?;
    let last = nouns.last()?.clone();
    let one = names::singular(&last);
    let is_verb = VERBS.contains(&last.as_str());
    let has = |method| paths.has(operation, method);
    // What follows is done to the item before, even if it is in the plural (`/actions/pause-all-emails`).
    let is_named_action = nouns.len() > 2 && is_marker(&nouns[nouns.len() - 2]);
    if is_named_action && operation.method == "POST" && !is_item {
        nouns.truncate(nouns.len() - 2);
        return Some((last, nouns));
    }
    let verb = match (operation.method.as_str(), is_item) {
        ("GET" | "POST" | "QUERY", false) if is_verb => {
            return nouns.pop().map(|verb| (verb, nouns));
        }
        ("GET", false) if is_list(operation, &last, paths) => "list",
        ("GET", _) => "get",
        ("QUERY", _) => "query",
        ("POST", true) if has("PUT") || has("PATCH") => return None,
        ("POST", true) | ("PATCH", _) => "update",
        ("POST", false) if paths.has_items(operation) || one != last => {
            nouns.pop();
            nouns.push(one);
            "create"
        }
        // What can be read is no action, nor is the resource alone.
        ("POST", false) if has("GET") || nouns.len() == 1 => return None,
        ("POST", false) => return nouns.pop().map(|verb| (verb, nouns)),
        ("PUT", _) if has("PATCH") => "replace",
        ("PUT", _) => "update",
        ("DELETE", _) => "delete",
        _ => return None,
    };
    Some((verb.to_owned(), nouns))
}

/// Returns true for a verb that says what is done to an object.
pub(super) fn is_usual(verb: &str) -> bool {
    ACTIONS.contains(&verb)
}

/// Returns true if the end of a path is an action: of an item, or with a verb in it (`/documents/batch-delete`).
pub(super) fn is_action(end: &[String], operation: &Operation) -> bool {
    is_below_item(operation) || end.iter().any(|word| is_usual(word))
}

/// Returns true for a segment after which an action is named.
fn is_marker(noun: &str) -> bool {
    matches!(noun, "action" | "actions")
}

/// Returns the literal segments of a path as nouns: those that stand for one item in the singular. A path that
/// has more than such segments and parameters has no usual name.
fn nouns(parts: &[&str]) -> Option<Vec<String>> {
    let mut nouns = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        if is_parameter(part) {
            continue;
        }
        if part.contains(['{', '?', '#', ':', '(']) {
            return None;
        }
        let mut words = names::words(part);
        if let Some(last) = words.last_mut()
            && parts.get(at + 1).is_some_and(|next| is_parameter(next))
        {
            *last = names::singular(last);
        }
        nouns.push(words.join("_"));
    }
    Some(nouns)
}

fn words(verb: &str, nouns: &[String]) -> Vec<String> {
    let all = std::iter::once(verb).chain(nouns.iter().map(String::as_str));
    all.flat_map(names::words).collect()
}

/// Returns true if an operation returns several items: there is a path for one of them, its response is an array,
/// or an object around one array that a path in the plural names.
fn is_list(operation: &Operation, noun: &str, paths: &Paths<'_>) -> bool {
    let holds_list = |key: &str| match paths.types.get(key).map(|ty| &ty.kind) {
        Some(TypeKind::Struct(object)) => {
            let is_list = |shape: &Shape| matches!(shape, Shape::List(_));
            object
                .fields
                .iter()
                .filter(|field| is_list(&field.shape))
                .count()
                == 1
        }
        _ => false,
    };
    let is_plural = names::singular(noun) != noun;
    paths.has_items(operation)
        || match operation.response.json() {
            Some(Shape::List(_)) => true,
            Some(Shape::Named(key)) => is_plural && holds_list(key),
            _ => false,
        }
}
