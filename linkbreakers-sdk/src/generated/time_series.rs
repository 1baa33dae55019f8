// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Counts of events over time.
//!
//! ```no_run
//! use linkbreakers_sdk::types;
//!
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let body = types::GetEventsTimeSeriesRequest::new();
//! let response = client.time_series().get_events(body).await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Operation, Request};
use crate::types::{GetEventsTimeSeriesRequest, GetEventsTimeSeriesResponse};

impl Client {
    /// Counts of events over time.
    #[inline]
    pub fn time_series(&self) -> TimeSeriesApi<'_> {
        TimeSeriesApi(self)
    }
}

/// Counts of events over time.
///
/// See [`Client::time_series`].
#[derive(Clone, Copy, Debug)]
pub struct TimeSeriesApi<'client>(pub(crate) &'client Client);

impl TimeSeriesApi<'_> {
    /// Returns a time series of events.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/timeseries/events`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetEventsTimeSeriesRequest::new();
    /// let response = client.time_series().get_events(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetEventsTimeSeriesResponse`].
    #[doc(
        alias(
            "TimeSeriesService_GetEventsTimeSeries",
            "time_series_service_get_events_time_series"
        )
    )]
    #[inline]
    pub fn get_events(
        self,
        body: GetEventsTimeSeriesRequest,
    ) -> Request<GetEventsTimeSeries> {
        Request::new(self.0, &[]).json(&body)
    }
}

/// The operation of [`TimeSeriesApi::get_events`].
#[derive(Debug)]
pub struct GetEventsTimeSeries;

impl Operation for GetEventsTimeSeries {
    type Output = GetEventsTimeSeriesResponse;
    const ID: &'static str = "TimeSeriesService_GetEventsTimeSeries";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/timeseries/events";
    const IDEMPOTENCY_KEY: bool = true;
}
