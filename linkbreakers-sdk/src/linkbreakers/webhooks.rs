//! Parses deliveries of webhooks, and verifies their signatures.
//!
//! The API publishes only which kinds of workflow steps trigger a delivery: neither the shape of the body nor
//! the name and format of a signature header. So nothing here relies on those.

use crate::Error;
#[cfg(feature = "events")]
use crate::types::Event;
use crate::types::WorkflowStepKind;
use serde_json::{Map, Value};

/// A delivery of a webhook.
///
/// The shape of the body is not published, so the complete body is kept. The methods read single members, and
/// return none if they are missing or have another shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery(Map<String, Value>);

impl Delivery {
    /// Parses the body of a delivery.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not a JSON object.
    pub fn parse(body: impl AsRef<[u8]>) -> Result<Self, Error> {
        serde_json::from_slice(body.as_ref())
            .map(Self)
            .map_err(|source| {
                Error::invalid("body", "of the delivery is not a JSON object").caused_by(source)
            })
    }

    /// Returns the kind of workflow step that caused the delivery, from the member `kind`, `trigger` or
    /// `type`. Keeps a kind that this version does not name.
    pub fn kind(&self) -> Option<WorkflowStepKind> {
        ["kind", "trigger", "type"]
            .iter()
            .find_map(|name| self.0.get(*name)?.as_str())
            .map(WorkflowStepKind::from)
    }

    /// Returns the event, from the member `event` or, if there is none, from the body itself; none if it has
    /// no id. Needs the feature `events`.
    #[cfg(feature = "events")]
    #[inline]
    pub fn event(&self) -> Option<Event> {
        let body = match self.0.get("event") {
            Some(event) => event.clone(),
            None => self.0.clone().into(),
        };
        let event: Event = serde_json::from_value(body).ok()?;
        (!event.id.is_empty()).then_some(event)
    }

    /// Returns the complete body.
    pub fn raw(&self) -> &Map<String, Value> {
        &self.0
    }
}

/// The encoding of a signature.
#[cfg(feature = "hashes")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// Hexadecimal digits, in upper or lower case.
    Hex,
    /// Standard base64 with padding.
    Base64,
}

/// Returns true if a body was signed with HMAC-SHA256 (RFC 2104) and a secret; compares in constant time.
///
/// The API does not publish which header has the signature, nor its format. Take the value from the header in
/// your deliveries, remove any prefix such as `sha256=`, and pass its encoding. `body` is the body of the
/// delivery byte for byte, before any parsing. With an empty secret the result is always false, since anyone
/// could have signed.
///
/// ```
/// use linkbreakers_sdk::webhook_delivery::{Encoding, verify};
///
/// let signature = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
/// let body = b"what do ya want for nothing?";
/// assert!(verify(body, signature, "Jefe", Encoding::Hex));
/// assert!(!verify(body, signature, "another secret", Encoding::Hex));
/// ```
#[cfg(feature = "hashes")]
#[must_use]
pub fn verify(body: &[u8], signature: &str, secret: impl AsRef<[u8]>, encoding: Encoding) -> bool {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use hmac::{Hmac, KeyInit, Mac};

    let (signature, secret) = (signature.trim(), secret.as_ref());
    let received = match encoding {
        Encoding::Hex => decode_hex(signature),
        Encoding::Base64 => STANDARD.decode(signature).ok(),
    };
    let Some(received) = received.filter(|_| !secret.is_empty()) else {
        return false;
    };
    let Ok(mut mac) = Hmac::<sha2::Sha256>::new_from_slice(secret) else {
        return false;
    };
    mac.update(body);
    mac.verify_slice(&received).is_ok()
}

/// Decodes hexadecimal digits; none if there is anything else.
#[cfg(feature = "hashes")]
fn decode_hex(text: &str) -> Option<Vec<u8>> {
    if text.len() % 2 != 0 {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16);
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::try_from(digit(pair[0])? << 4 | digit(pair[1])?).ok())
        .collect()
}
