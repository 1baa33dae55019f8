//! A request under construction, from the call of an operation's method until it is awaited.
//!
//! There is one [`Request`] type for all operations. Its methods only convert their arguments and forward to
//! `RequestParts`, which is not generic, so that nearly all code is compiled once.
//!
//! 1. Generated code creates a request (`Request::new`), or a caller does for an operation that the crate
//!    does not have yet (`custom`).
//! 2. Setters fill in `parts`: here those of parameters and settings, in `body_setters` those of bodies. They
//!    never fail; the first problem is kept and reported when the request is sent.
//! 3. `call` sends it. `call::prepare` checks and completes the parts, and has `body` encode the body.
//!
//! `nested` writes objects and nested lists of queries and forms, for the setters in `nested_setters`.
//! `options` holds the settings of one call, `path` fills and encodes paths, `path_style` writes lists and
//! objects in them, `read_as` changes the type that a response is read as. A new body format begins in `body`;
//! a check of the complete request belongs in `call::prepare`.
//!
//! Generated code calls the `pub(crate)` setters: change their names and arguments only together with the
//! generator. Public ones are the API of the crate.

pub(crate) mod body;
mod body_setters;
mod custom;
pub(crate) mod nested;
mod nested_setters;
pub(crate) mod options;
pub(crate) mod parts;
pub(crate) mod path;
pub(crate) mod path_style;
pub(crate) mod query;
mod read_as;

pub use read_as::ReadAs;

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::runtime::Error;
use crate::runtime::client::Client;
use crate::runtime::operation::Operation;
use crate::runtime::operation::OperationInfo;
use crate::runtime::policies::retry::Retry;
use crate::runtime::request::parts::RequestParts;
use crate::runtime::wire::Param;
use crate::runtime::wire::{Encode, Json, Wire};

/// A request under construction. Awaiting it sends it.
///
/// `.await` returns the decoded body, [`send`](Self::send) a [`Response`](crate::Response) with status and
/// headers as well.
///
/// The setters below are those of every request. A `Request<ListThings>` also has those of its operation,
/// which are listed on the page of `ListThings`.
#[must_use = "a request is sent when it is awaited"]
pub struct Request<O> {
    pub(crate) parts: Box<RequestParts>,
    operation: PhantomData<fn() -> O>,
}

/// The type that has the setters of an operation: its request. rustdoc would list those of all operations on
/// the page of `Request`, so in docs it is the operation itself, on whose page they are looked for.
#[cfg(not(doc))]
#[allow(dead_code, reason = "not every document has parameters")]
pub(crate) type Setters<O> = Request<O>;
#[cfg(doc)]
#[allow(dead_code, reason = "not every document has parameters")]
pub(crate) type Setters<O> = O;

impl<O: Operation> Request<O> {
    /// Creates a request from the ids in its path, in their order.
    #[inline]
    #[allow(dead_code, reason = "a crate without resources has no operations")]
    pub(crate) fn new(client: &Client, ids: &[&str]) -> Self {
        Self::from_parts(RequestParts::new(client, OperationInfo::of::<O>(), ids))
    }

    #[inline]
    pub(crate) fn from_parts(parts: Box<RequestParts>) -> Self {
        Self {
            parts,
            operation: PhantomData,
        }
    }

    /// Refuses an id of the path that cannot be sent.
    #[inline]
    #[allow(dead_code, reason = "not every document has ids that can be refused")]
    pub(crate) fn check_id(mut self, name: &'static str, id: &impl Param) -> Self {
        self.parts.string(name, id.to_param());
        self
    }

    /// Sets a parameter of the path that has a default.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn path_param(mut self, name: &'static str, value: impl Param) -> Self {
        let value = self.parts.string(name, value.to_param());
        self.parts.path_param(name, &value);
        self
    }

    /// Sets a query parameter.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn query(mut self, name: &'static str, value: impl Param) -> Self {
        let value = self.parts.string(name, value.to_param());
        self.parts.set(name.into(), &value);
        self
    }

    /// Sets a query parameter, repeated for each value.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn query_all(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.parts.unset(name);
        for value in values {
            let value = self.parts.string(name, value.to_param());
            self.parts.add(name, &value);
        }
        self
    }

    /// Sets a query parameter to values joined by commas.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn query_joined(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        let values = self.parts.strings(name, values);
        self.parts.set_joined(name, values);
        self
    }

    /// Sets a header parameter.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn header_param(mut self, name: &'static str, value: impl Param) -> Self {
        let value = self.parts.string(name, value.to_param());
        self.parts.header_param(name, &value);
        self
    }

    /// Sets a header parameter to values joined by commas; an empty list sets nothing.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn header_joined(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        let values = self.parts.strings(name, values);
        if values.iter().any(|value| value.contains(',')) {
            self.parts.fail(Error::invalid(
                name,
                "has an item with `,`, which separates the items; send items without it",
            ));
        } else if !values.is_empty() {
            self.parts.header_param(name, &values.join(","));
        }
        self
    }

    /// Sets the body, sent as JSON.
    #[inline]
    pub fn json(mut self, body: &impl Wire) -> Self {
        self.parts.json(serde_json::to_vec(&Encode(body)));
        self
    }

    /// Sets a field of a JSON or form body that this version of the crate does not name yet.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.parts.extra.insert(name.into(), value.into());
        self
    }

    /// Sets a query parameter that this version of the crate does not name yet.
    #[inline]
    pub fn param(mut self, name: impl AsRef<str>, value: impl Param) -> Self {
        let value = self.parts.string(name.as_ref(), value.to_param());
        self.parts.param(name.as_ref(), &value);
        self
    }

    /// Sets a header of this call. Credentials, and headers that the SDK sets itself, are refused when the
    /// request is sent.
    #[inline]
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.parts.header(name.as_ref(), value.as_ref());
        self
    }

    /// Sets the time limit of one attempt, from connecting to the end of the response; the client's by
    /// default.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.parts.options.timeout = Some(timeout);
        self
    }

    /// Sets the time limit of the call over all attempts and the pauses between them; the client's by
    /// default.
    #[inline]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.parts.options.deadline = Some(deadline);
        self
    }

    /// Sets the largest body of a response that is read, in bytes after decompression; the client's by
    /// default, or no limit for [`stream`](Self::stream).
    #[inline]
    pub fn body_limit(mut self, bytes: u64) -> Self {
        self.parts.options.body_limit = Some(bytes);
        self
    }

    /// Sets the most memory that decoding may take for the response, in bytes; the client's by default. See
    /// [`ClientBuilder::decoded_limit`](crate::ClientBuilder::decoded_limit).
    #[inline]
    pub fn decoded_limit(mut self, bytes: u64) -> Self {
        self.parts.options.decoded_limit = Some(bytes);
        self
    }

    /// Sets the `Idempotency-Key` of this call; by default a random one, if the operation declares the
    /// header.
    #[inline]
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.parts.options.idempotency_key = Some(key.into());
        self
    }

    /// Sets the retry policy of this call; the client's by default.
    #[inline]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.parts.options.retry = Some(retry);
        self
    }

    /// Sets whether the input is checked before sending, by those rules of the API that are certain; the
    /// client's setting by default.
    #[inline]
    pub fn validate(mut self, validate: bool) -> Self {
        self.parts.options.validate = Some(validate);
        self
    }
}

impl<O: Operation> fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.parts.info.id)
            .field("method", &self.parts.method)
            .field("path", &self.parts.path)
            .finish_non_exhaustive()
    }
}
