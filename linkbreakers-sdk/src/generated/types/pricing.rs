// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::{PlanLimit, PricingPlanId};

open_enum!(
    /// How often a charge occurs.
    BillingInterval or Unspecified {
        /// No interval given.
        Unspecified = "BILLING_INTERVAL_UNSPECIFIED",
        /// Monthly.
        Month = "BILLING_INTERVAL_MONTH",
        /// Yearly.
        Year = "BILLING_INTERVAL_YEAR",
        /// A single time.
        OneTime = "BILLING_INTERVAL_ONE_TIME",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditTopup {
    /// Amounts of the credit topup.
    pub amounts: List<Money>,
    /// Credits per unit of the credit topup.
    pub credits_per_unit: Option<i32>,
}

object!(CreditTopup {
    "amounts" => amounts,
    "creditsPerUnit" => credits_per_unit,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPricingPlansResponse {
    /// Price of extra credits.
    ///
    /// Absent if prices are unavailable.
    pub credit_topup: Option<Box<CreditTopup>>,
    /// The link created credit cost.
    pub link_created_credit_cost: Option<i32>,
    /// The plans.
    pub plans: List<PricingPlan>,
    /// Time the prices were fetched from the billing provider.
    ///
    /// Absent if no fetch has ever succeeded.
    pub prices_updated_at: Option<DateTime<Utc>>,
}

object!(ListPricingPlansResponse {
    "creditTopup" => credit_topup,
    "linkCreatedCreditCost" => link_created_credit_cost,
    "plans" => plans,
    "pricesUpdatedAt" => prices_updated_at,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// Amount minor of the money.
    pub amount_minor: i32,
    /// Currency of the money.
    pub currency: String,
}

object!(Money {
    "amountMinor" => amount_minor = default,
    "currency" => currency = default,
});

open_enum!(
    /// A feature of a pricing plan.
    PlanFeature or Unspecified {
        /// Not set.
        Unspecified = "PLAN_FEATURE_UNSPECIFIED",
        /// No Linkbreakers branding on visitor pages.
        BrandFreePages = "PLAN_FEATURE_BRAND_FREE_PAGES",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanPrice {
    /// Amounts of the plan price.
    pub amounts: List<Money>,
    /// Interval of the plan price: one of [`BillingInterval`].
    pub interval: BillingInterval,
    /// The price per month, in each currency.
    ///
    /// The same as `amounts` if the price is monthly; otherwise the charge distributed over the
    /// months it covers.
    pub monthly_equivalents: List<Money>,
}

object!(PlanPrice {
    "amounts" => amounts,
    "interval" => interval = default,
    "monthlyEquivalents" => monthly_equivalents,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanTrial {
    /// Days of the plan trial.
    pub days: Option<i32>,
    /// Limits of a workspace during the trial.
    ///
    /// These are mainly the limits of the plan, apart from exceptions in how they are enforced.
    pub limits: List<PlanLimit>,
    /// Signup offer of the plan trial.
    pub signup_offer: String,
    /// Signup URL of the plan trial.
    pub signup_url: String,
}

object!(PlanTrial {
    "days" => days,
    "limits" => limits,
    "signupOffer" => signup_offer = default,
    "signupUrl" => signup_url = default,
});

/// A pricing plan: its cost and its limits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PricingPlan {
    /// Address at which to ask for the price of the plan.
    ///
    /// Set only if the price is on request. An example is Enterprise, billed for the platform
    /// credits used, at a rate negotiated with sales.
    pub contact_url: Option<String>,
    /// Features of the pricing plan, each one of [`PlanFeature`].
    pub features: List<PlanFeature>,
    /// Identifies the plan.
    pub id: PricingPlanId,
    /// Limits of the pricing plan.
    pub limits: List<PlanLimit>,
    /// Name of the pricing plan.
    pub name: String,
    /// Recurring prices of the plan.
    ///
    /// None for the free plan, nor for Enterprise, whose price is on request. If the list is empty
    /// for a paid plan, its prices are unavailable; do not take it to be free.
    pub prices: List<PlanPrice>,
    /// Free self-serve trial of the plan; absent if it offers none.
    pub trial: Option<Box<PlanTrial>>,
}

object!(PricingPlan {
    "contactUrl" => contact_url = none_if_empty,
    "features" => features,
    "id" => id = default,
    "limits" => limits,
    "name" => name = default,
    "prices" => prices,
    "trial" => trial,
});
