//! A schema that both documents have, with what its comparison needs to know.

use serde_json::Value;

use super::super::document::Document;
use super::super::names::Names;
use super::super::rust_type::{RustType, rust_type, unwrapped};
use crate::text;

/// The direction in which values of a schema are transferred.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// No operation transfers them.
    None,
    /// Callers build them: a required field is an argument of `new`.
    Sent,
    /// Callers only read them.
    Received,
    /// Callers build and read them.
    Both,
}

impl Direction {
    /// Returns the direction of a component.
    pub fn of(document: &Document<'_>, component: &str) -> Self {
        let (sent, received) = (&document.sent, &document.received);
        match (sent.contains(component), received.contains(component)) {
            (false, false) => Self::None,
            (true, false) => Self::Sent,
            (false, true) => Self::Received,
            (true, true) => Self::Both,
        }
    }

    /// Returns true if callers build values.
    pub fn is_sent(self) -> bool {
        matches!(self, Self::Sent | Self::Both)
    }

    /// Returns true if callers read values.
    pub fn is_received(self) -> bool {
        matches!(self, Self::Received | Self::Both)
    }
}

/// What becomes of the nulls of lists and maps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Nulls {
    /// They are values.
    Kept,
    /// None: no style of a parameter can write one.
    None,
}

/// A schema that both documents have, and its context.
#[derive(Clone)]
pub struct Pair<'p, 'a> {
    pub old: (&'p Document<'a>, &'a Value),
    pub new: (&'p Document<'a>, &'a Value),
    /// The pointer in the newer document.
    pub pointer: String,
    /// The name for messages: an identifier in backticks, or a phrase.
    pub name: String,
    /// The name of the component that the schema is.
    pub component: Option<&'p str>,
    /// The type in the generated crate, if it is known.
    pub ty: Option<&'p str>,
    pub direction: Direction,
    pub nulls: Nulls,
}

impl<'a> Pair<'_, 'a> {
    /// Returns the Rust type of one of the schemas.
    pub fn rust_type(&self, (document, schema): (&Document<'a>, &'a Value)) -> RustType {
        let ty = rust_type(document, schema);
        match self.nulls {
            Nulls::Kept => ty,
            Nulls::None => ty.without_nulls(),
        }
    }

    /// Returns the same without what stands around schemas, such as an `anyOf` with `null`.
    pub fn unwrapped(&self) -> Self {
        Self {
            old: (self.old.0, unwrapped(self.old.1)),
            new: (self.new.0, unwrapped(self.new.1)),
            ..self.clone()
        }
    }

    /// Returns a field for a message.
    pub fn field(&self, name: &str, names: &Names) -> String {
        if let Some(component) = self.component {
            return names.field_or_own(component, name);
        }
        let ident = self
            .name
            .strip_prefix('`')
            .and_then(|name| name.strip_suffix('`'));
        match ident {
            Some(ident) => text::code(&format!("{ident}.{name}")),
            None => format!("{} of {}", text::code(name), self.name),
        }
    }
}
