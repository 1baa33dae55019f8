// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Pricing of the workspace.

use crate::runtime::{Client, Operation, Request};
use crate::types::ListPricingPlansResponse;

impl Client {
    /// Pricing of the workspace.
    #[inline]
    pub fn pricing(&self) -> Pricing<'_> {
        Pricing(self)
    }
}

/// See [`Client::pricing`].
#[derive(Clone, Copy, Debug)]
pub struct Pricing<'client>(pub(crate) &'client Client);

impl Pricing<'_> {
    /// Lists the plans with their prices, limits and features
    ///
    /// `GET /v1/pricing/plans`.
    #[doc(alias = "PricingService_ListPricingPlans")]
    #[inline]
    pub fn list_plans(self) -> Request<ListPlansPricing> {
        Request::new(self.0, &[])
    }
}

/// [`Pricing::list_plans`].
#[derive(Clone, Copy, Debug)]
pub struct ListPlansPricing;

impl Operation for ListPlansPricing {
    type Output = ListPricingPlansResponse;
    const ID: &'static str = "PricingService_ListPricingPlans";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/pricing/plans";
    const AUTHENTICATED: bool = false;
}
