//! The settings of a client that hold for every call, unless the call sets its own.

use std::time::Duration;

use crate::runtime::policies::retry::Retry;

/// Settings of a client; the public setters of the builder state each default.
#[derive(Clone, Debug)]
pub(crate) struct Defaults {
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) body_limit: u64,
    pub(crate) validate: bool,
    pub(crate) retry: Retry,
}

impl Default for Defaults {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            deadline: Duration::from_secs(120),
            body_limit: 64 << 20,
            validate: true,
            retry: Retry::default(),
        }
    }
}
