//! The throttle: spreads the requests of all clones over time, so that they keep the rate limit.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::runtime::{RateLimit, http_time};

/// The rate at which requests are sent; see
/// [`ClientBuilder::throttle`](crate::runtime::ClientBuilder::throttle).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttle {
    /// None for the limit that the API states.
    fixed: Option<(u64, Duration)>,
    max_wait: Duration,
}

/// Times that are longer are no rate limits of an API but mistakes, and are ignored.
const ABSURD: Duration = Duration::from_secs(24 * 60 * 60);

impl Throttle {
    /// Allows at most so many requests per window.
    ///
    /// [`build`](crate::runtime::ClientBuilder::build) refuses zero requests and an empty window.
    pub fn new(requests: u64, window: Duration) -> Self {
        Self {
            fixed: Some((requests, window)),
            ..Self::automatic()
        }
    }

    /// Allows at most so many requests per minute.
    pub fn per_minute(requests: u64) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// Follows the limit that the API states in its responses; 600 requests per minute until it states one.
    pub fn automatic() -> Self {
        Self {
            fixed: None,
            max_wait: Duration::from_secs(15 * 60),
        }
    }

    /// Sets for how long one response can stop all calls; 15 minutes by default.
    ///
    /// A longer `Retry-After`, or reset of a limit that is used up, counts as this. One of more than a day is
    /// ignored.
    #[must_use]
    pub fn max_wait(mut self, time: Duration) -> Self {
        self.max_wait = time;
        self
    }

    /// Returns true if it allows any request.
    pub(crate) fn allows_requests(&self) -> bool {
        self.fixed
            .is_none_or(|(requests, window)| Rate::new(requests, window).is_some())
    }
}

/// Assigns to each request the time at which it may be sent. All clones of a client share it.
#[derive(Debug)]
pub(crate) struct Limiter(Mutex<State>);

#[derive(Debug)]
struct State {
    /// True if a limit that the API states replaces `rate`.
    automatic: bool,
    rate: Option<Rate>,
    /// The time of the next request if all were evenly spread.
    due: Option<Instant>,
    /// The time before which nothing is sent, as the API asked, and the header by which it did.
    closed_until: Option<(Instant, &'static str)>,
    max_wait: Duration,
}

/// The reason for which the limiter lets no request pass in time.
#[derive(Debug)]
pub(crate) struct Closed(Option<(Duration, &'static str)>);

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some((time, header)) => write!(
                f,
                "by `{header}` of an earlier response the client's throttle is closed for {time:.0?} more; \
                 `Throttle::max_wait` limits that"
            ),
            None => f.write_str(
                "more requests are waiting for the client's throttle than it lets pass in time",
            ),
        }
    }
}

impl std::error::Error for Closed {}

impl State {
    /// Spreads the remaining requests over the rest of the window, if that is slower than the rate: others
    /// may use the same limit.
    fn slow_down(&mut self, now: Instant, limit: Option<&RateLimit>) {
        let (Some(rate), Some(limit)) = (self.rate, limit) else {
            return;
        };
        if let (Some(remaining), Some(reset)) = (limit.remaining, limit.reset) {
            let left = u32::try_from(remaining)
                .unwrap_or(u32::MAX)
                .saturating_add(1);
            if reset > ABSURD {
                return;
            }
            let reset = reset.min(self.max_wait);
            if reset / left > rate.interval {
                let due = http_time::after(now, rate.ahead.saturating_add(reset / left));
                self.due = Some(self.due.map_or(due, |other| other.max(due)));
            }
        }
    }
}

/// Requests due at a steady interval, of which a few may be sent ahead of time.
#[derive(Clone, Copy, Debug)]
struct Rate {
    interval: Duration,
    ahead: Duration,
}

impl Rate {
    /// Derives the rate from a limit, such that no window of that length sees more than the limit, wherever
    /// it begins. None if the limit allows nothing.
    ///
    /// A twentieth of the limit may be sent in a burst, and another is left for requests that the network
    /// delays and delivers together. The rest is spread over the window plus a fiftieth, since requests at
    /// both edges of a window would otherwise fall into one.
    fn new(limit: u64, window: Duration) -> Option<Self> {
        if limit == 0 || window.is_zero() {
            return None;
        }
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        let burst = (limit / 20).max(1);
        let each = window / limit.saturating_sub(burst * 2).max(1);
        let interval = each.saturating_add(each / 50);
        Some(Self {
            interval,
            ahead: interval.saturating_mul(burst - 1),
        })
    }
}

impl Limiter {
    pub(crate) fn new(throttle: Throttle) -> Self {
        let (requests, window) = throttle.fixed.unwrap_or((600, Duration::from_secs(60)));
        Self(Mutex::new(State {
            automatic: throttle.fixed.is_none(),
            rate: Rate::new(requests, window),
            due: None,
            closed_until: None,
            max_wait: throttle.max_wait,
        }))
    }

    /// Reserves the time of the next request.
    ///
    /// # Errors
    ///
    /// Returns the reason if it lies past the deadline; nothing is reserved then.
    pub(crate) fn reserve(&self, deadline: Instant) -> Result<Instant, Closed> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let open = state.closed_until.map_or(now, |(until, _)| until.max(now));
        if open > deadline {
            let header = state.closed_until.map(|(_, header)| (open - now, header));
            return Err(Closed(header));
        }
        let Some(rate) = state.rate else {
            return Ok(open);
        };
        let due = state.due.map_or(open, |due| due.max(open));
        let at = due.checked_sub(rate.ahead).map_or(open, |at| at.max(open));
        if at > deadline {
            return Err(Closed(None));
        }
        state.due = Some(http_time::after(due, rate.interval));
        Ok(at)
    }

    /// Adjusts the rate to the limit of a response, and closes until the time that it asks for.
    pub(crate) fn observe(&self, limit: Option<&RateLimit>, retry_after: Option<Duration>) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if let Some(RateLimit {
            limit: Some(limit),
            window: Some(window),
            ..
        }) = limit
        {
            if state.automatic {
                state.rate = Rate::new(*limit, *window).or(state.rate);
            }
        }
        state.slow_down(now, limit);
        let used_up = limit
            .filter(|limit| limit.remaining == Some(0))
            .and_then(|limit| limit.reset);
        let asked = retry_after.map(|wait| (wait, "retry-after"));
        let asked = asked.or(used_up.map(|wait| (wait, "ratelimit")));
        if let Some((wait, header)) = asked.filter(|(wait, _)| *wait <= ABSURD) {
            let until = http_time::after(now, wait.min(state.max_wait));
            if state.closed_until.is_none_or(|(other, _)| other < until) {
                state.closed_until = Some((until, header));
            }
        }
    }
}
