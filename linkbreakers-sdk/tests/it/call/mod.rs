//! A call from its first attempt to its outcome: retries, deadlines, rate limits, faults at the wire.

#[cfg(feature = "links")]
mod blocking;
#[cfg(feature = "links")]
mod deadlines;
#[cfg(all(feature = "gzip", feature = "links"))]
mod faults;
#[cfg(feature = "links")]
mod pacer;
#[cfg(feature = "links")]
mod policies;
