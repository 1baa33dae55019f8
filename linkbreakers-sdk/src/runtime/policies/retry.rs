//! Decides if a failed attempt is followed by another, and after which pause.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::random;
use crate::runtime::{Error, ErrorKind, Phase};

/// A retry policy: the number of attempts of a call and the pauses between them.
///
/// By default a call has four attempts, with pauses drawn at random from zero up to a bound that doubles from
/// half a second to 20 seconds. If the API says when to come back (`Retry-After`, or the reset of a rate
/// limit), the random pause is added to that.
///
/// No policy changes which failures are retried: 408, 409 with `Retry-After`, 429, 500, 502, 503, 504, and
/// broken or timed-out connections, and these only if repeating is safe. It is safe for GET, HEAD, OPTIONS,
/// PUT and DELETE, for calls with an idempotency key, and if the API has certainly not acted yet.
#[derive(Clone)]
pub struct Retry {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
    custom: Option<Arc<CustomPolicy>>,
}

type CustomPolicy = dyn Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync;

/// A failed attempt, as passed to the policy of [`Retry::with`].
#[derive(Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// The error of the attempt.
    pub error: &'a Error,
    /// The number of attempts so far, this one included.
    pub attempts: u32,
    /// The time since the call began.
    pub elapsed: Duration,
    /// The pause that the API asked for.
    pub retry_after: Option<Duration>,
}

impl Retry {
    /// Returns a policy without retries.
    #[must_use]
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Creates a policy from a function that returns the pause before the next attempt, or `None` to give up.
    ///
    /// It is called only if another attempt is safe and may help. The number of attempts is unlimited unless
    /// [`max_attempts`](Self::max_attempts) is set; the deadline of the call and the client's retry budget
    /// still apply.
    pub fn with(
        policy: impl Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync + 'static,
    ) -> Self {
        Self {
            max_attempts: u32::MAX,
            custom: Some(Arc::new(policy)),
            ..Self::default()
        }
    }

    /// Sets the largest number of attempts, the first included; 4 by default. Zero counts as one.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the bound of the first pause; 500 milliseconds by default. It doubles with each attempt.
    #[must_use]
    pub fn initial_backoff(mut self, pause: Duration) -> Self {
        self.initial_backoff = pause;
        self
    }

    /// Sets the bound of any pause that the API does not ask for itself; 20 seconds by default.
    #[must_use]
    pub fn max_backoff(mut self, pause: Duration) -> Self {
        self.max_backoff = pause;
        self
    }

    /// Returns the pause before the next attempt; none to give up.
    pub(crate) fn backoff(&self, failure: &FailedAttempt<'_>) -> Option<Duration> {
        if failure.attempts >= self.max_attempts {
            return None;
        }
        if let Some(policy) = &self.custom {
            return policy(failure);
        }
        let doublings = failure.attempts.saturating_sub(1).min(30);
        let bound = self
            .initial_backoff
            .saturating_mul(1 << doublings)
            .min(self.max_backoff);
        let jitter = bound.mul_f64(random::fraction());
        // Added to what the API asks for: clients that were given the same time must not return together.
        Some(match failure.retry_after {
            Some(asked) => asked.saturating_add(jitter),
            None => jitter,
        })
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(20),
            custom: None,
        }
    }
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("max_attempts", &self.max_attempts)
            .field("initial_backoff", &self.initial_backoff)
            .field("max_backoff", &self.max_backoff)
            .field("custom", &self.custom.is_some())
            .finish()
    }
}

/// Returns true if the API may have acted on the request in spite of this error.
pub(crate) fn may_have_acted(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport { unsent, .. } => !unsent,
        ErrorKind::Timeout { phase, .. } => *phase != Phase::Connect,
        ErrorKind::Api(api) => api.status().is_server_error() || api.status() == 408,
        _ => false,
    }
}

/// Returns true if repeating the request can do no harm after this error.
///
/// `idempotent` is true if its method, or an idempotency key, makes repetition safe after any error.
pub(crate) fn is_safe(error: &Error, idempotent: bool) -> bool {
    match error.kind() {
        _ if idempotent => true,
        ErrorKind::Transport { unsent, .. } => *unsent,
        // A rate limiter refuses a request before anything acts on it.
        ErrorKind::Api(_) => error.is_rate_limited(),
        ErrorKind::Timeout { phase, .. } => *phase == Phase::Connect,
        _ => false,
    }
}
