//! The one error type of the SDK: the kind of failure, the call, the number of attempts, the time it took.
//!
//! Callers handle a failure without knowing the libraries underneath, and log it without leaking a token.
//! 1. The code that fails builds an [`ErrorKind`] by a constructor below, and attaches the cause with
//!    `caused_by`. Strings from a server pass `Secrets::scrub` first: it may have echoed the token.
//! 2. The call adds its `operationId`, the number of attempts and the elapsed time with `during`.
//! 3. `Error::is_retryable` (`predicates`; for a status `ApiError::is_retryable` in `api`) says if another attempt
//!    can help; `policies::retry` says if it is safe.
//!
//! `predicates` answers what callers ask about an error, `api` reads error responses, `decode` locates what
//! cannot be read in a success response, `display` writes the message. A new kind needs a variant of
//! [`ErrorKind`], a `name`, and a message in `display`.

mod api;
mod decode;
mod display;
mod invalid;
pub(crate) mod json_path;
mod message;
mod predicates;

use crate::runtime::wire::UnknownValue;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

pub use api::ApiError;
pub(crate) use api::request_id;
pub use decode::DecodeError;
#[allow(unused_imports, reason = "not every API has events")]
pub(crate) use decode::described;
pub use invalid::InvalidError;
pub(crate) use message::{ErrorShape, one_line};

type Source = Box<dyn std::error::Error + Send + Sync>;

/// A failed call, or a failed set-up of a client.
///
/// Use the predicates (`is_not_found`, `is_rate_limited`, ...) or match on [`kind`](Self::kind). Neither
/// `Display` nor `Debug` prints tokens or complete bodies; [`source`](std::error::Error::source) returns the
/// cause.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    source: Option<Source>,
    operation: &'static str,
    attempts: u32,
    elapsed: Duration,
}

/// The kind of an [`Error`], with its details.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The API sent an error response.
    Api(ApiError),
    /// A success response could not be read as its type.
    Decode(DecodeError),
    /// The request could not be sent, or the response not be read to its end.
    #[non_exhaustive]
    Transport {
        /// The problem.
        message: String,
        /// True if the API has certainly not seen the request.
        unsent: bool,
    },
    /// A time limit passed.
    #[non_exhaustive]
    Timeout {
        /// The part of the call that took too long.
        phase: Phase,
        /// The time limit of that part.
        limit: Duration,
    },
    /// The token is missing, or something that is not a token was passed.
    #[non_exhaustive]
    Auth {
        /// The problem.
        message: String,
        /// The help, with a link to the documentation.
        help: String,
    },
    /// A setting of the client is not valid.
    #[non_exhaustive]
    Config {
        /// The problem.
        message: String,
        /// The help.
        help: String,
    },
    /// The input is not valid; nothing was sent.
    Invalid(InvalidError),
    /// The API redirected to a URL that the request must not be sent to.
    #[non_exhaustive]
    Redirect {
        /// The reason.
        message: String,
    },
    /// The body of the response exceeds the limit of the client.
    #[non_exhaustive]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// A writer or a file of the caller failed; the API has nothing to do with it.
    #[non_exhaustive]
    Io {
        /// The problem.
        message: String,
    },
    /// Work that the API does in several steps or in the background failed.
    #[non_exhaustive]
    Failed {
        /// The API's error code; empty if there is none.
        code: String,
        /// The problem.
        message: String,
    },
    /// The API returned a page or a page token for the second time; the list would repeat infinitely.
    #[non_exhaustive]
    PageLoop {
        /// The token, offset or number of the page.
        token: String,
    },
}

impl ErrorKind {
    /// Returns a short name for logs.
    #[cfg(feature = "tracing")]
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Api(_) => "api",
            Self::Decode(_) => "decode",
            Self::Transport { .. } => "transport",
            Self::Timeout { .. } => "timeout",
            Self::Auth { .. } => "auth",
            Self::Config { .. } => "config",
            Self::Invalid(_) => "invalid",
            Self::Redirect { .. } => "redirect",
            Self::TooLarge { .. } => "too_large",
            Self::Io { .. } => "io",
            Self::Failed { .. } => "failed",
            Self::PageLoop { .. } => "page_loop",
        }
    }
}

