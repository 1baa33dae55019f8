//! Compares servers and security, which decide where tokens are sent.

use std::collections::BTreeMap;

use serde_json::Value;

use super::changes::Found;
use super::docs;
use super::document::Document;
use crate::pointer::escape;

/// Reports every change of servers, security requirements and security schemes as breaking: a human has to
/// decide where tokens may be sent. The description of a server counts, since it says what the server is for:
/// with `production` and `sandbox` exchanged, the same addresses mean something else. Operations compare
/// their own requirements.
pub(super) fn compare(old: &Document<'_>, new: &Document<'_>, found: &mut Found<'_>) {
    let parts = [
        ("/servers", "the servers changed"),
        (
            "/security",
            "the security requirements of all calls changed",
        ),
        (
            "/components/securitySchemes",
            "the security schemes changed",
        ),
    ];
    for (pointer, change) in parts {
        let part = |document: &Document<'_>| {
            let value = document.root.pointer(pointer).cloned();
            let value = value.unwrap_or(Value::Null);
            // Security requirements are names alone, which may be spelled like keywords.
            match pointer {
                "/servers" | "/security" => value,
                _ => docs::named_without(&value),
            }
        };
        if part(old) != part(new) {
            let message = format!("{change}: a human must review where tokens go");
            found.broken(&format!("#{pointer}"), message);
            found.needs_review();
        }
    }
    let before = of_operations(old.root);
    for (pointer, servers) in of_operations(new.root) {
        if before
            .get(&pointer)
            .is_some_and(|before| *before != servers)
        {
            let message = "the server of a call changed: a human must review where tokens go";
            found.broken(&pointer, message.to_owned());
            found.needs_review();
        }
    }
}

/// Returns the servers of every operation that has its own, or whose path has, and null for the others, by
/// pointer.
fn of_operations(root: &Value) -> BTreeMap<String, Value> {
    let paths = root.pointer("/paths").and_then(Value::as_object);
    let mut out = BTreeMap::new();
    for (path, item) in paths.into_iter().flatten() {
        let operations = item.as_object().into_iter().flatten();
        for (method, operation) in operations.filter(|(_, value)| value.is_object()) {
            let servers = operation.get("servers").or_else(|| item.get("servers"));
            let pointer = format!("#/paths/{}/{method}", escape(path));
            out.insert(pointer, servers.cloned().unwrap_or(Value::Null));
        }
    }
    out
}
