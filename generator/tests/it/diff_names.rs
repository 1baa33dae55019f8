//! Messages about changes in the words of a Rust caller: methods, setters, fields and variants of the crate, and what
//! takes the place of what is gone.

use generator::diff::{Names, diff};
use serde_json::{Value, json};

fn document() -> Value {
    let text = json!({"type": "string"});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Forms", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            "/v1/forms": {"get": {
                "operationId": "GoogleFormsService_ListForms",
                "tags": ["google_forms"],
                "parameters": [
                    {"name": "pageSize", "in": "query", "schema": {"type": "integer"}},
                    {"name": "orderBy", "in": "query", "schema": text, "description": "Deprecated. Use `sortBy` instead."}
                ],
                "responses": {"200": {"description": "", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/WorkflowStep"}}}}}
            }},
            "/v1/forms/old": {"get": {
                "operationId": "GoogleFormsService_OldForms",
                "description": "Superseded by GoogleFormsService_ListForms.",
                "tags": ["google_forms"],
                "responses": {"204": {"description": ""}}
            }}
        },
        "components": {"schemas": {
            "WorkflowStep": {"type": "object", "properties": {
                "eventAction": {"$ref": "#/components/schemas/EventAction"},
                "lastState": {"type": "string", "enum": ["STEP_STATE_ON", "STEP_STATE_OFF"]},
                "formOwner": {"$ref": "#/components/schemas/Owner"},
                "oldName": {"type": "string", "description": "Replaced by `shortName`."}
            }},
            "EventAction": {"type": "string", "enum": ["EVENT_ACTION_NONE", "EVENT_ACTION_OPEN"]},
            "Owner": {"type": "object", "properties": {"name": text, "mailAddress": {"type": "string", "description": "Gone because name is enough; do not use name either."}}}
        }}
    })
}

/// Moves or sets values at pointers; `null` removes.
fn changed(edits: &[(&str, Value)]) -> Value {
    let mut document = document();
    for (pointer, value) in edits {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let key = key.replace("~1", "/");
        match document.pointer_mut(parent).unwrap() {
            Value::Object(map) if value.is_null() => drop(map.remove(&key).unwrap()),
            Value::Object(map) => drop(map.insert(key, value.clone())),
            Value::Array(list) if key == "-" => list.push(value.clone()),
            Value::Array(list) => drop(list.remove(key.parse().unwrap())),
            other => panic!("{pointer}: {other}"),
        }
    }
    document
}

/// Values by their pointers.
type Edits = Vec<(String, Value)>;

const STEP: &str = "/components/schemas/WorkflowStep/properties";
const LIST: &str = "/paths/~1v1~1forms/get";

#[test]
fn messages_have_the_names_of_the_crate() {
    let at = |path: &str| format!("{STEP}/{path}");
    let list = |path: &str| format!("{LIST}/{path}");
    let owner = document()["components"]["schemas"]["Owner"].clone();
    let listed = document()["paths"]["/v1/forms"]["get"].clone();
    let text = json!({"type": "string"});
    let rows: Vec<(Edits, Vec<&str>)> = vec![
        (
            vec![(
                "/components/schemas/EventAction/enum/-".into(),
                json!("EVENT_ACTION_MESSAGE_PAGE"),
            )],
            vec!["new value `EventAction::MessagePage`"],
        ),
        (
            vec![("/components/schemas/EventAction/enum/1".into(), Value::Null)],
            vec!["value `EventAction::Open` is gone"],
        ),
        (
            vec![(at("lastState/enum/-"), json!("STEP_STATE_IDLE"))],
            vec!["new value `WorkflowStepLastState::Idle`"],
        ),
        (
            vec![(at("sendAt"), text.clone())],
            vec!["new field `WorkflowStep::send_at`"],
        ),
        (
            vec![
                (at("oldName"), Value::Null),
                (at("shortName"), text.clone()),
            ],
            vec![
                "field `WorkflowStep::old_name` is gone: use `WorkflowStep::short_name`",
                "new field `WorkflowStep::short_name`",
            ],
        ),
        (
            vec![
                (at("formOwner"), Value::Null),
                (at("owner"), json!({"$ref": "#/components/schemas/Owner"})),
            ],
            vec![
                "field `WorkflowStep::form_owner` is gone: use `WorkflowStep::owner`",
                "new field `WorkflowStep::owner`",
            ],
        ),
        (
            vec![
                ("/components/schemas/Owner".into(), Value::Null),
                ("/components/schemas/FormOwner".into(), owner),
                (
                    at("formOwner/$ref"),
                    json!("#/components/schemas/FormOwner"),
                ),
            ],
            vec![
                "`WorkflowStep::form_owner` is `FormOwner`, no longer `Owner`",
                "type `Owner` is gone: use `FormOwner`",
                "new type `FormOwner`",
            ],
        ),
        (
            vec![
                (list("parameters/1"), Value::Null),
                (
                    list("parameters/-"),
                    json!({"name": "sortBy", "in": "query", "schema": text}),
                ),
            ],
            vec![
                "setter `order_by` of `client.google_forms().list()` is gone: use `sort_by`",
                "new setter `sort_by` of `client.google_forms().list()`",
            ],
        ),
        (
            vec![(
                "/components/schemas/Owner/properties/mailAddress".into(),
                Value::Null,
            )],
            vec!["field `Owner::mail_address` is gone"],
        ),
        (
            vec![(list("deprecated"), json!(true))],
            vec!["method `client.google_forms().list()` is deprecated: using it warns"],
        ),
        (
            vec![("/paths/~1v1~1forms~1old".into(), Value::Null)],
            vec![
                "method `client.google_forms().old()` is gone: use `client.google_forms().list()`",
            ],
        ),
        (
            vec![(
                "/paths/~1v1~1all".into(),
                json!({"get": with_id(listed, "GoogleFormsService_ListAll")}),
            )],
            vec!["new method `client.google_forms().list_all()`"],
        ),
    ];
    for (edits, expected) in rows {
        let edits: Vec<_> = edits
            .iter()
            .map(|(pointer, value)| (pointer.as_str(), value.clone()))
            .collect();
        let (old, new) = (document(), changed(&edits));
        let found = diff(&old, &new, &Names::of(&old, &new, ""));
        let messages: Vec<&str> = found
            .changes
            .iter()
            .map(|change| change.message.as_str())
            .collect();
        assert_eq!(messages, expected, "{edits:?}");
    }
}

fn with_id(mut operation: Value, id: &str) -> Value {
    operation["operationId"] = id.into();
    operation
}

#[test]
fn wording_names_what_it_describes() {
    let rows = [
        ("/info/description", "the API"),
        (
            "/components/schemas/WorkflowStep/properties/eventAction/description",
            "`WorkflowStep::event_action`",
        ),
        ("/components/schemas/Owner/description", "`Owner`"),
        (
            "/paths/~1v1~1forms/get/parameters/0/description",
            "`client.google_forms().list()`",
        ),
    ];
    let old = document();
    for (pointer, what) in rows {
        let new = changed(&[(pointer, "Other words.".into())]);
        let found = diff(&old, &new, &Names::of(&old, &new, ""));
        assert_eq!(
            (found.changes.len(), found.docs_changed),
            (0, 1),
            "{pointer}"
        );
        assert_eq!(found.described, [what], "{pointer}");
    }
}
