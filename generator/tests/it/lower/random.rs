//! Random documents whose schemas refer to each other in every way, which mutations of valid documents hardly
//! reach.

use generator::Output;
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Map, Value, json};

use super::judge::{Sample, compile, judge_generated, judged, runner};
use crate::support;

/// Names of schemas. There are few, so that schemas refer to each other often; some are equal in Rust or
/// reserved.
const SCHEMAS: &[&str] = &["a", "A", "a-b", "a_b", "Box", "Object", "types", "Other"];

/// Names of properties.
const PROPERTIES: &[&str] = &[
    "a", "A", "b", "c", "c-d", "c_d", "type", "self", "new", "\u{e9}",
];

/// Names of parameters.
const PARAMETERS: &[&str] = &[
    "q",
    "Q",
    "page",
    "page_size",
    "page-size",
    "type",
    "body",
    "x-id",
];

/// Ids of operations.
const OPERATIONS: &[&str] = &[
    "list",
    "List",
    "Links_List",
    "a/b",
    "new",
    "call",
    "self",
    "1",
];

/// Tags of operations.
const TAGS: &[&str] = &[
    "links", "Links", "types", "stream", "self", "a b", "\u{e9}", "",
];

fn reference() -> impl Strategy<Value = Value> {
    select(SCHEMAS).prop_map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }))
}

fn plain() -> impl Strategy<Value = Value> {
    select(vec![
        json!({ "type": "string" }),
        json!({ "type": "string", "enum": ["x", "y"] }),
        json!({ "type": "string", "format": "date-time" }),
        json!({ "type": "integer" }),
        json!({ "type": "number", "nullable": true }),
        json!({ "type": "boolean" }),
        json!({ "type": "object" }),
        json!({}),
    ])
}

/// A keyword of a schema, or a few that belong together.
fn keyword(inner: impl Strategy<Value = Value> + Clone + 'static) -> impl Strategy<Value = Value> {
    let several = || vec(inner.clone(), 1..4);
    let properties = vec((select(PROPERTIES), inner.clone()), 1..4);
    prop_oneof![
        3 => properties.prop_map(|all| {
            let required = all[0].0;
            let properties = all.into_iter().map(|(name, schema)| (name.to_owned(), schema));
            json!({ "type": "object", "properties": properties.collect::<Map<_, _>>(), "required": [required] })
        }),
        2 => several().prop_map(|all| json!({ "allOf": all })),
        1 => several().prop_map(|all| json!({ "oneOf": all })),
        1 => several().prop_map(|all| json!({ "anyOf": all })),
        1 => several().prop_map(|all| json!({ "oneOf": all, "discriminator": { "propertyName": "type" } })),
        1 => inner.clone().prop_map(|items| json!({ "type": "array", "items": items })),
        1 => inner.clone().prop_map(|values| json!({ "type": "object", "additionalProperties": values })),
        1 => plain(),
    ]
}

fn schema() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![3 => reference(), 1 => plain()];
    leaf.prop_recursive(3, 24, 3, |inner| {
        let keywords = vec(keyword(inner.clone()), 1..3);
        prop_oneof![1 => inner, 3 => keywords.prop_map(|keywords| {
            let keywords = keywords.into_iter().filter_map(|keyword| match keyword {
                Value::Object(keyword) => Some(keyword),
                _ => None,
            });
            Value::Object(keywords.flatten().collect())
        })]
    })
}

/// The content of a body, in one media type or two.
fn content() -> impl Strategy<Value = Value> {
    let media = select(vec![
        "application/json",
        "application/json",
        "application/json",
        "application/merge-patch+json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/octet-stream",
        "text/csv",
        "text/event-stream",
    ]);
    vec((media, schema()), 1..3).prop_map(|all| {
        let all = all.into_iter();
        all.map(|(media, schema)| (media.to_owned(), json!({ "schema": schema })))
            .collect()
    })
}

fn parameter() -> impl Strategy<Value = Value> {
    let list = plain().prop_map(|items| json!({ "type": "array", "items": items }));
    let schema = prop_oneof![3 => plain(), 2 => list, 1 => reference()];
    let location = select(vec!["query", "query", "header"]);
    (select(PARAMETERS), location, schema, any::<(bool, bool)>()).prop_map(
        |(name, location, schema, (required, explode))| {
            json!({ "name": name, "in": location, "schema": schema, "required": required, "explode": explode })
        },
    )
}

/// A method and its operation.
fn operation() -> impl Strategy<Value = (String, Value)> {
    let method = select(vec!["get", "put", "post", "delete", "patch", "head"]);
    let body = prop::option::of(content());
    let names = (select(OPERATIONS), select(TAGS));
    (method, names, vec(parameter(), 0..4), body, content()).prop_map(
        |(method, (id, tag), parameters, body, response)| {
            let mut operation = json!({
                "operationId": id,
                "tags": [tag],
                "parameters": parameters,
                "responses": { "200": { "description": "", "content": response } },
            });
            if let Some(body) = body {
                operation["requestBody"] = json!({ "content": body });
            }
            (method.to_owned(), operation)
        },
    )
}

fn document() -> impl Strategy<Value = Value> {
    let schemas = vec(schema(), SCHEMAS.len());
    (schemas, vec(operation(), 1..4)).prop_map(|(schemas, operations)| {
        let names = SCHEMAS.iter().map(|name| (*name).to_owned());
        let id =
            json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
        let mut item: Map<String, Value> = operations.into_iter().collect();
        item.insert("parameters".to_owned(), json!([id]));
        json!({
            "openapi": "3.0.3",
            "info": { "title": "T", "version": "1" },
            "security": [{ "bearer": [] }],
            "paths": { "/x/{id}": item },
            "components": {
                "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } },
                "schemas": names.zip(schemas).collect::<Map<_, _>>(),
            },
        })
    })
}

/// Generates SDKs from random documents. Returns every `keep`th of the accepted ones, to be compiled.
fn documents_survive(cases: u32, repeatable: bool, keep: usize) -> Vec<Output> {
    let sample = Sample::new(keep);
    let outcome = runner(cases, repeatable).run(&document(), |document| {
        let output = judged(document.to_string().as_bytes(), || {
            judge_generated(&document)
        })?;
        output.into_iter().for_each(|output| sample.take(output));
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    sample.of_more_than(cases as usize / 4)
}

#[test]
fn random_documents_are_generated_or_refused_with_a_location() {
    let sample = support::on_a_stack(1, || documents_survive(500, true, 5));
    compile("random", sample);
}

#[test]
#[ignore = "runs 10,000 new cases, which takes minutes; run it by hand"]
fn many_random_documents() {
    let sample = support::on_a_stack(1, || documents_survive(10_000, false, 20));
    compile("many_random", sample);
}
