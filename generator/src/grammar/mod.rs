//! The grammar of an OpenAPI 3.x document as tables: which keys stand where, and what each holds.
//!
//! One set of tables drives the shape check, the search for `$ref`s and every walk, so that no two
//! of them can disagree about where the schemas of a document are. The tables take 3.0, 3.1 and
//! 3.2 together; what a version lacks is the matter of `lower`.

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

/// What a place of the document holds.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// Any JSON: examples, defaults, extensions.
    Any,
    /// A text.
    Text,
    /// One of these texts.
    Word(&'static [&'static str]),
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A whole number from 0.
    Count,
    /// An object of this shape.
    Object(&'static Shape),
    /// An object of this shape, or a `$ref` to one.
    OrRef(&'static Shape),
    /// A schema: an object, a `$ref`, or `true` or `false`.
    Schema,
    /// A list.
    List(&'static Kind),
    /// An object whose keys are names.
    Map(&'static Kind),
    /// Whichever of the two fits.
    Either(&'static Kind, &'static Kind),
}

/// What an object of the standard may hold.
pub(crate) struct Shape {
    /// Which object it is.
    pub(crate) node: Node,
    /// As the standard calls it, for messages.
    pub(crate) name: &'static str,
    /// Its keys, but for `x-` extensions.
    pub(crate) keys: &'static [(&'static str, Kind)],
    /// The keys that it cannot do without in any version.
    pub(crate) required: &'static [&'static str],
    /// Keys that are no fixed words, such as paths and status codes.
    pub(crate) others: Others,
    /// The section of the components where it can be defined once, or `""`.
    pub(crate) section: &'static str,
}

/// What to make of a key that a shape does not name.
pub(crate) enum Others {
    /// It is no part of the standard; left out with a warning.
    Unknown,
    /// Anything may stand there, unread.
    Ignored,
    /// Keys of a form (and how to say which) hold this.
    Form(fn(&str) -> bool, &'static str, Kind),
}

/// The objects of the standard, as far as a pass tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Node {
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

impl Kind {
    /// Whether a value is of this kind as far as can be told without looking inside.
    pub(crate) fn fits(self, value: &Value) -> bool {
        match self {
            Kind::Any => true,
            Kind::Text | Kind::Word(_) => value.is_string(),
            Kind::Bool => value.is_boolean(),
            Kind::Number => value.is_number(),
            Kind::Count => value
                .as_u64()
                .is_some_and(|count| usize::try_from(count).is_ok()),
            Kind::Object(_) | Kind::OrRef(_) | Kind::Map(_) => value.is_object(),
            Kind::Schema => value.is_object() || value.is_boolean(),
            Kind::List(_) => value.is_array(),
            Kind::Either(one, other) => one.fits(value) || other.fits(value),
        }
    }

    /// As a message calls it: "expected a text".
    fn describe(self) -> String {
        match self {
            Kind::Any => "any JSON".to_owned(),
            Kind::Text => "a text".to_owned(),
            Kind::Word(words) => format!("one of {}", words.join(", ")),
            Kind::Bool => "true or false".to_owned(),
            Kind::Number => "a number".to_owned(),
            Kind::Count => "a whole number from 0".to_owned(),
            Kind::Object(shape) => format!("an object ({})", shape.name),
            Kind::OrRef(shape) => format!("an object ({}) or a $ref", shape.name),
            Kind::Schema => "a schema (an object, true or false)".to_owned(),
            Kind::List(item) => format!("a list, each item {}", item.describe()),
            Kind::Map(item) => format!("an object, each value {}", item.describe()),
            Kind::Either(one, other) => format!("{}, or {}", one.describe(), other.describe()),
        }
    }
}

impl Shape {
    /// What `key` holds here, if the shape knows.
    pub(crate) fn kind_of(&self, key: &str) -> Option<Kind> {
        let fixed = self
            .keys
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, kind)| *kind);
        fixed.or(match &self.others {
            Others::Form(fits, _, kind) if fits(key) => Some(*kind),
            _ => None,
        })
    }
}

/// The name of a shape with its article: "an operation", "paths".
pub(crate) fn one(name: &str) -> String {
    match name {
        name if name.ends_with('s') || name == "info" || name == "XML" => name.to_owned(),
        name if name.starts_with(['a', 'e', 'i', 'o', 'u', 'O']) => format!("an {name}"),
        name => format!("a {name}"),
    }
}
