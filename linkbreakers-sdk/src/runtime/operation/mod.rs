//! The contract between generated code and the runtime: an operation is a marker type with constants.
//!
//! 1. [`Operation`] (here) declares how operations differ: method, path template, media types, required
//!    parameters. [`OperationInfo`] is the same as a value, so that the code that uses it is compiled once.
//! 2. `from_body` lists the types that a success body can be read as.
//! 3. `paged` declares the pages of a list: how they go on, and where the items and the next token are.
//!
//! Generated code implements these traits, so they change only together with the generator's `emit`.

mod from_body;
mod paged;

use std::time::Duration;

pub use from_body::FromBody;
#[allow(
    unused_imports,
    reason = "not every API has bodies that depend on the status"
)]
pub(crate) use from_body::unknown_status;
pub(crate) use from_body::{ACCEPT, EMPTY, is_lost};
pub(crate) use paged::Clues;
pub use paged::{NextPage, Page, PagePlace, Paged};

/// An operation of the document.
pub trait Operation: 'static {
    /// The type that a success response is decoded as.
    type Output: FromBody;
    /// The `operationId`.
    const ID: &'static str;
    /// The HTTP method.
    const METHOD: &'static str;
    /// The path template, with each id in braces: `/v1/links/{id}`.
    const PATH: &'static str;
    /// The server, if it is not the API's: a path at the API's origin, or a URL as in the document.
    const SERVER: &'static str = "";
    /// The use that the operation has for the client's token.
    const AUTH: Auth = Auth::Required;
    /// True if the document declares the header `Idempotency-Key`.
    const IDEMPOTENCY_KEY: bool = false;
    /// The least time limit of an attempt, in seconds, unless the call sets one: for what takes the API longer than
    /// the client's limit.
    const TIMEOUT_SECONDS: u64 = 0;
    /// Required query parameters, each with the default that is sent if the caller sets no value.
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[];
    /// Required headers, each with its default.
    const REQUIRED_HEADERS: &'static [(&'static str, Option<&'static str>)] = &[];
    /// Required parts of a multipart body, each with its default.
    const REQUIRED_PARTS: &'static [(&'static str, Option<&'static str>)] = &[];
    /// The media type of a body of JSON or bytes. If it is a range such as `image/*`, the caller names one.
    const CONTENT_TYPE: &'static str = "application/json";
    /// The value of the `Accept` header.
    const ACCEPT: &'static str = <Self::Output as FromBody>::ACCEPT;
}

/// The use that an operation has for the client's token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// The API refuses calls without a token; the SDK refuses them before they are sent.
    Required,
    /// A token is sent if the client has one.
    Optional,
    /// No token is sent, even if the client has one: the document says `security: []`, so that anybody may
    /// call the operation, and a token would tell the API who does.
    None,
}

/// Required names, each with the default that is sent if the caller sets no value.
type Required = &'static [(&'static str, Option<&'static str>)];

/// The constants of an operation as a value, so that the code that uses them is compiled once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OperationInfo {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) accept: &'static str,
    pub(crate) server: &'static str,
    pub(crate) auth: Auth,
    pub(crate) idempotency_key: bool,
    pub(crate) timeout: Duration,
    pub(crate) required: Required,
    pub(crate) required_headers: Required,
    pub(crate) required_parts: Required,
    pub(crate) content_type: &'static str,
}

impl OperationInfo {
    /// Returns the constants of `O`.
    pub(crate) const fn of<O: Operation>() -> Self {
        Self {
            id: O::ID,
            method: O::METHOD,
            path: O::PATH,
            accept: O::ACCEPT,
            server: O::SERVER,
            auth: O::AUTH,
            idempotency_key: O::IDEMPOTENCY_KEY,
            timeout: Duration::from_secs(O::TIMEOUT_SECONDS),
            required: O::REQUIRED,
            required_headers: O::REQUIRED_HEADERS,
            required_parts: O::REQUIRED_PARTS,
            content_type: O::CONTENT_TYPE,
        }
    }
}
