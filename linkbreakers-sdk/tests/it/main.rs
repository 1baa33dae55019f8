//! The SDK, tested from outside as a program uses it: one binary, since each links the whole SDK anew.
//!
//! Folders are named after the rooms of the runtime that they test. A module that uses a resource or a
//! feature says so in its `cfg`, so that the tests run with any choice of features.
//!
//! Programs of their own are `tests/weight.rs`, which counts allocations, and `tests/tracing.rs`: whether spans
//! are recorded is decided once a process.

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

// By this path the generated calls name it.
#[cfg(feature = "resources")]
use operations::Check;
