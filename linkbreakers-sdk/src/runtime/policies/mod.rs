//! The rules that decide when a request is sent, and if it is sent again. They send nothing themselves:
//! `call::run` asks them and acts.
//!
//! In the order in which a call needs them:
//!
//! 1. `throttle`, before each attempt: reserves a time to send at, so that all calls keep the rate limit.
//! 2. `rate_limit`, after each response: parses the limit that the API states, for the throttle and for the
//!    pause before a retry.
//! 3. `retry`, after a failed attempt: `is_safe` decides if repeating can do harm, `Retry::backoff` how long
//!    to pause. If a retry can help at all is a property of the error: `Error::is_retryable`.
//! 4. `budget`, before a retry: limits the retries of all clones together.
//!
//! A new rule about retries belongs in `retry`. A caller's policy must not override `is_safe`: a request that
//! could act twice is never repeated.

pub(crate) mod budget;
pub(crate) mod rate_limit;
pub(crate) mod retry;
pub(crate) mod throttle;
