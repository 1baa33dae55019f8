//! Reports success responses that cannot be read.

use http::header;

use super::raw::RawResponse;
use crate::runtime::client::Client;
use crate::runtime::error::{DecodeError, Error, ErrorKind};

/// The error for a success answer that cannot be read.
#[cold]
pub(crate) fn undecodable(
    client: &Client,
    id: &'static str,
    raw: &RawResponse,
    error: serde_json::Error,
) -> Error {
    let kind = raw
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let token = client.shared.token.as_ref();
    let decode = DecodeError::new(raw.status, kind, &raw.body, &error, token);
    let decode = Error::new(ErrorKind::Decode(decode)).during(id, raw.attempts, raw.elapsed);
    // The cause quotes the body: it is kept unless the token is in what it quotes.
    match token.is_some_and(|token| token.is_in(&error.to_string())) {
        true => decode,
        false => decode.caused_by(error),
    }
}
