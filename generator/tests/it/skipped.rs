//! Documents of which only a part is supported: all problems in one message, and the rest on demand.

use crate::refusals::document;
use crate::support::{input, manifest};
use serde_json::{Value, json};

/// Returns a document with operations of which two are refused for one reason, one for another, and one for
/// what lowering refuses.
fn partly_supported() -> String {
    document(|document| {
        let good = document["paths"]["/things/{id}"]["post"].clone();
        let broken = |id: &str, name: &str, change: fn(&mut Value)| {
            let mut operation = good.clone();
            operation["operationId"] = id.into();
            let cookie = json!({"name": name, "in": "cookie", "required": true, "schema": {"type": "string"}});
            operation["parameters"] = json!([cookie]);
            change(&mut operation);
            operation
        };
        document["paths"]["/a/{a}"]["get"] = broken("A", "a", |_| ());
        document["paths"]["/b/{b}"]["get"] = broken("B", "b", |_| ());
        document["paths"]["/c"]["get"] = broken("C", "c", |operation| {
            operation["parameters"] = json!([]);
            operation["security"] = json!([{"basic": []}]);
        });
        document["paths"]["/d"]["get"] = broken("D", "d", |operation| {
            operation["parameters"] =
                json!([{"in": "querystring", "name": "d", "content": {"text/plain": {}}}]);
        });
        document["openapi"] = "3.2.0".into();
    })
}

#[test]
fn all_refused_operations_are_reported_by_kind() {
    let manifest = manifest();
    let text = partly_supported();
    let error = generator::generate(&input(&text, "small.json", None, &manifest)).unwrap_err();
    assert_eq!(error.operations().len(), 4);
    insta::assert_snapshot!(error);
}

#[test]
fn unsupported_operations_are_left_out_on_demand() {
    let manifest = manifest();
    let text = partly_supported();
    let skipping = |lock| generator::Input {
        unsupported: generator::Unsupported::Skip,
        ..input(&text, "small.json", lock, &manifest)
    };
    let output = generator::generate(&skipping(None)).unwrap();
    assert_eq!(output.operations, 1);
    let skipped = |warning: &&generator::Warning| warning.code == generator::Warning::SKIPPED;
    let skipped: Vec<_> = output.warnings.iter().filter(skipped).collect();
    assert_eq!(skipped.len(), 4, "{skipped:?}");
    let kinds: std::collections::BTreeSet<_> =
        skipped.iter().map(|warning| warning.kind()).collect();
    assert_eq!(kinds.len(), 3, "{kinds:?}");
    // It gives the same as a document that never had them.
    let alone = document(|document| document["openapi"] = "3.2.0".into());
    let alone = generator::generate(&input(&alone, "small.json", None, &manifest)).unwrap();
    assert_eq!(output.files, alone.files);
    assert_eq!(output.lock, alone.lock);
}

#[test]
fn a_recorded_operation_that_would_be_left_out_is_a_break() {
    let manifest = manifest();
    let good = document(|_| ());
    let recorded = generator::generate(&input(&good, "small.json", None, &manifest)).unwrap();
    let text = document(|document| {
        let operation = document["paths"]["/things/{id}"]["post"].take();
        document["paths"]["/others/{id}"]["post"] = operation;
        document["paths"]["/others/{id}"]["post"]["operationId"] = "Others".into();
        let refused = json!({"operationId": "ThingsService_Make", "security": [{"basic": []}], "responses": {}});
        document["paths"]["/things/{id}"]["post"] = refused;
    });
    let output = generator::generate(&generator::Input {
        unsupported: generator::Unsupported::Skip,
        ..input(&text, "small.json", Some(&recorded.lock), &manifest)
    });
    let warnings = output.unwrap().warnings;
    let lost = warnings
        .iter()
        .find(|warning| warning.code == "breaks-callers");
    let message = &lost.unwrap().message;
    assert!(message.contains("ThingsService_Make"), "{message}");
}
