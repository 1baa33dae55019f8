//! Builds paths: each id is one percent-encoded segment, and no URL parser reads the path as another.

use crate::runtime::Error;

/// An argument of the path.
#[allow(
    dead_code,
    reason = "not every document has lists or objects in a path"
)]
pub(crate) enum Segment<'a> {
    /// An id, as the caller gave it.
    Id(&'a str),
    /// A value that has a default, and a setter of the request: it is filled in when the request is sent.
    Later(&'static str),
    /// A value that a style has written, percent-encoded; or the reason why it cannot be.
    Styled(Result<String, Error>),
}

/// Fills the ids into a template such as `/v1/links/{id}`, in their order.
pub(crate) fn fill<'a>(
    template: &str,
    ids: impl ExactSizeIterator<Item = Segment<'a>>,
) -> Result<String, Error> {
    let mut path = String::with_capacity(template.len() + 40 * ids.len());
    let mut ids = ids;
    for (i, part) in template.split('{').enumerate() {
        let mut literal = part;
        if i > 0 {
            literal = part.split_once('}').map_or("", |(_, after)| after);
            match ids.next() {
                // An empty id would name the collection; URL parsers remove dot segments (RFC 3986, 5.2.4).
                Some(Segment::Id(id)) if !is_lost(id) => encode(id, &mut path),
                Some(Segment::Id(id)) => return Err(refused(template, i, id)),
                Some(Segment::Later(name)) => {
                    path.push('{');
                    path.push_str(name);
                    path.push('}');
                }
                Some(Segment::Styled(text)) => match text? {
                    text if is_lost(&text) => return Err(refused(template, i, &text)),
                    text => path.push_str(&text),
                },
                None => return Err(refused(template, i, "")),
            }
        }
        path.push_str(literal);
    }
    Ok(path)
}

/// Fills in a value that was left for later. No id can look like its place: braces are percent-encoded.
pub(crate) fn fill_later(
    template: &str,
    path: &str,
    name: &str,
    value: &str,
) -> Result<String, Error> {
    let place = format!("{{{name}}}");
    if is_lost(value) {
        let before = template.split(&place).next().unwrap_or(template);
        return Err(refused(template, 1 + before.matches('{').count(), value));
    }
    let mut text = String::with_capacity(value.len());
    encode(value, &mut text);
    Ok(path.replace(&place, &text))
}

/// Returns true if the path would be another without the text.
fn is_lost(id: &str) -> bool {
    matches!(id, "" | "." | "..")
}

fn refused(template: &str, nth: usize, id: &str) -> Error {
    let id = if id.is_empty() {
        "empty".to_owned()
    } else {
        format!("`{id}`, which URL parsers remove")
    };
    let name = template.split('{').nth(nth);
    let name = name.and_then(|after| after.split('}').next());
    Error::invalid(
        name.unwrap_or("id"),
        format!("id {nth} of the path {template} is {id}; the call would reach another path"),
    )
}

/// Percent-encodes all but the unreserved characters (RFC 3986, 2.3), for a path segment or a query.
pub(crate) fn encode(value: &str, into: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut rest = value;
    loop {
        let plain = rest.bytes().take_while(|byte| is_unreserved(*byte)).count();
        into.push_str(&rest[..plain]);
        let mut chars = rest[plain..].chars();
        let Some(reserved) = chars.next() else {
            return;
        };
        for byte in reserved.encode_utf8(&mut [0; 4]).bytes() {
            into.push('%');
            into.push(char::from(HEX[usize::from(byte >> 4)]));
            into.push(char::from(HEX[usize::from(byte & 15)]));
        }
        rest = chars.as_str();
    }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Checks a path from the caller, for an operation that is not generated yet.
///
/// The server must see it as written. It must be absolute and have no host, query, fragment, dot segments
/// (percent-encoded ones included), empty segments, backslashes, whitespace and control characters.
pub(crate) fn check(path: &str) -> Result<(), Error> {
    let refuse = |problem: &str| Err(Error::invalid("path", format!("{problem}: {path:?}")));
    let Some(rest) = path.strip_prefix('/') else {
        return refuse("must begin with `/`; the host is that of the base URL");
    };
    if path.contains('?') {
        return refuse("must not have a query; set parameters with `.param(name, value)`");
    }
    if path.contains(['#', '\\']) || !path.bytes().all(|byte| byte.is_ascii_graphic()) {
        return refuse("must be percent-encoded, without `#` and `\\`");
    }
    for segment in rest.split('/') {
        let plain = segment.replace("%2e", ".").replace("%2E", ".");
        if matches!(plain.as_str(), "" | "." | "..") {
            return refuse("must not have empty or dot segments");
        }
    }
    Ok(())
}
