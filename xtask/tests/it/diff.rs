//! `diff` on real documents, its three formats, and that what it calls additive only adds.

use crate::stage::{pinned, root};
use crate::workspace::{Ran, run_in};
use generator::diff::diff;
use generator::{Input, surface};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// A real document that is not part of the project; where it is missing, says so.
fn upstream(version: &str) -> Option<PathBuf> {
    let path = root().join(format!("../shared/upstream/linkbreakers-{version}.yaml"));
    if !path.is_file() {
        println!("skipped: {} is not there", path.display());
        return None;
    }
    Some(path)
}

fn compare(old: &str, new: &str, format: &str) -> Option<Ran> {
    let (old, new) = (upstream(old)?, upstream(new)?);
    let (old, new) = (old.to_str()?, new.to_str()?);
    Some(run_in(&root(), &["diff", old, new, "--format", format]))
}

#[test]
fn real_steps_of_upstream_are_told() {
    let cases: [(&str, &str, &[&str]); 3] = [
        (
            "1.107.3",
            "1.108.0",
            &[
                "AIAssistantService_ClearConversation",
                "AIAssistantService_GetConversation",
                "AIAssistantService_SendMessage",
                "AIAssistantService_UploadFile",
                "UpdateDashboardRequest",
            ],
        ),
        (
            "1.108.0",
            "1.111.18",
            &[
                "LinksService_GetLeadScoreExplanation",
                "GetLeadScoreExplanationResponse",
                "LeadScore.analysisText",
            ],
        ),
        ("1.111.18", "1.111.18", &[]),
    ];
    for (old, new, gone) in cases {
        let Some(ran) = compare(old, new, "json") else {
            return;
        };
        ran.expect(0, "changes");
        let found: Value = serde_json::from_str(&ran.out).unwrap();
        let changes = found["changes"].as_array().unwrap();
        let breaking = changes.iter().filter(|change| change["breaking"] == true);
        let breaking: Vec<&str> = breaking
            .map(|change| change["message"].as_str().unwrap())
            .collect();
        for name in gone {
            assert!(
                breaking.iter().any(|message| message.contains(name)),
                "{name}: {breaking:#?}"
            );
        }
        assert_eq!(breaking.is_empty(), gone.is_empty(), "{breaking:#?}");
        let step = if gone.is_empty() { "none" } else { "minor" };
        assert_eq!(found["step"], step);
    }
}

#[test]
fn every_format_tells_the_same() {
    let cases = [
        ("text", "breaking  removed"),
        ("markdown", "### Breaking\n\n- "),
        ("json", "\"breaking\":true"),
    ];
    for (format, part) in cases {
        if let Some(ran) = compare("1.108.0", "1.111.18", format) {
            ran.expect(0, part);
            ran.expect(0, "LeadScore.analysisText");
        }
    }
}

/// The public items of what is generated from a document under the record of the pinned one.
fn listing(document: &Value, lock: &str, manifest: &str) -> BTreeSet<String> {
    let bytes = document.to_string();
    let input = Input {
        document: bytes.as_bytes(),
        document_name: "document",
        overlay: None,
        lock: Some(lock),
        manifest,
        whole: false,
    };
    let output = generator::generate(&input).unwrap();
    let sources = output
        .files
        .iter()
        .filter(|file| file.path.ends_with(".rs"));
    let sources = sources.map(|file| (file.path.as_str(), file.text.as_str()));
    let text = surface::listing(sources).unwrap();
    text.lines().map(str::to_owned).collect()
}

type Mutation = (&'static str, &'static str, fn(&mut Value));

