//! Compares servers and security, which decide where tokens are sent.

use serde_json::Value;

use super::changes::Found;
use super::docs;
use super::document::Document;

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
            if pointer == "/servers" {
                value
            } else {
                docs::without(&value)
            }
        };
        if part(old) != part(new) {
            let message = format!("{change}: a human must review where tokens go");
            found.broken(&format!("#{pointer}"), message);
            found.needs_review();
        }
    }
}
