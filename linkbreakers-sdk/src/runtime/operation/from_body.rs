//! Reads success bodies: JSON as a type of the document, or plain text and bytes as they come.

use std::str::Utf8Error;

use bytes::Bytes;

use crate::runtime::wire::{PlainText, Wire};

/// What the body of a success answer can be read as.
pub trait FromBody: Sized + Send + 'static {
    /// The value of the `Accept` header.
    const ACCEPT: &'static str;

    /// Reads the body; an empty one reads as the default.
    ///
    /// # Errors
    ///
    /// Where the body is no such value.
    fn read(body: &Bytes) -> Result<Self, serde_json::Error>;
}

/// What nearly every operation answers with, and every client asks for.
pub(crate) const ACCEPT: &str = "application/json";

impl<T: Wire + Send + 'static> FromBody for T {
    const ACCEPT: &'static str = ACCEPT;

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        if body.iter().all(u8::is_ascii_whitespace) {
            return T::absent().ok_or_else(|| serde::de::Error::custom("the body is empty"));
        }
        // Looked at as a whole once, which costs far less than string by string.
        let text = std::str::from_utf8(body).map_err(|error| not_text(body, error))?;
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let value = T::decode_option(&mut deserializer)?;
        deserializer.end()?;
        value
            .or_else(T::absent)
            .ok_or_else(|| serde::de::Error::custom("the body is null"))
    }
}

/// The error for a body that is not UTF-8, with the place where reading it ends.
#[cold]
fn not_text(body: &[u8], error: Utf8Error) -> serde_json::Error {
    let read = serde_json::from_slice::<serde_json::Value>(body);
    read.err()
        .unwrap_or_else(|| serde::de::Error::custom(error))
}

/// The body is not looked at.
impl FromBody for () {
    const ACCEPT: &'static str = "*/*";

    fn read(_: &Bytes) -> Result<Self, serde_json::Error> {
        Ok(())
    }
}

/// The body as it came.
impl FromBody for Bytes {
    const ACCEPT: &'static str = "*/*";

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        Ok(body.clone())
    }
}

/// The body as text; what is not UTF-8 is replaced.
impl FromBody for PlainText {
    const ACCEPT: &'static str = "text/*, */*;q=0.5";

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        Ok(Self(String::from_utf8_lossy(body).into_owned()))
    }
}
