//! Step 4 of a call: follows redirects, without ever changing the method or taking the token, or a body,
//! to another origin.

use http::response::Parts as Head;
use http::{HeaderMap, Method, Uri, header};

use crate::runtime::error::Error;
use crate::runtime::guards::url::Parts;

/// The most redirects of one attempt.
const MAX_REDIRECTS: usize = 5;

/// The redirects of one attempt, from the call's URL on.
pub(super) struct RedirectChain<'c> {
    method: &'c Method,
    start: &'c Uri,
    followed: usize,
    current: Option<Uri>,
    cross_origin: bool,
}

impl<'c> RedirectChain<'c> {
    pub(super) fn new(method: &'c Method, start: &'c Uri) -> Self {
        Self {
            method,
            start,
            followed: 0,
            current: None,
            cross_origin: false,
        }
    }

    /// Returns the URL that the chain has led to.
    pub(super) fn uri(&self) -> &Uri {
        self.current.as_ref().unwrap_or(self.start)
    }

    /// Returns true once the chain has left the first origin, even if it has come back since: nothing that
    /// identifies the caller may be sent from there on.
    pub(super) fn is_cross_origin(&self) -> bool {
        self.cross_origin
    }

    /// Goes to the target of a response that redirects; returns false if the response is the final one.
    pub(super) fn follow(&mut self, head: &Head) -> Result<bool, Error> {
        let status = head.status.as_u16();
        if !is_redirect(status) || !head.headers.contains_key(header::LOCATION) {
            return Ok(false);
        }
        if self.followed == MAX_REDIRECTS {
            return Err(Error::redirect("the API redirected in a loop"));
        }
        let target = Target::read(self.uri(), status, self.method, &head.headers)?;
        self.followed += 1;
        self.cross_origin |= target.cross_origin;
        self.current = Some(target.uri);
        Ok(true)
    }
}

/// Returns true for the statuses whose `Location` is followed.
fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// The target of one redirect.
struct Target {
    uri: Uri,
    cross_origin: bool,
}

impl Target {
    /// Parses `Location`; returns an error for a redirect that must not be followed.
    fn read(from: &Uri, status: u16, method: &Method, headers: &HeaderMap) -> Result<Self, Error> {
        let refuse = |problem: &str| {
            Err(Error::redirect(format!(
                "the API redirected ({status}) {problem}"
            )))
        };
        let Some(location) = headers.get(header::LOCATION).and_then(|l| l.to_str().ok()) else {
            return refuse("without a valid `Location`");
        };
        // The target is named by its origin alone: the rest may hold secrets.
        let refuse = |problem: &str| refuse(&format!("{problem} ({})", shown(location)));
        let here = from.to_string();
        let there = resolve(Parts::of(&here), Parts::of(location.trim()));
        let parts = Parts::of(&there);
        if !matches!(parts.scheme, Some("http" | "https")) {
            return refuse("to a URL that is not http");
        }
        if parts.has_credentials() {
            return refuse("to a URL with credentials");
        }
        let (Ok(here), Ok(origin), Ok(uri)) =
            (Parts::of(&here).origin(), parts.origin(), there.parse())
        else {
            return refuse("to an invalid URL");
        };
        let safe = *method == Method::GET || *method == Method::HEAD;
        let cross_origin = here != origin;
        if here.is_encrypted() && !origin.is_encrypted() {
            return refuse("from https to plain http");
        }
        // RFC 9110, 15.4.4: 303 turns any method into GET, which would then do something else.
        if status == 303 && !safe {
            return refuse("with a status that changes the method");
        }
        if cross_origin && !safe {
            return refuse("a request with a body to another origin");
        }
        Ok(Self { uri, cross_origin })
    }
}

/// Returns what may be printed of a refused target.
fn shown(location: &str) -> String {
    let parts = Parts::of(location.trim());
    let host = parts
        .authority
        .and_then(|authority| authority.rsplit('@').next());
    let scheme = parts.scheme.map(|scheme| format!("{scheme}:"));
    let host = host.map(|host| format!("//{host}"));
    let text = scheme.unwrap_or_default() + &host.unwrap_or_default();
    if text.is_empty() {
        return "a relative URL".to_owned();
    }
    text.chars().take(100).collect()
}

/// Returns the URL that a reference stands for (RFC 3986, 5.2), without its fragment, which is never sent
/// (RFC 9110, 7.1).
pub(super) fn resolve(base: Parts<'_>, reference: Parts<'_>) -> String {
    let scheme = reference.scheme.or(base.scheme).unwrap_or_default();
    let (authority, path, query) = match reference {
        _ if reference.scheme.is_some() || reference.authority.is_some() => (
            reference.authority,
            reference.path.to_owned(),
            reference.query,
        ),
        Parts { path: "", .. } => {
            let query = reference.query.or(base.query);
            (base.authority, base.path.to_owned(), query)
        }
        Parts { path, .. } if path.starts_with('/') => {
            (base.authority, path.to_owned(), reference.query)
        }
        Parts { path, .. } => {
            let folder = base.path.rfind('/').map_or("/", |at| &base.path[..=at]);
            (base.authority, format!("{folder}{path}"), reference.query)
        }
    };
    let mut url = scheme.to_ascii_lowercase() + ":";
    if let Some(authority) = authority {
        url = url + "//" + authority;
    }
    url.push_str(&encode_unsafe(&without_dot_segments(&path)));
    if let Some(query) = query {
        url.push('?');
        url.push_str(&encode_unsafe(query));
    }
    url
}

/// Resolves the segments `.` and `..` (RFC 3986, 5.2.4).
fn without_dot_segments(path: &str) -> String {
    if !path.starts_with('/') {
        return path.to_owned();
    }
    let mut kept: Vec<&str> = Vec::new();
    let segments: Vec<&str> = path[1..].split('/').collect();
    for (at, segment) in segments.iter().enumerate() {
        let is_last = at + 1 == segments.len();
        match *segment {
            "." | ".." => {
                if *segment == ".." {
                    kept.pop();
                }
                if is_last {
                    kept.push("");
                }
            }
            segment => kept.push(segment),
        }
    }
    format!("/{}", kept.join("/"))
}

/// Encodes what may not stand in a URL, as servers write it nevertheless. A backslash is no slash here, unlike
/// in browsers, so that `/\evil.example` stays on the origin.
fn encode_unsafe(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => {
                encoded.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c => encoded.push(c),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Most rows are of RFC 3986, 5.4.
    #[test]
    fn references_are_resolved() {
        let base = Parts::of("http://a/b/c/d;p?q");
        for (reference, expected) in [
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q"),
            ("g#s", "http://a/b/c/g"),
            (";x", "http://a/b/c/;x"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g..", "http://a/b/c/g.."),
            ("./g/.", "http://a/b/c/g/"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/../x", "http://a/b/c/g?y/../x"),
            ("http://b/../c", "http://b/c"),
            ("HTTPS://b", "https://b"),
            ("mailto:x", "mailto:x"),
            ("/\\evil.example", "http://a/%5Cevil.example"),
            ("\\\\evil.example", "http://a/b/c/%5C%5Cevil.example"),
            ("/a b?c d", "http://a/a%20b?c%20d"),
        ] {
            assert_eq!(resolve(base, Parts::of(reference)), expected, "{reference}");
        }
    }
}
