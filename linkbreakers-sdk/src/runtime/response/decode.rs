//! Decodes success responses within their limits, and reports those that cannot be decoded.

use http::header;

use super::raw::RawResponse;
use crate::runtime::client::Client;
use crate::runtime::error::{DecodeError, Error, ErrorKind};
use crate::runtime::operation::FromBody;
use crate::runtime::wire::context::limits;

/// Decodes a success response.
#[inline]
pub(crate) fn decode<T: FromBody>(
    client: &Client,
    id: &'static str,
    raw: &RawResponse,
) -> Result<T, Error> {
    limits::within(raw.limits, || T::read(&raw.body))
        .map_err(|error| undecodable(client, id, raw, error))
}

/// Builds the error for a success response that cannot be decoded.
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
    let token = client.shared.token.as_ref();
    let decode = DecodeError::new(
        &raw.method,
        raw.status,
        content_type,
        &raw.body,
        &error,
        token,
    );
    let decode = Error::new(ErrorKind::Decode(decode)).during(id, raw.attempts, raw.elapsed);
    // The cause quotes the body, in which a server may have echoed the token.
    if token.is_some_and(|token| token.is_in(&error.to_string())) {
        decode
    } else {
        decode.caused_by(error)
    }
}
