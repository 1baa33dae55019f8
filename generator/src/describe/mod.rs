//! Describes fields that the document does not describe, by what their name and type say.
//!
//! A reader of `next_step_id: Option<String>` without docs asks what it is the id of; the name says so. Nothing is
//! made up: where name and type say no more, the sentence is the name in words. The document's own description always
//! wins, so this is asked only without one.
//!
//! 1. `words` splits names into words, spelled as in prose: `qrcode_url` is the QR code URL.
//! 2. `rules` finds the first rule that fits the words and the shape.
//! 3. Here: the sentence on one line. It loses its links and then its owner, if it is too long for that.

mod rules;
#[cfg(test)]
mod tests;
mod words;

use crate::model::{Api, Field, Shape, Type};
use rules::Subject;

/// The maximum length of a sentence, in characters: it is one line of a doc comment.
const WIDTH: usize = 92;

/// Returns a sentence about a field, as Markdown on one line.
pub fn field(api: &Api, ty: &Type, field: &Field) -> String {
    let owner = owner(api, ty);
    let subject = |owner| Subject {
        owner,
        words: words::split(&field.ident),
        shape: &field.shape,
    };
    let about = rules::describe(&subject(owner));
    let link = link(api, field);
    let linked = link.map_or_else(|| about.clone(), |link| link.add_to(&about));
    let candidates = [linked, about, rules::describe(&subject(None))];
    let fitting = candidates.iter().find(|line| line.chars().count() <= WIDTH);
    fitting.unwrap_or(&candidates[2]).clone()
}

/// A type that a sentence links to.
enum Link<'a> {
    /// The enum that the values are of.
    Enum(&'a str),
    /// The enum that the items of a list are of.
    Enums(&'a str),
    /// The type of the thing that the id is of, with the words by which the sentence names it.
    Thing(&'a str, String),
}

impl Link<'_> {
    fn add_to(&self, sentence: &str) -> String {
        let stem = sentence.trim_end_matches('.');
        match self {
            Self::Enum(name) => format!("{stem}: one of [`{name}`]."),
            Self::Enums(name) => format!("{stem}, each one of [`{name}`]."),
            Self::Thing(name, words) => match stem.strip_suffix(words.as_str()) {
                Some(before) => format!("{before}[{words}](crate::types::{name})."),
                None => sentence.to_owned(),
            },
        }
    }
}

fn link<'a>(api: &'a Api, field: &Field) -> Option<Link<'a>> {
    let name = |key: &str| Some(api.types.get(key)?.name.as_str());
    match &field.shape {
        Shape::Named(key) if api.is_enum(key) => name(key).map(Link::Enum),
        Shape::List(item) => match &**item {
            Shape::Named(key) if api.is_enum(key) => name(key).map(Link::Enums),
            _ => None,
        },
        Shape::String | Shape::Int32 | Shape::Int64 => {
            let words = words::split(&field.ident);
            let (last, noun) = words.split_last()?;
            (*last == "id").then(|| thing(api, noun))?
        }
        _ => None,
    }
}

/// Returns the type that words name, or that the last of them name: a parent directory is a `Directory`.
fn thing<'a>(api: &'a Api, noun: &[&str]) -> Option<Link<'a>> {
    (0..noun.len()).find_map(|from| {
        let name = words::type_name(&noun[from..]);
        // Types that no operation reaches are not always compiled.
        let mut types = api.types.values();
        let ty = types.find(|ty| ty.name == name && !ty.reach.is_empty())?;
        Some(Link::Thing(&ty.name, words::phrase(&noun[from..])))
    })
}

/// Returns what a type's fields belong to, in words; `None` for a message, whose fields may belong to anything.
fn owner(api: &Api, ty: &Type) -> Option<String> {
    /// More words are a name that was put together.
    const MAX_WORDS: usize = 4;
    let snake = heck::ToSnakeCase::to_snake_case(ty.name.as_str());
    let mut words = words::split(&snake);
    match words.as_slice() {
        [
            "create" | "update" | "patch" | "replace",
            noun @ ..,
            "request",
        ] => {
            let name = words::type_name(noun);
            let is_known = api.types.values().any(|ty| ty.name == name);
            words = is_known.then(|| noun.to_vec())?;
        }
        [.., "request" | "response" | "error"] => return None,
        [noun @ .., "payload" | "input" | "data"] if !noun.is_empty() => words = noun.to_vec(),
        _ => {}
    }
    (!ty.is_inline && words.len() <= MAX_WORDS).then(|| words::phrase(&words))
}
