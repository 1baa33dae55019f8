// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Notifications to a Slack channel.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.slack_integrations().get().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Request, Setters};
use crate::types::{
    CompleteSlackOauthRequest, CompleteSlackOauthResponse, GetSlackIntegrationResponse,
    GetSlackOauthUrlResponse, ListSlackChannelsResponse, TestSlackIntegrationResponse,
    UpdateSlackIntegrationRequest, UpdateSlackIntegrationResponse,
};

impl Client {
    /// Notifications to a Slack channel.
    #[inline]
    pub fn slack_integrations(&self) -> SlackIntegrationsApi<'_> {
        SlackIntegrationsApi(self)
    }
}

/// Notifications to a Slack channel.
///
/// See [`Client::slack_integrations`].
#[derive(Clone, Copy, Debug)]
pub struct SlackIntegrationsApi<'client>(pub(crate) &'client Client);

impl SlackIntegrationsApi<'_> {
    /// Returns the Slack integration of the workspace.
    ///
    /// Requires the [`integrations:read`](crate::types::ApiScope::IntegrationsRead) scope.
    ///
    /// `GET /v1/slack-integrations`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.slack_integrations().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetSlackIntegrationResponse`].
    #[doc(
        alias(
            "SlackIntegrationsService_Get",
            "slack_integrations_service_get",
            "get_slack_integration"
        )
    )]
    #[inline]
    pub fn get(self) -> Request<GetSlackIntegration> {
        Request::new(self.0, &[])
    }

    /// Disconnects Slack and deletes the integration.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `DELETE /v1/slack-integrations`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.slack_integrations().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "SlackIntegrationsService_Delete",
            "slack_integrations_service_delete",
            "delete_slack_integration"
        )
    )]
    #[inline]
    pub fn delete(self) -> Request<DeleteSlackIntegration> {
        Request::new(self.0, &[])
    }

    /// Changes the channel, the triggers or the status of the Slack integration.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `PATCH /v1/slack-integrations`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateSlackIntegrationRequest::new();
    /// let response = client.slack_integrations().update(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateSlackIntegrationResponse`].
    #[doc(
        alias(
            "SlackIntegrationsService_Update",
            "slack_integrations_service_update",
            "update_slack_integration"
        )
    )]
    #[inline]
    pub fn update(
        self,
        body: UpdateSlackIntegrationRequest,
    ) -> Request<UpdateSlackIntegration> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Lists the Slack channels to which the bot can post notifications.
    ///
    /// Requires the [`integrations:read`](crate::types::ApiScope::IntegrationsRead) scope.
    ///
    /// `GET /v1/slack-integrations/channels`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.slack_integrations().list_channels().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListSlackChannelsResponse`].
    #[doc(
        alias(
            "SlackIntegrationsService_ListChannels",
            "slack_integrations_service_list_channels"
        )
    )]
    #[inline]
    pub fn list_channels(self) -> Request<ListChannels> {
        Request::new(self.0, &[])
    }

    /// Returns the Slack authorization URL behind "Add to Slack".
    ///
    /// Visiting it begins the OAuth flow.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `GET /v1/slack-integrations/oauth-url`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.slack_integrations().get_oauth_url().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetSlackOauthUrlResponse`].
    #[doc(
        alias(
            "SlackIntegrationsService_GetOAuthURL",
            "slack_integrations_service_get_o_auth_url"
        )
    )]
    #[inline]
    pub fn get_oauth_url(self) -> Request<GetOauthUrl> {
        Request::new(self.0, &[])
    }

    /// Creates the Slack integration from a Slack authorization code.
    ///
    /// The code is traded for a bot token.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `POST /v1/slack-integrations/oauth/complete`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CompleteSlackOauthRequest::new("text", "text");
    /// let response = client.slack_integrations().complete_oauth(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CompleteSlackOauthResponse`].
    #[doc(
        alias(
            "SlackIntegrationsService_CompleteOAuth",
            "slack_integrations_service_complete_o_auth"
        )
    )]
    #[inline]
    pub fn complete_oauth(
        self,
        body: CompleteSlackOauthRequest,
    ) -> Request<CompleteOauth> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Sends a test notification to Slack.
    ///
    /// Shows if the integration works.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `POST /v1/slack-integrations/test`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.slack_integrations().test().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](TestSlackIntegration::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`TestSlackIntegrationResponse`].
    #[doc(
        alias(
            "SlackIntegrationsService_Test",
            "slack_integrations_service_test",
            "test_slack_integration"
        )
    )]
    #[inline]
    pub fn test(self) -> Request<TestSlackIntegration> {
        Request::new(self.0, &[]).json(&Object::new())
    }
}

/// The operation of [`SlackIntegrationsApi::get`].
#[derive(Debug)]
pub struct GetSlackIntegration;

impl Operation for GetSlackIntegration {
    type Output = GetSlackIntegrationResponse;
    const ID: &'static str = "SlackIntegrationsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/slack-integrations";
}

/// The operation of [`SlackIntegrationsApi::delete`].
#[derive(Debug)]
pub struct DeleteSlackIntegration;

impl Operation for DeleteSlackIntegration {
    type Output = Object;
    const ID: &'static str = "SlackIntegrationsService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/slack-integrations";
}

/// The operation of [`SlackIntegrationsApi::update`].
#[derive(Debug)]
pub struct UpdateSlackIntegration;

impl Operation for UpdateSlackIntegration {
    type Output = UpdateSlackIntegrationResponse;
    const ID: &'static str = "SlackIntegrationsService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/slack-integrations";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`SlackIntegrationsApi::list_channels`].
#[derive(Debug)]
pub struct ListChannels;

impl Operation for ListChannels {
    type Output = ListSlackChannelsResponse;
    const ID: &'static str = "SlackIntegrationsService_ListChannels";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/slack-integrations/channels";
}

/// The operation of [`SlackIntegrationsApi::get_oauth_url`].
#[derive(Debug)]
pub struct GetOauthUrl;

impl Operation for GetOauthUrl {
    type Output = GetSlackOauthUrlResponse;
    const ID: &'static str = "SlackIntegrationsService_GetOAuthURL";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/slack-integrations/oauth-url";
}

/// The operation of [`SlackIntegrationsApi::complete_oauth`].
#[derive(Debug)]
pub struct CompleteOauth;

impl Operation for CompleteOauth {
    type Output = CompleteSlackOauthResponse;
    const ID: &'static str = "SlackIntegrationsService_CompleteOAuth";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/slack-integrations/oauth/complete";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`SlackIntegrationsApi::test`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct TestSlackIntegration;

impl Operation for TestSlackIntegration {
    type Output = TestSlackIntegrationResponse;
    const ID: &'static str = "SlackIntegrationsService_Test";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/slack-integrations/test";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<TestSlackIntegration> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}
