// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Pixels of advertising networks that fire on a visit.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.retargeting_pixels().get().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Operation, Request};
use crate::types::{
    GetRetargetingPixelsResponse, ListRetargetingPixelsForLinkResponse,
    UpdateRetargetingPixelsRequest, UpdateRetargetingPixelsResponse,
};

impl Client {
    /// Pixels of advertising networks that fire on a visit.
    #[inline]
    pub fn retargeting_pixels(&self) -> RetargetingPixelsApi<'_> {
        RetargetingPixelsApi(self)
    }
}

/// Pixels of advertising networks that fire on a visit.
///
/// See [`Client::retargeting_pixels`].
#[derive(Clone, Copy, Debug)]
pub struct RetargetingPixelsApi<'client>(pub(crate) &'client Client);

impl RetargetingPixelsApi<'_> {
    /// Returns the retargeting pixels of the workspace.
    ///
    /// Includes the links on which each ad platform's pixel fires.
    ///
    /// Requires the [`integrations:read`](crate::types::ApiScope::IntegrationsRead) scope.
    ///
    /// `GET /v1/retargeting-pixels`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.retargeting_pixels().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetRetargetingPixelsResponse`].
    #[doc(
        alias(
            "RetargetingPixelsService_Get",
            "retargeting_pixels_service_get",
            "get_retargeting_pixel"
        )
    )]
    #[inline]
    pub fn get(self) -> Request<GetRetargetingPixel> {
        Request::new(self.0, &[])
    }

    /// Sets, changes or removes retargeting pixels and the links they fire on.
    ///
    /// Omitted fields are not modified; a pixel is removed by sending an empty string. Unless told
    /// otherwise a pixel fires on all links. Give it a scope with `SELECTED_LINKS` to confine it to
    /// certain links, tags and directories, including their sub-directories. Pixels absent from
    /// `scopes` retain the scope they have.
    ///
    /// When a pixel applies, the visitor first gets a brief page that fires it in the browser and
    /// redirects afterwards, at the cost of a small delay. All other visits redirect at once.
    ///
    /// Requires the [`integrations:write`](crate::types::ApiScope::IntegrationsWrite) scope.
    ///
    /// `PUT /v1/retargeting-pixels`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateRetargetingPixelsRequest::new();
    /// let response = client.retargeting_pixels().update(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateRetargetingPixelsResponse`].
    #[doc(
        alias(
            "RetargetingPixelsService_Update",
            "retargeting_pixels_service_update",
            "update_retargeting_pixel"
        )
    )]
    #[inline]
    pub fn update(
        self,
        body: UpdateRetargetingPixelsRequest,
    ) -> Request<UpdateRetargetingPixel> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Lists the pixels that fire when a person visits a link.
    ///
    /// These are the pixels active on all links, plus those with a selection of links, directories
    /// or tags that includes this one.
    ///
    /// Requires the [`integrations:read`](crate::types::ApiScope::IntegrationsRead) scope.
    ///
    /// `GET /v1/retargeting-pixels/links/{linkId}`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.retargeting_pixels().list_for_link("link-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListRetargetingPixelsForLinkResponse`].
    #[doc(
        alias(
            "RetargetingPixelsService_ListForLink",
            "retargeting_pixels_service_list_for_link"
        )
    )]
    #[inline]
    pub fn list_for_link(self, link_id: impl AsRef<str>) -> Request<ListForLink> {
        Request::new(self.0, &[link_id.as_ref()])
    }
}

/// The operation of [`RetargetingPixelsApi::get`].
#[derive(Debug)]
pub struct GetRetargetingPixel;

impl Operation for GetRetargetingPixel {
    type Output = GetRetargetingPixelsResponse;
    const ID: &'static str = "RetargetingPixelsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/retargeting-pixels";
}

/// The operation of [`RetargetingPixelsApi::update`].
#[derive(Debug)]
pub struct UpdateRetargetingPixel;

impl Operation for UpdateRetargetingPixel {
    type Output = UpdateRetargetingPixelsResponse;
    const ID: &'static str = "RetargetingPixelsService_Update";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/retargeting-pixels";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`RetargetingPixelsApi::list_for_link`].
#[derive(Debug)]
pub struct ListForLink;

impl Operation for ListForLink {
    type Output = ListRetargetingPixelsForLinkResponse;
    const ID: &'static str = "RetargetingPixelsService_ListForLink";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/retargeting-pixels/links/{linkId}";
}
