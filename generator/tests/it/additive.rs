//! Additions to a document break no caller: regenerated with the record of the older SDK, the surface only
//! grows.

use std::collections::BTreeSet;

use crate::support::{fixtures, input, manifest};
use serde_json::{Value, json};

/// A change: a pointer, and the value to put there.
pub type Edit = (&'static str, Value);

/// A change of several places, by its name.
pub type Case = (&'static str, Vec<Edit>);

/// The pointer to a place in a schema.
pub fn within(schema: &str, path: &str) -> &'static str {
    Box::leak(format!("/components/schemas/{schema}{path}").into_boxed_str())
}

fn cases() -> Vec<Case> {
    let at = |path: &str| within("Note", path);
    let rule = |path: &str| within("Rule", path);
    let ok = json!({"200": {"description": "OK"}});
    let string = json!({"type": "string"});
    vec![
        (
            "a required field turns optional",
            vec![(at("/required"), json!(["author"]))],
        ),
        (
            "required fields in another order",
            vec![
                (at("/required"), json!(["author", "title"])),
                (at("/properties/title"), Value::Null),
                (at("/properties/title"), string.clone()),
            ],
        ),
        (
            "an optional field turns required",
            vec![(at("/required/-"), json!("kind"))],
        ),
        (
            "a new required field",
            vec![
                (at("/properties/place"), string.clone()),
                (at("/required/-"), json!("place")),
            ],
        ),
        (
            "a bound and a length",
            vec![
                (at("/properties/title/maxLength"), json!(80)),
                (at("/properties/title/pattern"), json!("^[a-z]+$")),
                (at("/properties/count/minimum"), json!(0)),
                (at("/properties/count/maximum"), json!(255)),
            ],
        ),
        (
            "two types come to contain each other",
            vec![
                (
                    "/components/schemas/Author/properties/note",
                    json!({"$ref": "#/components/schemas/Note"}),
                ),
                ("/components/schemas/Author/required/-", json!("note")),
            ],
        ),
        (
            "an operation that would take another's name",
            vec![(
                "/paths/~1v1~1notes~1all",
                json!({"get": {"operationId": "NotesService_List", "tags": ["Notes"], "responses": ok}}),
            )],
        ),
        (
            "an operation named like the marker of another",
            vec![(
                "/paths/~1v1~1notes~1x",
                json!({"post": {"operationId": "NotesService_ListNotesNotes", "tags": ["Notes"], "responses": ok}}),
            )],
        ),
        (
            "a value without the prefix of the others",
            vec![
                ("/components/schemas/NoteState/enum/-", json!("GONE")),
                (at("/properties/state/enum/-"), json!("GONE")),
            ],
        ),
        (
            "a value that would take another's name",
            vec![("/components/schemas/NoteState/enum/-", json!("OPEN"))],
        ),
        (
            "an inline enum that no longer equals its component",
            vec![(at("/properties/state/enum/-"), json!("NOTE_STATE_NEW"))],
        ),
        (
            "a second component with the values of an inline enum",
            vec![(
                "/components/schemas/State",
                json!({"type": "string", "enum": ["NOTE_STATE_OPEN", "NOTE_STATE_DONE"]}),
            )],
        ),
        (
            "a string becomes an enum",
            vec![(at("/properties/kind/enum"), json!(["A", "B"]))],
        ),
        (
            "an enum becomes a string",
            vec![(at("/properties/state"), string.clone())],
        ),
        (
            "enums become strings, and no schema has their values any longer",
            vec![
                (at("/properties/state"), string.clone()),
                (within("Receipt", "/properties/state"), string.clone()),
                ("/components/schemas/NoteState", Value::Null),
                (at("/properties/mood"), string.clone()),
                (at("/properties/moods/items"), string.clone()),
                (
                    at("/properties/mood_by_name/additionalProperties"),
                    string.clone(),
                ),
                (rule("/properties/shape"), string.clone()),
                ("/paths/~1v1~1notes/get/parameters/2/schema", string.clone()),
                (
                    "/paths/~1v1~1notes/get/parameters/3/schema/items",
                    string.clone(),
                ),
                (
                    "/paths/~1v1~1moods~1{mood}/get/parameters/0/schema",
                    string.clone(),
                ),
            ],
        ),
        (
            "an enum becomes another",
            vec![
                (
                    "/components/schemas/Mood",
                    json!({"type": "string", "enum": ["sad", "glad", "mad"]}),
                ),
                (
                    at("/properties/mood"),
                    json!({"$ref": "#/components/schemas/Mood"}),
                ),
                (
                    at("/properties/moods/items"),
                    json!({"$ref": "#/components/schemas/Mood"}),
                ),
            ],
        ),
        (
            "strings become enums everywhere",
            vec![
                (at("/properties/tags/items/enum"), json!(["a", "b"])),
                (
                    at("/properties/labels/additionalProperties/enum"),
                    json!(["a", "b"]),
                ),
                (
                    "/paths/~1v1~1notes/get/parameters/1/schema/enum",
                    json!(["a", "b"]),
                ),
                (
                    "/paths/~1v1~1notes/get/parameters/4/schema/items/enum",
                    json!(["a", "b"]),
                ),
                (
                    "/paths/~1v1~1notes~1{id}/delete/parameters/0/schema/enum",
                    json!(["a", "b"]),
                ),
                (
                    "/paths/~1v1~1pins/post/requestBody/content/application~1json/schema/items/enum",
                    json!(["a", "b"]),
                ),
            ],
        ),
        (
            "an enum also allows any other string",
            vec![(
                at("/properties/mood"),
                json!({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["sad", "glad"]}]}),
            )],
        ),
        (
            "a free object gets properties",
            vec![(
                at("/properties/data"),
                json!({"type": "object", "properties": {"a": string}}),
            )],
        ),
        (
            "a response of any JSON gets properties",
            vec![(
                "/paths/~1v1~1notes~1{id}/delete/responses/200/content/application~1json/schema",
                json!({"$ref": "#/components/schemas/Author"}),
            )],
        ),
        (
            "64 bits become 32",
            vec![(at("/properties/count/format"), json!("int32"))],
        ),
        (
            "a component named like a resource or a marker",
            vec![
                (
                    "/components/schemas/Notes",
                    json!({"type": "object", "properties": {"a": string}}),
                ),
                (
                    "/components/schemas/DeleteNote",
                    json!({"type": "object", "properties": {"a": string}}),
                ),
            ],
        ),
        (
            "a component that differs in case only",
            vec![(
                "/components/schemas/note",
                json!({"type": "object", "properties": {"a": string}}),
            )],
        ),
        (
            "a property that differs in case only",
            vec![(at("/properties/Title"), string.clone())],
        ),
        (
            "a parameter that differs in case only",
            vec![
                (
                    "/paths/~1v1~1notes/get/parameters/0",
                    json!({"name": "sortBy", "in": "query", "schema": string}),
                ),
                (
                    "/paths/~1v1~1notes/get/parameters/-",
                    json!({"name": "pageToken", "in": "query", "schema": string}),
                ),
                (
                    "/paths/~1v1~1notes/get/parameters/-",
                    json!({"name": "sort_by", "in": "query", "schema": string}),
                ),
            ],
        ),
        (
            "a parameter becomes required, and an enum",
            vec![(
                "/paths/~1v1~1notes/get/parameters/1",
                json!({"name": "sort_by", "in": "query", "required": true, "schema": {"$ref": "#/components/schemas/NoteState"}}),
            )],
        ),
        (
            "a body becomes optional",
            vec![("/paths/~1v1~1notes/post/requestBody/required", json!(false))],
        ),
        (
            "other properties are allowed",
            vec![
                (at("/additionalProperties"), json!({"type": "string"})),
                (at("/properties/additional"), string.clone()),
            ],
        ),
        (
            "an operation gets another tag",
            vec![("/paths/~1v1~1notes~1{id}/delete/tags", json!(["Trash"]))],
        ),
        (
            "fields turn nullable",
            ["title", "author", "state", "kind", "data", "count", "tags", "rule", "mood", "labels"]
                .map(|name| match name {
                    "author" | "rule" => (
                        at(&format!("/properties/{name}")),
                        json!({
                            "nullable": true,
                            "allOf": [{"$ref": format!("#/components/schemas/{}", if name == "rule" { "Rule" } else { "Author" })}],
                        }),
                    ),
                    name => (at(&format!("/properties/{name}/nullable")), json!(true)),
                })
                .into(),
        ),
        (
            "a property named like a setter of null, and like the field that notes it",
            vec![
                (at("/properties/hint_null"), string.clone()),
                (at("/properties/nulls"), string.clone()),
                (at("/properties/hint_nulls"), json!({"type": "string", "nullable": true})),
            ],
        ),
        (
            "a field is null no longer",
            vec![(at("/properties/hint"), string.clone())],
        ),
        (
            "a nullable field turns required",
            vec![(at("/required/-"), json!("hint"))],
        ),
        (
            "a constant gains a value",
            vec![
                (
                    rule("/properties/shape"),
                    json!({"type": "string", "enum": ["circle", "square"]}),
                ),
                (
                    rule("/properties/level"),
                    json!({"type": "integer", "enum": [1, 2]}),
                ),
            ],
        ),
        (
            "constants are required no longer",
            vec![(rule("/required"), json!([]))],
        ),
        (
            "new constants, required and not",
            vec![
                (
                    rule("/properties/form"),
                    json!({"type": "string", "enum": ["solid"]}),
                ),
                (rule("/required/-"), json!("form")),
                (
                    rule("/properties/other"),
                    json!({"type": "boolean", "enum": [true]}),
                ),
            ],
        ),
        (
            "an optional field turns into a required constant",
            vec![
                (
                    rule("/properties/note"),
                    json!({"type": "string", "enum": ["none"]}),
                ),
                (rule("/required/-"), json!("note")),
            ],
        ),
        (
            "a constant parameter gains a value",
            vec![(
                "/paths/~1v1~1notes/get/parameters/2/schema",
                json!({"type": "string", "enum": ["v1", "v2"]}),
            )],
        ),
        (
            "a constant becomes any string",
            vec![(rule("/properties/shape"), string.clone())],
        ),
        (
            "a new tag, schema and operation",
            vec![(
                "/paths/~1v1~1pens",
                json!({"get": {"operationId": "PensService_List", "tags": ["Pens"], "responses": ok}}),
            )],
        ),
    ]
}

