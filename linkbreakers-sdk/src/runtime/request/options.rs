//! The settings of one call.

use std::time::Duration;

use crate::runtime::Retry;

/// Settings of one call. An unset one has the value of the client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) body_limit: Option<u64>,
    pub(crate) decoded_limit: Option<u64>,
    pub(crate) validate: Option<bool>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) retry: Option<Retry>,
    pub(crate) max_items: Option<u64>,
}
