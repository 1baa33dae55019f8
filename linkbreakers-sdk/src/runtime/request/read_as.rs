//! Answers read as something else than the document's first choice, such as a table as CSV.

use std::marker::PhantomData;

use crate::runtime::{FromBody, Operation, Request};

impl<O: Operation> Request<O> {
    /// Reads the answer as `T` in place of what the document has first: [`Text`](crate::PlainText) or
    /// `bytes::Bytes` where the API answers in the format asked for, `serde_json::Value` for what is newer
    /// than this crate.
    #[inline]
    pub fn read_as<T: FromBody>(mut self) -> Request<ReadAs<O, T>> {
        self.parts.info.accept = T::ACCEPT;
        Request::from_parts(self.parts)
    }
}

/// [`Request::read_as`].
#[derive(Debug)]
pub struct ReadAs<O, T>(PhantomData<fn() -> (O, T)>);

impl<O: Operation, T: FromBody> Operation for ReadAs<O, T> {
    type Output = T;
    const ID: &'static str = O::ID;
    const METHOD: &'static str = O::METHOD;
    const PATH: &'static str = O::PATH;
    const AUTHENTICATED: bool = O::AUTHENTICATED;
}
