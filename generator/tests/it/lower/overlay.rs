//! Applies overlays: their changes, and the overlays that are refused.

use generator::{Error, overlay::apply};
use serde_json::{Value, json};

fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "T" },
        "tags": [{ "name": "a" }, { "name": "b" }, { "name": "a" }],
        "paths": { "/x": { "get": { "parameters": [{ "name": "p", "schema": { "type": "string" } }] } } },
    })
}

fn overlaid(actions: &str) -> Result<Value, Error> {
    let text = format!("overlay: 1.0.0\ninfo: {{title: O, version: 1}}\nactions:\n{actions}");
    let mut document = document();
    apply(&mut document, &text, "overlay.yaml").map(|()| document)
}

#[test]
fn actions_change_what_they_target() {
    let changed = overlaid(
        "- {target: $.info, update: {title: New, x-sdk: {env: E}}}\n\
         - {target: $.info, update: {x-sdk: {help: H}}}\n\
         - {target: '$.tags[?@.name == \"a\"]', remove: true}\n\
         - {target: $.tags, update: {name: c}}\n\
         - {target: $, update: {tags: [{name: d}]}}\n\
         - {target: '$..parameters[?@.name == \"p\"].schema', update: {default: v}}\n",
    )
    .expect("a good overlay");
    assert_eq!(
        changed["info"],
        json!({ "title": "New", "x-sdk": { "env": "E", "help": "H" } })
    );
    assert_eq!(
        changed["tags"],
        json!([{ "name": "b" }, { "name": "c" }, { "name": "d" }])
    );
    let schema = &changed["paths"]["/x"]["get"]["parameters"][0]["schema"];
    assert_eq!(*schema, json!({ "type": "string", "default": "v" }));
}

#[test]
fn hints_are_written_where_a_stage_reads_them() {
    let update = "- {target: $, update: {info: {x-sdk: {help: H}}, x-other: {x-sdk-secret: true}, webhooks: {w: {post: {x-sdk: {timeout: 60}}}}}}\n\
         - {target: '$.paths[*].get', update: {x-sdk: {timeout: 60}, parameters: [{name: q, schema: {x-sdk-secret: true}}]}}\n\
         - {target: '$..parameters[?@.name == \"p\"].schema', update: {x-sdk-presence: explicit}}\n\
         - {target: '$.tags[0]', update: {x-sdk-secret: true}}\n\
         - {target: '$.tags[0]', remove: true}\n";
    overlaid(update).expect("hints that are read, or are gone");
}

#[test]
fn a_target_inside_a_removed_target_is_ignored() {
    let changed = overlaid("- {target: $..*, remove: true}\n").expect("a good overlay");
    assert_eq!(changed, json!({}));
}

#[test]
fn removing_keeps_the_order_of_the_rest() {
    let changed = overlaid("- {target: $.info, remove: true}\n").expect("a good overlay");
    let keys: Vec<&String> = changed.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["openapi", "tags", "paths"]);
}

/// Returns the errors of refused overlays, one for each reason.
pub fn refused() -> Vec<(&'static str, Error)> {
    let overlay = |text: &str| apply(&mut document(), text, "overlay.yaml").expect_err(text);
    let action = |text: &str| overlaid(text).expect_err(text);
    vec![
        ("no overlay", overlay("openapi: 3.1.0\n")),
        ("another version", overlay("overlay: 2.0.0\nactions: []\n")),
        ("no actions", overlay("overlay: 1.0.0\n")),
        (
            "a misspelled key",
            overlay("overlay: 1.0.0\naction: []\nactions: []\n"),
        ),
        ("not YAML", overlay("overlay: [\n")),
        ("no target", action("- {update: {}}\n")),
        (
            "no JSONPath",
            action("- {target: '$.paths[', update: {}}\n"),
        ),
        (
            "a misspelled key of an action",
            action("- {target: $.info, updates: {}}\n"),
        ),
        ("nothing to do", action("- {target: $.info}\n")),
        (
            "too much to do",
            action("- {target: $.info, update: {}, remove: true}\n"),
        ),
        (
            "matches nothing",
            action("- {target: $.info, update: {}}\n- {target: \"$.paths['/y']\", remove: true}\n"),
        ),
        (
            "updates a text",
            action("- {target: $.info.title, update: New}\n"),
        ),
        (
            "updates an object with a text",
            action("- {target: $.info, update: New}\n"),
        ),
        (
            "a misspelled hint",
            action("- {target: $.info, update: {x-sdk-secrets: true}}\n"),
        ),
        (
            "a hint in capitals",
            action("- {target: $.info, update: {X-SDK-Secret: true}}\n"),
        ),
        (
            "a misspelled hint in a list",
            action("- {target: $, update: {tags: [{x-sdk_presence: implicit}]}}\n"),
        ),
        (
            "a secret that is none",
            action("- {target: $.info, update: {x-sdk-secret: false}}\n"),
        ),
        (
            "an unknown presence",
            action("- {target: $.info, update: {x-sdk-presence: always}}\n"),
        ),
        (
            "a hint of schemas at a parameter",
            action("- {target: '$..parameters[0]', update: {x-sdk-secret: true}}\n"),
        ),
        (
            "a hint of schemas in a parameter that is added",
            action(
                "- {target: '$.paths[*].get.parameters', update: {name: q, x-sdk-presence: implicit}}\n",
            ),
        ),
        (
            "a hint of schemas in a list that is merged",
            action(
                "- {target: '$.paths[*].get', update: {parameters: [{name: q, x-sdk-secret: true}]}}\n",
            ),
        ),
        (
            "a hint of operations in a schema",
            action("- {target: $..schema, update: {x-sdk: {redact: true}}}\n"),
        ),
        (
            "a hint of operations at a path",
            action("- {target: '$.paths[*]', update: {x-sdk: {timeout: 60}}}\n"),
        ),
        (
            "a hint in an example",
            action("- {target: $..schema, update: {example: {x-sdk-secret: true}}}\n"),
        ),
        ("removes all", action("- {target: $, remove: true}\n")),
    ]
}

#[test]
fn bad_overlays_are_refused_with_a_location() {
    for (name, error) in refused() {
        assert!(
            error.pointer().is_some() || error.line_column().is_some(),
            "{name}: {error}"
        );
        assert!(
            error.to_string().contains("overlay.yaml"),
            "{name}: {error}"
        );
    }
}
