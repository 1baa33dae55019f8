// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::wire::{object, open_enum};
use crate::types::DeviceType;

/// Headline analytics for a time window.
///
/// Computed when asked for; individual events are not exposed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventsMetric {
    /// First at (UTC).
    pub first_at: Option<DateTime<Utc>>,
    /// Last at (UTC).
    pub last_at: Option<DateTime<Utc>>,
    /// Top city of the events metric.
    pub top_city: String,
    /// Top country of the events metric.
    pub top_country: String,
    /// Most common form factor of visiting devices.
    ///
    /// Covers hardware only; for the operator, human or not, see `DeviceActor`.
    pub top_device_type: DeviceType,
    /// Total number of cities.
    pub total_cities: i32,
    /// Total number of countries.
    pub total_countries: i32,
    /// Total number of device types.
    pub total_device_types: i32,
    /// Total number of events.
    pub total_events: i32,
}

object!(EventsMetric {
    "firstAt" => first_at,
    "lastAt" => last_at,
    "topCity" => top_city = default,
    "topCountry" => top_country = default,
    "topDeviceType" => top_device_type = default,
    "totalCities" => total_cities = default,
    "totalCountries" => total_countries = default,
    "totalDeviceTypes" => total_device_types = default,
    "totalEvents" => total_events = default,
});

open_enum!(
    /// The kind of link a workspace mainly creates.
    PreferredLinkType {
        /// URLs. Also the default of a workspace that has no links.
        Url = "PREFERRED_LINK_TYPE_URL",
        /// Contact cards.
        ContactCard = "PREFERRED_LINK_TYPE_CONTACT_CARD",
        /// Social links pages.
        SocialLinksPage = "PREFERRED_LINK_TYPE_SOCIAL_LINKS_PAGE",
        /// No single kind; several are in use.
        Mix = "PREFERRED_LINK_TYPE_MIX",
        /// Links whose exit step is `OPEN_MEDIA`, which hand out media.
        OpenMedia = "PREFERRED_LINK_TYPE_OPEN_MEDIA",
    }
);

/// Observations on how a workspace uses Linkbreakers.
///
/// A client can use them to preselect a link type for a new link. They are cached, and
/// recomputed whenever a link is created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceInsight {
    /// Preferred link type of the workspace insight: one of [`PreferredLinkType`].
    pub preferred_link_type: Option<PreferredLinkType>,
}

object!(WorkspaceInsight {
    "preferredLinkType" => preferred_link_type,
});

/// Headline totals of a workspace at one point in time.
///
/// The dashboard displays them as a summary of growth.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceMetric {
    /// Token credits limit of the workspace metric.
    pub token_credits_limit: Option<i32>,
    /// Number of token credits used.
    pub token_credits_used: i32,
    /// Topup credits limit of the workspace metric.
    pub topup_credits_limit: Option<i32>,
    /// Number of topup credits used.
    pub topup_credits_used: i32,
    /// Total number of directories.
    pub total_directories: i32,
    /// Total number of events.
    pub total_events: i32,
    /// Total number of links.
    pub total_links: i32,
    /// Total number of members.
    pub total_members: i32,
    /// Total number of monthly events.
    pub total_monthly_events: i32,
    /// Total number of page theme templates.
    pub total_page_theme_templates: i32,
    /// Total number of QR code templates.
    pub total_qrcode_templates: i32,
}

object!(WorkspaceMetric {
    "tokenCreditsLimit" => token_credits_limit,
    "tokenCreditsUsed" => token_credits_used = default,
    "topupCreditsLimit" => topup_credits_limit,
    "topupCreditsUsed" => topup_credits_used = default,
    "totalDirectories" => total_directories = default,
    "totalEvents" => total_events = default,
    "totalLinks" => total_links = default,
    "totalMembers" => total_members = default,
    "totalMonthlyEvents" => total_monthly_events = default,
    "totalPageThemeTemplates" => total_page_theme_templates = default,
    "totalQrcodeTemplates" => total_qrcode_templates = default,
});
