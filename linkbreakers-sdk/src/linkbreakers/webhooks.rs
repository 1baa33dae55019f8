//! Deliveries of webhooks: reading them, and checking who they come from.
//!
//! What is known for certain is only which kinds of workflow step trigger a delivery. Neither the shape
//! of a delivery's body nor the name and format of a signature header are published; so nothing here
//! relies on them.

#[cfg(feature = "events")]
use crate::types::Event;
use crate::types::WorkflowStepKind;
use crate::{Error, Object};

/// A delivery of a webhook.
///
/// The body's shape is not published. It is kept whole; what is read from it by name is read leniently
/// and is none where it is not there.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery(Object);

impl Delivery {
    /// Reads the body of a delivery.
    ///
    /// # Errors
    ///
    /// Where it is no JSON object.
    pub fn parse(body: impl AsRef<[u8]>) -> Result<Self, Error> {
        serde_json::from_slice(body.as_ref())
            .map(Self)
            .map_err(|source| {
                Error::invalid("body", "of the delivery is no JSON object").caused_by(source)
            })
    }

    /// The kind of workflow step that caused it, from a member `kind`, `trigger` or `type`; one that this
    /// version does not name is kept.
    pub fn kind(&self) -> Option<WorkflowStepKind> {
        ["kind", "trigger", "type"]
            .iter()
            .find_map(|name| self.0.get(*name)?.as_str())
            .map(WorkflowStepKind::from)
    }

    /// The event, from a member `event` or, where there is none, from the body itself if it reads as one
    /// with an id. Needs the feature `events`.
    #[cfg(feature = "events")]
    #[inline]
    pub fn event(&self) -> Option<Event> {
        let body = match self.0.get("event") {
            Some(event) => event.clone(),
            None => self.0.clone().into(),
        };
        let event: Event = serde_json::from_value(body).ok()?;
        event.id.is_some().then_some(event)
    }

    /// The whole body.
    pub fn raw(&self) -> &Object {
        &self.0
    }
}

/// How a signature is written in a header.
#[cfg(feature = "hashes")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// Hexadecimal digits, of either case.
    Hex,
    /// Standard base64 with padding.
    Base64,
}

/// Checks that a body was signed with HMAC-SHA256 under a secret, in constant time.
///
/// Which header carries the signature, and how it is written there, is not published: take the value from
/// where your webhook's deliveries have it, cut off any prefix such as `sha256=`, and name the encoding.
/// `body` is the delivery's body byte for byte, before any parsing. Under an empty secret nothing is
/// taken for signed, since anyone could have signed it.
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
    let given = match encoding {
        Encoding::Hex => unhex(signature),
        Encoding::Base64 => STANDARD.decode(signature).ok(),
    };
    let Some(given) = given.filter(|_| !secret.is_empty()) else {
        return false;
    };
    let Ok(mut mac) = Hmac::<sha2::Sha256>::new_from_slice(secret) else {
        return false;
    };
    mac.update(body);
    mac.verify_slice(&given).is_ok()
}

#[cfg(feature = "hashes")]
fn unhex(text: &str) -> Option<Vec<u8>> {
    if text.len() % 2 != 0 {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16);
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::try_from(digit(pair[0])? << 4 | digit(pair[1])?).ok())
        .collect()
}
