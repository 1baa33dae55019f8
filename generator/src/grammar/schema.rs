//! The table of the schema: JSON Schema from draft 4, as 3.0 has it, to 2020-12, as 3.1 and 3.2 do.

use super::{
    ObjectKind, ObjectRule, Others,
    ValueRule::{Any, Bool, Count, Either, List, Map, Number, Object, Schema, Text, Word},
    common::{EXTERNAL_DOCS, PLAIN},
};

const TYPES: &[&str] = &[
    "string", "number", "integer", "boolean", "object", "array", "null",
];

/// A schema that is an object.
pub(crate) static SCHEMA: ObjectRule = ObjectRule {
    object: ObjectKind::Schema,
    name: "schema",
    keys: &[
        // What most schemas have comes first: keys are looked up in order.
        ("type", Either(&Word(TYPES), &List(&Word(TYPES)))),
        ("description", Text),
        ("format", Text),
        ("$ref", Text),
        ("properties", Map(&Schema)),
        ("items", Either(&Schema, &List(&Schema))),
        ("required", List(&Text)),
        ("enum", List(&Any)),
        ("allOf", List(&Schema)),
        ("oneOf", List(&Schema)),
        ("anyOf", List(&Schema)),
        ("title", Text),
        ("default", Any),
        ("example", Any),
        ("examples", Any),
        ("additionalProperties", Schema),
        ("nullable", Bool),
        ("readOnly", Bool),
        ("writeOnly", Bool),
        ("deprecated", Bool),
        ("maxLength", Count),
        ("minLength", Count),
        ("pattern", Text),
        ("maximum", Number),
        ("minimum", Number),
        ("exclusiveMaximum", Either(&Bool, &Number)),
        ("exclusiveMinimum", Either(&Bool, &Number)),
        ("multipleOf", Number),
        ("maxItems", Count),
        ("minItems", Count),
        ("uniqueItems", Bool),
        ("maxProperties", Count),
        ("minProperties", Count),
        ("const", Any),
        ("not", Schema),
        ("discriminator", Object(&DISCRIMINATOR)),
        ("externalDocs", Object(&EXTERNAL_DOCS)),
        ("xml", Object(&XML)),
        ("contentEncoding", Text),
        ("contentMediaType", Text),
        ("contentSchema", Schema),
        ("prefixItems", List(&Schema)),
        ("additionalItems", Schema),
        ("unevaluatedItems", Schema),
        ("contains", Schema),
        ("minContains", Count),
        ("maxContains", Count),
        ("patternProperties", Map(&Schema)),
        ("propertyNames", Schema),
        ("unevaluatedProperties", Schema),
        ("dependentRequired", Map(&List(&Text))),
        ("dependentSchemas", Map(&Schema)),
        ("dependencies", Map(&Either(&List(&Text), &Schema))),
        ("if", Schema),
        ("then", Schema),
        ("else", Schema),
        ("$defs", Map(&Schema)),
        ("definitions", Map(&Schema)),
        ("$id", Text),
        ("$anchor", Text),
        ("$dynamicRef", Text),
        ("$dynamicAnchor", Text),
        ("$recursiveRef", Text),
        ("$recursiveAnchor", Bool),
        ("$schema", Text),
        ("$vocabulary", Any),
        ("$comment", Text),
    ],
    required: &[],
    others: Others::Ignored,
    section: "schemas",
};

/// `propertyName` is required by 3.0 to 3.2 alike.
static DISCRIMINATOR: ObjectRule = ObjectRule {
    object: ObjectKind::Discriminator,
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
static XML: ObjectRule = ObjectRule {
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
