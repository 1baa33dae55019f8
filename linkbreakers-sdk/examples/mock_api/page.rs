//! The page at `/`: links with their codes and visits, and the newest events, so that one sees what calls have done.
//!
//! What callers have sent is text on it, and nothing else: `escaped` is the only way into the page.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::reply::Reply;
use crate::resources::store::Store;

/// The number of events on the page.
const EVENTS: usize = 20;

/// What a segment of a path percent-encodes (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const HEAD: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Mock of the Linkbreakers API</title>
<meta http-equiv=\"refresh\" content=\"5\"><meta name=\"viewport\" content=\"width=device-width\">
<style>
body{font:16px/1.4 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
table{border-collapse:collapse;width:100%;margin-bottom:2rem}
th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #ddd;overflow-wrap:anywhere}
.n{text-align:right}img{display:block;width:6rem;height:6rem}small{color:#666}
</style><h1>Mock of the Linkbreakers API</h1>
<p>What the calls have made, read again every five seconds. A scan or a click of a link is a visit.</p>";

/// Renders the page.
pub fn render(store: &Store) -> Reply {
    let mut page = HEAD.to_owned();
    let counts = [
        ("links", store.links.len()),
        ("visitors", store.visitors.len()),
        ("events", store.events.len()),
    ];
    let counts = counts
        .map(|(name, count)| format!("{count} {name}"))
        .join(", ");
    let _ = write!(
        page,
        "<p>{counts}</p><h2>Links</h2><table><tr><th>QR code<th>Link<th>Tags<th class=\"n\">Visits"
    );
    for link in store.links.iter().rev() {
        let tags = link["tags"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|tag| escaped(&tag["name"]));
        let _ = write!(
            page,
            "<tr><td><img alt=\"QR code\" loading=\"lazy\" src=\"/_qrcodes/{}.svg\"><td>{}<br><a href=\"/{}\">{}</a><br><small>{}</small><td>{}<td class=\"n\">{}",
            encoded(&link["id"]),
            escaped(&link["name"]),
            encoded(&link["shortlink"]),
            escaped(&link["entrypoint"]),
            escaped(&destination(store, link)),
            tags.collect::<Vec<_>>().join(", "),
            escaped(&link["eventCount"]),
        );
    }
    page.push_str("</table><h2>Newest events</h2><table><tr><th>Time (UTC)<th>Event<th>Link<th>Visitor<th>From");
    for event in store.events.iter().rev().take(EVENTS) {
        let of = |list: &[Value], id: &Value| list.iter().find(|item| item["id"] == *id).cloned();
        let link = of(&store.links, &event["linkId"]).unwrap_or_default();
        let visitor = of(&store.visitors, &event["visitorId"]).unwrap_or_default();
        let action = event["action"]
            .as_str()
            .unwrap_or_default()
            .trim_start_matches("ACTION_");
        let _ = write!(
            page,
            "<tr><td>{}<td>{}<td>{}<td>{}<td>{}, {}",
            escaped(&event["scannedAt"]),
            escaped(&action.to_lowercase().into()),
            escaped(&link["name"]),
            escaped(&visitor["email"]),
            escaped(&event["device"]["city"]),
            escaped(&event["device"]["country"]),
        );
    }
    page.push_str("</table></html>\n");
    // Even if a value were markup, nothing of it would run or load.
    Reply::bytes("text/html; charset=utf-8", page.into_bytes()).header(
        "content-security-policy",
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
    )
}

/// Where a link leads at last.
fn destination(store: &Store, link: &Value) -> Value {
    let steps = store.steps.get(link["id"].as_str().unwrap_or_default());
    let mut exits = steps
        .into_iter()
        .flatten()
        .map(|step| &step["payload"]["clientRedirect"]["destination"]);
    exits
        .find(|destination| destination.is_string())
        .cloned()
        .unwrap_or_default()
}

/// Returns a value as text of HTML.
fn escaped(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Null => return "–".to_owned(),
        value => value.to_string(),
    };
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Returns a value as one segment of a path.
fn encoded(value: &Value) -> String {
    utf8_percent_encode(value.as_str().unwrap_or_default(), RESERVED).to_string()
}
