//! Sends a request, and repeats and redirects it as needed, until there is a success response or an error.
//!
//! The steps of a call, in their order, each in a file of its own:
//!
//! 1. `prepare`: checks the input, sets required values to their defaults, encodes the body, builds URL and
//!    headers. If it fails, nothing has been sent. A further check before sending belongs here, or in the
//!    crate's `CHECK_BODY` if it is a rule of one API; that sees JSON and form bodies only, and is skipped by
//!    `.validate(false)`.
//! 2. `run`: the loop over attempts. It waits for the client's throttle (`policies::throttle`), then makes
//!    an attempt within its time limit and what is left of the call's deadline.
//! 3. `attempt`: one attempt. Adds the client's headers and the token, hands the request to the
//!    [`Transport`](crate::transport::Transport), and reads the body up to the limit.
//! 4. `redirect`: follows redirects inside an attempt. The method never changes, and the token never
//!    goes to another origin.
//! 5. `attempt::classify_response`: notes the rate limit for later calls and turns an error status into an
//!    [`Error`].
//! 6. `run` again: asks `policies::retry` whether another attempt may help and does no harm, and the retry
//!    budget whether it may be made; sleeps; goes back to step 2.
//!
//! `layers` are what the client's user puts around step 2 (calls) and step 3 (attempts).
//!
//! `send` has the public methods that start a call and decode its response. `external` sends to origins
//! that the API named, such as an upload's storage, by steps 2 to 6, without the
//! client's credentials. It skips step 1: a check of the URL that must hold for uploads too goes into `check_url`, one
//! of headers or body into `ExternalRequest::send`. A check that only saves a round trip obeys `.validate(false)`; one for safety does not.
//! Layers may change headers and body after step 1 and the request in step 3, so a check for safety is repeated
//! in `through_layers` and `attempt::send`, as `key_guard::check_added` is. Redirects change the URL too: a
//! check of it for safety is repeated in `redirect::Target::read`. Tests: `tests/it/request/validation.rs` for
//! rules, `tests/it/client/guards.rs` and `tests/it/call/layers.rs` for safety, `tests/it/api/files.rs` for
//! `check_url`. A body from a layer or of an upload may be a stream without a length.

mod attempt;
#[allow(
    dead_code,
    reason = "only hand-written code of an API sends to other origins"
)]
pub(crate) mod external;
mod prepare;
mod prepared;
mod redirect;
mod run;
mod send;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

#[allow(
    unused_imports,
    reason = "only hand-written code of an API sends to other origins"
)]
pub(crate) use prepared::Payload;

pub(crate) use prepared::PreparedCall;
use prepared::UnreadBody;

use crate::runtime::error::Error;
use crate::runtime::guards::key_guard;
use crate::runtime::layers::{Call, CallResponse, NextCall};
use crate::runtime::request::parts::RequestParts;
use crate::runtime::response::RawResponse;
use crate::runtime::response::body_stream::OpenBody;
use crate::runtime::transport::BoxFuture;
use crate::runtime::{http_time, tracing};

/// Sends a request; resolves to a success response, read to its end, or an error.
///
/// Not generic, so that it is compiled once for all operations.
pub(crate) fn send(parts: Box<RequestParts>) -> BoxFuture<Result<RawResponse, Error>> {
    Box::pin(async move {
        let id = parts.info.id;
        let call = prepare::prepare(parts).map_err(|error| error.during(id, 0, Duration::ZERO))?;
        run_layered(call).await
    })
}

/// Runs a call in a span of its own, through the layers of the client.
async fn run_layered(call: PreparedCall) -> Result<RawResponse, Error> {
    let span = tracing::CallSpan::new(&call.traced());
    if call.client.shared.layers.is_empty() {
        return span.run(run::run(&call)).await;
    }
    span.run(through_layers(call)).await
}

async fn through_layers(mut call: PreparedCall) -> Result<RawResponse, Error> {
    let started = Instant::now();
    let limits = call.decode_limits(http_time::after(started, call.deadline));
    let method = call.method.clone();
    let given = call.headers.clone();
    let shown = Call {
        operation: call.id,
        template: call.template,
        method: method.clone(),
        uri: call.uri.clone(),
        headers: std::mem::take(&mut call.headers),
        body: match &call.payload {
            Payload::Bytes(bytes) => Some(bytes.clone()),
            Payload::Once(_) => None,
        },
    };
    let next = NextCall::new(call.client.shared.layers.clone(), |shown| {
        Box::pin(async move {
            key_guard::check_added(&given, &shown.headers, call.client.shared.api)
                .map_err(|error| error.during(call.id, 0, Duration::ZERO))?;
            call.headers = shown.headers;
            if let Some(body) = shown.body {
                call.payload = Payload::Bytes(body);
            }
            let raw = run::run(&call).await?;
            Ok(CallResponse {
                status: raw.status,
                headers: raw.headers,
                body: raw.body,
                attempts: raw.attempts,
                already_deleted: raw.already_deleted,
            })
        })
    });
    let response = next.run(shown).await?;
    Ok(RawResponse {
        attempts: response.attempts,
        elapsed: started.elapsed(),
        already_deleted: response.already_deleted,
        limits,
        ..RawResponse::new(method, response.status, response.headers, response.body)
    })
}

/// Sends a request; resolves to the head of a success response, with a body that is still to be read.
pub(crate) fn open(parts: Box<RequestParts>) -> BoxFuture<Result<(RawResponse, OpenBody), Error>> {
    Box::pin(async move {
        let (id, limit) = (parts.info.id, parts.options.body_limit);
        let mut call =
            prepare::prepare(parts).map_err(|error| error.during(id, 0, Duration::ZERO))?;
        let slot: UnreadBody = Arc::default();
        call.unread_body = Some(slot.clone());
        let timeout = call.timeout;
        let raw = run_layered(call).await?;
        let body = slot.lock().ok().and_then(|mut body| body.take());
        // A layer that answered itself left it in the response.
        let body = body.unwrap_or_else(|| raw.body.clone().into());
        let open = OpenBody {
            id,
            length: body.length(),
            body,
            timeout,
            limit,
            begun: Instant::now(),
        };
        Ok((raw, open))
    })
}
