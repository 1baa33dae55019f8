//! Formats an error in one line, without secrets and without complete bodies.

use std::fmt;

use super::{Error, ErrorKind, Phase};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Api(error) => error.fmt(f)?,
            ErrorKind::Decode(error) => error.fmt(f)?,
            ErrorKind::Transport { message, .. } => f.write_str(message)?,
            ErrorKind::Timeout { phase, limit } => {
                let problem = match phase {
                    Phase::Connect => "no connection",
                    Phase::Attempt => "no complete response",
                    Phase::Deadline => "the deadline passed: no success",
                    Phase::Throttle => "the throttle let no request pass",
                };
                write!(f, "{problem} within {limit:?}")?;
            }
            ErrorKind::Auth { message, help } | ErrorKind::Config { message, help } => {
                write!(f, "{message}; {help}")?;
            }
            ErrorKind::Invalid(error) => write!(f, "`{}`: {}", error.field, error.message)?,
            ErrorKind::Redirect { message } | ErrorKind::Io { message } => f.write_str(message)?,
            ErrorKind::TooLarge { limit } => {
                write!(
                    f,
                    "the response is larger than {limit} bytes; raise the limit with `body_limit(..)`"
                )?;
            }
            ErrorKind::Failed { code, message } if code.is_empty() => f.write_str(message)?,
            ErrorKind::Failed { code, message } => write!(f, "{message} ({code})")?,
            // Only a number is shown: other tokens may be secret.
            ErrorKind::PageLoop { token } if token.parse::<u64>().is_ok() => write!(
                f,
                "the page at {token} repeats an earlier one, as if the API ignored the number, so the walk ended before it; \
                 all pages before it were returned, and if equal pages are right, \
                 `.items_from(Some(\"{token}\"))` goes on there"
            )?,
            ErrorKind::PageLoop { .. } => {
                f.write_str(
                    "the API returned the same page or page token twice; the list would repeat infinitely",
                )?;
            }
        }
        match (self.operation(), self.attempts()) {
            ("", _) => Ok(()),
            (operation, 0) => write!(f, " [{operation}, not sent]"),
            (operation, 1) => write!(f, " [{operation}, 1 attempt, {:.0?}]", self.elapsed()),
            (operation, n) => write!(f, " [{operation}, {n} attempts, {:.0?}]", self.elapsed()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation)
            .field("attempts", &self.0.attempts)
            .field("elapsed", &self.0.elapsed)
            .field("source", &self.0.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
