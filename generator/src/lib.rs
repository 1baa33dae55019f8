//! Turns an OpenAPI document into a Rust SDK.

pub mod diff;
mod error;

pub use error::{Error, Warning};
