// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Plans with their prices, limits and features.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.pricing().list_plans().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Auth, Client, Operation, Request};
use crate::types::ListPricingPlansResponse;

impl Client {
    /// Plans with their prices, limits and features.
    #[inline]
    pub fn pricing(&self) -> PricingApi<'_> {
        PricingApi(self)
    }
}

/// Plans with their prices, limits and features.
///
/// See [`Client::pricing`].
#[derive(Clone, Copy, Debug)]
pub struct PricingApi<'client>(pub(crate) &'client Client);

impl PricingApi<'_> {
    /// Lists the plans with their prices, limits and features.
    ///
    /// Callable without authentication.
    ///
    /// `GET /v1/pricing/plans`. Open to anybody: no token is sent.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.pricing().list_plans().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListPricingPlansResponse`].
    #[doc(
        alias("PricingService_ListPricingPlans", "pricing_service_list_pricing_plans")
    )]
    #[inline]
    pub fn list_plans(self) -> Request<ListPricingPlans> {
        Request::new(self.0, &[])
    }
}

/// The operation of [`PricingApi::list_plans`].
#[derive(Debug)]
pub struct ListPricingPlans;

impl Operation for ListPricingPlans {
    type Output = ListPricingPlansResponse;
    const ID: &'static str = "PricingService_ListPricingPlans";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/pricing/plans";
    const AUTH: Auth = Auth::None;
}
