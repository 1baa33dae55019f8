//! Compositions without end or measure: refused with their place, or made finite; never a hang.

use std::time::{Duration, Instant};

use generator::Error;
use serde_json::{Map, Value, json};

use crate::support;

/// Schemas by name, and whether they are refused.
type Case = (&'static str, Vec<(String, Value)>, bool);

fn to(name: impl std::fmt::Display) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Schemas `a0` to `a<count - 1>`, each made by its number, and a last one.
fn chain(count: usize, schema: impl Fn(usize) -> Value, last: Value) -> Vec<(String, Value)> {
    let each = (0..count).map(|at| (format!("a{at}"), schema(at)));
    each.chain([(format!("a{count}"), last)]).collect()
}

fn object(property: &str) -> Value {
    json!({ "type": "object", "properties": { property: { "type": "string" } } })
}

/// Circles of objects, each of which leads to the next, and an object that is in all of them at once.
fn circles(count: usize) -> Vec<(String, Value)> {
    let length = |circle: usize| [2, 3, 5, 7, 11, 13][circle % 6];
    let each = (0..count).flat_map(|circle| {
        (0..length(circle)).map(move |at| {
            let next = to(format_args!("c{circle}-{}", (at + 1) % length(circle)));
            let properties =
                json!({ "p": next, format!("own{circle}-{at}"): { "type": "string" } });
            let schema = json!({ "type": "object", "properties": properties });
            (format!("c{circle}-{at}"), schema)
        })
    });
    let firsts: Vec<Value> = (0..count)
        .map(|circle| to(format_args!("c{circle}-0")))
        .collect();
    let all = json!({ "type": "object", "properties": { "x": { "allOf": firsts } } });
    each.chain([("a0".to_owned(), all)]).collect()
}

fn cases() -> Vec<Case> {
    let named = |schemas: &[(&str, Value)]| -> Vec<(String, Value)> {
        let named = schemas.iter();
        named
            .map(|(name, schema)| ((*name).to_owned(), schema.clone()))
            .collect()
    };
    let last = || object("z");
    vec![
        (
            "allOf of itself",
            named(&[("a0", json!({ "allOf": [to("a0")] }))]),
            true,
        ),
        (
            "choices of nothing but each other",
            named(&[
                ("a0", json!({ "oneOf": [to("a1"), to("a2")] })),
                ("a1", json!({ "anyOf": [to("a0"), to("a2")] })),
                ("a2", json!({ "oneOf": [to("a1"), to("a0")] })),
            ]),
            true,
        ),
        (
            "allOf in a circle",
            named(&[
                ("a0", json!({ "allOf": [to("a1"), object("x")] })),
                ("a1", json!({ "allOf": [to("a0"), object("y")] })),
            ]),
            true,
        ),
        (
            "allOf in a long chain",
            chain(
                3_000,
                |at| json!({ "allOf": [to(format_args!("a{}", at + 1)), object("x")] }),
                last(),
            ),
            true,
        ),
        (
            "allOf twice at each of many levels",
            chain(
                40,
                |at| {
                    let next = to(format_args!("a{}", at + 1));
                    json!({ "allOf": [next, next, object("x")] })
                },
                last(),
            ),
            true,
        ),
        (
            "choices times choices",
            named(&[(
                "a0",
                json!({ "allOf": (0..24).map(|at| json!({ "oneOf": [object(&format!("p{at}")), object(&format!("q{at}"))] })).collect::<Vec<_>>() }),
            )]),
            true,
        ),
        (
            "a long chain of names for one thing",
            chain(
                20_000,
                |at| to(format_args!("a{}", at + 1)),
                json!({ "type": "string" }),
            ),
            true,
        ),
        (
            "objects without a name in each other, over names of lists",
            chain(
                3_000,
                |at| json!({ "type": "array", "items": { "type": "object", "properties": { "p": to(format_args!("a{}", at + 1)) } } }),
                last(),
            ),
            true,
        ),
        ("circles of several lengths at once", circles(6), true),
        ("many circles at once", circles(900), true),
        (
            "objects that `allOf` repeats, twice at each of many levels",
            chain(
                60,
                |at| {
                    let more = |name: &str| json!({ "allOf": [to(format_args!("a{}", at + 1)), object(name)] });
                    json!({ "type": "object", "properties": { "p": more("x"), "q": more("y") } })
                },
                last(),
            ),
            true,
        ),
        (
            "a list of lists that are each other's",
            named(&[
                (
                    "a0",
                    json!({ "type": "array", "items": { "allOf": [to("a0"), to("b")] } }),
                ),
                (
                    "b",
                    json!({ "type": "array", "items": { "allOf": [to("b"), to("a0")] } }),
                ),
            ]),
            false,
        ),
        (
            "lists in lists, as many as the document may nest",
            named(&[(
                "a0",
                json!({ "type": "object", "properties": { "p": (0..100).fold(last(), |inner, _| json!({ "type": "array", "items": inner })) } }),
            )]),
            false,
        ),
        (
            "tagged choices that are choices times choices",
            named(&[
                (
                    "a0",
                    json!({ "oneOf": [to("b"), to("c")], "discriminator": { "propertyName": "t" } }),
                ),
                (
                    "b",
                    json!({ "allOf": (0..24).map(|at| json!({ "oneOf": [object(&format!("p{at}")), object(&format!("q{at}"))] })).collect::<Vec<_>>() }),
                ),
                ("c", object("r")),
            ]),
            true,
        ),
        (
            "choices twice at each of many levels",
            chain(
                60,
                |at| {
                    let next = to(format_args!("a{}", at + 1));
                    json!({ "oneOf": [next, { "type": "array", "items": next }, next] })
                },
                last(),
            ),
            false,
        ),
        (
            "choices of each other, put together with more",
            named(&[
                (
                    "a0",
                    json!({ "allOf": [to("v"), { "properties": { "x": to("a0") } }] }),
                ),
                (
                    "v",
                    json!({ "oneOf": [to("w"), { "type": "object", "properties": { "q": to("v") } }] }),
                ),
                ("w", json!({ "oneOf": [to("v"), object("r")] })),
            ]),
            false,
        ),
        (
            "properties that are ever more at once",
            chain(
                16,
                |at| {
                    let other = |by: usize| to(format_args!("a{}", (at * by + 1) % 16));
                    json!({ "type": "object", "properties": { "p": other(7), "q": { "allOf": [other(5), other(3)] } } })
                },
                last(),
            ),
            false,
        ),
        (
            "a long chain of required fields",
            chain(
                2_000,
                |at| json!({ "type": "object", "required": ["n"], "properties": { "n": to(format_args!("a{}", at + 1)) } }),
                last(),
            ),
            false,
        ),
        (
            "thousands of names that are one in Rust",
            (0..4_000)
                .map(|at| {
                    (
                        format!("a{at:b}").replace('0', "-").replace('1', "."),
                        last(),
                    )
                })
                .chain([("a0".to_owned(), last())])
                .collect(),
            false,
        ),
        (
            "thousands of lists to choose from",
            named(&[(
                "a0",
                json!({ "oneOf": (0..2_000).map(|at| json!({ "type": "array", "items": object(&format!("p{at}")) })).collect::<Vec<_>>() }),
            )]),
            false,
        ),
        (
            "twenty required objects at each of many levels",
            chain(
                12,
                |at| {
                    let names: Vec<String> = (0..20).map(|nth| format!("n{nth}")).collect();
                    let next = |name: &String| (name.clone(), to(format_args!("a{}", at + 1)));
                    let properties: Map<String, Value> = names.iter().map(next).collect();
                    json!({ "type": "object", "required": names, "properties": properties })
                },
                last(),
            ),
            false,
        ),
        (
            "required fields in a wide circle",
            chain(
                1_000,
                |at| {
                    let next = |by: usize| to(format_args!("a{}", (at + by) % 1_000));
                    json!({ "type": "object", "required": ["n", "m"], "properties": { "n": next(1), "m": next(7) } })
                },
                last(),
            ),
            false,
        ),
    ]
}

fn document(schemas: Vec<(String, Value)>) -> String {
    let json = || json!({ "application/json": { "schema": to("a0") } });
    let operation = json!({
        "operationId": "x",
        "requestBody": { "required": true, "content": json() },
        "responses": { "200": { "description": "", "content": json() } },
    });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "security": [{ "bearer": [] }],
        "paths": { "/x": { "put": operation } },
        "components": {
            "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } },
            "schemas": schemas.into_iter().collect::<Map<_, _>>(),
        },
    })
    .to_string()
}

