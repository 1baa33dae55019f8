//! The ways to send a request: `.await`, `send`, `stream`.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use super::{open, send};
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::operation::{FromBody, Operation};
use crate::runtime::request::Request;
use crate::runtime::response::body_stream::BodyStream;
use crate::runtime::response::{RawResponse, Response, decode::undecodable};

impl<O: Operation> Request<O> {
    /// Sends the request; gives the answer with status, headers and raw body.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    #[inline]
    pub async fn send(self) -> Result<Response<O::Output>, Error> {
        let shared = self.parts.client.clone();
        let raw = send(self.parts).await?;
        let output = decode::<O>(&shared, &raw)?;
        Ok(Response::new(output, raw))
    }

    /// Sends the request; gives the answer's body piece by piece, as it comes.
    ///
    /// Tries, deadline and errors are those of any call until the answer begins. From there on nothing is
    /// sent again, the time-out of a try is how long each piece may take, and only a limit that was set on
    /// this request holds.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn stream(self) -> Result<BodyStream, Error> {
        open(self.parts).await.map(BodyStream::new)
    }
}
/// Reads a success answer.
#[inline]
fn decode<O: Operation>(client: &Client, raw: &RawResponse) -> Result<O::Output, Error> {
    O::Output::read(&raw.body).map_err(|error| undecodable(client, O::ID, raw, error))
}

impl<O: Operation> IntoFuture for Request<O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.parts.client.clone();
            let raw = send(self.parts).await?;
            decode::<O>(&client, &raw)
        })
    }
}
