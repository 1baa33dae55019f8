//! Types that several operations share: what one of them adds leaves the type of the others as it is. The record has
//! them as one, whatever a newer document would make of them.

use generator::diff::{Names, diff};
use serde_json::{Value, json};

use super::{edited, only_grows, surface};
use crate::support::{input, manifest};
use generator::{Output, Unsupported};

const MEDIA: &str = "application~1json";

fn path(name: &str, rest: &str) -> &'static str {
    Box::leak(format!("/paths/~1{name}/get/responses{rest}").into_boxed_str())
}

fn schema(name: &str) -> &'static str {
    path(name, &format!("/200/content/{MEDIA}/schema"))
}

/// A response of JSON.
fn response(schema: Value) -> Value {
    json!({"description": "OK", "content": {"application/json": {"schema": schema}}})
}

/// Operations of one resource whose responses are equal.
fn document(names: &[&str], schema: &Value) -> String {
    let object = |name: &str| json!({"type": "object", "required": [name], "properties": {name: {"type": "string"}}});
    let paths = names.iter().map(|name| {
        let get = json!({"get": {"operationId": format!("get_{name}"), "tags": ["all"],
            "responses": {"200": response(schema.clone())}}});
        (format!("/{name}"), get)
    });
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Shared", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths.collect::<serde_json::Map<String, Value>>(),
        "components": {"schemas": {"Ua": object("ua"), "Ub": object("ub"), "Uc": object("uc")}},
    })
    .to_string()
}

fn union(names: &[&str]) -> Value {
    let names = names
        .iter()
        .map(|name| json!({"$ref": format!("#/components/schemas/{name}")}));
    json!({"oneOf": names.collect::<Vec<_>>()})
}

fn generate(text: &str, lock: Option<&str>) -> Output {
    generator::generate(&input(text, "a.json", lock, &manifest())).unwrap()
}

#[test]
fn a_shared_union_grows_for_all() {
    let base = document(&["a", "b"], &union(&["Ua", "Ub"]));
    assert!(
        generate(&base, None)
            .lock
            .contains("places = [\"get_b.response\"]")
    );
    let three = || union(&["Ua", "Ub", "Uc"]);
    let mut tagged = union(&["Ua", "Ub"]);
    tagged["discriminator"] = json!({"propertyName": "ua"});
    only_grows(
        &base,
        vec![
            ("a variant at the first place", vec![(schema("a"), three())]),
            ("a variant at the other place", vec![(schema("b"), three())]),
            (
                "a variant at both places",
                vec![(schema("a"), three()), (schema("b"), three())],
            ),
            (
                "other variants at each place",
                vec![
                    (schema("a"), three()),
                    (schema("b"), union(&["Ub", "Ua", "Receipt"])),
                    (
                        "/components/schemas/Receipt",
                        json!({"type": "object", "properties": {"at": {"type": "string"}}}),
                    ),
                ],
            ),
            ("a discriminator at one place", vec![(schema("b"), tagged)]),
        ],
    );
}

/// The operation whose response changes breaks its callers, and the other none of them.
#[test]
fn a_response_by_status_takes_no_name_from_others() {
    let named = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    let base = document(&["a", "b"], &named);
    let old = generate(&base, None);
    let job = || response(json!({"type": "object", "properties": {"job": {"type": "string"}}}));
    for (changed, untouched) in [("a", "b"), ("b", "a")] {
        let text = edited(&base, &[(path(changed, "/202"), job())]);
        let new = generate(&text, Some(&old.lock));
        let breaks: Vec<&str> = new
            .warnings
            .iter()
            .filter(|warning| warning.code == "breaks-callers")
            .map(|warning| warning.pointer.as_str())
            .collect();
        assert_eq!(breaks, [format!("#/paths/~1{changed}/get")]);
        let (before, after) = (surface(&old), surface(&new));
        let lost: Vec<&String> = before.difference(&after).collect();
        let is_of_changed = |line: &&&String| {
            let marker = format!("Get{}", changed.to_uppercase());
            line.contains(&format!("{marker}:")) || line.contains(&format!("<{marker}>"))
        };
        assert!(
            !lost.is_empty() && lost.iter().all(|line| is_of_changed(&line)),
            "{untouched}: {lost:?}"
        );
        let again = generate(&text, Some(&new.lock));
        assert!(
            again.files == new.files && again.lock == new.lock,
            "{changed}: the updated record changes nothing"
        );
        // Which operation it is, the comparison of the documents tells.
        let lowered = |text: &str| {
            let lowered = generator::lowered(text.as_bytes(), "a", None, Unsupported::Refuse);
            lowered.unwrap().0
        };
        let found = diff(&lowered(&base), &lowered(&text), &Names::default()).changes;
        let broken: Vec<&str> = found
            .iter()
            .filter(|change| change.breaking)
            .map(|change| change.pointer.as_str())
            .collect();
        assert_eq!(broken, [format!("#/paths/~1{changed}/get/responses")]);
    }
    // Alone, the body of the status keeps its name.
    let base = document(&["a"], &named);
    let old = generate(&base, None);
    let new = generate(
        &edited(&base, &[(path("a", "/202"), job())]),
        Some(&old.lock),
    );
    let (before, after) = (surface(&old), surface(&new));
    let mut lost = before.difference(&after);
    assert!(
        lost.all(|line| !line.contains("struct")),
        "{before:?} {after:?}"
    );
}

