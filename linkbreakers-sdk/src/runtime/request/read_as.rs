//! Answers read as something else than the document's first choice, such as a table as CSV.

use std::marker::PhantomData;

use crate::runtime::{Answer, Operation, Request};

impl<O: Operation> Request<O> {
    /// Reads the answer as `T` in place of what the document has first: [`Text`](crate::Text) or
    /// `bytes::Bytes` where the API answers in the format asked for, `serde_json::Value` for what is newer
    /// than this crate.
    #[inline]
    pub fn read_as<T: Answer>(mut self) -> Request<ReadAs<O, T>> {
        self.parts.facts.accept = T::ACCEPT;
        Request::from_parts(self.parts)
    }
}

/// [`Request::read_as`].
#[derive(Debug)]
pub struct ReadAs<O, T>(PhantomData<fn() -> (O, T)>);

impl<O: Operation, T: Answer> Operation for ReadAs<O, T> {
    type Output = T;
    const ID: &'static str = O::ID;
    const METHOD: &'static str = O::METHOD;
    const PATH: &'static str = O::PATH;
    const AUTHENTICATED: bool = O::AUTHENTICATED;
}
