//! Documents of chance, whose schemas compose each other in every way: what no mutation of a good
//! document comes upon.

use std::cell::{Cell, RefCell};

use generator::Output;
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Map, Value, json};

use crate::judge::{compile, judge_whole, judged, runner};
use crate::support;

/// Most schemas of a document. Few, so that they meet each other often.
const SCHEMAS: usize = 8;

fn reference() -> impl Strategy<Value = Value> {
    (0..SCHEMAS).prop_map(|at| json!({ "$ref": format!("#/components/schemas/S{at}") }))
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

/// One keyword of a schema, or a few that go together.
fn keyword(inner: impl Strategy<Value = Value> + Clone + 'static) -> impl Strategy<Value = Value> {
    let several = || vec(inner.clone(), 1..4);
    let properties = vec((select(vec!["a", "b", "c", "type"]), inner.clone()), 1..4);
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
        let words = vec(keyword(inner.clone()), 1..3);
        prop_oneof![1 => inner, 3 => words.prop_map(|words| {
            let words = words.into_iter().filter_map(|word| match word {
                Value::Object(word) => Some(word),
                _ => None,
            });
            Value::Object(words.flatten().collect())
        })]
    })
}

fn document() -> impl Strategy<Value = Value> {
    (vec(schema(), SCHEMAS), schema(), schema()).prop_map(|(schemas, body, answer)| {
        let named = schemas.into_iter().enumerate();
        let schemas: Map<String, Value> = named
            .map(|(at, schema)| (format!("S{at}"), schema))
            .collect();
        let json = |schema| json!({ "application/json": { "schema": schema } });
        let post = json!({
            "operationId": "post",
            "requestBody": { "content": json(body) },
            "responses": { "200": { "description": "", "content": json(answer) } },
        });
        json!({
            "openapi": "3.0.3",
            "info": { "title": "T", "version": "1" },
            "security": [{ "bearer": [] }],
            "paths": { "/x": { "post": post } },
            "components": {
                "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } },
                "schemas": schemas,
            },
        })
    })
}

/// Of what is accepted, every `keep`th is kept to be compiled.
fn documents_survive(cases: u32, repeatable: bool, keep: usize) -> Vec<Output> {
    let (accepted, kept) = (Cell::new(0), RefCell::new(Vec::new()));
    let outcome = runner(cases, repeatable).run(&document(), |document| {
        let output = judged(document.to_string().as_bytes(), || judge_whole(&document))?;
        if let Some(output) = output {
            accepted.set(accepted.get() + 1);
            if accepted.get() % keep == 0 {
                kept.borrow_mut().push(output);
            }
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    assert!(accepted.get() > cases as usize / 2, "{accepted:?}");
    kept.into_inner()
}

#[test]
fn random_documents_are_generated_or_refused_with_their_place() {
    let sample = support::on_a_small_stack(|| documents_survive(500, true, 10));
    compile("random", sample);
}

#[test]
#[ignore = "10,000 new cases each time: minutes, for the night"]
fn many_random_documents() {
    let sample = support::on_a_small_stack(|| documents_survive(10_000, false, 50));
    compile("many_random", sample);
}
