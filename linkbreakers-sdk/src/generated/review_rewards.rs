// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Rewards for published reviews.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.review_rewards().get_offer().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Operation, Request};
use crate::types::{
    GetReviewRewardOfferResponse, SubmitReviewRewardRequest, SubmitReviewRewardResponse,
};

impl Client {
    /// Rewards for published reviews.
    #[inline]
    pub fn review_rewards(&self) -> ReviewRewardsApi<'_> {
        ReviewRewardsApi(self)
    }
}

/// Rewards for published reviews.
///
/// See [`Client::review_rewards`].
#[derive(Clone, Copy, Debug)]
pub struct ReviewRewardsApi<'client>(pub(crate) &'client Client);

impl ReviewRewardsApi<'_> {
    /// Submits a review published on G2, Capterra or Trustpilot.
    ///
    /// Free months of Pro are granted once the Linkbreakers team has confirmed that the review
    /// exists and that the member is its author. The rating plays no part.
    ///
    /// Requires the [`workspace:write`](crate::types::ApiScope::WorkspaceWrite) scope.
    ///
    /// `POST /v1/review-rewards`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::SubmitReviewRewardRequest::new();
    /// let response = client.review_rewards().submit(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`SubmitReviewRewardResponse`].
    #[doc(
        alias(
            "ReviewRewardsService_Submit",
            "review_rewards_service_submit",
            "submit_review_reward"
        )
    )]
    #[inline]
    pub fn submit(self, body: SubmitReviewRewardRequest) -> Request<SubmitReviewReward> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the state of the review reward offer for the workspace.
    ///
    /// It tells if free months of Pro can be earned with a review, where Linkbreakers is found on
    /// each review site, and which review the workspace handed in last.
    ///
    /// Requires the [`workspace:read`](crate::types::ApiScope::WorkspaceRead) scope.
    ///
    /// `GET /v1/review-rewards/offer`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.review_rewards().get_offer().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetReviewRewardOfferResponse`].
    #[doc(alias("ReviewRewardsService_GetOffer", "review_rewards_service_get_offer"))]
    #[inline]
    pub fn get_offer(self) -> Request<GetOffer> {
        Request::new(self.0, &[])
    }
}

/// The operation of [`ReviewRewardsApi::submit`].
#[derive(Debug)]
pub struct SubmitReviewReward;

impl Operation for SubmitReviewReward {
    type Output = SubmitReviewRewardResponse;
    const ID: &'static str = "ReviewRewardsService_Submit";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/review-rewards";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`ReviewRewardsApi::get_offer`].
#[derive(Debug)]
pub struct GetOffer;

impl Operation for GetOffer {
    type Output = GetReviewRewardOfferResponse;
    const ID: &'static str = "ReviewRewardsService_GetOffer";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/review-rewards/offer";
}
