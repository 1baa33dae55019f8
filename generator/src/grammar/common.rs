//! The tables that both `document` and `operation` use.

use super::{
    ObjectKind, ObjectRule, Others,
    ValueRule::{List, Map, Object, Text},
};

/// The defaults of a table: no kind of its own, and only fixed keys.
pub(super) const PLAIN: ObjectRule = ObjectRule {
    object: ObjectKind::Other,
    name: "",
    keys: &[],
    required: &[],
    others: Others::Unknown,
    section: "",
};

/// Security requirements: a list of alternatives, each a map from scheme to scopes.
pub(super) const SECURITY: super::ValueRule = List(&Map(&List(&Text)));

pub(super) static SERVER: ObjectRule = ObjectRule {
    object: ObjectKind::Server,
    name: "server",
    keys: &[
        ("url", Text),
        ("description", Text),
        ("name", Text),
        ("variables", Map(&Object(&SERVER_VARIABLE))),
    ],
    required: &["url"],
    ..PLAIN
};

static SERVER_VARIABLE: ObjectRule = ObjectRule {
    name: "server variable",
    keys: &[
        ("enum", List(&Text)),
        ("default", Text),
        ("description", Text),
    ],
    required: &["default"],
    ..PLAIN
};

/// A link to external documentation.
pub(super) static EXTERNAL_DOCS: ObjectRule = ObjectRule {
    name: "external documentation",
    keys: &[("description", Text), ("url", Text)],
    required: &["url"],
    ..PLAIN
};
