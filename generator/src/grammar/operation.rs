//! The tables of paths, operations, and what goes over the wire with them.

use super::{
    ObjectKind, ObjectRule, Others,
    ValueRule::{Any, Bool, List, Map, Object, OrRef, Schema, Text, Word},
    common::{EXTERNAL_DOCS, PLAIN, SECURITY, SERVER},
};

pub(super) static PATHS: ObjectRule = ObjectRule {
    object: ObjectKind::Paths,
    name: "paths",
    others: Others::Form(
        |key| key.starts_with('/'),
        "paths start with `/`",
        OrRef(&PATH_ITEM),
    ),
    ..PLAIN
};

pub(super) static PATH_ITEM: ObjectRule = ObjectRule {
    object: ObjectKind::PathItem,
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

static OPERATION: ObjectRule = ObjectRule {
    object: ObjectKind::Operation,
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

pub(super) static PARAMETER: ObjectRule = ObjectRule {
    object: ObjectKind::Parameter,
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

const STYLE: super::ValueRule = Word(&[
    "matrix",
    "label",
    "simple",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
]);

pub(super) static HEADER: ObjectRule = ObjectRule {
    object: ObjectKind::Header,
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

pub(super) static REQUEST_BODY: ObjectRule = ObjectRule {
    object: ObjectKind::RequestBody,
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

pub(super) static MEDIA_TYPE: ObjectRule = ObjectRule {
    object: ObjectKind::MediaType,
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

static ENCODING: ObjectRule = ObjectRule {
    object: ObjectKind::Encoding,
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

static RESPONSES: ObjectRule = ObjectRule {
    object: ObjectKind::Responses,
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

pub(super) static RESPONSE: ObjectRule = ObjectRule {
    object: ObjectKind::Response,
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

pub(super) static CALLBACK: ObjectRule = ObjectRule {
    object: ObjectKind::Callback,
    name: "callback",
    others: Others::Form(|_| true, "", OrRef(&PATH_ITEM)),
    section: "callbacks",
    ..PLAIN
};

pub(super) static EXAMPLE: ObjectRule = ObjectRule {
    object: ObjectKind::Example,
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

pub(super) static LINK: ObjectRule = ObjectRule {
    object: ObjectKind::Link,
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
