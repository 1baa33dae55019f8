// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Figures about visits: rankings, places, devices, campaigns, funnels and visitor attributes.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.analytics_data().list_visitor_countries().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Operation, Request};
use crate::types::{
    GetAttributeDistributionRequest, GetAttributeDistributionResponse,
    GetAttributeMetricRequest, GetAttributeMetricResponse, GetAttributeValuesRequest,
    GetAttributeValuesResponse, GetBreakdownRequest, GetBreakdownResponse,
    GetDeviceDistributionRequest, GetDeviceDistributionResponse, GetGeoBreakdownRequest,
    GetGeoBreakdownResponse, GetGroupedTimeSeriesRequest, GetGroupedTimeSeriesResponse,
    GetHourOfDayDistributionRequest, GetHourOfDayDistributionResponse,
    GetStepFunnelRequest, GetStepFunnelResponse, GetTopLinksRequest, GetTopLinksResponse,
    GetVisitorTrendsRequest, GetVisitorTrendsResponse, ListVisitorCountriesResponse,
};

impl Client {
    /// Figures about visits: rankings, places, devices, campaigns, funnels and visitor attributes.
    #[inline]
    pub fn analytics_data(&self) -> AnalyticsDataApi<'_> {
        AnalyticsDataApi(self)
    }
}

/// Figures about visits: rankings, places, devices, campaigns, funnels and visitor attributes.
///
/// See [`Client::analytics_data`].
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsDataApi<'client>(pub(crate) &'client Client);

impl AnalyticsDataApi<'_> {
    /// Counts visitors by value of an attribute.
    ///
    /// For a rating, this gives the number of visitors per rating.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/attributes/distribution`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetAttributeDistributionRequest::new();
    /// let response = client.analytics_data().get_attribute_distribution(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetAttributeDistributionResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetAttributeDistribution",
            "analytics_data_service_get_attribute_distribution"
        )
    )]
    #[inline]
    pub fn get_attribute_distribution(
        self,
        body: GetAttributeDistributionRequest,
    ) -> Request<GetAttributeDistribution> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Computes summary statistics of a visitor attribute.
    ///
    /// These are its count, mean, minimum and maximum, and the share of the audience that has the
    /// attribute.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/attributes/metric`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetAttributeMetricRequest::new();
    /// let response = client.analytics_data().get_attribute_metric(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetAttributeMetricResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetAttributeMetric",
            "analytics_data_service_get_attribute_metric"
        )
    )]
    #[inline]
    pub fn get_attribute_metric(
        self,
        body: GetAttributeMetricRequest,
    ) -> Request<GetAttributeMetric> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Lists the recorded values of an attribute one by one, latest first.
    ///
    /// Suited to comments and other free text.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/attributes/values`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetAttributeValuesRequest::new();
    /// let response = client.analytics_data().get_attribute_values(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetAttributeValuesResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetAttributeValues",
            "analytics_data_service_get_attribute_values"
        )
    )]
    #[inline]
    pub fn get_attribute_values(
        self,
        body: GetAttributeValuesRequest,
    ) -> Request<GetAttributeValues> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Ranks the values of a dimension by their events.
    ///
    /// The dimension is browser, platform, device type, country, city or visit type.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/breakdown`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetBreakdownRequest::new();
    /// let response = client.analytics_data().get_breakdown(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetBreakdownResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetBreakdown",
            "analytics_data_service_get_breakdown"
        )
    )]
    #[inline]
    pub fn get_breakdown(self, body: GetBreakdownRequest) -> Request<GetBreakdown> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Counts events by device type.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/devices`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetDeviceDistributionRequest::new();
    /// let response = client.analytics_data().get_device_distribution(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetDeviceDistributionResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetDeviceDistribution",
            "analytics_data_service_get_device_distribution"
        )
    )]
    #[inline]
    pub fn get_device_distribution(
        self,
        body: GetDeviceDistributionRequest,
    ) -> Request<GetDeviceDistribution> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Computes the funnel of workflow steps.
    ///
    /// Steps run from arrival to exit. Each has the number of distinct visitors who got to it, its
    /// conversion rate and its drop-off.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/funnel`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetStepFunnelRequest::new();
    /// let response = client.analytics_data().get_step_funnel(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetStepFunnelResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetStepFunnel",
            "analytics_data_service_get_step_funnel"
        )
    )]
    #[inline]
    pub fn get_step_funnel(self, body: GetStepFunnelRequest) -> Request<GetStepFunnel> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Counts events by country or by city.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/geo`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetGeoBreakdownRequest::new();
    /// let response = client.analytics_data().get_geo_breakdown(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetGeoBreakdownResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetGeoBreakdown",
            "analytics_data_service_get_geo_breakdown"
        )
    )]
    #[inline]
    pub fn get_geo_breakdown(
        self,
        body: GetGeoBreakdownRequest,
    ) -> Request<GetGeoBreakdown> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Counts events by hour of the day.
    ///
    /// Shows at which hours activity peaks.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/hours`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetHourOfDayDistributionRequest::new();
    /// let response = client.analytics_data().get_hour_of_day_distribution(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetHourOfDayDistributionResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetHourOfDayDistribution",
            "analytics_data_service_get_hour_of_day_distribution"
        )
    )]
    #[inline]
    pub fn get_hour_of_day_distribution(
        self,
        body: GetHourOfDayDistributionRequest,
    ) -> Request<GetHourOfDayDistribution> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Counts events per time bucket, split by a dimension.
    ///
    /// Dimensions include country, city, device type and visit type.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/timeseries`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetGroupedTimeSeriesRequest::new();
    /// let response = client.analytics_data().get_grouped_time_series(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetGroupedTimeSeriesResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetGroupedTimeSeries",
            "analytics_data_service_get_grouped_time_series"
        )
    )]
    #[inline]
    pub fn get_grouped_time_series(
        self,
        body: GetGroupedTimeSeriesRequest,
    ) -> Request<GetGroupedTimeSeries> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Ranks links by number of events.
    ///
    /// Shows which links and QR codes perform best.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/top-links`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetTopLinksRequest::new();
    /// let response = client.analytics_data().get_top_links(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetTopLinksResponse`].
    #[doc(
        alias("AnalyticsDataService_GetTopLinks", "analytics_data_service_get_top_links")
    )]
    #[inline]
    pub fn get_top_links(self, body: GetTopLinksRequest) -> Request<GetTopLinks> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Lists the countries visits have ever come from.
    ///
    /// Ordered by visits, descending, yet without the counts: the list serves to fill a country
    /// filter. Per-country counts are available from `POST /v1/analytics/geo`.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `GET /v1/analytics/visitor-countries`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.analytics_data().list_visitor_countries().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListVisitorCountriesResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_ListVisitorCountries",
            "analytics_data_service_list_visitor_countries"
        )
    )]
    #[inline]
    pub fn list_visitor_countries(self) -> Request<ListVisitorCountries> {
        Request::new(self.0, &[])
    }

    /// Counts new and returning visitors over time.
    ///
    /// Requires the [`analytics:read`](crate::types::ApiScope::AnalyticsRead) scope.
    ///
    /// `POST /v1/analytics/visitors`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetVisitorTrendsRequest::new();
    /// let response = client.analytics_data().get_visitor_trends(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetVisitorTrendsResponse`].
    #[doc(
        alias(
            "AnalyticsDataService_GetVisitorTrends",
            "analytics_data_service_get_visitor_trends"
        )
    )]
    #[inline]
    pub fn get_visitor_trends(
        self,
        body: GetVisitorTrendsRequest,
    ) -> Request<GetVisitorTrends> {
        Request::new(self.0, &[]).json(&body)
    }
}

