//! The tables that both the document and its operations refer to.

use super::{
    ObjectKind, ObjectRule, Others,
    ValueRule::{List, Map, Object, Text},
};

/// Most objects: fixed keys, nothing else.
pub(super) const PLAIN: ObjectRule = ObjectRule {
    object: ObjectKind::Other,
    name: "",
    keys: &[],
    required: &[],
    others: Others::Unknown,
    section: "",
};

/// Lists of alternatives, each a map from scheme to scopes.
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

/// Documentation elsewhere.
pub(super) static EXTERNAL_DOCS: ObjectRule = ObjectRule {
    name: "external documentation",
    keys: &[("description", Text), ("url", Text)],
    required: &["url"],
    ..PLAIN
};
