//! What the public types promise to the compiler: threads, futures, printing.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::future::IntoFuture;

use linkbreakers_sdk::links::{ListLinks, UpdateLink};
use linkbreakers_sdk::types::ListLinksResponse;
use linkbreakers_sdk::{
    ApiError, Client, DecodeError, Error, ErrorKind, FailedAttempt, InvalidError, Items, List,
    Operation, Page, Pages, Phase, RateLimit, Request, Response, Retry, Secret, Throttle, testing,
    transport,
};

fn sent<T: Send + Debug>() {}
fn shared<T: Send + Sync + Unpin + Debug>() {}
fn cloned<T: Clone + Send + Sync + Debug>() {}
fn error<T: StdError + Send + Sync + 'static>() {}

/// Futures can be spawned, with `.await` and with `send`.
fn spawned<O: Operation>(request: fn() -> Request<O>) {
    fn is_spawned<F: Future + Send + 'static>(_: impl FnOnce() -> F) {}
    is_spawned(move || request().into_future());
    is_spawned(move || request().send());
}

#[test]
fn types_are_sent_shared_cloned_and_printed() {
    cloned::<Client>();
    cloned::<Retry>();
    cloned::<Throttle>();
    cloned::<RateLimit>();
    cloned::<Phase>();
    cloned::<ApiError>();
    cloned::<DecodeError>();
    cloned::<InvalidError>();
    cloned::<List<Secret>>();
    cloned::<Page<ListLinksResponse>>();
    cloned::<Response<ListLinksResponse>>();
    cloned::<testing::MockTransport>();
    cloned::<testing::RecordedRequest>();
    shared::<Error>();
    shared::<ErrorKind>();
    shared::<FailedAttempt<'static>>();
    shared::<Request<ListLinks>>();
    sent::<linkbreakers_sdk::ClientBuilder>();
    sent::<Items<ListLinks>>();
    sent::<Pages<ListLinks>>();
    sent::<linkbreakers_sdk::BlockingItems<ListLinks>>();
    sent::<testing::MockResponse>();
    sent::<transport::Body>();
    error::<Error>();
    error::<transport::Fault>();
    spawned::<ListLinks>(|| unreachable!());
    spawned::<UpdateLink>(|| unreachable!());
}
