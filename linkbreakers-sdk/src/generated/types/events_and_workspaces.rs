// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::wire::{object, open_enum};

open_enum!(
    /// How often digest emails go out.
    DigestFrequency or Unspecified {
        /// No frequency given; treated as monthly.
        Unspecified = "DIGEST_FREQUENCY_UNSPECIFIED",
        /// Never.
        None = "DIGEST_FREQUENCY_NONE",
        /// Once a week, on Monday.
        Weekly = "DIGEST_FREQUENCY_WEEKLY",
        /// Once a month, on the 1st.
        Monthly = "DIGEST_FREQUENCY_MONTHLY",
    }
);

open_enum!(
    /// Plan a workspace is on.
    SubscriptionType or Unspecified {
        /// No plan has been assigned so far.
        Unspecified = "SUBSCRIPTION_TYPE_UNSPECIFIED",
        /// The free trial is running.
        FreeTrial = "SUBSCRIPTION_TYPE_FREE_TRIAL",
        /// Sponsored Pro, with every Pro feature.
        SponsoredPro = "SUBSCRIPTION_TYPE_SPONSORED_PRO",
        /// A Pro subscription is active.
        ProPlan = "SUBSCRIPTION_TYPE_PRO_PLAN",
        /// An Enterprise contract governs the workspace.
        EnterprisePlan = "SUBSCRIPTION_TYPE_ENTERPRISE_PLAN",
        /// A Light subscription is active.
        LightPlan = "SUBSCRIPTION_TYPE_LIGHT_PLAN",
        /// Pro at no charge for a limited time, earned with a review.
        ReviewReward = "SUBSCRIPTION_TYPE_REVIEW_REWARD",
    }
);

/// Tenant of Linkbreakers.
///
/// Everything of one organization belongs to its workspace, apart from other tenants: members,
/// links and their analytics, settings and the state of billing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Workspace {
    /// Country of the workspace.
    pub country: String,
    /// When the workspace was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Description of the workspace.
    pub description: String,
    /// How often digest emails are sent.
    pub digest_frequency: DigestFrequency,
    /// Whether to enforce MFA.
    pub enforce_mfa: bool,
    /// When the enroll was requested (UTC).
    pub enroll_requested_at: Option<DateTime<Utc>>,
    /// Questions and answers about the workspace, encoded as JSON.
    pub faq: String,
    /// Id of the workspace.
    pub id: String,
    /// Inactive since (UTC).
    pub inactive_since: Option<DateTime<Utc>>,
    /// Id of the [link setting](crate::types::LinkSetting).
    pub link_setting_id: String,
    /// Name of the workspace.
    pub name: String,
    /// When the workspace was published (UTC).
    pub published_at: Option<DateTime<Utc>>,
    /// Short description of the workspace.
    pub short_description: String,
    /// Slug of the workspace.
    pub slug: String,
    /// Plan the workspace is on.
    pub subscription_type: SubscriptionType,
    /// Tags of the workspace.
    pub tags: String,
    /// Timezone of the workspace.
    pub timezone: String,
    /// When the trial ends (UTC).
    pub trial_ends_at: Option<DateTime<Utc>>,
    /// Time at which a workspace without a verified email address is paused.
    ///
    /// Until that time nothing is restricted, and any member can avert the pause by verifying their
    /// email. From then on, API calls fail with `WORKSPACE_UNVERIFIED` until a member does so.
    /// Exempt are signing in, reading the member or the workspace, switching to another workspace,
    /// and asking for a verification email. Visitors are never affected: links and QR codes go on
    /// resolving.
    ///
    /// Empty for a workspace that is verified or pays.
    pub unverified_pause_at: Option<DateTime<Utc>>,
    /// When the workspace was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// When the workspace was verified (UTC).
    pub verified_at: Option<DateTime<Utc>>,
    /// Website of the workspace.
    pub website: String,
}

object!(Workspace {
    "country" => country = default,
    "createdAt" => created_at,
    "description" => description = default,
    "digestFrequency" => digest_frequency = default,
    "enforceMfa" => enforce_mfa = default,
    "enrollRequestedAt" => enroll_requested_at,
    "faq" => faq = default,
    "id" => id = default,
    "inactiveSince" => inactive_since,
    "linkSettingId" => link_setting_id = default,
    "name" => name = default,
    "publishedAt" => published_at,
    "shortDescription" => short_description = default,
    "slug" => slug = default,
    "subscriptionType" => subscription_type = default,
    "tags" => tags = default,
    "timezone" => timezone = default,
    "trialEndsAt" => trial_ends_at,
    "unverifiedPauseAt" => unverified_pause_at,
    "updatedAt" => updated_at,
    "verifiedAt" => verified_at,
    "website" => website = default,
});
