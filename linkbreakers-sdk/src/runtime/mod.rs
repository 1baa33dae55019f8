//! The runtime that generated code stands on; it names no API.
//!
//! What differs between APIs is the constant `API` of the generated module.

mod api;
#[cfg(feature = "blocking")]
mod blocking;
pub(crate) mod call;
mod client;
mod error;
mod guards;
pub(crate) mod http_time;
mod operation;
mod paging;
pub(crate) mod policies;
pub(crate) mod random;
mod request;
mod response;
#[cfg(feature = "testing")]
pub mod testing;
mod token;
mod tracing;
pub mod transport;
pub mod wire;

#[allow(unused_imports, reason = "named by the root of the crate")]
pub(crate) use api::{Api, CheckBody};
#[cfg(feature = "blocking")]
pub use blocking::{BlockingBodyStream, BlockingItems, BlockingPages, BlockingServerEvents};
#[allow(
    unused_imports,
    reason = "only hand-written help waits for more than a request"
)]
#[cfg(feature = "blocking")]
pub(crate) use blocking::{step, wait};
pub use client::{Client, ClientBuilder};
pub(crate) use error::ErrorShape;
pub use error::{ApiError, DecodeError, Error, ErrorKind, InvalidError, Phase};
pub use operation::{FromBody, Operation, Page, Paged};
pub use paging::{Items, Pages};
pub use policies::rate_limit::RateLimit;
pub use policies::retry::{FailedAttempt, Retry};
pub use policies::throttle::Throttle;
pub use request::body::multipart::{FilePart, Multipart};
pub use request::{ReadAs, Request};
pub use response::Response;
pub use response::body_stream::BodyStream;
pub use response::server_events::{ServerEvent, ServerEvents};
pub use wire::{List, Param, PlainText, Secret};
#[allow(unused_imports, reason = "only exports walk on their own")]
pub(crate) use {paging::Trail, request::parts::RequestParts};

/// Any JSON object.
pub type Object = serde_json::Map<String, serde_json::Value>;
