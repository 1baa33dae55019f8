//! The retry budget: when the API is down, retries must not multiply the load.

use std::sync::{Mutex, PoisonError};

use tokio::time::Instant;

/// Retries at hand when all is well.
const CAPACITY: f64 = 50.0;
/// What a success gives back.
const DEPOSIT: f64 = 0.1;
/// What a second gives back.
const PER_SECOND: f64 = 1.0;

/// A bucket of retries, shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<(f64, Option<Instant>)>);

impl Budget {
    pub(crate) fn new() -> Self {
        Self(Mutex::new((CAPACITY, None)))
    }

    fn change(&self, by: f64) -> bool {
        let mut bucket = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if let Some(before) = bucket.1.replace(now) {
            bucket.0 += now.duration_since(before).as_secs_f64() * PER_SECOND;
        }
        let filled = bucket.0.min(CAPACITY) + by;
        if filled < 0.0 {
            return false;
        }
        bucket.0 = filled.min(CAPACITY);
        true
    }

    /// Takes one retry out; false where there is none left.
    pub(crate) fn withdraw(&self) -> bool {
        self.change(-1.0)
    }

    /// A call succeeded.
    pub(crate) fn deposit(&self) {
        self.change(DEPOSIT);
    }
}
