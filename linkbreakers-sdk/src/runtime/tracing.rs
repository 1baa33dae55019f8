//! Spans and events of the feature `tracing`; without it the same functions do nothing.
//!
//! A call is a span, and so is each of its attempts. Names of fields are those of OpenTelemetry's conventions for
//! HTTP clients, version 1.27 (`http.request.method`, `url.template`, `error.type`); `otel.name` and `otel.kind`
//! are what the crate tracing-opentelemetry reads. Never recorded are a token, a URL and a body: logs are read by
//! more people than may see those.

use http::{Method, Uri};

#[cfg(all(feature = "tracing", feature = "blocking"))]
pub(crate) use on::in_current_context;
#[cfg(feature = "tracing")]
pub(crate) use on::{CallSpan, attempt, deprecation, retry};

#[cfg(all(not(feature = "tracing"), feature = "blocking"))]
pub(crate) use off::in_current_context;
#[cfg(not(feature = "tracing"))]
pub(crate) use off::{CallSpan, attempt, deprecation, retry};

/// The attributes of a call that its spans carry.
#[cfg_attr(
    not(feature = "tracing"),
    allow(dead_code, reason = "nothing is recorded")
)]
pub(crate) struct Traced<'a> {
    pub(crate) operation: &'static str,
    pub(crate) template: &'static str,
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
}

#[cfg(feature = "tracing")]
mod on {
    use std::fmt;
    use std::future::Future;
    use std::time::Duration;

    use ::tracing::{Instrument, Span, field};
    use http::HeaderMap;

    use super::Traced;
    use crate::runtime::Error;
    use crate::runtime::client::Deprecations;
    use crate::runtime::response::RawResponse;
    use crate::runtime::transport::{Body, Fault};

    /// The name of a span: `GET /v1/links/{id}`, or the method alone if there is no template.
    struct Name<'a>(&'a Traced<'a>);

    impl fmt::Display for Name<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let call = self.0;
            let space = if call.template.is_empty() { "" } else { " " };
            write!(f, "{}{space}{}", call.method, call.template)
        }
    }

    /// The span of a call.
    pub(crate) struct CallSpan(Span);

    impl CallSpan {
        pub(crate) fn new(call: &Traced<'_>) -> Self {
            Self(::tracing::info_span!(
                "api_call",
                otel.name = %Name(call),
                otel.kind = "internal",
                operation = call.operation,
                http.request.method = %call.method,
                url.template = call.template,
                server.address = call.uri.host(),
                http.response.status_code = field::Empty,
                error.type = field::Empty,
                attempts = field::Empty,
                duration_ms = field::Empty,
                request_id = field::Empty,
            ))
        }

        /// Runs the call in the span.
        pub(crate) async fn run(
            self,
            run: impl Future<Output = Result<RawResponse, Error>>,
        ) -> Result<RawResponse, Error> {
            let span = self.0;
            let outcome = run.instrument(span.clone()).await;
            let (attempts, status, elapsed, id) = match &outcome {
                Ok(raw) => (
                    raw.attempts,
                    Some(raw.status),
                    raw.elapsed,
                    raw.request_id(),
                ),
                Err(error) => {
                    match error.api() {
                        Some(api) => span.record("error.type", api.status().as_str()),
                        None => span.record("error.type", error.kind().name()),
                    };
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
    }

    /// Runs an attempt in a span of its own, inside of the one of its call.
    pub(crate) async fn attempt(
        call: &Traced<'_>,
        number: u32,
        send: impl Future<Output = Result<http::Response<Body>, Fault>>,
    ) -> Result<http::Response<Body>, Fault> {
        let span = ::tracing::info_span!(
            "api_attempt",
            otel.name = %Name(call),
            otel.kind = "client",
            http.request.method = %call.method,
            http.request.resend_count = (number > 1).then(|| number - 1),
            url.template = call.template,
            server.address = call.uri.host(),
            server.port = call.uri.port_u16(),
            http.response.status_code = field::Empty,
            error.type = field::Empty,
        );
        let outcome = send.instrument(span.clone()).await;
        match &outcome {
            Ok(response) => {
                let status = response.status();
                span.record("http.response.status_code", status.as_u16());
                if status.is_client_error() || status.is_server_error() {
                    span.record("error.type", status.as_str());
                }
            }
            Err(fault) => _ = span.record("error.type", fault.name()),
        }
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
            span.record("http.response.status_code", status.as_u16());
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

    use super::Traced;
    use crate::runtime::Error;
    use crate::runtime::client::Deprecations;

    pub(crate) struct CallSpan;

    impl CallSpan {
        #[inline]
        pub(crate) fn new(_: &Traced<'_>) -> Self {
            Self
        }

        #[inline]
        pub(crate) fn run<F: Future>(self, run: F) -> F {
            run
        }
    }

    #[inline]
    pub(crate) fn attempt<F: Future>(_: &Traced<'_>, _: u32, send: F) -> F {
        send
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
