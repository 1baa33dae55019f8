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
