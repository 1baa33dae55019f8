//! Requests: paths, bodies, and the checks before sending.

mod bodies;
#[cfg(feature = "resources")]
mod paths;
#[cfg(feature = "links")]
mod validation;
