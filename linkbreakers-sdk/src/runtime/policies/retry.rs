//! When a failed try is followed by another, and how long the pause is.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::random;
use crate::runtime::{Error, ErrorKind, Phase};

/// How a call is retried.
///
/// By default four attempts, with pauses drawn at random from zero up to a bound that doubles from half a
/// second to 20 seconds. Where the API says when to come back (`Retry-After`, or the reset of a rate
/// limit), the pause is at least that long.
///
/// What is retried does not depend on the policy: 408, 409 with `Retry-After`, 429, 500, 502, 503, 504,
/// and broken or timed-out connections; and only where repeating is safe, which is for GET, HEAD, PUT and
/// DELETE, for calls with an idempotency key, and where the API has certainly not acted yet.
#[derive(Clone)]
pub struct Retry {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
    own: Option<Arc<Own>>,
}

type Own = dyn Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync;

/// A failed try, as an own policy sees it.
#[derive(Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// Why the try failed.
    pub error: &'a Error,
    /// How many attempts there were, this one included.
    pub attempts: u32,
    /// How long the call has taken so far.
    pub elapsed: Duration,
    /// How long the API asked to wait.
    pub retry_after: Option<Duration>,
}

impl Retry {
    /// No retries: one try, whatever comes of it.
    #[must_use]
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// An own policy: the pause before the next try, or none to give up.
    ///
    /// It is asked only where another try is safe and may help.
    pub fn with(
        policy: impl Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync + 'static,
    ) -> Self {
        Self {
            max_attempts: u32::MAX,
            own: Some(Arc::new(policy)),
            ..Self::default()
        }
    }

    /// Most attempts, the first included; 4 by default.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Bound of the first pause; 500 milliseconds by default. It doubles with each try.
    #[must_use]
    pub fn initial_backoff(mut self, pause: Duration) -> Self {
        self.initial_backoff = pause;
        self
    }

    /// Bound of any pause that the API does not ask for itself; 20 seconds by default.
    #[must_use]
    pub fn max_backoff(mut self, pause: Duration) -> Self {
        self.max_backoff = pause;
        self
    }

    /// The pause before the next try; none where there shall be none.
    pub(crate) fn backoff(&self, failure: &FailedAttempt<'_>) -> Option<Duration> {
        if failure.attempts >= self.max_attempts {
            return None;
        }
        if let Some(own) = &self.own {
            return own(failure);
        }
        let doublings = failure.attempts.saturating_sub(1).min(30);
        let bound = self
            .initial_backoff
            .saturating_mul(1 << doublings)
            .min(self.max_backoff);
        let jitter = bound.mul_f64(random::fraction());
        // On top of what the API asks for, lest all who were told the same come back together.
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
            own: None,
        }
    }
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("max_attempts", &self.max_attempts)
            .field("initial_backoff", &self.initial_backoff)
            .field("max_backoff", &self.max_backoff)
            .field("own", &self.own.is_some())
            .finish()
    }
}

/// Whether the API may have done what it was asked to in spite of this error.
pub(crate) fn may_have_acted(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport { unsent, .. } => !unsent,
        ErrorKind::Timeout { phase, .. } => *phase != Phase::Connect,
        ErrorKind::Api(api) => api.status().is_server_error() || api.status() == 408,
        _ => false,
    }
}

/// Whether repeating a request can do no harm after this error.
///
/// `idempotent`: the method or an idempotency key makes repetition safe at any time.
pub(crate) fn is_safe(error: &Error, idempotent: bool) -> bool {
    match error.kind() {
        _ if idempotent => true,
        ErrorKind::Transport { unsent, .. } => *unsent,
        // Refused by the limiter before it was acted upon.
        ErrorKind::Api(_) => error.is_rate_limited(),
        ErrorKind::Timeout { phase, .. } => *phase == Phase::Connect,
        _ => false,
    }
}
