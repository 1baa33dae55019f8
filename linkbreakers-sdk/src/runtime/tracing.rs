//! Spans and events of the feature `tracing`; without it the same functions do nothing.
//!
//! Records operation, attempts, status, duration, request id and the kind of an error. Never a token, a URL
//! or a body: logs are read by more people than may see those.

#[cfg(all(feature = "tracing", feature = "blocking"))]
pub(crate) use on::in_current_context;
#[cfg(feature = "tracing")]
pub(crate) use on::{call, deprecation, retry};

#[cfg(all(not(feature = "tracing"), feature = "blocking"))]
pub(crate) use off::in_current_context;
#[cfg(not(feature = "tracing"))]
pub(crate) use off::{call, deprecation, retry};

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use ::tracing::{Instrument, Span, field};
    use http::HeaderMap;

    use crate::runtime::Error;
    use crate::runtime::client::Deprecations;
    use crate::runtime::response::RawResponse;

    /// Runs a call in a span of its own.
    pub(crate) async fn call(
        operation: &'static str,
        run: impl Future<Output = Result<RawResponse, Error>>,
    ) -> Result<RawResponse, Error> {
        let span = ::tracing::info_span!(
            "api_call",
            operation,
            attempts = field::Empty,
            status = field::Empty,
            duration_ms = field::Empty,
            request_id = field::Empty,
            error = field::Empty,
        );
        let outcome = run.instrument(span.clone()).await;
        let (attempts, status, elapsed, id) = match &outcome {
            Ok(raw) => (
                raw.attempts,
                Some(raw.status),
                raw.elapsed,
                raw.request_id(),
            ),
            Err(error) => {
                span.record("error", error.kind().name());
                (
                    error.attempts(),
                    error.status(),
                    error.elapsed(),
                    error.request_id(),
                )
            }
        };
        record(&span, attempts, status, elapsed, id);
        outcome
    }

    fn record(
        span: &Span,
        attempts: u32,
        status: Option<http::StatusCode>,
        elapsed: Duration,
        request_id: Option<&str>,
    ) {
        span.record("attempts", attempts);
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

    /// Keeps the span and the subscriber of this thread for a future that another thread runs.
    #[cfg(feature = "blocking")]
    pub(crate) fn in_current_context<F: Future>(future: F) -> impl Future<Output = F::Output> {
        use ::tracing::instrument::WithSubscriber;

        future.in_current_span().with_current_subscriber()
    }

    /// Reports that another attempt follows.
    pub(crate) fn retry(operation: &str, attempts: u32, pause: Duration, error: &Error) {
        let status = error.status().map(|status| status.as_u16());
        let error = error.kind().name();
        ::tracing::debug!(
            operation,
            attempts,
            ?pause,
            status,
            error,
            "another attempt follows"
        );
    }

    /// Warns once per operation that it is deprecated, as the headers `Deprecation` (RFC 9745) and
    /// `Sunset` (RFC 8594) say.
    pub(crate) fn deprecation(operation: &'static str, headers: &HeaderMap, warned: &Deprecations) {
        let text = |name| {
            headers
                .get(name)
                .and_then(|value: &http::HeaderValue| value.to_str().ok())
        };
        let (deprecation, sunset) = (text("deprecation"), text("sunset"));
        if deprecation.is_none() && sunset.is_none() {
            return;
        }
        if warned.is_new(operation) {
            ::tracing::warn!(
                operation,
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
    use crate::runtime::client::Deprecations;

    #[inline]
    pub(crate) fn call<F: Future>(_: &str, run: F) -> F {
        run
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn in_current_context<F: Future>(future: F) -> F {
        future
    }

    #[inline]
    pub(crate) fn retry(_: &str, _: u32, _: Duration, _: &Error) {}

    #[inline]
    pub(crate) fn deprecation(_: &str, _: &HeaderMap, _: &Deprecations) {}
}
