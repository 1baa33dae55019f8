//! Changes of names, fields, operations and types.

use serde_json::{Value, json};

use super::{Case, within};

/// Returns the changes, by name.
pub fn cases() -> Vec<Case> {
    let at = |path: &str| within("Note", path);
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
            "values of lists and maps turn nullable",
            vec![
                (at("/properties/tags/items/nullable"), json!(true)),
                (at("/properties/moods/items/nullable"), json!(true)),
                (
                    at("/properties/labels/additionalProperties/nullable"),
                    json!(true),
                ),
                (
                    at("/properties/mood_by_name/additionalProperties/nullable"),
                    json!(true),
                ),
                (
                    within("ListNotesResponse", "/properties/notes/items"),
                    json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/Note"}]}),
                ),
                (
                    "/paths/~1v1~1pins/post/requestBody/content/application~1json/schema/items/nullable",
                    json!(true),
                ),
            ],
        ),
        (
            "a map names a property",
            vec![(
                at("/properties/labels/properties"),
                json!({"first": {"type": "string"}, "mood": {"type": "string", "enum": ["sad", "glad"]}}),
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
            "a new tag, schema and operation",
            vec![(
                "/paths/~1v1~1pens",
                json!({"get": {"operationId": "PensService_List", "tags": ["Pens"], "responses": ok}}),
            )],
        ),
    ]
}
