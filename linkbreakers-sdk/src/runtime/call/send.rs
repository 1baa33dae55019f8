//! The methods that send a request: `.await`, `send` and `stream`.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use super::{open, send};
use crate::runtime::error::Error;
use crate::runtime::operation::Operation;
use crate::runtime::request::Request;
use crate::runtime::response::body_stream::BodyStream;
use crate::runtime::response::{Response, decode::decode};

impl<O: Operation> Request<O> {
    /// Sends the request; returns the response with status, headers and undecoded body.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`] if no attempt succeeds or the response cannot be decoded.
    #[inline]
    pub async fn send(self) -> Result<Response<O::Output>, Error> {
        let client = self.parts.client.clone();
        let raw = send(self.parts).await?;
        let output = decode(&client, O::ID, O::ACCEPT, &raw)?;
        Ok(Response::new(output, raw))
    }

    /// Sends the request; returns the body of the response in chunks, while it arrives.
    ///
    /// Until the response begins, attempts, deadline and errors are those of any call. From then on nothing
    /// is sent again, the time limit of an attempt applies to each chunk, and the body has no limit unless
    /// one is set on this request.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`] if no attempt succeeds.
    pub async fn stream(self) -> Result<BodyStream, Error> {
        open(self.parts).await.map(BodyStream::new)
    }
}

impl<O: Operation> IntoFuture for Request<O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.parts.client.clone();
            let raw = send(self.parts).await?;
            decode(&client, O::ID, O::ACCEPT, &raw)
        })
    }
}
