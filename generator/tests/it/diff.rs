//! The comparison of two documents: the message of each kind of change, and which of them break callers.

use generator::diff::{Change, Diff, Kind, Names, diff};
use serde_json::{Value, json};

pub fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1.0.0", "description": "A"},
        "servers": [{"url": "https://api.example.com", "description": "live"}],
        "security": [{"bearer": []}],
        "paths": {
            "/v1/links": {
                "get": {
                    "operationId": "LinksService_List",
                    "summary": "Lists links.",
                    "parameters": [
                        {"name": "search", "in": "query", "schema": {"type": "string"}},
                        {"name": "scope", "in": "query", "required": true, "schema": {"type": "string"}}
                    ],
                    "responses": {"200": {"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Page"}}}}}
                },
                "post": {
                    "operationId": "LinksService_Create",
                    "requestBody": {"required": true, "content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/NewLink"}}}},
                    "responses": {"200": {"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Link"}}}}}
                }
            },
            "/v1/links/{id}": {
                "delete": {
                    "operationId": "LinksService_Delete",
                    "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                    "responses": {"204": {"description": "Gone."}}
                }
            },
            "/v1/ping": {"get": {"operationId": "ping", "security": [], "responses": {"200": {}}}}
        },
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "Page": {"type": "object", "properties": {
                    "links": {"type": "array", "items": {"$ref": "#/components/schemas/Link"}},
                    "next": {"type": "string"}}},
                "Link": {"type": "object", "required": ["id"], "properties": {
                    "id": {"type": "string", "description": "Its id."},
                    "count": {"type": "integer", "format": "int32"},
                    "state": {"type": "string", "enum": ["ON", "OFF"]},
                    "owner": {"allOf": [{"$ref": "#/components/schemas/Owner"}], "description": "Who."},
                    "extra": {"type": "object", "additionalProperties": {"type": "string"}}}},
                "NewLink": {"type": "object", "required": ["url"], "properties": {
                    "url": {"type": "string"},
                    "tags": {"type": "array", "items": {"type": "string"}}}},
                "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
                "Kind": {"type": "string", "enum": ["A", "B"]}
            }
        }
    })
}

/// Sets the value at a pointer; `null` removes it.
fn set(document: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match document.pointer_mut(parent).unwrap() {
        Value::Object(map) if value.is_null() => drop(map.remove(&key).unwrap()),
        Value::Object(map) => drop(map.insert(key, value)),
        Value::Array(list) if key == "-" => list.push(value),
        Value::Array(list) if value.is_null() => drop(list.remove(key.parse().unwrap())),
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        other => panic!("{pointer}: {other}"),
    }
}

/// Compares the document with one in which a value was set.
fn after(pointer: &str, value: Value) -> Diff {
    let mut newer = document();
    set(&mut newer, pointer, value);
    diff(&document(), &newer, &Names::default())
}

const DELETE: &str = "/paths/~1v1~1links~1{id}/delete";
pub const SCHEMAS: &str = "/components/schemas";

