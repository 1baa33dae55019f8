//! Makes identifiers. All of them are made here, so that one set of rules decides their case, keeps
//! them off keywords and off the names of the runtime, and makes them unique.
//!
//! `reserved` lists the names that generated code must not use.

mod reserved;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use reserved::{CLIENT_METHODS, FEATURES, KEYWORDS, REQUEST_METHODS, TAKEN_TYPES, TYPE_METHODS};

/// Words whose capitals would split them.
const WORDS: &[(&str, &str)] = &[
    ("OAuth", "Oauth"),
    ("GraphQL", "Graphql"),
    ("iOS", "Ios"),
    ("IDs", "Ids"),
    ("URLs", "Urls"),
];

/// The use of an identifier, which decides the words that it must not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A field of a type and its setter.
    Field,
    /// An argument of a function.
    Argument,
    /// A setter of a request.
    Setter,
    /// A resource: a module and a method of the client.
    Resource,
    /// A method of a resource.
    Method,
}

/// An identifier in snake case; `fallback` where the text has no letter or digit of ASCII.
pub fn snake(text: &str, fallback: &str, used_as: Use) -> String {
    let mut name = ascii(text).to_snake_case();
    if name.is_empty() {
        name = fallback.to_snake_case();
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    let taken: &[&str] = match used_as {
        Use::Field => TYPE_METHODS,
        Use::Setter => REQUEST_METHODS,
        Use::Resource => CLIENT_METHODS,
        Use::Argument | Use::Method => &[],
    };
    if KEYWORDS.contains(&name.as_str()) || taken.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// A type's name; one that generated code uses without a path gets `Type` at the end.
pub fn type_name(text: &str) -> String {
    let name = pascal(text, "Unnamed");
    if TAKEN_TYPES.contains(&name.as_str()) {
        return format!("{name}Type");
    }
    name
}

/// The name of a type made of a schema. Capitals in a row (`AB`) are one word in it, since
/// progenitor reads them so, and types that differ by them alone would be one.
pub fn schema_type(key: &str) -> String {
    let name = type_name(&key.replace('.', " "));
    let mut even = name.to_upper_camel_case();
    while even != even.to_upper_camel_case() {
        even = even.to_upper_camel_case();
    }
    type_name(&even)
}

/// Returns a type's name without a run of two or more words that follows itself:
/// `ThemeColorThemeColorType` becomes `ThemeColorType`. A single repeated word may be meant.
pub fn without_repetition(name: &str) -> String {
    let words = words(name);
    let repeated = (2..=words.len() / 2).rev().find_map(|len| {
        let at = (0..=words.len() - 2 * len)
            .find(|&at| words[at..at + len] == words[at + len..at + 2 * len])?;
        Some((at, len))
    });
    let Some((at, len)) = repeated else {
        return name.to_owned();
    };
    let mut left = words;
    left.drain(at..at + len);
    type_name(&left.join("_"))
}

/// A variant's name.
pub fn variant(text: &str) -> String {
    let name = pascal(text, "Empty");
    match name.as_str() {
        "Self" | "Other" => format!("{name}Value"),
        _ => name,
    }
}

/// Upper camel case, from a letter on; `fallback` where there is nothing to name it by.
fn pascal(text: &str, fallback: &str) -> String {
    let mut name = ascii(text).to_upper_camel_case();
    if name.is_empty() {
        name = fallback.to_owned();
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'N');
    }
    name
}

/// The feature of a resource.
pub fn feature(resource: &str) -> String {
    let name = resource.to_kebab_case();
    if FEATURES.contains(&name.as_str()) {
        return format!("{name}-api");
    }
    name
}

/// A constant's name.
pub fn shouty(text: &str) -> String {
    ascii(text).to_shouty_snake_case()
}

/// Signs become words where they carry meaning, and blanks elsewhere; letters beyond ASCII become
/// their code points, so that different names stay different.
fn ascii(text: &str) -> String {
    let text = WORDS
        .iter()
        .fold(text.to_owned(), |text, (odd, even)| text.replace(odd, even));
    let mut out = String::with_capacity(text.len());
    for (i, c) in text.chars().enumerate() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(c),
            '-' if i == 0
                && text[1..].starts_with(|c: char| c.is_ascii_digit() || c.is_alphabetic()) =>
            {
                out.push_str("minus ");
            }
            '+' => out.push_str(" plus "),
            '<' => out.push_str(" less "),
            '>' => out.push_str(" greater "),
            '=' => out.push_str(" equal "),
            '!' => out.push_str(" not "),
            '*' => out.push_str(" star "),
            c if c.is_alphanumeric() => out.push_str(&format!(" u{:x} ", u32::from(c))),
            _ => out.push(' '),
        }
    }
    out
}

/// Makes `name` unique among `taken`, by a number at the end, and takes it.
pub fn unique(name: String, taken: &mut BTreeSet<String>) -> String {
    let free = free(name, |candidate| taken.contains(candidate));
    taken.insert(free.clone());
    free
}

/// The name, or the name with the first number that is not taken.
///
/// After a few numbers it leaps, since thousands of the same name are taken one after the other.
pub fn free(name: String, is_taken: impl Fn(&str) -> bool) -> String {
    const FEW: usize = 16;
    if !is_taken(&name) {
        return name;
    }
    let numbered = |number: usize| format!("{name}{number}");
    let is_free = |number: &usize| !is_taken(&numbered(*number));
    if let Some(number) = (2..=FEW).find(is_free) {
        return numbered(number);
    }
    let (mut taken, mut free) = (FEW, FEW * 2);
    while !is_free(&free) {
        (taken, free) = (free, free * 2);
    }
    while free - taken > 1 {
        let middle = taken + (free - taken) / 2;
        if is_free(&middle) {
            free = middle;
        } else {
            taken = middle;
        }
    }
    numbered(free)
}

/// Words of an identifier or an operationId, in lower case.
pub fn words(text: &str) -> Vec<String> {
    ascii(text)
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The singular of an English noun, as far as names of resources need it.
pub fn singular(word: &str) -> String {
    for (plural, one) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
    ] {
        if let Some(stem) = word.strip_suffix(plural) {
            if word == "series" || stem.is_empty() {
                return word.to_owned();
            }
            return format!("{stem}{one}");
        }
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.is_empty() && !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// Length of the prefix that all values of an enum share up to an underscore, and that a variant
/// does without; with one value, the type's own name counts.
pub fn common_prefix(values: &[String], type_name: &str) -> usize {
    let Some(first) = values.first() else {
        return 0;
    };
    let own = format!("{}_", shouty(type_name));
    let shared = if values.len() == 1 {
        if first.starts_with(&own) {
            own.len()
        } else {
            0
        }
    } else {
        let len = values.iter().fold(first.len(), |len, value| {
            let same = first.bytes().zip(value.bytes()).take_while(|(a, b)| a == b);
            len.min(same.count())
        });
        first[..floor_char(first, len)]
            .rfind('_')
            .map_or(0, |i| i + 1)
    };
    let leaves_names = values
        .iter()
        .all(|value| value[shared..].starts_with(|c: char| c.is_ascii_alphabetic()));
    if leaves_names { shared } else { 0 }
}

/// The nearest boundary of characters at or before `at`.
fn floor_char(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
