//! Finds where the API is: the base URL, and the version that all paths share.

use indexmap::IndexMap;
use openapiv3::{OpenAPI, Operation, PathItem};

use crate::Error;
use crate::model::Resource;

/// Returns the URL of the first server, its variables at their defaults; just the path if the URL
/// is relative.
pub fn base_url(document: &OpenAPI) -> String {
    let Some(server) = document.servers.first() else {
        return String::new();
    };
    let mut url = server.url.clone();
    for (name, variable) in server.variables.iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    let url = url.trim().trim_end_matches('/');
    // Without a scheme it is that of where the document came from.
    if let Some(rest) = url.strip_prefix("//") {
        return format!("https://{rest}");
    }
    let whole = url.starts_with("https://") || url.starts_with("http://");
    if whole || url.is_empty() || url.starts_with('/') {
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

/// Refuses an operation with servers of its own: they would get the token of this API.
pub fn check(
    document: &OpenAPI,
    item: &PathItem,
    operation: &Operation,
    pointer: &str,
) -> Result<(), Error> {
    let at = pointer.rsplit_once('/').map_or("#", |(at, _)| at);
    let first = document.servers.first().map(|server| &server.url);
    for (servers, at) in [(&operation.servers, pointer), (&item.servers, at)] {
        if let Some(server) = servers.first().filter(|server| Some(&server.url) != first) {
            return Err(Error::new(
                format!("{at}/servers"),
                format!("has a server of its own, {}", server.url),
                "an SDK sends its token to one API: make a second SDK for the other server, and remove the operation (or `servers`, if the API answers there too) in the overlay",
            ));
        }
    }
    Ok(())
}
