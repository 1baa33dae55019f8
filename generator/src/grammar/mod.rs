//! The grammar of an OpenAPI 3.x document as tables: which keys an object may have, and what each
//! of them holds.
//!
//! One set of tables drives the check, the search for `$ref`s and every walk, so that no two of
//! them can disagree about where the schemas of a document are. The tables take 3.0, 3.1 and 3.2
//! together; `lower` deals with what a version lacks.
//!
//! - this file: the words that tables are written in,
//! - `document`, `operation`, `schema`, `common`: the tables, one for each object of the standard,
//! - `check`: checks a document by the tables, and finds its references,
//! - `walk`: visits every object of a document, to change it.

mod check;
mod common;
mod document;
mod operation;
mod schema;
mod walk;

use serde_json::Value;

pub(crate) use check::{Findings, MAX_WARNINGS, Reference, check};
pub(crate) use document::DOCUMENT;
pub(crate) use schema::SCHEMA;
pub(crate) use walk::{Visit, walk};

/// The rule for a value of the document.
#[derive(Clone, Copy)]
pub(crate) enum ValueRule {
    /// Any JSON: examples, defaults, extensions.
    Any,
    /// A string.
    Text,
    /// One of these strings.
    Word(&'static [&'static str]),
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A whole number from 0.
    Count,
    /// An object of this shape.
    Object(&'static ObjectRule),
    /// An object of this shape, or a `$ref` to one.
    OrRef(&'static ObjectRule),
    /// A schema: an object, a `$ref`, or `true` or `false`.
    Schema,
    /// A list.
    List(&'static ValueRule),
    /// An object whose keys are names.
    Map(&'static ValueRule),
    /// Whichever of the two fits.
    Either(&'static ValueRule, &'static ValueRule),
}

/// The rule for an object of the standard.
pub(crate) struct ObjectRule {
    /// Which object it is.
    pub(crate) object: ObjectKind,
    /// Its name in the standard, for messages.
    pub(crate) name: &'static str,
    /// Its keys, but for `x-` extensions.
    pub(crate) keys: &'static [(&'static str, ValueRule)],
    /// The keys that it cannot do without in any version.
    pub(crate) required: &'static [&'static str],
    /// Keys that are no fixed words, such as paths and status codes.
    pub(crate) others: Others,
    /// The section of the components where it can be defined once, or `""`.
    pub(crate) section: &'static str,
}

/// The rule for keys that an object does not name.
pub(crate) enum Others {
    /// It is no part of the standard; left out with a warning.
    Unknown,
    /// Anything may stand there, unread.
    Ignored,
    /// Keys of a form (and how to say which) hold this.
    Form(fn(&str) -> bool, &'static str, ValueRule),
}

/// The objects of the standard, as far as passes tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ObjectKind {
    Document,
    Info,
    License,
    Server,
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    SecurityScheme,
    OauthFlows,
    /// Objects that need no pass of their own.
    Other,
}

impl ValueRule {
    /// Returns whether a value follows this rule, as far as can be told without looking inside.
    pub(crate) fn fits(self, value: &Value) -> bool {
        match self {
            ValueRule::Any => true,
            ValueRule::Text | ValueRule::Word(_) => value.is_string(),
            ValueRule::Bool => value.is_boolean(),
            ValueRule::Number => value.is_number(),
            ValueRule::Count => value
                .as_u64()
                .is_some_and(|count| usize::try_from(count).is_ok()),
            ValueRule::Object(_) | ValueRule::OrRef(_) | ValueRule::Map(_) => value.is_object(),
            ValueRule::Schema => value.is_object() || value.is_boolean(),
            ValueRule::List(_) => value.is_array(),
            ValueRule::Either(one, other) => one.fits(value) || other.fits(value),
        }
    }

    /// Describes it for a message: "expected a text".
    fn describe(self) -> String {
        match self {
            ValueRule::Any => "any JSON".to_owned(),
            ValueRule::Text => "a text".to_owned(),
            ValueRule::Word(words) => format!("one of {}", words.join(", ")),
            ValueRule::Bool => "true or false".to_owned(),
            ValueRule::Number => "a number".to_owned(),
            ValueRule::Count => "a whole number from 0".to_owned(),
            ValueRule::Object(rule) => format!("an object ({})", rule.name),
            ValueRule::OrRef(rule) => format!("an object ({}) or a $ref", rule.name),
            ValueRule::Schema => "a schema (an object, true or false)".to_owned(),
            ValueRule::List(item) => format!("a list, each item {}", item.describe()),
            ValueRule::Map(item) => format!("an object, each value {}", item.describe()),
            ValueRule::Either(one, other) => format!("{}, or {}", one.describe(), other.describe()),
        }
    }
}

impl ObjectRule {
    /// Returns the rule for the value of `key`, if there is one.
    pub(crate) fn rule_of(&self, key: &str) -> Option<ValueRule> {
        let fixed = self
            .keys
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value_rule)| *value_rule);
        fixed.or(match &self.others {
            Others::Form(fits, _, value_rule) if fits(key) => Some(*value_rule),
            _ => None,
        })
    }
}

/// Returns the name of an object with its article: "an operation", "paths".
pub(crate) fn one(name: &str) -> String {
    match name {
        name if name.ends_with('s') || name == "info" || name == "XML" => name.to_owned(),
        name if name.starts_with(['a', 'e', 'i', 'o', 'u', 'O']) => format!("an {name}"),
        name => format!("a {name}"),
    }
}
