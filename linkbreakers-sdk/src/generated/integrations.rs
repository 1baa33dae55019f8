// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Integrations of the workspace.

use crate::runtime::{Client, Object, Operation, Request};

impl Client {
    /// Integrations of the workspace.
    #[inline]
    pub fn integrations(&self) -> Integrations<'_> {
        Integrations(self)
    }
}

/// See [`Client::integrations`].
#[derive(Clone, Copy, Debug)]
pub struct Integrations<'client>(pub(crate) &'client Client);

impl Integrations<'_> {
    /// Calls tracking for the integration named by `slug`
    ///
    /// `POST /v1/integrations/{slug}`.
    #[doc(alias = "IntegrationsService_Track")]
    #[inline]
    pub fn track(self, slug: impl AsRef<str>) -> Request<TrackIntegrations> {
        Request::new(self.0, &[slug.as_ref()])
    }
}

/// [`Integrations::track`].
#[derive(Clone, Copy, Debug)]
pub struct TrackIntegrations;

impl Operation for TrackIntegrations {
    type Output = Object;
    const ID: &'static str = "IntegrationsService_Track";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/integrations/{}";
    const AUTHENTICATED: bool = false;
    const IDEMPOTENCY_KEY: bool = true;
}
