//! Rules that calls go by: retries, their budget, rate limits, the throttle.

pub(crate) mod budget;
pub(crate) mod rate_limit;
pub(crate) mod retry;
pub(crate) mod throttle;
