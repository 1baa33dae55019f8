//! Operations that no SDK can be generated for: each message names the problem, its location and the help.

use std::fmt::Write;

use crate::support::{input, manifest};
use serde_json::{Value, json};

/// Returns a document with one operation, changed by `change`.
pub fn document(change: impl FnOnce(&mut Value)) -> String {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "security": [{"bearer": []}],
        "paths": {"/things/{id}": {"post": {
            "operationId": "ThingsService_Make",
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "OK"}}
        }}},
        "components": {"securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer"},
            "basic": {"type": "http", "scheme": "basic"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"}
        }}
    });
    change(&mut document);
    document.to_string()
}

/// Returns the document with its operation changed.
fn operation(change: impl FnOnce(&mut Value)) -> String {
    document(|document| change(&mut document["paths"]["/things/{id}"]["post"]))
}

/// Returns the document with another parameter.
fn param(param: Value) -> String {
    operation(|operation| operation["parameters"].as_array_mut().unwrap().push(param))
}

/// Returns the document with a change of an operation whose second parameter is the whole query string.
fn query_string(change: impl FnOnce(&mut Value)) -> String {
    document(|document| {
        document["openapi"] = "3.2.0".into();
        let operation = &mut document["paths"]["/things/{id}"]["post"];
        let whole =
            json!({"name": "all", "in": "querystring", "content": {"application/json": {}}});
        operation["parameters"].as_array_mut().unwrap().push(whole);
        change(operation);
    })
}

/// Returns the document with a request body.
fn body(media: &str, content: Value) -> String {
    operation(|operation| {
        operation["requestBody"] = json!({"required": true, "content": {media: content}})
    })
}

/// Returns a document with one list, and a hint about its pages.
fn paged(hint: Value) -> String {
    document(|document| {
        let text = || json!({"type": "string"});
        let body = json!({"type": "object", "properties": {
            "data": {"type": "array", "items": {"type": "object", "properties": {"id": text()}}},
            "meta": {"type": "object", "properties": {"upto": text(), "all": {"type": "integer"}}},
        }});
        document["paths"] = json!({"/things": {"get": {
            "operationId": "ThingsService_List",
            "x-sdk": {"paging": hint},
            "parameters": [
                {"name": "from", "in": "query", "schema": text()},
                {"name": "X-Page", "in": "header", "schema": text()},
            ],
            "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": body}}}},
        }}});
    })
}

#[test]
fn wrong_hints_about_pages_are_refused() {
    let token = |key: &str, value: &str| {
        let mut hint = json!({"by": "token", "parameter": "from", "next": "meta.upto"});
        hint[key] = value.into();
        paged(hint)
    };
    let last_id = |next: &str| paged(json!({"by": "last-id", "parameter": "from", "next": next}));
    let header = |next: Value| paged(json!({"by": "header", "parameter": "from", "next": next}));
    let mut printed = String::new();
    for (case, text) in [
        ("unknown key", token("param", "from")),
        ("unknown kind", token("by", "cursor")),
        ("no parameter", paged(json!({"by": "offset"}))),
        ("parameter in a header", token("parameter", "X-Page")),
        ("no property", token("next", "meta.up_to")),
        ("property without value", token("next", "meta")),
        ("no next", paged(json!({"by": "url"}))),
        ("items that are no list", token("items", "meta")),
        ("items that are not there", token("items", "rows")),
        ("number for a boolean", token("more", "meta.all")),
        ("string for a number", token("total", "meta.upto")),
        ("id that is not there", last_id("key")),
        ("no header", header(Value::Null)),
        ("header of blanks", header("X Next".into())),
        (
            "header without a parameter",
            paged(json!({"by": "header", "next": "X-Next"})),
        ),
        (
            "no JSON",
            operation(|operation| operation["x-sdk"] = json!({"paging": {"by": "link"}})),
        ),
        (
            "no time",
            operation(|operation| operation["x-sdk"] = json!({"timeout": 0})),
        ),
        (
            "time for ever",
            operation(|operation| operation["x-sdk"] = json!({"timeout": 86_400})),
        ),
        (
            "time with a unit",
            operation(|operation| operation["x-sdk"] = json!({"timeout": "60s"})),
        ),
        (
            "misspelled",
            operation(|operation| operation["x-sdk"] = json!({"time-out": 60})),
        ),
    ] {
        let manifest = manifest();
        let error = generator::generate(&input(&text, "small.json", None, &manifest));
        let _ = writeln!(printed, "{case}:\n{}\n", error.err().unwrap());
    }
    insta::assert_snapshot!(printed);
    let good = token("total", "meta.all");
    generator::generate(&input(&good, "small.json", None, &manifest())).unwrap();
}

