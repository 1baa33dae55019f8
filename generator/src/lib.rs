//! Turns an OpenAPI document into a Rust SDK.

mod error;

pub use error::{Error, Warning};
