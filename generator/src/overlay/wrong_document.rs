//! Recognizes documents that no overlay of an SDK is written for.

use serde_json::Value;

use crate::Error;

/// Returns the error for a document whose only credentials are API keys.
pub(crate) fn only_api_keys(document: &Value) -> Option<Error> {
    let schemes = document
        .pointer("/components/securitySchemes")?
        .as_object()?;
    let is_key = |scheme: &Value| scheme.get("type").and_then(Value::as_str) == Some("apiKey");
    (!schemes.is_empty() && schemes.values().all(is_key)).then(|| {
        Error::new(
            "#/components/securitySchemes",
            "the API takes API keys only; the SDK takes a bearer access token and nothing else",
            "see whether this is the right document; if the API takes tokens too, add a scheme `{type: http, scheme: bearer}` in the overlay",
        )
    })
}
