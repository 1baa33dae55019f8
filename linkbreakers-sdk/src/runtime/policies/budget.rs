//! The retry budget: when the API is down, retries must not multiply the load.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::time::Instant;

/// What is counted: each second gives back a retry, so that retries are told in microseconds.
const RETRY: u64 = 1_000_000;
/// Retries at hand when all is well.
const CAPACITY: u64 = 50 * RETRY;
/// What a success gives back.
const DEPOSIT: u64 = RETRY / 10;

/// A bucket of retries, shared by all clones of a client.
///
/// Kept as the moment at which it is full again. So a success, which is every call's, only looks at one
/// number as long as nothing was taken out.
#[derive(Debug)]
pub(crate) struct Budget {
    /// Microseconds after `begin`; zero before the first retry.
    full_at: AtomicU64,
    begin: OnceLock<Instant>,
}

impl Budget {
    pub(crate) fn new() -> Self {
        Self {
            full_at: AtomicU64::new(0),
            begin: OnceLock::new(),
        }
    }

    /// Takes one retry out; false where there is none left.
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

    /// A call succeeded.
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
