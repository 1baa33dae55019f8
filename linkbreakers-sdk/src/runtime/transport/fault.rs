//! Says why a request could not be carried, and whether the API may have seen it.

use std::fmt;
use std::time::Duration;

use crate::runtime::error::{Error, Phase};

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why a request could not be carried, or its answer not be read to its end.
#[derive(Debug)]
pub struct Fault {
    message: String,
    unsent: bool,
    timeout: Option<Duration>,
    source: Option<Source>,
}

impl Fault {
    /// No connection was made: the API has certainly not seen the request.
    pub fn connect(source: impl Into<Source>) -> Self {
        Self::new("no connection to the API", true, source.into())
    }

    /// The connection broke: the API may have seen the request.
    pub fn broken(source: impl Into<Source>) -> Self {
        Self::new("the connection to the API broke", false, source.into())
    }

    fn new(what: &str, unsent: bool, source: Source) -> Self {
        let mut cause: &(dyn std::error::Error + 'static) = source.as_ref();
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        Self {
            message: format!("{what}: {cause}"),
            unsent,
            timeout: None,
            source: Some(source),
        }
    }

    /// Making the connection took longer than it may.
    pub fn connect_timeout(limit: Duration, source: impl Into<Source>) -> Self {
        Self {
            timeout: Some(limit),
            ..Self::connect(source)
        }
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
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
