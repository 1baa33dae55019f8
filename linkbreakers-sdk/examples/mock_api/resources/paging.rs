//! Pages with opaque cursors.

use serde_json::Value;

use crate::reply::{Call, Reply};

/// One page of a list.
pub struct Paged {
    pub items: Vec<Value>,
    /// The token of the next page; empty on the last.
    pub next: String,
    /// The number of items of all pages.
    pub total: usize,
}

/// Returns the page that a call asks for. Searches by `POST` have their parameters in the body; the query takes
/// precedence.
///
/// # Errors
///
/// Returns a refusal if the size is not a number or the token was not issued by this server.
pub fn page(
    call: &Call<'_>,
    all: Vec<Value>,
    default: usize,
    limit: usize,
) -> Result<Paged, Reply> {
    let string = |name: &str| call.param(name).or_else(|| call.text(name));
    let size = match call.param("pageSize") {
        Some(size) => size
            .parse()
            .map_err(|_| Reply::invalid("pageSize is not a number."))?,
        None => call.body["pageSize"]
            .as_u64()
            .map_or(0, |size| size as usize),
    };
    let size = if size == 0 { default } else { size.min(limit) };
    let start = match string("pageToken").or_else(|| string("cursor")) {
        Some(token) => {
            decode(token).ok_or_else(|| Reply::invalid("pageToken was not issued by this API."))?
        }
        None => 0,
    };
    let total = all.len();
    let next = if start + size < total {
        encode(start + size)
    } else {
        String::new()
    };
    let items = all.into_iter().skip(start).take(size).collect();
    Ok(Paged { items, next, total })
}

/// Scrambles an offset, so that callers treat the token as opaque.
fn encode(offset: usize) -> String {
    format!("c{:08x}", offset ^ 0x5eed_0000)
}

fn decode(token: &str) -> Option<usize> {
    let offset = usize::from_str_radix(token.strip_prefix('c')?, 16).ok()? ^ 0x5eed_0000;
    (encode(offset) == token).then_some(offset)
}