/// The operation of [`AnalyticsDataApi::get_attribute_distribution`].
#[derive(Debug)]
pub struct GetAttributeDistribution;

impl Operation for GetAttributeDistribution {
    type Output = GetAttributeDistributionResponse;
    const ID: &'static str = "AnalyticsDataService_GetAttributeDistribution";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/attributes/distribution";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::get_attribute_metric`].
#[derive(Debug)]
pub struct GetAttributeMetric;

impl Operation for GetAttributeMetric {
    type Output = GetAttributeMetricResponse;
    const ID: &'static str = "AnalyticsDataService_GetAttributeMetric";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/attributes/metric";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::get_attribute_values`].
#[derive(Debug)]
pub struct GetAttributeValues;

impl Operation for GetAttributeValues {
    type Output = GetAttributeValuesResponse;
    const ID: &'static str = "AnalyticsDataService_GetAttributeValues";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/attributes/values";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::get_breakdown`].
#[derive(Debug)]
pub struct GetBreakdown;

impl Operation for GetBreakdown {
    type Output = GetBreakdownResponse;
    const ID: &'static str = "AnalyticsDataService_GetBreakdown";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/breakdown";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::get_device_distribution`].
#[derive(Debug)]
pub struct GetDeviceDistribution;

impl Operation for GetDeviceDistribution {
    type Output = GetDeviceDistributionResponse;
    const ID: &'static str = "AnalyticsDataService_GetDeviceDistribution";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/devices";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::get_step_funnel`].
#[derive(Debug)]
pub struct GetStepFunnel;

impl Operation for GetStepFunnel {
    type Output = GetStepFunnelResponse;
    const ID: &'static str = "AnalyticsDataService_GetStepFunnel";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/funnel";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::get_geo_breakdown`].
#[derive(Debug)]
pub struct GetGeoBreakdown;

impl Operation for GetGeoBreakdown {
    type Output = GetGeoBreakdownResponse;
    const ID: &'static str = "AnalyticsDataService_GetGeoBreakdown";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/geo";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::get_hour_of_day_distribution`].
#[derive(Debug)]
pub struct GetHourOfDayDistribution;

impl Operation for GetHourOfDayDistribution {
    type Output = GetHourOfDayDistributionResponse;
    const ID: &'static str = "AnalyticsDataService_GetHourOfDayDistribution";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/hours";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::get_grouped_time_series`].
#[derive(Debug)]
pub struct GetGroupedTimeSeries;

impl Operation for GetGroupedTimeSeries {
    type Output = GetGroupedTimeSeriesResponse;
    const ID: &'static str = "AnalyticsDataService_GetGroupedTimeSeries";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/timeseries";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::get_top_links`].
#[derive(Debug)]
pub struct GetTopLinks;

impl Operation for GetTopLinks {
    type Output = GetTopLinksResponse;
    const ID: &'static str = "AnalyticsDataService_GetTopLinks";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/top-links";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AnalyticsDataApi::list_visitor_countries`].
#[derive(Debug)]
pub struct ListVisitorCountries;

impl Operation for ListVisitorCountries {
    type Output = ListVisitorCountriesResponse;
    const ID: &'static str = "AnalyticsDataService_ListVisitorCountries";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/analytics/visitor-countries";
}

/// The operation of [`AnalyticsDataApi::get_visitor_trends`].
#[derive(Debug)]
pub struct GetVisitorTrends;

impl Operation for GetVisitorTrends {
    type Output = GetVisitorTrendsResponse;
    const ID: &'static str = "AnalyticsDataService_GetVisitorTrends";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/analytics/visitors";
    const IDEMPOTENCY_KEY: bool = true;
}
