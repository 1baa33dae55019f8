// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Dashboards of charts and figures, kept in the workspace.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.analytics_dashboard().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    AnalyticsDashboard, CreateDashboardRequest, CreateDashboardResponse, DashboardScope,
    GenerateWidgetSummaryRequest, GenerateWidgetSummaryResponse,
    GetWidgetSummaryResponse, ListDashboardsResponse, UpdateDashboardRequest,
    UpdateDashboardResponse,
};

impl Client {
    /// Dashboards of charts and figures, kept in the workspace.
    #[inline]
    pub fn analytics_dashboard(&self) -> AnalyticsDashboardApi<'_> {
        AnalyticsDashboardApi(self)
    }
}

/// Dashboards of charts and figures, kept in the workspace.
///
/// See [`Client::analytics_dashboard`].
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsDashboardApi<'client>(pub(crate) &'client Client);

impl AnalyticsDashboardApi<'_> {
    /// Lists the analytics dashboards of the workspace.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `GET /v1/analytics/dashboards`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.analytics_dashboard().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`link_id(String)`](ListDashboards::link_id): Link whose own dashboard is returned.
    /// - [`scope(DashboardScope)`](ListDashboards::scope): Scope of the dashboards to return; all
    ///   of them if unset.
    /// - [`page_size(i64)`](ListDashboards::page_size): Most records to return per page.
    /// - [`page_token(String)`](ListDashboards::page_token): Cursor of the page to return:
    ///   `nextPageToken` of an earlier response.
    /// - [`cursor(String)`](ListDashboards::cursor): Alias of `pageToken`, which takes precedence
    ///   if both are given.
    ///
    /// # Returns
    ///
    /// [`ListDashboardsResponse`], one page of it; `.items()` goes through each [`AnalyticsDashboard`] on all pages.
    #[doc(
        alias(
            "AnalyticsDashboardService_ListDashboards",
            "analytics_dashboard_service_list_dashboards",
            "list_analytics_dashboard"
        )
    )]
    #[inline]
    pub fn list(self) -> Request<ListDashboards> {
        Request::new(self.0, &[])
    }

    /// Creates an analytics dashboard.
    ///
    /// Requires the [`analytics:write`](crate::types::ApiScope::AnalyticsWrite) scope.
    ///
    /// `POST /v1/analytics/dashboards`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateDashboardRequest::new();
    /// let response = client.analytics_dashboard().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateDashboardResponse`].
    #[doc(
        alias(
            "AnalyticsDashboardService_CreateDashboard",
            "analytics_dashboard_service_create_dashboard",
            "create_analytics_dashboard"
        )
    )]
    #[inline]
    pub fn create(self, body: CreateDashboardRequest) -> Request<CreateDashboard> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the latest saved analysis of a widget.
    ///
    /// Also tells if the analysed values are different now.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `GET /v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client
    ///     .analytics_dashboard()
    ///     .get_widget_summary("dashboard-id", "widget-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetWidgetSummaryResponse`].
    #[doc(
        alias(
            "AnalyticsDashboardService_GetWidgetSummary",
            "analytics_dashboard_service_get_widget_summary"
        )
    )]
    #[inline]
    pub fn get_widget_summary(
        self,
        dashboard_id: impl AsRef<str>,
        widget_id: impl AsRef<str>,
    ) -> Request<GetWidgetSummary> {
        Request::new(self.0, &[dashboard_id.as_ref(), widget_id.as_ref()])
    }

    /// Generates an analysis of a widget's current values and saves it.
    ///
    /// Each call spends platform credits, hence none is ever generated unasked.
    ///
    /// Requires the [`analytics:write`](crate::types::ApiScope::AnalyticsWrite) scope.
    ///
    /// `POST /v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary`.
    ///
    /// - `dashboard_id`: Dashboard that contains the widget.
    ///
    /// - `widget_id`: Widget to analyse the values of.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GenerateWidgetSummaryRequest::new();
    /// let response = client
    ///     .analytics_dashboard()
    ///     .generate_widget_summary("dashboard-id", "widget-id", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GenerateWidgetSummaryResponse`].
    #[doc(
        alias(
            "AnalyticsDashboardService_GenerateWidgetSummary",
            "analytics_dashboard_service_generate_widget_summary"
        )
    )]
    #[inline]
    pub fn generate_widget_summary(
        self,
        dashboard_id: impl AsRef<str>,
        widget_id: impl AsRef<str>,
        body: GenerateWidgetSummaryRequest,
    ) -> Request<GenerateWidgetSummary> {
        Request::new(self.0, &[dashboard_id.as_ref(), widget_id.as_ref()]).json(&body)
    }

    /// Updates an analytics dashboard.
    ///
    /// Requires the [`analytics:write`](crate::types::ApiScope::AnalyticsWrite) scope.
    ///
    /// `PUT /v1/analytics/dashboards/{id}`.
    ///
    /// - `id`: Dashboard to update, by ID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateDashboardRequest::new();
    /// let response = client.analytics_dashboard().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateDashboardResponse`].
    #[doc(
        alias(
            "AnalyticsDashboardService_UpdateDashboard",
            "analytics_dashboard_service_update_dashboard",
            "update_analytics_dashboard"
        )
    )]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateDashboardRequest,
    ) -> Request<UpdateDashboard> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Deletes a dashboard and the assistant conversation that goes with it.
    ///
    /// Requires the [`analytics:write`](crate::types::ApiScope::AnalyticsWrite) scope.
    ///
    /// `DELETE /v1/analytics/dashboards/{id}`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.analytics_dashboard().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "AnalyticsDashboardService_DeleteDashboard",
            "analytics_dashboard_service_delete_dashboard",
            "delete_analytics_dashboard"
        )
    )]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteDashboard> {
        Request::new(self.0, &[id.as_ref()])
    }
}

