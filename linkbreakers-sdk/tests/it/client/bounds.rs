//! Traits that the public types implement: they can be sent, shared, cloned and printed.

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

fn assert_sent<T: Send + Debug>() {}
fn assert_shared<T: Send + Sync + Unpin + Debug>() {}
fn assert_cloned<T: Clone + Send + Sync + Debug>() {}
fn assert_error<T: StdError + Send + Sync + 'static>() {}

/// Asserts that the futures of `.await` and of `send` can be spawned.
fn assert_spawned<O: Operation>(request: fn() -> Request<O>) {
    fn assert_future<F: Future + Send + 'static>(_: impl FnOnce() -> F) {}
    assert_future(move || request().into_future());
    assert_future(move || request().send());
}

#[test]
fn types_are_sent_shared_cloned_and_printed() {
    #[cfg(feature = "http-client")]
    assert_cloned::<transport::HttpTransport>();
    #[cfg(feature = "http-client")]
    assert_cloned::<transport::HttpTransportBuilder>();
    assert_cloned::<Client>();
    assert_cloned::<Retry>();
    assert_cloned::<Throttle>();
    assert_cloned::<RateLimit>();
    assert_cloned::<Phase>();
    assert_cloned::<ApiError>();
    assert_cloned::<DecodeError>();
    assert_cloned::<InvalidError>();
    assert_cloned::<List<Secret>>();
    assert_cloned::<Page<ListLinksResponse>>();
    assert_cloned::<Response<ListLinksResponse>>();
    assert_cloned::<testing::MockTransport>();
    assert_cloned::<testing::MockOperations>();
    assert_cloned::<linkbreakers_sdk::AccessToken>();
    assert_cloned::<linkbreakers_sdk::CallResponse>();
    assert_cloned::<linkbreakers_sdk::Json>();
    assert_cloned::<linkbreakers_sdk::UnknownValue>();
    assert_sent::<linkbreakers_sdk::Call>();
    assert_sent::<linkbreakers_sdk::NextCall>();
    assert_sent::<linkbreakers_sdk::Attempt>();
    assert_sent::<linkbreakers_sdk::NextAttempt>();
    assert_cloned::<testing::RecordedRequest>();
    assert_shared::<Error>();
    assert_shared::<ErrorKind>();
    assert_shared::<FailedAttempt<'static>>();
    assert_shared::<Request<ListLinks>>();
    assert_sent::<linkbreakers_sdk::ClientBuilder>();
    assert_sent::<Items<ListLinks>>();
    assert_sent::<Pages<ListLinks>>();
    assert_sent::<linkbreakers_sdk::BlockingItems<ListLinks>>();
    assert_sent::<testing::MockResponse>();
    assert_sent::<transport::Body>();
    assert_error::<Error>();
    assert_error::<transport::Fault>();
    assert_spawned::<ListLinks>(|| unreachable!());
    assert_spawned::<UpdateLink>(|| unreachable!());
}
