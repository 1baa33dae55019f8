//! What responses hold and mean: defaults of what they lack, and what only they have in a type that goes both ways.

use serde_json::{Value, json};

use super::{Edit, base, edited, only_grows, proto3_base, within};
use crate::presence::{kinds, none_required, object, received, sent, with_record};

/// Gives a schema a default of its kind.
pub fn with_default(schema: &mut Value) {
    let default = match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("integer" | "number"), _) => json!(5),
        (Some("boolean"), _) => json!(true),
        (Some("array"), _) => json!([]),
        (Some("object"), _) => json!({}),
        (_, Some("date-time")) => json!("2026-01-02T03:04:05Z"),
        (_, Some("date")) => json!("2026-01-02"),
        _ if schema["enum"].is_array() => json!("y"),
        _ => json!("a"),
    };
    schema["default"] = default;
}

#[test]
fn defaults_of_all_kinds_come_and_go() {
    let optional = |change| vec![(received("/properties"), kinds(change)), none_required()];
    let (without, with) = (optional(&|_| ()), optional(&with_default));
    for (case, before, after) in [("come", &without, &with), ("go", &with, &without)] {
        only_grows(&edited(&base(), before), vec![(case, after.clone())]);
    }
    // A field that callers know as an `Option` reads as its default too.
    let output = with_record(&edited(&base(), &without), &with);
    let day = r#""day" => day or Some (NaiveDate :: from_ymd_opt"#;
    assert!(object(&output, "Receipt").contains(day));
}

/// Properties of a type that goes both ways, which only responses have.
fn read_only() -> Edit {
    let properties = kinds(&|schema| schema["readOnly"] = json!(true));
    (within("Rule", "/properties"), properties)
}

fn required(names: &[&str]) -> Edit {
    (within("Rule", "/required"), json!(names))
}

const ALL: [&str; 5] = ["whole", "at", "inner", "words", "free"];

#[test]
fn what_only_responses_have_comes_and_goes() {
    for base in [base(), proto3_base()] {
        let with = edited(&base, &[read_only(), required(&ALL)]);
        let without = edited(&base, &[read_only(), required(&[])]);
        only_grows(&without, vec![("required", vec![required(&ALL)])]);
        only_grows(&with, vec![("required no longer", vec![required(&[])])]);
        let both_ways = (within("Rule", "/properties"), kinds(&|_| ()));
        only_grows(&with, vec![("in requests too", vec![both_ways])]);
    }
}

/// A response is not refused for what callers could read it without before.
#[test]
fn what_only_responses_have_is_required_unless_it_was_read_without() {
    let received_only = |name: &str| -> Vec<Edit> {
        vec![
            (
                received("/properties"),
                kinds(&|schema| schema["readOnly"] = json!(true)),
            ),
            (received("/required"), json!([name])),
        ]
    };
    let later = (
        within("Rule", "/properties/later"),
        json!({"type": "string", "readOnly": true}),
    );
    let all = r#"of_response ["whole", "at", "inner", "words", "free"]"#;
    for (case, ty, before, after, expected) in [
        (
            "as recorded",
            "Rule",
            vec![read_only(), required(&ALL)],
            vec![],
            all,
        ),
        (
            "required later",
            "Rule",
            vec![read_only(), required(&["at"])],
            vec![required(&ALL)],
            r#"of_response ["at"]"#,
        ),
        (
            "required no longer",
            "Rule",
            vec![read_only(), required(&ALL)],
            vec![required(&["words"])],
            r#"of_response ["words"]"#,
        ),
        (
            "a new property",
            "Rule",
            vec![read_only(), required(&[])],
            vec![later, required(&["later", "at"])],
            r#"of_response ["later"]"#,
        ),
        (
            "a list of a type that is sent by now",
            "Receipt",
            received_only("words"),
            vec![sent()],
            r#"of_response ["words"]"#,
        ),
        (
            "a number of a type that is sent by now",
            "Receipt",
            received_only("whole"),
            vec![sent()],
            r#"of_response ["whole"]"#,
        ),
    ] {
        let output = with_record(&edited(&base(), &before), &after);
        let written = object(&output, ty);
        assert!(written.ends_with(expected), "{case}: {written}");
    }
    let by_proto3 = with_record(&proto3_base(), &[read_only(), required(&ALL)]);
    assert!(!object(&by_proto3, "Rule").contains("of_response"));
}