#[test]
fn messages_name_the_place_the_matter_and_the_way_out() {
    let text = || json!({"type": "string"});
    let object = || json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let cases = [
        (
            "required cookie",
            param(json!({"name": "sid", "in": "cookie", "required": true, "schema": text()})),
        ),
        (
            "content that is no JSON",
            param(
                json!({"name": "q", "in": "query", "content": {"application/xml": {"schema": object()}}}),
            ),
        ),
        (
            "query string beside a query",
            query_string(|o| {
                let other = json!({"name": "q", "in": "query", "schema": text()});
                o["parameters"].as_array_mut().unwrap().push(other);
            }),
        ),
        (
            "query string beside a query of the path",
            document(|d| {
                let whole = json!({"name": "all", "in": "querystring", "content": {"application/json": {}}});
                d["openapi"] = "3.2.0".into();
                d["paths"] = json!({"/a?b=c": {"get": {"parameters": [whole], "responses": {}}}});
            }),
        ),
        (
            "query string of XML",
            query_string(|o| {
                o["parameters"][1]["content"] = json!({"application/xml": {"schema": object()}})
            }),
        ),
        (
            "header of blanks",
            param(json!({"name": "X Y", "in": "header", "schema": text()})),
        ),
        (
            "nested list in a header",
            param(
                json!({"name": "X-Y", "in": "header", "required": true, "schema": {"type": "array", "items": {"type": "array", "items": text()}}}),
            ),
        ),
        (
            "required key",
            param(json!({"name": "api_key", "in": "query", "required": true, "schema": text()})),
        ),
        (
            "nested list in the path",
            operation(|o| {
                o["parameters"][0]["schema"] = json!({"type": "array", "items": object()});
            }),
        ),
        (
            "parameter in half a value of the query",
            document(|d| d["paths"] = json!({"/a?b=c{d}": {"get": {"responses": {}}}})),
        ),
        (
            "open brace",
            document(|d| d["paths"] = json!({"/a/{b": {"get": {"responses": {}}}})),
        ),
        (
            "XML in a part",
            body(
                "multipart/form-data",
                json!({
                    "schema": {"type": "object", "properties": {"a": {"type": "object"}}},
                    "encoding": {"a": {"contentType": "application/xml"}}
                }),
            ),
        ),
        (
            "basic only",
            document(|d| d["security"] = json!([{"basic": []}])),
        ),
        (
            "key in the header of tokens",
            document(|d| {
                d["components"]["securitySchemes"]["My 'token'"] =
                    json!({"type": "apiKey", "in": "header", "name": "authorization"});
                d["security"] = json!([{"My 'token'": []}]);
            }),
        ),
        (
            "token and key",
            operation(|o| o["security"] = json!([{"bearer": [], "key": []}])),
        ),
        (
            "unknown scheme",
            operation(|o| o["security"] = json!([{"other": []}])),
        ),
        ("no operation", document(|d| d["paths"] = json!({}))),
        (
            "hint for no resource",
            document(|d| d["info"]["x-sdk"] = json!({"resources": {"gadgets": "Gadgets."}})),
        ),
        (
            "hint of no presence",
            body(
                "application/json",
                json!({"schema": {"type": "object", "properties": {"a": {"type": "string", "x-sdk-presence": "always"}}}}),
            ),
        ),
        (
            "hint of no convention",
            document(|d| d["info"]["x-sdk"] = json!({"presence": "proto2"})),
        ),
        (
            "unknown hint",
            document(|d| d["info"]["x-sdk"] = json!({"colour": "blue"})),
        ),
    ];
    let manifest = manifest();
    let mut out = String::new();
    for (case, text) in cases {
        let error = match generator::generate(&input(&text, "small.json", None, &manifest)) {
            Ok(_) => panic!("{case} is accepted"),
            Err(error) => error,
        };
        assert!(error.pointer().is_some(), "{case}: {error}");
        let _ = write!(out, "## {case}\n{error}\n\n");
    }
    insta::assert_snapshot!(out);
}

