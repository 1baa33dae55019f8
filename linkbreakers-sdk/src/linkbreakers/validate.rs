//! Checks request bodies before they are sent, by the rules that the API documents for certain.
//!
//! A request that the API would reject fails without a round trip, with the name of the field. Uncertain
//! rules are left to the API: a wrong check would block valid requests. A new rule is a match arm in `check`.
//!
//! A rule is known by its `operationId`, which a new document may rename without an error: test it by calling the
//! method, in `tests/it/request/validation.rs`. It sees JSON and form bodies only; parameters have no such hook.

use serde_json::{Map, Value};

use crate::Error;

/// The maximum number of links in one batch.
pub(crate) const MAX_BATCH: usize = 250;
/// The maximum number of keys in a link's metadata.
const MAX_METADATA: usize = 50;

/// Checks the body of an operation, by its `operationId`; accepts operations without rules.
pub(crate) fn check(operation: &str, body: &[u8]) -> Result<(), Error> {
    let links = match operation {
        "LinksService_Create"
        | "LinksService_CreateContactLink"
        | "LinksService_CreateOpenMediaLink"
        | "LinksService_CreateThankYouLink"
        | "LinksService_Update" => Links::One,
        "LinksService_CreateBulk" | "LinksService_CreateBulkAsync" => Links::Field,
        "LinksService_CreateBatch" => Links::List,
        "LinksService_RenderQrcodeImages" => return render(body),
        _ => return Ok(()),
    };
    let Ok(body) = serde_json::from_slice::<Value>(body) else {
        return Ok(());
    };
    match (links, &body) {
        (Links::One, Value::Object(link)) => link_fields(link, ""),
        (Links::Field, Value::Object(body)) => batch(body.get("links"), "links"),
        (Links::List, list) => batch(Some(list), ""),
        _ => Ok(()),
    }
}

/// Checks QR codes to render: their number, and the size of the image in pixels.
fn render(body: &[u8]) -> Result<(), Error> {
    let Ok(body) = serde_json::from_slice::<Value>(body) else {
        return Ok(());
    };
    let items = body["items"].as_array().map_or(0, Vec::len);
    if !(1..=100).contains(&items) {
        let problem = format!("has {items} QR codes; pass 1 to 100 per request");
        return Err(Error::invalid("items", problem));
    }
    match body["size"].as_i64() {
        Some(size) if !(256..=4096).contains(&size) => Err(Error::invalid(
            "size",
            format!("is {size} pixels; pass 256 to 4096"),
        )),
        _ => Ok(()),
    }
}

/// The location of links in a body: the body itself, its field `links`, or a list.
enum Links {
    One,
    Field,
    List,
}

/// Checks the number of links in a batch, and each link.
fn batch(list: Option<&Value>, name: &str) -> Result<(), Error> {
    let Some(Value::Array(links)) = list else {
        return Ok(());
    };
    if links.len() > MAX_BATCH {
        let name = if name.is_empty() { "body" } else { name };
        return Err(Error::invalid(
            name,
            format!(
                "has {} links; pass at most {MAX_BATCH}, or any number to `create_many`",
                links.len()
            ),
        ));
    }
    for (i, link) in links.iter().enumerate() {
        if let Value::Object(link) = link {
            link_fields(link, &format!("{name}[{i}]."))?;
        }
    }
    Ok(())
}

/// Checks the URLs and the metadata of a link; `prefix` is its location in the body.
pub(crate) fn link_fields(link: &Map<String, Value>, prefix: &str) -> Result<(), Error> {
    // An empty `expiredDestination` is valid: the API then serves its built-in page.
    for (name, may_be_empty) in [("destination", false), ("expiredDestination", true)] {
        let Some(Value::String(url)) = link.get(name) else {
            continue;
        };
        if !(is_url(url) || may_be_empty && url.is_empty()) {
            return Err(Error::invalid(
                format!("{prefix}{name}"),
                "is not a URL with a scheme, such as `https://example.com`",
            ));
        }
    }
    if let Some(Value::Object(metadata)) = link.get("metadata") {
        let field = format!("{prefix}metadata");
        if metadata.len() > MAX_METADATA {
            let problem = format!("has {} keys; pass at most {MAX_METADATA}", metadata.len());
            return Err(Error::invalid(field, problem));
        }
        if let Some((key, _)) = metadata.iter().find(|(_, value)| !value.is_string()) {
            let problem = format!("has a value that is not a string, at `{key}`");
            return Err(Error::invalid(field, problem));
        }
    }
    Ok(())
}

/// Returns true for an absolute URL: a scheme (RFC 3986, section 3.1), a colon, something after it, and no
/// blanks. Accepts any scheme, such as `mailto:`.
fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let mut letters = scheme.bytes();
    letters
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic())
        && letters.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        && !rest.trim_start_matches('/').is_empty()
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}
