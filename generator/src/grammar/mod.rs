//! The grammar of an OpenAPI 3.x document as tables: the keys of each object, and the values they may have.
//!
//! The check, the search for `$ref`s and every walk use the same tables, so that they agree about where the
//! schemas of a document are. The tables cover 3.0, 3.1 and 3.2 together; `lower` handles the differences.
//!
//! - this file: the types that the tables are made of,
//! - `document`, `operation`, `schema`, `common`: the tables, one for each object of the standard,
//! - `check`: checks a document against the tables, and collects its references,
//! - `faults`: leaves out faulty parts that have no meaning,
//! - `index_map`: reads lists that are written as maps,
//! - `misplaced`: puts schemas where they belong that stand in the place of a list or of the name of a type,
//! - `walk`: visits every object of a document, to change it.
//!
//! A new key of the standard is a row in its table, and a pass in `lower` if later stages do not know it.

mod check;
mod common;
mod document;
mod faults;
mod index_map;
mod misplaced;
mod operation;
mod schema;
mod walk;

use serde_json::Value;

use index_map::by_index;

pub(crate) use check::{Findings, MAX_POINTER_BYTES, MAX_WARNINGS, Reference, check};
pub(crate) use document::DOCUMENT;
pub(crate) use misplaced::Mended;
pub(crate) use schema::SCHEMA;
pub(crate) use walk::{Visit, walk};

/// The rule for a value of the document.
#[derive(Clone, Copy)]
pub(crate) enum ValueRule {
    /// Any JSON, such as examples and defaults.
    Any,
    /// A string.
    Text,
    /// One of these strings.
    Word(&'static [&'static str]),
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// An integer that is not negative.
    Count,
    /// An object of the standard.
    Object(&'static ObjectRule),
    /// An object of the standard, or a `$ref` to one.
    OrRef(&'static ObjectRule),
    /// A schema: an object, a `$ref`, or `true` or `false`.
    Schema,
    /// A list.
    List(&'static ValueRule),
    /// An object with arbitrary keys.
    Map(&'static ValueRule),
    /// The first of the two that fits.
    Either(&'static ValueRule, &'static ValueRule),
}

/// The rule for an object of the standard.
pub(crate) struct ObjectRule {
    /// The kind of the object, for passes.
    pub(crate) object: ObjectKind,
    /// The name of the object in the standard, for messages.
    pub(crate) name: &'static str,
    /// The fixed keys, without `x-` extensions.
    pub(crate) keys: &'static [(&'static str, ValueRule)],
    /// The keys that every version requires.
    pub(crate) required: &'static [&'static str],
    /// The rule for all other keys, such as paths and status codes.
    pub(crate) others: Others,
    /// The section of the components where such objects are defined, or `""`.
    pub(crate) section: &'static str,
}

/// The rule for keys that are not in the table of an object.
pub(crate) enum Others {
    /// The key is not part of the standard: it is left out with a warning.
    Unknown,
    /// Any key is allowed, and ignored.
    Ignored,
    /// Keys that pass the test follow the rule; the string describes the test in messages.
    Form(fn(&str) -> bool, &'static str, ValueRule),
}

/// The objects of the standard, as far as passes distinguish them.
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
    /// Returns true if the JSON type of a value fits this rule. Its parts are not checked.
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

    /// Describes the rule for a message: "a string", as in "expected a string".
    fn describe(self) -> String {
        match self {
            ValueRule::Any => "any JSON".to_owned(),
            ValueRule::Text => "a string".to_owned(),
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
    /// Returns the rule for the value of `key`; `None` if the key is unknown or ignored.
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
