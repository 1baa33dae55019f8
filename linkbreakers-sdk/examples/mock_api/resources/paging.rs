//! Pages with opaque cursors.

use serde_json::Value;

use crate::reply::{Call, Reply};

/// One page of a list, and the token of the next; empty after the last.
pub struct Paged {
    pub items: Vec<Value>,
    pub next: String,
    pub total: usize,
}

/// Cuts the page that a call asks for out of the whole list; of the parameters the query has precedence over
/// the body, for lists that are asked for by `POST`.
pub fn page(call: &Call<'_>, all: Vec<Value>, default: usize, most: usize) -> Result<Paged, Reply> {
    let text = |name: &str| call.param(name).or_else(|| call.text(name));
    let size = match call.param("pageSize") {
        Some(size) => size
            .parse()
            .map_err(|_| Reply::invalid("pageSize is no number."))?,
        None => call.body["pageSize"]
            .as_u64()
            .map_or(0, |size| size as usize),
    };
    let size = if size == 0 { default } else { size.min(most) };
    let start = match text("pageToken").or_else(|| text("cursor")) {
        Some(token) => {
            read(token).ok_or_else(|| Reply::invalid("pageToken is not one that was given out."))?
        }
        None => 0,
    };
    let total = all.len();
    let next = if start + size < total {
        write(start + size)
    } else {
        String::new()
    };
    let items = all.into_iter().skip(start).take(size).collect();
    Ok(Paged { items, next, total })
}

fn write(offset: usize) -> String {
    format!("c{:08x}", offset ^ 0x5eed_0000)
}

fn read(token: &str) -> Option<usize> {
    let offset = usize::from_str_radix(token.strip_prefix('c')?, 16).ok()? ^ 0x5eed_0000;
    (write(offset) == token).then_some(offset)
}
