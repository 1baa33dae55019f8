// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Answers of Google Forms, tied to the visitors who gave them.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.google_forms_integrations().get().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Request, Setters};
use crate::types::{
    CompleteGoogleFormsOauthRequest, CompleteGoogleFormsOauthResponse,
    GetGoogleFormsIntegrationResponse, GetGoogleFormsOauthUrlResponse,
    ListDetectedGoogleFormsResponse, SyncGoogleFormsResponse,
    UpdateGoogleFormsIntegrationRequest, UpdateGoogleFormsIntegrationResponse,
};

impl Client {
    /// Answers of Google Forms, tied to the visitors who gave them.
    #[inline]
    pub fn google_forms_integrations(&self) -> GoogleFormsIntegrationsApi<'_> {
        GoogleFormsIntegrationsApi(self)
    }
}

/// Answers of Google Forms, tied to the visitors who gave them.
///
/// See [`Client::google_forms_integrations`].
#[derive(Clone, Copy, Debug)]
pub struct GoogleFormsIntegrationsApi<'client>(pub(crate) &'client Client);

impl GoogleFormsIntegrationsApi<'_> {
    /// Returns the Google Forms integration of the workspace.
    ///
    /// Requires the [`integrations:read`](crate::types::ApiScope::IntegrationsRead) scope.
    ///
    /// `GET /v1/google-forms-integrations`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.google_forms_integrations().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetGoogleFormsIntegrationResponse`].
    #[doc(
        alias(
            "GoogleFormsIntegrationsService_Get",
            "google_forms_integrations_service_get",
            "get_google_forms_integration"
        )
    )]
    #[inline]
    pub fn get(self) -> Request<GetGoogleFormsIntegration> {
        Request::new(self.0, &[])
    }

    /// Disconnects Google Forms and deletes the integration.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `DELETE /v1/google-forms-integrations`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.google_forms_integrations().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "GoogleFormsIntegrationsService_Delete",
            "google_forms_integrations_service_delete",
            "delete_google_forms_integration"
        )
    )]
    #[inline]
    pub fn delete(self) -> Request<DeleteGoogleFormsIntegration> {
        Request::new(self.0, &[])
    }

    /// Pauses or resumes the Google Forms sync.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `PATCH /v1/google-forms-integrations`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateGoogleFormsIntegrationRequest::new();
    /// let response = client.google_forms_integrations().update(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateGoogleFormsIntegrationResponse`].
    #[doc(
        alias(
            "GoogleFormsIntegrationsService_Update",
            "google_forms_integrations_service_update",
            "update_google_forms_integration"
        )
    )]
    #[inline]
    pub fn update(
        self,
        body: UpdateGoogleFormsIntegrationRequest,
    ) -> Request<UpdateGoogleFormsIntegration> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Lists the Google Forms found among the workspace's links.
    ///
    /// A form is found when some link redirects to it.
    ///
    /// Requires the [`integrations:read`](crate::types::ApiScope::IntegrationsRead) scope.
    ///
    /// `GET /v1/google-forms-integrations/detected-forms`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.google_forms_integrations().list_detected_forms().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListDetectedGoogleFormsResponse`].
    #[doc(
        alias(
            "GoogleFormsIntegrationsService_ListDetectedForms",
            "google_forms_integrations_service_list_detected_forms"
        )
    )]
    #[inline]
    pub fn list_detected_forms(self) -> Request<ListDetectedForms> {
        Request::new(self.0, &[])
    }

    /// Returns the Google authorization URL that begins the OAuth flow.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `GET /v1/google-forms-integrations/oauth-url`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.google_forms_integrations().get_oauth_url().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetGoogleFormsOauthUrlResponse`].
    #[doc(
        alias(
            "GoogleFormsIntegrationsService_GetOAuthURL",
            "google_forms_integrations_service_get_o_auth_url"
        )
    )]
    #[inline]
    pub fn get_oauth_url(self) -> Request<GetOauthUrl> {
        Request::new(self.0, &[])
    }

    /// Creates the Google Forms integration from a Google authorization code.
    ///
    /// The code is traded for tokens.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `POST /v1/google-forms-integrations/oauth/complete`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CompleteGoogleFormsOauthRequest::new("text", "text");
    /// let response = client.google_forms_integrations().complete_oauth(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CompleteGoogleFormsOauthResponse`].
    #[doc(
        alias(
            "GoogleFormsIntegrationsService_CompleteOAuth",
            "google_forms_integrations_service_complete_o_auth"
        )
    )]
    #[inline]
    pub fn complete_oauth(
        self,
        body: CompleteGoogleFormsOauthRequest,
    ) -> Request<CompleteOauth> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Fetches new responses of every detected Google Form right away.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `POST /v1/google-forms-integrations/sync`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.google_forms_integrations().sync_now().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](SyncNow::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`SyncGoogleFormsResponse`].
    #[doc(
        alias(
            "GoogleFormsIntegrationsService_SyncNow",
            "google_forms_integrations_service_sync_now"
        )
    )]
    #[inline]
    pub fn sync_now(self) -> Request<SyncNow> {
        Request::new(self.0, &[]).json(&Object::new())
    }
}

/// The operation of [`GoogleFormsIntegrationsApi::get`].
#[derive(Debug)]
pub struct GetGoogleFormsIntegration;

impl Operation for GetGoogleFormsIntegration {
    type Output = GetGoogleFormsIntegrationResponse;
    const ID: &'static str = "GoogleFormsIntegrationsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/google-forms-integrations";
}

/// The operation of [`GoogleFormsIntegrationsApi::delete`].
#[derive(Debug)]
pub struct DeleteGoogleFormsIntegration;

impl Operation for DeleteGoogleFormsIntegration {
    type Output = Object;
    const ID: &'static str = "GoogleFormsIntegrationsService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/google-forms-integrations";
}

/// The operation of [`GoogleFormsIntegrationsApi::update`].
#[derive(Debug)]
pub struct UpdateGoogleFormsIntegration;

impl Operation for UpdateGoogleFormsIntegration {
    type Output = UpdateGoogleFormsIntegrationResponse;
    const ID: &'static str = "GoogleFormsIntegrationsService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/google-forms-integrations";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`GoogleFormsIntegrationsApi::list_detected_forms`].
#[derive(Debug)]
pub struct ListDetectedForms;

impl Operation for ListDetectedForms {
    type Output = ListDetectedGoogleFormsResponse;
    const ID: &'static str = "GoogleFormsIntegrationsService_ListDetectedForms";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/google-forms-integrations/detected-forms";
}

/// The operation of [`GoogleFormsIntegrationsApi::get_oauth_url`].
#[derive(Debug)]
pub struct GetOauthUrl;

impl Operation for GetOauthUrl {
    type Output = GetGoogleFormsOauthUrlResponse;
    const ID: &'static str = "GoogleFormsIntegrationsService_GetOAuthURL";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/google-forms-integrations/oauth-url";
}

/// The operation of [`GoogleFormsIntegrationsApi::complete_oauth`].
#[derive(Debug)]
pub struct CompleteOauth;

impl Operation for CompleteOauth {
    type Output = CompleteGoogleFormsOauthResponse;
    const ID: &'static str = "GoogleFormsIntegrationsService_CompleteOAuth";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/google-forms-integrations/oauth/complete";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`GoogleFormsIntegrationsApi::sync_now`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct SyncNow;

impl Operation for SyncNow {
    type Output = SyncGoogleFormsResponse;
    const ID: &'static str = "GoogleFormsIntegrationsService_SyncNow";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/google-forms-integrations/sync";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<SyncNow> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}
