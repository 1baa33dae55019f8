// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::object;
use crate::types::{PlanLimit, PlanLimitKey, PlanLimitKind, PricingPlanId};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DismissAllowanceNoticeRequest {
    /// The key: one of [`PlanLimitKey`].
    pub key: Option<PlanLimitKey>,
}

impl DismissAllowanceNoticeRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn key(mut self, key: impl Into<PlanLimitKey>) -> Self {
        self.key = Some(key.into());
        self
    }
}

object!(DismissAllowanceNoticeRequest sent {
    "key" => key,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllowancesResponse {
    /// The allowances.
    pub allowances: List<WorkspaceAllowance>,
    /// All limits that apply to the workspace, as its subscription enforces them.
    ///
    /// Covers those without a per-cycle count too, such as webhooks and the rate of the Assistant.
    /// Where a trial or a sponsorship grants less than the reported plan does, the lower figures
    /// appear here.
    pub limits: List<PlanLimit>,
    /// Pricing plan behind the limits.
    ///
    /// For a workspace on a trial or a sponsorship, the plan it has been given access to.
    pub plan: PricingPlanId,
}

object!(ListAllowancesResponse {
    "allowances" => allowances,
    "limits" => limits,
    "plan" => plan = default,
});

/// Calendar date, possibly partial.
///
/// A component that is zero is left open:
///
/// - Year, month and day all non-zero: a complete date.
/// - Zero year: a day that recurs yearly, such as an anniversary.
/// - Zero month and day: only a year.
/// - Zero day: a month of a given year, such as the expiry of a credit card.
///
/// For related types see `google.type.TimeOfDay` and `google.protobuf.Timestamp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeDate {
    /// Day of the month.
    ///
    /// Ranges over `1` to `31` and has to exist in the given month and year. `0` means a bare year,
    /// or a year and month with no particular day.
    pub day: i32,
    /// Month, `1` to `12`.
    ///
    /// `0` means a bare year, with neither month nor day.
    pub month: i32,
    /// Year, `1` to `9999`.
    ///
    /// `0` means the date has no year.
    pub year: i32,
}

object!(TypeDate {
    "day" => day = default,
    "month" => month = default,
    "year" => year = default,
});

/// A plan limit together with how much of it the workspace has consumed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceAllowance {
    /// Cheapest action cost of the workspace allowance.
    pub cheapest_action_cost: Option<i32>,
    /// Last second of the cycle in progress.
    ///
    /// The refill happens one second after it. Missing if the limit is a total, which never
    /// refills, or if nothing has been counted so far.
    pub cycle_end_at: Option<DateTime<Utc>>,
    /// Time the cycle in progress began.
    ///
    /// Missing until something is counted.
    pub cycle_start_at: Option<DateTime<Utc>>,
    /// Key of the workspace allowance: one of [`PlanLimitKey`].
    pub key: PlanLimitKey,
    /// Kind of the workspace allowance: one of [`PlanLimitKind`].
    pub kind: PlanLimitKind,
    /// Most that the plan permits.
    ///
    /// Missing if `kind` is `PLAN_LIMIT_KIND_UNLIMITED` or `PLAN_LIMIT_KIND_METERED`.
    pub limit: Option<i32>,
    /// Storage ceiling for media, in bytes.
    ///
    /// Set for the media storage limit alone, and missing there too if storage is unbounded.
    pub limit_bytes: Option<i64>,
    /// Visits of this cycle beyond the limit that remain locked by the plan.
    ///
    /// Set for the tracked visits limit alone.
    pub locked_count: Option<i32>,
    /// Visits of all cycles that remain locked by the plan.
    ///
    /// A plan with a higher limit unlocks them. Set for the tracked visits limit alone.
    pub locked_total_count: Option<i32>,
    /// Whether the notice is dismissed.
    pub notice_dismissed: bool,
    /// Whether nothing is left of the limit in this cycle.
    ///
    /// For platform credits, `true` when the monthly balance and the purchased top-up balance are
    /// both below `cheapestActionCost`, so that no action costing credits is possible. Always
    /// `false` on plans that charge per unit.
    pub reached: bool,
    /// All visits of this cycle, whether locked or not.
    ///
    /// Equals `used` plus `lockedCount`. Set for the tracked visits limit alone.
    pub recorded_count: Option<i32>,
    /// Units still available in this cycle.
    ///
    /// For platform credits, the sum of what remains of the monthly credits and of the purchased
    /// top-up. Missing if the limit has no ceiling.
    pub remaining: Option<i32>,
    /// Date of the next refill.
    ///
    /// It is the first day of the following cycle, in the timezone of the workspace. Missing if the
    /// limit is a total, which never refills, or if nothing has been counted so far.
    pub resets_on: Option<Box<TypeDate>>,
    /// Units consumed in this cycle.
    ///
    /// Where the limit is a total, such as that on custom domains, the number the workspace
    /// currently has.
    pub used: i32,
    /// Exact size of all media in the workspace, in bytes.
    ///
    /// `used` holds this size rounded up to whole megabytes. Set for the media storage limit alone.
    pub used_bytes: Option<i64>,
}

object!(WorkspaceAllowance {
    "cheapestActionCost" => cheapest_action_cost,
    "cycleEndAt" => cycle_end_at,
    "cycleStartAt" => cycle_start_at,
    "key" => key = default,
    "kind" => kind = default,
    "limit" => limit,
    "limitBytes" => limit_bytes,
    "lockedCount" => locked_count,
    "lockedTotalCount" => locked_total_count,
    "noticeDismissed" => notice_dismissed = default,
    "reached" => reached = default,
    "recordedCount" => recorded_count,
    "remaining" => remaining,
    "resetsOn" => resets_on,
    "used" => used = default,
    "usedBytes" => used_bytes,
});
