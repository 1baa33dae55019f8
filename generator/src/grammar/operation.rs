//! The tables of paths, operations, and what goes over the wire with them.

use super::{
    Kind::{Any, Bool, List, Map, Object, OrRef, Schema, Text, Word},
    Node, Others, Shape,
    common::{EXTERNAL_DOCS, PLAIN, SECURITY, SERVER},
};

pub(super) static PATHS: Shape = Shape {
    node: Node::Paths,
    name: "paths",
    others: Others::Form(
        |key| key.starts_with('/'),
        "paths start with `/`",
        OrRef(&PATH_ITEM),
    ),
    ..PLAIN
};

pub(super) static PATH_ITEM: Shape = Shape {
    node: Node::PathItem,
    name: "path item",
    keys: &[
        ("$ref", Text),
        ("summary", Text),
        ("description", Text),
        ("get", Object(&OPERATION)),
        ("put", Object(&OPERATION)),
        ("post", Object(&OPERATION)),
        ("delete", Object(&OPERATION)),
        ("options", Object(&OPERATION)),
        ("head", Object(&OPERATION)),
        ("patch", Object(&OPERATION)),
        ("trace", Object(&OPERATION)),
        ("query", Object(&OPERATION)),
        ("additionalOperations", Map(&Object(&OPERATION))),
        ("servers", List(&Object(&SERVER))),
        ("parameters", List(&OrRef(&PARAMETER))),
    ],
    section: "pathItems",
    ..PLAIN
};

static OPERATION: Shape = Shape {
    node: Node::Operation,
    name: "operation",
    keys: &[
        ("tags", List(&Text)),
        ("summary", Text),
        ("description", Text),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
        ("operationId", Text),
        ("parameters", List(&OrRef(&PARAMETER))),
        ("requestBody", OrRef(&REQUEST_BODY)),
        ("responses", Object(&RESPONSES)),
        ("callbacks", Map(&OrRef(&CALLBACK))),
        ("deprecated", Bool),
        ("security", SECURITY),
        ("servers", List(&Object(&SERVER))),
    ],
    ..PLAIN
};

pub(super) static PARAMETER: Shape = Shape {
    node: Node::Parameter,
    name: "parameter",
    keys: &[
        ("name", Text),
        (
            "in",
            Word(&["query", "header", "path", "cookie", "querystring"]),
        ),
        ("description", Text),
        ("required", Bool),
        ("deprecated", Bool),
        ("allowEmptyValue", Bool),
        ("style", STYLE),
        ("explode", Bool),
        ("allowReserved", Bool),
        ("schema", Schema),
        ("content", Map(&OrRef(&MEDIA_TYPE))),
        ("example", Any),
        ("examples", Map(&OrRef(&EXAMPLE))),
    ],
    required: &["name", "in"],
    section: "parameters",
    ..PLAIN
};

const STYLE: super::Kind = Word(&[
    "matrix",
    "label",
    "simple",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
]);

pub(super) static HEADER: Shape = Shape {
    node: Node::Header,
    name: "header",
    keys: &[
        ("description", Text),
        ("required", Bool),
        ("deprecated", Bool),
        ("allowEmptyValue", Bool),
        ("style", Word(&["simple"])),
        ("explode", Bool),
        ("allowReserved", Bool),
        ("schema", Schema),
        ("content", Map(&OrRef(&MEDIA_TYPE))),
        ("example", Any),
        ("examples", Map(&OrRef(&EXAMPLE))),
    ],
    section: "headers",
    ..PLAIN
};

pub(super) static REQUEST_BODY: Shape = Shape {
    node: Node::RequestBody,
    name: "request body",
    keys: &[
        ("description", Text),
        ("content", Map(&OrRef(&MEDIA_TYPE))),
        ("required", Bool),
    ],
    required: &["content"],
    section: "requestBodies",
    ..PLAIN
};

pub(super) static MEDIA_TYPE: Shape = Shape {
    node: Node::MediaType,
    name: "media type",
    keys: &[
        ("schema", Schema),
        ("itemSchema", Schema),
        ("example", Any),
        ("examples", Map(&OrRef(&EXAMPLE))),
        ("encoding", Map(&Object(&ENCODING))),
        ("prefixEncoding", List(&Object(&ENCODING))),
        ("itemEncoding", Object(&ENCODING)),
    ],
    section: "mediaTypes",
    ..PLAIN
};

static ENCODING: Shape = Shape {
    node: Node::Encoding,
    name: "encoding",
    keys: &[
        ("contentType", Text),
        ("headers", Map(&OrRef(&HEADER))),
        (
            "style",
            Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
        ),
        ("explode", Bool),
        ("allowReserved", Bool),
        ("encoding", Map(&Object(&ENCODING))),
        ("prefixEncoding", List(&Object(&ENCODING))),
        ("itemEncoding", Object(&ENCODING)),
    ],
    ..PLAIN
};

static RESPONSES: Shape = Shape {
    node: Node::Responses,
    name: "responses",
    keys: &[("default", OrRef(&RESPONSE))],
    others: Others::Form(
        is_status,
        "keys are `default` or a status such as 200 or 4XX",
        OrRef(&RESPONSE),
    ),
    ..PLAIN
};

fn is_status(key: &str) -> bool {
    matches!(
        key.as_bytes(),
        [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'9', b'X' | b'x', b'X' | b'x']
    )
}

pub(super) static RESPONSE: Shape = Shape {
    node: Node::Response,
    name: "response",
    keys: &[
        ("summary", Text),
        ("description", Text),
        ("headers", Map(&OrRef(&HEADER))),
        ("content", Map(&OrRef(&MEDIA_TYPE))),
        ("links", Map(&OrRef(&LINK))),
    ],
    section: "responses",
    ..PLAIN
};

pub(super) static CALLBACK: Shape = Shape {
    node: Node::Callback,
    name: "callback",
    others: Others::Form(|_| true, "", OrRef(&PATH_ITEM)),
    section: "callbacks",
    ..PLAIN
};

pub(super) static EXAMPLE: Shape = Shape {
    node: Node::Example,
    name: "example",
    keys: &[
        ("summary", Text),
        ("description", Text),
        ("value", Any),
        ("dataValue", Any),
        ("serializedValue", Text),
        ("externalValue", Text),
    ],
    section: "examples",
    ..PLAIN
};

pub(super) static LINK: Shape = Shape {
    node: Node::Link,
    name: "link",
    keys: &[
        ("operationRef", Text),
        ("operationId", Text),
        ("parameters", Map(&Any)),
        ("requestBody", Any),
        ("description", Text),
        ("server", Object(&SERVER)),
    ],
    section: "links",
    ..PLAIN
};
