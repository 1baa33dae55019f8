//! The contract between generated code and the runtime: an operation is data on a marker type.
//!
//! 1. [`Operation`] (here) holds what differs between operations: method, path template, media types,
//!    required parameters. [`OperationInfo`] is the same as a value, so that what handles it is compiled once.
//! 2. `from_body` says what a success body can be read as.
//! 3. `paged` adds what a list needs to be walked page by page.

mod from_body;
mod paged;

pub(crate) use from_body::ACCEPT;
pub use from_body::FromBody;
pub use paged::{Page, Paged};

/// An operation of the document: what differs from one to the next.
pub trait Operation: 'static {
    /// What a success answer is read as.
    type Output: FromBody;
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
    const ACCEPT: &'static str = <Self::Output as FromBody>::ACCEPT;
}

/// Names that must be sent, each with the value that is sent where the caller sets none.
type Required = &'static [(&'static str, Option<&'static str>)];

/// The constants of an operation as a value, so that what handles them is compiled once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OperationInfo {
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

impl OperationInfo {
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
