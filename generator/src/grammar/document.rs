//! The tables of the document and its components: its root, from which every walk starts.

use super::{
    ObjectKind, ObjectRule,
    ValueRule::{Bool, List, Map, Object, OrRef, Schema, Text, Word},
    common::{EXTERNAL_DOCS, PLAIN, SECURITY, SERVER},
    operation::{
        CALLBACK, EXAMPLE, HEADER, LINK, MEDIA_TYPE, PARAMETER, PATH_ITEM, PATHS, REQUEST_BODY,
        RESPONSE,
    },
};

/// The whole document.
pub(crate) static DOCUMENT: ObjectRule = ObjectRule {
    object: ObjectKind::Document,
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

static INFO: ObjectRule = ObjectRule {
    object: ObjectKind::Info,
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

static CONTACT: ObjectRule = ObjectRule {
    name: "contact",
    keys: &[("name", Text), ("url", Text), ("email", Text)],
    ..PLAIN
};

static LICENSE: ObjectRule = ObjectRule {
    object: ObjectKind::License,
    name: "license",
    keys: &[("name", Text), ("identifier", Text), ("url", Text)],
    required: &["name"],
    ..PLAIN
};

static COMPONENTS: ObjectRule = ObjectRule {
    object: ObjectKind::Components,
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

static TAG: ObjectRule = ObjectRule {
    object: ObjectKind::Tag,
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

static SECURITY_SCHEME: ObjectRule = ObjectRule {
    object: ObjectKind::SecurityScheme,
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

static OAUTH_FLOWS: ObjectRule = ObjectRule {
    object: ObjectKind::OauthFlows,
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

static OAUTH_FLOW: ObjectRule = ObjectRule {
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
