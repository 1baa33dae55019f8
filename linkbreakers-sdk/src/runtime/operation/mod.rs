//! What generated code says about an operation, as data on a marker type.

use std::borrow::Cow;
use std::str::Utf8Error;

use bytes::Bytes;
use chrono::{DateTime, NaiveDate, Utc};

use crate::runtime::wire::{self, Text, Wire};
use crate::runtime::{Error, List};

/// An operation of the document: what differs from one to the next.
pub trait Operation: 'static {
    /// What a success answer is read as.
    type Output: Answer;
    /// The `operationId`.
    const ID: &'static str;
    /// The HTTP method.
    const METHOD: &'static str;
    /// The path template; `{}` stands for an id.
    const PATH: &'static str;
    /// Whether the API refuses callers without a token.
    const AUTHENTICATED: bool = true;
    /// Whether the document declares the header `Idempotency-Key`.
    const IDEMPOTENCY_KEY: bool = false;
    /// Query parameters that must be sent, each with the value that is sent where the caller sets none.
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[];
    /// The same for headers.
    const REQUIRED_HEADERS: &'static [(&'static str, Option<&'static str>)] = &[];
    /// The same for the parts of a multipart body.
    const REQUIRED_PARTS: &'static [(&'static str, Option<&'static str>)] = &[];
    /// The media type of a body that is written as JSON or taken as bytes; `image/*` leaves a choice.
    const CONTENT_TYPE: &'static str = "application/json";
    /// The value of the `Accept` header.
    const ACCEPT: &'static str = <Self::Output as Answer>::ACCEPT;
}

/// Names that must be sent, each with the value that is sent where the caller sets none.
type Required = &'static [(&'static str, Option<&'static str>)];

/// The constants of an operation as a value, so that what handles them is compiled once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) accept: &'static str,
    pub(crate) authenticated: bool,
    pub(crate) idempotency_key: bool,
    pub(crate) required: Required,
    pub(crate) required_headers: Required,
    pub(crate) required_parts: Required,
    pub(crate) content_type: &'static str,
}

impl Facts {
    pub(crate) const fn of<O: Operation>() -> Self {
        Self {
            id: O::ID,
            method: O::METHOD,
            path: O::PATH,
            accept: O::ACCEPT,
            authenticated: O::AUTHENTICATED,
            idempotency_key: O::IDEMPOTENCY_KEY,
            required: O::REQUIRED,
            required_headers: O::REQUIRED_HEADERS,
            required_parts: O::REQUIRED_PARTS,
            content_type: O::CONTENT_TYPE,
        }
    }
}

/// What the body of a success answer can be read as.
pub trait Answer: Sized + Send + 'static {
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

impl<T: Wire + Default + Send + 'static> Answer for T {
    const ACCEPT: &'static str = ACCEPT;

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(T::default());
        }
        // Looked at as a whole once, which costs far less than string by string.
        let text = std::str::from_utf8(body).map_err(|error| not_text(body, error))?;
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let value = T::decode_option(&mut deserializer)?.unwrap_or_default();
        deserializer.end()?;
        Ok(value)
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
impl Answer for () {
    const ACCEPT: &'static str = "*/*";

    fn read(_: &Bytes) -> Result<Self, serde_json::Error> {
        Ok(())
    }
}

/// The body as it came.
impl Answer for Bytes {
    const ACCEPT: &'static str = "*/*";

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        Ok(body.clone())
    }
}

/// The body as text; what is not UTF-8 is replaced.
impl Answer for Text {
    const ACCEPT: &'static str = "text/*, */*;q=0.5";

    fn read(body: &Bytes) -> Result<Self, serde_json::Error> {
        Ok(Self(String::from_utf8_lossy(body).into_owned()))
    }
}

/// An operation that answers page by page.
pub trait Paged: Operation {
    /// What the pages list.
    type Item: Send + 'static;
    /// The query parameter that takes the token of a page.
    const TOKEN: &'static str = "pageToken";

    /// Takes an answer apart.
    fn page(output: Self::Output) -> Page<Self::Item>;
}

/// The items of one page, and the token of the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    items: Vec<T>,
    next: Option<String>,
}

impl<T> Page<T> {
    /// A page; an empty token stands for none.
    pub fn new(items: List<T>, next: impl Into<Option<String>>) -> Self {
        Self {
            items: items.into_vec(),
            next: next.into().filter(|token| !token.is_empty()),
        }
    }

    /// The items of this page.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Token of the next page; none on the last.
    pub fn next_page_token(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// The items of this page.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }
}

/// A value of a parameter: in the path, the query, a header or a part.
pub trait Param {
    /// The value as text, not yet percent-encoded.
    #[doc(hidden)]
    fn text(&self) -> Cow<'_, str>;
}

impl<T: Param + ?Sized> Param for &T {
    fn text(&self) -> Cow<'_, str> {
        T::text(self)
    }
}

impl Param for str {
    fn text(&self) -> Cow<'_, str> {
        self.into()
    }
}

impl Param for String {
    fn text(&self) -> Cow<'_, str> {
        self.as_str().into()
    }
}

impl Param for DateTime<Utc> {
    fn text(&self) -> Cow<'_, str> {
        wire::time_text(self).into()
    }
}

macro_rules! displayed {
    ($($ty:ty),*) => {$(
        impl Param for $ty {
            fn text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }
        }
    )*};
}
displayed!(i32, i64, u64, f64, bool, NaiveDate);

/// A body that cannot be written as JSON: a float that is not finite, or a map key that is no text.
pub(crate) fn unwritable(source: serde_json::Error) -> Error {
    Error::invalid("body", "cannot be written as JSON").caused_by(source)
}

/// What cannot be sent in a header.
#[cold]
pub(crate) fn unsendable(name: &str, source: http::header::InvalidHeaderValue) -> Error {
    Error::invalid(name, "cannot be sent in a header").caused_by(source)
}