#[test]
fn each_kind_of_change_is_reported() {
    use Kind::{Added, Changed, Deprecated, Removed};
    let text = json!({"type": "string"});
    let parameter =
        |required: bool| json!({"name": "x", "in": "query", "required": required, "schema": text});
    let operation = json!({"operationId": "LinksService_Archive", "responses": {"204": {}}});
    #[rustfmt::skip]
    let cases = [
        // Operations.
        ("/paths/~1v1~1archive", json!({"post": operation}), Added, false, "new method `LinksService_Archive`"),
        (DELETE, Value::Null, Removed, true, "method `LinksService_Delete` is gone"),
        ("/paths/~1v1~1links~1{id}/delete/operationId", json!("LinksService_Drop"), Removed, true, "method `LinksService_Delete` is gone: use `LinksService_Drop`"),
        ("/paths/~1v1~1links/get/deprecated", json!(true), Deprecated, false, "method `LinksService_List` is deprecated: using it warns"),
        ("/paths/~1v1~1ping/get/security", Value::Null, Changed, true, "`ping` needs a token now"),
        ("/paths/~1v1~1links/get/security", json!([]), Changed, false, "`LinksService_List` works without a token"),
        // Parameters.
        ("/paths/~1v1~1links/get/parameters/-", parameter(false), Added, false, "new setter `x` of `LinksService_List`"),
        ("/paths/~1v1~1links/get/parameters/-", parameter(true), Added, true, "`LinksService_List` needs the new setter `x`"),
        ("/paths/~1v1~1links/get/parameters/0", Value::Null, Removed, true, "setter `search` of `LinksService_List` is gone"),
        ("/paths/~1v1~1links/get/parameters/0/required", json!(true), Changed, true, "setter `search` of `LinksService_List` must be called now"),
        ("/paths/~1v1~1links/get/parameters/1/required", json!(false), Changed, false, "setter `scope` of `LinksService_List` need not be called any more"),
        ("/paths/~1v1~1links/get/parameters/0/schema/type", json!("integer"), Changed, true, "setter `search` of `LinksService_List` is `i64`, no longer `String`"),
        ("/paths/~1v1~1links/get/parameters/0/deprecated", json!(true), Deprecated, false, "setter `search` of `LinksService_List` is deprecated: using it warns"),
        // Bodies.
        ("/paths/~1v1~1links/post/requestBody", Value::Null, Removed, true, "`LinksService_Create` no longer takes a body"),
        ("/paths/~1v1~1links/get/requestBody", json!({"content": {"application/json": {"schema": text}}}), Added, false, "`LinksService_List` takes a body"),
        ("/paths/~1v1~1links/get/requestBody", json!({"required": true, "content": {"application/json": {"schema": text}}}), Changed, true, "`LinksService_List` needs a body now"),
        ("/paths/~1v1~1links/post/requestBody/required", json!(false), Changed, false, "the body of `LinksService_Create` is optional now; it stays an argument"),
        ("/paths/~1v1~1links/post/requestBody/content/application~1json/schema/$ref", json!("#/components/schemas/Link"), Changed, true, "the body of `LinksService_Create` is `Link`, no longer `NewLink`"),
        // Responses.
        ("/paths/~1v1~1links/post/responses/200/content/application~1json/schema/$ref", json!("#/components/schemas/Page"), Changed, true, "the response of `LinksService_Create` is `Page`, no longer `Link`"),
        ("/paths/~1v1~1links/post/responses/200/content", Value::Null, Changed, true, "`LinksService_Create` no longer returns a body"),
        // Types.
        ("/components/schemas/New", json!({"type": "object"}), Added, false, "new type `New`"),
        ("/components/schemas/Kind", Value::Null, Removed, true, "type `Kind` is gone"),
        ("/components/schemas/Owner/deprecated", json!(true), Deprecated, false, "`Owner` is deprecated: using it warns"),
        // Fields.
        ("/components/schemas/Link/properties/new", text.clone(), Added, false, "new field `Link.new`"),
        ("/components/schemas/NewLink", json!({"type": "object", "required": ["url", "kind"], "properties": {
            "url": text, "tags": {"type": "array", "items": text}, "kind": {"const": "link"}}}), Added, false, "new field `NewLink.kind`"),
        ("/components/schemas/Link/properties/count", Value::Null, Removed, true, "field `Link.count` is gone"),
        ("/components/schemas/Link/properties/count/format", json!("int64"), Changed, true, "`Link.count` is `i64`, no longer `i32`"),
        ("/components/schemas/Link/properties/owner/allOf/0/$ref", json!("#/components/schemas/Kind"), Changed, true, "`Link.owner` is `Kind`, no longer `Owner`"),
        ("/components/schemas/Link/properties/extra/additionalProperties/type", json!("integer"), Changed, true, "`Link.extra` is `i64`, no longer `String`"),
        ("/components/schemas/Link/required/-", json!("count"), Changed, false, "field `Link.count` is always present now; its type stays"),
        ("/components/schemas/Link/required/0", Value::Null, Changed, false, "field `Link.id` is optional now: it reads as empty where a response lacks it"),
        ("/components/schemas/NewLink/required/0", Value::Null, Changed, false, "field `NewLink.url` is optional now; its place in `new` stays"),
        ("/components/schemas/NewLink/required/-", json!("tags"), Changed, true, "field `NewLink.tags` is required now: requests without it are refused"),
        ("/components/schemas/Link/properties/extra/properties", json!({"a": {"type": "string"}}), Changed, false, "`Link.extra` has named properties now; its type stays"),
        ("/components/schemas/Link/properties/extra/properties", json!({"a": {"type": "integer"}}), Changed, true, "`Link.extra` is `a struct`, no longer `BTreeMap<String, String>`"),
        ("/components/schemas/Link/properties/extra/properties", json!({"a": {"type": ["string", "null"]}}), Changed, true, "`Link.extra` is `a struct`, no longer `BTreeMap<String, String>`"),
        ("/components/schemas/Link/properties/count", json!({"type": "array", "items": {"type": ["string", "null"]}}), Changed, true, "`Link.count` is `List<Option<String>>`, no longer `i32`"),
        ("/components/schemas/Link/properties/count", json!({"type": "object", "additionalProperties": {"type": "array", "items": {"anyOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]}}}), Changed, true, "`Link.count` is `BTreeMap<String, List<Option<Owner>>>`, no longer `i32`"),
        ("/components/schemas/Link/properties/count", json!({"type": "array", "items": {"nullable": true}}), Changed, true, "`Link.count` is `List<Json>`, no longer `i32`"),
        ("/paths/~1v1~1links/get/parameters/0/schema", json!({"type": "array", "items": {"type": ["string", "null"]}}), Changed, true, "setter `search` of `LinksService_List` is `List<String>`, no longer `String`"),
        // Values.
        ("/components/schemas/Kind/enum/-", json!("C"), Added, false, "`Kind` may be `C`"),
        ("/components/schemas/Kind/enum/0", Value::Null, Removed, true, "`Kind` is no longer `A`: its variant is gone"),
        ("/components/schemas/Link/properties/state/enum/-", json!("IDLE"), Added, false, "`Link.state` may be `IDLE`"),
        ("/components/schemas/Link/properties/state", text.clone(), Changed, false, "`Link.state` may be any string now; its type stays"),
        ("/components/schemas/Kind", text.clone(), Changed, false, "`Kind` may be any string now; its type stays"),
        ("/components/schemas/Link/properties/id/enum", json!(["a", "b"]), Changed, false, "`Link.id` is one of a list of strings now; its type stays"),
        ("/components/schemas/Link/properties/id", json!({"$ref": "#/components/schemas/Kind"}), Changed, false, "`Link.id` is one of a list of strings now; its type stays"),
        ("/components/schemas/Owner/properties/name", json!({"type": "integer", "enum": [1, 2]}), Changed, true, "`Owner.name` is `i64`, no longer `String`"),
        ("/components/schemas/NewLink/properties/tags/items/enum", json!(["x"]), Changed, false, "`NewLink.tags` is one of a list of strings now; its type stays"),
        ("/paths/~1v1~1links/get/parameters/0/schema/enum", json!(["x"]), Changed, false, "setter `search` of `LinksService_List` is one of a list of strings now; its type stays"),
    ];
    for (pointer, value, kind, breaking, message) in cases {
        let found = after(pointer, value).changes;
        let reported = found.iter().find(|change| change.message == message);
        let reported = reported.unwrap_or_else(|| panic!("{pointer}: {message}\n{found:#?}"));
        assert_eq!(
            (reported.kind, reported.breaking),
            (kind, breaking),
            "{pointer}"
        );
        assert!(reported.pointer.starts_with("#/"), "{}", reported.pointer);
        assert_eq!(
            found.iter().any(|change| change.breaking),
            breaking,
            "{pointer}: {found:#?}"
        );
    }
}

#[test]
fn a_new_required_field_breaks_only_those_who_build_the_type() {
    for (schema, breaking) in [("NewLink", true), ("Link", false)] {
        let mut newer = document();
        set(
            &mut newer,
            &format!("{SCHEMAS}/{schema}/properties/x"),
            json!({"type": "string"}),
        );
        set(
            &mut newer,
            &format!("{SCHEMAS}/{schema}/required/-"),
            json!("x"),
        );
        let found = diff(&document(), &newer, &Names::default());
        assert_eq!(
            found.is_breaking(),
            breaking,
            "{schema}: {:#?}",
            found.changes
        );
        assert_eq!(found.changes.len(), 1, "{:#?}", found.changes);
    }
}

#[test]
fn a_changed_path_breaks_only_with_other_ids() {
    for (path, breaking) in [("/v2/links/{key}", false), ("/v1/links", true)] {
        let mut newer = document();
        let item = newer["paths"]
            .as_object_mut()
            .unwrap()
            .remove("/v1/links/{id}")
            .unwrap();
        let target = newer["paths"]
            .as_object_mut()
            .unwrap()
            .entry(path)
            .or_insert(json!({}));
        target["delete"] = item["delete"].clone();
        let found = diff(&document(), &newer, &Names::default());
        let changes: Vec<&Change> = found.changes.iter().collect();
        assert_eq!(changes.len(), 1, "{changes:#?}");
        assert_eq!(changes[0].breaking, breaking, "{changes:#?}");
    }
}

#[test]
fn servers_and_security_schemes_need_a_review() {
    let cases = [
        (
            "/servers/0/url",
            json!("https://elsewhere.example.com"),
            true,
        ),
        // It says what the server is for.
        ("/servers/0/description", json!("other words"), true),
        ("/info/description", json!("other words"), false),
        (
            "/components/securitySchemes/key",
            json!({"type": "apiKey", "in": "header", "name": "k"}),
            true,
        ),
        ("/security/-", json!({}), true),
        // Named like a keyword whose value is wording.
        (
            "/components/securitySchemes/default",
            json!({"type": "http", "scheme": "bearer"}),
            true,
        ),
        ("/security/0", json!({"default": []}), true),
    ];
    for (pointer, value, stops) in cases {
        assert_eq!(after(pointer, value).trust_changed(), stops, "{pointer}");
    }
}

/// Names of a document are one code span in a message, whatever they are.
#[test]
fn messages_are_one_line_of_words() {
    let texts: Vec<String> =
        serde_json::from_str(include_str!("../fixtures/hostile.json")).unwrap();
    for text in texts {
        let document = |with: bool| {
            let mut document = json!({
                "openapi": "3.0.3",
                "info": {"title": text, "version": text},
                "paths": {"/a": {"get": {"operationId": "get", "parameters": [], "responses": {}}}},
                "components": {"schemas": {"A": {"type": "object", "properties": {}}, "B": {"type": "string", "enum": ["b"]}}},
            });
            if with {
                let get = &mut document["paths"]["/a"]["get"];
                get["parameters"] =
                    json!([{"name": text, "in": "query", "schema": {"type": "string"}}]);
                document["paths"][format!("/b{text}")] =
                    json!({"get": {"operationId": text, "responses": {}}});
                let schemas = &mut document["components"]["schemas"];
                schemas[&text] = json!({"type": "string"});
                schemas["A"]["properties"][&text] = json!({"type": "string"});
                schemas["B"]["enum"] = json!(["b", text]);
            }
            document
        };
        for (old, new) in [(false, true), (true, false)] {
            let changes = diff(&document(old), &document(new), &Names::default()).changes;
            assert!(changes.len() >= 5, "{text:?}: {changes:#?}");
            for change in changes {
                let message = &change.message;
                assert!(
                    !message.contains(char::is_control) && !message.contains('\u{202e}'),
                    "{message:?}"
                );
                let words = without_code(message);
                assert!(
                    !words.contains(['<', '[', '$', '@', '#', '`', '*']),
                    "{message}"
                );
            }
        }
    }
}

/// Returns the words of a line of Markdown that are not in code spans.
fn without_code(markdown: &str) -> String {
    let events = pulldown_cmark::Parser::new(markdown);
    let words = events.map(|event| match event {
        pulldown_cmark::Event::Text(text) => text.to_string(),
        pulldown_cmark::Event::Html(html) | pulldown_cmark::Event::InlineHtml(html) => {
            html.to_string()
        }
        _ => String::new(),
    });
    words.collect()
}

#[test]
fn wording_is_counted_but_not_reported_as_a_change() {
    let cases = [
        ("/info/description", json!("B")),
        ("/paths/~1v1~1links/get/summary", json!("Lists all links.")),
        (
            "/components/schemas/Link/properties/id/description",
            json!("The id."),
        ),
        (
            "/components/schemas/Link/properties/id/maxLength",
            json!(12),
        ),
        (
            "/components/schemas/Link/properties/owner/description",
            json!("The owner."),
        ),
    ];
    for (pointer, value) in cases {
        let found = after(pointer, value);
        assert_eq!(found.changes, [], "{pointer}");
        assert_eq!(found.docs_changed, 1, "{pointer}");
    }
    assert_eq!(
        diff(&document(), &document(), &Names::default()),
        Diff::default()
    );
    let found = after("/info/version", json!("1.0.1"));
    assert_eq!(found, Diff::default());
}

#[test]
fn a_property_named_like_a_keyword_is_a_property() {
    let found = after(
        "/components/schemas/Owner/properties/description",
        json!({"type": "string"}),
    );
    assert_eq!(found.docs_changed, 0);
    assert_eq!(found.changes[0].message, "new field `Owner.description`");
}
