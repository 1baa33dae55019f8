//! The retry budget: limits the retries of all clones, so that they do not multiply the load of a failing
//! API.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::time::Instant;

/// One retry, in microseconds: each second gives one back, so the budget is kept as time.
const RETRY: u64 = 1_000_000;
/// A full budget: 50 retries.
const CAPACITY: u64 = 50 * RETRY;
/// The tenth of a retry that a successful call gives back.
const DEPOSIT: u64 = RETRY / 10;

/// A bucket of retries, shared by all clones of a client.
///
/// Stored as the time at which it will be full again: a success, the common case, then only loads one number
/// as long as no retry was made.
#[derive(Debug)]
pub(crate) struct Budget {
    /// Microseconds after `begin`; zero before the first retry.
    full_at: AtomicU64,
    /// The time of the first retry.
    begin: OnceLock<Instant>,
}

impl Budget {
    pub(crate) fn new() -> Self {
        Self {
            full_at: AtomicU64::new(0),
            begin: OnceLock::new(),
        }
    }

    /// Takes one retry out; returns false if none is left.
    pub(crate) fn withdraw(&self) -> bool {
        let now = Instant::now();
        let begin = *self.begin.get_or_init(|| now);
        let now = now.saturating_duration_since(begin).as_micros();
        let now = u64::try_from(now).unwrap_or(u64::MAX / 2);
        let taken = |full_at: u64| {
            let full_at = full_at.max(now) + RETRY;
            (full_at - now <= CAPACITY).then_some(full_at)
        };
        self.full_at
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, taken)
            .is_ok()
    }

    /// Gives back a part of a retry, after a successful call.
    #[inline]
    pub(crate) fn deposit(&self) {
        if self.full_at.load(Ordering::Relaxed) > 0 {
            let given = |full_at: u64| Some(full_at.saturating_sub(DEPOSIT));
            let _ = self
                .full_at
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, given);
        }
    }
}
