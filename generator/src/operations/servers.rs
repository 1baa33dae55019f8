//! Finds the base URL of the API, operations with another server, and the version segment that all paths share.

use indexmap::IndexMap;
use openapiv3::{OpenAPI, Operation, PathItem, Server};

use crate::model::Resource;

/// Returns the URL of the first server, its variables at their defaults; just the path if the URL
/// is relative.
pub fn base_url(document: &OpenAPI) -> String {
    document.servers.first().map(resolved).unwrap_or_default()
}

/// Returns the URL of a server as it is written, with its variables at their defaults.
fn server_url(server: &Server) -> String {
    let mut url = server.url.clone();
    for (name, variable) in server.variables.iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    url
}

/// Returns the URL of a server with a scheme; just the path if it is relative.
fn resolved(server: &Server) -> String {
    let url = server_url(server);
    let url = url.trim().trim_end_matches('/');
    // A URL without a scheme has that of the document's own URL (RFC 3986, section 4.2): https.
    if let Some(rest) = url.strip_prefix("//") {
        return format!("https://{rest}");
    }
    let is_absolute = url.starts_with("https://") || url.starts_with("http://");
    if is_absolute || url.is_empty() || url.starts_with('/') {
        return url.to_owned();
    }
    format!("/{}", url.trim_start_matches("./"))
}

/// Returns the version segment that every path begins with, such as `/v1`.
pub fn path_prefix(resources: &IndexMap<String, Resource>) -> String {
    let mut paths = resources
        .values()
        .flat_map(|r| &r.operations)
        .map(|op| op.path.as_str());
    let first = |path: &str| path.split('/').nth(1).unwrap_or("").to_owned();
    let Some(prefix) = paths.next().map(first) else {
        return String::new();
    };
    let version = prefix.strip_prefix('v').unwrap_or("");
    let is_version = !version.is_empty() && version.chars().all(|c| c.is_ascii_digit());
    if is_version && paths.all(|path| first(path) == prefix) {
        return format!("/{prefix}");
    }
    String::new()
}

/// Returns the server of an operation, if it is not the API's: its path, if it is at the API's origin, otherwise
/// its URL. Returns `""` for the API's own server, however it is written.
pub fn other(document: &OpenAPI, item: &PathItem, operation: &Operation) -> String {
    let own = operation.servers.first().or(item.servers.first());
    let Some(server) = own else {
        return String::new();
    };
    let (url, base) = (resolved(server), base_url(document));
    // Without a default of its variable the server is not known: the caller sets its URL.
    if server_url(server).contains('{') {
        return if url == base {
            String::new()
        } else {
            server_url(server)
        };
    }
    let ((origin, path), (base_origin, base_path)) = (split(&url), split(&base));
    let is_at_origin = match (origin, base_origin) {
        (None, _) => true,
        // A document that says http where the API is https means the same server; the other way around, what it
        // wants encrypted would be sent in plain.
        (Some((scheme, host)), Some((base_scheme, base_host))) => {
            host.eq_ignore_ascii_case(base_host) && (scheme == base_scheme || scheme == "http")
        }
        (Some(_), None) => false,
    };
    match (is_at_origin, path == base_path) {
        (true, true) => String::new(),
        (true, false) if path.is_empty() => "/".to_owned(),
        (true, false) => path.to_owned(),
        (false, _) => url,
    }
}

/// Splits a URL into scheme and host, if it is absolute, and path.
fn split(url: &str) -> (Option<(&str, &str)>, &str) {
    let Some((scheme, rest)) = url.split_once("://") else {
        return (None, url);
    };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    (Some((scheme, host)), path)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn spellings_of_one_server_are_the_same() {
        let cases = [
            ("https://a.test/v1", "https://a.test/v1/", ""),
            ("https://a.test/v1", "//a.test/v1", ""),
            ("//a.test", "https://a.test", ""),
            ("https://A.test", "https://a.test", ""),
            ("https://a.test", "http://a.test/", ""),
            ("https://a.test/v1", "/v1", ""),
            ("https://a.test/v1", "v1/", ""),
            ("/api/v2", "", "/"),
            ("https://a.test/v1", "/", "/"),
            ("https://a.test/v1", "https://a.test/v2", "/v2"),
            ("https://a.test", "https://b.test/", "https://b.test"),
            (
                "https://a.test",
                "https://a.test:8443",
                "https://a.test:8443",
            ),
            ("http://a.test", "https://a.test", "https://a.test"),
            ("", "https://b.test", "https://b.test"),
            ("https://a.test", "{origin}", "{origin}"),
        ];
        for (base, own, expected) in cases {
            let document = json!({
                "openapi": "3.0.3", "info": {"title": "", "version": ""},
                "servers": [{"url": base}], "paths": {},
            });
            let document = serde_json::from_value(document).unwrap();
            let operation = json!({"servers": [{"url": own}], "responses": {}});
            let operation = serde_json::from_value(operation).unwrap();
            let found = super::other(&document, &Default::default(), &operation);
            assert_eq!(found, expected, "{own} of {base}");
        }
    }
}
