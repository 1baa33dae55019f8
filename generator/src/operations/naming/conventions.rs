//! Reads ids that frameworks make of method and path by a convention of their own, and gives the verb its place.
//!
//! Django REST framework puts it last (`accounts_managers_create`), also after an action, which has none
//! (`accounts_activate_create`). Springfox appends the method (`getAccountUsingGET`). Others name every parameter
//! (`updateActionsByIdAction`).

use super::by_path::{self, Paths};
use crate::model::Operation;
use crate::names;

/// The verbs that ids have for a method. What is done to many items begins with [`MANY`].
const VERBS: &[(&str, &[&str])] = &[
    ("GET", &["list", "read", "retrieve", "get"]),
    ("POST", &["create", "add"]),
    ("PUT", &["update"]),
    ("PATCH", &["partial_update", "update"]),
    ("DELETE", &["destroy", "delete"]),
];

const MANY: &str = "bulk";

/// Returns the words without the method that springfox appends. A number after it stays.
pub(super) fn without_method(words: &[String], method: &str) -> Vec<String> {
    let is_number = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
    let (rest, number) = match words {
        [rest @ .., number] if is_number(number) => (rest, Some(number)),
        _ => (words, None),
    };
    match rest {
        [rest @ .., using, last]
            if !rest.is_empty() && using == "using" && last.eq_ignore_ascii_case(method) =>
        {
            rest.iter().chain(number).cloned().collect()
        }
        _ => words.to_vec(),
    }
}

/// Returns the words of an id that spells its path and has a verb of its own: the verb, and what the path is about.
pub(super) fn verb_first(
    words: &[String],
    operation: &Operation,
    resource: &[String],
    paths: &Paths<'_>,
) -> Option<Vec<String>> {
    let verb = verb(words, operation)?;
    let is_creation = verb == ["create"] || verb == ["add"];
    by_path::usual_with(operation, resource, paths, |usual| {
        if !is_creation || by_path::is_usual(usual) {
            return verb;
        }
        // The end of the path is in the place of a verb. An item is activated, but a token created.
        let end = names::words(usual);
        if by_path::is_action(&end, operation) {
            end
        } else {
            [verb, end].concat()
        }
    })
}

/// Returns the verb of an id that consists of it and the path: after the literal segments, or before these and all
/// parameters.
fn verb(words: &[String], operation: &Operation) -> Option<Vec<String>> {
    let (_, verbs) = VERBS
        .iter()
        .find(|(method, _)| *method == operation.method)?;
    let one = verbs.iter().map(|verb| names::words(verb));
    let many = one.clone().map(|verb| [names::words(MANY), verb].concat());
    many.chain(one).find(|verb| {
        let before = words.strip_suffix(verb.as_slice());
        let after = words.strip_prefix(verb.as_slice());
        before.is_some_and(|path| by_path::spells_literals(path, operation))
            || after.is_some_and(|path| by_path::spells_parameters(path, operation))
    })
}