#[test]
fn titles_and_servers_of_any_kind_name_a_crate() {
    let cases = [
        (
            "Swagger Petstore - OpenAPI 3.0",
            "https://x.test",
            "SWAGGER_PETSTORE",
            "https://x.test",
        ),
        (
            "API",
            "https://api.links.example/v2/",
            "LINKS",
            "https://api.links.example/v2",
        ),
        ("", "", "API", ""),
        ("Rust", "/api/v3", "RUST", "/api/v3"),
        ("std", "//api.example.com", "STD", "https://api.example.com"),
        ("test", "v1", "TEST", "/v1"),
        (
            "クリック API",
            "https://api.click.jp:8443/a/",
            "CLICK",
            "https://api.click.jp:8443/a",
        ),
        (
            "2FA service v2",
            "http://localhost:1",
            "API_2FA",
            "http://localhost:1",
        ),
        (
            "A \"quoted\"\n\ttitle \u{7}",
            "https://x.test",
            "A_QUOTED_TITLE",
            "https://x.test",
        ),
        (
            "The very long title of an interface that nobody ever shortened to anything",
            "https://x.test",
            "VERY_LONG_TITLE_OF_AN_INTERFACE_THAT",
            "https://x.test",
        ),
    ];
    let manifest = manifest();
    for (title, server, env, base) in cases {
        let text = document(|document| {
            document["info"]["title"] = title.into();
            document["servers"] = match server {
                "" => json!([]),
                server => json!([{"url": server}]),
            };
        });
        let output = generator::generate(&input(&text, "small.json", None, &manifest));
        let output = output.unwrap_or_else(|error| panic!("{title}: {error}"));
        let file = |path: &str| {
            let file = output.files.iter().find(|file| file.path == path);
            file.map(|file| file.text.as_str()).unwrap()
        };
        let root = file("src/generated/mod.rs");
        assert!(root.contains(&format!("env: {env:?},")), "{title}: {root}");
        assert!(
            root.contains(&format!("base_url: {base:?},")),
            "{title}: {root}"
        );
        let crates: toml::Table = file("Cargo.toml").parse().unwrap();
        let name = env.to_lowercase().replace('_', "-") + "-sdk";
        assert_eq!(
            crates["package"]["name"].as_str(),
            Some(name.as_str()),
            "{title}"
        );
        let lib = file("src/lib.rs");
        syn::parse_file(lib).unwrap_or_else(|error| panic!("{title}: {error}\n{lib}"));
        let is_unknown = base.is_empty() || base.starts_with('/');
        assert_eq!(
            lib.contains("has no server URL"),
            is_unknown,
            "{title}: {lib}"
        );
    }
}

/// Names of resources are names of files too: none is too long for a file system, and none is empty.
#[test]
fn tags_of_any_length_name_a_resource() {
    let manifest = manifest();
    for tag in [
        "x".repeat(300),
        format!("2{}", "x".repeat(300)),
        "long word ".repeat(30),
    ] {
        let text = operation(|operation| {
            operation["tags"] = json!([tag]);
            operation["operationId"] = json!("make");
        });
        let output = generator::generate(&input(&text, "small.json", None, &manifest));
        let output = output.unwrap_or_else(|error| panic!("{tag}: {error}"));
        let mut files = output.files.iter();
        assert!(files.all(|file| file.path.len() < 100), "{tag}");
    }
}

/// The help about a key in the header of tokens is an action that can be copied into the overlay.
#[test]
fn the_help_about_a_key_that_is_a_token_is_an_action() {
    let manifest = manifest();
    let text = document(|document| {
        document["components"]["securitySchemes"]["the.key"] =
            json!({"type": "apiKey", "in": "header", "name": "Authorization"});
        document["security"] = json!([{"the.key": []}]);
    });
    let without = input(&text, "small.json", None, &manifest);
    let error = generator::generate(&without).unwrap_err();
    let action = error.help().split_once("overlay: ").unwrap().1;
    let overlay =
        format!("overlay: 1.0.0\ninfo: {{title: Key, version: '1'}}\nactions:\n  - {action}\n");
    let with = generator::Input {
        overlay: Some(("overlay.yaml", &overlay)),
        ..without
    };
    generator::generate(&with).unwrap_or_else(|error| panic!("{error}\n{overlay}"));
}
