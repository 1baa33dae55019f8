//! Parameters that would carry a key or a token: left out of what is generated, as the runtime refuses them.

use std::fs;

use serde_json::json;

use crate::support::{input, manifest, root};

/// Names that the runtime's guard refuses, as it writes them.
const NAMES: [&str; 10] = [
    "apikey",
    "xkey",
    "xauthkey",
    "appkey",
    "xappkey",
    "proxy-authorization",
    "cookie",
    "x-auth-token",
    "x-access-token",
    "access_token",
];

#[test]
fn the_generator_leaves_out_what_the_runtime_refuses() {
    let guard = root().join("linkbreakers-sdk/src/runtime/guards/key_guard.rs");
    let guard = fs::read_to_string(guard).unwrap();
    for name in NAMES {
        assert!(
            guard.contains(&format!("\"{name}\"")),
            "{name} is refused no longer"
        );
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
