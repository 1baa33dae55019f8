//! The runtime that generated code stands on; it names no API.
//!
//! What differs between APIs is the constant `API` of the generated module.

mod api;
mod auth;
mod base;
mod builder;
mod client;
mod config;
mod error;
mod guard;
mod operation;
mod options;
mod parts;
mod path;
mod request;
mod response;
mod send;
pub mod transport;
pub mod wire;

pub(crate) use api::{Api, ErrorShape};
pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{ApiError, DecodeError, Error, ErrorKind, InvalidError, Phase};
pub use operation::{Answer, Operation, Page, Paged, Param};
pub use request::Request;
pub use response::Response;
pub use wire::{List, Secret, Text};

/// Any JSON object.
pub type Object = serde_json::Map<String, serde_json::Value>;