#[test]
fn callers_keep_the_media_type_that_they_know() {
    let text = json!({"schema": {"type": "string"}});
    let file = json!({"schema": {"type": "string", "format": "binary"}});
    let parts = json!({"schema": {"type": "object", "properties": {
        "file": {"type": "string", "format": "binary"}, "note": {"type": "string"}}}});
    let out = json!({"schema": {"type": "object", "properties": {"a": {"type": "string"}}}});
    let operation = |id: &str, response: (&str, &Value), body: Option<(&str, &Value)>| {
        let content = |(media, value): (&str, &Value)| json!({"description": "OK", "content": {media: value}});
        let mut operation =
            json!({"operationId": id, "tags": ["all"], "responses": {"200": content(response)}});
        if let Some(body) = body {
            operation["requestBody"] = content(body);
            operation["requestBody"]["required"] = json!(true);
        }
        json!({ "post": operation })
    };
    let mut base: Value = serde_json::from_str(&document(&[], &json!({}))).unwrap();
    base["paths"] = json!({
        "/csv": operation("csv", ("text/csv", &text), None),
        "/pdf": operation("pdf", ("application/pdf", &file), None),
        "/parts": operation("parts", ("application/json", &out), Some(("multipart/form-data", &parts))),
        "/upload": operation("upload", ("application/json", &out), Some(("application/zip", &file))),
        "/send": operation("send", ("application/json", &out), Some(("application/json", &out))),
    });
    let at = |path: &str, rest: &str, media: &str| -> &'static str {
        let media = media.replace('/', "~1");
        Box::leak(format!("/paths/~1{path}/post/{rest}/content/{media}").into_boxed_str())
    };
    let json = "application/json";
    let cases: Vec<(&'static str, Vec<super::Edit>)> = vec![
        (
            "JSON beside text",
            vec![(at("csv", "responses/200", json), out.clone())],
        ),
        (
            "JSON beside bytes",
            vec![(at("pdf", "responses/200", json), out.clone())],
        ),
        (
            "text beside bytes",
            vec![(at("pdf", "responses/200", "text/plain"), text.clone())],
        ),
        (
            "text beside JSON",
            vec![(at("send", "responses/200", "text/csv"), text)],
        ),
        (
            "JSON beside parts",
            vec![(at("parts", "requestBody", json), out.clone())],
        ),
        (
            "JSON beside a file",
            vec![(at("upload", "requestBody", json), out)],
        ),
        (
            "parts beside JSON",
            vec![(at("send", "requestBody", "multipart/form-data"), parts)],
        ),
    ];
    let base = base.to_string();
    for (case, edits) in &cases {
        let lowered = |text: &str| {
            let lowered = generator::lowered(text.as_bytes(), "a", None, Unsupported::Refuse);
            lowered.unwrap().0
        };
        let found = diff(
            &lowered(&base),
            &lowered(&edited(&base, edits)),
            &Names::default(),
        );
        assert!(!found.is_breaking(), "{case}: {:?}", found.changes);
    }
    // What callers read as text is asked for as text.
    let old = generate(&base, None);
    let new = generate(&edited(&base, &cases[0].1), Some(&old.lock));
    let all: String = new.files.iter().map(|file| file.text.as_str()).collect();
    assert!(all.contains("\"text/csv\"") && !all.contains("\"text/csv, application/json\""));
    only_grows(&base, cases);
}

/// What the record cannot keep is reported, and no type is looked up that is gone.
#[test]
fn items_of_another_type_that_may_be_null_are_a_loss() {
    let list = |items: Value| json!({"type": "object", "properties": {"tags": {"type": "array", "items": items}}});
    let base = document(&["a"], &list(json!({"type": "string"})));
    let lock = generate(&base, None).lock;
    let object =
        json!({"type": "object", "nullable": true, "properties": {"id": {"type": "string"}}});
    let output = generate(&document(&["a"], &list(object)), Some(&lock));
    let lost = output
        .warnings
        .iter()
        .any(|warning| warning.message.contains("tags"));
    assert!(lost, "{:?}", output.warnings);
}

/// Two types with one value of the tag cannot be told apart by it.
#[test]
fn a_shared_union_whose_places_disagree_about_a_tag_loses_it() {
    let tagged = |names: &[&str]| {
        let mut union = union(names);
        let mapping = ["u", "v"].iter().zip(names);
        let mapping = mapping.map(|(tag, name)| {
            (
                (*tag).to_owned(),
                json!(format!("#/components/schemas/{name}")),
            )
        });
        let mapping: serde_json::Map<String, Value> = mapping.collect();
        union["discriminator"] = json!({"propertyName": "kind", "mapping": mapping});
        union
    };
    let base = document(&["a", "b"], &tagged(&["Ua", "Ub"]));
    let lock = generate(&base, None).lock;
    let later = edited(&base, &[(schema("b"), tagged(&["Uc", "Ub"]))]);
    let output = generate(&later, Some(&lock));
    let texts = output.files.iter().map(|file| file.text.as_str());
    let text: String = texts.collect();
    assert!(
        text.contains("Uc(Uc)") && !text.contains("by \"kind\""),
        "{text}"
    );
}

/// Equal but for a secret: as one type, the secret would be printed.
#[test]
fn inline_objects_are_not_one_if_only_one_has_a_secret() {
    let object = |secret: bool| json!({"type": "object", "properties": {"pin": {"type": "integer", "x-sdk-secret": secret}}});
    let base = document(&["a", "b"], &object(false));
    let lock = generate(&base, None).lock;
    let later = edited(&base, &[(schema("b"), object(true))]);
    for lock in [None, Some(lock.as_str())] {
        let output = generate(&later, lock);
        let text: String = output.files.iter().map(|file| file.text.as_str()).collect();
        assert!(text.contains("redacted [\"pin\"]"), "{text}");
    }
}
