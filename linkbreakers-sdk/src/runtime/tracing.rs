//! Spans and events of the `tracing` feature; nothing without it.
//!
//! What is recorded: operation, tries, status, duration, request id. Never a token, a URL or a body.

#[cfg(all(feature = "tracing", feature = "blocking"))]
pub(crate) use on::carry;
#[cfg(feature = "tracing")]
pub(crate) use on::{call, deprecation, retry};

#[cfg(all(not(feature = "tracing"), feature = "blocking"))]
pub(crate) use off::carry;
#[cfg(not(feature = "tracing"))]
pub(crate) use off::{call, deprecation, retry};

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use http::HeaderMap;
    use tracing::{Instrument, Span, field};

    use crate::runtime::Error;
    use crate::runtime::call::Call;
    use crate::runtime::response::Raw;

    /// Runs a call in its span.
    pub(crate) async fn call(
        call: &Call,
        run: impl Future<Output = Result<Raw, Error>>,
    ) -> Result<Raw, Error> {
        let span = tracing::info_span!(
            "api_call",
            operation = call.id,
            tries = field::Empty,
            status = field::Empty,
            duration_ms = field::Empty,
            request_id = field::Empty,
            error = field::Empty,
        );
        let outcome = run.instrument(span.clone()).await;
        let (tries, status, elapsed, id) = match &outcome {
            Ok(raw) => (raw.tries, Some(raw.status), raw.elapsed, raw.request_id()),
            Err(error) => {
                span.record("error", error.kind().name());
                (
                    error.tries(),
                    error.status(),
                    error.elapsed(),
                    error.request_id(),
                )
            }
        };
        record(&span, tries, status, elapsed, id);
        outcome
    }

    fn record(
        span: &Span,
        tries: u32,
        status: Option<http::StatusCode>,
        elapsed: Duration,
        request_id: Option<&str>,
    ) {
        span.record("tries", tries);
        span.record(
            "duration_ms",
            u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX),
        );
        if let Some(status) = status {
            span.record("status", status.as_u16());
        }
        if let Some(id) = request_id {
            span.record("request_id", id);
        }
    }

    /// Takes span and subscriber of this thread along to another.
    #[cfg(feature = "blocking")]
    pub(crate) fn carry<F: Future>(future: F) -> impl Future<Output = F::Output> {
        use tracing::instrument::WithSubscriber;

        future.in_current_span().with_current_subscriber()
    }

    /// Another try follows.
    pub(crate) fn retry(operation: &str, tries: u32, pause: Duration, error: &Error) {
        let status = error.status().map(|status| status.as_u16());
        let error = error.kind().name();
        tracing::debug!(
            operation,
            tries,
            ?pause,
            status,
            error,
            "another try follows"
        );
    }

    /// Says once per operation that it will go away.
    pub(crate) fn deprecation(call: &Call, headers: &HeaderMap) {
        let text = |name| {
            headers
                .get(name)
                .and_then(|value: &http::HeaderValue| value.to_str().ok())
        };
        let (deprecation, sunset) = (text("deprecation"), text("sunset"));
        if deprecation.is_none() && sunset.is_none() {
            return;
        }
        let Ok(mut told) = call.client.shared.told.lock() else {
            return;
        };
        if told.insert(call.id) {
            tracing::warn!(
                operation = call.id,
                deprecation,
                sunset,
                "the operation is deprecated"
            );
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::future::Future;
    use std::time::Duration;

    use http::HeaderMap;

    use crate::runtime::Error;
    use crate::runtime::call::Call;

    #[inline]
    pub(crate) fn call<F: Future>(_: &Call, run: F) -> F {
        run
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn carry<F: Future>(future: F) -> F {
        future
    }

    #[inline]
    pub(crate) fn retry(_: &str, _: u32, _: Duration, _: &Error) {}

    #[inline]
    pub(crate) fn deprecation(_: &Call, _: &HeaderMap) {}
}
