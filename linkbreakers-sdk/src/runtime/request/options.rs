//! What can be set per call, and per client as the default of all calls.

use std::time::Duration;

use crate::runtime::Retry;

/// Settings of a call; what is unset is the client's.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) body_limit: Option<u64>,
    pub(crate) validate: Option<bool>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) retry: Option<Retry>,
    pub(crate) max_items: Option<u64>,
}

/// Settings of a client.
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
