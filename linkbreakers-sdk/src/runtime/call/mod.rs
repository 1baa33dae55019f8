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
//! `send` has the public methods that start a call and decode its response. `external` sends to origins
//! that the API named, such as an upload's storage, by steps 2 to 6, without the
//! client's credentials. It skips step 1 and has `check_url` instead: a check that must hold for uploads too goes
//! there as well. A check that only saves a round trip obeys `.validate(false)`; one for safety does not.

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

use std::sync::Mutex;
use std::time::Duration;

use tokio::time::Instant;

#[allow(
    unused_imports,
    reason = "only hand-written code of an API sends to other origins"
)]
pub(crate) use prepared::Payload;

use crate::runtime::error::Error;
use crate::runtime::request::parts::RequestParts;
use crate::runtime::response::RawResponse;
use crate::runtime::response::body_stream::OpenBody;
use crate::runtime::tracing;
use crate::runtime::transport::BoxFuture;

/// Sends a request; resolves to a success response, read to its end, or an error.
///
/// Not generic, so that it is compiled once for all operations.
pub(crate) fn send(parts: Box<RequestParts>) -> BoxFuture<Result<RawResponse, Error>> {
    Box::pin(async move {
        let id = parts.info.id;
        let call = prepare::prepare(parts).map_err(|error| error.during(id, 0, Duration::ZERO))?;
        tracing::call(call.id, run::run(&call)).await
    })
}

/// Sends a request; resolves to the head of a success response, with a body that is still to be read.
pub(crate) fn open(parts: Box<RequestParts>) -> BoxFuture<Result<(RawResponse, OpenBody), Error>> {
    Box::pin(async move {
        let (id, limit) = (parts.info.id, parts.options.body_limit);
        let mut call =
            prepare::prepare(parts).map_err(|error| error.during(id, 0, Duration::ZERO))?;
        call.unread_body = Some(Mutex::default());
        let raw = tracing::call(call.id, run::run(&call)).await?;
        let slot = call.unread_body.take();
        let body = slot.and_then(|slot| slot.into_inner().ok().flatten());
        let body = body.unwrap_or_default();
        let open = OpenBody {
            id,
            length: body.length(),
            body,
            timeout: call.timeout,
            limit,
            begun: Instant::now(),
        };
        Ok((raw, open))
    })
}
