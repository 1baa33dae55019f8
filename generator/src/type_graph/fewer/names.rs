//! Names inline types after the best of their places.
//!
//! A place is the path from an operation or a component to the schema. In this order, the first name is taken
//! that is short and that no other type has:
//!
//! 1. of many places, what the ends of their paths have in common: `ShippingAddress`;
//! 2. the whole path of one of them, the shortest first: `CreateOrderBodyShippingAddress`;
//! 3. the beginning of a path and its last two properties, or only the last one;
//! 4. the last two properties, or the last one.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::model::Type;
use crate::names::{free, schema_type, singular, words};

/// The length up to which a name needs no shortening.
const SHORT: usize = 50;

/// The number of places and words from which on what all places have in common is a name.
const MANY: usize = 4;

/// Steps of a path that tell nothing about a type.
const NOISE: &[&str] = &[
    "response", "body", "failure", "value", "object", "choice", "text",
];

/// Names every inline type. Returns the names of all types.
pub fn name(types: &mut IndexMap<String, Type>) -> BTreeSet<String> {
    let components = types.values().filter(|ty| !ty.is_inline);
    let mut taken: BTreeSet<String> = components.map(|ty| ty.name.clone()).collect();
    for (key, ty) in types.iter_mut().filter(|(_, ty)| ty.is_inline) {
        // A property may be called `inline` as well.
        let is_property = ty.pointer.ends_with("/properties/inline");
        let places: Vec<&str> = std::iter::once(key)
            .chain(&ty.places)
            .map(|place| {
                if is_property {
                    place
                } else {
                    without_mark(place)
                }
            })
            .collect();
        let wanted = wanted(&places);
        let found = wanted.iter().find(|name| !taken.contains(*name));
        let name = match (found, wanted.first()) {
            (Some(name), _) => name.clone(),
            (None, Some(first)) => free(first.clone(), |name| taken.contains(name)),
            (None, None) => free(schema_type(key), |name| taken.contains(name)),
        };
        taken.insert(name.clone());
        ty.name = name;
    }
    taken
}

/// Returns the names that a type could have, the best first.
fn wanted(places: &[&str]) -> Vec<String> {
    let paths: Vec<Vec<String>> = places.iter().map(|place| steps(place)).collect();
    let mut out = Vec::new();
    let common = common_end(&paths);
    // A single word of two places could be of others as well.
    if !common.is_empty() && places.len() + common.len() >= MANY {
        out.push(schema_type(&common.join(".")));
    }
    let mut whole: Vec<String> = places.iter().map(|place| schema_type(place)).collect();
    whole.sort_by_key(String::len);
    out.extend(whole.iter().cloned());
    for length in [2, 1] {
        for path in &paths {
            if let [first, rest @ ..] = path.as_slice() {
                let rest = &rest[rest.len().saturating_sub(length)..];
                let name = schema_type(&format!("{first}.{}", rest.join(".")));
                out.extend((!rest.is_empty()).then_some(name));
            }
        }
    }
    for length in [2, 1] {
        for path in &paths {
            let rest = &path[1.min(path.len())..];
            let rest = &rest[rest.len().saturating_sub(length)..];
            out.extend((!rest.is_empty()).then(|| schema_type(&rest.join("."))));
        }
    }
    let mut short: Vec<String> = out
        .iter()
        .filter(|name| name.len() <= SHORT)
        .cloned()
        .collect();
    if short.is_empty() {
        out.sort_by_key(String::len);
        short.extend(out.first().map(|name| cut(name)));
    }
    short
}

/// Returns the steps of a path without noise; an item is named after its list.
fn steps(place: &str) -> Vec<String> {
    let mut steps: Vec<String> = Vec::new();
    for (at, step) in place.split('.').enumerate() {
        if step == "item" && at > 0 {
            let list = steps.pop().unwrap_or_default();
            let mut words = words(&list);
            if let Some(last) = words.last_mut() {
                *last = singular(last);
            }
            steps.push(words.join("_"));
        } else if at == 0 || !NOISE.contains(&step.trim_end_matches(|c: char| c.is_ascii_digit())) {
            steps.push(step.to_owned());
        }
    }
    steps
}

/// Returns the last steps that all paths have in common, at most two.
fn common_end(paths: &[Vec<String>]) -> Vec<String> {
    let Some((first, others)) = paths.split_first().filter(|(_, others)| !others.is_empty()) else {
        return Vec::new();
    };
    let mut common = first.len().saturating_sub(1).min(2);
    for path in others {
        let same = path[1.min(path.len())..]
            .iter()
            .rev()
            .zip(first.iter().rev());
        common = common.min(same.take_while(|(one, other)| one == other).count());
    }
    first[first.len() - common..].to_vec()
}

/// Returns a path without its last step if that is the mark that several schemas have the same path.
fn without_mark(place: &str) -> &str {
    match place.rsplit_once('.') {
        Some((path, last)) => match last.strip_prefix("inline") {
            Some(number) if number.bytes().all(|byte| byte.is_ascii_digit()) => path,
            _ => place,
        },
        None => place,
    }
}

/// Cuts a name after a word.
fn cut(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let longer = format!("{out}_{word}");
        if longer.len() > SHORT && !out.is_empty() {
            break;
        }
        out = longer;
    }
    schema_type(&out)
}
