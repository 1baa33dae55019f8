//! Properties that only requests have, in a type that goes both ways: callers give what is required of them, as long
//! as `new` was first made with it.

use generator::Output;
use serde_json::{Value, json};

use super::{Edit, edited, only_grows, within};
use crate::support::{Fixture, generate};

/// The kinds of values that `new` takes in different ways.
const KINDS: [(&str, &str); 4] = [
    ("key", r#"{"type": "string"}"#),
    ("pin", r#"{"type": "integer"}"#),
    ("open", r#"{"type": "boolean"}"#),
    ("marks", r#"{"type": "array", "items": {"type": "string"}}"#),
];

fn schema(text: &str, word: &str) -> Value {
    let mut schema: Value = serde_json::from_str(text).unwrap();
    schema[word] = json!(true);
    schema
}

/// Sets a word of each property that only requests have.
fn each(word: &'static str) -> Vec<Edit> {
    let all = KINDS.iter().map(|(name, text)| {
        let at = within("Note", &format!("/properties/{name}"));
        (at, schema(text, word))
    });
    all.collect()
}

fn required() -> Edit {
    let all = ["title", "author"].into_iter();
    let all = all.chain(KINDS.iter().map(|(name, _)| *name));
    (within("Note", "/required"), all.collect())
}

fn required_no_longer() -> Edit {
    (within("Note", "/required"), json!(["title", "author"]))
}

/// A document in which a type that goes both ways requires what only requests have.
fn sealed(base: &str) -> String {
    let mut edits = each("writeOnly");
    edits.push(required());
    edited(base, &edits)
}

#[test]
fn what_only_requests_have_comes_and_goes() {
    for base in [super::base(), super::proto3_base()] {
        let mut come = each("writeOnly");
        come.push(required());
        only_grows(&base, vec![("required properties come", come)]);
        only_grows(
            &sealed(&base),
            vec![
                ("required no longer", vec![required_no_longer()]),
                ("in responses too", each("x-internal")),
                (
                    "in responses too, and required no longer",
                    [each("x-internal"), vec![required_no_longer()]].concat(),
                ),
                ("only in responses", each("readOnly")),
                ("null", each("nullable")),
            ],
        );
    }
}

/// Deleting the line of a field is how a human accepts that it may be absent. Its place in `new` stays.
#[test]
fn a_released_argument_becomes_an_option() {
    let fixture = |text: String| Fixture {
        name: "base".to_owned(),
        text,
    };
    let optional = edited(
        &super::base(),
        &[(within("Note", "/required"), json!(["author"]))],
    );
    let before = generate(&fixture(super::base()), None);
    let kept = generate(&fixture(optional.clone()), Some(&before.lock));
    let line = "title = \"title: String\"\n";
    assert!(kept.lock.contains(line));
    let released = generate(&fixture(optional), Some(&kept.lock.replace(line, "")));
    assert!(released.lock.contains("title = \"title: Option<String>\""));
    let mut files = released.files.iter();
    assert!(files.any(|file| file.text.contains("title: Some(title.into()),")));
}

/// A module for a driver: callers gave these to `new`, and the document has other words for each by now.
pub fn module() -> (Fixture, Output) {
    // All modules have one client, so no two may have a resource of the same name.
    let base = sealed(&super::base()).replace("Service_", "SealedService_");
    let fixture = |text: String| Fixture {
        name: "recorded_write_only".to_owned(),
        text,
    };
    let before = generate(&fixture(base.clone()), None);
    let at = |path: &str| within("Note", path);
    let later = [
        (at("/properties/key"), json!({"type": "string"})),
        (
            at("/required"),
            json!(["title", "author", "key", "open", "later"]),
        ),
        (at("/properties/open/nullable"), json!(true)),
        (at("/properties/marks/writeOnly"), Value::Null),
        (
            at("/properties/later"),
            json!({"type": "integer", "writeOnly": true}),
        ),
    ];
    let fixture = fixture(edited(&base, &later));
    let after = generate(&fixture, Some(&before.lock));
    (fixture, after)
}
