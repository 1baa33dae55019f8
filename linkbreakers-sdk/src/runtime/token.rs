//! The access token: checked when it is set, wiped when dropped, never printed.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use memchr::memmem;
use zeroize::Zeroizing;

const SCHEME: &str = "Bearer ";
/// Shorter tokens are not redacted: they would match unrelated text.
const MIN_REDACTED_LEN: usize = 8;

/// A bearer access token, kept as the value of the `Authorization` header.
///
/// The header's clones share one buffer, which is wiped when the last of them is dropped.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token(HeaderValue);

impl Token {
    /// Checks a token that the caller passed; the error completes the sentence "the access token ..".
    pub(crate) fn new(text: Zeroizing<String>) -> Result<Self, &'static str> {
        let refuse = Err;
        let lower = Zeroizing::new(text.trim_start().to_ascii_lowercase());
        if text.trim().is_empty() {
            return refuse("is empty");
        }
        if lower.starts_with("bearer ") || lower.starts_with("authorization:") {
            return refuse("begins with `Bearer `; pass the token alone, the SDK adds the word");
        }
        if ["apikey", "api-key", "api_key", "x-api-key", "key:"]
            .iter()
            .any(|key| lower.starts_with(key))
        {
            return refuse("is an API key, which the API does not accept; create an access token");
        }
        if lower.starts_with("basic ") {
            return refuse("is for the scheme Basic; pass a bearer access token");
        }
        if text.contains(char::is_whitespace) {
            return refuse("contains blanks or a line break, probably from copying; remove them");
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return refuse(
                "contains control characters or characters outside ASCII; copy it again",
            );
        }
        let mut value = Zeroizing::new(Vec::with_capacity(SCHEME.len() + text.len()));
        value.extend_from_slice(SCHEME.as_bytes());
        value.extend_from_slice(text.as_bytes());
        match HeaderValue::from_maybe_shared(Bytes::from_owner(value)) {
            Ok(mut header) => {
                header.set_sensitive(true);
                Ok(Self(header))
            }
            Err(_) => refuse("cannot be sent in a header"),
        }
    }

    /// Returns the value of the `Authorization` header, marked sensitive so that it is not printed.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }

    /// Returns the token without the scheme.
    fn secret(&self) -> &[u8] {
        self.0.as_bytes().get(SCHEME.len()..).unwrap_or_default()
    }

    /// Returns true if a text or a header contains the token.
    fn is_in(&self, bytes: &[u8]) -> bool {
        let secret = self.secret();
        secret.len() >= MIN_REDACTED_LEN && memmem::find(bytes, secret).is_some()
    }

    /// Returns the length of the token without the scheme, in bytes.
    fn len(&self) -> usize {
        self.secret().len()
    }

    /// Overwrites every occurrence of the token with asterisks, without changing the length.
    fn mask(&self, mut bytes: &mut [u8]) {
        let secret = self.secret();
        while secret.len() >= MIN_REDACTED_LEN {
            let Some(at) = memmem::find(bytes, secret) else {
                return;
            };
            let (found, rest) = bytes[at..].split_at_mut(secret.len());
            found.fill(b'*');
            bytes = rest;
        }
    }

    /// Replaces every occurrence of the token, in case the server echoed it.
    fn scrub<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match std::str::from_utf8(self.secret()) {
            Ok(secret) if self.is_in(text.as_bytes()) => text.replace(secret, "[redacted]").into(),
            _ => text.into(),
        }
    }
}

/// What a response may contain and no message: the token in use and those before it, which a server may have echoed,
/// and the values of confidential properties.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    tokens: Vec<Token>,
    /// The names of the confidential properties.
    properties: &'static [&'static str],
}

/// The number of tokens that are remembered; calls that are under way may still use one before the last.
const REMEMBERED: usize = 4;

impl Secrets {
    pub(crate) fn of_properties(properties: &'static [&'static str]) -> Self {
        Self {
            tokens: Vec::new(),
            properties,
        }
    }

    /// Returns the names of the confidential properties.
    pub(crate) fn properties(&self) -> &'static [&'static str] {
        self.properties
    }

    /// Adds the token that is used from now on, and forgets the oldest.
    pub(crate) fn add(&mut self, token: Token) {
        self.tokens.retain(|known| *known != token);
        self.tokens.insert(0, token);
        self.tokens.truncate(REMEMBERED);
    }

    /// Returns true if a text contains a token.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        self.tokens.iter().any(|token| token.is_in(text.as_bytes()))
    }

    /// Returns true if a header contains a token.
    pub(crate) fn are_in_header(&self, value: &HeaderValue) -> bool {
        self.tokens
            .iter()
            .any(|token| token.is_in(value.as_bytes()))
    }

    /// Returns the length of the longest token, in bytes.
    pub(crate) fn max_len(&self) -> usize {
        self.tokens.iter().map(Token::len).max().unwrap_or_default()
    }

    /// Overwrites every occurrence of a token with asterisks, without changing the length.
    pub(crate) fn mask(&self, bytes: &mut [u8]) {
        self.tokens.iter().for_each(|token| token.mask(bytes));
    }

    /// Replaces every occurrence of a remembered token by `[redacted]`. Tokens of fewer than 8 bytes are left,
    /// since they would match unrelated text.
    pub(crate) fn scrub<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.tokens
            .iter()
            .fold(text.into(), |text, token| match token.scrub(&text) {
                Cow::Borrowed(_) => text,
                Cow::Owned(scrubbed) => scrubbed.into(),
            })
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
