//! How a field shows its absence is recorded: whatever a later document says of it, callers keep what they have.

use serde_json::{Value, json};

use crate::additive::in_responses::with_default;
use crate::additive::{Case, Edit, base, edited, only_grows, proto3_base, within};
use crate::support::{Fixture, generate};
use generator::Output;

pub fn received(path: &str) -> &'static str {
    within("Receipt", path)
}

pub fn none_required() -> Edit {
    (received("/required"), json!([]))
}

/// An operation that sends what was only received.
pub fn sent() -> Edit {
    (
        "/paths/~1v1~1receipts~1{id}/put",
        json!({
            "operationId": "PaymentsService_SetReceipt",
            "tags": ["Notes"],
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
            "requestBody": {"required": true, "content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/Receipt"}}}},
            "responses": {"200": {"description": "OK"}},
        }),
    )
}

fn cases() -> Vec<Case> {
    vec![
        ("received fields turn optional", vec![none_required()]),
        (
            "received fields turn nullable",
            ["id", "at", "total", "payer"]
                .map(|name| {
                    (
                        received(&format!("/properties/{name}/nullable")),
                        json!(true),
                    )
                })
                .into(),
        ),
        (
            "received fields turn required, and are null no longer",
            vec![
                (
                    received("/required"),
                    json!(["id", "at", "total", "state", "payer", "note", "memo", "tip"]),
                ),
                (received("/properties/memo"), json!({"type": "string"})),
            ],
        ),
        (
            "hints for received fields",
            vec![
                (received("/properties/id/x-sdk-presence"), json!("explicit")),
                (
                    received("/properties/note/x-sdk-presence"),
                    json!("explicit"),
                ),
                (
                    received("/properties/tip/x-sdk-presence"),
                    json!("implicit"),
                ),
            ],
        ),
        (
            "new received fields of all kinds",
            ["string", "integer", "boolean", "object"]
                .into_iter()
                .flat_map(|kind| {
                    [
                        (
                            received(&format!("/properties/new_{kind}")),
                            json!({"type": kind}),
                        ),
                        (received("/required/-"), json!(format!("new_{kind}"))),
                    ]
                })
                .collect(),
        ),
        ("a received type is sent", vec![sent()]),
        (
            "defaults come, change and go",
            vec![
                (received("/properties/tip/default"), json!(7)),
                (received("/properties/memo/default"), json!("none")),
                (received("/properties/note/default"), json!("a")),
                (received("/properties/level/default"), json!(4)),
            ],
        ),
        (
            "a default goes",
            vec![(
                received("/properties/level"),
                json!({"type": "integer", "format": "int64"}),
            )],
        ),
        (
            "a default goes, and the type is sent",
            vec![
                sent(),
                (
                    received("/properties/level"),
                    json!({"type": "integer", "format": "int64"}),
                ),
            ],
        ),
        (
            "a default is of another type",
            vec![(received("/properties/level/default"), json!("many"))],
        ),
        (
            "a field with a default turns required",
            vec![(received("/required/-"), json!("level"))],
        ),
        (
            "a received type is sent, and nothing of it is required",
            vec![sent(), none_required()],
        ),
    ]
}

#[test]
fn fields_keep_their_types() {
    only_grows(&base(), cases());
    only_grows(&proto3_base(), cases());
}

/// The macro of a type, as it is generated.
pub fn object(output: &Output, name: &str) -> String {
    let text: Vec<&str> = output.files.iter().map(|file| file.text.as_str()).collect();
    let text = text.join("\n");
    let start = text.find(&format!("object!({name} ")).unwrap();
    let end = text[start..].find(");").unwrap();
    let words: Vec<&str> = text[start..start + end].split_whitespace().collect();
    words.join(" ")
}

