//! The limiter: spreads calls so that the rate limit is not hit.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::runtime::{RateLimit, http_time};

/// How calls are spread; see [`ClientBuilder::pace`](crate::runtime::ClientBuilder::pace).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttle {
    /// None until the API states its limit.
    fixed: Option<(u64, Duration)>,
}

impl Throttle {
    /// So many requests per window at most.
    ///
    /// [`build`](crate::runtime::ClientBuilder::build) refuses a pace of no requests, or with an empty window.
    pub fn new(requests: u64, window: Duration) -> Self {
        Self {
            fixed: Some((requests, window)),
        }
    }

    /// So many requests per minute at most.
    pub fn per_minute(requests: u64) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// The limit that the API states in its answers; 600 requests per minute until the first of them.
    pub fn automatic() -> Self {
        Self { fixed: None }
    }

    /// Whether it lets any request pass.
    pub(crate) fn is_possible(&self) -> bool {
        self.fixed
            .is_none_or(|(requests, window)| Rate::new(requests, window).is_some())
    }
}

/// Hands out the moments at which requests may be sent; shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct Limiter(Mutex<State>);

#[derive(Debug)]
struct State {
    /// Whether the API's own statement replaces the pace.
    automatic: bool,
    rate: Option<Rate>,
    /// When the next request would be due if all were evenly spread.
    due: Option<Instant>,
    /// Nothing is sent before: the API said so.
    closed_until: Option<Instant>,
}

impl State {
    /// Where others use the same limit, what is left of it is spread over what is left of the window.
    fn give_way(&mut self, now: Instant, limit: Option<&RateLimit>) {
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
    /// A twentieth of the limit may come in a burst, another is left for what the network bunches up; the
    /// rest is spread over the window and a fiftieth, lest requests meet at its edges. So no window of
    /// that length, wherever it begins, sees more than the limit.
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
    pub(crate) fn new(pace: Throttle) -> Self {
        let (requests, window) = pace.fixed.unwrap_or((600, Duration::from_secs(60)));
        Self(Mutex::new(State {
            automatic: pace.fixed.is_none(),
            rate: Rate::new(requests, window),
            due: None,
            closed_until: None,
        }))
    }

    /// Reserves the moment of the next request; none where it lies past the deadline.
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

    /// Learns from an answer.
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
        state.give_way(now, limit);
        let used_up = limit
            .filter(|limit| limit.remaining == Some(0))
            .and_then(|limit| limit.reset);
        if let Some(wait) = retry_after.or(used_up) {
            let until = http_time::after(now, wait);
            state.closed_until = Some(state.closed_until.map_or(until, |other| other.max(until)));
        }
    }
}