/// Changes that break nobody, one of each kind, and a part of an item that each adds, if any.
const ADDITIVE: [Mutation; 12] = [
    ("operation", "rehearse", |document| {
        document["paths"]["/v1/rehearsals"] = json!({"post": {
            "operationId": "LinksService_Rehearse", "tags": ["Links"],
            "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {"type": "object"}}}}}}});
    }),
    ("optional parameter", "rehearsed", |document| {
        let list = document["paths"]["/v1/links"]["get"]["parameters"]
            .as_array_mut()
            .unwrap();
        list.insert(
            0,
            json!({"name": "rehearsed", "in": "query", "schema": {"type": "string"}}),
        );
    }),
    ("optional body field", "rehearsed", |document| {
        document["components"]["schemas"]["CreateLinkRequest"]["properties"]["rehearsed"] =
            json!({"type": "boolean"});
    }),
    ("response field", "rehearsed", |document| {
        document["components"]["schemas"]["Link"]["properties"]["rehearsed"] =
            json!({"type": "integer", "format": "int32"});
    }),
    ("enum value", "rehearsed", |document| {
        let values = document["components"]["schemas"]["JobStatus"]["enum"]
            .as_array_mut()
            .unwrap();
        values.insert(0, json!("JOB_STATUS_REHEARSED"));
    }),
    ("enum value without the prefix", "odd", |document| {
        let values = document["components"]["schemas"]["JobStatus"]["enum"]
            .as_array_mut()
            .unwrap();
        values.push(json!("ODD"));
    }),
    ("schema", "rehearsal", |document| {
        document["components"]["schemas"]["Rehearsal"] =
            json!({"type": "object", "properties": {"id": {"type": "string"}}});
    }),
    ("tag", "rehearse", |document| {
        document["tags"]
            .as_array_mut()
            .unwrap()
            .push(json!({"name": "Rehearsals"}));
        document["paths"]["/v1/rehearsals"] = json!({"get": {
            "operationId": "RehearsalsService_Rehearse", "tags": ["Rehearsals"],
            "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {"type": "object"}}}}}}});
    }),
    ("required field made optional", "", |document| {
        document["components"]["schemas"]["CreateLinkRequest"]["required"] = json!([]);
    }),
    ("bound", "", |document| {
        document["components"]["schemas"]["CreateLinkRequest"]["properties"]["name"]["maxLength"] =
            json!(80);
        document["components"]["schemas"]["Link"]["properties"]["eventCount"]["minimum"] = json!(0);
    }),
    ("recursion", "rehearsed", |document| {
        let schemas = &mut document["components"]["schemas"];
        schemas["Tag"]["properties"]["rehearsed"] = json!({"$ref": "#/components/schemas/Link"});
    }),
    (
        "operation whose name meets another's",
        "list_",
        |document| {
            document["paths"]["/v1/rehearsals"] = json!({"get": {
            "operationId": "LinksService_ListLinks", "tags": ["Links"],
            "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {"type": "object"}}}}}}});
        },
    ),
];

#[test]
fn what_adds_breaks_nobody() {
    let lock = fs::read_to_string(root().join("spec/surface.lock")).unwrap();
    let manifest = fs::read_to_string(root().join("linkbreakers-sdk/Cargo.toml")).unwrap();
    let old = pinned();
    let before = listing(&old, &lock, &manifest);
    for (kind, adds, change) in ADDITIVE {
        let mut new = old.clone();
        change(&mut new);
        assert_ne!(old, new, "{kind}");
        let after = listing(&new, &lock, &manifest);
        let gone: Vec<_> = before.difference(&after).collect();
        assert!(gone.is_empty(), "{kind}: {gone:#?}");
        let new_items: Vec<_> = after.difference(&before).collect();
        let told = adds.is_empty()
            || new_items
                .iter()
                .any(|item| item.to_lowercase().contains(adds));
        assert!(told, "{kind}: {new_items:#?}");
        let lower = |document: &Value| {
            let text = document.to_string();
            generator::lowered(text.as_bytes(), "document", None)
                .unwrap()
                .0
        };
        let found = diff(&lower(&old), &lower(&new));
        assert!(!found.is_breaking(), "{kind}: {:#?}", found.changes);
    }
}
