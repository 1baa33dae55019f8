//! `diff`: changes of real documents, the three formats, and changes that are additive and must only add
//! items.

use crate::support::stage::{pinned, root};
use crate::support::workspace::{Ran, run_in};
use generator::diff::{Names, diff};
use generator::{Input, Target, surface};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

const REFUSE: generator::Unsupported = generator::Unsupported::Refuse;

/// Returns the path of a real document that is not part of the project; prints that it skips if it is
/// missing.
fn upstream(version: &str) -> Option<PathBuf> {
    let path = root().join(format!("../shared/upstream/linkbreakers-{version}.yaml"));
    if !path.is_file() {
        println!("skipped: {} does not exist", path.display());
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
fn changes_of_real_documents_are_reported() {
    let cases: [(&str, &str, &[&str]); 3] = [
        (
            "1.107.3",
            "1.108.0",
            &[
                "client.ai_assistant().clear_conversation()",
                "client.ai_assistant().get_conversation()",
                "client.ai_assistant().send_message()",
                "client.ai_assistant().upload_file()",
                "client.analytics_dashboard().update()",
            ],
        ),
        (
            "1.108.0",
            "1.111.18",
            &[
                "client.links().get_lead_score_explanation()",
                "GetLeadScoreExplanationResponse",
                "LeadScore::analysis_text",
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
fn a_real_change_is_breaking_if_and_only_if_the_surface_loses_items() {
    let versions = ["1.42.8", "1.107.3", "1.108.0", "1.111.18"];
    let Some(files) = versions
        .iter()
        .map(|version| upstream(version))
        .collect::<Option<Vec<_>>>()
    else {
        return;
    };
    let sources = Sources::read();
    let documents: Vec<_> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    let (mut before, mut lock) = sources.generate(&documents[0], None, "");
    for (index, pair) in documents.windows(2).enumerate() {
        let (after, next) = sources.generate(&pair[1], None, &lock);
        let gone: Vec<_> = before.difference(&after).collect();
        let lower = |document: &[u8]| {
            generator::lowered(document, "document", None, REFUSE)
                .unwrap()
                .0
        };
        let found = diff(&lower(&pair[0]), &lower(&pair[1]), &Names::default());
        let step = format!("{} -> {}", versions[index], versions[index + 1]);
        assert_eq!(
            found.is_breaking(),
            !gone.is_empty(),
            "{step}: {gone:#?}\n{:#?}",
            found.changes
        );
        (before, lock) = (after, next);
    }
}

#[test]
fn every_format_reports_the_same_changes() {
    let cases = [
        ("text", "breaking  removed"),
        ("markdown", "### Breaking\n\n- "),
        ("json", "\"breaking\":true"),
    ];
    for (format, part) in cases {
        if let Some(ran) = compare("1.108.0", "1.111.18", format) {
            ran.expect(0, part);
            ran.expect(0, "LeadScore::analysis_text");
        }
    }
}

/// The files of this workspace that the SDK is made from.
struct Sources {
    lock: String,
    manifest: String,
    overlay: String,
    /// The runtime, whose types the generated code uses.
    runtime: Vec<(String, String)>,
}

impl Sources {
    fn read() -> Self {
        let text = |path: &str| fs::read_to_string(root().join(path)).unwrap();
        let mut runtime = Vec::new();
        let mut open = vec![root().join("linkbreakers-sdk/src/runtime")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path)
                } else {
                    runtime.push((
                        "src/runtime/any.rs".to_owned(),
                        fs::read_to_string(path).unwrap(),
                    ))
                }
            }
        }
        Self {
            lock: text("spec/surface.lock"),
            manifest: text("linkbreakers-sdk/Cargo.toml"),
            overlay: text("spec/overlay.yaml"),
            runtime,
        }
    }

    /// Lists the public items of the SDK if it is generated from a document with the lock of this workspace.
    fn listing(&self, document: &Value) -> BTreeSet<String> {
        let overlay = Some(("overlay.yaml", self.overlay.as_str()));
        self.generate(document.to_string().as_bytes(), overlay, &self.lock)
            .0
    }

    /// Generates the SDK with a lock; returns its public items and the new lock.
    fn generate(
        &self,
        document: &[u8],
        overlay: Option<(&str, &str)>,
        lock: &str,
    ) -> (BTreeSet<String>, String) {
        let output = generator::generate(&Input {
            document,
            document_name: "document",
            overlay,
            lock: Some(lock),
            manifest: &self.manifest,
            target: Target::Sources,
            unsupported: REFUSE,
        });
        let output = output.unwrap();
        let generated = output
            .files
            .iter()
            .filter(|file| file.path.ends_with(".rs"));
        let generated = generated.map(|file| (file.path.as_str(), file.text.as_str()));
        let runtime = self
            .runtime
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()));
        let text = surface::listing(generated.chain(runtime)).unwrap();
        (text.lines().map(str::to_owned).collect(), output.lock)
    }

    fn lowered(&self, document: &Value) -> Value {
        let text = document.to_string();
        let overlay = Some(("overlay.yaml", self.overlay.as_str()));
        generator::lowered(text.as_bytes(), "document", overlay, REFUSE)
            .unwrap()
            .0
    }
}

type Mutation = (&'static str, &'static str, fn(&mut Value));

/// Changes that do not break callers, one of each kind: its name, a part of an item that it adds (empty if it
/// adds none), and the change.
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
        "operation whose name collides with another's",
        "list_",
        |document| {
            document["paths"]["/v1/rehearsals"] = json!({"get": {
            "operationId": "LinksService_ListLinks", "tags": ["Links"],
            "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {"type": "object"}}}}}}});
        },
    ),
];

#[test]
fn additive_changes_break_nobody() {
    let sources = Sources::read();
    let old = pinned();
    let before = sources.listing(&old);
    for (kind, adds, change) in ADDITIVE {
        let mut new = old.clone();
        change(&mut new);
        assert_ne!(old, new, "{kind}");
        let after = sources.listing(&new);
        let gone: Vec<_> = before.difference(&after).collect();
        assert!(gone.is_empty(), "{kind}: {gone:#?}");
        let added: Vec<_> = after.difference(&before).collect();
        let is_listed =
            adds.is_empty() || added.iter().any(|item| item.to_lowercase().contains(adds));
        assert!(is_listed, "{kind}: {added:#?}");
        let found = diff(
            &sources.lowered(&old),
            &sources.lowered(&new),
            &Names::default(),
        );
        assert!(!found.is_breaking(), "{kind}: {:#?}", found.changes);
    }
}
