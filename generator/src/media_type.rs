//! Reads media types, such as `application/problem+json; charset=utf-8`, for every stage.

/// Returns a media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Returns true if a media type is JSON, also by its suffix (RFC 6839). `*/*` is none: it only may be JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}

/// Returns true if a media type is JSON, or may be JSON (`*/*`).
pub(crate) fn may_be_json(media_type: &str) -> bool {
    is_json(media_type) || essence(media_type) == "*/*"
}
