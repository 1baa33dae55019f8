//! Changes of responses that may be null: callers keep the type that they were given, an `Option` or not.

use generator::Output;
use serde_json::{Value, json};

use super::{Edit, edited, only_grows};
use crate::support::{Fixture, fixtures, generate};

/// The document of the fixture, in which responses may be null.
fn nullable() -> String {
    let mut all = fixtures("hazards").into_iter();
    let fixture = all.find(|fixture| fixture.name == "null_responses");
    fixture.unwrap().text
}

/// What says that a response may be null, and what it says where it may not.
fn words() -> Vec<(&'static str, Value, Value)> {
    let of = |operation: &str| -> &'static str {
        let at = format!("/paths/{operation}/responses/200/content/application~1json/schema");
        Box::leak(at.into_boxed_str())
    };
    let component = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let no_value = || json!({"type": "null"});
    let either = [component("Loan"), component("Ticket")];
    let or_null = [&either[..], &[no_value()]].concat();
    let state = |values: Value| json!({"type": "string", "enum": values});
    vec![
        (
            of("~1v1~1loans~1{id}/get"),
            json!({"anyOf": [component("Loan"), no_value()]}),
            component("Loan"),
        ),
        (
            of("~1v1~1loans~1{id}/put"),
            component("MaybeLoan"),
            component("Loan"),
        ),
        (
            of("~1v1~1either/get"),
            json!({"oneOf": or_null}),
            json!({"oneOf": either}),
        ),
        (
            of("~1v1~1owner/get"),
            json!({"type": ["string", "null"]}),
            json!({"type": "string"}),
        ),
        (
            of("~1v1~1settings/get"),
            json!({"type": ["object", "null"]}),
            json!({"type": "object"}),
        ),
        (
            of("~1v1~1counts/get"),
            json!({"type": ["object", "null"], "additionalProperties": {"type": "integer"}}),
            json!({"type": "object", "additionalProperties": {"type": "integer"}}),
        ),
        (
            of("~1v1~1tags/get"),
            json!({"type": ["array", "null"], "items": {"type": "string"}}),
            json!({"type": "array", "items": {"type": "string"}}),
        ),
        (
            "/components/schemas/State",
            json!({"type": ["string", "null"], "enum": ["open", "closed", null]}),
            state(json!(["open", "closed"])),
        ),
        (
            "/components/schemas/LoanPage/type",
            json!(["object", "null"]),
            json!("object"),
        ),
    ]
}

fn may_be_null() -> Vec<Edit> {
    let words = words().into_iter();
    words.map(|(at, null, _)| (at, null)).collect()
}

fn never_null() -> Vec<Edit> {
    let words = words().into_iter();
    words.map(|(at, _, plain)| (at, plain)).collect()
}

/// What is made of a document, with the record of what was made before.
fn remade(before: &str, after: &str) -> Output {
    let fixture = |text: &str| Fixture {
        name: "null_responses".to_owned(),
        text: text.to_owned(),
    };
    let old = generate(&fixture(before), None);
    generate(&fixture(after), Some(&old.lock))
}

#[test]
fn responses_turn_nullable_and_back() {
    let each = |edits: Vec<Edit>| edits.into_iter().map(|edit| (edit.0, vec![edit])).collect();
    let plain = edited(&nullable(), &never_null());
    only_grows(&plain, each(may_be_null()));
    only_grows(&nullable(), each(never_null()));
}

#[test]
fn a_status_without_a_body_changes_no_type() {
    let at = "/paths/~1v1~1loans~1{id}/delete/responses/204";
    let without = {
        let mut document: Value = serde_json::from_str(&edited(&nullable(), &[])).unwrap();
        let responses = document.pointer_mut("/paths/~1v1~1loans~1{id}/delete/responses");
        let responses = responses.and_then(Value::as_object_mut).unwrap();
        responses.remove("204").unwrap();
        document.to_string()
    };
    let edit = (at, json!({"description": "Was returned before"}));
    only_grows(&without, vec![("a status without a body", vec![edit])]);
}

/// One of these is enough for an enum by status, and both say the same of the type.
#[test]
fn a_status_more_that_may_be_null_changes_no_type() {
    let at = "/paths/~1v1~1loans~1{id}/get/responses";
    let of = |schema: Value| json!({"description": "OK", "content": {"application/json": {"schema": schema}}});
    let (loan, maybe) = (
        of(json!({"$ref": "#/components/schemas/Loan"})),
        of(json!({"$ref": "#/components/schemas/MaybeLoan"})),
    );
    for (one, other) in [(&loan, &maybe), (&maybe, &loan)] {
        let base = edited(&nullable(), &[(at, json!({"200": one}))]);
        let both = (at, json!({"200": one, "201": other}));
        only_grows(&base, vec![("another status", vec![both])]);
    }
}

#[test]
fn a_type_that_stays_plain_is_reported_with_what_null_does() {
    let plain = edited(&nullable(), &never_null());
    let output = remade(&plain, &nullable());
    let kept = |code: &str| -> Vec<String> {
        let all = output.warnings.iter();
        let all = all.filter(|warning| warning.code == code);
        let mut all: Vec<String> = all.map(|warning| warning.message.clone()).collect();
        all.sort();
        all
    };
    let start = |ty: &str| {
        format!(
            "the response `{ty}` stays plain, though it may be `null` or have no body by the document: that "
        )
    };
    let refused = |ty: &str| {
        let end =
            format!("is refused; write `Option<{ty}>` in its place in the lock to return that");
        start(ty) + &end
    };
    let empty = |ty: &str| start(ty) + "reads as empty";
    assert_eq!(
        kept("kept-plain"),
        [
            empty("BTreeMap<String, i64>"),
            refused("LoanPage"),
            refused("Loan"),
            refused("Loan"),
            empty("LoansServiceEitherResponse"),
            empty("Object"),
            refused("State"),
            refused("String"),
        ]
    );
    // A human accepts it so.
    let line = "marker = \"GetLoan\"\narguments = [\"String\"]\nanswer = \"Loan\"";
    assert!(output.lock.contains(line), "{}", output.lock);
    let lock = output
        .lock
        .replace(line, &line.replace("\"Loan\"", "\"Option<Loan>\""));
    let fixture = Fixture {
        name: "null_responses".to_owned(),
        text: nullable(),
    };
    let released = generate(&fixture, Some(&lock));
    assert_eq!(released.lock, lock);
    let rust = released.files.iter().map(|file| file.text.as_str());
    assert!(
        rust.collect::<String>()
            .contains("type Output = Option<Loan>;")
    );
}

/// Modules for a driver: responses that turned nullable, and others that are null no longer.
pub fn modules() -> Vec<(Fixture, Output)> {
    let plain = edited(&nullable(), &never_null());
    [
        ("fixed_responses", "FixedLoans", &plain, &nullable()),
        ("freed_responses", "FreedLoans", &nullable(), &plain),
    ]
    .into_iter()
    .map(|(name, resource, before, after)| {
        // All modules have one client, so no two may have a resource of the same name.
        let named = |text: &str| text.replace("LoansService_", &format!("{resource}Service_"));
        let output = remade(&named(before), &named(after));
        let fixture = Fixture {
            name: name.to_owned(),
            text: named(after),
        };
        (fixture, output)
    })
    .collect()
}
