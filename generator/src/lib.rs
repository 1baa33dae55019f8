//! Turns an OpenAPI document into a Rust SDK.
//!
//! [`generate`] reads as a table of contents: each stage is a module, and hands its result on.

pub mod emit;
mod error;
mod grammar;
pub mod lower;
pub mod model;
mod names;
mod normalize;
pub mod overlay;
mod pointer;
mod print;
pub mod read;
mod rust;
pub mod surface;
mod text;
mod types;

pub use error::{Error, Warning};
pub use normalize::normalize;
pub use types::items;
