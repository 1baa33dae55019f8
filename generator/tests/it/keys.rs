//! Parameters that would carry a key or a token: left out of what is generated, as the runtime refuses them.

use std::fs;

use serde_json::json;

use crate::support::{input, manifest, root};

/// Names that the runtime's guard refuses: those of its lists, but for the one that the SDK sets itself, which
/// every generator leaves to it.
fn refused(guard: &str) -> Vec<String> {
    let mut names = Vec::new();
    for list in ["const KEYS:", "const CREDENTIALS:"] {
        let start = guard.split(list).nth(1).expect("the guard has this list");
        let list = start.split("];").next().unwrap();
        names.extend(list.split('"').skip(1).step_by(2).map(str::to_owned));
    }
    names.extend(["apikey".to_owned(), "access_token".to_owned()]);
    names.retain(|name| name != "authorization");
    names
}

#[test]
fn the_generator_leaves_out_what_the_runtime_refuses() {
    let guard = root().join("linkbreakers-sdk/src/runtime/guards/key_guard.rs");
    let guard = fs::read_to_string(guard).unwrap();
    let names = refused(&guard);
    assert!(names.len() > 9, "{names:?}");
    for name in names {
        for location in ["header", "query"] {
            let document = json!({
                "openapi": "3.0.3",
                "info": { "title": "Keys", "version": "1" },
                "servers": [{ "url": "https://api.example.com" }],
                "paths": { "/a": { "get": {
                    "operationId": "list",
                    "parameters": [{ "name": name, "in": location, "schema": { "type": "string" } }],
                    "responses": { "204": { "description": "None" } }
                } } }
            });
            let text = document.to_string();
            let manifest = manifest();
            let output = generator::generate(&input(&text, "keys.json", None, &manifest)).unwrap();
            let warned = output
                .warnings
                .iter()
                .any(|warning| warning.code == "key-parameter");
            assert!(warned, "{name} in a {location}: {:?}", output.warnings);
        }
    }
}
