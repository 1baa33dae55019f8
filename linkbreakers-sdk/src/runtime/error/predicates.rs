//! Answers what callers ask about an error, so that they need not match on its kind.

use http::StatusCode;

use super::{Error, ErrorKind, Phase};

impl Error {
    fn has_status(&self, status: StatusCode) -> bool {
        self.api().is_some_and(|error| error.status() == status)
    }

    /// Returns true for status 404: the resource does not exist.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Returns true for status 401, and if the SDK refused to send: the token is missing, wrong or expired.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.kind(), ErrorKind::Auth { .. }) || self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Returns true for status 403: the token lacks a scope, or the plan lacks a feature.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Returns true for status 409: the request conflicts with existing data.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Returns true for status 429: too many requests in the current window or in the plan's period.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns true for status 5xx: the API failed.
    pub fn is_server_error(&self) -> bool {
        self.api()
            .is_some_and(|error| error.status().is_server_error())
    }

    /// Returns true if the deadline of the whole call passed, or would have while waiting.
    pub(crate) fn is_deadline(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::Timeout {
                phase: Phase::Deadline | Phase::Throttle,
                ..
            }
        )
    }

    /// Returns true if a time limit passed; see [`Phase`].
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout { .. })
    }

    /// Returns true if the API could not be reached, or the response not be read to its end.
    pub fn is_transport(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport { .. })
    }

    /// Returns true if a success response could not be read as its type.
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), ErrorKind::Decode(_))
    }

    /// Returns true if the input was rejected before anything was sent.
    pub fn is_invalid(&self) -> bool {
        matches!(self.kind(), ErrorKind::Invalid(_))
    }

    /// Returns true if a setting of the client is not valid.
    pub fn is_config(&self) -> bool {
        matches!(self.kind(), ErrorKind::Config { .. })
    }

    /// Returns true if the same request may succeed later. The SDK retries no other errors.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Api(error) => error.is_retryable(),
            ErrorKind::Transport { .. } => true,
            ErrorKind::Timeout { .. } => !self.is_deadline(),
            _ => false,
        }
    }
}
