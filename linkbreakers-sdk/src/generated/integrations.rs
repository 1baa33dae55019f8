// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Calls that other services make to the workspace.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! client.integrations().track("slug").await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Auth, Client, Object, Operation, Request};

impl Client {
    /// Calls that other services make to the workspace.
    #[inline]
    pub fn integrations(&self) -> IntegrationsApi<'_> {
        IntegrationsApi(self)
    }
}

/// Calls that other services make to the workspace.
///
/// See [`Client::integrations`].
#[derive(Clone, Copy, Debug)]
pub struct IntegrationsApi<'client>(pub(crate) &'client Client);

impl IntegrationsApi<'_> {
    /// Calls tracking for the integration named by `slug`.
    ///
    /// `POST /v1/integrations/{slug}`. Open to anybody: no token is sent.
    ///
    /// - `slug`: Integration being installed, by slug.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.integrations().track("slug").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "IntegrationsService_Track",
            "integrations_service_track",
            "track_integration"
        )
    )]
    #[inline]
    pub fn track(self, slug: impl AsRef<str>) -> Request<TrackIntegration> {
        Request::new(self.0, &[slug.as_ref()])
    }
}

/// The operation of [`IntegrationsApi::track`].
#[derive(Debug)]
pub struct TrackIntegration;

impl Operation for TrackIntegration {
    type Output = Object;
    const ID: &'static str = "IntegrationsService_Track";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/integrations/{slug}";
    const AUTH: Auth = Auth::None;
    const IDEMPOTENCY_KEY: bool = true;
}
