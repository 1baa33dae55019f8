//! The names of types that the document does not name: nobody reads the name of another operation in the type of his
//! response.

use std::collections::BTreeSet;

use generator::surface::Lock;
use serde_json::{Value, json};

use crate::support::{input, manifest};

fn content(media: &str, schema: &Value) -> Value {
    json!({"description": "OK", "required": true, "content": {media: {"schema": schema}}})
}

/// An operation of a resource: its path and methods, with an id that is made of both.
struct Call<'a>(&'a str, &'a str, &'a str);

/// Paths with these operations: a method, a tag, and the schemas of the request and of the response.
fn document(calls: &[(Call<'_>, Option<Value>, Option<Value>)], schemas: Value) -> Value {
    let mut paths = json!({});
    for (Call(id, method, tag), body, response) in calls {
        let mut operation = json!({"operationId": id, "tags": [tag]});
        if let Some(body) = body {
            let is_multipart = body.get("multipart").is_some();
            operation["requestBody"] = if is_multipart {
                content("multipart/form-data", &body["multipart"])
            } else {
                content("application/json", body)
            };
        }
        operation["responses"] = match response {
            Some(schema) => json!({"200": content("application/json", schema)}),
            None => json!({"204": {"description": "Done"}}),
        };
        paths[format!("/{tag}/{id}")][method] = operation;
    }
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn object(fields: &[&str]) -> Value {
    let fields = fields
        .iter()
        .map(|name| ((*name).to_owned(), json!({"type": "string"})));
    json!({"type": "object", "properties": fields.collect::<serde_json::Map<String, Value>>()})
}

fn lock(document: &Value) -> Lock {
    let text = document.to_string();
    let output = generator::generate(&input(&text, "names.json", None, &manifest())).unwrap();
    Lock::parse(&output.lock).unwrap()
}

fn property(name: &str, schema: Value) -> Value {
    json!({"type": "object", "properties": {name: schema}})
}

#[test]
fn a_type_has_no_name_of_another_operation() {
    let union = || json!({"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]});
    let components = || {
        let mut send = object(&[]);
        send["properties"]["u"] = union();
        json!({"A": object(&["a"]), "B": object(&["b"]), "Send": send})
    };
    let email = || Some(object(&["email"]));
    let wide = || Some(object(&["name", "size", "color"]));
    let done = || Some(object(&["success"]));
    let list = || Some(json!({"type": "array", "items": object(&["id", "name", "size"])}));
    type Expected<'a> = &'a [(&'a str, &'a str)];
    #[rustfmt::skip]
    let cases: Vec<(&str, Value, Expected<'_>)> = vec![
        (
            "a request and a response of two resources",
            document(&[(Call("login", "post", "auth"), email(), None), (Call("getProfile", "get", "profile"), None, email())], json!({})),
            &[("login", "LoginBody"), ("getProfile", "GetProfileResponse")],
        ),
        (
            "a request and a response of one operation",
            document(&[(Call("putThing", "put", "things"), wide(), wide())], json!({})),
            &[("putThing", "PutThingBody PutThingResponse")],
        ),
        (
            "responses of two resources",
            document(&[(Call("getBeta", "get", "beta"), None, wide()), (Call("getAlpha", "get", "alpha"), None, wide())], json!({})),
            &[("getBeta", "GetBetaResponse"), ("getAlpha", "GetAlphaResponse")],
        ),
        (
            "lists of two resources",
            document(&[(Call("getBeta", "get", "beta"), None, list()), (Call("getAlpha", "get", "alpha"), None, list())], json!({})),
            &[("getBeta", "List<GetBetaResponseItem>"), ("getAlpha", "List<GetAlphaResponseItem>")],
        ),
        (
            "a response and a property of a component",
            document(&[(Call("send", "post", "send"), Some(json!({"$ref": "#/components/schemas/Send"})), None), (Call("getUni", "get", "uni"), None, Some(union()))], components()),
            &[("getUni", "GetUniResponse")],
        ),
        (
            "responses of many resources",
            document(&["a", "b", "c", "d"].map(|tag| (Call(tag, "delete", tag), None, done())), json!({})),
            &[("a", "SuccessResponse"), ("d", "SuccessResponse")],
        ),
        (
            "responses of many resources, too much for a name",
            document(&["a", "b", "c", "d"].map(|tag| (Call(tag, "get", tag), None, wide())), json!({})),
            &[("a", "AResponse"), ("d", "DResponse")],
        ),
        (
            "responses of one resource",
            document(&[(Call("getThing", "get", "things"), None, wide()), (Call("findThing", "get", "things"), None, wide())], json!({})),
            &[("getThing", "GetThingResponse"), ("findThing", "GetThingResponse")],
        ),
        (
            "articles and a version, which operations lack in their names",
            document(&[(Call("retrieve-a-page", "get", "pages"), None, wide()), (Call("updateAnUser", "put", "users"), email(), None), (Call("getV3Hooks", "get", "hooks"), None, list()), (Call("createABTest", "post", "tests"), email(), None)], json!({})),
            &[("retrieve-a-page", "RetrievePageResponse"), ("updateAnUser", "UpdateUserBody"), ("getV3Hooks", "List<GetHooksResponseItem>"), ("createABTest", "CreateAbTestBody")],
        ),
    ];
    for (case, document, expected) in cases {
        let lock = lock(&document);
        for (id, ty) in expected {
            let operation = &lock.operations[*id];
            let response = Some(&operation.response).filter(|ty| *ty != "()");
            let all: Vec<&str> = operation
                .arguments
                .iter()
                .chain(response)
                .map(String::as_str)
                .collect();
            assert_eq!(all.join(" "), *ty, "{case}: {id}");
        }
    }
}

/// Parts of bodies are shared, under a name that is no operation's.
#[test]
fn a_part_that_several_share_has_the_name_of_its_property() {
    let address = || property("address", object(&["street", "city"]));
    let document = document(
        &[
            (Call("buy", "post", "shop"), Some(address()), None),
            (Call("getUser", "get", "users"), None, Some(address())),
        ],
        json!({}),
    );
    let lock = lock(&document);
    assert_eq!(lock.types["buy.body.address"].name, "Address");
    assert_eq!(
        lock.types["buy.body.address"].places,
        ["getUser.response.address"]
    );
}

/// A part of a form is not the body of another operation, nor an event a response.
#[test]
fn parts_of_forms_and_events_are_apart_from_bodies() {
    let doc = || object(&["title", "pages", "author"]);
    let mut document = document(
        &[
            (Call("optb", "post", "all"), Some(doc()), None),
            (
                Call("upload", "post", "all"),
                Some(json!({"multipart": property("doc", doc())})),
                None,
            ),
            (Call("getPet", "get", "all"), None, Some(doc())),
        ],
        json!({}),
    );
    document["webhooks"] = json!({"newPet": {"post": {"requestBody": content("application/json", &doc()), "responses": {"200": {"description": "OK"}}}}});
    let lock = lock(&document);
    assert_eq!(lock.operations["getPet"].response, "GetPetResponse");
    assert_eq!(lock.operations["optb"].arguments, ["OptbBody"]);
    assert_eq!(
        lock.operations["upload"].setters["part doc"],
        "doc: UploadBodyDoc"
    );
    let event = &lock.types["new_pet_event"];
    assert!(
        event.name == "NewPetEvent" && event.places.is_empty(),
        "{event:?}"
    );
}

/// Only names that would hide something of Rust or of the runtime are changed.
#[test]
fn a_component_keeps_its_name_if_it_can() {
    for (name, ty) in [
        ("Item", "Item"),
        ("Items", "Items"),
        ("Send", "SendType"),
        ("Option", "OptionType"),
    ] {
        let list =
            json!({"type": "array", "items": {"$ref": format!("#/components/schemas/{name}")}});
        let page = property("items", list);
        let document = document(
            &[(Call("list", "get", "all"), None, Some(page))],
            json!({name: object(&["a"])}),
        );
        assert_eq!(lock(&document).types[name].name, ty);
    }
}

/// Equal types are one only if nobody can tell them apart: neither a caller, nor the server, nor a log.
#[test]
fn a_format_that_changes_something_keeps_types_apart() {
    let cases = [
        ("site", json!({"format": "uri"}), true),
        ("site", json!({"format": "uuid"}), true),
        ("site", json!({"description": "Another URL."}), true),
        // It decides how a list goes on.
        ("next", json!({"format": "uri"}), false),
        (
            "next",
            json!({"description": "The URL of the next page."}),
            false,
        ),
        ("next", json!({"description": "The next page."}), true),
        ("cursor", json!({"format": "url"}), false),
        ("site", json!({"format": "password"}), false),
        ("site", json!({"writeOnly": true}), false),
        ("site", json!({"readOnly": true}), false),
        ("site", json!({"format": "date-time"}), false),
        ("site", json!({"format": "date"}), false),
        ("site", json!({"default": "a"}), false),
        ("site", json!({"deprecated": true}), false),
        ("size", json!({"type": "integer", "format": "int64"}), true),
        ("size", json!({"type": "integer", "format": "int32"}), false),
        (
            "size",
            json!({"type": "integer", "format": "uint64"}),
            false,
        ),
        ("size", json!({"type": "integer", "writeOnly": true}), false),
    ];
    for (name, more, is_one) in cases {
        let mut plain = json!({"type": more.get("type").unwrap_or(&json!("string"))});
        let one = property(name, plain.clone());
        for (key, value) in more.as_object().unwrap() {
            plain[key] = value.clone();
        }
        let other = property(name, plain);
        let calls = [
            (Call("one", "get", "things"), None, Some(one)),
            (Call("other", "get", "things"), None, Some(other)),
        ];
        let lock = lock(&document(&calls, json!({})));
        let types: BTreeSet<&String> = lock.operations.values().map(|op| &op.response).collect();
        assert_eq!(types.len() == 1, is_one, "{name}: {more}: {types:?}");
    }
}
