//! A call from its first attempt to its outcome.
//!
//! - On a paused clock: `policies` (retries), `deadlines`, `throttle` (rate limits), `endurance` (what a service
//!   meets that runs for years), `layers`.
//! - Over real sockets: `faults` of the server, `blocking` calls.
//!
//! Spans are tested in `tests/tracing.rs`, a process of its own: the crate `tracing` keeps for all threads
//! whether anybody listens.

#[cfg(feature = "links")]
mod blocking;
#[cfg(feature = "links")]
mod deadlines;
#[cfg(feature = "resources")]
mod endurance;
#[cfg(all(feature = "gzip", feature = "links"))]
mod faults;
#[cfg(feature = "links")]
mod layers;
#[cfg(feature = "links")]
mod policies;
#[cfg(feature = "links")]
mod throttle;
