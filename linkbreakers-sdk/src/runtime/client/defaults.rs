//! The settings of a client that a call may override.

use std::time::Duration;

use crate::runtime::policies::retry::Retry;

/// Settings of each call, unless it has its own. The setters of `ClientBuilder` document them.
#[derive(Clone, Debug)]
pub(crate) struct Defaults {
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) body_limit: u64,
    pub(crate) decoded_limit: u64,
    pub(crate) validate: bool,
    pub(crate) retry: Retry,
}

impl Default for Defaults {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            deadline: Duration::from_secs(120),
            body_limit: 64 << 20,
            decoded_limit: 256 << 20,
            validate: true,
            retry: Retry::default(),
        }
    }
}
