//! Turns an OpenAPI document into a Rust SDK.

mod error;
pub mod read;

pub use error::{Error, Warning};
