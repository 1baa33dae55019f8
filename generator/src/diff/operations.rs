//! Compares operations: methods of resources, with their setters, arguments and responses.

use super::changes::Found;
use super::document::{Document, Operation, content, content_like, escape, is_true, location};
use super::responses;
use super::schemas::{Direction, Nulls, Pair, compare as compare_schemas};
use super::successor;
use crate::text;
use serde_json::Value;
use std::collections::BTreeMap;

/// Compares all operations.
pub(super) fn compare(old: &Document<'_>, new: &Document<'_>, found: &mut Found<'_>) {
    let (before, after) = (by_id(old), by_id(new));
    for (id, operation) in &before {
        match after.get(id) {
            Some(newer) => compare_one((old, operation), (new, newer), found),
            None => report_removed(operation, &after, found),
        }
    }
    for (id, operation) in &after {
        if !before.contains_key(id) {
            let call = found.names.call(id);
            found.added(&operation.pointer, format!("new method {call}"));
        }
    }
}

fn by_id<'a>(document: &Document<'a>) -> BTreeMap<String, Operation<'a>> {
    let list = document.operations().into_iter();
    list.map(|operation| (operation.id.clone(), operation))
        .collect()
}

/// Reports that an operation was removed, or renamed if another one has the same method and path.
fn report_removed(
    operation: &Operation<'_>,
    after: &BTreeMap<String, Operation<'_>>,
    found: &mut Found<'_>,
) {
    let mut operations = after.values();
    let is_equal =
        |other: &&Operation<'_>| (&other.method, other.path) == (&operation.method, operation.path);
    let by_name = |word: &str| {
        let is_meant = |other: &&Operation<'_>| other.id == word || other.path == word;
        after.values().find(is_meant)
    };
    let successor = operations
        .find(is_equal)
        .or_else(|| successor::named(operation.value, by_name));
    let call = found.names.call(&operation.id);
    let message = match successor {
        Some(successor) => {
            format!(
                "method {call} is gone: use {}",
                found.names.call(&successor.id)
            )
        }
        None => format!("method {call} is gone"),
    };
    found.removed(&operation.pointer, message);
}

/// An operation that both documents have.
struct Both<'p, 'a> {
    old: (&'p Document<'a>, &'p Operation<'a>),
    new: (&'p Document<'a>, &'p Operation<'a>),
    name: String,
}

fn compare_one<'p, 'a>(
    old: (&'p Document<'a>, &'p Operation<'a>),
    new: (&'p Document<'a>, &'p Operation<'a>),
    found: &mut Found<'_>,
) {
    let name = found.names.call(&new.1.id);
    let both = Both { old, new, name };
    both.address(found);
    both.parameters(found);
    both.body(found);
    both.response(found);
    both.token(found);
    let (old, new) = (old.1, new.1);
    found.deprecation(
        &new.pointer,
        &format!("method {}", both.name),
        old.value,
        new.value,
    );
}

