//! Checks before sending, of what the API's rules say for certain.

use serde_json::Value;

use crate::{Error, Object};

/// Most links of one batch.
pub(crate) const MAX_BATCH: usize = 250;
/// Most keys of a link's metadata.
const MAX_METADATA: usize = 50;

/// Checks the body of an operation; those without certain rules pass.
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

/// QR codes to render: their number, and the size of the image in pixels.
fn render(body: &[u8]) -> Result<(), Error> {
    let Ok(body) = serde_json::from_slice::<Value>(body) else {
        return Ok(());
    };
    let items = body["items"].as_array().map_or(0, Vec::len);
    if !(1..=100).contains(&items) {
        let what = format!("holds {items} QR codes; 1 to 100 can be rendered at once");
        return Err(Error::invalid("items", what));
    }
    match body["size"].as_i64() {
        Some(size) if !(256..=4096).contains(&size) => Err(Error::invalid(
            "size",
            format!("is {size} pixels; 256 to 4096"),
        )),
        _ => Ok(()),
    }
}

/// Where the body holds links.
enum Links {
    One,
    Field,
    List,
}

fn batch(list: Option<&Value>, name: &str) -> Result<(), Error> {
    let Some(Value::Array(links)) = list else {
        return Ok(());
    };
    if links.len() > MAX_BATCH {
        let name = if name.is_empty() { "body" } else { name };
        return Err(Error::invalid(
            name,
            format!(
                "holds {} links; a batch takes {MAX_BATCH} at most (`create_many` splits any number)",
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

fn link_fields(link: &Object, prefix: &str) -> Result<(), Error> {
    // Without the second one the built-in page is served.
    for (name, may_be_empty) in [("destination", false), ("expiredDestination", true)] {
        let Some(Value::String(url)) = link.get(name) else {
            continue;
        };
        if !(is_url(url) || may_be_empty && url.is_empty()) {
            return Err(Error::invalid(
                format!("{prefix}{name}"),
                "is no URL with a scheme, such as `https://example.com`",
            ));
        }
    }
    if let Some(Value::Object(metadata)) = link.get("metadata") {
        let field = format!("{prefix}metadata");
        if metadata.len() > MAX_METADATA {
            let what = format!("has {} keys; {MAX_METADATA} at most", metadata.len());
            return Err(Error::invalid(field, what));
        }
        if let Some((key, _)) = metadata.iter().find(|(_, value)| !value.is_string()) {
            let what = format!("has a value that is no string, at `{key}`");
            return Err(Error::invalid(field, what));
        }
    }
    Ok(())
}

/// Whether a text is an absolute URL: a scheme, a colon, something after it, and no blanks.
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
