//! Compares what decides where tokens go.

use serde_json::Value;

use super::changes::Found;
use super::docs;
use super::document::Document;

/// Reports every change of servers and security schemes as breaking: where tokens go is for a human
/// to decide.
pub(super) fn compare(old: &Document<'_>, new: &Document<'_>, found: &mut Found) {
    let parts = [
        ("/servers", "the servers changed"),
        ("/security", "what every call must prove changed"),
        (
            "/components/securitySchemes",
            "the security schemes changed",
        ),
    ];
    for (pointer, what) in parts {
        let part = |document: &Document<'_>| {
            let value = document.root.pointer(pointer).cloned();
            docs::without(&value.unwrap_or(Value::Null))
        };
        if part(old) != part(new) {
            let message = format!("{what}: a human must see where tokens go");
            found.broken(&format!("#{pointer}"), message);
            found.0.trust_changed = true;
        }
    }
}
