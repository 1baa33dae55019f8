//! Changes of the values that fields and parameters take: enums, constants and nulls.

use serde_json::{Value, json};

use super::{Case, base, edited, only_grows, within};
use crate::presence::with_record;

/// Returns the changes, by name.
pub fn cases() -> Vec<Case> {
    let at = |path: &str| within("Note", path);
    let rule = |path: &str| within("Rule", path);
    let staged = |path: &str| -> &'static str {
        Box::leak(format!("/paths/~1{{stage}}~1moods~1{{mood}}/get{path}").into_boxed_str())
    };
    let string = json!({"type": "string"});
    vec![
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
            "an enum of a component becomes a string",
            vec![("/components/schemas/NoteState", string.clone())],
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
            "what may be null is sent as a form",
            vec![(
                "/paths/~1v1~1notes/post/requestBody/content",
                json!({"application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Note"}}}),
            )],
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
            "a constant of the path gains a value",
            vec![(staged("/parameters/0/schema/enum/-"), json!("test"))],
        ),
        (
            "a constant of the path becomes any string",
            vec![(staged("/parameters/0/schema"), string.clone())],
        ),
        (
            "a constant of the path changes its type and gains a value",
            vec![(
                staged("/parameters/0/schema"),
                json!({"type": "integer", "minimum": 1}),
            )],
        ),
        (
            "an argument of the path becomes a constant",
            vec![(
                "/paths/~1v1~1notes~1{id}/delete/parameters/0/schema/enum",
                json!(["a"]),
            )],
        ),
        (
            "an argument of the path becomes a constant, and a body may be sent",
            vec![
                (
                    "/paths/~1v1~1notes~1{id}/delete/parameters/0/schema/enum",
                    json!(["a"]),
                ),
                (
                    "/paths/~1v1~1notes~1{id}/delete/requestBody",
                    json!({"content": {"application/json": {"schema": {"type": "object", "properties": {"why": {"type": "string"}}}}}}),
                ),
            ],
        ),
        (
            "another constant comes into the path",
            vec![
                (
                    "/paths/~1{region}~1moods~1{mood}",
                    json!({"get": {
                        "operationId": "MoodsService_GetMood", "tags": ["Notes"],
                        "parameters": [
                            {"name": "region", "in": "path", "required": true, "schema": {"type": "string", "enum": ["eu"]}},
                            {"name": "mood", "in": "path", "required": true, "schema": {"type": "string", "enum": ["low", "high"]}},
                        ],
                        "responses": {"204": {"description": "OK"}},
                    }}),
                ),
                ("/paths/~1v1~1moods~1{mood}", Value::Null),
            ],
        ),
        (
            "a constant becomes any string",
            vec![(rule("/properties/shape"), string.clone())],
        ),
    ]
}

/// Additional properties of types that go both ways, and of one that is only received.
#[test]
fn additional_properties_keep_their_type() {
    let string = |word: &str| json!({"type": "string", word: true});
    let list = |word: &str| json!({"type": "array", "items": {"type": "string", word: true}});
    let author = json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/Author"}]});
    let object = json!({"$ref": "#/components/schemas/Author"});
    for (case, before, after) in [
        ("null", string("x-as-before"), string("nullable")),
        ("null no longer", string("nullable"), string("x-as-before")),
        ("null in a list", list("x-as-before"), list("nullable")),
        (
            "null in a list no longer",
            list("nullable"),
            list("x-as-before"),
        ),
        (
            "a list that is null",
            list("x-as-before"),
            json!({"type": "array", "nullable": true, "items": {"type": "string"}}),
        ),
        ("another type", json!({}), string("x-as-before")),
        ("an object that is null", object.clone(), author.clone()),
        ("an object that is null no longer", author, object),
    ] {
        let types = ["Note", "Receipt"].map(|ty| within(ty, "/additionalProperties"));
        let edits = |value: &Value| types.map(|at| (at, value.clone()));
        for base in [super::base(), super::proto3_base()] {
            only_grows(
                &edited(&base, &edits(&before)),
                vec![(case, edits(&after).into())],
            );
        }
    }
}

/// Callers know the setter from the time when the type was sent as JSON.
#[test]
fn a_setter_of_null_says_that_a_form_has_none() {
    let as_form = (
        "/paths/~1v1~1notes/post/requestBody/content",
        json!({"application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Note"}}}),
    );
    for (edits, expected) in [
        (vec![], "Sends `null` for `hint`, which is not the same"),
        (
            vec![as_form],
            "Asks for `null` in place of `hint`, which only JSON has",
        ),
    ] {
        let output = with_record(&base(), &edits);
        let files = output.files.iter();
        let mut docs = files.map(|file| file.text.replace("\n    /// ", " "));
        assert!(docs.any(|text| text.contains(expected)), "{expected}");
    }
}

/// What was any number stays a float, although integers are told apart by now.
#[test]
fn a_float_stays_one_beside_integers() {
    let number = || json!({"type": "number"});
    let either = || json!({"oneOf": [{"type": "integer"}, {"type": "number"}]});
    let places = |schema: &dyn Fn() -> Value| -> Vec<super::Edit> {
        let list = json!({"type": "array", "items": schema()});
        vec![
            (within("Note", "/properties/share"), schema()),
            (within("Receipt", "/properties/share"), schema()),
            (within("Receipt", "/properties/shares"), list),
            (
                "/paths/~1v1~1notes/get/parameters/-",
                json!({"name": "share", "in": "query", "schema": schema()}),
            ),
        ]
    };
    let later: Vec<super::Edit> = vec![
        (within("Note", "/properties/share"), either()),
        (within("Receipt", "/properties/share"), either()),
        (within("Receipt", "/properties/shares/items"), either()),
        ("/paths/~1v1~1notes/get/parameters/5/schema", either()),
    ];
    only_grows(
        &edited(&base(), &places(&number)),
        vec![("integers", later)],
    );
}
