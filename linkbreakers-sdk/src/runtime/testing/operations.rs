//! Mock responses by operation: typed values that pass the real encoder, retries and decoder.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::StatusCode;
use serde::Serialize;

use super::{MockResponse, MockTransport, RecordedRequest};
use crate::runtime::transport::{Body, BoxFuture, Fault, Transport};
use crate::runtime::{FromBody, Operation};

/// A transport that responds by operation; clones share the responses and the recorded requests.
///
/// Responses given by [`on`](Self::on) and [`on_response`](Self::on_response) are used up in their order; then
/// comes the one of [`always`](Self::always), if there is one. A request for which there is none gets an error
/// that says what was expected.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), linkbreakers_sdk::Error> {
/// use linkbreakers_sdk::testing::{MockOperations, MockResponse};
/// use linkbreakers_sdk::{Client, Operation};
/// # use linkbreakers_sdk as sdk;
/// # #[derive(Debug)] pub struct GetThing;
/// # impl Operation for GetThing {
/// #     type Output = Vec<String>;
/// #     const ID: &'static str = "GetThing";
/// #     const METHOD: &'static str = "GET";
/// #     const PATH: &'static str = "/v1/things/{id}";
/// # }
///
/// let mock = MockOperations::new();
/// mock.on_response::<GetThing>(MockResponse::new(503, ""));
/// mock.always::<GetThing>(&vec!["a".to_owned()]);
/// let client = Client::builder().token("t").transport(mock.clone()).build()?;
/// let thing: Vec<String> = client.request("GET", "/v1/things/1").await?;
/// assert_eq!((thing[0].as_str(), mock.requests().len()), ("a", 2));
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct MockOperations {
    routes: Arc<Mutex<Vec<Route>>>,
    transport: MockTransport,
}

/// The responses of one operation.
#[derive(Debug)]
struct Route {
    id: &'static str,
    method: &'static str,
    path: &'static str,
    queued: VecDeque<MockResponse>,
    always: Option<(StatusCode, Bytes)>,
}

impl MockOperations {
    /// Builds a transport that expects no operation yet.
    pub fn new() -> Self {
        let routes = Arc::<Mutex<Vec<Route>>>::default();
        let shared = routes.clone();
        let respond = move |request: &RecordedRequest| {
            let mut routes = shared.lock().unwrap_or_else(PoisonError::into_inner);
            respond(&mut routes, request)
        };
        Self {
            routes,
            transport: MockTransport::new(respond),
        }
    }

    /// Responds to the next request of an operation with this value.
    pub fn on<O: Operation<Output: Serialize>>(&self, output: &O::Output) -> &Self {
        self.on_response::<O>(MockResponse::new(
            output.response_status().as_u16(),
            json(output),
        ))
    }

    /// Responds to the next request of an operation with this response: an error, a delay, a broken body.
    pub fn on_response<O: Operation>(&self, response: MockResponse) -> &Self {
        self.change::<O>(|route| route.queued.push_back(response))
    }

    /// Responds with this value to all requests of an operation for which nothing is queued.
    pub fn always<O: Operation<Output: Serialize>>(&self, output: &O::Output) -> &Self {
        let output = (output.response_status(), json(output));
        self.change::<O>(|route| route.always = Some(output))
    }

    /// Returns the recorded requests, in order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.transport.requests()
    }

    /// Returns the `operationId`s for which responses are queued that no request has used.
    pub fn unused(&self) -> Vec<&'static str> {
        let routes = self.routes.lock().unwrap_or_else(PoisonError::into_inner);
        let unused = routes.iter().filter(|route| !route.queued.is_empty());
        unused.map(|route| route.id).collect()
    }

    fn change<O: Operation>(&self, change: impl FnOnce(&mut Route)) -> &Self {
        let mut routes = self.routes.lock().unwrap_or_else(PoisonError::into_inner);
        let at = routes.iter().position(|route| route.id == O::ID);
        let at = at.unwrap_or_else(|| {
            routes.push(Route {
                id: O::ID,
                method: O::METHOD,
                path: O::PATH,
                queued: VecDeque::new(),
                always: None,
            });
            routes.len() - 1
        });
        change(&mut routes[at]);
        self
    }
}

impl Default for MockOperations {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for MockOperations {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, Fault>> {
        self.transport.send(request)
    }
}

fn json(output: &impl Serialize) -> Bytes {
    // A value that JSON cannot represent gives a body that cannot be decoded, and so fails the test.
    serde_json::to_vec(output).unwrap_or_default().into()
}

/// Returns the response of the operation that a request is for.
fn respond(routes: &mut [Route], request: &RecordedRequest) -> MockResponse {
    let path = request.uri.path();
    let matching = routes
        .iter_mut()
        .filter(|route| route.method == request.method && fits(route.path, path));
    // `/v1/links/bulk` is no `/v1/links/{id}`.
    let best = matching.min_by_key(|route| route.path.matches('{').count());
    let found = best.and_then(|route| {
        let always = || {
            let (status, body) = route.always.clone()?;
            Some(MockResponse::new(status.as_u16(), body))
        };
        route.queued.pop_front().or_else(always)
    });
    found.unwrap_or_else(|| {
        let expected: Vec<_> = routes
            .iter()
            .filter(|route| !route.queued.is_empty() || route.always.is_some())
            .map(|route| format!("{} ({} {})", route.id, route.method, route.path))
            .collect();
        let expected = match &*expected {
            [] => "nothing".to_owned(),
            expected => expected.join(", "),
        };
        // A status that is never retried.
        let message = format!("unexpected {} {path}; expected {expected}", request.method);
        MockResponse::json(501, serde_json::json!({"message": message}))
    })
}

/// Returns true if a path ends like a template; the base URL may have a path of its own.
fn fits(template: &str, path: &str) -> bool {
    let mut segments = path.rsplit('/');
    template.rsplit('/').all(|pattern| {
        // Verbs such as `{id}:archive` are part of the segment.
        let segment = segments.next();
        match (segment, pattern.split_once('{')) {
            (None, _) => pattern.is_empty(),
            (Some(segment), None) => pattern.is_empty() || segment == pattern,
            (Some(segment), Some((before, rest))) => {
                let after = rest.split_once('}').map_or("", |(_, after)| after);
                segment.len() > before.len() + after.len()
                    && segment.starts_with(before)
                    && segment.ends_with(after)
            }
        }
    })
}
