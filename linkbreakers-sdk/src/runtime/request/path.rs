//! Paths: each id one percent-encoded segment, and nothing that a URL parser would read otherwise.

use crate::runtime::Error;

/// Fills a template; `{}` stands for an id.
pub(crate) fn fill(template: &str, ids: &[&str]) -> Result<String, Error> {
    let mut path = String::with_capacity(template.len() + 40 * ids.len());
    let mut ids = ids.iter();
    for (i, literal) in template.split("{}").enumerate() {
        if i > 0 {
            match ids.next() {
                Some(id) if !matches!(*id, "" | "." | "..") => encode(id, &mut path),
                id => return Err(refused(template, i, id.copied().unwrap_or_default())),
            }
        }
        path.push_str(literal);
    }
    Ok(path)
}

fn refused(template: &str, nth: usize, id: &str) -> Error {
    let id = if id.is_empty() {
        "empty".to_owned()
    } else {
        format!("`{id}`, which a URL parser takes out")
    };
    Error::invalid(
        "id",
        format!("number {nth} of the path {template} is {id}; the call would reach another path"),
    )
}

/// Percent-encodes everything but unreserved characters, for a path segment or a query.
pub(crate) fn encode(text: &str, into: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                into.push(char::from(byte));
            }
            _ => {
                into.push('%');
                into.push(char::from(HEX[usize::from(byte >> 4)]));
                into.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
}

/// Checks a path that the caller wrote himself, for an operation that is not generated yet.
///
/// It has to be what the server will see: absolute, without a host, a query, a fragment, dot segments
/// (percent-encoded ones included), empty segments, backslashes, blanks and control characters.
pub(crate) fn check(path: &str) -> Result<(), Error> {
    let refuse = |why: &str| Err(Error::invalid("path", format!("{why}: {path:?}")));
    let Some(rest) = path.strip_prefix('/') else {
        return refuse("must begin with `/` (the host is the base URL's)");
    };
    if path.contains('?') {
        return refuse("must not hold a query; set parameters with `.param(name, value)`");
    }
    if path.contains(['#', '\\']) || !path.bytes().all(|byte| byte.is_ascii_graphic()) {
        return refuse("must be percent-encoded and hold neither `#` nor `\\`");
    }
    for segment in rest.split('/') {
        let plain = segment.replace("%2e", ".").replace("%2E", ".");
        if matches!(plain.as_str(), "" | "." | "..") {
            return refuse("has an empty or a dot segment");
        }
    }
    Ok(())
}
