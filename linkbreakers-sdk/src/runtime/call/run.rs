//! Steps 2 and 6 of a call: makes attempts until one succeeds, or until another is pointless, unsafe or
//! too late.

use std::time::Duration;

use http::{Method, StatusCode};
use tokio::time::Instant;

use super::attempt::attempt;
use super::prepared::{Destination, Payload, PreparedCall};
use crate::runtime::error::{Error, Phase};
use crate::runtime::method::only_reads;
use crate::runtime::policies::retry::{self, FailedAttempt};
use crate::runtime::response::RawResponse;
use crate::runtime::token::Token;
use crate::runtime::{http_time, tracing};

/// Makes attempts until one succeeds, or returns the error of the last.
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
    let mut authorization = Authorization::default();
    loop {
        if let Err(error) = wait_for_throttle(call, deadline).await {
            return Err(failed(error, attempts, previous));
        }
        let permit = tokio::time::timeout_at(deadline, shared.in_flight.acquire()).await;
        if permit.is_err() {
            let error = Error::timeout(Phase::Throttle, call.deadline);
            let error = error.caused_by("as many calls are in flight as `max_in_flight` allows");
            return Err(failed(error, attempts, previous));
        }
        attempts += 1;
        let outcome = attempt_in_time(call, deadline, attempts, &mut authorization).await;
        drop(permit);
        let error = match outcome {
            Ok(mut raw) => {
                shared.budget.deposit();
                raw.attempts = attempts;
                raw.elapsed = started.elapsed();
                raw.limits = call.decode_limits(deadline);
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
        match authorization.renew(call, &error, deadline).await {
            Ok(true) => {
                previous = Some(error);
                continue;
            }
            Ok(false) => {}
            Err(error) => return Err(failed(error, attempts, previous)),
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
        Ok(at) => {
            tokio::time::sleep_until(at).await;
            Ok(())
        }
        Err(closed) => Err(Error::timeout(Phase::Throttle, call.deadline).caused_by(closed)),
    }
}

/// The tokens of a call's attempts.
#[derive(Default)]
struct Authorization {
    used: Option<Token>,
    /// The token of the one attempt that follows a 401.
    renewed: Option<Token>,
    has_renewed: bool,
}

impl Authorization {
    /// Returns true, once per call, if the API rejected the token and there is another. The API did nothing, so
    /// that every method may be repeated.
    async fn renew(
        &mut self,
        call: &PreparedCall,
        error: &Error,
        deadline: Instant,
    ) -> Result<bool, Error> {
        let is_rejected = error.status() == Some(StatusCode::UNAUTHORIZED);
        let Some(used) = self
            .used
            .take()
            .filter(|_| is_rejected && !self.has_renewed)
        else {
            return Ok(false);
        };
        if matches!(call.payload, Payload::Once(_)) {
            return Ok(false);
        }
        self.has_renewed = true;
        let shared = &*call.client.shared;
        let until = deadline.min(http_time::after(Instant::now(), call.timeout));
        let asked = shared.tokens.get(Some(&used), shared.api);
        let Ok(other) = tokio::time::timeout_at(until, asked).await else {
            return Ok(false);
        };
        self.renewed = other?.filter(|other| *other != used);
        Ok(self.renewed.is_some())
    }
}

/// Makes an attempt within its own time limit and what is left of the call's deadline; getting a token counts.
async fn attempt_in_time(
    call: &PreparedCall,
    deadline: Instant,
    number: u32,
    authorization: &mut Authorization,
) -> Result<RawResponse, Error> {
    let left = deadline.saturating_duration_since(Instant::now());
    let authorized = async {
        if call.sends_token {
            let shared = &*call.client.shared;
            authorization.used = match authorization.renewed.take() {
                Some(token) => Some(token),
                None => shared.tokens.get(None, shared.api).await?,
            };
        }
        attempt(call, number, authorization.used.as_ref()).await
    };
    match tokio::time::timeout(call.timeout.min(left), authorized).await {
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
    let idempotent = only_reads(&call.method)
        || matches!(call.method, Method::PUT | Method::DELETE)
        || call.headers.contains_key("idempotency-key");
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
    // A server that asks for no pause at all expects nothing: a thousand calls would hit it four times each.
    let asked = error.retry_after().is_some_and(|pause| !pause.is_zero());
    let expected = asked && !error.is_server_error();
    expected || call.client.shared.budget.withdraw()
}
