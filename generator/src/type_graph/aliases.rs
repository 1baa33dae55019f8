//! Finds the values of enums that the docs of operations call by another name.
//!
//! An operation "requires the `links:read` scope", while the value on the wire is `API_SCOPE_LINKS_READ`. Who
//! searches for the one should find the other.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, TypeKind};

/// Gives values the names that the docs of operations have for them, such as `links:read`.
pub fn set(api: &mut Api) {
    let names: BTreeSet<String> = api
        .operations()
        .flat_map(|(_, operation)| names(&operation.description).chain(names(&operation.summary)))
        .map(str::to_owned)
        .collect();
    if names.is_empty() {
        return;
    }
    let by_letters: BTreeMap<String, String> = names
        .into_iter()
        .map(|name| (letters(&name), name))
        .collect();
    let mut found: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
    for (at, ty) in api.types.values().enumerate() {
        if let TypeKind::Enum(values) = &ty.kind {
            for (nth, value) in values.iter().enumerate() {
                if let Some(name) = by_letters.get(&letters(&value.ident)) {
                    found.entry(name.clone()).or_default().push((at, nth));
                }
            }
        }
    }
    for (name, places) in found {
        // A name that fits several values says nothing about any.
        if let [(at, nth)] = places[..]
            && let TypeKind::Enum(values) = &mut api.types[at].kind
        {
            values[nth].alias = Some(name);
        }
    }
}

/// Iterates over the code spans of a description that are names of the form `resource:action`.
fn names(description: &str) -> impl Iterator<Item = &str> {
    let is_word = |word: &str| {
        let is_part = |byte: u8| byte.is_ascii_lowercase() || b"0123456789_-.".contains(&byte);
        !word.is_empty() && word.bytes().all(is_part)
    };
    let spans = description.split('`').skip(1).step_by(2);
    spans.filter(move |span| {
        span.split_once(':')
            .is_some_and(|(resource, action)| is_word(resource) && is_word(action))
    })
}

fn letters(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}
