//! The error of a transport: it records if the API may have seen the request, which decides about retries.

use std::fmt;
use std::time::Duration;

use crate::runtime::error::{Error, Phase};

type Source = Box<dyn std::error::Error + Send + Sync>;

/// A failure to send a request, or to read its response to the end.
#[derive(Debug)]
pub struct Fault {
    message: String,
    unsent: bool,
    timeout: Option<Duration>,
    source: Option<Source>,
    refused: Option<Error>,
}

impl Fault {
    /// Builds the fault for a failed connection: the API has certainly not seen the request.
    pub fn connect(source: impl Into<Source>) -> Self {
        Self::new("no connection to the API", true, source.into())
    }

    /// Builds the fault for a broken connection: the API may have seen the request.
    pub fn broken(source: impl Into<Source>) -> Self {
        Self::new("the connection to the API broke", false, source.into())
    }

    /// Puts the innermost cause into the message: the outer ones only repeat that sending failed.
    fn new(problem: &str, unsent: bool, source: Source) -> Self {
        let mut cause: &(dyn std::error::Error + 'static) = source.as_ref();
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        Self {
            message: format!("{problem}: {cause}"),
            unsent,
            timeout: None,
            source: Some(source),
            refused: None,
        }
    }

    /// Builds the fault for a request that a guard has refused to send.
    pub(crate) fn refused(error: Error) -> Self {
        Self {
            refused: Some(error),
            ..Self::new("the request was refused", true, "by a guard".into())
        }
    }

    /// Returns a short name for spans.
    #[cfg(feature = "tracing")]
    pub(crate) fn name(&self) -> &'static str {
        match (self.timeout, self.unsent) {
            (Some(_), _) => "timeout",
            (None, true) => "connect",
            (None, false) => "broken",
        }
    }

    /// Builds the fault for a connection that took longer than `limit`.
    pub fn connect_timeout(limit: Duration, source: impl Into<Source>) -> Self {
        Self {
            timeout: Some(limit),
            ..Self::connect(source)
        }
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        if let Some(refused) = fault.refused {
            return refused;
        }
        let error = match fault.timeout {
            Some(limit) => Self::timeout(Phase::Connect, limit),
            None => Self::transport(fault.message, fault.unsent),
        };
        match fault.source {
            Some(source) => error.caused_by(source),
            None => error,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
