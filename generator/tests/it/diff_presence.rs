//! The comparison of what responses promise: a value that may be absent by now, in a type that cannot say so, needs a
//! human.

use generator::diff::{Names, diff};
use serde_json::{Value, json};

/// Kinds of values, and if they can say nothing: by the document as it is, and by proto3.
const KINDS: &[(&str, &str, bool, bool)] = &[
    ("whole", r#"{"type": "integer", "default": 5}"#, false, true),
    (
        "share",
        r#"{"type": "number", "default": 1.5}"#,
        false,
        true,
    ),
    (
        "open",
        r#"{"type": "boolean", "default": true}"#,
        false,
        true,
    ),
    (
        "kind",
        r#"{"type": "string", "enum": ["x", "y"], "default": "y"}"#,
        false,
        false,
    ),
    (
        "state",
        r#"{"type": "string", "enum": ["S_UNSPECIFIED", "S_ON"], "default": "S_ON"}"#,
        false,
        true,
    ),
    ("name", r#"{"type": "string", "default": "a"}"#, true, true),
    (
        "named",
        r##"{"$ref": "#/components/schemas/Kind", "default": "x"}"##,
        false,
        false,
    ),
    (
        "at",
        r#"{"type": "string", "format": "date-time", "default": "2026-01-02T03:04:05Z"}"#,
        false,
        false,
    ),
    (
        "day",
        r#"{"type": "string", "format": "date", "default": "2026-01-02"}"#,
        false,
        false,
    ),
    (
        "inner",
        r#"{"type": "object", "properties": {"k": {"type": "integer"}}}"#,
        false,
        false,
    ),
    (
        "other",
        r##"{"$ref": "#/components/schemas/Other"}"##,
        false,
        false,
    ),
    (
        "words",
        r#"{"type": "array", "items": {"type": "string"}, "default": ["a"]}"#,
        true,
        true,
    ),
    (
        "labels",
        r#"{"type": "object", "additionalProperties": {"type": "string"}, "default": {"a": "b"}}"#,
        true,
        true,
    ),
    (
        "none",
        r#"{"type": "array", "items": {"type": "string"}, "default": []}"#,
        true,
        true,
    ),
    ("free", r#"{"type": "object", "default": {}}"#, true, true),
];

/// The messages in which the type occurs.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Response,
    InlineResponse,
    Request,
    Both,
    Nowhere,
}

fn document(place: Place, presence: &str, required: bool, change: &dyn Fn(&mut Value)) -> Value {
    let fields = KINDS.iter().map(|(name, schema, ..)| {
        let mut schema: Value = serde_json::from_str(schema).unwrap();
        change(&mut schema);
        ((*name).to_owned(), schema)
    });
    let fields = Value::Object(fields.collect());
    let names: Vec<&str> = KINDS.iter().map(|(name, ..)| *name).collect();
    let required = if required { json!(names) } else { json!([]) };
    let ty = json!({"type": "object", "required": required, "properties": fields});
    let reference = json!({"$ref": "#/components/schemas/T"});
    let inline = place == Place::InlineResponse;
    let content = |schema: &Value| json!({"description": "", "content": {"application/json": {"schema": schema}}});
    let mut get = json!({"operationId": "get", "responses": {"204": {"description": ""}}});
    if matches!(place, Place::Response | Place::Both) || inline {
        get["responses"] = json!({"200": content(if inline { &ty } else { &reference })});
    }
    if matches!(place, Place::Request | Place::Both) {
        get["requestBody"] = content(&reference);
    }
    let mut schemas = json!({
        "Kind": {"type": "string", "enum": ["x", "y"]},
        "Other": {"type": "object", "properties": {"k": {"type": "integer"}}},
    });
    if !inline {
        schemas["T"] = ty;
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1", "x-sdk": {"presence": presence}},
        "paths": {"/a": {"post": get}},
        "components": {"schemas": schemas},
    })
}

#[test]
fn a_value_that_may_be_absent_breaks_callers_whose_type_cannot_say_so() {
    let same = |_: &mut Value| ();
    let bare = |schema: &mut Value| drop(schema.as_object_mut().unwrap().remove("default"));
    let null = |schema: &mut Value| schema["nullable"] = json!(true);
    let has_default = |schema: &str| schema.contains("default");
    type Change<'a> = &'a dyn Fn(&mut Value);
    type Side<'a> = (bool, Change<'a>);
    let cases: [(&str, Side<'_>, Side<'_>); 3] = [
        ("is optional now", (true, &bare), (false, &bare)),
        ("may be null now", (true, &bare), (true, &null)),
        ("has no default any longer", (false, &same), (false, &bare)),
    ];
    for (reason, (was, before), (is, after)) in cases {
        for presence in ["strict", "proto3"] {
            for place in [
                Place::Response,
                Place::InlineResponse,
                Place::Request,
                Place::Both,
                Place::Nowhere,
            ] {
                let old = document(place, presence, was, before);
                let new = document(place, presence, is, after);
                let found = diff(&old, &new, &Names::default()).changes;
                for (name, schema, empty, empty_by_proto3) in KINDS {
                    let field = format!("`{name}`");
                    let of_field = |message: &str| {
                        message.contains(&field) || message.contains(&format!(".{name}`"))
                    };
                    let reported = found.iter().find(|change| of_field(&change.message));
                    let context = format!("{reason}, {presence}, {place:?}: {name}: {reported:?}");
                    let is_default = reason.starts_with("has no default");
                    // Defaults are read by types that are only received, unless absence means the type's own.
                    let ignores_defaults = place == Place::Both || presence == "proto3";
                    let is_read = !matches!(place, Place::Request | Place::Nowhere)
                        && !(is_default && (ignores_defaults || !has_default(schema)));
                    if !is_read {
                        assert!(reported.is_none_or(|change| !change.breaking), "{context}");
                        continue;
                    }
                    let change = reported.unwrap_or_else(|| panic!("{context}"));
                    let says_nothing = match presence {
                        "proto3" => empty_by_proto3,
                        _ => empty,
                    };
                    assert_eq!(change.breaking, !says_nothing, "{context}");
                    assert!(change.message.contains(reason), "{context}");
                }
            }
        }
    }
}

#[test]
fn null_values_of_lists_and_maps_are_reported() {
    let document = |place: Place, nullable: bool| {
        document(place, "strict", false, &|schema| {
            for key in ["items", "additionalProperties"] {
                if let Some(items) = schema.get_mut(key) {
                    items["nullable"] = json!(nullable);
                }
            }
        })
    };
    for (place, breaking) in [(Place::Response, true), (Place::Request, false)] {
        let found = diff(
            &document(place, false),
            &document(place, true),
            &Names::default(),
        );
        let messages: Vec<(&str, bool)> = found
            .changes
            .iter()
            .map(|change| (change.message.as_str(), change.breaking))
            .collect();
        let end = if breaking {
            "may be null now, which its type cannot say: null values are left out"
        } else {
            "may be null now; its type stays"
        };
        let expected =
            ["labels", "none", "words"].map(|name| format!("values of `T.{name}` {end}"));
        let expected = expected
            .each_ref()
            .map(|message| (message.as_str(), breaking));
        assert_eq!(messages, expected, "{place:?}");
    }
}
