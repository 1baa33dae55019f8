//! Requests: paths, bodies, and the checks before sending, each in a file of its own.

mod bodies;
#[cfg(feature = "resources")]
mod enums;
#[cfg(feature = "resources")]
mod paths;
#[cfg(feature = "links")]
mod validation;