/// What is required, and what reads as its default, after a change of what is recorded: what cannot say that it is
/// absent stays required.
#[test]
fn what_is_recorded_as_plain_reads_as_empty_or_not_at_all() {
    for (case, base, edits, expected) in [
        (
            "by the document",
            base(),
            vec![],
            r#"object!(Receipt { "id" => id, "at" => at, "total" => total, "state" => state, "payer" => payer, "note" => note, "memo" => memo, "tip" => tip, "level" => level or 3, } required ["id", "at", "total", "state", "payer"]"#,
        ),
        (
            "required no longer",
            base(),
            vec![none_required()],
            r#"object!(Receipt { "id" => id = default, "at" => at, "total" => total, "state" => state, "payer" => payer, "note" => note, "memo" => memo, "tip" => tip, "level" => level or 3, } required ["at", "total", "state", "payer"]"#,
        ),
        (
            "by proto3",
            proto3_base(),
            vec![],
            r#"object!(Receipt { "id" => id = default, "at" => at, "total" => total = default, "state" => state, "payer" => payer, "note" => note = default, "memo" => memo = default, "tip" => tip, "level" => level, } required ["at", "state", "payer"]"#,
        ),
        (
            "sent by proto3: what was plain stays, and its default is not sent",
            proto3_base(),
            vec![sent(), none_required()],
            r#"object!(Receipt sent { "id" => id = default, "at" => at, "total" => total = default, "state" => state, "payer" => payer, "note" => note = default, "memo" => memo = default null nulls, "tip" => tip, "level" => level, } required ["at", "state", "payer"]"#,
        ),
    ] {
        let output = with_record(&base, &edits);
        assert_eq!(object(&output, "Receipt"), expected, "{case}");
    }
}