impl<'a> Both<'_, 'a> {
    fn at(&self, step: &str) -> String {
        format!("{}/{step}", self.new.1.pointer)
    }

    /// Compares method and path. They are only on the wire; but ids in the path are arguments of the method.
    fn address(&self, found: &mut Found<'_>) {
        let (old, new) = (self.old.1, self.new.1);
        if ids(old.path) != ids(new.path) {
            let message = format!("{} takes other ids: {}", self.name, text::code(new.path));
            found.broken(&new.pointer, message);
        } else if (&old.method, old.path) != (&new.method, new.path) {
            let from = text::code(&format!("{} {}", old.method, old.path));
            let message = format!("{} moved from {from}", self.name);
            found.eased(&new.pointer, message);
        }
    }

    fn parameters(&self, found: &mut Found<'_>) {
        let (old, new) = (named(self.old.1), named(self.new.1));
        let (id, names) = (&self.new.1.id, found.names);
        for (location, parameter) in &old {
            let (_, name) = *location;
            let setter = names.setter(id, name);
            match new.get(location) {
                None => {
                    let known = |word: &str| new.keys().find(|(_, name)| *name == word);
                    let hint = match successor::named(parameter, known) {
                        Some((_, other)) => format!(": use {}", names.setter(id, other)),
                        None => String::new(),
                    };
                    let message = format!("setter {setter} of {} is gone{hint}", self.name);
                    found.removed(&self.old.1.pointer, message);
                }
                Some(newer) => self.parameter(name, parameter, newer, found),
            }
        }
        for (location, parameter) in &new {
            if old.contains_key(location) {
                continue;
            }
            let (_, name) = *location;
            let setter = names.setter(id, name);
            let pointer = self.at(&format!("parameters/{}", escape(name)));
            if is_true(parameter, "required") {
                let message = format!("{} needs the new setter {setter}", self.name);
                found.demanded(&pointer, message);
            } else {
                found.added(&pointer, format!("new setter {setter} of {}", self.name));
            }
        }
    }

    fn parameter(&self, name: &str, old: &'a Value, new: &'a Value, found: &mut Found<'_>) {
        let pointer = self.at(&format!("parameters/{}", escape(name)));
        let (id, names) = (&self.new.1.id, found.names);
        let called = format!("setter {} of {}", names.setter(id, name), self.name);
        found.deprecation(&pointer, &called, old, new);
        match (is_true(old, "required"), is_true(new, "required")) {
            (false, true) => {
                found.broken(&pointer, format!("{called} must be called now"));
            }
            (true, false) => {
                found.eased(&pointer, format!("{called} need not be called any more"));
            }
            _ => {}
        }
        let ty = names.setter_type(id, name);
        self.schemas((old, new), (pointer, called, ty), Nulls::None, found);
    }

    fn body(&self, found: &mut Found<'_>) {
        let body = |(document, operation): (&Document<'a>, &Operation<'a>), known: Option<&str>| {
            let body = operation.value.get("requestBody")?;
            let body = document.resolve(body);
            let (media, schema) = match known {
                Some(known) => content_like(body, known),
                None => content(body),
            }?;
            Some((is_true(body, "required"), media, schema))
        };
        let pointer = self.at("requestBody");
        let old = body(self.old, None);
        match (old, body(self.new, old.map(|(_, media, _)| media))) {
            (None, None) => {}
            (Some(_), None) => {
                found.removed(&pointer, format!("{} no longer takes a body", self.name));
            }
            (None, Some((true, ..))) => {
                found.broken(&pointer, format!("{} needs a body now", self.name));
            }
            (None, Some((false, ..))) => {
                found.added(&pointer, format!("{} takes a body", self.name));
            }
            (Some((was_required, old_media, old)), Some((is_required, new_media, new))) => {
                if old_media != new_media {
                    let message = format!(
                        "{} sends {}, no longer {}",
                        self.name,
                        text::code(new_media),
                        text::code(old_media)
                    );
                    found.broken(&pointer, message);
                }
                match (was_required, is_required) {
                    (false, true) => {
                        found.broken(
                            &pointer,
                            format!("the body of {} is required now", self.name),
                        );
                    }
                    (true, false) => {
                        let message = format!(
                            "the body of {} is optional now; it stays an argument",
                            self.name
                        );
                        found.eased(&pointer, message);
                    }
                    _ => {}
                }
                let name = format!("the body of {}", self.name);
                self.schemas((old, new), (pointer, name, None), Nulls::Kept, found);
            }
        }
    }

    /// Compares the bodies of success responses.
    fn response(&self, found: &mut Found<'_>) {
        let old = (self.old.0, self.old.1.value);
        let new = (self.new.0, self.new.1.value);
        responses::compare(old, new, &self.at("responses"), &self.name, found);
    }

    /// Compares schemas of what is sent.
    fn schemas(
        &self,
        (old, new): (&'a Value, &'a Value),
        (pointer, name, ty): (String, String, Option<&str>),
        nulls: Nulls,
        found: &mut Found<'_>,
    ) {
        let inside = |value: &'a Value| value.get("schema").unwrap_or(value);
        compare_schemas(
            &Pair {
                old: (self.old.0, inside(old)),
                new: (self.new.0, inside(new)),
                pointer,
                name,
                component: None,
                ty,
                direction: Direction::Sent,
                nulls,
            },
            found,
        );
    }

    /// Reports if the operation now needs a token, or no longer does, or has other requirements of its own. A
    /// human reviews each: it decides which calls carry a token.
    fn token(&self, found: &mut Found<'_>) {
        let own = |operation: &Operation<'a>| operation.value.get("security");
        let needs = |(document, operation): (&Document<'a>, &Operation<'a>)| {
            let list = own(operation).or_else(|| document.root.get("security"));
            let list = list.and_then(Value::as_array);
            let empty = |item: &Value| item.as_object().is_some_and(serde_json::Map::is_empty);
            list.is_some_and(|list| !list.is_empty() && !list.iter().any(empty))
        };
        let (pointer, name) = (self.at("security"), &self.name);
        match (needs(self.old), needs(self.new)) {
            (false, true) => found.broken(&pointer, format!("{name} needs a token now")),
            (true, false) => found.eased(&pointer, format!("{name} works without a token")),
            _ if own(self.old.1) != own(self.new.1) => {
                found.eased(&pointer, format!("{name} has other security requirements"));
            }
            _ => return,
        }
        found.needs_review();
    }
}

/// Returns the parameters that are setters, all but those of the path, by location and name on the wire.
fn named<'a>(operation: &Operation<'a>) -> BTreeMap<(&'a str, &'a str), &'a Value> {
    let list = operation.parameters.iter().copied();
    let list = list.filter(|parameter| location(parameter).0 != "path");
    list.map(|parameter| (location(parameter), parameter))
        .collect()
}

/// Returns the number of ids in a path template. Their names do not matter, since they are positional
/// arguments.
fn ids(path: &str) -> usize {
    path.matches('{').count()
}
