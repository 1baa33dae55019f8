// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Totals over the whole workspace.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.metrics().get_events().await?;
//! # Ok(())
//! # }
//! ```

use chrono::{DateTime, Utc};
use crate::runtime::{Client, Operation, Request, Setters};
use crate::types::{EventsMetric, WorkspaceInsight, WorkspaceMetric};

impl Client {
    /// Totals over the whole workspace.
    #[inline]
    pub fn metrics(&self) -> MetricsApi<'_> {
        MetricsApi(self)
    }
}

/// Totals over the whole workspace.
///
/// See [`Client::metrics`].
#[derive(Clone, Copy, Debug)]
pub struct MetricsApi<'client>(pub(crate) &'client Client);

impl MetricsApi<'_> {
    /// Returns aggregate event figures for a time window.
    ///
    /// Can be restricted to a link.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `GET /v1/metrics/events`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.metrics().get_events().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`start_date(DateTime<Utc>)`](GetEventsMetric::start_date): Start of the time span to
    ///   aggregate, inclusive.
    /// - [`end_date(DateTime<Utc>)`](GetEventsMetric::end_date): End of the time span to aggregate,
    ///   inclusive.
    /// - [`link_id(String)`](GetEventsMetric::link_id): Link whose events are aggregated, by UUID;
    ///   without it, the whole workspace.
    /// - [`directory_id(String)`](GetEventsMetric::directory_id)
    /// - [`tag_id(String)`](GetEventsMetric::tag_id)
    /// - [`countries(List<String>)`](GetEventsMetric::countries)
    ///
    /// # Returns
    ///
    /// [`EventsMetric`].
    #[doc(alias("MetricsService_GetEventsMetric", "metrics_service_get_events_metric"))]
    #[inline]
    pub fn get_events(self) -> Request<GetEventsMetric> {
        Request::new(self.0, &[])
    }

    /// Returns totals of members, links and activity in the workspace.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `GET /v1/metrics/workspace`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.metrics().get_workspace().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`WorkspaceMetric`].
    #[doc(
        alias(
            "MetricsService_GetWorkspaceMetric",
            "metrics_service_get_workspace_metric"
        )
    )]
    #[inline]
    pub fn get_workspace(self) -> Request<GetWorkspaceMetric> {
        Request::new(self.0, &[])
    }

    /// Returns insights into how the workspace is used.
    ///
    /// Among them is the link type it prefers, judging by the links it has created.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `GET /v1/metrics/workspace/insight`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.metrics().get_workspace_insight().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`WorkspaceInsight`].
    #[doc(
        alias(
            "MetricsService_GetWorkspaceInsight",
            "metrics_service_get_workspace_insight"
        )
    )]
    #[inline]
    pub fn get_workspace_insight(self) -> Request<GetWorkspaceInsight> {
        Request::new(self.0, &[])
    }
}

/// The operation of [`MetricsApi::get_events`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct GetEventsMetric;

impl Operation for GetEventsMetric {
    type Output = EventsMetric;
    const ID: &'static str = "MetricsService_GetEventsMetric";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/metrics/events";
}

impl Setters<GetEventsMetric> {
    /// Start of the time span to aggregate, inclusive.
    #[inline]
    pub fn start_date(self, start_date: impl Into<DateTime<Utc>>) -> Self {
        self.query("startDate", start_date.into())
    }

    /// End of the time span to aggregate, inclusive.
    #[inline]
    pub fn end_date(self, end_date: impl Into<DateTime<Utc>>) -> Self {
        self.query("endDate", end_date.into())
    }

    /// Link whose events are aggregated, by UUID; without it, the whole workspace.
    #[inline]
    pub fn link_id(self, link_id: impl AsRef<str>) -> Self {
        self.query("linkId", link_id.as_ref())
    }

    /// Sets `directoryId`.
    #[inline]
    pub fn directory_id(self, directory_id: impl AsRef<str>) -> Self {
        self.query("directoryId", directory_id.as_ref())
    }

    /// Sets `tagId`.
    #[inline]
    pub fn tag_id(self, tag_id: impl AsRef<str>) -> Self {
        self.query("tagId", tag_id.as_ref())
    }

    /// Sets `countries`.
    #[inline]
    pub fn countries(
        self,
        countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_all("countries", countries.into_iter().map(Into::<String>::into))
    }
}

/// The operation of [`MetricsApi::get_workspace`].
#[derive(Debug)]
pub struct GetWorkspaceMetric;

impl Operation for GetWorkspaceMetric {
    type Output = WorkspaceMetric;
    const ID: &'static str = "MetricsService_GetWorkspaceMetric";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/metrics/workspace";
}

/// The operation of [`MetricsApi::get_workspace_insight`].
#[derive(Debug)]
pub struct GetWorkspaceInsight;

impl Operation for GetWorkspaceInsight {
    type Output = WorkspaceInsight;
    const ID: &'static str = "MetricsService_GetWorkspaceInsight";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/metrics/workspace/insight";
}