/// The part of a call that took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phase {
    /// Connecting.
    Connect,
    /// One attempt, from connecting to the end of the response.
    Attempt,
    /// The whole call: all attempts and the pauses between them.
    Deadline,
    /// The wait for the client's throttle, or for one of the calls in flight to end.
    Throttle,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            source: None,
            operation: "",
            attempts: 0,
            elapsed: Duration::ZERO,
        }))
    }

    /// Builds an error for a missing or unusable token. Prefer `Api::auth_error`, which fills in the help.
    pub(crate) fn auth(message: String, help: String) -> Self {
        Self::new(ErrorKind::Auth { message, help })
    }

    pub(crate) fn config(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config {
            message: message.into(),
            help: help.into(),
        })
    }

    pub(crate) fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid(InvalidError {
            field: field.into(),
            message: message.into(),
        }))
    }

    pub(crate) fn transport(message: impl Into<String>, unsent: bool) -> Self {
        let message = message.into();
        Self::new(ErrorKind::Transport { message, unsent })
    }

    /// Builds the error for a writer or a file of the caller.
    #[allow(dead_code, reason = "only hand-written helpers write files")]
    pub(crate) fn io(action: &str, source: std::io::Error) -> Self {
        let message = format!("{action}: {source}");
        Self::new(ErrorKind::Io { message }).caused_by(source)
    }

    pub(crate) fn timeout(phase: Phase, limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout { phase, limit })
    }

    pub(crate) fn redirect(message: impl Into<String>) -> Self {
        let message = message.into();
        Self::new(ErrorKind::Redirect { message })
    }

    /// Builds the error for a body that JSON cannot represent: a non-finite float or a key that is no string.
    pub(crate) fn unwritable_body(source: serde_json::Error) -> Self {
        let text = source.to_string();
        let (mut path, mut problem) = (Vec::new(), text.as_str());
        // The encoder puts the names of the fields that lead to the value before the problem.
        while let Some((name, rest)) = problem.split_once(": ") {
            if name.contains([' ', '`', '"']) {
                break;
            }
            path.push(name);
            problem = rest;
        }
        let error = if path.is_empty() {
            Self::invalid("body", format!("cannot be written as JSON: {problem}"))
        } else {
            Self::invalid(path.join("."), problem)
        };
        error.caused_by(source)
    }

    /// Builds the error for a value that is not valid in a header.
    #[cold]
    pub(crate) fn unsendable_header(name: &str, source: http::header::InvalidHeaderValue) -> Self {
        Self::invalid(name, "cannot be sent in a header").caused_by(source)
    }

    #[allow(dead_code, reason = "only hand-written helpers have several steps")]
    pub(crate) fn failed(code: impl Into<String>, message: impl Into<String>) -> Self {
        let (code, message) = (code.into(), message.into());
        Self::new(ErrorKind::Failed { code, message })
    }

    /// Sets the cause.
    pub(crate) fn caused_by(self, source: impl Into<Source>) -> Self {
        self.with_source(source.into())
    }

    /// Separate from [`caused_by`](Self::caused_by), so that it compiles once for all types of sources.
    fn with_source(mut self, source: Source) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Sets the name of the call, the number of attempts and the time that they took.
    pub(crate) fn during(
        mut self,
        operation: &'static str,
        attempts: u32,
        elapsed: Duration,
    ) -> Self {
        self.0.operation = operation;
        self.0.attempts = attempts;
        self.0.elapsed = elapsed;
        self
    }

    /// Returns the kind of failure, with its details.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Returns the `operationId` of the call, or the SDK's own name of it if it has none (`request`, `upload`); empty
    /// if the error is not from a call.
    pub fn operation(&self) -> &str {
        self.0.operation
    }

    /// Returns the number of attempts to send the request; 0 if it failed before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns how long the call took, over all attempts and the pauses between them.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// Returns the API's error response, if it caused this error.
    pub fn api(&self) -> Option<&ApiError> {
        match self.kind() {
            ErrorKind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the rejected input, if it caused this error.
    pub fn invalid_input(&self) -> Option<&InvalidError> {
        match self.kind() {
            ErrorKind::Invalid(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the HTTP status of the response, if it caused this error.
    pub fn status(&self) -> Option<StatusCode> {
        match self.kind() {
            ErrorKind::Api(error) => Some(error.status()),
            ErrorKind::Decode(error) => Some(error.status()),
            _ => None,
        }
    }

    /// Returns the API's own error code, such as `MEDIA_ALREADY_EXISTS`.
    pub fn code_type(&self) -> Option<&str> {
        self.api()?.code_type()
    }

    /// Returns the details of the API's error response; empty if there are none.
    pub fn details(&self) -> &[Value] {
        self.api().map(ApiError::details).unwrap_or_default()
    }

    /// Returns the complete body of the API's error response, if it is JSON; see [`ApiError::body`].
    pub fn body(&self) -> Option<&Value> {
        self.api()?.body()
    }

    /// Returns the id of the request, for the API's support.
    pub fn request_id(&self) -> Option<&str> {
        self.api()?.request_id()
    }

    /// Returns how long the API asked to wait before another attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api()?.retry_after()
    }

    /// Returns the headers of the API's error response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.api().map(ApiError::headers)
    }
}

impl From<UnknownValue> for Error {
    fn from(unknown: UnknownValue) -> Self {
        Self::invalid(unknown.name, unknown.to_string()).caused_by(unknown)
    }
}
