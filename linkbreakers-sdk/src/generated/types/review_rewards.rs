// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReviewRewardOfferResponse {
    /// Whether a review may be submitted for the reward at present.
    pub eligible: bool,
    /// Why no review may be submitted.
    ///
    /// Applies if `eligible` is false without a review being pending.
    pub ineligible_reason: ReviewRewardIneligibleReason,
    /// Most recent review the workspace submitted; missing if it has submitted none.
    pub latest: Option<Box<ReviewReward>>,
    /// Page about Linkbreakers on every supported review site.
    pub platforms: List<ReviewPlatformProfile>,
    /// Length of the reward, in months of Pro.
    pub reward_months: Option<i32>,
}

object!(GetReviewRewardOfferResponse {
    "eligible" => eligible = default,
    "ineligibleReason" => ineligible_reason = default,
    "latest" => latest,
    "platforms" => platforms,
    "rewardMonths" => reward_months,
});

open_enum!(
    /// Review site that lists Linkbreakers.
    ReviewPlatform or Unspecified {
        /// No platform given.
        Unspecified = "REVIEW_PLATFORM_UNSPECIFIED",
        /// G2, at `g2.com`.
        G2 = "REVIEW_PLATFORM_G2",
        /// Capterra, at `capterra.com`.
        Capterra = "REVIEW_PLATFORM_CAPTERRA",
        /// Trustpilot, at `trustpilot.com`.
        Trustpilot = "REVIEW_PLATFORM_TRUSTPILOT",
    }
);

/// Page about Linkbreakers on one review site.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewPlatformProfile {
    /// Name to display for the site, such as `G2`.
    pub name: String,
    /// Platform of the review platform profile: one of [`ReviewPlatform`].
    pub platform: ReviewPlatform,
    /// Address at which a review can be written.
    pub url: String,
}

object!(ReviewPlatformProfile {
    "name" => name = default,
    "platform" => platform = default,
    "url" => url = default,
});

/// Review handed in by a member to earn free months of Pro.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewReward {
    /// Time the Linkbreakers team settled the review, whether approved or disregarded.
    pub decided_at: Option<DateTime<Utc>>,
    /// Id of the review reward.
    pub id: String,
    /// Platform of the review reward: one of [`ReviewPlatform`].
    pub platform: ReviewPlatform,
    /// URL of the review on its platform.
    pub review_url: String,
    /// Name shown on the review.
    ///
    /// Helps the team locate it.
    pub reviewer_name: String,
    /// Time the granted Pro months run out.
    ///
    /// Applies only after approval.
    pub reward_ends_at: Option<DateTime<Utc>>,
    /// Status of the review reward: one of [`ReviewRewardStatus`].
    pub status: ReviewRewardStatus,
    /// When the review reward was submitted (UTC).
    pub submitted_at: Option<DateTime<Utc>>,
}

object!(ReviewReward {
    "decidedAt" => decided_at,
    "id" => id = default,
    "platform" => platform = default,
    "reviewUrl" => review_url = default,
    "reviewerName" => reviewer_name = default,
    "rewardEndsAt" => reward_ends_at,
    "status" => status = default,
    "submittedAt" => submitted_at,
});

open_enum!(
    /// Why the review offer is closed to a workspace.
    ReviewRewardIneligibleReason or Unspecified {
        /// No reason; the offer is open to the workspace.
        Unspecified = "REVIEW_REWARD_INELIGIBLE_REASON_UNSPECIFIED",
        /// A paid plan, Enterprise or sponsored Pro is already in effect.
        PaidPlan = "REVIEW_REWARD_INELIGIBLE_REASON_PAID_PLAN",
        /// An earlier review has already brought the workspace its free Pro months.
        AlreadyRewarded = "REVIEW_REWARD_INELIGIBLE_REASON_ALREADY_REWARDED",
    }
);

open_enum!(
    /// Progress of a review submitted for the reward.
    ReviewRewardStatus or Unspecified {
        /// No status given.
        Unspecified = "REVIEW_REWARD_STATUS_UNSPECIFIED",
        /// Awaiting the Linkbreakers team, which has yet to confirm that the review exists.
        Pending = "REVIEW_REWARD_STATUS_PENDING",
        /// Confirmed; the workspace got its free Pro months.
        Approved = "REVIEW_REWARD_STATUS_APPROVED",
        /// Rejected, because no such review turned up or someone else wrote it.
        Disregarded = "REVIEW_REWARD_STATUS_DISREGARDED",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitReviewRewardRequest {
    /// The platform: one of [`ReviewPlatform`].
    pub platform: Option<ReviewPlatform>,
    /// URL of the published review on the chosen platform.
    pub review_url: Option<String>,
    /// Name shown on the review.
    pub reviewer_name: Option<String>,
}

impl SubmitReviewRewardRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn platform(mut self, platform: impl Into<ReviewPlatform>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// URL of the published review on the chosen platform.
    pub fn review_url(mut self, review_url: impl Into<String>) -> Self {
        self.review_url = Some(review_url.into());
        self
    }

    /// Name shown on the review.
    pub fn reviewer_name(mut self, reviewer_name: impl Into<String>) -> Self {
        self.reviewer_name = Some(reviewer_name.into());
        self
    }
}

object!(SubmitReviewRewardRequest sent {
    "platform" => platform,
    "reviewUrl" => review_url,
    "reviewerName" => reviewer_name,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitReviewRewardResponse {
    /// The review reward.
    pub review_reward: Box<ReviewReward>,
}

object!(SubmitReviewRewardResponse {
    "reviewReward" => review_reward,
} required ["reviewReward"]);
