//! Reads a response as another type than the operation's own, such as a table as CSV.

use std::marker::PhantomData;

use crate::runtime::{FromBody, Operation, Request};

impl<O: Operation> Request<O> {
    /// Reads the response as `T`, and asks the API for a format that `T` can be read from.
    ///
    /// `T` is [`PlainText`](crate::PlainText) or `bytes::Bytes` if the API has the operation in several
    /// formats, and `serde_json::Value` if its JSON is newer than this crate.
    #[inline]
    pub fn read_as<T: FromBody>(mut self) -> Request<ReadAs<O, T>> {
        self.parts.info.accept = T::ACCEPT;
        Request::from_parts(self.parts)
    }
}

/// The operation of a request from [`Request::read_as`].
#[derive(Debug)]
pub struct ReadAs<O, T>(PhantomData<fn() -> (O, T)>);

// The other constants of `O` are in the parts of the request already.
impl<O: Operation, T: FromBody> Operation for ReadAs<O, T> {
    type Output = T;
    const ID: &'static str = O::ID;
    const METHOD: &'static str = O::METHOD;
    const PATH: &'static str = O::PATH;
    const AUTHENTICATED: bool = O::AUTHENTICATED;
}
