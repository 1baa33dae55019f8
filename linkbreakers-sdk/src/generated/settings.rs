// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! How much is recorded of visitors, for the workspace and for single links.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.settings().get_link("id").await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Operation, Request};
use crate::types::{
    GetDataCollectionResponse, GetLinkSettingResponse, UpdateDataCollectionRequest,
    UpdateDataCollectionResponse, UpdateLinkSettingRequest, UpdateLinkSettingResponse,
};

impl Client {
    /// How much is recorded of visitors, for the workspace and for single links.
    #[inline]
    pub fn settings(&self) -> SettingsApi<'_> {
        SettingsApi(self)
    }
}

/// How much is recorded of visitors, for the workspace and for single links.
///
/// See [`Client::settings`].
#[derive(Clone, Copy, Debug)]
pub struct SettingsApi<'client>(pub(crate) &'client Client);

impl SettingsApi<'_> {
    /// Returns the data collection level of the workspace.
    ///
    /// The level is common to all links.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/settings/data-collection`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.settings().get_data_collection().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetDataCollectionResponse`].
    #[doc(
        alias(
            "SettingsService_GetDataCollection",
            "settings_service_get_data_collection"
        )
    )]
    #[inline]
    pub fn get_data_collection(self) -> Request<GetDataCollection> {
        Request::new(self.0, &[])
    }

    /// Sets the data collection level of the workspace.
    ///
    /// `ADVANCED` is reserved for paid plans.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `PUT /v1/settings/data-collection`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateDataCollectionRequest::new();
    /// let response = client.settings().update_data_collection(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateDataCollectionResponse`].
    #[doc(
        alias(
            "SettingsService_UpdateDataCollection",
            "settings_service_update_data_collection"
        )
    )]
    #[inline]
    pub fn update_data_collection(
        self,
        body: UpdateDataCollectionRequest,
    ) -> Request<UpdateDataCollection> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the visitor data collection settings of a link.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/settings/link-setting/{id}`.
    ///
    /// - `id`: Link setting profile to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.settings().get_link("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetLinkSettingResponse`].
    #[doc(alias("SettingsService_GetLinkSetting", "settings_service_get_link_setting"))]
    #[inline]
    pub fn get_link(self, id: impl AsRef<str>) -> Request<GetLinkSetting> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes the data collection policy of one link.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `PUT /v1/settings/link-setting/{id}`.
    ///
    /// - `id`: Link setting to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateLinkSettingRequest::new();
    /// let response = client.settings().update_link("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateLinkSettingResponse`].
    #[doc(
        alias(
            "SettingsService_UpdateLinkSetting",
            "settings_service_update_link_setting"
        )
    )]
    #[inline]
    pub fn update_link(
        self,
        id: impl AsRef<str>,
        body: UpdateLinkSettingRequest,
    ) -> Request<UpdateLinkSetting> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }
}

/// The operation of [`SettingsApi::get_data_collection`].
#[derive(Debug)]
pub struct GetDataCollection;

impl Operation for GetDataCollection {
    type Output = GetDataCollectionResponse;
    const ID: &'static str = "SettingsService_GetDataCollection";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/settings/data-collection";
}

/// The operation of [`SettingsApi::update_data_collection`].
#[derive(Debug)]
pub struct UpdateDataCollection;

impl Operation for UpdateDataCollection {
    type Output = UpdateDataCollectionResponse;
    const ID: &'static str = "SettingsService_UpdateDataCollection";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/settings/data-collection";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`SettingsApi::get_link`].
#[derive(Debug)]
pub struct GetLinkSetting;

impl Operation for GetLinkSetting {
    type Output = GetLinkSettingResponse;
    const ID: &'static str = "SettingsService_GetLinkSetting";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/settings/link-setting/{id}";
}

/// The operation of [`SettingsApi::update_link`].
#[derive(Debug)]
pub struct UpdateLinkSetting;

impl Operation for UpdateLinkSetting {
    type Output = UpdateLinkSettingResponse;
    const ID: &'static str = "SettingsService_UpdateLinkSetting";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/settings/link-setting/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}
