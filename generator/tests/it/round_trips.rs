//! Reads values of unions, nulls and unknown properties as generated types, and writes them back.

use crate::hazards;

/// A type of a fixture, JSON, the start of `{:?}` of the value that is read from it (or why it is `not read`),
/// and the JSON that is written back; `""` if it is the same.
const CASES: &[(&str, &str, &str, &str)] = &[
    // A tag from constants; an unknown value; no tag.
    (
        "choices::generated::types::Part",
        r#"{"type":"text","text":"a"}"#,
        "Text(",
        "",
    ),
    (
        "choices::generated::types::Part",
        r#"{"type":"picture","url":"u"}"#,
        "Image(",
        "",
    ),
    (
        "choices::generated::types::Part",
        r#"{"type":"sound","text":"a","url":"u"}"#,
        "Other(",
        "",
    ),
    (
        "choices::generated::types::Part",
        r#"{"text":"a"}"#,
        "Other(",
        "",
    ),
    ("choices::generated::types::Part", "[1]", "Other(", ""),
    (
        "choices::generated::types::Event",
        r#"{"kind":"closed"}"#,
        "Closed(",
        "",
    ),
    (
        "choices::generated::types::Event",
        r#"{"kind":"opened","at":"2026-01-02T03:04:05Z"}"#,
        "Opened(",
        "",
    ),
    (
        "choices::generated::types::Event",
        r#"{"kind":"part","type":"text","text":"a"}"#,
        "Part(",
        r#"{"type":"text","text":"a"}"#,
    ),
    (
        "choices::generated::types::Event",
        r#"{"kind":"gone","x":[null]}"#,
        "Other(",
        "",
    ),
    // Unions without a tag: the variant that fits best.
    (
        "choices::generated::types::MessageExpandable",
        r#""id""#,
        "Text(",
        "",
    ),
    (
        "choices::generated::types::MessageExpandable",
        r#"{"id":"a","model":"b"}"#,
        "Expanded(",
        "",
    ),
    (
        "choices::generated::types::MessageContent",
        r#"["a",{"type":"text","text":"b"}]"#,
        "ItemList(",
        "",
    ),
    (
        "choices::generated::types::MessageContent",
        r#"{"rows":3}"#,
        "ATable(",
        "",
    ),
    (
        "choices::generated::types::MessageLoose",
        r#"{"id":"a","model":"b"}"#,
        "Expanded(",
        "",
    ),
    (
        "choices::generated::types::MessageLoose",
        r#"{"other":1}"#,
        "Object(",
        "",
    ),
    (
        "choices::generated::types::MessageMixed",
        "1",
        "Integer(",
        "",
    ),
    (
        "choices::generated::types::MessageMixed",
        "true",
        "Bool(",
        "",
    ),
    (
        "choices::generated::types::MessageMixed",
        r#""new""#,
        "Text(",
        "",
    ),
    (
        "choices::generated::types::JsonType",
        r#"{"a":[1.5,"x",{"b":[false]}]}"#,
        "JsonTypeMap(",
        "",
    ),
    // Values that are newer than the document.
    (
        "choices::generated::types::Message",
        r#"{"model":"huge","voice":"bass","level":30,"price":1.5}"#,
        "Message",
        "",
    ),
    (
        "choices::generated::types::Message",
        r#"{"by_name":{"a":{"type":"sound"}},"tree":[[],[[]]]}"#,
        "Message",
        "",
    ),
    // null, allowed by the document or not.
    (
        "nulls::generated::types::Issue",
        r#"{"user":null,"assignee":null,"state":null,"points":[1.5,null,2.0],"labels":{"a":null},"due":null,"id":null,"plain":"","more":null,"odd":7}"#,
        "Issue",
        "",
    ),
    (
        "nulls::generated::types::Issue",
        r#"{"user":{"name":"a"},"state":"new","points":[],"labels":{},"due":"2026-11-25","id":7,"plain":"p","reviewers":[null,{"name":"b"}]}"#,
        "Issue",
        // What the API requires is written, if only as null.
        r#"{"user":{"name":"a"},"assignee":null,"state":"new","points":[],"labels":{},"due":"2026-11-25","id":7,"plain":"p","reviewers":[null,{"name":"b"}]}"#,
    ),
    (
        "nulls::generated::types::Issue",
        r#"{"points":[],"labels":{},"plain":null}"#,
        "not read: missing field `plain`",
        "",
    ),
    // What a response never has, although requests require it.
    (
        "presence_strict::generated::types::Account",
        r#"{"name":"a"}"#,
        "Account {",
        r#"{"name":"a","maybe":null}"#,
    ),
    (
        "presence_strict::generated::types::Account",
        r#"{"password":"p","pin":1}"#,
        "not read: missing field `name`",
        "",
    ),
    // Properties that the document does not describe.
    (
        "compositions::generated::types::Shape",
        r#"{"kind":"circle","radius":2}"#,
        "Shape",
        "",
    ),
    (
        "compositions::generated::types::StoredRecord",
        r#"{"type":"A","name":"n","id":"i","content":"c"}"#,
        "Address(",
        "",
    ),
    (
        "compositions::generated::types::StoredRecord",
        r#"{"type":"SRV","name":"n","id":"i","data":{"port":1}}"#,
        "Service(",
        "",
    ),
    (
        "prelude::generated::types::ResultType",
        r#"{"additional":"a","b2":2,"sign":"<=","none":{"":"x"}}"#,
        "ResultType",
        "",
    ),
    ("prelude::generated::types::Sign", r#""*/""#, "Star", ""),
];

/// Runs the table as a program, since the generated types are not compiled into this test.
#[test]
fn values_are_written_as_they_were_read() {
    let text = hazards::compiled().run("table", &program());
    assert!(text.is_empty(), "{text}");
}

/// Returns a program that prints the cases that fail.
fn program() -> String {
    let mut text = String::from(HEAD);
    for (ty, json, read, written) in CASES {
        let written = if written.is_empty() { json } else { written };
        text += &format!("    check::<hazards::{ty}>({json:?}, {read:?}, {written:?});\n");
    }
    text + "}\n"
}

const HEAD: &str = r#"
use serde_json::Value;

fn check<T: serde::Serialize + serde::de::DeserializeOwned + std::fmt::Debug>(json: &str, read: &str, written: &str) {
    let value: T = match serde_json::from_str(json) {
        Ok(value) => value,
        Err(error) if format!("not read: {error}").starts_with(read) => return,
        Err(error) => return println!("{json} is not read: {error}"),
    };
    let (debug, back) = (format!("{value:?}"), serde_json::to_value(&value).unwrap());
    if !debug.starts_with(read) {
        println!("{json} is read as {debug}, not as {read}");
    }
    if back != serde_json::from_str::<Value>(written).unwrap() {
        println!("{json} is written as {back}");
    }
}

fn main() {
"#;
