//! The tables of every object of the standard except the schema.

use super::{
    Kind::{Any, Bool, List, Map, Object, OrRef, Schema, Text, Word},
    Node, Others, Shape,
};

/// Most objects: fixed keys, nothing else.
const PLAIN: Shape = Shape {
    node: Node::Other,
    name: "",
    keys: &[],
    required: &[],
    others: Others::Unknown,
    section: "",
};

/// The whole document.
pub(crate) static DOCUMENT: Shape = Shape {
    node: Node::Document,
    name: "document",
    keys: &[
        ("openapi", Text),
        ("$self", Text),
        ("info", Object(&INFO)),
        ("jsonSchemaDialect", Text),
        ("servers", List(&Object(&SERVER))),
        ("paths", Object(&PATHS)),
        ("webhooks", Map(&OrRef(&PATH_ITEM))),
        ("components", Object(&COMPONENTS)),
        ("security", SECURITY),
        ("tags", List(&Object(&TAG))),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
    ],
    required: &["openapi", "info"],
    ..PLAIN
};

/// Lists of alternatives, each a map from scheme to scopes.
const SECURITY: super::Kind = List(&Map(&List(&Text)));

static INFO: Shape = Shape {
    node: Node::Info,
    name: "info",
    keys: &[
        ("title", Text),
        ("summary", Text),
        ("description", Text),
        ("termsOfService", Text),
        ("contact", Object(&CONTACT)),
        ("license", Object(&LICENSE)),
        ("version", Text),
    ],
    required: &["title", "version"],
    ..PLAIN
};

static CONTACT: Shape = Shape {
    name: "contact",
    keys: &[("name", Text), ("url", Text), ("email", Text)],
    ..PLAIN
};

static LICENSE: Shape = Shape {
    node: Node::License,
    name: "license",
    keys: &[("name", Text), ("identifier", Text), ("url", Text)],
    required: &["name"],
    ..PLAIN
};

static SERVER: Shape = Shape {
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

static COMPONENTS: Shape = Shape {
    node: Node::Components,
    name: "components",
    keys: &[
        ("schemas", Map(&Schema)),
        ("responses", Map(&OrRef(&RESPONSE))),
        ("parameters", Map(&OrRef(&PARAMETER))),
        ("examples", Map(&OrRef(&EXAMPLE))),
        ("requestBodies", Map(&OrRef(&REQUEST_BODY))),
        ("headers", Map(&OrRef(&HEADER))),
        ("securitySchemes", Map(&OrRef(&SECURITY_SCHEME))),
        ("links", Map(&OrRef(&LINK))),
        ("callbacks", Map(&OrRef(&CALLBACK))),
        ("pathItems", Map(&OrRef(&PATH_ITEM))),
        ("mediaTypes", Map(&OrRef(&MEDIA_TYPE))),
    ],
    ..PLAIN
};

static PATHS: Shape = Shape {
    node: Node::Paths,
    name: "paths",
    others: Others::Form(
        |key| key.starts_with('/'),
        "paths start with `/`",
        OrRef(&PATH_ITEM),
    ),
    ..PLAIN
};

static PATH_ITEM: Shape = Shape {
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

/// Documentation elsewhere.
pub(super) static EXTERNAL_DOCS: Shape = Shape {
    name: "external documentation",
    keys: &[("description", Text), ("url", Text)],
    required: &["url"],
    ..PLAIN
};

static PARAMETER: Shape = Shape {
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

static HEADER: Shape = Shape {
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

static REQUEST_BODY: Shape = Shape {
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

static MEDIA_TYPE: Shape = Shape {
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

static RESPONSE: Shape = Shape {
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

static CALLBACK: Shape = Shape {
    node: Node::Callback,
    name: "callback",
    others: Others::Form(|_| true, "", OrRef(&PATH_ITEM)),
    section: "callbacks",
    ..PLAIN
};

static EXAMPLE: Shape = Shape {
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

static LINK: Shape = Shape {
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

static TAG: Shape = Shape {
    node: Node::Tag,
    name: "tag",
    keys: &[
        ("name", Text),
        ("summary", Text),
        ("description", Text),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
        ("parent", Text),
        ("kind", Text),
    ],
    required: &["name"],
    ..PLAIN
};

static SECURITY_SCHEME: Shape = Shape {
    node: Node::SecurityScheme,
    name: "security scheme",
    keys: &[
        (
            "type",
            Word(&["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]),
        ),
        ("description", Text),
        ("name", Text),
        ("in", Word(&["query", "header", "cookie"])),
        ("scheme", Text),
        ("bearerFormat", Text),
        ("flows", Object(&OAUTH_FLOWS)),
        ("openIdConnectUrl", Text),
        ("oauth2MetadataUrl", Text),
        ("deprecated", Bool),
    ],
    required: &["type"],
    section: "securitySchemes",
    ..PLAIN
};

static OAUTH_FLOWS: Shape = Shape {
    node: Node::OauthFlows,
    name: "OAuth flows",
    keys: &[
        ("implicit", Object(&OAUTH_FLOW)),
        ("password", Object(&OAUTH_FLOW)),
        ("clientCredentials", Object(&OAUTH_FLOW)),
        ("authorizationCode", Object(&OAUTH_FLOW)),
        ("deviceAuthorization", Object(&OAUTH_FLOW)),
    ],
    ..PLAIN
};

static OAUTH_FLOW: Shape = Shape {
    name: "OAuth flow",
    keys: &[
        ("authorizationUrl", Text),
        ("deviceAuthorizationUrl", Text),
        ("tokenUrl", Text),
        ("refreshUrl", Text),
        ("scopes", Map(&Text)),
    ],
    required: &["scopes"],
    ..PLAIN
};

/// `propertyName` is required by 3.0 to 3.2 alike.
pub(super) static DISCRIMINATOR: Shape = Shape {
    node: Node::Discriminator,
    name: "discriminator",
    keys: &[
        ("propertyName", Text),
        ("mapping", Map(&Text)),
        ("defaultMapping", Text),
    ],
    required: &["propertyName"],
    ..PLAIN
};

/// Only read to be dropped.
pub(super) static XML: Shape = Shape {
    name: "XML",
    keys: &[
        ("name", Text),
        ("namespace", Text),
        ("prefix", Text),
        ("attribute", Bool),
        ("wrapped", Bool),
        ("nodeType", Text),
    ],
    ..PLAIN
};
