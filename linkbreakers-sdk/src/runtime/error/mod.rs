//! The one error of the SDK: what went wrong, on which call, after how many attempts.

mod api;
mod decode;
mod display;

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

pub use api::ApiError;
pub(crate) use api::{ErrorShape, request_id};
pub use decode::DecodeError;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why a call, or the set-up of a client, failed.
///
/// Ask it with the predicates (`is_not_found`, `is_rate_limited`, ...) or match on [`kind`](Self::kind).
/// Neither `Display` nor `Debug` prints tokens or whole bodies; the cause is kept as
/// [`source`](std::error::Error::source).
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    source: Option<Source>,
    operation: &'static str,
    attempts: u32,
    elapsed: Duration,
}

/// What kind of failure an [`Error`] is, with what is known about it.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The API answered with an error.
    Api(ApiError),
    /// A success answer was not what the document says.
    Decode(DecodeError),
    /// The request could not be sent, or the answer not be read to its end.
    #[non_exhaustive]
    Transport {
        /// What happened.
        message: String,
        /// Whether it is certain that the API did not see the request.
        unsent: bool,
    },
    /// Time ran out.
    #[non_exhaustive]
    Timeout {
        /// What took too long.
        phase: Phase,
        /// How long it was allowed to take.
        limit: Duration,
    },
    /// There is no token where one is needed, or something else was given in its place.
    #[non_exhaustive]
    Auth {
        /// What is wrong.
        message: String,
        /// What to do about it, and where it is explained.
        help: String,
    },
    /// The client was not set up well.
    #[non_exhaustive]
    Config {
        /// What is wrong.
        message: String,
        /// What to do about it.
        help: String,
    },
    /// The input was refused before anything was sent.
    Invalid(InvalidError),
    /// The API redirected to where the request must not go.
    #[non_exhaustive]
    Redirect {
        /// Why it was not followed.
        message: String,
    },
    /// The answer's body is larger than the client accepts.
    #[non_exhaustive]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// What the API did in several steps, or in the background, failed.
    #[non_exhaustive]
    Failed {
        /// The API's code for it; empty where it gives none.
        code: String,
        /// What happened.
        message: String,
    },
    /// The API handed out a page token that it had handed out before; following it would never end.
    #[non_exhaustive]
    PageLoop {
        /// The token.
        token: String,
    },
}

impl ErrorKind {
    /// A word for logs.
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
            Self::Failed { .. } => "failed",
            Self::PageLoop { .. } => "page_loop",
        }
    }
}

/// What took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phase {
    /// Making the connection.
    Connect,
    /// One try, from connecting to the end of the answer.
    Attempt,
    /// The call as a whole, over all its attempts and the pauses between them.
    Deadline,
}

/// An input that was refused before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidError {
    pub(super) field: String,
    pub(super) message: String,
}

impl InvalidError {
    /// The field, parameter or id that was refused, as the API calls it.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// Why it was refused.
    pub fn message(&self) -> &str {
        &self.message
    }
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

    /// `Api::auth_error` knows the help.
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

    pub(crate) fn timeout(phase: Phase, limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout { phase, limit })
    }

    pub(crate) fn redirect(message: impl Into<String>) -> Self {
        let message = message.into();
        Self::new(ErrorKind::Redirect { message })
    }

    /// A body that JSON cannot hold: a float that is not finite, or a map key that is not a string.
    pub(crate) fn unwritable_body(source: serde_json::Error) -> Self {
        Self::invalid("body", "cannot be written as JSON").caused_by(source)
    }

    /// A value that a header cannot hold.
    #[cold]
    pub(crate) fn unsendable_header(name: &str, source: http::header::InvalidHeaderValue) -> Self {
        Self::invalid(name, "cannot be sent in a header").caused_by(source)
    }

    #[allow(dead_code, reason = "only hand-written help has several steps")]
    pub(crate) fn failed(code: impl Into<String>, message: impl Into<String>) -> Self {
        let (code, message) = (code.into(), message.into());
        Self::new(ErrorKind::Failed { code, message })
    }

    pub(crate) fn caused_by(self, source: impl Into<Source>) -> Self {
        self.with(source.into())
    }

    /// Apart from [`caused_by`](Self::caused_by), so that it is compiled once for all sources.
    fn with(mut self, source: Source) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Says which call failed, after how many attempts and how long.
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

    /// What kind of failure it is.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The `operationId` of the call; empty where no call was under way.
    pub fn operation(&self) -> &str {
        self.0.operation
    }

    /// How many times the request was sent, or tried to be.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call took, over all its attempts and the pauses between them.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// The API's error answer, if that is what it is.
    pub fn api(&self) -> Option<&ApiError> {
        match self.kind() {
            ErrorKind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The refused input, if that is what it is.
    pub fn invalid_input(&self) -> Option<&InvalidError> {
        match self.kind() {
            ErrorKind::Invalid(error) => Some(error),
            _ => None,
        }
    }

    /// The HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self.kind() {
            ErrorKind::Api(error) => Some(error.status()),
            ErrorKind::Decode(error) => Some(error.status()),
            _ => None,
        }
    }

    /// The API's own error code, such as `MEDIA_ALREADY_EXISTS`.
    pub fn code_type(&self) -> Option<&str> {
        self.api()?.code_type()
    }

    /// What the API says in the error's details.
    pub fn details(&self) -> &[Value] {
        self.api().map(ApiError::details).unwrap_or_default()
    }

    /// The request's id, to quote to the API's support.
    pub fn request_id(&self) -> Option<&str> {
        self.api()?.request_id()
    }

    /// How long the API asked to wait before another try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api()?.retry_after()
    }

    /// Headers of the error answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.api().map(ApiError::headers)
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.api().is_some_and(|error| error.status() == status)
    }

    /// 404: there is no such thing.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// 401: the token is missing, wrong or expired; or the SDK refused to send without a good one.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.kind(), ErrorKind::Auth { .. }) || self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// 403: the token lacks a scope, or the plan a feature.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// 409: it contradicts what is there.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// 429: too many requests, in the current window or in the plan's period.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// 5xx: the API failed.
    pub fn is_server_error(&self) -> bool {
        self.api()
            .is_some_and(|error| error.status().is_server_error())
    }

    /// Whether the time for the call as a whole ran out.
    pub(crate) fn is_deadline(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::Timeout {
                phase: Phase::Deadline,
                ..
            }
        )
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout { .. })
    }

    /// Whether the API could not be reached, or the answer not be read to its end.
    pub fn is_transport(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport { .. })
    }

    /// Whether a success answer could not be read.
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), ErrorKind::Decode(_))
    }

    /// Whether the input was refused before anything was sent.
    pub fn is_invalid(&self) -> bool {
        matches!(self.kind(), ErrorKind::Invalid(_))
    }

    /// Whether the client was not set up well.
    pub fn is_config(&self) -> bool {
        matches!(self.kind(), ErrorKind::Config { .. })
    }

    /// Whether the same request may succeed later: what the SDK's own retries go by.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Api(error) => error.is_retryable(),
            ErrorKind::Transport { .. } => true,
            ErrorKind::Timeout { phase, .. } => *phase != Phase::Deadline,
            _ => false,
        }
    }
}
