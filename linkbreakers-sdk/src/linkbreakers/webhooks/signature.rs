//! Verifies the signatures of deliveries, whose header the API does not describe.
//!
//! HMAC-SHA256 over the body is what webhooks are signed with nearly everywhere; the forms of the value differ:
//! digits or base64, with or without a prefix, several at once while a secret is rotated, with or without the time of
//! signing. [`Verifier`] takes each of them; what none of them is does not verify.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use zeroize::Zeroizing;

use crate::Error;

/// Verifies deliveries by their signature: HMAC-SHA256 (RFC 2104) with a secret, compared in constant time.
///
/// The value of the signature may be hexadecimal or base64, with a prefix (`sha256=`, `v1=`, `v1,`), and there may be
/// several, separated by blanks or commas: one that is right is enough. With `t=` and a time in seconds in it, as in
/// `t=1764374400,v1=5bdc..`, the time is signed too, before the body and a dot, and must be recent.
///
/// ```
/// use linkbreakers_sdk::webhook_delivery::Verifier;
///
/// // During a rotation, deliveries are signed with one or the other.
/// let verifier = Verifier::new("Jefe").or("the next secret");
/// let signature = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
/// assert!(verifier.verify(b"what do ya want for nothing?", signature).is_ok());
/// assert!(verifier.verify(b"another body", signature).is_err());
/// ```
#[derive(Clone)]
pub struct Verifier {
    secrets: Vec<Zeroizing<Vec<u8>>>,
    tolerance: Duration,
}

impl Verifier {
    /// Creates a verifier. With an empty secret nothing verifies, since anyone could have signed.
    pub fn new(secret: impl AsRef<[u8]>) -> Self {
        Self {
            secrets: Vec::new(),
            tolerance: Duration::from_secs(5 * 60),
        }
        .or(secret)
    }

    /// Accepts another secret as well, such as the next one during a rotation.
    #[must_use]
    pub fn or(mut self, secret: impl AsRef<[u8]>) -> Self {
        self.secrets.push(Zeroizing::new(secret.as_ref().to_vec()));
        self
    }

    /// Sets how far a signed time may be from now, in both directions; 5 minutes by default. An older delivery may be
    /// one that somebody recorded and sends again.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies a delivery: its body byte for byte, before any parsing, and the value of the header that signs it.
    ///
    /// # Errors
    ///
    /// Returns an error of kind [`Invalid`](crate::ErrorKind::Invalid) if no part of the value is the signature of the
    /// body under any secret, or if the signed time is too far away. It does not say which, as senders may read it.
    pub fn verify(&self, body: &[u8], signature: &str) -> Result<(), Error> {
        self.verify_at(body, signature, SystemTime::now())
    }

    /// Verifies a delivery that was received at another time, such as one that waited in a queue.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub fn verify_at(&self, body: &[u8], signature: &str, at: SystemTime) -> Result<(), Error> {
        let mut time = None;
        let mut candidates = Vec::new();
        for part in signature.split([',', ' ']).map(str::trim) {
            match part.strip_prefix("t=") {
                Some(seconds) => time = Some(seconds),
                None => candidates.extend(decode(part)),
            }
        }
        let is_recent = time.is_none_or(|time| self.is_recent(time, at));
        let signed = time.map(|time| [time.as_bytes(), b"."]);
        let signed = signed.iter().flatten().copied().chain([body]);
        let parts: Vec<&[u8]> = signed.collect();
        let is_signed = self.secrets.iter().any(|secret| {
            let is_right = |candidate: &Vec<u8>| is_signature(&parts, candidate, secret);
            candidates.iter().any(is_right)
        });
        // Without a time, a body such as `1764374400.{..}` is one whose signed time was moved out of the header.
        let digits = body.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let is_moved = time.is_none() && digits > 0 && body.get(digits) == Some(&b'.');
        if is_recent && is_signed && !is_moved {
            return Ok(());
        }
        Err(Error::invalid(
            "signature",
            "is not that of this delivery, or is too old",
        ))
    }

    fn is_recent(&self, seconds: &str, at: SystemTime) -> bool {
        let Some(time) = seconds
            .parse()
            .ok()
            .and_then(|seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds)))
        else {
            return false;
        };
        let away = at.duration_since(time).or_else(|_| time.duration_since(at));
        away.is_ok_and(|away| away <= self.tolerance)
    }
}

/// Omits the secrets.
impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &self.secrets.len())
            .field("tolerance", &self.tolerance)
            .finish()
    }
}

/// The length of a signature in bytes.
const LENGTH: usize = 32;

/// Decodes a signature with or without a prefix, by its length: 64 digits, or 44 characters of base64.
fn decode(part: &str) -> Option<Vec<u8>> {
    // The padding of base64 is `=` too, but has nothing after it.
    let value = match part.split_once('=') {
        Some((_, value)) if !value.trim_matches('=').is_empty() => value,
        _ => part,
    };
    let decoded = match value.len() {
        64 => decode_hex(value),
        _ => STANDARD.decode(value).ok(),
    };
    decoded.filter(|bytes| bytes.len() == LENGTH)
}

fn is_signature(parts: &[&[u8]], received: &[u8], secret: &[u8]) -> bool {
    if secret.is_empty() {
        return false;
    }
    let Ok(mut mac) = Hmac::<sha2::Sha256>::new_from_slice(secret) else {
        return false;
    };
    parts.iter().for_each(|part| mac.update(part));
    mac.verify_slice(received).is_ok()
}

/// The encoding of a signature.
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
/// [`Verifier`] takes the value of a header as it comes; this takes the bare signature in a known encoding. `body` is
/// the body of the delivery byte for byte, before any parsing. With an empty secret the result is always false, since
/// anyone could have signed.
///
/// ```
/// use linkbreakers_sdk::webhook_delivery::{Encoding, verify};
///
/// let signature = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
/// let body = b"what do ya want for nothing?";
/// assert!(verify(body, signature, "Jefe", Encoding::Hex));
/// assert!(!verify(body, signature, "another secret", Encoding::Hex));
/// ```
#[must_use]
pub fn verify(body: &[u8], signature: &str, secret: impl AsRef<[u8]>, encoding: Encoding) -> bool {
    let signature = signature.trim();
    let received = match encoding {
        Encoding::Hex => decode_hex(signature),
        Encoding::Base64 => STANDARD.decode(signature).ok(),
    };
    received.is_some_and(|received| is_signature(&[body], &received, secret.as_ref()))
}

/// Decodes hexadecimal digits; none if there is anything else.
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
