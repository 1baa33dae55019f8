//! Steps 2 and 6 of a call: makes attempts until one succeeds, or until another is pointless, unsafe or
//! too late.

use std::time::Duration;

use http::Method;
use tokio::time::Instant;

use super::attempt::attempt;
use super::prepared::{Destination, Payload, PreparedCall};
use crate::runtime::error::{Error, Phase};
use crate::runtime::policies::retry::{self, FailedAttempt};
use crate::runtime::response::RawResponse;
use crate::runtime::wire::context::limits::DecodeLimits;
use crate::runtime::{http_time, tracing};

/// Runs a call until an attempt succeeds or no other follows.
pub(super) async fn run(call: &PreparedCall) -> Result<RawResponse, Error> {
    let shared = &*call.client.shared;
    let started = Instant::now();
    let deadline = http_time::after(started, call.deadline);
    let failed = |error: Error, attempts, previous: Option<Error>| {
        let error = error.during(call.id, attempts, started.elapsed());
        match previous {
            // The error of the last complete attempt says more than that the deadline passed.
            Some(previous) if error.is_deadline() => error.caused_by(previous),
            _ => error,
        }
    };
    let mut attempts = 0;
    let mut may_have_acted = false;
    let mut previous = None;
    loop {
        if let Err(error) = wait_for_throttle(call, deadline).await {
            return Err(failed(error, attempts, previous));
        }
        attempts += 1;
        let error = match attempt_in_time(call, deadline).await {
            Ok(mut raw) => {
                shared.budget.deposit();
                raw.attempts = attempts;
                raw.elapsed = started.elapsed();
                raw.limits = DecodeLimits {
                    memory: call.decoded_limit,
                    deadline: Some((deadline, call.deadline)),
                };
                return Ok(raw);
            }
            Err(error) => error,
        };
        // A DELETE whose first response was lost finds nothing the second time: it has succeeded.
        if may_have_acted && call.method == Method::DELETE && error.is_not_found() {
            return Ok(RawResponse::already_deleted(
                &error,
                attempts,
                started.elapsed(),
            ));
        }
        may_have_acted |= retry::may_have_acted(&error);
        match backoff(call, &error, attempts, started) {
            Some(backoff)
                if http_time::after(Instant::now(), backoff) < deadline
                    && is_affordable(call, &error) =>
            {
                tracing::retry(call.id, attempts, backoff, &error);
                tokio::time::sleep(backoff).await;
                previous = Some(error);
            }
            _ => return Err(failed(error, attempts, previous)),
        }
    }
}

/// Waits for the client's throttle, if it has one. External destinations do not count against the API's
/// rate limit.
async fn wait_for_throttle(call: &PreparedCall, deadline: Instant) -> Result<(), Error> {
    let limiter = call.client.shared.limiter.as_ref();
    let Some(limiter) = limiter.filter(|_| call.destination == Destination::Api) else {
        return Ok(());
    };
    match limiter.reserve(deadline) {
        Some(at) => {
            tokio::time::sleep_until(at).await;
            Ok(())
        }
        None => Err(Error::timeout(Phase::Deadline, call.deadline)),
    }
}

/// Makes an attempt within its own time limit and what is left of the call's deadline.
async fn attempt_in_time(call: &PreparedCall, deadline: Instant) -> Result<RawResponse, Error> {
    let left = deadline.saturating_duration_since(Instant::now());
    match tokio::time::timeout(call.timeout.min(left), attempt(call)).await {
        Ok(outcome) => outcome,
        Err(_) if left < call.timeout => Err(Error::timeout(Phase::Deadline, call.deadline)),
        Err(_) => Err(Error::timeout(Phase::Attempt, call.timeout)),
    }
}

/// Returns the pause before another attempt; none if another is pointless or unsafe.
fn backoff(
    call: &PreparedCall,
    error: &Error,
    attempts: u32,
    started: Instant,
) -> Option<Duration> {
    // RFC 9110, 9.2.2: these methods may be repeated. A key makes any method so, if the API knows it.
    let idempotent = matches!(
        call.method,
        Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS
    ) || call.headers.contains_key("idempotency-key");
    let repeatable = matches!(call.payload, Payload::Bytes(_));
    if !(repeatable && error.is_retryable() && retry::is_safe(error, idempotent)) {
        return None;
    }
    call.retry.backoff(&FailedAttempt {
        error,
        attempts,
        elapsed: started.elapsed(),
        retry_after: error.retry_after(),
    })
}

/// Returns true if the retry budget allows another attempt.
///
/// A retry at the time that a rate limiter asked for is not charged, since the API expects that load. A
/// failing server may send `Retry-After` as well; its retries are charged.
fn is_affordable(call: &PreparedCall, error: &Error) -> bool {
    let expected = error.retry_after().is_some() && !error.is_server_error();
    expected || call.client.shared.budget.withdraw()
}
