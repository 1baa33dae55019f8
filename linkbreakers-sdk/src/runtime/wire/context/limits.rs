//! Bounds what one response may become in memory, and how long decoding it may take.
//!
//! JSON expands: `{}` is two bytes, while an object of forty fields takes a kilobyte. What decoding allocates for
//! each item is therefore counted, and refused beyond a limit. Strings are not counted: together they are no
//! longer than the body, which has a limit of its own.

use std::cell::Cell;
use std::time::Duration;

use serde::de;
use tokio::time::Instant;

/// The most that one response may become.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DecodeLimits {
    /// In bytes.
    pub(crate) memory: u64,
    /// The end of the call, and the time that the call had.
    pub(crate) deadline: Option<(Instant, Duration)>,
}

impl DecodeLimits {
    pub(crate) const NONE: Self = Self {
        memory: u64::MAX,
        deadline: None,
    };
}

/// The limit that was reached.
#[derive(Clone, Copy)]
enum Reached {
    Memory(u64),
    Deadline(Duration),
}

/// The rest of the limits of the response that this thread decodes.
struct Meter {
    left: Cell<u64>,
    /// The clock is read whenever less than this is left.
    check_below: Cell<u64>,
    limits: Cell<DecodeLimits>,
    /// Stays set until the end of the response, since a union tries its next type after an error.
    reached: Cell<Option<Reached>>,
    /// True if the deserializer is serde_json's, which can hand out the text of a value.
    is_json: Cell<bool>,
    /// True if what is read is the API's, and not a caller's.
    is_response: Cell<bool>,
}

thread_local! {
    static METER: Meter = const {
        Meter {
            left: Cell::new(u64::MAX),
            check_below: Cell::new(0),
            limits: Cell::new(DecodeLimits::NONE),
            reached: Cell::new(None),
            is_json: Cell::new(false),
            is_response: Cell::new(false),
        }
    };
}

/// Bytes between two looks at the clock; they take a few milliseconds.
const CHECK_EVERY: u64 = 1 << 20;

impl Meter {
    fn begin(&self, limits: DecodeLimits, is_response: bool) {
        self.is_json.set(is_response);
        self.is_response.set(is_response);
        self.left.set(limits.memory);
        self.check_below.set(limits.memory);
        self.limits.set(limits);
        self.reached.set(None);
    }

    #[inline]
    fn take(&self, bytes: u64) -> bool {
        match self.left.get().checked_sub(bytes) {
            Some(left) if left >= self.check_below.get() => {
                self.left.set(left);
                true
            }
            left => self.check(left),
        }
    }

    #[cold]
    fn check(&self, left: Option<u64>) -> bool {
        if self.reached.get().is_none() {
            let limits = self.limits.get();
            self.reached.set(match (left, limits.deadline) {
                (None, _) => Some(Reached::Memory(limits.memory)),
                (_, Some((end, time))) if Instant::now() >= end => Some(Reached::Deadline(time)),
                _ => None,
            });
        }
        if self.reached.get().is_some() {
            self.check_below.set(u64::MAX);
            return false;
        }
        let left = left.unwrap_or_default();
        self.left.set(left);
        self.check_below.set(left.saturating_sub(CHECK_EVERY));
        true
    }
}

/// Runs `read`, which decodes text of the API by serde_json, within the limits.
pub(crate) fn within<T>(limits: DecodeLimits, read: impl FnOnce() -> T) -> T {
    struct End;

    impl Drop for End {
        fn drop(&mut self) {
            METER.with(|meter| meter.begin(DecodeLimits::NONE, false));
        }
    }

    METER.with(|meter| meter.begin(limits, true));
    let _end = End;
    read()
}

/// Runs `read`, which decodes text by serde_json, and notes that it does, so that arbitrary JSON keeps its exact
/// text. The limits in force stay.
pub(crate) fn from_json<T>(read: impl FnOnce() -> T) -> T {
    let before = METER.with(|meter| meter.is_json.replace(true));
    let value = read();
    METER.with(|meter| meter.is_json.set(before));
    value
}

/// Returns true if the deserializer is known to be serde_json's.
pub(crate) fn is_json() -> bool {
    METER.with(|meter| meter.is_json.get())
}

/// Returns true inside of [`within`].
pub(crate) fn is_response() -> bool {
    METER.with(|meter| meter.is_response.get())
}

/// Counts memory that is about to be allocated.
///
/// # Errors
///
/// Returns an error if a limit is reached.
#[inline]
pub(crate) fn charge<E: de::Error>(bytes: usize) -> Result<(), E> {
    if METER.with(|meter| meter.take(bytes as u64)) {
        Ok(())
    } else {
        Err(reached())
    }
}

/// Counts an entry of a map: the value, the key, and their share of a node.
///
/// # Errors
///
/// Returns an error if a limit is reached.
#[inline]
pub(crate) fn charge_entry<T, E: de::Error>() -> Result<(), E> {
    charge(2 * size_of::<String>() + size_of::<T>())
}

#[cold]
fn reached<E: de::Error>() -> E {
    match METER.with(|meter| meter.reached.get()) {
        Some(Reached::Deadline(time)) => E::custom(format_args!(
            "decoding did not end within the deadline of the call, {time:?}"
        )),
        Some(Reached::Memory(limit)) => E::custom(format_args!(
            "its values take more than {limit} bytes of memory; raise the limit with `decoded_limit(..)`"
        )),
        None => E::custom("a limit is reached"),
    }
}