/// Puts a value at a pointer; `-` appends, and `null` removes.
fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/").replace("~0", "~");
    match document
        .pointer_mut(parent)
        .unwrap_or_else(|| panic!("no {parent}"))
    {
        Value::Array(items) if last == "-" => items.push(value),
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = value,
        Value::Object(entries) if value.is_null() => drop(entries.shift_remove(&last)),
        Value::Object(entries) => drop(entries.insert(last, value)),
        _ => panic!("{parent} is neither an object nor a list"),
    }
}

fn surface(output: &generator::Output) -> BTreeSet<String> {
    let rust = output
        .files
        .iter()
        .filter(|file| file.path.starts_with("src/generated"));
    let listing = generator::surface::listing(rust.map(|f| (f.path.as_str(), f.text.as_str())));
    listing.unwrap().lines().map(str::to_owned).collect()
}

/// The document of the fixture, which goes by its own word.
pub fn base() -> String {
    fixtures("additive").remove(0).text
}

/// The same, of an API that leaves defailures out of its responses.
pub fn proto3_base() -> String {
    edited(&base(), &[("/info/x-sdk", json!({"presence": "proto3"}))])
}

/// A document with changes.
pub fn edited(base: &str, edits: &[Edit]) -> String {
    let mut document: Value = serde_yaml::from_str(base).unwrap();
    for (pointer, value) in edits {
        put(&mut document, pointer, value.clone());
    }
    document.to_string()
}

