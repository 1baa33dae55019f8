// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::{object, open_enum};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanLimit {
    /// What the limit applies to.
    pub key: PlanLimitKey,
    /// How the limit is counted.
    pub kind: PlanLimitKind,
    /// Highest amount allowed.
    ///
    /// Absent for the kinds without one, `PLAN_LIMIT_KIND_UNLIMITED` and `PLAN_LIMIT_KIND_METERED`.
    pub value: Option<i32>,
}

object!(PlanLimit {
    "key" => key = default,
    "kind" => kind = default,
    "value" => value,
});

open_enum!(
    /// What a plan limit applies to.
    PlanLimitKey or Unspecified {
        /// Not set.
        Unspecified = "PLAN_LIMIT_KEY_UNSPECIFIED",
        /// Connected custom domains.
        CustomDomains = "PLAN_LIMIT_KEY_CUSTOM_DOMAINS",
        /// Workspace members.
        TeamMembers = "PLAN_LIMIT_KEY_TEAM_MEMBERS",
        /// Platform credits, which link creation and AI features consume.
        PlatformCredits = "PLAN_LIMIT_KEY_PLATFORM_CREDITS",
        /// Tracked visits, that is scans and clicks.
        TrackedVisits = "PLAN_LIMIT_KEY_TRACKED_VISITS",
        /// Calls to the public API.
        PublicApiCalls = "PLAN_LIMIT_KEY_PUBLIC_API_CALLS",
        /// Configured webhooks.
        Webhooks = "PLAN_LIMIT_KEY_WEBHOOKS",
        /// Messages to the Assistant per minute.
        AssistantMessagesPerMinute = "PLAN_LIMIT_KEY_ASSISTANT_MESSAGES_PER_MINUTE",
        /// Links covered by the monthly platform credits. There is no separate cap on links; each costs
        /// credits.
        LinksIncluded = "PLAN_LIMIT_KEY_LINKS_INCLUDED",
        /// Storage in megabytes for media held at one time, counting Open media files, QR code logos
        /// and page theme images. A standing total, so deletion frees space.
        MediaStorageMb = "PLAN_LIMIT_KEY_MEDIA_STORAGE_MB",
    }
);

open_enum!(
    /// How a plan limit is counted.
    PlanLimitKind or Unspecified {
        /// Not set.
        Unspecified = "PLAN_LIMIT_KIND_UNSPECIFIED",
        /// A total, such as that of connected domains, which never refills.
        Total = "PLAN_LIMIT_KIND_TOTAL",
        /// An allowance renewed each month.
        Monthly = "PLAN_LIMIT_KIND_MONTHLY",
        /// A rate renewed each minute.
        PerMinute = "PLAN_LIMIT_KIND_PER_MINUTE",
        /// Unlimited.
        Unlimited = "PLAN_LIMIT_KIND_UNLIMITED",
        /// Unlimited, with each unit billed.
        Metered = "PLAN_LIMIT_KIND_METERED",
    }
);

open_enum!(
    /// Identifies a pricing plan.
    PricingPlanId or Unspecified {
        /// Not set.
        Unspecified = "PRICING_PLAN_ID_UNSPECIFIED",
        /// The free plan; nothing to pay.
        Free = "PRICING_PLAN_ID_FREE",
        /// The Light plan.
        Light = "PRICING_PLAN_ID_LIGHT",
        /// The Pro plan. Its limits also hold for trials and sponsored workspaces, unless a limit
        /// states an exception.
        Pro = "PRICING_PLAN_ID_PRO",
        /// The Enterprise plan. Billed by usage, with the price quoted by sales on request.
        Enterprise = "PRICING_PLAN_ID_ENTERPRISE",
    }
);
