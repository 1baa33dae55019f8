//! One request type for all operations: thin shims over what is compiled once.

pub(crate) mod body;
mod body_setters;
mod custom;
pub(crate) mod options;
pub(crate) mod parts;
pub(crate) mod path;
mod read_as;

pub use read_as::ReadAs;

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use serde_json::Value;

use crate::runtime::client::Client;
use crate::runtime::operation::Operation;
use crate::runtime::operation::OperationInfo;
use crate::runtime::policies::retry::Retry;
use crate::runtime::request::parts::RequestParts;
use crate::runtime::wire::Param;
use crate::runtime::wire::{Encode, Wire};

/// A request under construction; awaiting it sends it.
///
/// `.await` gives the decoded body, [`send`](Self::send) the body with status, headers and the rest.
#[must_use = "a request is sent when it is awaited"]
pub struct Request<O> {
    pub(crate) parts: Box<RequestParts>,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Request<O> {
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

    /// Sets a query parameter.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn query(mut self, name: &'static str, value: impl Param) -> Self {
        self.parts.set(name.into(), &value.text());
        self
    }

    /// Sets a query parameter that is repeated for each value.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn query_all(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.parts.unset(name);
        for value in values {
            self.parts.add(name, &value.text());
        }
        self
    }

    /// Sets a query parameter to its values with commas between them.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn query_joined(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.parts.set(name.into(), &joined(values));
        self
    }

    /// Sets a header parameter of the document.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn header_param(mut self, name: &'static str, value: impl Param) -> Self {
        self.parts.header_param(name, &value.text());
        self
    }

    /// Sets a header parameter of the document to its values with commas between them.
    #[inline]
    #[allow(dead_code, reason = "not every document has such parameters")]
    pub(crate) fn header_joined(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.parts.header_param(name, &joined(values));
        self
    }

    /// Sets the body, sent as JSON.
    #[inline]
    pub fn json(mut self, body: &impl Wire) -> Self {
        self.parts.json(serde_json::to_vec(&Encode(body)));
        self
    }

    /// Adds a field to the JSON body that this version of the crate does not name yet.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.parts.extra.insert(name.into(), value.into());
        self
    }

    /// Sets a query parameter that this version of the crate does not name yet.
    #[inline]
    pub fn param(mut self, name: impl AsRef<str>, value: impl Param) -> Self {
        self.parts.param(name.as_ref(), &value.text());
        self
    }

    /// Adds a header to this call. Credentials are refused, as are headers that the SDK sets.
    #[inline]
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.parts.header(name.as_ref(), value.as_ref());
        self
    }

    /// How long one try may take, from connecting to the end of the answer; the client's by default.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.parts.options.timeout = Some(timeout);
        self
    }

    /// How long the call may take over all attempts and the pauses between them; the client's by default.
    #[inline]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.parts.options.deadline = Some(deadline);
        self
    }

    /// Most bytes of the answer's body, after decompression; the client's by default.
    #[inline]
    pub fn body_limit(mut self, bytes: u64) -> Self {
        self.parts.options.body_limit = Some(bytes);
        self
    }

    /// The `Idempotency-Key` of this call, in place of one that the SDK makes.
    #[inline]
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.parts.options.idempotency_key = Some(key.into());
        self
    }

    /// How the call is retried; the client's policy by default.
    #[inline]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.parts.options.retry = Some(retry);
        self
    }

    /// Whether the input is checked before sending, as far as the API's rules are certain.
    #[inline]
    pub fn validate(mut self, validate: bool) -> Self {
        self.parts.options.validate = Some(validate);
        self
    }
}

/// Values with commas between them.
fn joined(values: impl IntoIterator<Item = impl Param>) -> String {
    let values = values.into_iter().map(|value| value.text().into_owned());
    values.collect::<Vec<_>>().join(",")
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