/// The operation of [`AnalyticsDashboardApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListDashboards;

impl Operation for ListDashboards {
    type Output = ListDashboardsResponse;
    const ID: &'static str = "AnalyticsDashboardService_ListDashboards";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/analytics/dashboards";
}

impl Paged for ListDashboards {
    type Item = AnalyticsDashboard;
    #[inline]
    fn page(output: ListDashboardsResponse) -> Page<AnalyticsDashboard> {
        Page::new(output.dashboards, output.next_page_token)
    }
}

impl Setters<ListDashboards> {
    /// Link whose own dashboard is returned.
    ///
    /// Overrides `scope` if both are given.
    #[inline]
    pub fn link_id(self, link_id: impl AsRef<str>) -> Self {
        self.query("linkId", link_id.as_ref())
    }

    /// Scope of the dashboards to return; all of them if unset.
    #[inline]
    pub fn scope(self, scope: impl Into<DashboardScope>) -> Self {
        self.query("scope", scope.into())
    }

    /// Most records to return per page.
    ///
    /// 100 by default, and never more than 1000.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return: `nextPageToken` of an earlier response.
    ///
    /// If empty, the first page. Records are sorted by (`createdAt`, `id`); as neither ever
    /// changes, no record moves to another page during a walk.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`AnalyticsDashboardApi::create`].
#[derive(Debug)]
pub struct CreateDashboard;

impl Operation for CreateDashboard {
    type Output = CreateDashboardResponse;
    const ID: &'static str = "AnalyticsDashboardService_CreateDashboard";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/dashboards";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDashboardApi::get_widget_summary`].
#[derive(Debug)]
pub struct GetWidgetSummary;

impl Operation for GetWidgetSummary {
    type Output = GetWidgetSummaryResponse;
    const ID: &'static str = "AnalyticsDashboardService_GetWidgetSummary";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary";
}

/// The operation of [`AnalyticsDashboardApi::generate_widget_summary`].
#[derive(Debug)]
pub struct GenerateWidgetSummary;

impl Operation for GenerateWidgetSummary {
    type Output = GenerateWidgetSummaryResponse;
    const ID: &'static str = "AnalyticsDashboardService_GenerateWidgetSummary";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDashboardApi::update`].
#[derive(Debug)]
pub struct UpdateDashboard;

impl Operation for UpdateDashboard {
    type Output = UpdateDashboardResponse;
    const ID: &'static str = "AnalyticsDashboardService_UpdateDashboard";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/analytics/dashboards/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDashboardApi::delete`].
#[derive(Debug)]
pub struct DeleteDashboard;

impl Operation for DeleteDashboard {
    type Output = Object;
    const ID: &'static str = "AnalyticsDashboardService_DeleteDashboard";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/analytics/dashboards/{id}";
}
