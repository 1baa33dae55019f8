//! The throttle: spreads the requests of all clones over time, so that they keep the rate limit.

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
}

impl Throttle {
    /// Allows at most so many requests per window.
    ///
    /// [`build`](crate::runtime::ClientBuilder::build) refuses zero requests and an empty window.
    pub fn new(requests: u64, window: Duration) -> Self {
        Self {
            fixed: Some((requests, window)),
        }
    }

    /// Allows at most so many requests per minute.
    pub fn per_minute(requests: u64) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// Follows the limit that the API states in its responses; 600 requests per minute until it states one.
    pub fn automatic() -> Self {
        Self { fixed: None }
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
    /// The time before which nothing is sent, as the API asked.
    closed_until: Option<Instant>,
}

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
        }))
    }

    /// Reserves the time of the next request; none if it lies past the deadline, and nothing is reserved.
    pub(crate) fn reserve(&self, deadline: Instant) -> Option<Instant> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let open = state.closed_until.map_or(now, |until| until.max(now));
        let Some(rate) = state.rate else {
            return (open <= deadline).then_some(open);
        };
        let due = state.due.map_or(open, |due| due.max(open));
        let at = due.checked_sub(rate.ahead).map_or(open, |at| at.max(open));
        if at > deadline {
            return None;
        }
        state.due = Some(http_time::after(due, rate.interval));
        Some(at)
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
        if let Some(wait) = retry_after.or(used_up) {
            let until = http_time::after(now, wait);
            state.closed_until = Some(state.closed_until.map_or(until, |other| other.max(until)));
        }
    }
}
