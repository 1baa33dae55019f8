//! The tables that both the document and its operations refer to.

use super::{
    Kind::{List, Map, Object, Text},
    Node, Others, Shape,
};

/// Most objects: fixed keys, nothing else.
pub(super) const PLAIN: Shape = Shape {
    node: Node::Other,
    name: "",
    keys: &[],
    required: &[],
    others: Others::Unknown,
    section: "",
};

/// Lists of alternatives, each a map from scheme to scopes.
pub(super) const SECURITY: super::Kind = List(&Map(&List(&Text)));

pub(super) static SERVER: Shape = Shape {
    node: Node::Server,
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

static SERVER_VARIABLE: Shape = Shape {
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
pub(super) static EXTERNAL_DOCS: Shape = Shape {
    name: "external documentation",
    keys: &[("description", Text), ("url", Text)],
    required: &["url"],
    ..PLAIN
};
