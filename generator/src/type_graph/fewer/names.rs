//! Names inline types after the best of their places.
//!
//! A place is the path from an operation or a component to the schema. In this order, the first name is taken
//! that is short and that no other type has:
//!
//! 1. of bodies of several resources, what they hold: `SuccessResponse` (`groups`);
//! 2. of many places, or of several resources or roles, what the ends of their paths have in common: `ShippingAddress`;
//! 3. the whole path of one of them, the shortest first, of a response rather than a request:
//!    `CreateOrderBodyShippingAddress`;
//! 4. the beginning of a path and its last two properties, or only the last one;
//! 5. the last two properties, or the last one.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::groups::{Groups, MANY, Role, neutral_name};
use crate::model::Type;
use crate::names::{free, schema_type, singular, words};

/// The length up to which a name needs no shortening.
const SHORT: usize = 50;

/// Steps of a path that tell nothing about a type.
const NOISE: &[&str] = &[
    "response", "body", "failure", "value", "object", "choice", "text",
];

/// Names every inline type. Returns the names of all types.
pub fn name(types: &mut IndexMap<String, Type>, groups: &Groups) -> BTreeSet<String> {
    let components = types.values().filter(|ty| !ty.is_inline);
    let mut taken: BTreeSet<String> = components.map(|ty| ty.name.clone()).collect();
    for (key, ty) in types.iter_mut().filter(|(_, ty)| ty.is_inline) {
        // A property may be called `inline` as well.
        let is_property = ty.pointer.ends_with("/properties/inline");
        let keys = || std::iter::once(key).chain(&ty.places);
        let owner = |key| groups.place(key).map(|place| (place.role, place.owner));
        let first = groups.place(key);
        let is_common = keys().any(|other| owner(other) != owner(key));
        let neutral = first.filter(|place| is_common && place.is_whole);
        let neutral = neutral.and_then(|place| neutral_name(ty, place.role));
        let mut places: Vec<&String> = keys().collect();
        if is_common {
            // A request is not what a response is named after.
            places.sort_by_cached_key(|key| {
                let role = owner(key).map(|(role, _)| role);
                (role != Some(Role::Response), role, schema_type(key).len())
            });
        }
        let places: Vec<&str> = places
            .into_iter()
            .map(|place| {
                if is_property {
                    place
                } else {
                    without_mark(place)
                }
            })
            .collect();
        let paths: Vec<Vec<String>> = places.iter().map(|place| steps(place)).collect();
        let wanted = || {
            neutral
                .iter()
                .cloned()
                .chain(wanted(&places, &paths, is_common))
        };
        let is_taken = |name: &str| taken.contains(name);
        let name = wanted().find(|name| !is_taken(name)).unwrap_or_else(|| {
            let first = wanted().next();
            free(first.unwrap_or_else(|| schema_type(key)), is_taken)
        });
        taken.insert(name.clone());
        ty.name = name;
    }
    taken
}

/// Returns the names that a type could have, the best first. They are built one by one, since a type may have hundreds of
/// places, and the first name is mostly free.
fn wanted<'p>(
    places: &'p [&str],
    paths: &'p [Vec<String>],
    is_common: bool,
) -> impl Iterator<Item = String> + 'p {
    let all = || candidates(places, paths, is_common);
    let mut short = all().filter(|name| name.len() <= SHORT).peekable();
    let cut = match short.peek() {
        Some(_) => None,
        None => all().min_by_key(String::len).map(|name| cut(&name)),
    };
    short.chain(cut)
}

/// Returns the same, whatever their length.
fn candidates<'p>(
    places: &'p [&str],
    paths: &'p [Vec<String>],
    is_common: bool,
) -> impl Iterator<Item = String> + 'p {
    let common = common_end(paths);
    // A single word of two places could be of others as well; but a longer name would be that of one of them.
    let is_name = !common.is_empty() && (is_common || places.len() + common.len() >= MANY);
    let common = is_name.then(|| schema_type(&common.join(".")));
    let mut whole = places.to_vec();
    if !is_common {
        whole.sort_by_cached_key(|place| schema_type(place).len());
    }
    let last = |rest: &'p [String], length: usize| &rest[rest.len().saturating_sub(length)..];
    let beginnings = [2, 1].into_iter().flat_map(move |length| {
        paths.iter().filter_map(move |path| {
            let (first, rest) = path.split_first().filter(|(_, rest)| !rest.is_empty())?;
            let rest = last(rest, length).join(".");
            Some(schema_type(&format!("{first}.{rest}")))
        })
    });
    let ends = [2, 1].into_iter().flat_map(move |length| {
        paths.iter().filter_map(move |path| {
            let (_, rest) = path.split_first().filter(|(_, rest)| !rest.is_empty())?;
            Some(schema_type(&last(rest, length).join(".")))
        })
    });
    let whole = whole.into_iter().map(schema_type);
    common
        .into_iter()
        .chain(whole)
        .chain(beginnings)
        .chain(ends)
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