/// The fields of all kinds that a strict document requires of a response.
const KINDS: &[(&str, &str)] = &[
    ("whole", r#"{"type": "integer"}"#),
    ("share", r#"{"type": "number"}"#),
    ("open", r#"{"type": "boolean"}"#),
    ("at", r#"{"type": "string", "format": "date-time"}"#),
    ("day", r#"{"type": "string", "format": "date"}"#),
    ("kind", r#"{"type": "string", "enum": ["x", "y"]}"#),
    (
        "inner",
        r#"{"type": "object", "required": ["k"], "properties": {"k": {"type": "integer"}}}"#,
    ),
    ("name", r#"{"type": "string"}"#),
    ("words", r#"{"type": "array", "items": {"type": "string"}}"#),
    (
        "labels",
        r#"{"type": "object", "additionalProperties": {"type": "string"}}"#,
    ),
    ("free", r#"{"type": "object"}"#),
];

/// Properties of all kinds.
pub fn kinds(change: &dyn Fn(&mut Value)) -> Value {
    let properties = KINDS.iter().map(|(name, text)| {
        let mut schema = serde_json::from_str(text).unwrap();
        change(&mut schema);
        ((*name).to_owned(), schema)
    });
    Value::Object(properties.collect())
}

/// The document of the fixture, in which a type that is only received has what only responses have.
fn read_only() -> String {
    let read_only = |schema: &mut Value| schema["readOnly"] = json!(true);
    let names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
    let edits = [
        (received("/properties"), kinds(&read_only)),
        (received("/required"), json!(names)),
    ];
    edited(&base(), &edits)
}

/// What is read only is no argument of a `new` that comes later.
#[test]
fn a_received_type_is_sent_without_what_is_read_only() {
    only_grows(
        &read_only(),
        vec![
            ("sent", vec![sent()]),
            (
                "sent, and required no longer",
                vec![sent(), none_required()],
            ),
            (
                "sent, and no longer read only",
                vec![sent(), (received("/properties"), kinds(&|_| ()))],
            ),
        ],
    );
    let output = with_record(&read_only(), &[sent()]);
    let kept = |warning: &&generator::Warning| warning.code == "kept-plain";
    assert_eq!(output.warnings.iter().filter(kept).count(), 0);
}

/// Each kind of value required no longer, null, or without the default that the document once had.
#[test]
fn a_record_invents_no_value() {
    let names = || KINDS.iter().map(|(name, _)| *name);
    let properties = || received("/properties");
    let required = || (received("/required"), json!(names().collect::<Vec<_>>()));
    let all = "required [\"whole\", \"share\", \"open\", \"at\", \"day\", \"kind\", \"inner\"]";
    for (case, before, after, expected) in [
        (
            "required no longer",
            vec![(properties(), kinds(&|_| ())), required()],
            vec![none_required()],
            all,
        ),
        (
            "nullable",
            vec![(properties(), kinds(&|_| ())), required()],
            vec![(
                properties(),
                kinds(&|schema| schema["nullable"] = json!(true)),
            )],
            all,
        ),
        (
            "without its default",
            vec![(properties(), kinds(&with_default)), none_required()],
            vec![(properties(), kinds(&|_| ()))],
            "required [\"whole\", \"share\", \"open\", \"at\", \"day\", \"kind\"]",
        ),
    ] {
        let old = edited(&base(), &before);
        let output = with_record(&old, &after);
        let receipt = object(&output, "Receipt");
        assert!(receipt.ends_with(expected), "{case}: {receipt}");
        let warnings: Vec<&str> = output
            .warnings
            .iter()
            .filter(|warning| warning.code == "kept-plain")
            .map(|warning| warning.message.as_str())
            .collect();
        let required = expected
            .trim_start_matches("required [")
            .trim_end_matches(']');
        let fields = required.replace('"', "`");
        assert!(
            warnings.iter().any(|message| message.contains(&fields)),
            "{case}: {warnings:?}"
        );
    }
}

/// Deleting the line of a field is how a human accepts that it may be absent.
#[test]
fn a_released_field_becomes_an_option() {
    let optional = [none_required()];
    let kept = with_record(&base(), &optional);
    let line = "at = \"at: DateTime<Utc>\"\n";
    assert!(kept.lock.contains(line));
    let fixture = Fixture {
        name: "base".to_owned(),
        text: edited(&base(), &optional),
    };
    let released = generate(&fixture, Some(&kept.lock.replace(line, "")));
    assert!(released.lock.contains("at = \"at: Option<DateTime<Utc>>\""));
    let receipt = object(&released, "Receipt");
    assert!(
        receipt.ends_with("required [\"total\", \"state\", \"payer\"]"),
        "{receipt}"
    );
    let breaks = released
        .warnings
        .iter()
        .filter(|warning| warning.code == "breaks-callers");
    assert_eq!(breaks.count(), 0);
}

/// What is made of a changed document, with the record of what was made before.
pub fn with_record(base: &str, edits: &[Edit]) -> Output {
    let fixture = |text: String| Fixture {
        name: "base".to_owned(),
        text,
    };
    let before = generate(&fixture(base.to_owned()), None);
    generate(&fixture(edited(base, edits)), Some(&before.lock))
}

/// Constants that gain a value or become any string, an enum that becomes a string, fields that turn nullable.
fn growth() -> Vec<Edit> {
    let string = |values: [&str; 2]| json!({"type": "string", "enum": values});
    vec![
        (
            within("Rule", "/properties/shape"),
            string(["circle", "square"]),
        ),
        (
            within("Rule", "/properties/level"),
            json!({"type": "integer", "enum": [1, 2]}),
        ),
        (
            "/paths/~1v1~1notes/get/parameters/2/schema",
            json!({"type": "string"}),
        ),
        (
            "/paths/~1{stage}~1moods~1{mood}/get/parameters/0/schema/enum",
            json!(["live", "test"]),
        ),
        (
            within("Note", "/properties/state"),
            json!({"type": "string"}),
        ),
        (
            received("/properties/level"),
            json!({"type": "integer", "format": "int64"}),
        ),
        (received("/properties/tip/default"), json!(7)),
        (within("Note", "/properties/title/nullable"), json!(true)),
        (within("Note", "/properties/kind/nullable"), json!(true)),
    ]
}

/// Modules for a driver, which reads and writes them: the same type, required no longer, and sent by now.
pub fn modules() -> Vec<(Fixture, Output)> {
    let optional = none_required();
    // All modules have one client, so no two may have a resource of the same name.
    let named = |base: String, word: &str| base.replace("Service_", &format!("{word}Service_"));
    let others = named(proto3_base(), "Slip");
    let grown = named(base(), "Grown");
    let read_only = named(read_only(), "Stub");
    let mut stub = sent();
    stub.1["operationId"] = json!("StubsService_SetReceipt");
    [
        ("recorded_read_only", read_only, vec![stub]),
        ("recorded_optional", base(), vec![optional]),
        ("recorded_sent", others, vec![sent()]),
        ("recorded_grown", grown, growth()),
    ]
    .into_iter()
    .map(|(name, base, edits)| {
        let fixture = Fixture {
            name: name.to_owned(),
            text: edited(&base, &edits),
        };
        (fixture, with_record(&base, &edits))
    })
    .collect()
}
