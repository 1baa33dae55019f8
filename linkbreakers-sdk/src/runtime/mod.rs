//! The runtime: sends requests and reads responses, in the same way for every API.
//!
//! It names no API, and `cargo xtask regen --out` copies it into the crates of other APIs. What it has to
//! know of one API is in two constants: `API` of the generated code, and `CHECK_BODY` of the crate root, a
//! function that checks bodies (the types of both are in `api`).
//!
//! Each folder is one subject with a page of its own. A module imports from those above it, never from those
//! below:
//!
//! 1. `wire`: values as JSON, and the macros that generated types are made of. `http_time`, `method`,
//!    `random` and `token`: times in headers, what methods do, random numbers, the access token.
//! 2. `error`: the one error type, and the error responses of the API.
//! 3. `api`: the types of the two constants. `guards`: checks that keep API keys and other credentials out.
//!    `operation`: what generated code declares about an operation. `policies`: retries, their budget, rate
//!    limits, the throttle.
//! 4. `transport`: carries one HTTP request; the built-in HTTP client.
//!    `layers`: what callers put around calls and attempts.
//! 5. `client`: settings, and the state that calls share.
//! 6. `request`: a request under construction, with its body. `response`: a response and its body stream.
//!    `event_body`: the bodies of webhooks that the document describes.
//!    `tracing`: spans and events.
//!    `files`: downloads into files.
//! 7. `call`: the steps from a request to its response.
//! 8. `paging`: walks lists by one call per page.
//! 9. `blocking`, `testing`: calls without async; a transport for tests.
//!
//! | To add | open |
//! |---|---|
//! | a body format | `request/body` and `request/body_setters.rs`; to read one, `operation/from_body.rs` |
//! | a retry rule | `policies/retry.rs`; a status that is worth a retry, `ApiError::is_retryable` in `error/api.rs`; another error, `Error::is_retryable` in `error/predicates.rs`; a method or body that may be repeated, `backoff` in `call/run.rs` |
//! | a kind of page | if a value in the body of a response becomes one query parameter of the next request (a cursor), and for lists with other names or locations: the generator's `operations/paging` alone; otherwise `NextPage` in `operation/paged.rs`, `paging/position.rs` |
//! | a check before sending | `call/prepare.rs`; a rule of one API: `linkbreakers/validate.rs`, which `CHECK_BODY` calls |
//! | a guard against API keys or other credentials | `guards/key_guard.rs`, and `KEYS` in the generator's `operations/parameters/credentials.rs` |
//! | a setting | `client/builder.rs`; one of each call also `client/defaults.rs` and `request/options.rs` |
//!
//! Two things cannot be changed here alone:
//!
//! - Public names and shapes, which this file exports to callers: changing one breaks them.
//! - What generated code uses: `Api`, the constants of [`Operation`] and [`Paged`], `Request::new` and the
//!   `pub(crate)` setters of [`Request`], the macros of [`wire`]. They change together with the generator's
//!   `emit`. A new method of [`Request`] or [`Client`] is also added to the generator's `names/reserved.rs`,
//!   so that no parameter or resource takes its name.

mod api;
#[cfg(feature = "blocking")]
mod blocking;
pub(crate) mod call;
mod client;
mod error;
mod event_body;
pub(crate) mod files;
mod guards;
pub(crate) mod http_time;
mod layers;
pub(crate) mod method;
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
    reason = "only hand-written code of an API waits for more than a request"
)]
#[cfg(feature = "blocking")]
pub(crate) use blocking::{step, wait};
pub use client::{AccessToken, Client, ClientBuilder, TokenError, TokenSource};
pub(crate) use error::ErrorShape;
pub use error::{ApiError, DecodeError, Error, ErrorKind, InvalidError, Phase};
#[allow(unused_imports, reason = "not every document has webhooks")]
pub(crate) use event_body::{event_tag, read_event};
pub use layers::{Attempt, Call, CallResponse, Layer, NextAttempt, NextCall};
#[allow(unused_imports, reason = "generated code of some APIs uses it")]
pub(crate) use operation::unknown_status;
pub use operation::{Auth, FromBody, Operation, Page, Paged};
#[allow(unused_imports, reason = "generated code of some APIs uses it")]
pub use operation::{NextPage, PagePlace};
pub use paging::{Items, Pages};
pub use policies::rate_limit::RateLimit;
pub use policies::retry::{FailedAttempt, Retry};
pub use policies::throttle::Throttle;
#[allow(unused_imports, reason = "not every document has parameters")]
pub(crate) use request::Setters;
pub use request::body::multipart::{FilePart, Multipart};
pub use request::{ReadAs, Request};
#[allow(unused_imports, reason = "generated code of some APIs uses it")]
pub(crate) use request::{
    body::FormStyle,
    path::Segment,
    path_style::{Explode, PathStyle, styled},
};
pub use response::Response;
pub use response::body_stream::BodyStream;
pub use response::server_events::{ServerEvent, ServerEvents};
pub use transport::BoxFuture;
#[allow(unused_imports, reason = "generated code of some APIs uses it")]
pub(crate) use wire::time_text;
pub use wire::{Json, List, Param, PlainText, Secret, UnknownValue};
#[allow(
    unused_imports,
    reason = "only hand-written exports walk pages themselves"
)]
pub(crate) use {
    paging::Position, request::parts::RequestParts, request::path::encode as percent_encode,
};

// Their types are part of the API; a program that uses these names has the same versions.
#[doc(no_inline)]
pub use {bytes, chrono, http};

/// Any JSON object. Its values are exact; see [`Json`].
pub type Object = std::collections::BTreeMap<String, Json>;

/// An object of which the SDK itself reads single members.
type Members = serde_json::Map<String, serde_json::Value>;
