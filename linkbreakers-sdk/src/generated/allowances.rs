// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Limits of the workspace's plan, and how much of each is used.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.allowances().list().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Request};
use crate::types::{DismissAllowanceNoticeRequest, ListAllowancesResponse};

impl Client {
    /// Limits of the workspace's plan, and how much of each is used.
    #[inline]
    pub fn allowances(&self) -> AllowancesApi<'_> {
        AllowancesApi(self)
    }
}

/// Limits of the workspace's plan, and how much of each is used.
///
/// See [`Client::allowances`].
#[derive(Clone, Copy, Debug)]
pub struct AllowancesApi<'client>(pub(crate) &'client Client);

impl AllowancesApi<'_> {
    /// Lists the limits of the workspace's plan and their consumption.
    ///
    /// Each entry tells how much of the limit this cycle has consumed, if anything is left, and
    /// when it refills.
    ///
    /// Requires the [`workspace:read`](crate::types::ApiScope::WorkspaceRead) scope.
    ///
    /// `GET /v1/allowances`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.allowances().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListAllowancesResponse`].
    #[doc(
        alias(
            "AllowancesService_ListAllowances",
            "allowances_service_list_allowances",
            "list_allowances"
        )
    )]
    #[inline]
    pub fn list(self) -> Request<ListAllowances> {
        Request::new(self.0, &[])
    }

    /// Dismisses the notice that a limit has been exceeded.
    ///
    /// It stays hidden from the calling member until that limit enters its next cycle. Available to
    /// members alone: an API token fails with an error of permissions.
    ///
    /// Requires the [`workspace:write`](crate::types::ApiScope::WorkspaceWrite) scope.
    ///
    /// `POST /v1/allowances/dismiss`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::DismissAllowanceNoticeRequest::new();
    /// client.allowances().dismiss_notice(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "AllowancesService_DismissAllowanceNotice",
            "allowances_service_dismiss_allowance_notice"
        )
    )]
    #[inline]
    pub fn dismiss_notice(
        self,
        body: DismissAllowanceNoticeRequest,
    ) -> Request<DismissAllowanceNotice> {
        Request::new(self.0, &[]).json(&body)
    }
}

/// The operation of [`AllowancesApi::list`].
#[derive(Debug)]
pub struct ListAllowances;

impl Operation for ListAllowances {
    type Output = ListAllowancesResponse;
    const ID: &'static str = "AllowancesService_ListAllowances";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/allowances";
}

/// The operation of [`AllowancesApi::dismiss_notice`].
#[derive(Debug)]
pub struct DismissAllowanceNotice;

impl Operation for DismissAllowanceNotice {
    type Output = Object;
    const ID: &'static str = "AllowancesService_DismissAllowanceNotice";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/allowances/dismiss";
    const IDEMPOTENCY_KEY: bool = true;
}
