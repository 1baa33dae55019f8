//! The runtime that generated code stands on; it names no API.
//!
//! What differs between APIs is the constant `API` of the generated module.

mod api;
mod auth;
mod base;
#[cfg(feature = "blocking")]
mod blocking;
mod budget;
mod builder;
mod chunks;
mod client;
mod config;
mod content;
mod error;
mod events;
mod exchange;
#[allow(dead_code, reason = "only hand-written help sends to other origins")]
pub(crate) mod foreign;
mod guard;
mod hooks;
mod limit;
mod multipart;
mod operation;
mod options;
pub(crate) mod pacer;
mod paging;
mod parts;
mod path;
pub(crate) mod random;
mod read_as;
mod redirect;
mod request;
mod request_body;
mod response;
mod retry;
pub(crate) mod send;
mod trace;
pub mod transport;
pub(crate) mod when;
pub mod wire;

pub(crate) use api::{Api, ErrorShape};
#[cfg(feature = "blocking")]
pub use blocking::{BlockingChunks, BlockingItems, BlockingPages, BlockingServerEvents};
#[allow(
    unused_imports,
    reason = "only hand-written help waits for more than a request"
)]
#[cfg(feature = "blocking")]
pub(crate) use blocking::{step, wait};
pub use builder::ClientBuilder;
pub use chunks::Chunks;
pub use client::Client;
pub use error::{ApiError, DecodeError, Error, ErrorKind, InvalidError, Phase};
pub use events::{ServerEvent, ServerEvents};
pub(crate) use hooks::Hooks;
pub use limit::RateLimit;
pub use multipart::{FilePart, Multipart};
pub use operation::{Answer, Operation, Page, Paged, Param};
pub use pacer::Pace;
pub use paging::{Items, Pages};
pub use read_as::ReadAs;
pub use request::Request;
pub use response::Response;
pub use retry::{Failure, Retry};
pub use wire::{List, Secret, Text};
#[allow(unused_imports, reason = "only exports walk on their own")]
pub(crate) use {paging::Trail, parts::Parts};

/// Help for tests of code that uses the crate.
#[cfg(feature = "testing")]
pub mod testing {
    pub use super::transport::memory::{Canned, Memory, Recorded};
}

/// Any JSON object.
pub type Object = serde_json::Map<String, serde_json::Value>;