#[test]
fn the_surface_only_grows() {
    only_grows(&base(), cases());
    only_grows(&proto3_base(), cases());
}

/// Fails if a change takes something away from callers.
pub fn only_grows(base: &str, cases: Vec<Case>) {
    let manifest = manifest();
    let before = generator::generate(&input(base, "base.yaml", None, &manifest)).unwrap();
    let old = surface(&before);
    let mut failures = Vec::new();
    for (case, edits) in cases {
        let text = edited(base, &edits);
        let after = generator::generate(&input(&text, "new.json", Some(&before.lock), &manifest));
        let after = after.unwrap_or_else(|error| panic!("{case}: {error}"));
        let new = surface(&after);
        failures.extend(
            old.difference(&new)
                .map(|line| format!("{case}: lost {line}")),
        );
        let breaks = after
            .warnings
            .iter()
            .filter(|warning| warning.code == "breaks-callers");
        failures.extend(breaks.map(|warning| format!("{case}: reports {}", warning.message)));
        let again = generator::generate(&input(&text, "new.json", Some(&after.lock), &manifest));
        assert_eq!(
            again.unwrap().files,
            after.files,
            "{case}: the updated record changes nothing"
        );
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn without_the_record_the_same_changes_do_break() {
    let base = base();
    let manifest = manifest();
    let before = generator::generate(&input(&base, "base.yaml", None, &manifest)).unwrap();
    let mut broken = Vec::new();
    for (case, edits) in cases() {
        let text = edited(&base, &edits);
        let after = generator::generate(&input(&text, "new.json", None, &manifest)).unwrap();
        if !surface(&before).is_subset(&surface(&after)) {
            broken.push(case);
        }
    }
    insta::assert_snapshot!(broken.join("\n"));
}

/// Each removal is reported as a breaking change.
#[test]
fn removals_are_reported() {
    let base = base();
    let manifest = manifest();
    let before = generator::generate(&input(&base, "base.yaml", None, &manifest)).unwrap();
    let removals: &[Edit] = &[
        ("/paths/~1v1~1notes~1{id}", Value::Null),
        ("/paths/~1v1~1notes/get/parameters", json!([])),
        ("/paths/~1v1~1notes/post/requestBody", Value::Null),
        ("/components/schemas/Note/properties/kind", Value::Null),
        (
            "/components/schemas/Note/properties/count",
            json!({"type": "string"}),
        ),
        (
            "/components/schemas/NoteState/enum",
            json!(["NOTE_STATE_OPEN"]),
        ),
        (
            "/components/schemas/Author",
            json!({"type": "string", "enum": ["A"]}),
        ),
    ];
    let mut report = String::new();
    for (pointer, value) in removals {
        let text = edited(&base, &[(pointer, value.clone())]);
        let after =
            generator::generate(&input(&text, "new.json", Some(&before.lock), &manifest)).unwrap();
        report.push_str(&format!("{pointer}\n"));
        for warning in after
            .warnings
            .iter()
            .filter(|warning| warning.code == "breaks-callers")
        {
            report.push_str(&format!("  {}: {}\n", warning.pointer, warning.message));
        }
    }
    insta::assert_snapshot!(report);
}
