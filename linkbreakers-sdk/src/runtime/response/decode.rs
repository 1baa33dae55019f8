//! Decodes success responses within their limits, and reports those that cannot be decoded.

use std::collections::BTreeMap;

use http::header;

use super::raw::RawResponse;
use crate::runtime::client::Client;
use crate::runtime::error::json_path::Scan;
use crate::runtime::error::{DecodeError, Error, ErrorKind};
use crate::runtime::operation::{ACCEPT, EMPTY, FromBody, is_lost};
use crate::runtime::wire::Json;
use crate::runtime::wire::context::charset::Charset;
use crate::runtime::wire::context::limits::{self, DecodeLimits};
use crate::runtime::wire::context::unknown;

/// Decodes a success response to a request that accepts these media types.
#[inline]
pub(crate) fn decode<T: FromBody>(
    client: &Client,
    id: &'static str,
    accept: &'static str,
    raw: &RawResponse,
) -> Result<T, Error> {
    if accept != ACCEPT && is_error_page(accept, raw) {
        let problem = format!("the body is JSON or HTML, not {accept}");
        let error = serde::de::Error::custom(problem);
        return Err(undecodable(client, id, raw, error));
    }
    // JSON is UTF-8, whatever its media type says (RFC 8259, section 8.1).
    let _charset = (accept != ACCEPT).then(|| Charset::of(&raw.headers).noted());
    limits::within(raw.limits, || T::read_response(raw.status, &raw.body))
        .map_err(|error| undecodable(client, id, raw, error))
}

/// Decodes a page of a list. One without a byte is no empty page: the walk would end in silence where the API has
/// failed.
pub(crate) fn decode_page<T: FromBody>(
    client: &Client,
    id: &'static str,
    accept: &'static str,
    raw: &RawResponse,
) -> Result<T, Error> {
    if !T::MAY_BE_EMPTY && is_lost(raw.status, &raw.body) {
        let error = serde::de::Error::custom(EMPTY);
        return Err(undecodable(client, id, raw, error));
    }
    decode(client, id, accept, raw)
}

/// Returns true for JSON and HTML in the place of a file or a table: every text would be read as one. What the
/// response is called decides, and then what it is, except in the place of plain text. Any bytes may be JSON.
#[cold]
fn is_error_page(accept: &str, raw: &RawResponse) -> bool {
    let kinds = [
        "json",
        "html",
        "octet-stream",
        "*/*",
        "application/*",
        "text/*",
    ];
    if kinds.iter().any(|kind| accept.contains(kind)) {
        return false;
    }
    let named = raw.headers.get(header::CONTENT_TYPE);
    let named = named.and_then(|value| value.to_str().ok());
    let named = named.unwrap_or_default().split(';').next();
    let named = named.unwrap_or_default().trim().to_ascii_lowercase();
    if named == "application/json" || named.ends_with("+json") || named == "text/html" {
        return true;
    }
    let starts = raw.body.trim_ascii_start().first();
    let is_text = accept.contains("text/plain") || accept.contains("text/event-stream");
    let looks_like = matches!(starts, Some(b'{' | b'[')) && !is_text;
    looks_like && serde_json::from_slice::<serde::de::IgnoredAny>(&raw.body).is_ok()
}

/// Returns the properties of a response that its type does not name, by their paths.
pub(crate) fn unnamed<T: FromBody>(raw: &RawResponse) -> BTreeMap<String, Json> {
    // The call is over, and so is its deadline.
    let limits = DecodeLimits {
        deadline: None,
        ..raw.limits
    };
    let found = limits::within(limits, || {
        unknown::collect(|| T::read_response(raw.status, &raw.body))
    });
    let start = raw.body.as_ptr() as usize;
    let mut scan = Scan::new(&raw.body);
    let located = found.into_iter().filter_map(|(address, text)| {
        scan.advance(address.checked_sub(start)?);
        Some((scan.path(None, str::to_owned), text.parse().ok()?))
    });
    located.collect()
}

/// Builds the error for a success response that cannot be decoded. Leaves out the cause if it would show a
/// token or a confidential value, and says so if an earlier attempt of a DELETE had succeeded.
#[cold]
fn undecodable(
    client: &Client,
    id: &'static str,
    raw: &RawResponse,
    error: serde_json::Error,
) -> Error {
    let error = if raw.already_deleted {
        // The body is empty because there is none: the 404 of a later attempt stands for the lost response.
        serde::de::Error::custom("an earlier attempt had succeeded, but its response was lost")
    } else {
        error
    };
    let content_type = raw
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let secrets = client.shared.tokens.secrets();
    let decode = DecodeError::new(
        &raw.method,
        raw.status,
        content_type,
        &raw.body,
        &error,
        &secrets,
    );
    // The cause quotes the body, in which a server may have echoed the token, or a value that must not be shown.
    let cause = error.to_string();
    let is_quoted = !secrets.are_in(&cause) && cause.starts_with(decode.problem());
    let decode = Error::new(ErrorKind::Decode(decode)).during(id, raw.attempts, raw.elapsed);
    if is_quoted {
        decode.caused_by(error)
    } else {
        decode
    }
}
