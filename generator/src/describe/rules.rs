//! The rules, each from words and a shape to a sentence. The first that fits is taken; the last fits everything.

use super::words::{is_participle, phrase, plural, sentence};
use crate::model::Shape;

/// A field to describe.
pub(super) struct Subject<'a> {
    /// Its owner, in words, unless that is a message.
    pub(super) owner: Option<String>,
    /// The words of its name.
    pub(super) words: Vec<&'a str>,
    /// Its shape.
    pub(super) shape: &'a Shape,
}

type Rule = fn(&Subject<'_>) -> Option<String>;

const RULES: &[Rule] = &[time, flag, count, id, unit, by];

/// Units in which a number may be counted, as names end with them.
const UNITS: &[&str] = &[
    "bytes",
    "days",
    "hours",
    "meters",
    "milliseconds",
    "minutes",
    "months",
    "pixels",
    "seconds",
    "years",
];

/// Verbs with which the name of a flag begins, if it says what to do.
const VERBS: &[&str] = &[
    "allow", "apply", "ask", "create", "delete", "disable", "enable", "enforce", "exclude", "hide",
    "ignore", "include", "keep", "notify", "require", "send", "show", "skip", "use", "validate",
];

/// Nouns that need an article after `is`.
const COUNTED: &[&str] = &[
    "admin", "bot", "customer", "guest", "member", "owner", "user",
];

/// Words that end no noun.
const PARTICLES: &[&str] = &["by", "from", "in", "of", "off", "on", "previous", "to"];

/// Words before `count` that say which count it is, not of what.
const WHICH: &[&str] = &[
    "current", "max", "maximum", "min", "minimum", "source", "total",
];

/// Returns the sentence about a field.
pub(super) fn describe(subject: &Subject<'_>) -> String {
    let mut said = RULES.iter().filter_map(|rule| rule(subject));
    said.next().unwrap_or_else(|| named(subject, ""))
}

/// Returns the name in words, with what it belongs to.
fn named(subject: &Subject<'_>, note: &str) -> String {
    let name = phrase(&subject.words);
    let last = subject.words.last().copied().unwrap_or_default();
    match &subject.owner {
        _ if name.is_empty() => "A property of the API.".to_owned(),
        // No noun that anything could be said of.
        _ if is_participle(last) || PARTICLES.contains(&last) => {
            sentence(&format!("the property \"{name}\"{note}"))
        }
        // `Link.link_name` is no link name of the link.
        Some(owner) if !name.starts_with(owner.as_str()) => {
            sentence(&format!("{name} of the {owner}{note}"))
        }
        _ => sentence(&format!("the {name}{note}")),
    }
}

/// Returns the owner with its article, or a pronoun.
fn it(subject: &Subject<'_>) -> String {
    let owner = subject.owner.as_ref();
    owner.map_or_else(|| "it".to_owned(), |owner| format!("the {owner}"))
}

/// Times: "When the link was created (UTC)".
fn time(subject: &Subject<'_>) -> Option<String> {
    if *subject.shape != Shape::Time {
        return None;
    }
    let when = |clause: String| Some(sentence(&format!("when {clause} (UTC)")));
    match subject.words.as_slice() {
        [order @ ("first" | "last"), verb, "at"] if is_participle(verb) => {
            when(format!("{} was {order} {verb}", it(subject)))
        }
        [verb, "at"] if is_participle(verb) => when(format!("{} was {verb}", it(subject))),
        [noun @ .., verb, "at"] if is_participle(verb) => {
            when(format!("the {} was {verb}", phrase(noun)))
        }
        [verb @ ("begins" | "ends" | "expires" | "starts"), "at"] => {
            when(format!("{} {verb}", it(subject)))
        }
        [
            noun @ ..,
            verb @ ("begins" | "ends" | "expires" | "starts"),
            "at",
        ] => when(format!("the {} {verb}", phrase(noun))),
        ["first" | "last", "at"] => Some(sentence(&format!("{} (UTC)", phrase(&subject.words)))),
        [noun @ .., "at"] if !noun.is_empty() => {
            Some(sentence(&format!("time of the {} (UTC)", phrase(noun))))
        }
        [.., "since" | "until" | "before" | "after"] => {
            Some(sentence(&format!("{} (UTC)", phrase(&subject.words))))
        }
        _ => Some(named(subject, " (UTC)")),
    }
}

/// Booleans: "Whether the badge is enabled".
fn flag(subject: &Subject<'_>) -> Option<String> {
    if *subject.shape != Shape::Bool {
        return None;
    }
    let is_state = |word: &str| {
        is_participle(word) || word.ends_with("able") || word.ends_with("ible") || word == "active"
    };
    let whether = |clause: String| Some(sentence(&format!("whether {clause}")));
    match subject.words.as_slice() {
        [.., "value"] => None,
        ["success"] => whether("it succeeded".to_owned()),
        ["has", "more"] => whether("there is more".to_owned()),
        ["has", noun @ ..] if !noun.is_empty() => {
            whether(format!("there is {}", with_article(&phrase(noun))))
        }
        ["is", noun] if COUNTED.contains(noun) => {
            whether(format!("{} is {}", it(subject), with_article(noun)))
        }
        ["is", state @ ..] if !state.is_empty() => {
            whether(format!("{} is {}", it(subject), phrase(state)))
        }
        [noun @ .., "is", state] if !noun.is_empty() => {
            whether(format!("the {} is {}", phrase(noun), phrase(&[state])))
        }
        ["built", "in"] => whether(format!("{} is built in", it(subject))),
        [state] if is_state(state) => whether(format!("{} is {state}", it(subject))),
        [noun @ .., state] if is_state(state) => {
            whether(format!("the {} is {state}", phrase(noun)))
        }
        [noun @ .., "delete"] if !noun.is_empty() => {
            whether(format!("to delete the {}", phrase(noun)))
        }
        [verb, rest @ ..] if VERBS.contains(verb) && !rest.is_empty() => {
            whether(format!("to {verb} {}", phrase(rest)))
        }
        ["uses", noun @ ..] if !noun.is_empty() => {
            whether(format!("{} uses the {}", it(subject), phrase(noun)))
        }
        [] => None,
        words => whether(format!("{} applies", phrase(words))),
    }
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}

/// Counts: "Number of events".
fn count(subject: &Subject<'_>) -> Option<String> {
    if !is_number(subject.shape) {
        return None;
    }
    match subject.words.as_slice() {
        [noun @ .., last, "count"] if !WHICH.contains(last) => {
            let noun = [noun, &[*last]].concat();
            Some(sentence(&format!("number of {}", plural(&phrase(&noun)))))
        }
        ["total", noun @ .., last] if last.ends_with('s') => {
            let noun = [noun, &[*last]].concat();
            Some(sentence(&format!("total number of {}", phrase(&noun))))
        }
        [.., noun, done] if noun.ends_with('s') && is_participle(done) => {
            Some(sentence(&format!("number of {}", phrase(&subject.words))))
        }
        _ => None,
    }
}

/// Ids: "Id of the next step".
fn id(subject: &Subject<'_>) -> Option<String> {
    match subject.words.as_slice() {
        [noun @ .., "id"] if !noun.is_empty() => {
            Some(sentence(&format!("id of the {}", phrase(noun))))
        }
        [noun @ .., "ids"] if !noun.is_empty() => {
            Some(sentence(&format!("ids of the {}", plural(&phrase(noun)))))
        }
        ["next", "page", "token"] => Some("Token of the next page.".to_owned()),
        _ => None,
    }
}

/// Numbers with a unit: "Timer, in seconds".
fn unit(subject: &Subject<'_>) -> Option<String> {
    if !is_number(subject.shape) {
        return None;
    }
    let (unit, noun) = subject.words.split_last()?;
    let noun = noun.strip_suffix(&["in"]).unwrap_or(noun);
    let is_unit = UNITS.contains(unit) && !noun.is_empty() && noun != ["total"];
    is_unit.then(|| sentence(&format!("the {}, in {unit}", phrase(noun))))
}

/// Authors: "Who or what the link was created by".
fn by(subject: &Subject<'_>) -> Option<String> {
    match subject.words.as_slice() {
        [verb, "by"] if is_participle(verb) => Some(sentence(&format!(
            "who or what {} was {verb} by",
            it(subject)
        ))),
        _ => None,
    }
}

fn is_number(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float
    )
}
