// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Visits sent on to a Google Analytics 4 property.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.google_analytics_integrations().get().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Request, Setters};
use crate::types::{
    GetGoogleAnalyticsIntegrationResponse, TestGoogleAnalyticsIntegrationResponse,
    UpdateGoogleAnalyticsIntegrationRequest, UpdateGoogleAnalyticsIntegrationResponse,
};

impl Client {
    /// Visits sent on to a Google Analytics 4 property.
    #[inline]
    pub fn google_analytics_integrations(&self) -> GoogleAnalyticsIntegrationsApi<'_> {
        GoogleAnalyticsIntegrationsApi(self)
    }
}

/// Visits sent on to a Google Analytics 4 property.
///
/// See [`Client::google_analytics_integrations`].
#[derive(Clone, Copy, Debug)]
pub struct GoogleAnalyticsIntegrationsApi<'client>(pub(crate) &'client Client);

impl GoogleAnalyticsIntegrationsApi<'_> {
    /// Returns the Google Analytics 4 property that receives the workspace's visits.
    ///
    /// The API secret is withheld.
    ///
    /// Requires the [`integrations:read`](crate::types::ApiScope::IntegrationsRead) scope.
    ///
    /// `GET /v1/integrations/google-analytics`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.google_analytics_integrations().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetGoogleAnalyticsIntegrationResponse`].
    #[doc(
        alias(
            "GoogleAnalyticsIntegrationsService_Get",
            "google_analytics_integrations_service_get",
            "get_google_analytics_integration"
        )
    )]
    #[inline]
    pub fn get(self) -> Request<GetGoogleAnalyticsIntegration> {
        Request::new(self.0, &[])
    }

    /// Connects a Google Analytics 4 property or changes its settings.
    ///
    /// From then on the property receives, over the Measurement Protocol, the visits and form
    /// submissions of people and each capture of visitor data. Personal data is excluded.
    ///
    /// If `visitorAttributesEnabled` is set, which is the default, events carry form answers and
    /// custom visitor attributes in parameters named `lb_<key>`; numbers remain numbers. Use
    /// `visitorAttributeKeys` to send some keys only.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `PUT /v1/integrations/google-analytics`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateGoogleAnalyticsIntegrationRequest::new();
    /// let response = client.google_analytics_integrations().update(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateGoogleAnalyticsIntegrationResponse`].
    #[doc(
        alias(
            "GoogleAnalyticsIntegrationsService_Update",
            "google_analytics_integrations_service_update",
            "update_google_analytics_integration"
        )
    )]
    #[inline]
    pub fn update(
        self,
        body: UpdateGoogleAnalyticsIntegrationRequest,
    ) -> Request<UpdateGoogleAnalyticsIntegration> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Disconnects Google Analytics 4.
    ///
    /// Visits are no longer sent, and the API secret on record is erased.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `DELETE /v1/integrations/google-analytics`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.google_analytics_integrations().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "GoogleAnalyticsIntegrationsService_Delete",
            "google_analytics_integrations_service_delete",
            "delete_google_analytics_integration"
        )
    )]
    #[inline]
    pub fn delete(self) -> Request<DeleteGoogleAnalyticsIntegration> {
        Request::new(self.0, &[])
    }

    /// Sends a test event to the connected Google Analytics 4 property.
    ///
    /// The event, `linkbreakers_test`, is sent in debug mode and should appear in DebugView.
    /// Confirm it there, since Google raises no error for an invalid API secret.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `POST /v1/integrations/google-analytics/test`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.google_analytics_integrations().test().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](TestGoogleAnalyticsIntegration::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`TestGoogleAnalyticsIntegrationResponse`].
    #[doc(
        alias(
            "GoogleAnalyticsIntegrationsService_Test",
            "google_analytics_integrations_service_test",
            "test_google_analytics_integration"
        )
    )]
    #[inline]
    pub fn test(self) -> Request<TestGoogleAnalyticsIntegration> {
        Request::new(self.0, &[]).json(&Object::new())
    }
}

/// The operation of [`GoogleAnalyticsIntegrationsApi::get`].
#[derive(Debug)]
pub struct GetGoogleAnalyticsIntegration;

impl Operation for GetGoogleAnalyticsIntegration {
    type Output = GetGoogleAnalyticsIntegrationResponse;
    const ID: &'static str = "GoogleAnalyticsIntegrationsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/integrations/google-analytics";
}

/// The operation of [`GoogleAnalyticsIntegrationsApi::update`].
#[derive(Debug)]
pub struct UpdateGoogleAnalyticsIntegration;

impl Operation for UpdateGoogleAnalyticsIntegration {
    type Output = UpdateGoogleAnalyticsIntegrationResponse;
    const ID: &'static str = "GoogleAnalyticsIntegrationsService_Update";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/integrations/google-analytics";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`GoogleAnalyticsIntegrationsApi::delete`].
#[derive(Debug)]
pub struct DeleteGoogleAnalyticsIntegration;

impl Operation for DeleteGoogleAnalyticsIntegration {
    type Output = Object;
    const ID: &'static str = "GoogleAnalyticsIntegrationsService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/integrations/google-analytics";
}

/// The operation of [`GoogleAnalyticsIntegrationsApi::test`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct TestGoogleAnalyticsIntegration;

impl Operation for TestGoogleAnalyticsIntegration {
    type Output = TestGoogleAnalyticsIntegrationResponse;
    const ID: &'static str = "GoogleAnalyticsIntegrationsService_Test";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/integrations/google-analytics/test";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<TestGoogleAnalyticsIntegration> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}
