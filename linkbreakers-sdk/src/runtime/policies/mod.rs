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
//! Which methods, keys and bodies make repeating safe is decided in `backoff` of `call/run.rs`, which passes it to
//! `is_safe` as `idempotent`. `renew` beside it repeats a call once after a 401, and `is_affordable` says which
//! retries the budget is not charged for. Streams of pages end after an error that is not retryable
//! (`paging/pages.rs`), whatever the method.
//!
//! Codes of one API after which a retry cannot help are the hint `never-retry` in `spec/overlay.yaml`, and need no code.
//! A method that only reads is named in `method.rs`.
//!
//! The statuses that are worth a retry are in `ApiError::is_retryable` (`error/api.rs`), and listed in the docs of
//! [`Retry`](retry::Retry); pauses and safety are in `retry`. `is_retryable` does not know the method: a status that is
//! retried for some methods only is named there, and refused for the others in `backoff` of `call/run.rs`. A status after which the API has certainly not acted
//! is added to `is_safe`; one after which it may have acted, to `may_have_acted` (both in `retry`), by which a DELETE that finds
//! nothing on a later attempt counts as done. If `Retry-After` with the status concerns all calls, add it to
//! `note_limits` in `call/attempt.rs`. A caller's policy must not override `is_safe`: a request that
//! could act twice is never repeated. Server errors and 408 are in `may_have_acted` already. Tests are in
//! `tests/it/call/policies.rs`: each status is a row of `first_responses`, which is
//! sent by every method (one that depends on the method has a test of its own); one of `is_safe` is also named in
//! `a_creation_without_a_key_is_retried_only_if_it_was_not_processed`, one of `may_have_acted` in
//! `a_404_after_a_retried_deletion_is_a_success`.

pub(crate) mod budget;
pub(crate) mod rate_limit;
pub(crate) mod retry;
pub(crate) mod throttle;