/// What is refused, for the page of messages.
pub fn refused() -> Vec<(&'static str, Error)> {
    let manifest = support::manifest();
    let refused = cases().into_iter().filter(|(_, _, refused)| *refused);
    refused
        .map(|(name, schemas, _)| {
            let text = document(schemas);
            let input = support::input(&text, "api.json", None, &manifest);
            (name, generator::generate(&input).expect_err(name))
        })
        .collect()
}

#[test]
fn compositions_made_to_harm_are_generated_or_refused_in_time() {
    support::on_a_stack(1, || {
        let manifest = support::manifest();
        for (name, schemas, refused) in cases() {
            let text = document(schemas);
            let started = Instant::now();
            let outcome = generator::generate(&support::input(&text, "api.json", None, &manifest));
            let took = started.elapsed();
            assert!(took < Duration::from_secs(5), "{name} took {took:?}");
            assert_eq!(outcome.is_err(), refused, "{name}: {:?}", outcome.err());
        }
    });
}

/// Objects with lists of each other, at random: rustc follows them further than it does in a crate
/// that does not say so.
#[test]
fn types_that_lead_far_into_each_other_compile() {
    let schema = |at: usize| {
        let item = |by: usize| json!({ "type": "array", "items": to(format_args!("a{}", (at * by + by) % 60)) });
        json!({ "type": "object", "properties": { "p": item(7), "q": item(31), "r": item(13) } })
    };
    let fixture = support::Fixture {
        name: "far".to_owned(),
        text: document(chain(60, schema, object("z"))),
    };
    let output = support::generate(&fixture, None);
    support::Krate::whole("far", &output).check();
}
