//! Tests of the SDK from outside, as a program uses it. They are one binary,
//! since each binary links the whole SDK.
//!
//! - `client/`, `request/`, `call/`, `response/`: the folders of the runtime, in the order of a call.
//! - `transport/`: TLS and proxies.
//! - `api/`: helpers for this API. `operations/`: every operation against the document.
//! - `programs/`: the examples and the mock API. `support/`: the server that the tests share.
//!
//! A module that uses a resource or a feature has a `cfg` for it, so that the tests run with any features.
//! Two binaries are separate: `tests/weight.rs` counts allocations, and `tests/tracing.rs` records spans,
//! for which the crate `tracing` decides once per process whether anybody listens.

mod api;
mod call;
mod client;
#[cfg(feature = "resources")]
mod operations;
#[cfg(feature = "resources")]
mod programs;
mod request;
mod response;
mod support;
#[cfg(feature = "rustls")]
mod transport;

// The generated `tests/operations/calls.rs` refers to `crate::Check`.
#[cfg(feature = "resources")]
use operations::Check;
