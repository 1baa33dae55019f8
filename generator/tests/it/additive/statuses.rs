//! Changes of success responses: a variant for one more status breaks nobody, a second type of body does.

use serde_json::{Value, json};

use super::{base, edited, only_grows};
use crate::support::{input, manifest};

const RESPONSES: &str = "/paths/~1v1~1notes/post/responses";

fn pointer(path: &str) -> &'static str {
    Box::leak(format!("{RESPONSES}{path}").into_boxed_str())
}

/// A response with a component, or without a body.
fn response(component: &str) -> Value {
    let schema = json!({"$ref": format!("#/components/schemas/{component}")});
    match component {
        "" => json!({"description": "Nothing"}),
        _ => json!({"description": "Some", "content": {"application/json": {"schema": schema}}}),
    }
}

/// The document of the fixture with these responses to its POST.
fn document(responses: &[(&str, &str)]) -> String {
    let all: serde_json::Map<String, Value> = responses
        .iter()
        .map(|(status, component)| ((*status).to_owned(), response(component)))
        .collect();
    edited(&base(), &[(RESPONSES, Value::Object(all))])
}

#[test]
fn more_statuses_are_more_variants() {
    let inline = json!({"description": "Some", "content": {"application/json": {"schema":
        {"type": "object", "properties": {"a": {"type": "string"}}}}}});
    only_grows(
        &document(&[("201", "Note"), ("202", "Author"), ("205", "")]),
        vec![
            ("another type", vec![(pointer("/200"), inline.clone())]),
            ("the same type", vec![(pointer("/203"), response("Note"))]),
            ("no body", vec![(pointer("/204"), response(""))]),
            ("a range", vec![(pointer("/2XX"), response("Author"))]),
            (
                "a property",
                vec![(
                    "/components/schemas/Author/properties/age",
                    json!({"type": "integer"}),
                )],
            ),
            (
                "a body where there was none",
                vec![(pointer("/205"), inline)],
            ),
        ],
    );
    only_grows(
        &document(&[("201", "Note")]),
        vec![
            ("no body", vec![(pointer("/204"), response(""))]),
            ("the same body", vec![(pointer("/200"), response("Note"))]),
        ],
    );
}

#[test]
fn more_events_are_more_variants() {
    let fixture = crate::support::fixtures("hazards")
        .into_iter()
        .find(|fixture| fixture.name == "events");
    let schema = |schema: Value| json!({"requestBody": {"content": {"application/json": {"schema": schema}}}});
    let event = |more: Value| json!({ "post": schema(more) });
    let untagged = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    only_grows(
        &fixture.unwrap().text,
        vec![
            (
                "an event",
                vec![("/webhooks/link.lost", event(untagged.clone()))],
            ),
            (
                "an event that would take another's name",
                vec![("/webhooks/link_created", event(untagged))],
            ),
            (
                "a property of an event",
                vec![(
                    "/components/schemas/LinkCreated/properties/at",
                    json!({"type": "integer"}),
                )],
            ),
            (
                "a callback of another operation",
                vec![(
                    "/paths/~1v1~1links/get",
                    json!({"responses": {"204": {"description": "OK"}}, "callbacks": {"other": {"{$url}": {"post": {}}}}}),
                )],
            ),
        ],
    );
}

/// Callers hold a value of the old type, which cannot hold the new body: no record can bridge that.
#[test]
fn what_else_changes_is_reported_as_a_break() {
    let two = [("201", "Note"), ("202", "Author")];
    #[rustfmt::skip]
    type Responses<'a> = &'a [(&'a str, &'a str)];
    let cases: &[(&str, Responses<'_>, Responses<'_>, &str)] = &[
        (
            "a second type",
            &[("201", "Note")],
            &two,
            "returned `Note` and now returns `NotesServiceCreateNoteResponse`",
        ),
        (
            "a type less",
            &two,
            &[("201", "Note")],
            "returned `NotesServiceCreateNoteResponse` and now returns `Note`",
        ),
        (
            "another status",
            &two,
            &[("201", "Note"), ("203", "Author")],
            "variant `NotesServiceCreateNoteResponse::Accepted` is gone (of 202)",
        ),
        (
            "another type",
            &two,
            &[("200", "Author"), ("201", "Note"), ("202", "Note")],
            "variant `NotesServiceCreateNoteResponse::Accepted` was `Author` and is `Note`",
        ),
        (
            "no body",
            &two,
            &[("200", "Author"), ("201", "Note"), ("202", "")],
            "variant `NotesServiceCreateNoteResponse::Accepted` was `Author` and is `()`",
        ),
    ];
    let manifest = manifest();
    for (case, before, after, message) in cases {
        let (before, after) = (document(before), document(after));
        let old = generator::generate(&input(&before, "old.json", None, &manifest)).unwrap();
        let new = generator::generate(&input(&after, "new.json", Some(&old.lock), &manifest));
        let breaks: Vec<String> = new
            .unwrap()
            .warnings
            .into_iter()
            .filter(|warning| warning.code == "breaks-callers")
            .map(|warning| warning.message)
            .collect();
        assert!(
            breaks.iter().any(|found| found == message),
            "{case}: {breaks:?}"
        );
    }
}
