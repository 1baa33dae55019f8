//! Requests to operations that this version of the crate does not have yet.

use std::marker::PhantomData;

use super::parts::RequestParts;
use super::{Request, path};
use crate::runtime::client::Client;
use crate::runtime::operation::{Auth, FromBody, Operation, OperationInfo};

impl Client {
    /// Creates a request to an operation that this version of the crate does not have yet.
    ///
    /// `path` is percent-encoded and has no query. Set parameters with [`param`](Request::param) and a body
    /// with [`json`](Request::json), [`form`](Request::form), [`multipart`](Request::multipart) or
    /// [`bytes_body`](Request::bytes_body). The response is read as `T`: `serde_json::Value`, a type of the
    /// crate, an `Option` of these if the response may be `null`, `bytes::Bytes`, or `()`.
    ///
    /// ```no_run
    /// # async fn example(client: linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let things: serde_json::Value = client.request("GET", "/v1/new-things").param("pageSize", 5).await?;
    /// # Ok(()) }
    /// ```
    pub fn request<T: FromBody>(
        &self,
        method: impl AsRef<str>,
        path: impl AsRef<str>,
    ) -> Request<CustomOperation<T>> {
        let mut parts = RequestParts::new(self, OperationInfo::of::<CustomOperation<T>>(), &[]);
        parts.method = method.as_ref().to_ascii_uppercase().into();
        parts.path = path.as_ref().to_owned();
        if let Err(error) = path::check(&parts.path) {
            parts.fail(error);
        }
        Request::from_parts(parts)
    }
}

/// The operation of a request from [`Client::request`].
#[derive(Debug)]
pub struct CustomOperation<T>(PhantomData<fn() -> T>);

impl<T: FromBody> Operation for CustomOperation<T> {
    type Output = T;
    const ID: &'static str = "request";
    const METHOD: &'static str = "";
    const PATH: &'static str = "";
    // The token is sent if the client has one, but not required: the operation may be public.
    const AUTH: Auth = Auth::Optional;
    const CONTENT_TYPE: &'static str = "application/octet-stream";
}
