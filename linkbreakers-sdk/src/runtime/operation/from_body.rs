//! Decodes success bodies: JSON into a type of the document, or plain text and bytes unchanged.
//!
//! Every type of `Wire` is read as JSON here, and in an `Option` if the body may be `null`. Errors are those of
//! serde_json.
//!
//! `read` runs inside of `limits::within`, which says that the deserializer is serde_json's: unions and any JSON ask
//! it for their raw text, and errors have a line and column in it. Another format converts its body to JSON text
//! first, or switches that off (`wire/context/limits.rs`); `extra` finds nothing in the bytes of another format.
//!
//! Another format is
//!
//! - a wrapper type in `wire`, as `PlainText` is, which `runtime/mod.rs` exports, with its `FromBody` here. It does not implement `Serialize`: `MockOperations` writes what does
//!   as JSON;
//! - its name in the generator's `emit/imports.rs` and `names/reserved.rs`;
//! - a variant of `ResponseBody` in the generator's `model/operation.rs`, whose matches are complete. If it is not
//!   JSON to `json()` there, it has no pages (`operations/paging/items.rs`);
//! - a media type that `media_types::accepted` lists, and `body` in `operations/responses.rs` chooses. A response
//!   that `spec/surface.lock` records as bytes or text stays that: `known` picks its media type only, so `body` has
//!   to ask it before it chooses the new format. Otherwise regenerating reports a lost operation. One that is recorded
//!   in the new format has to keep it when JSON is added: a variant of `RawBody` in `model/known.rs`, which `known`
//!   in `surface/lock.rs` reads and `media_types::pick_known` picks;
//! - the condition before `compare_response` in the generator's `diff/responses.rs`, which knows JSON alone: without it
//!   a response that may be null by now is not reported.

use std::str::Utf8Error;

use bytes::Bytes;
use http::StatusCode;

use crate::runtime::wire::context::charset;
use crate::runtime::wire::{PlainText, Wire};

/// A type that the body of a success response can be decoded as.
pub trait FromBody: Sized + Send + 'static {
    /// The value of the `Accept` header.
    const ACCEPT: &'static str;
    /// True if a body without a byte has a meaning: none.
    const MAY_BE_EMPTY: bool = false;

    /// Decodes the body; an empty one as the default, and none in an `Option`. An empty list or map is none without
    /// a byte in [`read_response`](Self::read_response).
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not a value of this type.
    fn read(body: &Bytes) -> Result<Self, serde_json::Error>;

    /// Decodes the body of a response with this status, which decides the type if an operation has several.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not a value of this type, or if the type has no such status.
    fn read_response(_status: StatusCode, body: &Bytes) -> Result<Self, serde_json::Error> {
        Self::read(body)
    }

    /// Returns the status of a response with this value: 200, unless the type depends on the status.
    fn response_status(&self) -> StatusCode {
        StatusCode::OK
    }
}

/// Builds the error for a response with a status that an operation does not describe.
#[cold]
#[allow(
    dead_code,
    reason = "not every API has bodies that depend on the status"
)]
pub(crate) fn unknown_status(known: &'static str) -> serde_json::Error {
    serde::de::Error::custom(format_args!(
        "its body is known for the statuses {known} only"
    ))
}

/// The media type that nearly all operations respond with; every client sends it as `Accept` by default.
pub(crate) const ACCEPT: &str = "application/json";

impl<T: Wire + Send + 'static> FromBody for T {
    const ACCEPT: &'static str = ACCEPT;

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        let text = match Content::of(body)? {
            Content::Nothing(problem) => {
                return T::absent().ok_or_else(|| serde::de::Error::custom(problem));
            }
            Content::Json(text) => text,
        };
        // Not `decode_option`, which also takes other forms for "missing": a whole response is not missing.
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let value = T::decode(&mut deserializer)?;
        deserializer.end()?;
        Ok(value)
    }

    fn read_response(status: StatusCode, body: &Bytes) -> Result<Self, serde_json::Error> {
        if T::NEEDS_BODY && is_lost(status, body) {
            return Err(serde::de::Error::custom(EMPTY));
        }
        Self::read(body)
    }
}

/// The problem of a body without a byte.
pub(crate) const EMPTY: &str = "the body is empty";

/// Returns true if a body has no byte although the status promises some.
pub(crate) fn is_lost(status: StatusCode, body: &[u8]) -> bool {
    let has_none = matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT);
    !has_none && body.trim_ascii().is_empty()
}

/// Reads `null` and an empty body as none: the document says that the response may be `null`.
impl<T: Wire + Send + 'static> FromBody for Option<T> {
    const ACCEPT: &'static str = ACCEPT;
    const MAY_BE_EMPTY: bool = true;

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        let Content::Json(text) = Content::of(body)? else {
            return Ok(None);
        };
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let value = T::decode_option(&mut deserializer)?;
        deserializer.end()?;
        Ok(value)
    }
}

/// The content of a JSON body.
enum Content<'a> {
    /// No value: what there is in its place, as a sentence.
    Nothing(&'static str),
    Json(&'a str),
}

impl<'a> Content<'a> {
    fn of(body: &'a [u8]) -> Result<Self, serde_json::Error> {
        // UTF-8 is checked once for the whole body, which costs far less than for each string.
        let text = std::str::from_utf8(body).map_err(|error| not_text(body, error))?;
        // RFC 8259, 8.1: a byte order mark may be ignored.
        let text = text.trim_start_matches('\u{feff}');
        Ok(match text.trim_ascii() {
            "" => Self::Nothing(EMPTY),
            "null" => Self::Nothing("the body is null"),
            _ => Self::Json(text),
        })
    }
}

/// Builds the error for a body that is not UTF-8, with the location where parsing it stops.
#[cold]
fn not_text(body: &[u8], error: Utf8Error) -> serde_json::Error {
    let parsed = serde_json::from_slice::<serde_json::Value>(body);
    parsed
        .err()
        .unwrap_or_else(|| serde::de::Error::custom(error))
}

/// Ignores the body.
impl FromBody for () {
    const ACCEPT: &'static str = "*/*";

    fn read(_: &Bytes) -> Result<Self, serde_json::Error> {
        Ok(())
    }
}

/// Returns the body unchanged.
impl FromBody for Bytes {
    const ACCEPT: &'static str = "*/*";

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        Ok(body.clone())
    }
}

/// Returns the body as a string: of Latin-1 or Windows-1252 if the media type names these, otherwise of UTF-8, in which
/// other bytes are replaced.
impl FromBody for PlainText {
    const ACCEPT: &'static str = "text/*, */*;q=0.5";

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        Ok(Self(charset::text(body)))
    }
}
