// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;
use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::object;
use crate::types::{ApiTag, CustomDomain, PageTheme, QrcodeDesign};

/// Short link or QR code entrypoint, with the workflow and destination behind it.
///
/// The central resource of the API: what it serves can change over time, and its scans are
/// tracked for the workspace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Time of creation.
    pub created_at: Option<DateTime<Utc>>,
    /// Custom domain the link is served on.
    ///
    /// Returned on request, through the `include` parameter of operations that have one.
    pub custom_domain: Option<Box<CustomDomain>>,
    /// UUID of the custom domain the link is served on.
    ///
    /// If unset, the link is on the default domain.
    pub custom_domain_id: Option<String>,
    /// UUID of the directory that holds the link.
    ///
    /// Unset for a link at the root.
    pub directory_id: Option<String>,
    /// Public URL of the link, which redirects to the destination.
    pub entrypoint: String,
    /// Number of scans of the link.
    ///
    /// Lags by up to a few seconds.
    pub event_count: i64,
    /// URL for visitors who come after expiry.
    ///
    /// If empty, they get the built-in page for expired links.
    pub expired_destination: Option<String>,
    /// Time the link stops resolving; empty if it never does.
    ///
    /// Has to lie in the future. From then on the link is gone from the workspace, and visitors
    /// only ever get the expired destination.
    pub expires_at: Option<DateTime<Utc>>,
    /// Fallback destination of the link.
    pub fallback_destination: String,
    /// Id of the link.
    pub id: String,
    /// Arbitrary key-value pairs, up to 50 keys.
    ///
    /// Values are strings; neither arrays nor nested objects are accepted.
    pub metadata: BTreeMap<String, String>,
    /// Name of the link.
    pub name: String,
    /// Page theme the link uses.
    ///
    /// Returned if `include` lists `pageTheme`.
    pub page_theme: Option<Box<PageTheme>>,
    /// UUID of the page theme the link uses.
    pub page_theme_id: String,
    /// UUID of the page theme template that was applied to the link.
    ///
    /// A record of the styling's origin: later edits do not alter it, even if the look has since
    /// diverged. Empty for a theme styled by hand.
    pub page_theme_template_id: Option<String>,
    /// Goal the link serves for its owner, in a sentence or two.
    pub purpose: String,
    /// Design of the link's QR code.
    ///
    /// Returned on request, through the `include` parameter of operations that have one.
    pub qrcode_design: Option<Box<QrcodeDesign>>,
    /// UUID of the design the QR code is drawn with.
    ///
    /// If unset, the QR code template supplies the design.
    pub qrcode_design_id: Option<String>,
    /// Whether a QR code exists for the link.
    ///
    /// If false, nothing is returned in `qrcodeDesign`, `qrcodeDesignId` or `qrcodeSignedUrl`, and
    /// QR code design operations on the link fail until `UpdateLink` enables it again.
    pub qrcode_enabled: bool,
    /// Time since which the QR code image has been out of date.
    ///
    /// Set while the image is being regenerated after a change to its design.
    pub qrcode_pending_update_since: Option<DateTime<Utc>>,
    /// Signed URL of the QR code image.
    ///
    /// Valid for a limited time.
    pub qrcode_signed_url: Option<String>,
    /// UUID of the template the link's first QR code design was made from.
    ///
    /// If unset, that design is a default one.
    pub qrcode_template_id: Option<String>,
    /// Path of the short link below its domain, of one or several segments.
    ///
    /// Always set: chosen by the caller or made up by the system, and unique on its domain, the
    /// default one included. On a custom domain it can hold `{name}` variables, each matching any
    /// value and storing it on the visitor; `CreateLinkRequest.shortlink` has the rules.
    pub shortlink: String,
    /// Tags on the link.
    pub tags: List<ApiTag>,
    /// Time of the last change to the link.
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(Link {
    "createdAt" => created_at,
    "customDomain" => custom_domain,
    "customDomainId" => custom_domain_id = none_if_empty,
    "directoryId" => directory_id = none_if_empty,
    "entrypoint" => entrypoint = default,
    "eventCount" => event_count = default,
    "expiredDestination" => expired_destination = none_if_empty,
    "expiresAt" => expires_at,
    "fallbackDestination" => fallback_destination = default,
    "id" => id = default,
    "metadata" => metadata = default,
    "name" => name = default,
    "pageTheme" => page_theme,
    "pageThemeId" => page_theme_id = default,
    "pageThemeTemplateId" => page_theme_template_id = none_if_empty,
    "purpose" => purpose = default,
    "qrcodeDesign" => qrcode_design,
    "qrcodeDesignId" => qrcode_design_id = none_if_empty,
    "qrcodeEnabled" => qrcode_enabled = default,
    "qrcodePendingUpdateSince" => qrcode_pending_update_since,
    "qrcodeSignedUrl" => qrcode_signed_url = none_if_empty,
    "qrcodeTemplateId" => qrcode_template_id = none_if_empty,
    "shortlink" => shortlink = default,
    "tags" => tags,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id = default,
});
