// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::runtime::wire::{object, open_enum};
use crate::runtime::{List, Object, Secret};

/// ListLinksResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLinksResponse {
    /// Not described.
    pub links: List<Link>,
    /// Cursor for the next page of links.
    pub next_page_token: Option<String>,
    /// Number of links that match the filters, across all pages.
    pub total_count: Option<i64>,
}

object!(ListLinksResponse {
    "links" => links,
    "nextPageToken" => next_page_token,
    "totalCount" => total_count,
});

open_enum!(
    /// Field that determines the order of links.
    LinkSortField {
        /// `LINK_SORT_FIELD_UNSPECIFIED`.
        Unspecified = "LINK_SORT_FIELD_UNSPECIFIED",
        /// `LINK_SORT_FIELD_CREATED_AT`.
        CreatedAt = "LINK_SORT_FIELD_CREATED_AT",
        /// `LINK_SORT_FIELD_UPDATED_AT`.
        UpdatedAt = "LINK_SORT_FIELD_UPDATED_AT",
        /// `LINK_SORT_FIELD_SHORTLINK`.
        Shortlink = "LINK_SORT_FIELD_SHORTLINK",
        /// `LINK_SORT_FIELD_NAME`.
        Name = "LINK_SORT_FIELD_NAME",
        /// `LINK_SORT_FIELD_EVENT_COUNT`.
        EventCount = "LINK_SORT_FIELD_EVENT_COUNT",
    }
);

open_enum!(
    /// Order in which a list is returned.
    ///
    /// Every list endpoint that can be sorted uses this type.
    SortDirection {
        /// `SORT_DIRECTION_UNSPECIFIED`.
        Unspecified = "SORT_DIRECTION_UNSPECIFIED",
        /// `SORT_DIRECTION_ASC`.
        Asc = "SORT_DIRECTION_ASC",
        /// `SORT_DIRECTION_DESC`.
        Desc = "SORT_DIRECTION_DESC",
    }
);

open_enum!(
    /// Whether a list of links is confined to one directory.
    LinkView {
        /// `LINK_VIEW_UNSPECIFIED`.
        Unspecified = "LINK_VIEW_UNSPECIFIED",
        /// `LINK_VIEW_DIRECTORY`.
        Directory = "LINK_VIEW_DIRECTORY",
    }
);

/// Short link or QR code entrypoint, with the workflow and destination behind it.
///
/// The central resource of the API: what it serves can change over time, and its scans are tracked for the workspace.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub entrypoint: Option<String>,
    /// Number of scans of the link.
    ///
    /// Lags by up to a few seconds.
    pub event_count: Option<i64>,
    /// URL for visitors who come after expiry.
    ///
    /// If empty, they get the built-in page for expired links.
    pub expired_destination: Option<String>,
    /// Time the link stops resolving; empty if it never does.
    ///
    /// Has to lie in the future. From then on the link is gone from the workspace, and visitors only ever get the expired destination.
    pub expires_at: Option<DateTime<Utc>>,
    /// Not described.
    pub fallback_destination: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Arbitrary key-value pairs, up to 50 keys.
    ///
    /// Values are strings; neither arrays nor nested objects are accepted.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Not described.
    pub name: Option<String>,
    /// Page theme the link uses.
    ///
    /// Returned if `include` lists `pageTheme`.
    pub page_theme: Option<Box<PageTheme>>,
    /// UUID of the page theme the link uses.
    pub page_theme_id: Option<String>,
    /// UUID of the page theme template that was applied to the link.
    ///
    /// A record of the styling's origin: later edits do not alter it, even if the look has since diverged. Empty for a theme styled by hand.
    pub page_theme_template_id: Option<String>,
    /// Goal the link serves for its owner, in a sentence or two.
    pub purpose: Option<String>,
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
    /// If false, nothing is returned in `qrcodeDesign`, `qrcodeDesignId` or `qrcodeSignedUrl`, and QR code design operations on the link fail until `UpdateLink` enables it again.
    pub qrcode_enabled: Option<bool>,
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
    /// Always set: chosen by the caller or made up by the system, and unique on its domain, the default one included. On a custom domain it can hold `{name}` variables, each matching any value and storing it on the visitor; `CreateLinkRequest.shortlink` has the rules.
    pub shortlink: Option<String>,
    /// Tags on the link.
    pub tags: List<ApiTag>,
    /// Time of the last change to the link.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub workspace_id: Option<String>,
}

object!(Link {
    "createdAt" => created_at,
    "customDomain" => custom_domain,
    "customDomainId" => custom_domain_id,
    "directoryId" => directory_id,
    "entrypoint" => entrypoint,
    "eventCount" => event_count,
    "expiredDestination" => expired_destination,
    "expiresAt" => expires_at,
    "fallbackDestination" => fallback_destination,
    "id" => id,
    "metadata" => metadata,
    "name" => name,
    "pageTheme" => page_theme,
    "pageThemeId" => page_theme_id,
    "pageThemeTemplateId" => page_theme_template_id,
    "purpose" => purpose,
    "qrcodeDesign" => qrcode_design,
    "qrcodeDesignId" => qrcode_design_id,
    "qrcodeEnabled" => qrcode_enabled,
    "qrcodePendingUpdateSince" => qrcode_pending_update_since,
    "qrcodeSignedUrl" => qrcode_signed_url,
    "qrcodeTemplateId" => qrcode_template_id,
    "shortlink" => shortlink,
    "tags" => tags,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id,
});

/// CreateLinkResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLinkResponse {
    /// Not described.
    pub link: Option<Box<Link>>,
    /// Workflow steps that came into being with the link.
    ///
    /// Any link starts with an entry step, of `kind` `KIND_ENTRY` and `eventAction` `EVENT_ACTION_LINK_VISIT`, joined to a default exit step. The ID of the entry step, needed to attach further steps, can be read from here without a lookup.
    pub workflow_steps: List<WorkflowStep>,
}

object!(CreateLinkResponse {
    "link" => link,
    "workflowSteps" => workflow_steps,
});

/// Request to create a link.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLinkRequest {
    /// Whether conversions are tracked, by keeping `lbid` in the redirect URL.
    pub conversion_tracking: Option<bool>,
    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty.
    pub custom_domain_id: Option<String>,
    /// URL to shorten; required.
    pub destination: String,
    /// Directory to put the link in; the root level when empty.
    pub directory_id: Option<String>,
    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub expired_destination: Option<String>,
    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but `expiredDestination` is served.
    pub expires_at: Option<DateTime<Utc>>,
    /// Not described.
    pub fallback_destination: Option<String>,
    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional; the system generates one otherwise.
    pub id: Option<String>,
    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are unsupported.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Not described.
    pub name: Option<String>,
    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the workflow takes a new shape.
    pub purpose: Option<String>,
    /// UUID of the QR code design to use.
    pub qrcode_design_id: Option<String>,
    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with `wait_for_qrcode=true`.
    pub qrcode_enabled: Option<bool>,
    /// Not described.
    pub qrcode_template_id: Option<String>,
    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system, and unique, if left out. The segment `steps` is reserved.
    ///
    /// Together with `customDomainId`, a segment in braces is a variable: `p/{serial}` answers `/p/A1B2C3` and stores `serial=A1B2C3` as an attribute of the visitor, for conditions and data of the workflow from its first step on; `01/09506000134352/10/{batch}` covers all batches of a GS1 Digital Link. Each variable takes up one segment; its name is a lowercase letter followed by lowercase letters, digits or underscores, 40 characters at most. Fixed paths take precedence over dynamic ones.
    ///
    /// Refusals: `DYNAMIC_SLUG_NEEDS_CUSTOM_DOMAIN` (no custom domain), `DYNAMIC_SLUG_DUPLICATE_VARIABLE` (a name used twice), `DYNAMIC_SLUG_OVERLAPS` (matches what another dynamic path of that domain matches). In the QR code of such a link the variables stay as they are written; `POST /v1/links/{id}/qrcode-images:render` makes one code for each value.
    pub shortlink: Option<String>,
    /// Tags to put on the link.
    ///
    /// Ones that do not exist yet are created.
    pub tags: List<String>,
    /// Whether the answer waits until the QR code has been made.
    pub wait_for_qrcode: Option<bool>,
}

object!(CreateLinkRequest {
    "conversionTracking" => conversion_tracking,
    "customDomainId" => custom_domain_id,
    "destination" => destination,
    "directoryId" => directory_id,
    "expiredDestination" => expired_destination,
    "expiresAt" => expires_at,
    "fallbackDestination" => fallback_destination,
    "id" => id,
    "metadata" => metadata,
    "name" => name,
    "purpose" => purpose,
    "qrcodeDesignId" => qrcode_design_id,
    "qrcodeEnabled" => qrcode_enabled,
    "qrcodeTemplateId" => qrcode_template_id,
    "shortlink" => shortlink,
    "tags" => tags,
    "waitForQrcode" => wait_for_qrcode,
});

impl CreateLinkRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(destination: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            ..Self::default()
        }
    }

    /// Whether conversions are tracked, by keeping `lbid` in the redirect URL.
    #[must_use]
    pub fn conversion_tracking(mut self, conversion_tracking: impl Into<bool>) -> Self {
        self.conversion_tracking = Some(conversion_tracking.into());
        self
    }

    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty.
    #[must_use]
    pub fn custom_domain_id(mut self, custom_domain_id: impl Into<String>) -> Self {
        self.custom_domain_id = Some(custom_domain_id.into());
        self
    }

    /// Directory to put the link in; the root level when empty.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    #[must_use]
    pub fn expired_destination(mut self, expired_destination: impl Into<String>) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but `expiredDestination` is served.
    #[must_use]
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn fallback_destination(mut self, fallback_destination: impl Into<String>) -> Self {
        self.fallback_destination = Some(fallback_destination.into());
        self
    }

    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional; the system generates one otherwise.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are unsupported.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<BTreeMap<String, String>>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the workflow takes a new shape.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// UUID of the QR code design to use.
    #[must_use]
    pub fn qrcode_design_id(mut self, qrcode_design_id: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(qrcode_design_id.into());
        self
    }

    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with `wait_for_qrcode=true`.
    #[must_use]
    pub fn qrcode_enabled(mut self, qrcode_enabled: impl Into<bool>) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system, and unique, if left out. The segment `steps` is reserved.
    ///
    /// Together with `customDomainId`, a segment in braces is a variable: `p/{serial}` answers `/p/A1B2C3` and stores `serial=A1B2C3` as an attribute of the visitor, for conditions and data of the workflow from its first step on; `01/09506000134352/10/{batch}` covers all batches of a GS1 Digital Link. Each variable takes up one segment; its name is a lowercase letter followed by lowercase letters, digits or underscores, 40 characters at most. Fixed paths take precedence over dynamic ones.
    ///
    /// Refusals: `DYNAMIC_SLUG_NEEDS_CUSTOM_DOMAIN` (no custom domain), `DYNAMIC_SLUG_DUPLICATE_VARIABLE` (a name used twice), `DYNAMIC_SLUG_OVERLAPS` (matches what another dynamic path of that domain matches). In the QR code of such a link the variables stay as they are written; `POST /v1/links/{id}/qrcode-images:render` makes one code for each value.
    #[must_use]
    pub fn shortlink(mut self, shortlink: impl Into<String>) -> Self {
        self.shortlink = Some(shortlink.into());
        self
    }

    /// Tags to put on the link.
    ///
    /// Ones that do not exist yet are created.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the answer waits until the QR code has been made.
    #[must_use]
    pub fn wait_for_qrcode(mut self, wait_for_qrcode: impl Into<bool>) -> Self {
        self.wait_for_qrcode = Some(wait_for_qrcode.into());
        self
    }
}

/// Every link created by a batch that succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBulkLinksResponse {
    /// Not described.
    pub links: List<Link>,
}

object!(CreateBulkLinksResponse {
    "links" => links,
});

/// Request to create several links at once.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBulkLinksRequest {
    /// Links to create together.
    ///
    /// Each item takes all customization fields of `CreateLinkRequest`.
    pub links: List<CreateLinkRequest>,
}

object!(CreateBulkLinksRequest {
    "links" => links,
});

impl CreateBulkLinksRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(links: impl IntoIterator<Item = impl Into<CreateLinkRequest>>) -> Self {
        Self {
            links: links.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// Operation that runs in the background.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// Time the job ended; unset until then.
    pub completed_at: Option<DateTime<Utc>>,
    /// Time the job was taken on.
    pub created_at: Option<DateTime<Utc>>,
    /// Cause of the failure.
    ///
    /// Present if `status` is `JOB_STATUS_FAILED`.
    pub error: Option<Box<JobError>>,
    /// UUID of the job.
    pub id: Option<String>,
    /// Number of items in the submission.
    pub item_count: Option<i32>,
    /// Outcome of a `JOB_TYPE_LINKS_BULK_CREATE` job.
    ///
    /// Present once it has succeeded.
    pub links_bulk_create: Option<Box<LinksBulkCreateResult>>,
    /// Stage the job is at.
    pub status: Option<JobStatus>,
    /// Path to poll for progress.
    pub status_url: Option<String>,
    /// Kind of work the job performs.
    pub r#type: Option<JobType>,
}

object!(Job {
    "completedAt" => completed_at,
    "createdAt" => created_at,
    "error" => error,
    "id" => id,
    "itemCount" => item_count,
    "linksBulkCreate" => links_bulk_create,
    "status" => status,
    "statusUrl" => status_url,
    "type" => r#type,
});

/// CreateContactLinkResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactLinkResponse {
    /// Not described.
    pub link: Option<Box<Link>>,
}

object!(CreateContactLinkResponse {
    "link" => link,
});

/// Request to create a contact card link.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactLinkRequest {
    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty. Meant to be set only if one particular custom domain is wanted.
    pub custom_domain_id: Option<String>,
    /// Directory to put the link in; the root level when empty.
    pub directory_id: Option<String>,
    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub expired_destination: Option<String>,
    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but `expiredDestination` is served.
    pub expires_at: Option<DateTime<Utc>>,
    /// URL to fall back on when the vCard cannot be downloaded or is unsupported.
    ///
    /// Optional.
    pub fallback_destination: Option<String>,
    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional. Knowing it up front lets a client point to a link that is still to be created.
    pub id: Option<String>,
    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are unsupported.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Not described.
    pub name: Option<String>,
    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the workflow takes a new shape.
    pub purpose: Option<String>,
    /// UUID of the QR code design to use.
    ///
    /// The link takes exclusive hold of the design. Since a design can only be with a single record (link or QR code template), naming one already taken is an error.
    pub qrcode_design_id: Option<String>,
    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with `wait_for_qrcode=true`.
    pub qrcode_enabled: Option<bool>,
    /// UUID of the QR code template to generate the design from.
    ///
    /// The default template is used when omitted.
    pub qrcode_template_id: Option<String>,
    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system if left out. On a custom domain, `{name}` segments make it dynamic, as in `p/{serial}`: `CreateLinkRequest.shortlink` has the rules.
    pub shortlink: Option<String>,
    /// Tags to put on the link.
    ///
    /// Ones that do not exist yet are created.
    pub tags: List<String>,
    /// Contact that the vCard describes. Required.
    pub vcard_data: Box<VCardData>,
    /// Whether the answer waits for the QR code image.
    ///
    /// Waiting makes the call slower; otherwise the image follows in the background.
    pub wait_for_qrcode: Option<bool>,
}

object!(CreateContactLinkRequest {
    "customDomainId" => custom_domain_id,
    "directoryId" => directory_id,
    "expiredDestination" => expired_destination,
    "expiresAt" => expires_at,
    "fallbackDestination" => fallback_destination,
    "id" => id,
    "metadata" => metadata,
    "name" => name,
    "purpose" => purpose,
    "qrcodeDesignId" => qrcode_design_id,
    "qrcodeEnabled" => qrcode_enabled,
    "qrcodeTemplateId" => qrcode_template_id,
    "shortlink" => shortlink,
    "tags" => tags,
    "vcardData" => vcard_data,
    "waitForQrcode" => wait_for_qrcode,
});

impl CreateContactLinkRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(vcard_data: impl Into<VCardData>) -> Self {
        Self {
            vcard_data: Box::new(vcard_data.into()),
            ..Self::default()
        }
    }

    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty. Meant to be set only if one particular custom domain is wanted.
    #[must_use]
    pub fn custom_domain_id(mut self, custom_domain_id: impl Into<String>) -> Self {
        self.custom_domain_id = Some(custom_domain_id.into());
        self
    }

    /// Directory to put the link in; the root level when empty.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    #[must_use]
    pub fn expired_destination(mut self, expired_destination: impl Into<String>) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but `expiredDestination` is served.
    #[must_use]
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// URL to fall back on when the vCard cannot be downloaded or is unsupported.
    ///
    /// Optional.
    #[must_use]
    pub fn fallback_destination(mut self, fallback_destination: impl Into<String>) -> Self {
        self.fallback_destination = Some(fallback_destination.into());
        self
    }

    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional. Knowing it up front lets a client point to a link that is still to be created.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are unsupported.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<BTreeMap<String, String>>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the workflow takes a new shape.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// UUID of the QR code design to use.
    ///
    /// The link takes exclusive hold of the design. Since a design can only be with a single record (link or QR code template), naming one already taken is an error.
    #[must_use]
    pub fn qrcode_design_id(mut self, qrcode_design_id: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(qrcode_design_id.into());
        self
    }

    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with `wait_for_qrcode=true`.
    #[must_use]
    pub fn qrcode_enabled(mut self, qrcode_enabled: impl Into<bool>) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled.into());
        self
    }

    /// UUID of the QR code template to generate the design from.
    ///
    /// The default template is used when omitted.
    #[must_use]
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system if left out. On a custom domain, `{name}` segments make it dynamic, as in `p/{serial}`: `CreateLinkRequest.shortlink` has the rules.
    #[must_use]
    pub fn shortlink(mut self, shortlink: impl Into<String>) -> Self {
        self.shortlink = Some(shortlink.into());
        self
    }

    /// Tags to put on the link.
    ///
    /// Ones that do not exist yet are created.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the answer waits for the QR code image.
    ///
    /// Waiting makes the call slower; otherwise the image follows in the background.
    #[must_use]
    pub fn wait_for_qrcode(mut self, wait_for_qrcode: impl Into<bool>) -> Self {
        self.wait_for_qrcode = Some(wait_for_qrcode.into());
        self
    }
}

/// CreateOpenMediaLinkResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpenMediaLinkResponse {
    /// Not described.
    pub link: Option<Box<Link>>,
    /// Not described.
    pub workflow_steps: List<WorkflowStep>,
}

object!(CreateOpenMediaLinkResponse {
    "link" => link,
    "workflowSteps" => workflow_steps,
});

/// Request to create a link that gives visitors a media item.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpenMediaLinkRequest {
    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty. Meant to be set only if one particular custom domain is wanted.
    pub custom_domain_id: Option<String>,
    /// Directory to put the link in; the root level when empty.
    pub directory_id: Option<String>,
    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub expired_destination: Option<String>,
    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but `expiredDestination` is served.
    pub expires_at: Option<DateTime<Utc>>,
    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional. Knowing it up front lets a client point to a link that is still to be created.
    pub id: Option<String>,
    /// Media item to give to visitors; required.
    ///
    /// Any item of the workspace that is ready will do.
    pub media_id: String,
    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are unsupported.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Not described.
    pub name: Option<String>,
    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the workflow takes a new shape.
    pub purpose: Option<String>,
    /// UUID of the QR code design to use.
    ///
    /// The link takes exclusive hold of the design. Since a design can only be with a single record (link or QR code template), naming one already taken is an error.
    pub qrcode_design_id: Option<String>,
    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with `wait_for_qrcode=true`.
    pub qrcode_enabled: Option<bool>,
    /// UUID of the QR code template to generate the design from.
    ///
    /// The default template is used when omitted.
    pub qrcode_template_id: Option<String>,
    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system if left out. On a custom domain, `{name}` segments make it dynamic, as in `p/{serial}`: `CreateLinkRequest.shortlink` has the rules.
    pub shortlink: Option<String>,
    /// Tags to put on the link.
    ///
    /// Ones that do not exist yet are created.
    pub tags: List<String>,
    /// Whether the answer waits for the QR code image.
    ///
    /// Waiting makes the call slower; otherwise the image follows in the background.
    pub wait_for_qrcode: Option<bool>,
}

object!(CreateOpenMediaLinkRequest {
    "customDomainId" => custom_domain_id,
    "directoryId" => directory_id,
    "expiredDestination" => expired_destination,
    "expiresAt" => expires_at,
    "id" => id,
    "mediaId" => media_id,
    "metadata" => metadata,
    "name" => name,
    "purpose" => purpose,
    "qrcodeDesignId" => qrcode_design_id,
    "qrcodeEnabled" => qrcode_enabled,
    "qrcodeTemplateId" => qrcode_template_id,
    "shortlink" => shortlink,
    "tags" => tags,
    "waitForQrcode" => wait_for_qrcode,
});

impl CreateOpenMediaLinkRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }

    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty. Meant to be set only if one particular custom domain is wanted.
    #[must_use]
    pub fn custom_domain_id(mut self, custom_domain_id: impl Into<String>) -> Self {
        self.custom_domain_id = Some(custom_domain_id.into());
        self
    }

    /// Directory to put the link in; the root level when empty.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    #[must_use]
    pub fn expired_destination(mut self, expired_destination: impl Into<String>) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but `expiredDestination` is served.
    #[must_use]
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional. Knowing it up front lets a client point to a link that is still to be created.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are unsupported.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<BTreeMap<String, String>>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the workflow takes a new shape.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// UUID of the QR code design to use.
    ///
    /// The link takes exclusive hold of the design. Since a design can only be with a single record (link or QR code template), naming one already taken is an error.
    #[must_use]
    pub fn qrcode_design_id(mut self, qrcode_design_id: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(qrcode_design_id.into());
        self
    }

    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with `wait_for_qrcode=true`.
    #[must_use]
    pub fn qrcode_enabled(mut self, qrcode_enabled: impl Into<bool>) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled.into());
        self
    }

    /// UUID of the QR code template to generate the design from.
    ///
    /// The default template is used when omitted.
    #[must_use]
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system if left out. On a custom domain, `{name}` segments make it dynamic, as in `p/{serial}`: `CreateLinkRequest.shortlink` has the rules.
    #[must_use]
    pub fn shortlink(mut self, shortlink: impl Into<String>) -> Self {
        self.shortlink = Some(shortlink.into());
        self
    }

    /// Tags to put on the link.
    ///
    /// Ones that do not exist yet are created.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the answer waits for the QR code image.
    ///
    /// Waiting makes the call slower; otherwise the image follows in the background.
    #[must_use]
    pub fn wait_for_qrcode(mut self, wait_for_qrcode: impl Into<bool>) -> Self {
        self.wait_for_qrcode = Some(wait_for_qrcode.into());
        self
    }
}

/// Signed URLs of QR code images.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveQrcodeImagesResponse {
    /// Signed URLs, keyed by link ID.
    ///
    /// They expire: use them within the session, and request new ones later rather than storing these.
    pub qrcode_signed_urls: Option<BTreeMap<String, String>>,
}

object!(ResolveQrcodeImagesResponse {
    "qrcodeSignedUrls" => qrcode_signed_urls,
});

/// Asks for signed URLs of QR code images.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveQrcodeImagesRequest {
    /// Links whose QR code images are wanted.
    ///
    /// The response omits a link of another workspace, or one whose QR code has not been generated; the remaining links still resolve.
    pub link_ids: List<String>,
}

object!(ResolveQrcodeImagesRequest {
    "linkIds" => link_ids,
});

impl ResolveQrcodeImagesRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(link_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            link_ids: link_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// ShortlinkAvailabilityResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShortlinkAvailabilityResponse {
    /// Not described.
    pub available: Option<bool>,
}

object!(ShortlinkAvailabilityResponse {
    "available" => available,
});

/// ShortlinkRandomResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShortlinkRandomResponse {
    /// Not described.
    pub shortlink: Option<String>,
}

object!(ShortlinkRandomResponse {
    "shortlink" => shortlink,
});

/// CreateThankYouLinkResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateThankYouLinkResponse {
    /// Not described.
    pub link: Option<Box<Link>>,
}

object!(CreateThankYouLinkResponse {
    "link" => link,
});

/// Request to create a thank you page link.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateThankYouLinkRequest {
    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty. Meant to be set only if one particular custom domain is wanted.
    pub custom_domain_id: Option<String>,
    /// Description shown on the page; optional.
    pub description: Option<String>,
    /// Directory to put the link in; the root level when empty.
    pub directory_id: Option<String>,
    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub expired_destination: Option<String>,
    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but `expiredDestination` is served.
    pub expires_at: Option<DateTime<Utc>>,
    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional. Knowing it up front lets a client point to a link that is still to be created.
    pub id: Option<String>,
    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are unsupported.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Not described.
    pub name: Option<String>,
    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the workflow takes a new shape.
    pub purpose: Option<String>,
    /// UUID of the QR code design to use.
    ///
    /// The link takes exclusive hold of the design. Since a design can only be with a single record (link or QR code template), naming one already taken is an error.
    pub qrcode_design_id: Option<String>,
    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with `wait_for_qrcode=true`.
    pub qrcode_enabled: Option<bool>,
    /// UUID of the QR code template to generate the design from.
    ///
    /// The default template is used when omitted.
    pub qrcode_template_id: Option<String>,
    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system if left out. On a custom domain, `{name}` segments make it dynamic, as in `p/{serial}`: `CreateLinkRequest.shortlink` has the rules.
    pub shortlink: Option<String>,
    /// Tags to put on the link.
    ///
    /// Ones that do not exist yet are created.
    pub tags: List<String>,
    /// Heading of the thank-you page. Required.
    pub title: String,
    /// Whether the answer waits for the QR code image.
    ///
    /// Waiting makes the call slower; otherwise the image follows in the background.
    pub wait_for_qrcode: Option<bool>,
}

object!(CreateThankYouLinkRequest {
    "customDomainId" => custom_domain_id,
    "description" => description,
    "directoryId" => directory_id,
    "expiredDestination" => expired_destination,
    "expiresAt" => expires_at,
    "id" => id,
    "metadata" => metadata,
    "name" => name,
    "purpose" => purpose,
    "qrcodeDesignId" => qrcode_design_id,
    "qrcodeEnabled" => qrcode_enabled,
    "qrcodeTemplateId" => qrcode_template_id,
    "shortlink" => shortlink,
    "tags" => tags,
    "title" => title,
    "waitForQrcode" => wait_for_qrcode,
});

impl CreateThankYouLinkRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty. Meant to be set only if one particular custom domain is wanted.
    #[must_use]
    pub fn custom_domain_id(mut self, custom_domain_id: impl Into<String>) -> Self {
        self.custom_domain_id = Some(custom_domain_id.into());
        self
    }

    /// Description shown on the page; optional.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Directory to put the link in; the root level when empty.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    #[must_use]
    pub fn expired_destination(mut self, expired_destination: impl Into<String>) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but `expiredDestination` is served.
    #[must_use]
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional. Knowing it up front lets a client point to a link that is still to be created.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are unsupported.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<BTreeMap<String, String>>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the workflow takes a new shape.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// UUID of the QR code design to use.
    ///
    /// The link takes exclusive hold of the design. Since a design can only be with a single record (link or QR code template), naming one already taken is an error.
    #[must_use]
    pub fn qrcode_design_id(mut self, qrcode_design_id: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(qrcode_design_id.into());
        self
    }

    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with `wait_for_qrcode=true`.
    #[must_use]
    pub fn qrcode_enabled(mut self, qrcode_enabled: impl Into<bool>) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled.into());
        self
    }

    /// UUID of the QR code template to generate the design from.
    ///
    /// The default template is used when omitted.
    #[must_use]
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system if left out. On a custom domain, `{name}` segments make it dynamic, as in `p/{serial}`: `CreateLinkRequest.shortlink` has the rules.
    #[must_use]
    pub fn shortlink(mut self, shortlink: impl Into<String>) -> Self {
        self.shortlink = Some(shortlink.into());
        self
    }

    /// Tags to put on the link.
    ///
    /// Ones that do not exist yet are created.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the answer waits for the QR code image.
    ///
    /// Waiting makes the call slower; otherwise the image follows in the background.
    #[must_use]
    pub fn wait_for_qrcode(mut self, wait_for_qrcode: impl Into<bool>) -> Self {
        self.wait_for_qrcode = Some(wait_for_qrcode.into());
        self
    }
}

/// GetLinkResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLinkResponse {
    /// Not described.
    pub link: Option<Box<Link>>,
}

object!(GetLinkResponse {
    "link" => link,
});

/// UpdateLinkResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkResponse {
    /// Not described.
    pub link: Option<Box<Link>>,
}

object!(UpdateLinkResponse {
    "link" => link,
});

/// LinksServiceUpdateBody
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinksServiceUpdateBody {
    /// Not described.
    pub directory_id: Option<String>,
    /// Not described.
    pub directory_id_delete: Option<bool>,
    /// URL for visitors who come after expiry.
    ///
    /// If empty, they get the built-in page for expired links.
    pub expired_destination: Option<String>,
    /// Whether to clear `expiredDestination`.
    ///
    /// If true, visitors who come after expiry get the built-in page.
    pub expired_destination_delete: Option<bool>,
    /// Time the link stops resolving; if empty, not changed.
    ///
    /// Has to lie in the future. From then on the link is gone from the workspace, and visitors only ever get the expired destination.
    pub expires_at: Option<DateTime<Utc>>,
    /// Whether to clear `expiresAt`, so that the link never expires.
    pub expires_at_delete: Option<bool>,
    /// Not described.
    pub fallback_destination: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub page_theme_id: Option<String>,
    /// Goal the link serves for its owner, in a sentence or two.
    ///
    /// Serves as context for the Assistant's conversations about the link; state it anew after a substantial change to the workflow.
    pub purpose: Option<String>,
    /// Whether the link has a QR code; if omitted, not changed.
    ///
    /// False deletes the image and the design for good, customizations included, and empties `qrcodeDesignId` and `qrcodeSignedUrl`. Codes already in print go on working, as the short link stays the same. True makes a fresh design from `qrcodeTemplateId`, or else the default template, without recovering past customizations, and renders its image in the background.
    pub qrcode_enabled: Option<bool>,
    /// Not described.
    pub qrcode_template_id: Option<String>,
    /// Not described.
    pub qrcode_template_id_delete: Option<bool>,
    /// Names of the tags the link should have.
    ///
    /// Missing tags are created.
    pub tags: List<String>,
    /// Whether to strip the link of all its tags.
    pub tags_delete: Option<bool>,
}

object!(LinksServiceUpdateBody {
    "directoryId" => directory_id,
    "directoryIdDelete" => directory_id_delete,
    "expiredDestination" => expired_destination,
    "expiredDestinationDelete" => expired_destination_delete,
    "expiresAt" => expires_at,
    "expiresAtDelete" => expires_at_delete,
    "fallbackDestination" => fallback_destination,
    "name" => name,
    "pageThemeId" => page_theme_id,
    "purpose" => purpose,
    "qrcodeEnabled" => qrcode_enabled,
    "qrcodeTemplateId" => qrcode_template_id,
    "qrcodeTemplateIdDelete" => qrcode_template_id_delete,
    "tags" => tags,
    "tagsDelete" => tags_delete,
});

impl LinksServiceUpdateBody {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Not described.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn directory_id_delete(mut self, directory_id_delete: impl Into<bool>) -> Self {
        self.directory_id_delete = Some(directory_id_delete.into());
        self
    }

    /// URL for visitors who come after expiry.
    ///
    /// If empty, they get the built-in page for expired links.
    #[must_use]
    pub fn expired_destination(mut self, expired_destination: impl Into<String>) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Whether to clear `expiredDestination`.
    ///
    /// If true, visitors who come after expiry get the built-in page.
    #[must_use]
    pub fn expired_destination_delete(
        mut self,
        expired_destination_delete: impl Into<bool>,
    ) -> Self {
        self.expired_destination_delete = Some(expired_destination_delete.into());
        self
    }

    /// Time the link stops resolving; if empty, not changed.
    ///
    /// Has to lie in the future. From then on the link is gone from the workspace, and visitors only ever get the expired destination.
    #[must_use]
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Whether to clear `expiresAt`, so that the link never expires.
    #[must_use]
    pub fn expires_at_delete(mut self, expires_at_delete: impl Into<bool>) -> Self {
        self.expires_at_delete = Some(expires_at_delete.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn fallback_destination(mut self, fallback_destination: impl Into<String>) -> Self {
        self.fallback_destination = Some(fallback_destination.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn page_theme_id(mut self, page_theme_id: impl Into<String>) -> Self {
        self.page_theme_id = Some(page_theme_id.into());
        self
    }

    /// Goal the link serves for its owner, in a sentence or two.
    ///
    /// Serves as context for the Assistant's conversations about the link; state it anew after a substantial change to the workflow.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// Whether the link has a QR code; if omitted, not changed.
    ///
    /// False deletes the image and the design for good, customizations included, and empties `qrcodeDesignId` and `qrcodeSignedUrl`. Codes already in print go on working, as the short link stays the same. True makes a fresh design from `qrcodeTemplateId`, or else the default template, without recovering past customizations, and renders its image in the background.
    #[must_use]
    pub fn qrcode_enabled(mut self, qrcode_enabled: impl Into<bool>) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn qrcode_template_id_delete(mut self, qrcode_template_id_delete: impl Into<bool>) -> Self {
        self.qrcode_template_id_delete = Some(qrcode_template_id_delete.into());
        self
    }

    /// Names of the tags the link should have.
    ///
    /// Missing tags are created.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether to strip the link of all its tags.
    #[must_use]
    pub fn tags_delete(mut self, tags_delete: impl Into<bool>) -> Self {
        self.tags_delete = Some(tags_delete.into());
        self
    }
}

/// The rendered QR codes, in the order of the request.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RenderQrcodeImagesResponse {
    /// Not described.
    pub items: List<RenderedQrcode>,
}

object!(RenderQrcodeImagesResponse {
    "items" => items,
});

/// Request to render one or more QR codes of a link.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinksServiceRenderQrcodeImagesBody {
    /// Image format: PNG or SVG.
    ///
    /// Defaults to PNG.
    pub format: Option<QrcodeRenderFormat>,
    /// QR codes to render, at least 1 and at most 100.
    ///
    /// For a dynamic link, every item must give all the variables a value. For a regular link there must be exactly one item, without values.
    pub items: List<QrcodeRenderItem>,
    /// Side of the square image, in pixels.
    ///
    /// From 256 to 4096; `1024` if omitted.
    pub size: Option<i32>,
}

object!(LinksServiceRenderQrcodeImagesBody {
    "format" => format,
    "items" => items,
    "size" => size,
});

impl LinksServiceRenderQrcodeImagesBody {
    /// A value with what the API requires; the rest has setters.
    pub fn new(items: impl IntoIterator<Item = impl Into<QrcodeRenderItem>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Image format: PNG or SVG.
    ///
    /// Defaults to PNG.
    #[must_use]
    pub fn format(mut self, format: impl Into<QrcodeRenderFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Side of the square image, in pixels.
    ///
    /// From 256 to 4096; `1024` if omitted.
    #[must_use]
    pub fn size(mut self, size: impl Into<i32>) -> Self {
        self.size = Some(size.into());
        self
    }
}

/// Events that match a query, as either JSON or CSV.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    /// Not described.
    pub csv: Option<Box<ListEventsCsvResponse>>,
    /// Not described.
    pub json: Option<Box<ListEventsJsonResponse>>,
}

object!(ListEventsResponse {
    "csv" => csv,
    "json" => json,
});

open_enum!(
    /// Format in which a list endpoint responds.
    ResponseFormat {
        /// `RESPONSE_FORMAT_UNSPECIFIED`.
        Unspecified = "RESPONSE_FORMAT_UNSPECIFIED",
        /// `RESPONSE_FORMAT_JSON`.
        Json = "RESPONSE_FORMAT_JSON",
        /// `RESPONSE_FORMAT_CSV`.
        Csv = "RESPONSE_FORMAT_CSV",
    }
);

/// A scan, or a workflow action, that Linkbreakers has processed.
///
/// Ties together the visitor, the device, the link and the route taken, for use by analytics and automations.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Not described.
    pub action: Option<Action>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub destination: Option<String>,
    /// Workflow action that the destination URL came from.
    ///
    /// `CLIENT_REDIRECT` for an ordinary redirect to a URL; other values for the likes of forms and contact cards.
    pub destination_action: Option<EventAction>,
    /// Not described.
    pub device: Option<Box<Device>>,
    /// Not described.
    pub device_id: Option<String>,
    /// Not described.
    pub entrypoint: Option<String>,
    /// Not described.
    pub http_method: Option<HttpMethod>,
    /// Not described.
    pub id: Option<String>,
    /// How far this visit got in the workflow of the link.
    ///
    /// Returned if `journey` is included.
    pub journey: Option<Box<JourneyProgress>>,
    /// Not described.
    pub link: Option<Box<Link>>,
    /// Not described.
    pub link_id: Option<String>,
    /// Not described.
    pub scanned_at: Option<DateTime<Utc>>,
    /// Not described.
    pub traces: List<EventTrace>,
    /// Not described.
    pub triggered_by: Option<TriggeredBy>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub visit_type: Option<VisitType>,
    /// Not described.
    pub visitor: Option<Box<Visitor>>,
    /// Not described.
    pub visitor_id: Option<String>,
    /// Not described.
    pub workspace: Option<Box<Workspace>>,
    /// Not described.
    pub workspace_id: Option<String>,
}

object!(Event {
    "action" => action,
    "createdAt" => created_at,
    "destination" => destination,
    "destinationAction" => destination_action,
    "device" => device,
    "deviceId" => device_id,
    "entrypoint" => entrypoint,
    "httpMethod" => http_method,
    "id" => id,
    "journey" => journey,
    "link" => link,
    "linkId" => link_id,
    "scannedAt" => scanned_at,
    "traces" => traces,
    "triggeredBy" => triggered_by,
    "updatedAt" => updated_at,
    "visitType" => visit_type,
    "visitor" => visitor,
    "visitorId" => visitor_id,
    "workspace" => workspace,
    "workspaceId" => workspace_id,
});

/// ListEventTracesResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventTracesResponse {
    /// Not described.
    pub traces: List<EventTrace>,
}

object!(ListEventTracesResponse {
    "traces" => traces,
});

/// ListMediaResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMediaResponse {
    /// Not described.
    pub media: List<Media>,
    /// Cursor for the next page of media.
    pub next_page_token: Option<String>,
    /// Not described.
    pub total_count: Option<i64>,
}

object!(ListMediaResponse {
    "media" => media,
    "nextPageToken" => next_page_token,
    "totalCount" => total_count,
});

/// A file in the media library of the workspace.
///
/// It is an image, a PDF or an MP4 video. Only this kind is fixed; its uses follow from its references. An image of at most 3 MB can serve as a QR code logo or as the background cover, badge or footer logo of a page theme, and an Open media workflow step takes media of any kind. Each item counts against the media storage allowance, `PLAN_LIMIT_KEY_MEDIA_STORAGE_MB` in allowances.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub file_name: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Kind of file.
    pub kind: Option<MediaKind>,
    /// Media type recorded at upload; deprecated.
    ///
    /// Use `uploadedFrom` for the origin of the file and `references` for its uses. Remains filled in, except for files uploaded from the media library, where it is unset.
    pub media_type: Option<MediaType>,
    /// Not described.
    pub mime_type: Option<String>,
    /// Places the media is used.
    ///
    /// These are Open media steps that open it, page themes that show it and QR code designs with it as their logo, each identified by its link or template. An empty list means no use at all. Only List and Get fill it; in the responses of Create, CreateUpload and CompleteUpload it is always empty.
    ///
    /// Deletion fails with `MEDIA_IN_USE` while a page theme or an Open media step uses the media. QR codes do not prevent deletion, since each holds its own copy of the logo; they look the same afterwards and merely lose their link to the media.
    pub references: List<MediaReference>,
    /// SHA-256 of the file's bytes, as 64 lowercase hexadecimal characters.
    ///
    /// The server computes it. No workspace stores a file twice: an upload with the same hash fails with 409 `MEDIA_ALREADY_EXISTS`, the metadata of the error identifying this media by `existingMediaId` and `existingFileName`. Empty for a pending upload, and for files stored before hashing was introduced.
    pub sha256: Option<String>,
    /// Not described.
    pub signed_url: Option<String>,
    /// Not described.
    pub size: Option<i64>,
    /// Whether the file has been stored.
    ///
    /// `STATUS_PENDING` is seen only in the response of CreateUpload and in Get of an upload still pending.
    pub status: Option<MediaStatus>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Member who uploaded the file.
    ///
    /// Null for uploads through the public API, and once the member has been removed from the workspace.
    pub uploaded_by: Option<String>,
    /// Origin of the upload within the product.
    ///
    /// Allows a picker to put the uploads of its own section on top. It places no restriction on use; for the actual uses see `references`.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Usage recorded at upload; deprecated.
    ///
    /// Use `uploadedFrom` for the origin of the file and `references` for its uses. Remains filled in, except for files uploaded from the media library, where it is unset.
    pub usage: Option<MediaUsage>,
    /// Visibility of the file.
    ///
    /// Private to the workspace when left out.
    pub visibility: Option<MediaVisibility>,
    /// Not described.
    pub workspace_id: Option<String>,
}

object!(Media {
    "createdAt" => created_at,
    "fileName" => file_name,
    "id" => id,
    "kind" => kind,
    "mediaType" => media_type,
    "mimeType" => mime_type,
    "references" => references,
    "sha256" => sha256,
    "signedUrl" => signed_url,
    "size" => size,
    "status" => status,
    "updatedAt" => updated_at,
    "uploadedBy" => uploaded_by,
    "uploadedFrom" => uploaded_from,
    "usage" => usage,
    "visibility" => visibility,
    "workspaceId" => workspace_id,
});

/// CreateMediaResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaResponse {
    /// Not described.
    pub media: Option<Box<Media>>,
}

object!(CreateMediaResponse {
    "media" => media,
});

/// CreateMediaRequest
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaRequest {
    /// File contents, 3 MB at most; a base64 string over HTTP.
    ///
    /// Takes images (PNG, JPEG, WebP, SVG), PDF documents and MP4 videos. `CreateUpload` is the way to send anything larger.
    pub file_data: Option<String>,
    /// Not described.
    pub file_name: Option<String>,
    /// Former statement of what the media is for, which uploads no longer need.
    ///
    /// Deprecated. Still accepted, for compatibility: it stands in for `uploadedFrom` when that is unset. Nothing is validated against it.
    pub media_type: Option<MediaType>,
    /// Section the media was uploaded from; `UPLOAD_ORIGIN_MEDIA_LIBRARY` when unset.
    ///
    /// Used by pickers to list uploads of their own section first. Puts no limit on where the media may serve; its actual uses are in `references`.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Former statement of what the media is for, which uploads no longer need.
    ///
    /// Deprecated. Still accepted, for compatibility: it stands in for `uploadedFrom` when that is unset, and no longer restricts which kinds and sizes are allowed.
    pub usage: Option<MediaUsage>,
    /// Visibility of the media; private by default.
    pub visibility: Option<MediaVisibility>,
}

object!(CreateMediaRequest {
    "fileData" => file_data,
    "fileName" => file_name,
    "mediaType" => media_type,
    "uploadedFrom" => uploaded_from,
    "usage" => usage,
    "visibility" => visibility,
});

impl CreateMediaRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// File contents, 3 MB at most; a base64 string over HTTP.
    ///
    /// Takes images (PNG, JPEG, WebP, SVG), PDF documents and MP4 videos. `CreateUpload` is the way to send anything larger.
    #[must_use]
    pub fn file_data(mut self, file_data: impl Into<String>) -> Self {
        self.file_data = Some(file_data.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Former statement of what the media is for, which uploads no longer need.
    ///
    /// Deprecated. Still accepted, for compatibility: it stands in for `uploadedFrom` when that is unset. Nothing is validated against it.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<MediaType>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Section the media was uploaded from; `UPLOAD_ORIGIN_MEDIA_LIBRARY` when unset.
    ///
    /// Used by pickers to list uploads of their own section first. Puts no limit on where the media may serve; its actual uses are in `references`.
    #[must_use]
    pub fn uploaded_from(mut self, uploaded_from: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(uploaded_from.into());
        self
    }

    /// Former statement of what the media is for, which uploads no longer need.
    ///
    /// Deprecated. Still accepted, for compatibility: it stands in for `uploadedFrom` when that is unset, and no longer restricts which kinds and sizes are allowed.
    #[must_use]
    pub fn usage(mut self, usage: impl Into<MediaUsage>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// Visibility of the media; private by default.
    #[must_use]
    pub fn visibility(mut self, visibility: impl Into<MediaVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

/// CreateMediaUploadResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaUploadResponse {
    /// Media item, pending; `CompleteUpload` takes its ID.
    pub media: Option<Box<Media>>,
    /// Not described.
    pub upload_expires_at: Option<DateTime<Utc>>,
    /// Headers to send with the upload, unaltered.
    ///
    /// They are `Content-Type` and, if a `sha256` was declared, `x-amz-checksum-sha256`. `Content-Length` has to match the size that was declared.
    pub upload_headers: Option<BTreeMap<String, String>>,
    /// Not described.
    pub upload_method: Option<String>,
    /// Short-lived storage URL that takes the file's bytes directly.
    pub upload_url: Option<String>,
}

object!(CreateMediaUploadResponse {
    "media" => media,
    "uploadExpiresAt" => upload_expires_at,
    "uploadHeaders" => upload_headers,
    "uploadMethod" => upload_method,
    "uploadUrl" => upload_url,
});

/// CreateMediaUploadRequest
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaUploadRequest {
    /// Not described.
    pub file_name: String,
    /// MIME type of the file, which its bytes have to match.
    ///
    /// One of `image/png`, `image/jpeg`, `image/webp`, `image/svg+xml`, `application/pdf` and `video/mp4`.
    pub mime_type: String,
    /// SHA-256 digest of the file, as 64 hexadecimal characters.
    ///
    /// Optional. With it, a file already in the workspace fails immediately with 409 `MEDIA_ALREADY_EXISTS`, whose metadata holds `existingMediaId` and `existingFileName`. Storage also rejects a `PUT` with other bytes, for which the `x-amz-checksum-sha256` header of `uploadHeaders` has to be sent along. Without it, the server computes the hash upon completion.
    pub sha256: Option<String>,
    /// Exact file size in bytes.
    ///
    /// A `PUT` with any other number of bytes is not allowed.
    pub size: i64,
    /// Section the media was uploaded from; `UPLOAD_ORIGIN_MEDIA_LIBRARY` when unset.
    ///
    /// Used by pickers to list uploads of their own section first. Puts no limit on where the media may serve; its actual uses are in `references`.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Former statement of what the media is for, which uploads no longer need.
    ///
    /// Deprecated. Still accepted, for compatibility: it stands in for `uploadedFrom` when that is unset, and no longer restricts which kinds and sizes are allowed.
    pub usage: Option<MediaUsage>,
    /// Visibility of the media; private by default.
    pub visibility: Option<MediaVisibility>,
}

object!(CreateMediaUploadRequest {
    "fileName" => file_name,
    "mimeType" => mime_type,
    "sha256" => sha256,
    "size" => size,
    "uploadedFrom" => uploaded_from,
    "usage" => usage,
    "visibility" => visibility,
});

impl CreateMediaUploadRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(
        file_name: impl Into<String>,
        mime_type: impl Into<String>,
        size: impl Into<i64>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            mime_type: mime_type.into(),
            size: size.into(),
            ..Self::default()
        }
    }

    /// SHA-256 digest of the file, as 64 hexadecimal characters.
    ///
    /// Optional. With it, a file already in the workspace fails immediately with 409 `MEDIA_ALREADY_EXISTS`, whose metadata holds `existingMediaId` and `existingFileName`. Storage also rejects a `PUT` with other bytes, for which the `x-amz-checksum-sha256` header of `uploadHeaders` has to be sent along. Without it, the server computes the hash upon completion.
    #[must_use]
    pub fn sha256(mut self, sha256: impl Into<String>) -> Self {
        self.sha256 = Some(sha256.into());
        self
    }

    /// Section the media was uploaded from; `UPLOAD_ORIGIN_MEDIA_LIBRARY` when unset.
    ///
    /// Used by pickers to list uploads of their own section first. Puts no limit on where the media may serve; its actual uses are in `references`.
    #[must_use]
    pub fn uploaded_from(mut self, uploaded_from: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(uploaded_from.into());
        self
    }

    /// Former statement of what the media is for, which uploads no longer need.
    ///
    /// Deprecated. Still accepted, for compatibility: it stands in for `uploadedFrom` when that is unset, and no longer restricts which kinds and sizes are allowed.
    #[must_use]
    pub fn usage(mut self, usage: impl Into<MediaUsage>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// Visibility of the media; private by default.
    #[must_use]
    pub fn visibility(mut self, visibility: impl Into<MediaVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

/// GetMediaResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMediaResponse {
    /// Not described.
    pub media: Option<Box<Media>>,
}

object!(GetMediaResponse {
    "media" => media,
});

/// CreateMediaReplaceUploadResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaReplaceUploadResponse {
    /// Media item in its present state.
    ///
    /// Its references are the uses that the replacement affects. The current file stays in place up to `CompleteReplace`.
    pub media: Option<Box<Media>>,
    /// UUID of the replacement, to pass to `CompleteReplace`; empty if `unchanged`.
    pub replacement_id: Option<String>,
    /// Whether the declared `sha256` is that of the current file.
    ///
    /// If so, there is no upload to make and the media stays as it is.
    pub unchanged: Option<bool>,
    /// Not described.
    pub upload_expires_at: Option<DateTime<Utc>>,
    /// Headers to send with the upload, unaltered.
    ///
    /// They are `Content-Type` and, if a `sha256` was declared, `x-amz-checksum-sha256`. `Content-Length` has to match the size that was declared.
    pub upload_headers: Option<BTreeMap<String, String>>,
    /// HTTP method of the upload, always `PUT`; empty if `unchanged`.
    pub upload_method: Option<String>,
    /// Short-lived storage URL that takes the new file's bytes directly; empty if `unchanged`.
    pub upload_url: Option<String>,
}

object!(CreateMediaReplaceUploadResponse {
    "media" => media,
    "replacementId" => replacement_id,
    "unchanged" => unchanged,
    "uploadExpiresAt" => upload_expires_at,
    "uploadHeaders" => upload_headers,
    "uploadMethod" => upload_method,
    "uploadUrl" => upload_url,
});

/// MediaServiceCreateReplaceUploadBody
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaServiceCreateReplaceUploadBody {
    /// Name of the new file.
    ///
    /// Becomes the media's name on completion of the replacement, and is the name visitors download it under.
    pub file_name: String,
    /// MIME type of the new file.
    ///
    /// One of `application/pdf`, `video/mp4`, `image/jpeg`, `image/png`, `image/svg+xml` and `image/webp`. It must agree with the format of the bytes uploaded.
    pub mime_type: String,
    /// SHA-256 of the new file, as 64 hexadecimal characters.
    ///
    /// Optional. Providing it makes three checks possible. A file already held by another media item fails immediately, with 409 `MEDIA_ALREADY_EXISTS`. The file this media already has is answered with `unchanged` true. And storage rejects a PUT whose bytes hash differently; for that, the PUT has to send the `x-amz-checksum-sha256` header given in `uploadHeaders`.
    pub sha256: Option<String>,
    /// Size of the new file in bytes.
    ///
    /// Must be exact: the PUT has to send this number of bytes, no more and no fewer.
    pub size: i64,
}

object!(MediaServiceCreateReplaceUploadBody {
    "fileName" => file_name,
    "mimeType" => mime_type,
    "sha256" => sha256,
    "size" => size,
});

impl MediaServiceCreateReplaceUploadBody {
    /// A value with what the API requires; the rest has setters.
    pub fn new(
        file_name: impl Into<String>,
        mime_type: impl Into<String>,
        size: impl Into<i64>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            mime_type: mime_type.into(),
            size: size.into(),
            ..Self::default()
        }
    }

    /// SHA-256 of the new file, as 64 hexadecimal characters.
    ///
    /// Optional. Providing it makes three checks possible. A file already held by another media item fails immediately, with 409 `MEDIA_ALREADY_EXISTS`. The file this media already has is answered with `unchanged` true. And storage rejects a PUT whose bytes hash differently; for that, the PUT has to send the `x-amz-checksum-sha256` header given in `uploadHeaders`.
    #[must_use]
    pub fn sha256(mut self, sha256: impl Into<String>) -> Self {
        self.sha256 = Some(sha256.into());
        self
    }
}

/// CompleteMediaReplaceResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteMediaReplaceResponse {
    /// Uses that no longer refer to the media.
    ///
    /// These are QR code designs with the media as their logo. Each has its own copy of the former file and goes on displaying it.
    pub detached_references: List<MediaReference>,
    /// Not described.
    pub media: Option<Box<Media>>,
    /// Not described.
    pub unchanged: Option<bool>,
}

object!(CompleteMediaReplaceResponse {
    "detachedReferences" => detached_references,
    "media" => media,
    "unchanged" => unchanged,
});

/// ReplaceMediaImportResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceMediaImportResponse {
    /// QR code designs no longer attached to the media.
    ///
    /// They had it as their logo and hold a copy of the old file, so the logo they show does not change.
    pub detached_references: List<MediaReference>,
    /// Not described.
    pub media: Option<Box<Media>>,
    /// Not described.
    pub unchanged: Option<bool>,
}

object!(ReplaceMediaImportResponse {
    "detachedReferences" => detached_references,
    "media" => media,
    "unchanged" => unchanged,
});

/// MediaServiceReplaceImportBody
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaServiceReplaceImportBody {
    /// ID of a file attached by the caller to their own Assistant conversation.
    ///
    /// An attachment is short-lived, and available only to the member who attached it and only in the workspace it was attached in.
    pub assistant_attachment_id: Option<String>,
    /// New name of the media.
    ///
    /// If empty, the attachment's name is used, or the final path segment of the URL, or else the present name stays.
    pub file_name: Option<String>,
    /// Public https URL to download the new file from.
    ///
    /// The port must be 443. At most five redirects are followed, and only to public https URLs. The content of the file determines its kind.
    pub url: Option<String>,
}

object!(MediaServiceReplaceImportBody {
    "assistantAttachmentId" => assistant_attachment_id,
    "fileName" => file_name,
    "url" => url,
});

impl MediaServiceReplaceImportBody {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// ID of a file attached by the caller to their own Assistant conversation.
    ///
    /// An attachment is short-lived, and available only to the member who attached it and only in the workspace it was attached in.
    #[must_use]
    pub fn assistant_attachment_id(mut self, assistant_attachment_id: impl Into<String>) -> Self {
        self.assistant_attachment_id = Some(assistant_attachment_id.into());
        self
    }

    /// New name of the media.
    ///
    /// If empty, the attachment's name is used, or the final path segment of the URL, or else the present name stays.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Public https URL to download the new file from.
    ///
    /// The port must be 443. At most five redirects are followed, and only to public https URLs. The content of the file determines its kind.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// CompleteMediaUploadResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteMediaUploadResponse {
    /// Not described.
    pub media: Option<Box<Media>>,
}

object!(CompleteMediaUploadResponse {
    "media" => media,
});

/// ImportMediaResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportMediaResponse {
    /// Not described.
    pub media: Option<Box<Media>>,
}

object!(ImportMediaResponse {
    "media" => media,
});

/// ImportMediaRequest
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportMediaRequest {
    /// Identifier of a file from the caller's own Assistant conversation.
    ///
    /// An attachment soon expires, and only the member who added it can use it, within the same workspace.
    pub assistant_attachment_id: Option<String>,
    /// Name of the media item, both in the library and for downloads by visitors.
    ///
    /// If empty, taken from the attachment, or from the end of the path in the URL.
    pub file_name: Option<String>,
    /// Where the import came from; purely informative.
    ///
    /// Defaults to `UPLOAD_ORIGIN_ASSISTANT` if importing an attachment, and to `UPLOAD_ORIGIN_MEDIA_LIBRARY` if importing a URL.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Address to download the file from: public, `https`, port 443.
    ///
    /// Up to five redirects are followed, provided that each leads to a public `https` URL as well. The content decides what kind of file it is.
    pub url: Option<String>,
}

object!(ImportMediaRequest {
    "assistantAttachmentId" => assistant_attachment_id,
    "fileName" => file_name,
    "uploadedFrom" => uploaded_from,
    "url" => url,
});

impl ImportMediaRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Identifier of a file from the caller's own Assistant conversation.
    ///
    /// An attachment soon expires, and only the member who added it can use it, within the same workspace.
    #[must_use]
    pub fn assistant_attachment_id(mut self, assistant_attachment_id: impl Into<String>) -> Self {
        self.assistant_attachment_id = Some(assistant_attachment_id.into());
        self
    }

    /// Name of the media item, both in the library and for downloads by visitors.
    ///
    /// If empty, taken from the attachment, or from the end of the path in the URL.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Where the import came from; purely informative.
    ///
    /// Defaults to `UPLOAD_ORIGIN_ASSISTANT` if importing an attachment, and to `UPLOAD_ORIGIN_MEDIA_LIBRARY` if importing a URL.
    #[must_use]
    pub fn uploaded_from(mut self, uploaded_from: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(uploaded_from.into());
        self
    }

    /// Address to download the file from: public, `https`, port 443.
    ///
    /// Up to five redirects are followed, provided that each leads to a public `https` URL as well. The content decides what kind of file it is.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// IdentifyResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifyResponse {
    /// Not described.
    pub created: Option<bool>,
    /// Not described.
    pub visitor: Option<Box<Visitor>>,
}

object!(IdentifyResponse {
    "created" => created,
    "visitor" => visitor,
});

/// IdentifyRequest
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifyRequest {
    /// Not described.
    pub lbid: Option<String>,
    /// Not described.
    pub set_once: Option<bool>,
    /// Not described.
    pub visitor: Option<Box<VisitorInput>>,
}

object!(IdentifyRequest {
    "lbid" => lbid,
    "setOnce" => set_once,
    "visitor" => visitor,
});

impl IdentifyRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Not described.
    #[must_use]
    pub fn lbid(mut self, lbid: impl Into<String>) -> Self {
        self.lbid = Some(lbid.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn set_once(mut self, set_once: impl Into<bool>) -> Self {
        self.set_once = Some(set_once.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn visitor(mut self, visitor: impl Into<VisitorInput>) -> Self {
        self.visitor = Some(Box::new(visitor.into()));
        self
    }
}

/// ListVisitorsResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorsResponse {
    /// Not described.
    pub csv: Option<Box<ListVisitorsCsvResponse>>,
    /// Not described.
    pub json: Option<Box<ListVisitorsJsonResponse>>,
}

object!(ListVisitorsResponse {
    "csv" => csv,
    "json" => json,
});

open_enum!(
    /// What a list of visitors is sorted by.
    VisitorSortField {
        /// `VISITOR_SORT_FIELD_UNSPECIFIED`.
        Unspecified = "VISITOR_SORT_FIELD_UNSPECIFIED",
        /// `VISITOR_SORT_FIELD_CREATED_AT`.
        CreatedAt = "VISITOR_SORT_FIELD_CREATED_AT",
        /// `VISITOR_SORT_FIELD_VISIT_COUNT`.
        VisitCount = "VISITOR_SORT_FIELD_VISIT_COUNT",
        /// `VISITOR_SORT_FIELD_DEVICE_COUNT`.
        DeviceCount = "VISITOR_SORT_FIELD_DEVICE_COUNT",
        /// `VISITOR_SORT_FIELD_QRCODE_COUNT`.
        QrcodeCount = "VISITOR_SORT_FIELD_QRCODE_COUNT",
    }
);

/// Profile of a person who scans or clicks, spanning all links.
///
/// It joins the reserved identity fields, the devices and events attributed to the person, and custom traits collected by forms.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    /// Custom attributes, those whose key has no `$` prefix.
    ///
    /// Each one records the type its value was captured as.
    pub attributes: List<VisitorAttribute>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub device_count: Option<i64>,
    /// Not described.
    pub devices: List<Device>,
    /// Email address, taken from `$email`.
    pub email: Option<String>,
    /// Not described.
    pub events: List<VisitorEvent>,
    /// Not described.
    pub first_name: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub last_name: Option<String>,
    /// Not described.
    pub links: List<VisitorLink>,
    /// Not described.
    pub phone: Option<String>,
    /// Not described.
    pub qrcode_count: Option<i64>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub visit_count: Option<i64>,
    /// Not described.
    pub workspace_id: Option<String>,
}

object!(Visitor {
    "attributes" => attributes,
    "createdAt" => created_at,
    "deviceCount" => device_count,
    "devices" => devices,
    "email" => email,
    "events" => events,
    "firstName" => first_name,
    "id" => id,
    "lastName" => last_name,
    "links" => links,
    "phone" => phone,
    "qrcodeCount" => qrcode_count,
    "updatedAt" => updated_at,
    "visitCount" => visit_count,
    "workspaceId" => workspace_id,
});

/// ListVisitorAttributeKeysResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorAttributeKeysResponse {
    /// Distinct visitor attribute keys that can be selected.
    ///
    /// These include the system's reserved ones, for example `$email` and `$phone`.
    pub attribute_keys: List<String>,
    /// The keys of `attributeKeys`, each with the type its values were captured as.
    ///
    /// The type tells which filter operators make sense for a key.
    pub attributes: List<VisitorAttributeKey>,
}

object!(ListVisitorAttributeKeysResponse {
    "attributeKeys" => attribute_keys,
    "attributes" => attributes,
});

/// Paging, search and export options of a visitor list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorsRequest {
    /// Attribute filters, all of which a visitor must match.
    ///
    /// For example `budget >= 800000` together with `timeline = "under_6_months"`. Limited to 20. They do not fit in a query string: over REST, send them to `POST /v1/visitors/search`.
    pub attribute_filters: List<VisitorAttributeFilter>,
    /// Not described.
    pub email: Option<String>,
    /// Not described.
    pub include: List<String>,
    /// Not described.
    pub link_id: Option<String>,
    /// Not described.
    pub page_size: Option<i64>,
    /// Not described.
    pub page_token: Option<String>,
    /// Format of the response.
    pub response_format: Option<ResponseFormat>,
    /// Not described.
    pub search: Option<String>,
    /// Order of the results.
    ///
    /// Means the same on every list that can be sorted.
    pub sort_direction: Option<SortDirection>,
    /// Field that determines the order of visitors.
    ///
    /// `createdAt` by default, with the newest first.
    pub sort_field: Option<VisitorSortField>,
}

object!(ListVisitorsRequest {
    "attributeFilters" => attribute_filters,
    "email" => email,
    "include" => include,
    "linkId" => link_id,
    "pageSize" => page_size,
    "pageToken" => page_token,
    "responseFormat" => response_format,
    "search" => search,
    "sortDirection" => sort_direction,
    "sortField" => sort_field,
});

impl ListVisitorsRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Attribute filters, all of which a visitor must match.
    ///
    /// For example `budget >= 800000` together with `timeline = "under_6_months"`. Limited to 20. They do not fit in a query string: over REST, send them to `POST /v1/visitors/search`.
    #[must_use]
    pub fn attribute_filters(
        mut self,
        attribute_filters: impl IntoIterator<Item = impl Into<VisitorAttributeFilter>>,
    ) -> Self {
        self.attribute_filters = attribute_filters.into_iter().map(Into::into).collect();
        self
    }

    /// Not described.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.include = include.into_iter().map(Into::into).collect();
        self
    }

    /// Not described.
    #[must_use]
    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Format of the response.
    #[must_use]
    pub fn response_format(mut self, response_format: impl Into<ResponseFormat>) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Order of the results.
    ///
    /// Means the same on every list that can be sorted.
    #[must_use]
    pub fn sort_direction(mut self, sort_direction: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(sort_direction.into());
        self
    }

    /// Field that determines the order of visitors.
    ///
    /// `createdAt` by default, with the newest first.
    #[must_use]
    pub fn sort_field(mut self, sort_field: impl Into<VisitorSortField>) -> Self {
        self.sort_field = Some(sort_field.into());
        self
    }
}

/// VisitorsServiceUpdateBody
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorsServiceUpdateBody {
    /// Not described.
    pub visitor: Option<Box<VisitorInput>>,
}

object!(VisitorsServiceUpdateBody {
    "visitor" => visitor,
});

impl VisitorsServiceUpdateBody {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Not described.
    #[must_use]
    pub fn visitor(mut self, visitor: impl Into<VisitorInput>) -> Self {
        self.visitor = Some(Box::new(visitor.into()));
        self
    }
}

/// DeleteVisitorResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVisitorResponse {
    /// Not described.
    pub success: Option<bool>,
}

object!(DeleteVisitorResponse {
    "success" => success,
});

/// DeleteAttributeResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAttributeResponse {
    /// Not described.
    pub success: Option<bool>,
}

object!(DeleteAttributeResponse {
    "success" => success,
});

/// ListWebhooksResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWebhooksResponse {
    /// Cursor for the next page of webhooks; empty after the last.
    pub next_page_token: Option<String>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for deleted: a single page says nothing about the records beyond it.
    pub total_count: Option<i64>,
    /// Not described.
    pub webhooks: List<Webhook>,
}

object!(ListWebhooksResponse {
    "nextPageToken" => next_page_token,
    "totalCount" => total_count,
    "webhooks" => webhooks,
});

/// Endpoint that is notified of events in real time.
///
/// Notifications go out whenever the webhook's conditions hold, which lets outside systems follow along.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub created_by: Option<String>,
    /// Not described.
    pub endpoint_url: Option<String>,
    /// Not described.
    pub failure_count: Option<i64>,
    /// Not described.
    pub id: Option<String>,
    /// Time of the latest successful delivery.
    ///
    /// Moves forward only if the endpoint answers with a `2xx` status, so it shows which notifications truly arrived. For attempts of any outcome see `lastSentAt`.
    pub last_delivered_at: Option<DateTime<Utc>>,
    /// Time of the latest delivery attempt, successful or not.
    ///
    /// Every transmission moves it forward, failures included, which makes it useful for following activity and for debugging. For successes alone see `lastDeliveredAt`.
    pub last_sent_at: Option<DateTime<Utc>>,
    /// Link whose events are notified.
    ///
    /// Events of other links are ignored. When empty, every link in the workspace counts.
    pub link_id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub source: Option<WebhookSource>,
    /// Not described.
    pub status: Option<WebhookStatus>,
    /// Not described.
    pub success_count: Option<i64>,
    /// Kinds of workflow step that cause a notification.
    ///
    /// Steps of other kinds are ignored. When empty, every kind counts.
    pub triggers: List<WorkflowStepKind>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub workspace_id: Option<String>,
}

object!(Webhook {
    "createdAt" => created_at,
    "createdBy" => created_by,
    "endpointUrl" => endpoint_url,
    "failureCount" => failure_count,
    "id" => id,
    "lastDeliveredAt" => last_delivered_at,
    "lastSentAt" => last_sent_at,
    "linkId" => link_id,
    "name" => name,
    "source" => source,
    "status" => status,
    "successCount" => success_count,
    "triggers" => triggers,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id,
});

/// CreateWebhookResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookResponse {
    /// Not described.
    pub webhook: Option<Box<Webhook>>,
}

object!(CreateWebhookResponse {
    "webhook" => webhook,
});

/// CreateWebhookRequest
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookRequest {
    /// Not described.
    pub endpoint_url: String,
    /// Link whose events trigger notifications; every link of the workspace when empty.
    pub link_id: Option<String>,
    /// Not described.
    pub name: String,
    /// Not described.
    pub source: Option<WebhookSource>,
    /// Kinds of workflow step that trigger notifications; every kind when empty.
    pub triggers: List<WorkflowStepKind>,
}

object!(CreateWebhookRequest {
    "endpointUrl" => endpoint_url,
    "linkId" => link_id,
    "name" => name,
    "source" => source,
    "triggers" => triggers,
});

impl CreateWebhookRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(endpoint_url: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            endpoint_url: endpoint_url.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// Link whose events trigger notifications; every link of the workspace when empty.
    #[must_use]
    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn source(mut self, source: impl Into<WebhookSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Kinds of workflow step that trigger notifications; every kind when empty.
    #[must_use]
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<WorkflowStepKind>>,
    ) -> Self {
        self.triggers = triggers.into_iter().map(Into::into).collect();
        self
    }
}

/// GetWebhookResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookResponse {
    /// Not described.
    pub webhook: Option<Box<Webhook>>,
}

object!(GetWebhookResponse {
    "webhook" => webhook,
});

/// UpdateWebhookResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookResponse {
    /// Not described.
    pub webhook: Option<Box<Webhook>>,
}

object!(UpdateWebhookResponse {
    "webhook" => webhook,
});

/// WebhooksServiceUpdateBody
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhooksServiceUpdateBody {
    /// Not described.
    pub endpoint_url: Option<String>,
    /// Link whose events are notified.
    ///
    /// Events of other links are ignored. When empty, every link in the workspace counts.
    pub link_id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub source: Option<WebhookSource>,
    /// Not described.
    pub status: Option<WebhookStatus>,
    /// Kinds of workflow step that cause a notification.
    ///
    /// Steps of other kinds are ignored. When empty, every kind counts.
    pub triggers: List<WorkflowStepKind>,
}

object!(WebhooksServiceUpdateBody {
    "endpointUrl" => endpoint_url,
    "linkId" => link_id,
    "name" => name,
    "source" => source,
    "status" => status,
    "triggers" => triggers,
});

impl WebhooksServiceUpdateBody {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Not described.
    #[must_use]
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.endpoint_url = Some(endpoint_url.into());
        self
    }

    /// Link whose events are notified.
    ///
    /// Events of other links are ignored. When empty, every link in the workspace counts.
    #[must_use]
    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn source(mut self, source: impl Into<WebhookSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn status(mut self, status: impl Into<WebhookStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Kinds of workflow step that cause a notification.
    ///
    /// Steps of other kinds are ignored. When empty, every kind counts.
    #[must_use]
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<WorkflowStepKind>>,
    ) -> Self {
        self.triggers = triggers.into_iter().map(Into::into).collect();
        self
    }
}

/// All the scopes an API token can be granted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListApiScopesResponse {
    /// The scopes, sorted by resource, and within a resource read before write.
    pub scopes: List<ApiScopeInfo>,
}

object!(ListApiScopesResponse {
    "scopes" => scopes,
});

/// A page of the workspace's active API tokens.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWorkspaceTokensResponse {
    /// Cursor for the next page of tokens; empty after the last.
    pub next_page_token: Option<String>,
    /// Not described.
    pub tokens: List<WorkspaceToken>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for deleted: a single page says nothing about the records beyond it.
    pub total_count: Option<i64>,
}

object!(ListWorkspaceTokensResponse {
    "nextPageToken" => next_page_token,
    "tokens" => tokens,
    "totalCount" => total_count,
});

/// Long-lived credential for calling the API of a workspace.
///
/// Intended for back-end integrations, which have no human session. Carries metadata for security audits.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceToken {
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub created_by: Option<String>,
    /// Whether every endpoint is open to the token.
    ///
    /// That includes endpoints guarded by scopes introduced in the future. It is `true` for a token created with no scopes.
    pub full_access: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub key_type: Option<WorkspaceTokenKeyType>,
    /// Not described.
    pub last_used_at: Option<DateTime<Utc>>,
    /// Not described.
    pub name: Option<String>,
    /// Scopes granted to the token.
    ///
    /// A full-access token lists all scopes known at present.
    pub scopes: List<ApiScope>,
    /// Whether the token was issued by Linkbreakers support to act on the workspace.
    ///
    /// API usage of the workspace excludes its calls. To end support's access, delete the token.
    pub support: Option<bool>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub workspace_id: Option<String>,
}

object!(WorkspaceToken {
    "createdAt" => created_at,
    "createdBy" => created_by,
    "fullAccess" => full_access,
    "id" => id,
    "keyType" => key_type,
    "lastUsedAt" => last_used_at,
    "name" => name,
    "scopes" => scopes,
    "support" => support,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id,
});

/// CreateWorkspaceTokenResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceTokenResponse {
    /// JWT to authenticate with.
    ///
    /// Shown this one time; there is no way to retrieve it later.
    pub access_token: Option<Secret>,
    /// Not described.
    pub token: Option<Box<WorkspaceToken>>,
}

object!(CreateWorkspaceTokenResponse {
    "accessToken" => access_token,
    "token" => token,
});

/// CreateWorkspaceTokenRequest
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceTokenRequest {
    /// Not described.
    pub key_type: WorkspaceTokenKeyType,
    /// Not described.
    pub name: Option<String>,
    /// Scopes given to the token; full access when empty.
    ///
    /// A write scope includes the matching read scope. The calling token can pass on only those scopes it has. Publishable keys have no scopes.
    pub scopes: List<ApiScope>,
}

object!(CreateWorkspaceTokenRequest {
    "keyType" => key_type,
    "name" => name,
    "scopes" => scopes,
});

impl CreateWorkspaceTokenRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(key_type: impl Into<WorkspaceTokenKeyType>) -> Self {
        Self {
            key_type: key_type.into(),
            ..Self::default()
        }
    }

    /// Not described.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Scopes given to the token; full access when empty.
    ///
    /// A write scope includes the matching read scope. The calling token can pass on only those scopes it has. Publishable keys have no scopes.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<ApiScope>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

/// GetWorkspaceTokenResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWorkspaceTokenResponse {
    /// Not described.
    pub token: Option<Box<WorkspaceToken>>,
}

object!(GetWorkspaceTokenResponse {
    "token" => token,
});

/// Workspace token after the update.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkspaceTokenResponse {
    /// Not described.
    pub token: Option<Box<WorkspaceToken>>,
}

object!(UpdateWorkspaceTokenResponse {
    "token" => token,
});

/// New name or access rights for a workspace token.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceTokensServiceUpdateBody {
    /// Whether to restore full access to the token.
    ///
    /// Send `true` to do so. Mutually exclusive with `scopes`.
    pub full_access: Option<bool>,
    /// Name the token takes.
    ///
    /// When omitted, the current name stays.
    pub name: Option<String>,
    /// Scopes that supersede those the token has.
    ///
    /// Mutually exclusive with `fullAccess`.
    pub scopes: List<ApiScope>,
}

object!(WorkspaceTokensServiceUpdateBody {
    "fullAccess" => full_access,
    "name" => name,
    "scopes" => scopes,
});

impl WorkspaceTokensServiceUpdateBody {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Whether to restore full access to the token.
    ///
    /// Send `true` to do so. Mutually exclusive with `scopes`.
    #[must_use]
    pub fn full_access(mut self, full_access: impl Into<bool>) -> Self {
        self.full_access = Some(full_access.into());
        self
    }

    /// Name the token takes.
    ///
    /// When omitted, the current name stays.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Scopes that supersede those the token has.
    ///
    /// Mutually exclusive with `fullAccess`.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<ApiScope>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

/// The design just created, including generated metadata.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicCreateQrcodeDesignResponse {
    /// Not described.
    pub qrcode_design: Option<Box<QrcodeDesign>>,
}

object!(PublicCreateQrcodeDesignResponse {
    "qrcodeDesign" => qrcode_design,
});

/// A new QR code design, for reuse.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicCreateQrcodeDesignRequest {
    /// Not described.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Image for the center of the QR code, as a base64 string.
    ///
    /// At most 3 MB. Media library images cannot be used here, as the endpoint is not tied to a workspace; for one of those, create the design first and afterwards set `centralImageMediaId` in an update.
    pub central_image_data: Option<String>,
    /// Not described.
    pub central_image_margin: Option<i32>,
    /// Not described.
    pub central_image_size: Option<f64>,
    /// Not described.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Not described.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// Not described.
    pub dots_options: Option<Box<DotsOptions>>,
    /// Not described.
    pub error_correction_level: Option<String>,
    /// Not described.
    pub height: Option<i32>,
    /// Not described.
    pub hide_background_dots: Option<bool>,
    /// File format of the QR code.
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape of the QR code's modules.
    pub shape: Option<Shape>,
    /// Not described.
    pub width: Option<i32>,
}

object!(PublicCreateQrcodeDesignRequest {
    "backgroundOptions" => background_options,
    "centralImageData" => central_image_data,
    "centralImageMargin" => central_image_margin,
    "centralImageSize" => central_image_size,
    "cornersDotOptions" => corners_dot_options,
    "cornersSquareOptions" => corners_square_options,
    "dotsOptions" => dots_options,
    "errorCorrectionLevel" => error_correction_level,
    "height" => height,
    "hideBackgroundDots" => hide_background_dots,
    "outputFileFormat" => output_file_format,
    "shape" => shape,
    "width" => width,
});

impl PublicCreateQrcodeDesignRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Not described.
    #[must_use]
    pub fn background_options(mut self, background_options: impl Into<BackgroundOptions>) -> Self {
        self.background_options = Some(Box::new(background_options.into()));
        self
    }

    /// Image for the center of the QR code, as a base64 string.
    ///
    /// At most 3 MB. Media library images cannot be used here, as the endpoint is not tied to a workspace; for one of those, create the design first and afterwards set `centralImageMediaId` in an update.
    #[must_use]
    pub fn central_image_data(mut self, central_image_data: impl Into<String>) -> Self {
        self.central_image_data = Some(central_image_data.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn central_image_margin(mut self, central_image_margin: impl Into<i32>) -> Self {
        self.central_image_margin = Some(central_image_margin.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn central_image_size(mut self, central_image_size: impl Into<f64>) -> Self {
        self.central_image_size = Some(central_image_size.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn corners_dot_options(
        mut self,
        corners_dot_options: impl Into<CornersDotOptions>,
    ) -> Self {
        self.corners_dot_options = Some(Box::new(corners_dot_options.into()));
        self
    }

    /// Not described.
    #[must_use]
    pub fn corners_square_options(
        mut self,
        corners_square_options: impl Into<CornersSquareOptions>,
    ) -> Self {
        self.corners_square_options = Some(Box::new(corners_square_options.into()));
        self
    }

    /// Not described.
    #[must_use]
    pub fn dots_options(mut self, dots_options: impl Into<DotsOptions>) -> Self {
        self.dots_options = Some(Box::new(dots_options.into()));
        self
    }

    /// Not described.
    #[must_use]
    pub fn error_correction_level(mut self, error_correction_level: impl Into<String>) -> Self {
        self.error_correction_level = Some(error_correction_level.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn height(mut self, height: impl Into<i32>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn hide_background_dots(mut self, hide_background_dots: impl Into<bool>) -> Self {
        self.hide_background_dots = Some(hide_background_dots.into());
        self
    }

    /// File format of the QR code.
    #[must_use]
    pub fn output_file_format(mut self, output_file_format: impl Into<OutputFileFormat>) -> Self {
        self.output_file_format = Some(output_file_format.into());
        self
    }

    /// Shape of the QR code's modules.
    #[must_use]
    pub fn shape(mut self, shape: impl Into<Shape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn width(mut self, width: impl Into<i32>) -> Self {
        self.width = Some(width.into());
        self
    }
}

/// QR code design as it stands once the template is applied.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyQrcodeTemplateResponse {
    /// Not described.
    pub qrcode_design: Option<Box<QrcodeDesign>>,
}

object!(ApplyQrcodeTemplateResponse {
    "qrcodeDesign" => qrcode_design,
});

/// Request to apply a community template's design to the QR code of an existing link.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyQrcodeTemplateRequest {
    /// Not described.
    pub link_id: String,
    /// ID of the template to apply.
    ///
    /// The way to name a workspace template that was never published, since it lacks a slug. Mutually exclusive with `templateSlug`.
    pub qrcode_template_id: Option<String>,
    /// Slug of the template to apply.
    ///
    /// Built-in and published templates alone have one, as their public identifier in the gallery and on the marketing site; a workspace's own template is given through `qrcodeTemplateId`. One of the two fields must be set, never both.
    pub template_slug: Option<String>,
}

object!(ApplyQrcodeTemplateRequest {
    "linkId" => link_id,
    "qrcodeTemplateId" => qrcode_template_id,
    "templateSlug" => template_slug,
});

impl ApplyQrcodeTemplateRequest {
    /// A value with what the API requires; the rest has setters.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            ..Self::default()
        }
    }

    /// ID of the template to apply.
    ///
    /// The way to name a workspace template that was never published, since it lacks a slug. Mutually exclusive with `templateSlug`.
    #[must_use]
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Slug of the template to apply.
    ///
    /// Built-in and published templates alone have one, as their public identifier in the gallery and on the marketing site; a workspace's own template is given through `qrcodeTemplateId`. One of the two fields must be set, never both.
    #[must_use]
    pub fn template_slug(mut self, template_slug: impl Into<String>) -> Self {
        self.template_slug = Some(template_slug.into());
        self
    }
}

/// A QR code design, with its computed fields filled in.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetQrcodeDesignResponse {
    /// Not described.
    pub qrcode_design: Option<Box<QrcodeDesign>>,
}

object!(GetQrcodeDesignResponse {
    "qrcodeDesign" => qrcode_design,
});

/// QR code design after the requested edits.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateQrcodeDesignResponse {
    /// Not described.
    pub qrcode_design: Option<Box<QrcodeDesign>>,
}

object!(UpdateQrcodeDesignResponse {
    "qrcodeDesign" => qrcode_design,
});

/// Changes to a QR code design: colors, shapes and media.
///
/// Used whenever QR assets are regenerated.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QrcodeDesignServiceUpdateBody {
    /// Not described.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Image for the center of the QR code, as a base64 string.
    ///
    /// At most 3 MB.
    pub central_image_data: Option<String>,
    /// Whether to remove the central image.
    ///
    /// Mutually exclusive with sending a central image.
    pub central_image_delete: Option<bool>,
    /// Not described.
    pub central_image_margin: Option<i32>,
    /// UUID of the media library image to place at the center.
    ///
    /// The image must be ready (`STATUS_READY`) and no larger than 3 MB; other media fails with `MEDIA_NOT_ALLOWED_HERE`. The design stores its own copy. The server takes the bytes from `centralImageData` if that is sent too, recording the media as their source, and otherwise from the media. Either way the QR code then appears in the media's references.
    ///
    /// Mutually exclusive with `centralImageDelete`. That field, as well as `centralImageData` on its own, clears the media recorded before.
    pub central_image_media_id: Option<String>,
    /// Not described.
    pub central_image_size: Option<f64>,
    /// Not described.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Not described.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// Not described.
    pub dots_options: Option<Box<DotsOptions>>,
    /// Not described.
    pub error_correction_level: Option<String>,
    /// Not described.
    pub height: Option<i32>,
    /// Not described.
    pub hide_background_dots: Option<bool>,
    /// File format of the QR code.
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape of the QR code's modules.
    pub shape: Option<Shape>,
    /// Not described.
    pub width: Option<i32>,
}

object!(QrcodeDesignServiceUpdateBody {
    "backgroundOptions" => background_options,
    "centralImageData" => central_image_data,
    "centralImageDelete" => central_image_delete,
    "centralImageMargin" => central_image_margin,
    "centralImageMediaId" => central_image_media_id,
    "centralImageSize" => central_image_size,
    "cornersDotOptions" => corners_dot_options,
    "cornersSquareOptions" => corners_square_options,
    "dotsOptions" => dots_options,
    "errorCorrectionLevel" => error_correction_level,
    "height" => height,
    "hideBackgroundDots" => hide_background_dots,
    "outputFileFormat" => output_file_format,
    "shape" => shape,
    "width" => width,
});

impl QrcodeDesignServiceUpdateBody {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Not described.
    #[must_use]
    pub fn background_options(mut self, background_options: impl Into<BackgroundOptions>) -> Self {
        self.background_options = Some(Box::new(background_options.into()));
        self
    }

    /// Image for the center of the QR code, as a base64 string.
    ///
    /// At most 3 MB.
    #[must_use]
    pub fn central_image_data(mut self, central_image_data: impl Into<String>) -> Self {
        self.central_image_data = Some(central_image_data.into());
        self
    }

    /// Whether to remove the central image.
    ///
    /// Mutually exclusive with sending a central image.
    #[must_use]
    pub fn central_image_delete(mut self, central_image_delete: impl Into<bool>) -> Self {
        self.central_image_delete = Some(central_image_delete.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn central_image_margin(mut self, central_image_margin: impl Into<i32>) -> Self {
        self.central_image_margin = Some(central_image_margin.into());
        self
    }

    /// UUID of the media library image to place at the center.
    ///
    /// The image must be ready (`STATUS_READY`) and no larger than 3 MB; other media fails with `MEDIA_NOT_ALLOWED_HERE`. The design stores its own copy. The server takes the bytes from `centralImageData` if that is sent too, recording the media as their source, and otherwise from the media. Either way the QR code then appears in the media's references.
    ///
    /// Mutually exclusive with `centralImageDelete`. That field, as well as `centralImageData` on its own, clears the media recorded before.
    #[must_use]
    pub fn central_image_media_id(mut self, central_image_media_id: impl Into<String>) -> Self {
        self.central_image_media_id = Some(central_image_media_id.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn central_image_size(mut self, central_image_size: impl Into<f64>) -> Self {
        self.central_image_size = Some(central_image_size.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn corners_dot_options(
        mut self,
        corners_dot_options: impl Into<CornersDotOptions>,
    ) -> Self {
        self.corners_dot_options = Some(Box::new(corners_dot_options.into()));
        self
    }

    /// Not described.
    #[must_use]
    pub fn corners_square_options(
        mut self,
        corners_square_options: impl Into<CornersSquareOptions>,
    ) -> Self {
        self.corners_square_options = Some(Box::new(corners_square_options.into()));
        self
    }

    /// Not described.
    #[must_use]
    pub fn dots_options(mut self, dots_options: impl Into<DotsOptions>) -> Self {
        self.dots_options = Some(Box::new(dots_options.into()));
        self
    }

    /// Not described.
    #[must_use]
    pub fn error_correction_level(mut self, error_correction_level: impl Into<String>) -> Self {
        self.error_correction_level = Some(error_correction_level.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn height(mut self, height: impl Into<i32>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn hide_background_dots(mut self, hide_background_dots: impl Into<bool>) -> Self {
        self.hide_background_dots = Some(hide_background_dots.into());
        self
    }

    /// File format of the QR code.
    #[must_use]
    pub fn output_file_format(mut self, output_file_format: impl Into<OutputFileFormat>) -> Self {
        self.output_file_format = Some(output_file_format.into());
        self
    }

    /// Shape of the QR code's modules.
    #[must_use]
    pub fn shape(mut self, shape: impl Into<Shape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Not described.
    #[must_use]
    pub fn width(mut self, width: impl Into<i32>) -> Self {
        self.width = Some(width.into());
        self
    }
}

/// ListPricingPlansResponse
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPricingPlansResponse {
    /// Price of extra credits.
    ///
    /// Absent if prices are unavailable.
    pub credit_topup: Option<Box<CreditTopup>>,
    /// Not described.
    pub link_created_credit_cost: Option<i32>,
    /// Not described.
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

/// Branded hostname set up for a workspace.
///
/// Short links and scans resolve on the customer's domain through it. Includes the state of its verification and of its certificate.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomDomain {
    /// Time the domain became active, having passed the verification and certificate checks.
    pub activated_at: Option<DateTime<Utc>>,
    /// Expiry time of the certificate in use on this domain.
    ///
    /// In `STATUS_RENEWAL_PENDING`, the domain works up to this time and no longer.
    pub certificate_expires_at: Option<DateTime<Utc>>,
    /// Hostname status at the last check, verbatim from the certificate provider.
    pub cloudflare_hostname_status: Option<String>,
    /// SSL status at the last check, verbatim from the certificate provider.
    pub cloudflare_ssl_status: Option<String>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub last_checked_at: Option<DateTime<Utc>>,
    /// Readable explanation, from the last check, of why the domain is not fully active.
    ///
    /// Empty for a healthy domain.
    pub last_error: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// URL that the bare domain, such as `qr.yourdomain.com`, redirects to.
    ///
    /// Applies to requests with no path, and defaults to `linkbreakers.com`. Its one purpose is white-labelling, to keep Linkbreakers branding out of sight; such redirects go untracked.
    pub root_destination: Option<String>,
    /// State of the domain.
    pub status: Option<CustomDomainStatus>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub workspace_id: Option<String>,
}

object!(CustomDomain {
    "activatedAt" => activated_at,
    "certificateExpiresAt" => certificate_expires_at,
    "cloudflareHostnameStatus" => cloudflare_hostname_status,
    "cloudflareSslStatus" => cloudflare_ssl_status,
    "createdAt" => created_at,
    "id" => id,
    "lastCheckedAt" => last_checked_at,
    "lastError" => last_error,
    "name" => name,
    "rootDestination" => root_destination,
    "status" => status,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id,
});

/// PageTheme
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageTheme {
    /// Not described.
    pub badge_enabled: Option<bool>,
    /// Not described.
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// Not described.
    pub badge_id: Option<String>,
    /// Not described.
    pub badge_shape: Option<PageThemeBadgeShape>,
    /// Not described.
    pub body_font: Option<Box<FontConfig>>,
    /// Not described.
    pub canvas_color: Option<Box<ThemeColor>>,
    /// Not described.
    pub canvas_cover_id: Option<String>,
    /// Not described.
    pub canvas_cover_mode: Option<PageThemeCanvasCoverMode>,
    /// Not described.
    pub container_config: Option<Box<ContainerConfig>>,
    /// Not described.
    pub container_enabled: Option<bool>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub element_color: Option<Box<ThemeColor>>,
    /// Not described.
    pub element_font: Option<Box<FontConfig>>,
    /// Whether the footer logo is shown.
    ///
    /// It is a small logo of a company or brand, at the bottom center of each page that has the theme. Disabling it leaves `footerLogoId` alone, so the same image comes back when it is enabled again.
    pub footer_logo_enabled: Option<bool>,
    /// Not described.
    pub footer_logo_id: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub title_font: Option<Box<FontConfig>>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Pacing of the content of visitor pages.
    ///
    /// Unset is equivalent to `PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC`.
    pub visitor_experience: Option<PageThemeVisitorExperience>,
    /// Not described.
    pub workspace_id: Option<String>,
}

object!(PageTheme {
    "badgeEnabled" => badge_enabled,
    "badgeIconColor" => badge_icon_color,
    "badgeId" => badge_id,
    "badgeShape" => badge_shape,
    "bodyFont" => body_font,
    "canvasColor" => canvas_color,
    "canvasCoverId" => canvas_cover_id,
    "canvasCoverMode" => canvas_cover_mode,
    "containerConfig" => container_config,
    "containerEnabled" => container_enabled,
    "createdAt" => created_at,
    "elementColor" => element_color,
    "elementFont" => element_font,
    "footerLogoEnabled" => footer_logo_enabled,
    "footerLogoId" => footer_logo_id,
    "id" => id,
    "titleFont" => title_font,
    "updatedAt" => updated_at,
    "visitorExperience" => visitor_experience,
    "workspaceId" => workspace_id,
});

/// Appearance of a QR code: colors, shapes, export options and central image.
///
/// It determines how the QR code of a link is drawn for download, and can be made reusable by attaching it to a QR code template. A design belongs to no more than one record at any time.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QrcodeDesign {
    /// Not described.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Not described.
    pub central_image_margin: Option<i32>,
    /// UUID of the media item the central image, or logo, was chosen from.
    ///
    /// Empty without a logo, or with one uploaded directly. Since the design has its own copy, the logo outlives the media, and this ID can refer to an item already deleted.
    pub central_image_media_id: Option<String>,
    /// Not described.
    pub central_image_signed_url: Option<String>,
    /// Not described.
    pub central_image_size: Option<f64>,
    /// Not described.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Not described.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub dots_options: Option<Box<DotsOptions>>,
    /// Not described.
    pub error_correction_level: Option<String>,
    /// Not described.
    pub height: Option<i32>,
    /// Not described.
    pub hide_background_dots: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// File format of the QR code.
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape of the QR code's modules.
    pub shape: Option<Shape>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub width: Option<i32>,
}

object!(QrcodeDesign {
    "backgroundOptions" => background_options,
    "centralImageMargin" => central_image_margin,
    "centralImageMediaId" => central_image_media_id,
    "centralImageSignedUrl" => central_image_signed_url,
    "centralImageSize" => central_image_size,
    "cornersDotOptions" => corners_dot_options,
    "cornersSquareOptions" => corners_square_options,
    "createdAt" => created_at,
    "dotsOptions" => dots_options,
    "errorCorrectionLevel" => error_correction_level,
    "height" => height,
    "hideBackgroundDots" => hide_background_dots,
    "id" => id,
    "outputFileFormat" => output_file_format,
    "shape" => shape,
    "updatedAt" => updated_at,
    "width" => width,
});

/// Label on links and analytics.
///
/// A lightweight way for teams to group campaigns and to filter dashboards.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiTag {
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
}

object!(ApiTag {
    "createdAt" => created_at,
    "id" => id,
    "name" => name,
    "updatedAt" => updated_at,
});

/// Node of a workflow.
///
/// States what takes place following a scan, be it a redirect, a gate or a form, and which steps of the visitor's journey come next.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStep {
    /// What is written to a visitor's profile on passing through the step.
    ///
    /// Absent until the step has been set up to save something.
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// Back button of a page step.
    ///
    /// Takes visitors to the page before, a menu for example, with no branch to connect. Optional: absent until configured, and found on page steps only.
    pub back_button: Option<Box<BackButton>>,
    /// Whether `backButton` has any chance of being shown.
    ///
    /// `true` if the step is a page that at least one visitor can arrive at from an earlier page, such as a menu, form or password page. `false` for the first page after a scan, with or without conditions in between, as there is nothing to return to. A stored `backButton` survives while this is `false`, and reappears as soon as some page precedes the step.
    pub back_button_available: Option<bool>,
    /// Exits of the step, each with the step it currently leads to.
    ///
    /// Their `branchId`s are what `PUT /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection` accepts. An atomic step has the single branch `next`. A composite step has a branch for every button, option or range, and conditions add the fallback `else`. Exit steps have no branches.
    pub branches: List<WorkflowStepBranch>,
    /// Not described.
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// Not described.
    pub child_step_ids: List<String>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// What the step does.
    pub event_action: Option<EventAction>,
    /// Not described.
    pub id: Option<String>,
    /// Part the step plays in the workflow.
    pub kind: Option<WorkflowStepKind>,
    /// Not described.
    pub link_id: Option<String>,
    /// Whether a page placed behind this step could have a back button.
    ///
    /// `true` if the step is itself a page or has one ahead of it; `false` if it cannot be reached by any visitor.
    pub next_can_go_back: Option<bool>,
    /// Whether the step has one exit or several.
    ///
    /// Exits are connected alike in either case, with `PUT /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`, which takes a branch and the step to go to. The IDs of the branches are in the step's `branches`. A multi-link with 3 buttons, for instance, has 3 branches bearing the IDs of the buttons; a country condition has a branch for each country besides `else`; a redirect has just `next`.
    pub node_type: Option<WorkflowStepNodeType>,
    /// Not described.
    pub parent_step_ids: List<String>,
    /// Not described.
    pub payload: Option<Box<WorkflowStepPayload>>,
    /// Whether the step appears to visitors as a page.
    ///
    /// Only such steps have the options common to pages, `backButton` among them. Redirects and conditions are not pages.
    pub renders_page: Option<bool>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
}

object!(WorkflowStep {
    "attributeCapture" => attribute_capture,
    "backButton" => back_button,
    "backButtonAvailable" => back_button_available,
    "branches" => branches,
    "canvasPosition" => canvas_position,
    "childStepIds" => child_step_ids,
    "createdAt" => created_at,
    "eventAction" => event_action,
    "id" => id,
    "kind" => kind,
    "linkId" => link_id,
    "nextCanGoBack" => next_can_go_back,
    "nodeType" => node_type,
    "parentStepIds" => parent_step_ids,
    "payload" => payload,
    "rendersPage" => renders_page,
    "updatedAt" => updated_at,
});

/// Cause of a job's failure.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JobError {
    /// Error code, which is stable.
    ///
    /// Identical to the `codeType` of the equivalent synchronous call.
    pub code_type: Option<String>,
    /// Explanation of the failure, for people.
    pub message: Option<String>,
}

object!(JobError {
    "codeType" => code_type,
    "message" => message,
});

/// Outcome of a `JOB_TYPE_LINKS_BULK_CREATE` job.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinksBulkCreateResult {
    /// Ids of the new links, in the order of the submission.
    ///
    /// `GET /v1/links/{id}` returns each.
    pub link_ids: List<String>,
}

object!(LinksBulkCreateResult {
    "linkIds" => link_ids,
});

open_enum!(
    /// Stage a job is at.
    JobStatus {
        /// `JOB_STATUS_UNSPECIFIED`.
        Unspecified = "JOB_STATUS_UNSPECIFIED",
        /// `JOB_STATUS_PENDING`.
        Pending = "JOB_STATUS_PENDING",
        /// `JOB_STATUS_RUNNING`.
        Running = "JOB_STATUS_RUNNING",
        /// `JOB_STATUS_SUCCEEDED`.
        Succeeded = "JOB_STATUS_SUCCEEDED",
        /// `JOB_STATUS_FAILED`.
        Failed = "JOB_STATUS_FAILED",
    }
);

open_enum!(
    /// Kind of work a job performs.
    JobType {
        /// `JOB_TYPE_UNSPECIFIED`.
        Unspecified = "JOB_TYPE_UNSPECIFIED",
        /// `JOB_TYPE_LINKS_BULK_CREATE`.
        LinksBulkCreate = "JOB_TYPE_LINKS_BULK_CREATE",
    }
);

/// VCardData
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VCardData {
    /// Not described.
    pub button_label: Option<String>,
    /// Not described.
    pub city: Option<String>,
    /// Not described.
    pub country: Option<String>,
    /// Not described.
    pub email: Option<String>,
    /// Not described.
    pub first_name: Option<String>,
    /// Not described.
    pub last_name: Option<String>,
    /// Not described.
    pub organization: Option<String>,
    /// Not described.
    pub phone: Option<String>,
    /// Not described.
    pub phone_is_whatsapp: Option<bool>,
    /// Not described.
    pub phone_sms_enabled: Option<bool>,
    /// Not described.
    pub postal_code: Option<String>,
    /// Whether the card has its "Add to contacts" button, which saves it.
    ///
    /// Unset means `true`.
    pub save_button_enabled: Option<bool>,
    /// Not described.
    pub social_links: List<VCardSocialLink>,
    /// Not described.
    pub state: Option<String>,
    /// Not described.
    pub street_address: Option<String>,
    /// Not described.
    pub title: Option<String>,
    /// Whether the card has buttons for Apple Wallet and Google Wallet.
    ///
    /// Apple's is labeled "Add to Apple Wallet", Google's "Add to Google Wallet". Defaults to `false`.
    pub wallet_pass_enabled: Option<bool>,
    /// Not described.
    pub website: Option<String>,
}

object!(VCardData {
    "buttonLabel" => button_label,
    "city" => city,
    "country" => country,
    "email" => email,
    "firstName" => first_name,
    "lastName" => last_name,
    "organization" => organization,
    "phone" => phone,
    "phoneIsWhatsapp" => phone_is_whatsapp,
    "phoneSmsEnabled" => phone_sms_enabled,
    "postalCode" => postal_code,
    "saveButtonEnabled" => save_button_enabled,
    "socialLinks" => social_links,
    "state" => state,
    "streetAddress" => street_address,
    "title" => title,
    "walletPassEnabled" => wallet_pass_enabled,
    "website" => website,
});

/// A rendered QR code.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RenderedQrcode {
    /// Address the code opens when scanned, with the values substituted.
    pub address: Option<String>,
    /// Content type of the image, `image/png` or `image/svg+xml`.
    pub content_type: Option<String>,
    /// Signed URL of the rendered image.
    ///
    /// Expires; download the image in time, or request a new URL.
    pub image_url: Option<String>,
    /// Values the code was rendered with.
    pub values: Option<BTreeMap<String, String>>,
}

object!(RenderedQrcode {
    "address" => address,
    "contentType" => content_type,
    "imageUrl" => image_url,
    "values" => values,
});

open_enum!(
    /// Image format of a rendered QR code.
    QrcodeRenderFormat {
        /// `QRCODE_RENDER_FORMAT_UNSPECIFIED`.
        Unspecified = "QRCODE_RENDER_FORMAT_UNSPECIFIED",
        /// `QRCODE_RENDER_FORMAT_PNG`.
        Png = "QRCODE_RENDER_FORMAT_PNG",
        /// `QRCODE_RENDER_FORMAT_SVG`.
        Svg = "QRCODE_RENDER_FORMAT_SVG",
    }
);

/// A QR code to render.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QrcodeRenderItem {
    /// Value of each `{name}` variable of the shortlink, by name.
    ///
    /// `{"serial": "A1B2C3"}` for `p/{serial}`, for example; empty for a link without variables.
    pub values: Option<BTreeMap<String, String>>,
}

object!(QrcodeRenderItem {
    "values" => values,
});

impl QrcodeRenderItem {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Value of each `{name}` variable of the shortlink, by name.
    ///
    /// `{"serial": "A1B2C3"}` for `p/{serial}`, for example; empty for a link without variables.
    #[must_use]
    pub fn values(mut self, values: impl Into<BTreeMap<String, String>>) -> Self {
        self.values = Some(values.into());
        self
    }
}

/// Events as a CSV export.
///
/// Returned for `RESPONSE_FORMAT_CSV`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsCsvResponse {
    /// Not described.
    pub content_type: Option<String>,
    /// Not described.
    pub csv_data: Option<String>,
}

object!(ListEventsCsvResponse {
    "contentType" => content_type,
    "csvData" => csv_data,
});

/// A page of events as structured data.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsJsonResponse {
    /// Not described.
    pub events: List<Event>,
    /// Whether more events follow this page.
    pub has_more: Option<bool>,
    /// Cursor for the next page, when there is one.
    pub next_page_token: Option<String>,
    /// Number of events that match, across all pages.
    pub total_count: Option<i64>,
}

object!(ListEventsJsonResponse {
    "events" => events,
    "hasMore" => has_more,
    "nextPageToken" => next_page_token,
    "totalCount" => total_count,
});

open_enum!(
    /// What the visitor did to reach the link.
    Action {
        /// `ACTION_UNSPECIFIED`.
        Unspecified = "ACTION_UNSPECIFIED",
        /// `ACTION_SCAN`.
        Scan = "ACTION_SCAN",
        /// `ACTION_CLICK`.
        Click = "ACTION_CLICK",
    }
);

open_enum!(
    /// What a workflow step does.
    EventAction {
        /// `EVENT_ACTION_UNSPECIFIED`.
        Unspecified = "EVENT_ACTION_UNSPECIFIED",
        /// `EVENT_ACTION_CLIENT_REDIRECT`.
        ClientRedirect = "EVENT_ACTION_CLIENT_REDIRECT",
        /// `EVENT_ACTION_LINK_VISIT`.
        LinkVisit = "EVENT_ACTION_LINK_VISIT",
        /// `EVENT_ACTION_PASSWORD_VERIFY`.
        PasswordVerify = "EVENT_ACTION_PASSWORD_VERIFY",
        /// `EVENT_ACTION_FORM_SUBMIT`.
        FormSubmit = "EVENT_ACTION_FORM_SUBMIT",
        /// `EVENT_ACTION_CONTACT_CARD`.
        ContactCard = "EVENT_ACTION_CONTACT_CARD",
        /// `EVENT_ACTION_MULTI_LINK`.
        MultiLink = "EVENT_ACTION_MULTI_LINK",
        /// `EVENT_ACTION_VISIT_TYPE_CONDITION`.
        VisitTypeCondition = "EVENT_ACTION_VISIT_TYPE_CONDITION",
        /// `EVENT_ACTION_COUNTRY_CONDITION`.
        CountryCondition = "EVENT_ACTION_COUNTRY_CONDITION",
        /// `EVENT_ACTION_DAY_OF_WEEK_CONDITION`.
        DayOfWeekCondition = "EVENT_ACTION_DAY_OF_WEEK_CONDITION",
        /// `EVENT_ACTION_TIME_OF_DAY_CONDITION`.
        TimeOfDayCondition = "EVENT_ACTION_TIME_OF_DAY_CONDITION",
        /// `EVENT_ACTION_DAY_OF_MONTH_CONDITION`.
        DayOfMonthCondition = "EVENT_ACTION_DAY_OF_MONTH_CONDITION",
        /// `EVENT_ACTION_SPECIFIC_DATE_CONDITION`.
        SpecificDateCondition = "EVENT_ACTION_SPECIFIC_DATE_CONDITION",
        /// `EVENT_ACTION_SOCIAL_LINKS_PAGE`.
        SocialLinksPage = "EVENT_ACTION_SOCIAL_LINKS_PAGE",
        /// `EVENT_ACTION_DEVICE_TYPE_CONDITION`.
        DeviceTypeCondition = "EVENT_ACTION_DEVICE_TYPE_CONDITION",
        /// `EVENT_ACTION_DEVICE_PLATFORM_CONDITION`.
        DevicePlatformCondition = "EVENT_ACTION_DEVICE_PLATFORM_CONDITION",
        /// `EVENT_ACTION_DEVICE_BROWSER_CONDITION`.
        DeviceBrowserCondition = "EVENT_ACTION_DEVICE_BROWSER_CONDITION",
        /// `EVENT_ACTION_DEVICE_BRAND_CONDITION`.
        DeviceBrandCondition = "EVENT_ACTION_DEVICE_BRAND_CONDITION",
        /// `EVENT_ACTION_DEVICE_ACTOR_CONDITION`.
        DeviceActorCondition = "EVENT_ACTION_DEVICE_ACTOR_CONDITION",
        /// `EVENT_ACTION_VISITOR_DATA_CONDITION`.
        VisitorDataCondition = "EVENT_ACTION_VISITOR_DATA_CONDITION",
        /// `EVENT_ACTION_THANK_YOU_PAGE`.
        ThankYouPage = "EVENT_ACTION_THANK_YOU_PAGE",
        /// `EVENT_ACTION_MESSAGE_PAGE`.
        MessagePage = "EVENT_ACTION_MESSAGE_PAGE",
        /// `EVENT_ACTION_OPEN_MEDIA`.
        OpenMedia = "EVENT_ACTION_OPEN_MEDIA",
        /// `EVENT_ACTION_LOCATION_REQUEST`.
        LocationRequest = "EVENT_ACTION_LOCATION_REQUEST",
        /// `EVENT_ACTION_LANGUAGE_CONDITION`.
        LanguageCondition = "EVENT_ACTION_LANGUAGE_CONDITION",
        /// `EVENT_ACTION_CHAT_BOT`.
        ChatBot = "EVENT_ACTION_CHAT_BOT",
    }
);

/// Hardware and software of a visitor, as identified by fingerprint.
///
/// Used to recognize repeat scans, add detail to analytics, and feed security heuristics.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// Not described.
    pub asn: Option<i64>,
    /// Not described.
    pub browser_language: Option<String>,
    /// Not described.
    pub browser_name: Option<String>,
    /// Not described.
    pub browser_version: Option<String>,
    /// Not described.
    pub city: Option<String>,
    /// Not described.
    pub country: Option<String>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Who or what operates the device.
    ///
    /// Separate from `deviceType`, which describes the hardware.
    pub device_actor: Option<DeviceActor>,
    /// Name of the crawler or agent, such as `Googlebot`, `GPTBot` or `ClaudeBot`.
    ///
    /// Set if `deviceActor` is `BOT` or `AGENT`; null or empty for `HUMAN`.
    pub device_actor_name: Option<String>,
    /// Organization that runs the actor, such as `Google`, `OpenAI` or `Anthropic`.
    ///
    /// Set if `deviceActor` is `BOT` or `AGENT`; null or empty for `HUMAN`.
    pub device_actor_origin: Option<String>,
    /// Not described.
    pub device_brand: Option<String>,
    /// Not described.
    pub device_concurrency: Option<i32>,
    /// Not described.
    pub device_memory: Option<f64>,
    /// Not described.
    pub device_name: Option<String>,
    /// Form factor of the device.
    ///
    /// Says nothing of the operator, which is `deviceActor`.
    pub device_type: Option<DeviceType>,
    /// Not described.
    pub gpu: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub ip_address: Option<String>,
    /// Not described.
    pub isp: Option<String>,
    /// Not described.
    pub last_used_at: Option<DateTime<Utc>>,
    /// Not described.
    pub network_bandwidth: Option<f64>,
    /// Not described.
    pub network_connection: Option<String>,
    /// Not described.
    pub network_rtt: Option<f64>,
    /// Not described.
    pub platform_name: Option<String>,
    /// Not described.
    pub platform_version: Option<String>,
    /// Not described.
    pub region: Option<String>,
    /// Not described.
    pub screen_height: Option<f64>,
    /// Not described.
    pub screen_ratio: Option<f64>,
    /// Not described.
    pub screen_width: Option<f64>,
    /// Not described.
    pub state: Option<String>,
    /// Not described.
    pub timezone: Option<String>,
    /// Not described.
    pub touch_screen: Option<bool>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub user_agent: Option<String>,
}

object!(Device {
    "asn" => asn,
    "browserLanguage" => browser_language,
    "browserName" => browser_name,
    "browserVersion" => browser_version,
    "city" => city,
    "country" => country,
    "createdAt" => created_at,
    "deviceActor" => device_actor,
    "deviceActorName" => device_actor_name,
    "deviceActorOrigin" => device_actor_origin,
    "deviceBrand" => device_brand,
    "deviceConcurrency" => device_concurrency,
    "deviceMemory" => device_memory,
    "deviceName" => device_name,
    "deviceType" => device_type,
    "gpu" => gpu,
    "id" => id,
    "ipAddress" => ip_address,
    "isp" => isp,
    "lastUsedAt" => last_used_at,
    "networkBandwidth" => network_bandwidth,
    "networkConnection" => network_connection,
    "networkRtt" => network_rtt,
    "platformName" => platform_name,
    "platformVersion" => platform_version,
    "region" => region,
    "screenHeight" => screen_height,
    "screenRatio" => screen_ratio,
    "screenWidth" => screen_width,
    "state" => state,
    "timezone" => timezone,
    "touchScreen" => touch_screen,
    "updatedAt" => updated_at,
    "userAgent" => user_agent,
});

open_enum!(
    /// HTTP request method.
    HttpMethod {
        /// `HTTP_METHOD_UNSPECIFIED`.
        Unspecified = "HTTP_METHOD_UNSPECIFIED",
        /// `HTTP_METHOD_GET`.
        Get = "HTTP_METHOD_GET",
        /// `HTTP_METHOD_POST`.
        Post = "HTTP_METHOD_POST",
        /// `HTTP_METHOD_PUT`.
        Put = "HTTP_METHOD_PUT",
        /// `HTTP_METHOD_DELETE`.
        Delete = "HTTP_METHOD_DELETE",
        /// `HTTP_METHOD_PATCH`.
        Patch = "HTTP_METHOD_PATCH",
        /// `HTTP_METHOD_OPTIONS`.
        Options = "HTTP_METHOD_OPTIONS",
        /// `HTTP_METHOD_HEAD`.
        Head = "HTTP_METHOD_HEAD",
    }
);

/// Progress of a single visit through a workflow.
///
/// Only steps that visitors see are counted, so conditions are not.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JourneyProgress {
    /// Whether the visit ended at an exit.
    ///
    /// Exits are redirects, contact cards, thank-you pages and social links pages.
    pub completed: Option<bool>,
    /// Number of steps the visit got to, counting the entry.
    pub steps_reached: Option<i32>,
    /// Number of steps from entry to exit along the visitor's path.
    ///
    /// Adds the shortest way remaining from the stopping point to those already reached. After an exit, the same as `stepsReached`.
    pub steps_total: Option<i32>,
}

object!(JourneyProgress {
    "completed" => completed,
    "stepsReached" => steps_reached,
    "stepsTotal" => steps_total,
});

/// A workflow step completed by a visitor.
///
/// Covers forms sent, pages viewed and other interactions, as a measure of engagement quality.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTrace {
    /// Not described.
    pub completed_at: Option<DateTime<Utc>>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub event_id: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub link_id: Option<String>,
    /// Attributes that the step wrote to the profile of the visitor, as a map from key to text.
    ///
    /// Applies to steps configured to save attributes.
    pub saved_attributes: Option<BTreeMap<String, String>>,
    /// Not described.
    pub step_action: Option<String>,
    /// Not described.
    pub step_data: Option<Box<EventTraceData>>,
    /// Not described.
    pub step_kind: Option<String>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub visitor_id: Option<String>,
    /// Not described.
    pub workspace_id: Option<String>,
}

object!(EventTrace {
    "completedAt" => completed_at,
    "createdAt" => created_at,
    "eventId" => event_id,
    "id" => id,
    "linkId" => link_id,
    "savedAttributes" => saved_attributes,
    "stepAction" => step_action,
    "stepData" => step_data,
    "stepKind" => step_kind,
    "updatedAt" => updated_at,
    "visitorId" => visitor_id,
    "workspaceId" => workspace_id,
});

open_enum!(
    /// Who caused a scan.
    TriggeredBy {
        /// `TRIGGERED_BY_UNSPECIFIED`.
        Unspecified = "TRIGGERED_BY_UNSPECIFIED",
        /// `TRIGGERED_BY_VISITOR`.
        Visitor = "TRIGGERED_BY_VISITOR",
    }
);

open_enum!(
    /// Whether a device has been to a link before.
    VisitType {
        /// `VISIT_TYPE_UNSPECIFIED`.
        Unspecified = "VISIT_TYPE_UNSPECIFIED",
        /// `VISIT_TYPE_FIRST`.
        First = "VISIT_TYPE_FIRST",
        /// `VISIT_TYPE_RETURNING`.
        Returning = "VISIT_TYPE_RETURNING",
    }
);

/// Tenant of Linkbreakers.
///
/// Everything of one organization belongs to its workspace, apart from other tenants: members, links and their analytics, settings and the state of billing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Workspace {
    /// Not described.
    pub country: Option<String>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub description: Option<String>,
    /// How often digest emails are sent.
    pub digest_frequency: Option<DigestFrequency>,
    /// Not described.
    pub enforce_mfa: Option<bool>,
    /// Not described.
    pub enroll_requested_at: Option<DateTime<Utc>>,
    /// Questions and answers about the workspace, encoded as JSON.
    pub faq: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub inactive_since: Option<DateTime<Utc>>,
    /// Not described.
    pub link_setting_id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub published_at: Option<DateTime<Utc>>,
    /// Not described.
    pub short_description: Option<String>,
    /// Not described.
    pub slug: Option<String>,
    /// Plan the workspace is on.
    pub subscription_type: Option<SubscriptionType>,
    /// Not described.
    pub tags: Option<String>,
    /// Not described.
    pub timezone: Option<String>,
    /// Not described.
    pub trial_ends_at: Option<DateTime<Utc>>,
    /// Time at which a workspace without a verified email address is paused.
    ///
    /// Until that time nothing is restricted, and any member can avert the pause by verifying their email. From then on, API calls fail with `WORKSPACE_UNVERIFIED` until a member does so. Exempt are signing in, reading the member or the workspace, switching to another workspace, and asking for a verification email. Visitors are never affected: links and QR codes go on resolving.
    ///
    /// Empty for a workspace that is verified or pays.
    pub unverified_pause_at: Option<DateTime<Utc>>,
    /// Not described.
    pub updated_at: Option<DateTime<Utc>>,
    /// Not described.
    pub verified_at: Option<DateTime<Utc>>,
    /// Not described.
    pub website: Option<String>,
}

object!(Workspace {
    "country" => country,
    "createdAt" => created_at,
    "description" => description,
    "digestFrequency" => digest_frequency,
    "enforceMfa" => enforce_mfa,
    "enrollRequestedAt" => enroll_requested_at,
    "faq" => faq,
    "id" => id,
    "inactiveSince" => inactive_since,
    "linkSettingId" => link_setting_id,
    "name" => name,
    "publishedAt" => published_at,
    "shortDescription" => short_description,
    "slug" => slug,
    "subscriptionType" => subscription_type,
    "tags" => tags,
    "timezone" => timezone,
    "trialEndsAt" => trial_ends_at,
    "unverifiedPauseAt" => unverified_pause_at,
    "updatedAt" => updated_at,
    "verifiedAt" => verified_at,
    "website" => website,
});

open_enum!(
    /// Kind of a media file.
    MediaKind {
        /// `KIND_UNSPECIFIED`.
        Unspecified = "KIND_UNSPECIFIED",
        /// `KIND_IMAGE`.
        Image = "KIND_IMAGE",
        /// `KIND_DOCUMENT`.
        Document = "KIND_DOCUMENT",
        /// `KIND_VIDEO`.
        Video = "KIND_VIDEO",
    }
);

open_enum!(
    /// Media type recorded at upload; deprecated.
    ///
    /// Kept for older clients only; see `MediaUploadOrigin` instead.
    MediaType {
        /// `TYPE_UNSPECIFIED`.
        Unspecified = "TYPE_UNSPECIFIED",
        /// `TYPE_CENTRAL_QRCODE_IMAGE`.
        CentralQrcodeImage = "TYPE_CENTRAL_QRCODE_IMAGE",
        /// `TYPE_BACKGROUND_COVER`.
        BackgroundCover = "TYPE_BACKGROUND_COVER",
        /// `TYPE_BADGE`.
        Badge = "TYPE_BADGE",
        /// `TYPE_FOOTER_LOGO`.
        FooterLogo = "TYPE_FOOTER_LOGO",
        /// `TYPE_OPEN_MEDIA`.
        OpenMedia = "TYPE_OPEN_MEDIA",
    }
);

/// One use of a media item.
///
/// An item without references is used nowhere.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaReference {
    /// UUID of the link the use belongs to.
    ///
    /// That is the link of the Open media step, the link with the page theme showing the media, or the link with the QR code that has it as its logo. Empty for a use without a link, such as in the theme or the QR code design of a template.
    pub link_id: Option<String>,
    /// Name of the link, or its shortlink if it is unnamed.
    ///
    /// Empty if `linkId` is.
    pub link_name: Option<String>,
    /// UUID of the page theme template that shows the media in its theme.
    ///
    /// Set only for a page theme use owned by a template, not by a link.
    pub page_theme_template_id: Option<String>,
    /// Name of the page theme template.
    ///
    /// Set whenever `pageThemeTemplateId` is.
    pub page_theme_template_name: Option<String>,
    /// UUID of the QR code template whose design has the media as its logo.
    ///
    /// Set only for a `TYPE_QR_CODE_LOGO` use owned by a template, not by a link.
    pub qrcode_template_id: Option<String>,
    /// Name of the QR code template.
    ///
    /// Set whenever `qrcodeTemplateId` is.
    pub qrcode_template_name: Option<String>,
    /// Not described.
    pub r#type: Option<MediaReferenceType>,
    /// UUID of the Open media workflow step that hands out the media.
    ///
    /// Set for `TYPE_OPEN_MEDIA_STEP` only.
    pub workflow_step_id: Option<String>,
}

object!(MediaReference {
    "linkId" => link_id,
    "linkName" => link_name,
    "pageThemeTemplateId" => page_theme_template_id,
    "pageThemeTemplateName" => page_theme_template_name,
    "qrcodeTemplateId" => qrcode_template_id,
    "qrcodeTemplateName" => qrcode_template_name,
    "type" => r#type,
    "workflowStepId" => workflow_step_id,
});

open_enum!(
    /// Whether a media file has been stored.
    MediaStatus {
        /// `STATUS_UNSPECIFIED`.
        Unspecified = "STATUS_UNSPECIFIED",
        /// `STATUS_PENDING`.
        Pending = "STATUS_PENDING",
        /// `STATUS_READY`.
        Ready = "STATUS_READY",
    }
);

open_enum!(
    /// Origin of an uploaded media item within the product.
    ///
    /// Informative only: pickers may use it to put the uploads of their own section on top, but it has no bearing on where the media may be used.
    MediaUploadOrigin {
        /// `UPLOAD_ORIGIN_UNSPECIFIED`.
        Unspecified = "UPLOAD_ORIGIN_UNSPECIFIED",
        /// `UPLOAD_ORIGIN_MEDIA_LIBRARY`.
        MediaLibrary = "UPLOAD_ORIGIN_MEDIA_LIBRARY",
        /// `UPLOAD_ORIGIN_QR_CODE_LOGO`.
        QrCodeLogo = "UPLOAD_ORIGIN_QR_CODE_LOGO",
        /// `UPLOAD_ORIGIN_BACKGROUND_COVER`.
        BackgroundCover = "UPLOAD_ORIGIN_BACKGROUND_COVER",
        /// `UPLOAD_ORIGIN_BADGE`.
        Badge = "UPLOAD_ORIGIN_BADGE",
        /// `UPLOAD_ORIGIN_FOOTER_LOGO`.
        FooterLogo = "UPLOAD_ORIGIN_FOOTER_LOGO",
        /// `UPLOAD_ORIGIN_OPEN_MEDIA`.
        OpenMedia = "UPLOAD_ORIGIN_OPEN_MEDIA",
        /// `UPLOAD_ORIGIN_ASSISTANT`.
        Assistant = "UPLOAD_ORIGIN_ASSISTANT",
    }
);

open_enum!(
    /// Usage recorded at upload; deprecated.
    ///
    /// Kept for older clients only, and without effect on what is accepted. Whatever its value, an upload may be an image (PNG, JPEG, WebP, SVG) of at most 10 MB, a PDF of at most 25 MB or an MP4 of at most 50 MB. Suitability is decided on attaching: QR code logos, background covers, badges and footer logos have to be images no larger than 3 MB, while an Open media step accepts everything.
    MediaUsage {
        /// `USAGE_UNSPECIFIED`.
        Unspecified = "USAGE_UNSPECIFIED",
        /// `USAGE_CENTRAL_QRCODE_IMAGE`.
        CentralQrcodeImage = "USAGE_CENTRAL_QRCODE_IMAGE",
        /// `USAGE_BACKGROUND_COVER`.
        BackgroundCover = "USAGE_BACKGROUND_COVER",
        /// `USAGE_BADGE`.
        Badge = "USAGE_BADGE",
        /// `USAGE_FOOTER_LOGO`.
        FooterLogo = "USAGE_FOOTER_LOGO",
        /// `USAGE_OPEN_MEDIA`.
        OpenMedia = "USAGE_OPEN_MEDIA",
    }
);

open_enum!(
    /// Visibility of a media file.
    MediaVisibility {
        /// `VISIBILITY_UNSPECIFIED`.
        Unspecified = "VISIBILITY_UNSPECIFIED",
        /// `VISIBILITY_PUBLIC`.
        Public = "VISIBILITY_PUBLIC",
        /// `VISIBILITY_PRIVATE`.
        Private = "VISIBILITY_PRIVATE",
    }
);

/// Data that identifies or updates a visitor.
///
/// A `$` prefix marks a reserved system field: `$email`, `$phone`, `$firstName` and `$lastName`, for instance. Any other key becomes a custom attribute, found again in `attributes`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorInput {
    /// Not described.
    pub data: Option<Object>,
}

object!(VisitorInput {
    "data" => data,
});

impl VisitorInput {
    /// A value with what the API requires; the rest has setters.
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Not described.
    #[must_use]
    pub fn data(mut self, data: impl Into<Object>) -> Self {
        self.data = Some(data.into());
        self
    }
}

/// Visitors as raw CSV.
///
/// Returned for `RESPONSE_FORMAT_CSV`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorsCsvResponse {
    /// Not described.
    pub content_type: Option<String>,
    /// Not described.
    pub csv_data: Option<String>,
}

object!(ListVisitorsCsvResponse {
    "contentType" => content_type,
    "csvData" => csv_data,
});

/// A page of visitors as structured data; the default format.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitorsJsonResponse {
    /// Not described.
    pub has_more: Option<bool>,
    /// Cursor for the next page, when there is one.
    pub next_page_token: Option<String>,
    /// Number of visitors that match the filters, across all pages.
    pub total_count: Option<i64>,
    /// Not described.
    pub visitors: List<Visitor>,
}

object!(ListVisitorsJsonResponse {
    "hasMore" => has_more,
    "nextPageToken" => next_page_token,
    "totalCount" => total_count,
    "visitors" => visitors,
});

/// Single key and value on a visitor's profile.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAttribute {
    /// Not described.
    pub bool_value: Option<bool>,
    /// Not described.
    pub date_value: Option<DateTime<Utc>>,
    /// Not described.
    pub key: Option<String>,
    /// Value as a number, if it can be parsed as one.
    ///
    /// Absent otherwise: a value at odds with its type can still be read, but takes no part in aggregates.
    pub number_value: Option<f64>,
    /// Type the value was captured as.
    ///
    /// Governs both the parsing of values and the analytics available for the key. The text by itself would not reveal it: an `8` given as a rating differs from an `8` typed as text.
    pub r#type: Option<VisitorAttributeType>,
    /// Value exactly as captured.
    ///
    /// Present for every type.
    pub value: Option<String>,
}

object!(VisitorAttribute {
    "boolValue" => bool_value,
    "dateValue" => date_value,
    "key" => key,
    "numberValue" => number_value,
    "type" => r#type,
    "value" => value,
});

/// VisitorEvent
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorEvent {
    /// Not described.
    pub action: Option<String>,
    /// Not described.
    pub created_at: Option<DateTime<Utc>>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub link_id: Option<String>,
    /// Not described.
    pub scanned_at: Option<DateTime<Utc>>,
    /// Not described.
    pub visit_type: Option<String>,
}

object!(VisitorEvent {
    "action" => action,
    "createdAt" => created_at,
    "id" => id,
    "linkId" => link_id,
    "scannedAt" => scanned_at,
    "visitType" => visit_type,
});

/// Summary of one visitor's engagement with one link.
///
/// Serves to show engagement over time for each campaign.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorLink {
    /// Not described.
    pub entrypoint: Option<String>,
    /// Not described.
    pub event_count: Option<i64>,
    /// Not described.
    pub first_visited_at: Option<DateTime<Utc>>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub last_visited_at: Option<DateTime<Utc>>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub shortlink: Option<String>,
}

object!(VisitorLink {
    "entrypoint" => entrypoint,
    "eventCount" => event_count,
    "firstVisitedAt" => first_visited_at,
    "id" => id,
    "lastVisitedAt" => last_visited_at,
    "name" => name,
    "shortlink" => shortlink,
});

/// Attribute key in use in the workspace.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAttributeKey {
    /// Not described.
    pub key: Option<String>,
    /// Type that values of this key were captured as.
    ///
    /// Governs both the parsing of values and the analytics available for the key. The text by itself would not reveal it: an `8` given as a rating differs from an `8` typed as text.
    pub r#type: Option<VisitorAttributeType>,
}

object!(VisitorAttributeKey {
    "key" => key,
    "type" => r#type,
});

/// Condition on an attribute that listed visitors must meet.
///
/// When several are given, a visitor must meet all of them (`AND`).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAttributeFilter {
    /// Key of the attribute, such as `budget`.
    ///
    /// The reserved fields `$email`, `$phone`, `$firstName` and `$lastName` are also allowed, but only with `STRING_*`, `EXISTS` or `NOT_EXISTS`.
    pub key: Option<String>,
    /// Not described.
    pub operator: Option<VisitorAttributeFilterOperator>,
    /// Right-hand side of the comparison.
    ///
    /// `NUMBER_*` operators take a number; `DATE_*` operators take a date like `2026-03-01` or an RFC 3339 timestamp. Operators that compare with nothing disregard it.
    pub value: Option<String>,
}

object!(VisitorAttributeFilter {
    "key" => key,
    "operator" => operator,
    "value" => value,
});

open_enum!(
    /// How a webhook came to exist.
    WebhookSource {
        /// `WEBHOOK_SOURCE_UNSPECIFIED`.
        Unspecified = "WEBHOOK_SOURCE_UNSPECIFIED",
        /// `WEBHOOK_SOURCE_LINKBREAKERS`.
        Linkbreakers = "WEBHOOK_SOURCE_LINKBREAKERS",
        /// `WEBHOOK_SOURCE_MAKE`.
        Make = "WEBHOOK_SOURCE_MAKE",
        /// `WEBHOOK_SOURCE_ZAPIER`.
        Zapier = "WEBHOOK_SOURCE_ZAPIER",
    }
);

open_enum!(
    /// State of a webhook.
    WebhookStatus {
        /// `WEBHOOK_STATUS_UNSPECIFIED`.
        Unspecified = "WEBHOOK_STATUS_UNSPECIFIED",
        /// `WEBHOOK_STATUS_ACTIVE`.
        Active = "WEBHOOK_STATUS_ACTIVE",
        /// `WEBHOOK_STATUS_DISABLED`.
        Disabled = "WEBHOOK_STATUS_DISABLED",
        /// `WEBHOOK_STATUS_PAUSED`.
        Paused = "WEBHOOK_STATUS_PAUSED",
    }
);

open_enum!(
    /// Part a step plays in its workflow.
    WorkflowStepKind {
        /// `KIND_UNSPECIFIED`.
        Unspecified = "KIND_UNSPECIFIED",
        /// `KIND_ENTRY`.
        Entry = "KIND_ENTRY",
        /// `KIND_EXIT`.
        Exit = "KIND_EXIT",
        /// `KIND_INTERACTION`.
        Interaction = "KIND_INTERACTION",
        /// `KIND_CONDITION`.
        Condition = "KIND_CONDITION",
    }
);

/// Description of one scope, for a person or agent picking scopes.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiScopeInfo {
    /// Kind of access given to the resource: reading or writing.
    pub access: Option<ApiScopeAccess>,
    /// Explanation of what the scope permits.
    pub description: Option<String>,
    /// Scope string such as `links:read`, as seen in OAuth grants and error messages.
    pub name: Option<String>,
    /// Resource the scope applies to, such as `links`.
    pub resource: Option<String>,
    /// Scope being described; a write scope includes the matching read scope.
    pub scope: Option<ApiScope>,
}

object!(ApiScopeInfo {
    "access" => access,
    "description" => description,
    "name" => name,
    "resource" => resource,
    "scope" => scope,
});

open_enum!(
    /// Class of a workspace API key.
    WorkspaceTokenKeyType {
        /// `WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED`.
        Unspecified = "WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED",
        /// `WORKSPACE_TOKEN_KEY_TYPE_SECRET`.
        Secret = "WORKSPACE_TOKEN_KEY_TYPE_SECRET",
        /// `WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE`.
        Publishable = "WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE",
    }
);

open_enum!(
    /// Permission of an API token or OAuth grant; a write scope includes the matching read scope.
    ApiScope {
        /// `API_SCOPE_UNSPECIFIED`.
        Unspecified = "API_SCOPE_UNSPECIFIED",
        /// `API_SCOPE_LINKS_READ`.
        LinksRead = "API_SCOPE_LINKS_READ",
        /// `API_SCOPE_LINKS_WRITE`.
        LinksWrite = "API_SCOPE_LINKS_WRITE",
        /// `API_SCOPE_WORKFLOWS_READ`.
        WorkflowsRead = "API_SCOPE_WORKFLOWS_READ",
        /// `API_SCOPE_WORKFLOWS_WRITE`.
        WorkflowsWrite = "API_SCOPE_WORKFLOWS_WRITE",
        /// `API_SCOPE_QRCODES_READ`.
        QrcodesRead = "API_SCOPE_QRCODES_READ",
        /// `API_SCOPE_QRCODES_WRITE`.
        QrcodesWrite = "API_SCOPE_QRCODES_WRITE",
        /// `API_SCOPE_PAGE_THEMES_READ`.
        PageThemesRead = "API_SCOPE_PAGE_THEMES_READ",
        /// `API_SCOPE_PAGE_THEMES_WRITE`.
        PageThemesWrite = "API_SCOPE_PAGE_THEMES_WRITE",
        /// `API_SCOPE_MEDIA_READ`.
        MediaRead = "API_SCOPE_MEDIA_READ",
        /// `API_SCOPE_MEDIA_WRITE`.
        MediaWrite = "API_SCOPE_MEDIA_WRITE",
        /// `API_SCOPE_DOMAINS_READ`.
        DomainsRead = "API_SCOPE_DOMAINS_READ",
        /// `API_SCOPE_DOMAINS_WRITE`.
        DomainsWrite = "API_SCOPE_DOMAINS_WRITE",
        /// `API_SCOPE_VISITORS_READ`.
        VisitorsRead = "API_SCOPE_VISITORS_READ",
        /// `API_SCOPE_VISITORS_WRITE`.
        VisitorsWrite = "API_SCOPE_VISITORS_WRITE",
        /// `API_SCOPE_ANALYTICS_READ`.
        AnalyticsRead = "API_SCOPE_ANALYTICS_READ",
        /// `API_SCOPE_ANALYTICS_WRITE`.
        AnalyticsWrite = "API_SCOPE_ANALYTICS_WRITE",
        /// `API_SCOPE_WEBHOOKS_READ`.
        WebhooksRead = "API_SCOPE_WEBHOOKS_READ",
        /// `API_SCOPE_WEBHOOKS_WRITE`.
        WebhooksWrite = "API_SCOPE_WEBHOOKS_WRITE",
        /// `API_SCOPE_INTEGRATIONS_READ`.
        IntegrationsRead = "API_SCOPE_INTEGRATIONS_READ",
        /// `API_SCOPE_INTEGRATIONS_WRITE`.
        IntegrationsWrite = "API_SCOPE_INTEGRATIONS_WRITE",
        /// `API_SCOPE_WORKSPACE_READ`.
        WorkspaceRead = "API_SCOPE_WORKSPACE_READ",
        /// `API_SCOPE_WORKSPACE_WRITE`.
        WorkspaceWrite = "API_SCOPE_WORKSPACE_WRITE",
        /// `API_SCOPE_MEMBERS_READ`.
        MembersRead = "API_SCOPE_MEMBERS_READ",
        /// `API_SCOPE_MEMBERS_WRITE`.
        MembersWrite = "API_SCOPE_MEMBERS_WRITE",
        /// `API_SCOPE_TOKENS_READ`.
        TokensRead = "API_SCOPE_TOKENS_READ",
        /// `API_SCOPE_TOKENS_WRITE`.
        TokensWrite = "API_SCOPE_TOKENS_WRITE",
        /// `API_SCOPE_BILLING_WRITE`.
        BillingWrite = "API_SCOPE_BILLING_WRITE",
        /// `API_SCOPE_ASSISTANT_READ`.
        AssistantRead = "API_SCOPE_ASSISTANT_READ",
        /// `API_SCOPE_ASSISTANT_WRITE`.
        AssistantWrite = "API_SCOPE_ASSISTANT_WRITE",
        /// `API_SCOPE_AGENTS_READ`.
        AgentsRead = "API_SCOPE_AGENTS_READ",
        /// `API_SCOPE_AGENTS_WRITE`.
        AgentsWrite = "API_SCOPE_AGENTS_WRITE",
    }
);

/// BackgroundOptions
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundOptions {
    /// Not described.
    pub theme_color: Option<Box<ThemeColor>>,
}

object!(BackgroundOptions {
    "themeColor" => theme_color,
});

/// CornersDotOptions
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CornersDotOptions {
    /// Not described.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Not described.
    pub r#type: Option<CornersDotType>,
}

object!(CornersDotOptions {
    "themeColor" => theme_color,
    "type" => r#type,
});

/// CornersSquareOptions
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CornersSquareOptions {
    /// Not described.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Not described.
    pub r#type: Option<CornersSquareType>,
}

object!(CornersSquareOptions {
    "themeColor" => theme_color,
    "type" => r#type,
});

/// DotsOptions
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DotsOptions {
    /// Not described.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Not described.
    pub r#type: Option<DotsType>,
}

object!(DotsOptions {
    "themeColor" => theme_color,
    "type" => r#type,
});

open_enum!(
    /// File format of a QR code.
    OutputFileFormat {
        /// `OUTPUT_FILE_FORMAT_UNSPECIFIED`.
        Unspecified = "OUTPUT_FILE_FORMAT_UNSPECIFIED",
        /// `OUTPUT_FILE_FORMAT_SVG`.
        Svg = "OUTPUT_FILE_FORMAT_SVG",
        /// `OUTPUT_FILE_FORMAT_PNG`.
        Png = "OUTPUT_FILE_FORMAT_PNG",
        /// `OUTPUT_FILE_FORMAT_JPEG`.
        Jpeg = "OUTPUT_FILE_FORMAT_JPEG",
        /// `OUTPUT_FILE_FORMAT_WEBP`.
        Webp = "OUTPUT_FILE_FORMAT_WEBP",
    }
);

open_enum!(
    /// Shape of the modules of a QR code.
    Shape {
        /// `SHAPE_UNSPECIFIED`.
        Unspecified = "SHAPE_UNSPECIFIED",
        /// `SHAPE_SQUARE`.
        Square = "SHAPE_SQUARE",
        /// `SHAPE_CIRCLE`.
        Circle = "SHAPE_CIRCLE",
    }
);

/// CreditTopup
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditTopup {
    /// Not described.
    pub amounts: List<Money>,
    /// Not described.
    pub credits_per_unit: Option<i32>,
}

object!(CreditTopup {
    "amounts" => amounts,
    "creditsPerUnit" => credits_per_unit,
});

/// A pricing plan: its cost and its limits.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PricingPlan {
    /// Address at which to ask for the price of the plan.
    ///
    /// Set only if the price is on request. An example is Enterprise, billed for the platform credits used, at a rate negotiated with sales.
    pub contact_url: Option<String>,
    /// Not described.
    pub features: List<PlanFeature>,
    /// Identifies the plan.
    pub id: Option<PricingPlanId>,
    /// Not described.
    pub limits: List<PlanLimit>,
    /// Not described.
    pub name: Option<String>,
    /// Recurring prices of the plan.
    ///
    /// None for the free plan, nor for Enterprise, whose price is on request. If the list is empty for a paid plan, its prices are unavailable; do not take it to be free.
    pub prices: List<PlanPrice>,
    /// Free self-serve trial of the plan; absent if it offers none.
    pub trial: Option<Box<PlanTrial>>,
}

object!(PricingPlan {
    "contactUrl" => contact_url,
    "features" => features,
    "id" => id,
    "limits" => limits,
    "name" => name,
    "prices" => prices,
    "trial" => trial,
});

open_enum!(
    /// Stage a custom domain is at, from creation to expiry.
    CustomDomainStatus {
        /// `STATUS_UNSPECIFIED`.
        Unspecified = "STATUS_UNSPECIFIED",
        /// `STATUS_INACTIVE`.
        Inactive = "STATUS_INACTIVE",
        /// `STATUS_DOMAIN_PENDING`.
        DomainPending = "STATUS_DOMAIN_PENDING",
        /// `STATUS_VERIFICATION_PENDING`.
        VerificationPending = "STATUS_VERIFICATION_PENDING",
        /// `STATUS_CERTIFICATE_PENDING`.
        CertificatePending = "STATUS_CERTIFICATE_PENDING",
        /// `STATUS_ACTIVE`.
        Active = "STATUS_ACTIVE",
        /// `STATUS_RENEWAL_PENDING`.
        RenewalPending = "STATUS_RENEWAL_PENDING",
        /// `STATUS_EXPIRED`.
        Expired = "STATUS_EXPIRED",
    }
);

/// Solid color or gradient.
///
/// Shared by the design APIs, among them page themes and QR code designs. A gradient may have a direction and an offset for each stop.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThemeColor {
    /// Colors, in the order they are rendered.
    ///
    /// Accepts hex, `rgb`/`rgba` and `hsl`/`hsla` notation.
    pub colors: List<String>,
    /// Direction of a linear gradient, such as `135deg` or `to right`.
    ///
    /// Optional.
    pub direction: Option<String>,
    /// Offsets of the gradient stops, such as `0%`, `50%` and `100%`.
    ///
    /// Optional. Each offset belongs to the entry at the same position in `colors`.
    pub stops: List<String>,
    /// Not described.
    pub r#type: ThemeColorThemeColorType,
}

object!(ThemeColor {
    "colors" => colors,
    "direction" => direction,
    "stops" => stops,
    "type" => r#type,
});

open_enum!(
    /// PageThemeBadgeShape
    PageThemeBadgeShape {
        /// `PAGE_THEME_BADGE_SHAPE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_BADGE_SHAPE_UNSPECIFIED",
        /// `PAGE_THEME_BADGE_SHAPE_CIRCLE`.
        Circle = "PAGE_THEME_BADGE_SHAPE_CIRCLE",
        /// `PAGE_THEME_BADGE_SHAPE_SQUARE`.
        Square = "PAGE_THEME_BADGE_SHAPE_SQUARE",
        /// `PAGE_THEME_BADGE_SHAPE_ROUNDED`.
        Rounded = "PAGE_THEME_BADGE_SHAPE_ROUNDED",
    }
);

/// FontConfig
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FontConfig {
    /// Not described.
    pub bold: Option<bool>,
    /// Not described.
    pub color: Option<Box<ThemeColor>>,
    /// Font family of the page.
    pub family: Option<PageThemeFontFamily>,
    /// CSS font stack, verbatim.
    ///
    /// On writes, wins over `family`.
    pub family_stack: Option<String>,
    /// Not described.
    pub font_size: Option<i32>,
    /// Not described.
    pub italic: Option<bool>,
}

object!(FontConfig {
    "bold" => bold,
    "color" => color,
    "family" => family,
    "familyStack" => family_stack,
    "fontSize" => font_size,
    "italic" => italic,
});

open_enum!(
    /// PageThemeCanvasCoverMode
    PageThemeCanvasCoverMode {
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_BACKGROUND_COVER_MODE_UNSPECIFIED",
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_FULL`.
        Full = "PAGE_THEME_BACKGROUND_COVER_MODE_FULL",
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_TOP`.
        ProgressiveTop = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_TOP",
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_BOTTOM`.
        ProgressiveBottom = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_BOTTOM",
    }
);

/// ContainerConfig
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerConfig {
    /// Not described.
    pub background_color: Option<Box<ThemeColor>>,
    /// Not described.
    pub border_color: Option<Box<ThemeColor>>,
    /// Not described.
    pub border_size: Option<i32>,
    /// Not described.
    pub border_style: Option<PageThemeBorderStyle>,
    /// Not described.
    pub opacity: Option<i32>,
    /// Not described.
    pub variant: Option<PageThemeContainerVariant>,
}

object!(ContainerConfig {
    "backgroundColor" => background_color,
    "borderColor" => border_color,
    "borderSize" => border_size,
    "borderStyle" => border_style,
    "opacity" => opacity,
    "variant" => variant,
});

open_enum!(
    /// PageThemeVisitorExperience
    PageThemeVisitorExperience {
        /// `PAGE_THEME_VISITOR_EXPERIENCE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_VISITOR_EXPERIENCE_UNSPECIFIED",
        /// `PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC`.
        Classic = "PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC",
        /// `PAGE_THEME_VISITOR_EXPERIENCE_FOCUSED`.
        Focused = "PAGE_THEME_VISITOR_EXPERIENCE_FOCUSED",
    }
);

/// Setting by which a workflow step saves values to the visitor's profile.
///
/// Lets a workflow qualify visitors with no form involved: by the choice they tapped, a milestone they got to, or the scanned link's context. Every step accepts it other than conditions, whose sole task is routing on known facts. Nothing is saved on a skipped form or a wrong password. A form saves its answers anyway; these values are additional.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeCapture {
    /// Whether the writes run; when off, they stay configured but idle.
    pub enabled: Option<bool>,
    /// Values to save, at most 20.
    ///
    /// Each one is written as the visitor passes through the step.
    pub writes: List<AttributeWrite>,
}

object!(AttributeCapture {
    "enabled" => enabled,
    "writes" => writes,
});

/// Optional secondary button that takes the visitor back one page.
///
/// Sits below the main actions of a page step and does what the browser's back button does. Suits, say, a "Back to menu" on a page opened from a `MULTI_LINK` menu, where no connection to the menu is then needed.
///
/// It is hidden if the journey has no earlier page, as on the first one after a scan, and on any step with a `backButtonAvailable` of `false`. Only these page steps support it: `MESSAGE_PAGE`, `MULTI_LINK`, `CONTACT_CARD`, `SOCIAL_LINKS_PAGE`, `FORM_SUBMIT`, `PASSWORD_VERIFY` and `THANK_YOU_PAGE`.
///
/// Not carried by the step's payload: `POST /v1/links/{linkId}/workflow-steps` and `PATCH /v1/links/{linkId}/workflow-steps/{id}` take it in `backButton`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackButton {
    /// Whether the button is shown; the label is retained while off.
    pub enabled: Option<bool>,
    /// Button text, 40 characters at most; `Back` by default.
    pub label: Option<String>,
}

object!(BackButton {
    "enabled" => enabled,
    "label" => label,
});

/// Exit of a workflow step.
///
/// Computed by the server and included each time a step is read.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStepBranch {
    /// ID that addresses the branch.
    ///
    /// `next` for the only exit of an atomic step and `else` for a condition's fallback. Any other branch uses its ID from the step's payload: that of a button, option or range, or a country code.
    pub branch_id: Option<String>,
    /// Name of the branch for people to read.
    ///
    /// Depending on the branch, the label of a button, a country code, the name of a condition's option, `fallback` or `next step`.
    pub label: Option<String>,
    /// Step at the other end of the branch.
    ///
    /// Empty if nothing is connected.
    pub next_step_id: Option<String>,
}

object!(WorkflowStepBranch {
    "branchId" => branch_id,
    "label" => label,
    "nextStepId" => next_step_id,
});

/// CanvasPosition
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CanvasPosition {
    /// Not described.
    pub x: Option<f64>,
    /// Not described.
    pub y: Option<f64>,
}

object!(CanvasPosition {
    "x" => x,
    "y" => y,
});

open_enum!(
    /// Whether a workflow step has one exit or several.
    ///
    /// Exits are connected alike in either case, with `PUT /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`, which takes a branch and the step to go to. The IDs of the branches are in the step's `branches`. A multi-link with 3 buttons, for instance, has 3 branches bearing the IDs of the buttons; a country condition has a branch for each country besides `else`; a redirect has just `next`.
    WorkflowStepNodeType {
        /// `NODE_TYPE_UNSPECIFIED`.
        Unspecified = "NODE_TYPE_UNSPECIFIED",
        /// `NODE_TYPE_COMPOSITE`.
        Composite = "NODE_TYPE_COMPOSITE",
        /// `NODE_TYPE_ATOMIC`.
        Atomic = "NODE_TYPE_ATOMIC",
    }
);

/// WorkflowStepPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStepPayload {
    /// Not described.
    pub chat_bot: Option<Box<ChatBotPayload>>,
    /// Not described.
    pub client_redirect: Option<Box<ClientRedirectPayload>>,
    /// Not described.
    pub country_condition: Option<Box<CountryConditionPayload>>,
    /// Not described.
    pub day_of_month_condition: Option<Box<DayOfMonthConditionPayload>>,
    /// Not described.
    pub day_of_week_condition: Option<Box<DayOfWeekConditionPayload>>,
    /// Not described.
    pub device_actor_condition: Option<Box<DeviceActorConditionPayload>>,
    /// Not described.
    pub device_brand_condition: Option<Box<DeviceBrandConditionPayload>>,
    /// Not described.
    pub device_browser_condition: Option<Box<DeviceBrowserConditionPayload>>,
    /// Not described.
    pub device_platform_condition: Option<Box<DevicePlatformConditionPayload>>,
    /// Not described.
    pub device_type_condition: Option<Box<DeviceTypeConditionPayload>>,
    /// Not described.
    pub form: Option<Box<FormPayload>>,
    /// Not described.
    pub language_condition: Option<Box<LanguageConditionPayload>>,
    /// Settings of a link visit step.
    ///
    /// Reserved for future use.
    pub link_visit: Option<Object>,
    /// Not described.
    pub location_request: Option<Box<LocationRequestPayload>>,
    /// Not described.
    pub message_page: Option<Box<MessagePagePayload>>,
    /// Not described.
    pub multi_link: Option<Box<MultiLinkPayload>>,
    /// Not described.
    pub open_media: Option<Box<OpenMediaPayload>>,
    /// Not described.
    pub password: Option<Box<PasswordPayload>>,
    /// Not described.
    pub social_links: Option<Box<SocialLinksPayload>>,
    /// Not described.
    pub specific_date_condition: Option<Box<SpecificDateConditionPayload>>,
    /// Not described.
    pub thank_you_page: Option<Box<ThankYouPagePayload>>,
    /// Not described.
    pub time_of_day_condition: Option<Box<TimeOfDayConditionPayload>>,
    /// Not described.
    pub vcard: Option<Box<VCardPayload>>,
    /// Not described.
    pub visit_type_condition: Option<Box<VisitTypeConditionPayload>>,
    /// Not described.
    pub visitor_data_condition: Option<Box<VisitorDataConditionPayload>>,
}

object!(WorkflowStepPayload {
    "chatBot" => chat_bot,
    "clientRedirect" => client_redirect,
    "countryCondition" => country_condition,
    "dayOfMonthCondition" => day_of_month_condition,
    "dayOfWeekCondition" => day_of_week_condition,
    "deviceActorCondition" => device_actor_condition,
    "deviceBrandCondition" => device_brand_condition,
    "deviceBrowserCondition" => device_browser_condition,
    "devicePlatformCondition" => device_platform_condition,
    "deviceTypeCondition" => device_type_condition,
    "form" => form,
    "languageCondition" => language_condition,
    "linkVisit" => link_visit,
    "locationRequest" => location_request,
    "messagePage" => message_page,
    "multiLink" => multi_link,
    "openMedia" => open_media,
    "password" => password,
    "socialLinks" => social_links,
    "specificDateCondition" => specific_date_condition,
    "thankYouPage" => thank_you_page,
    "timeOfDayCondition" => time_of_day_condition,
    "vcard" => vcard,
    "visitTypeCondition" => visit_type_condition,
    "visitorDataCondition" => visitor_data_condition,
});

/// VCardSocialLink
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VCardSocialLink {
    /// Platform whose icon is shown.
    ///
    /// Best left empty: the API then derives it from the URL. Known values are `appstore`, `playstore`, `instagram`, `tiktok`, `twitter`, `facebook`, `youtube`, `linkedin`, `github`, `medium`, `whatsapp`, `telegram`, `discord`, `slack`, `spotify`, `applemusic`, `twitch`, `snapchat`, `pinterest`, `reddit`, `calendly` and `website`.
    pub platform: Option<String>,
    /// Not described.
    pub url: Option<String>,
}

object!(VCardSocialLink {
    "platform" => platform,
    "url" => url,
});

open_enum!(
    /// Who or what operates a device: a person, a crawler, or an AI agent.
    ///
    /// Independent of the hardware, which `DeviceType` describes.
    DeviceActor {
        /// `DEVICE_ACTOR_UNSPECIFIED`.
        Unspecified = "DEVICE_ACTOR_UNSPECIFIED",
        /// `DEVICE_ACTOR_HUMAN`.
        Human = "DEVICE_ACTOR_HUMAN",
        /// `DEVICE_ACTOR_BOT`.
        Bot = "DEVICE_ACTOR_BOT",
        /// `DEVICE_ACTOR_AGENT`.
        Agent = "DEVICE_ACTOR_AGENT",
        /// `DEVICE_ACTOR_UNKNOWN`.
        Unknown = "DEVICE_ACTOR_UNKNOWN",
        /// `DEVICE_ACTOR_AUTOMATED`.
        Automated = "DEVICE_ACTOR_AUTOMATED",
    }
);

open_enum!(
    /// Form factor of a device.
    ///
    /// Covers hardware only; for the operator, human or not, see `DeviceActor`.
    DeviceType {
        /// `DEVICE_TYPE_UNSPECIFIED`.
        Unspecified = "DEVICE_TYPE_UNSPECIFIED",
        /// `DEVICE_TYPE_NATIVE`.
        Native = "DEVICE_TYPE_NATIVE",
        /// `DEVICE_TYPE_MOBILE`.
        Mobile = "DEVICE_TYPE_MOBILE",
        /// `DEVICE_TYPE_TABLET`.
        Tablet = "DEVICE_TYPE_TABLET",
        /// `DEVICE_TYPE_DESKTOP`.
        Desktop = "DEVICE_TYPE_DESKTOP",
        /// `DEVICE_TYPE_UNKNOWN`.
        Unknown = "DEVICE_TYPE_UNKNOWN",
    }
);

/// Details of a completed workflow step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTraceData {
    /// Not described.
    pub chat_bot: Option<Box<ChatBotTraceData>>,
    /// Not described.
    pub contact_card: Option<Box<ContactCardTraceData>>,
    /// Not described.
    pub country_condition: Option<Box<CountryConditionTraceData>>,
    /// Not described.
    pub day_of_month_condition: Option<Box<DayOfMonthConditionTraceData>>,
    /// Not described.
    pub day_of_week_condition: Option<Box<DayOfWeekConditionTraceData>>,
    /// Not described.
    pub device_actor_condition: Option<Box<DeviceActorConditionTraceData>>,
    /// Not described.
    pub device_brand_condition: Option<Box<DeviceBrandConditionTraceData>>,
    /// Not described.
    pub device_browser_condition: Option<Box<DeviceBrowserConditionTraceData>>,
    /// Not described.
    pub device_platform_condition: Option<Box<DevicePlatformConditionTraceData>>,
    /// Not described.
    pub device_type_condition: Option<Box<DeviceTypeConditionTraceData>>,
    /// Not described.
    pub entry_access: Option<Box<EntryAccessTraceData>>,
    /// Not described.
    pub form: Option<Box<FormTraceData>>,
    /// Not described.
    pub identify_visitor: Option<Box<IdentifyVisitorTraceData>>,
    /// Not described.
    pub language_condition: Option<Box<LanguageConditionTraceData>>,
    /// Not described.
    pub location_request: Option<Box<LocationRequestTraceData>>,
    /// Not described.
    pub media: Option<Box<MediaTraceData>>,
    /// Not described.
    pub multi_link: Option<Box<MultiLinkTraceData>>,
    /// Not described.
    pub password: Option<Box<PasswordTraceData>>,
    /// Not described.
    pub redirect: Option<Box<RedirectTraceData>>,
    /// Not described.
    pub social_links: Option<Box<SocialLinksTraceData>>,
    /// Not described.
    pub specific_date_condition: Option<Box<SpecificDateConditionTraceData>>,
    /// Not described.
    pub time_of_day_condition: Option<Box<TimeOfDayConditionTraceData>>,
    /// Not described.
    pub visit_type_condition: Option<Box<VisitTypeConditionTraceData>>,
    /// Not described.
    pub visitor_data_condition: Option<Box<VisitorDataConditionTraceData>>,
}

object!(EventTraceData {
    "chatBot" => chat_bot,
    "contactCard" => contact_card,
    "countryCondition" => country_condition,
    "dayOfMonthCondition" => day_of_month_condition,
    "dayOfWeekCondition" => day_of_week_condition,
    "deviceActorCondition" => device_actor_condition,
    "deviceBrandCondition" => device_brand_condition,
    "deviceBrowserCondition" => device_browser_condition,
    "devicePlatformCondition" => device_platform_condition,
    "deviceTypeCondition" => device_type_condition,
    "entryAccess" => entry_access,
    "form" => form,
    "identifyVisitor" => identify_visitor,
    "languageCondition" => language_condition,
    "locationRequest" => location_request,
    "media" => media,
    "multiLink" => multi_link,
    "password" => password,
    "redirect" => redirect,
    "socialLinks" => social_links,
    "specificDateCondition" => specific_date_condition,
    "timeOfDayCondition" => time_of_day_condition,
    "visitTypeCondition" => visit_type_condition,
    "visitorDataCondition" => visitor_data_condition,
});

open_enum!(
    /// How often digest emails go out.
    DigestFrequency {
        /// `DIGEST_FREQUENCY_UNSPECIFIED`.
        Unspecified = "DIGEST_FREQUENCY_UNSPECIFIED",
        /// `DIGEST_FREQUENCY_NONE`.
        None = "DIGEST_FREQUENCY_NONE",
        /// `DIGEST_FREQUENCY_WEEKLY`.
        Weekly = "DIGEST_FREQUENCY_WEEKLY",
        /// `DIGEST_FREQUENCY_MONTHLY`.
        Monthly = "DIGEST_FREQUENCY_MONTHLY",
    }
);

open_enum!(
    /// Plan a workspace is on.
    SubscriptionType {
        /// `SUBSCRIPTION_TYPE_UNSPECIFIED`.
        Unspecified = "SUBSCRIPTION_TYPE_UNSPECIFIED",
        /// `SUBSCRIPTION_TYPE_FREE_TRIAL`.
        FreeTrial = "SUBSCRIPTION_TYPE_FREE_TRIAL",
        /// `SUBSCRIPTION_TYPE_SPONSORED_PRO`.
        SponsoredPro = "SUBSCRIPTION_TYPE_SPONSORED_PRO",
        /// `SUBSCRIPTION_TYPE_PRO_PLAN`.
        ProPlan = "SUBSCRIPTION_TYPE_PRO_PLAN",
        /// `SUBSCRIPTION_TYPE_ENTERPRISE_PLAN`.
        EnterprisePlan = "SUBSCRIPTION_TYPE_ENTERPRISE_PLAN",
        /// `SUBSCRIPTION_TYPE_LIGHT_PLAN`.
        LightPlan = "SUBSCRIPTION_TYPE_LIGHT_PLAN",
        /// `SUBSCRIPTION_TYPE_REVIEW_REWARD`.
        ReviewReward = "SUBSCRIPTION_TYPE_REVIEW_REWARD",
    }
);

open_enum!(
    /// Way a media item is used.
    MediaReferenceType {
        /// `TYPE_UNSPECIFIED`.
        Unspecified = "TYPE_UNSPECIFIED",
        /// `TYPE_OPEN_MEDIA_STEP`.
        OpenMediaStep = "TYPE_OPEN_MEDIA_STEP",
        /// `TYPE_PAGE_THEME_COVER`.
        PageThemeCover = "TYPE_PAGE_THEME_COVER",
        /// `TYPE_PAGE_THEME_BADGE`.
        PageThemeBadge = "TYPE_PAGE_THEME_BADGE",
        /// `TYPE_PAGE_THEME_FOOTER_LOGO`.
        PageThemeFooterLogo = "TYPE_PAGE_THEME_FOOTER_LOGO",
        /// `TYPE_QR_CODE_LOGO`.
        QrCodeLogo = "TYPE_QR_CODE_LOGO",
    }
);

open_enum!(
    /// Type a visitor attribute's value was captured as.
    ///
    /// Governs both the parsing of values and the analytics available for the key. The text by itself would not reveal it: an `8` given as a rating differs from an `8` typed as text.
    VisitorAttributeType {
        /// `VISITOR_ATTRIBUTE_TYPE_UNSPECIFIED`.
        Unspecified = "VISITOR_ATTRIBUTE_TYPE_UNSPECIFIED",
        /// `VISITOR_ATTRIBUTE_TYPE_STRING`.
        String = "VISITOR_ATTRIBUTE_TYPE_STRING",
        /// `VISITOR_ATTRIBUTE_TYPE_NUMBER`.
        Number = "VISITOR_ATTRIBUTE_TYPE_NUMBER",
        /// `VISITOR_ATTRIBUTE_TYPE_BOOLEAN`.
        Boolean = "VISITOR_ATTRIBUTE_TYPE_BOOLEAN",
        /// `VISITOR_ATTRIBUTE_TYPE_DATE`.
        Date = "VISITOR_ATTRIBUTE_TYPE_DATE",
        /// `VISITOR_ATTRIBUTE_TYPE_ENUM`.
        Enum = "VISITOR_ATTRIBUTE_TYPE_ENUM",
    }
);

open_enum!(
    /// Comparison between a visitor's attribute and a filter's value.
    ///
    /// These are the operators of the `VISITOR_DATA_CONDITION` workflow step; a condition and a filter with equal settings pick identical visitors.
    ///
    /// The `STRING_*` operators are case-sensitive and look at the raw value, with `""` standing in for a missing attribute. Hence `STRING_NOT_EQUALS`, `STRING_NOT_CONTAINS` and `STRING_IS_EMPTY` accept visitors lacking the attribute as well. The `NUMBER_*` operators accept only values captured as a number, and `DATE_*` only those captured as a date. `BOOLEAN_IS_FALSE` accepts whatever is not true, a missing attribute too.
    VisitorAttributeFilterOperator {
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_UNSPECIFIED`.
        Unspecified = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_UNSPECIFIED",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_EQUALS`.
        StringEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_EQUALS",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_EQUALS`.
        StringNotEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_EQUALS",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_CONTAINS`.
        StringContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_CONTAINS",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_CONTAINS`.
        StringNotContains = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_NOT_CONTAINS",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH`.
        StringStartsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_STARTS_WITH",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_ENDS_WITH`.
        StringEndsWith = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_ENDS_WITH",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_EMPTY`.
        StringIsEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_EMPTY",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_NOT_EMPTY`.
        StringIsNotEmpty = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_STRING_IS_NOT_EMPTY",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_EQUALS`.
        NumberEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_EQUALS",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_NOT_EQUALS`.
        NumberNotEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_NOT_EQUALS",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_THAN`.
        NumberGreaterThan = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_THAN",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_THAN`.
        NumberLessThan = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_THAN",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_OR_EQUAL`.
        NumberGreaterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_GREATER_OR_EQUAL",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_OR_EQUAL`.
        NumberLessOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NUMBER_LESS_OR_EQUAL",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_EQUALS`.
        DateEquals = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_EQUALS",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE`.
        DateBefore = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER`.
        DateAfter = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL`.
        DateBeforeOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_BEFORE_OR_EQUAL",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER_OR_EQUAL`.
        DateAfterOrEqual = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_DATE_AFTER_OR_EQUAL",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_TRUE`.
        BooleanIsTrue = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_TRUE",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_FALSE`.
        BooleanIsFalse = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_BOOLEAN_IS_FALSE",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_EXISTS`.
        Exists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_EXISTS",
        /// `VISITOR_ATTRIBUTE_FILTER_OPERATOR_NOT_EXISTS`.
        NotExists = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_NOT_EXISTS",
    }
);

open_enum!(
    /// Kind of access a scope gives to its resource.
    ApiScopeAccess {
        /// `API_SCOPE_ACCESS_UNSPECIFIED`.
        Unspecified = "API_SCOPE_ACCESS_UNSPECIFIED",
        /// `API_SCOPE_ACCESS_READ`.
        Read = "API_SCOPE_ACCESS_READ",
        /// `API_SCOPE_ACCESS_WRITE`.
        Write = "API_SCOPE_ACCESS_WRITE",
    }
);

open_enum!(
    /// CornersDotType
    CornersDotType {
        /// `CORNERS_DOT_TYPE_UNSPECIFIED`.
        Unspecified = "CORNERS_DOT_TYPE_UNSPECIFIED",
        /// `CORNERS_DOT_TYPE_DOT`.
        Dot = "CORNERS_DOT_TYPE_DOT",
        /// `CORNERS_DOT_TYPE_SQUARE`.
        Square = "CORNERS_DOT_TYPE_SQUARE",
        /// `CORNERS_DOT_TYPE_HEXAGON`.
        Hexagon = "CORNERS_DOT_TYPE_HEXAGON",
        /// `CORNERS_DOT_TYPE_OCTAGON`.
        Octagon = "CORNERS_DOT_TYPE_OCTAGON",
        /// `CORNERS_DOT_TYPE_TEARDROP`.
        Teardrop = "CORNERS_DOT_TYPE_TEARDROP",
        /// `CORNERS_DOT_TYPE_STAR`.
        Star = "CORNERS_DOT_TYPE_STAR",
    }
);

open_enum!(
    /// CornersSquareType
    CornersSquareType {
        /// `CORNERS_SQUARE_TYPE_UNSPECIFIED`.
        Unspecified = "CORNERS_SQUARE_TYPE_UNSPECIFIED",
        /// `CORNERS_SQUARE_TYPE_DOT`.
        Dot = "CORNERS_SQUARE_TYPE_DOT",
        /// `CORNERS_SQUARE_TYPE_SQUARE`.
        Square = "CORNERS_SQUARE_TYPE_SQUARE",
        /// `CORNERS_SQUARE_TYPE_EXTRA_ROUNDED`.
        ExtraRounded = "CORNERS_SQUARE_TYPE_EXTRA_ROUNDED",
        /// `CORNERS_SQUARE_TYPE_HEXAGON`.
        Hexagon = "CORNERS_SQUARE_TYPE_HEXAGON",
        /// `CORNERS_SQUARE_TYPE_OCTAGON`.
        Octagon = "CORNERS_SQUARE_TYPE_OCTAGON",
        /// `CORNERS_SQUARE_TYPE_LEAF`.
        Leaf = "CORNERS_SQUARE_TYPE_LEAF",
    }
);

open_enum!(
    /// DotsType
    DotsType {
        /// `DOTS_TYPE_UNSPECIFIED`.
        Unspecified = "DOTS_TYPE_UNSPECIFIED",
        /// `DOTS_TYPE_SQUARE`.
        Square = "DOTS_TYPE_SQUARE",
        /// `DOTS_TYPE_DOTS`.
        Dots = "DOTS_TYPE_DOTS",
        /// `DOTS_TYPE_BUBBLY_DOTS`.
        BubblyDots = "DOTS_TYPE_BUBBLY_DOTS",
        /// `DOTS_TYPE_CIRCUIT_CHIP`.
        CircuitChip = "DOTS_TYPE_CIRCUIT_CHIP",
        /// `DOTS_TYPE_ROUNDED`.
        Rounded = "DOTS_TYPE_ROUNDED",
        /// `DOTS_TYPE_EXTRA_ROUNDED`.
        ExtraRounded = "DOTS_TYPE_EXTRA_ROUNDED",
        /// `DOTS_TYPE_CLASSY`.
        Classy = "DOTS_TYPE_CLASSY",
        /// `DOTS_TYPE_CLASSY_ROUNDED`.
        ClassyRounded = "DOTS_TYPE_CLASSY_ROUNDED",
        /// `DOTS_TYPE_HEXAGON`.
        Hexagon = "DOTS_TYPE_HEXAGON",
        /// `DOTS_TYPE_OCTAGON`.
        Octagon = "DOTS_TYPE_OCTAGON",
    }
);

/// Money
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// Not described.
    pub amount_minor: Option<i32>,
    /// Not described.
    pub currency: Option<String>,
}

object!(Money {
    "amountMinor" => amount_minor,
    "currency" => currency,
});

open_enum!(
    /// A feature of a pricing plan.
    PlanFeature {
        /// `PLAN_FEATURE_UNSPECIFIED`.
        Unspecified = "PLAN_FEATURE_UNSPECIFIED",
        /// `PLAN_FEATURE_BRAND_FREE_PAGES`.
        BrandFreePages = "PLAN_FEATURE_BRAND_FREE_PAGES",
    }
);

open_enum!(
    /// Identifies a pricing plan.
    PricingPlanId {
        /// `PRICING_PLAN_ID_UNSPECIFIED`.
        Unspecified = "PRICING_PLAN_ID_UNSPECIFIED",
        /// `PRICING_PLAN_ID_FREE`.
        Free = "PRICING_PLAN_ID_FREE",
        /// `PRICING_PLAN_ID_LIGHT`.
        Light = "PRICING_PLAN_ID_LIGHT",
        /// `PRICING_PLAN_ID_PRO`.
        Pro = "PRICING_PLAN_ID_PRO",
        /// `PRICING_PLAN_ID_ENTERPRISE`.
        Enterprise = "PRICING_PLAN_ID_ENTERPRISE",
    }
);

/// PlanLimit
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanLimit {
    /// What the limit applies to.
    pub key: Option<PlanLimitKey>,
    /// How the limit is counted.
    pub kind: Option<PlanLimitKind>,
    /// Highest amount allowed.
    ///
    /// Absent for the kinds without one, `PLAN_LIMIT_KIND_UNLIMITED` and `PLAN_LIMIT_KIND_METERED`.
    pub value: Option<i32>,
}

object!(PlanLimit {
    "key" => key,
    "kind" => kind,
    "value" => value,
});

/// PlanPrice
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanPrice {
    /// Not described.
    pub amounts: List<Money>,
    /// Not described.
    pub interval: Option<BillingInterval>,
    /// The price per month, in each currency.
    ///
    /// The same as `amounts` if the price is monthly; otherwise the charge distributed over the months it covers.
    pub monthly_equivalents: List<Money>,
}

object!(PlanPrice {
    "amounts" => amounts,
    "interval" => interval,
    "monthlyEquivalents" => monthly_equivalents,
});

/// PlanTrial
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanTrial {
    /// Not described.
    pub days: Option<i32>,
    /// Limits of a workspace during the trial.
    ///
    /// These are mainly the limits of the plan, apart from exceptions in how they are enforced.
    pub limits: List<PlanLimit>,
    /// Not described.
    pub signup_offer: Option<String>,
    /// Not described.
    pub signup_url: Option<String>,
}

object!(PlanTrial {
    "days" => days,
    "limits" => limits,
    "signupOffer" => signup_offer,
    "signupUrl" => signup_url,
});

open_enum!(
    /// ThemeColorThemeColorType
    ThemeColorThemeColorType {
        /// `THEME_COLOR_TYPE_UNSPECIFIED`.
        Unspecified = "THEME_COLOR_TYPE_UNSPECIFIED",
        /// `THEME_COLOR_TYPE_SOLID`.
        Solid = "THEME_COLOR_TYPE_SOLID",
        /// `THEME_COLOR_TYPE_LINEAR`.
        Linear = "THEME_COLOR_TYPE_LINEAR",
        /// `THEME_COLOR_TYPE_RADIAL`.
        Radial = "THEME_COLOR_TYPE_RADIAL",
    }
);

open_enum!(
    /// Font family of a page theme.
    PageThemeFontFamily {
        /// `PAGE_THEME_FONT_FAMILY_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_FONT_FAMILY_UNSPECIFIED",
        /// `PAGE_THEME_FONT_FAMILY_DEFAULT`.
        Default = "PAGE_THEME_FONT_FAMILY_DEFAULT",
        /// `PAGE_THEME_FONT_FAMILY_ARIAL`.
        Arial = "PAGE_THEME_FONT_FAMILY_ARIAL",
        /// `PAGE_THEME_FONT_FAMILY_HELVETICA`.
        Helvetica = "PAGE_THEME_FONT_FAMILY_HELVETICA",
        /// `PAGE_THEME_FONT_FAMILY_VERDANA`.
        Verdana = "PAGE_THEME_FONT_FAMILY_VERDANA",
        /// `PAGE_THEME_FONT_FAMILY_GEORGIA`.
        Georgia = "PAGE_THEME_FONT_FAMILY_GEORGIA",
        /// `PAGE_THEME_FONT_FAMILY_TIMES_NEW_ROMAN`.
        TimesNewRoman = "PAGE_THEME_FONT_FAMILY_TIMES_NEW_ROMAN",
        /// `PAGE_THEME_FONT_FAMILY_COURIER_NEW`.
        CourierNew = "PAGE_THEME_FONT_FAMILY_COURIER_NEW",
    }
);

open_enum!(
    /// PageThemeBorderStyle
    PageThemeBorderStyle {
        /// `PAGE_THEME_BORDER_STYLE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_BORDER_STYLE_UNSPECIFIED",
        /// `PAGE_THEME_BORDER_STYLE_SOLID`.
        Solid = "PAGE_THEME_BORDER_STYLE_SOLID",
        /// `PAGE_THEME_BORDER_STYLE_DASHED`.
        Dashed = "PAGE_THEME_BORDER_STYLE_DASHED",
        /// `PAGE_THEME_BORDER_STYLE_DOTTED`.
        Dotted = "PAGE_THEME_BORDER_STYLE_DOTTED",
        /// `PAGE_THEME_BORDER_STYLE_DOUBLE`.
        Double = "PAGE_THEME_BORDER_STYLE_DOUBLE",
        /// `PAGE_THEME_BORDER_STYLE_GROOVE`.
        Groove = "PAGE_THEME_BORDER_STYLE_GROOVE",
        /// `PAGE_THEME_BORDER_STYLE_RIDGE`.
        Ridge = "PAGE_THEME_BORDER_STYLE_RIDGE",
    }
);

open_enum!(
    /// PageThemeContainerVariant
    PageThemeContainerVariant {
        /// `PAGE_THEME_CONTAINER_VARIANT_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_CONTAINER_VARIANT_UNSPECIFIED",
        /// `PAGE_THEME_CONTAINER_VARIANT_ROUNDED`.
        Rounded = "PAGE_THEME_CONTAINER_VARIANT_ROUNDED",
        /// `PAGE_THEME_CONTAINER_VARIANT_SQUARE`.
        Square = "PAGE_THEME_CONTAINER_VARIANT_SQUARE",
    }
);

/// Single value to save to the profile of a visitor.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeWrite {
    /// Key of the attribute, for instance `looking_for` or `book_a_viewing_at`.
    ///
    /// May contain letters, digits, `_`, `-` and `.`. A leading `$` marks reserved keys.
    pub key: Option<String>,
    /// How to treat a value already present.
    pub mode: Option<AttributeWriteMode>,
    /// Type the value is captured as, which sets its parsing and the analytics its key supports.
    pub r#type: Option<VisitorAttributeType>,
    /// Value to write: literal text, or a template resolved for each visitor.
    ///
    /// Templates know `{{now}}`, `{{link.name}}` and `{{link.metadata.<key>}}`; on `MULTI_LINK` steps also `{{choice.label}}` and `{{choice.id}}` of the tapped button. Nothing is written where the result is empty.
    pub value: Option<String>,
}

object!(AttributeWrite {
    "key" => key,
    "mode" => mode,
    "type" => r#type,
    "value" => value,
});

/// ChatBotPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotPayload {
    /// Not described.
    pub agent_id: Option<String>,
    /// Next step, on the `else` branch, for a chat that ends with required objectives missing.
    ///
    /// When unset, such a chat takes the `completed` branch instead.
    pub else_next_step_id: Option<String>,
    /// Number of visitor messages after which the step moves on; 15 by default.
    pub max_exchanges: Option<i32>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Not described.
    pub objectives: List<ChatBotObjective>,
    /// Message with which the agent opens; when empty, it makes up its own greeting.
    pub opening_message: Option<String>,
    /// Not described.
    pub skip_enabled: Option<bool>,
    /// Not described.
    pub skip_label: Option<String>,
    /// Not described.
    pub skip_when_known: Option<bool>,
}

object!(ChatBotPayload {
    "agentId" => agent_id,
    "elseNextStepId" => else_next_step_id,
    "maxExchanges" => max_exchanges,
    "nextStepId" => next_step_id,
    "objectives" => objectives,
    "openingMessage" => opening_message,
    "skipEnabled" => skip_enabled,
    "skipLabel" => skip_label,
    "skipWhenKnown" => skip_when_known,
});

/// ClientRedirectPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientRedirectPayload {
    /// Not described.
    pub conversion_tracking: Option<bool>,
    /// Not described.
    pub destination: Option<String>,
}

object!(ClientRedirectPayload {
    "conversionTracking" => conversion_tracking,
    "destination" => destination,
});

/// CountryConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionPayload {
    /// Not described.
    pub countries: List<CountryConditionOutcome>,
    /// Not described.
    pub else_next_step_id: Option<String>,
}

object!(CountryConditionPayload {
    "countries" => countries,
    "elseNextStepId" => else_next_step_id,
});

/// DayOfMonthConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<DayOfMonthOption>,
}

object!(DayOfMonthConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// DayOfWeekConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<DayOfWeekOption>,
}

object!(DayOfWeekConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// Configuration of an `EVENT_ACTION_DEVICE_ACTOR_CONDITION` step.
///
/// `AGENT` catches AI agents that identify themselves by name. `AUTOMATED` catches a headless browser every time, but a visible one only from visit two onwards, and only where the link's data collection level is Advanced, as that is what allows `navigator.webdriver` to be read. Point both options at one step if they deserve equal treatment.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<DeviceActorConditionOption>,
}

object!(DeviceActorConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// DeviceBrandConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<DeviceBrandConditionOption>,
}

object!(DeviceBrandConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// DeviceBrowserConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<DeviceBrowserConditionOption>,
}

object!(DeviceBrowserConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// DevicePlatformConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<DevicePlatformConditionOption>,
}

object!(DevicePlatformConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// DeviceTypeConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<DeviceTypeConditionOption>,
}

object!(DeviceTypeConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// FormPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormPayload {
    /// Not described.
    pub auto_skip_if_known: Option<bool>,
    /// Not described.
    pub form_description: Option<String>,
    /// Not described.
    pub form_fields: List<FormField>,
    /// Not described.
    pub form_title: Option<String>,
    /// Not described.
    pub skip_button_text: Option<String>,
    /// Not described.
    pub skip_form: Option<bool>,
    /// Not described.
    pub submit_button_text: Option<String>,
}

object!(FormPayload {
    "autoSkipIfKnown" => auto_skip_if_known,
    "formDescription" => form_description,
    "formFields" => form_fields,
    "formTitle" => form_title,
    "skipButtonText" => skip_button_text,
    "skipForm" => skip_form,
    "submitButtonText" => submit_button_text,
});

/// Configuration of an `EVENT_ACTION_LANGUAGE_CONDITION` step.
///
/// Looks at the language that the phone or browser sends first. With none sent, or none listed that matches, the visitor goes to the `else` branch.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub languages: List<LanguageConditionOutcome>,
}

object!(LanguageConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "languages" => languages,
});

/// LocationRequestPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationRequestPayload {
    /// Not described.
    pub ask_once: Option<bool>,
    /// Not described.
    pub button_label: Option<String>,
    /// Not described.
    pub description: Option<String>,
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Not described.
    pub skip_enabled: Option<bool>,
    /// Not described.
    pub skip_label: Option<String>,
    /// Not described.
    pub title: Option<String>,
}

object!(LocationRequestPayload {
    "askOnce" => ask_once,
    "buttonLabel" => button_label,
    "description" => description,
    "elseNextStepId" => else_next_step_id,
    "nextStepId" => next_step_id,
    "skipEnabled" => skip_enabled,
    "skipLabel" => skip_label,
    "title" => title,
});

/// MessagePagePayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MessagePagePayload {
    /// Not described.
    pub button_label: Option<String>,
    /// Not described.
    pub description: Option<String>,
    /// How the visitor gets past the message page.
    pub navigation_type: MessagePageNavigationType,
    /// Not described.
    pub timer_seconds: Option<i32>,
    /// Not described.
    pub title: String,
}

object!(MessagePagePayload {
    "buttonLabel" => button_label,
    "description" => description,
    "navigationType" => navigation_type,
    "timerSeconds" => timer_seconds,
    "title" => title,
});

/// MultiLinkPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkPayload {
    /// Not described.
    pub buttons: List<MultiLinkButton>,
    /// Not described.
    pub description: Option<String>,
    /// Not described.
    pub title: Option<String>,
}

object!(MultiLinkPayload {
    "buttons" => buttons,
    "description" => description,
    "title" => title,
});

/// OpenMediaPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenMediaPayload {
    /// UUID of the media item the visitor receives.
    ///
    /// Any item of the workspace that is ready will do, be it an image, a PDF or an MP4 video.
    pub media_id: String,
}

object!(OpenMediaPayload {
    "mediaId" => media_id,
});

/// PasswordPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordPayload {
    /// Not described.
    pub description: Option<String>,
    /// Not described.
    pub password: Option<String>,
    /// Not described.
    pub title: Option<String>,
}

object!(PasswordPayload {
    "description" => description,
    "password" => password,
    "title" => title,
});

/// SocialLinksPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinksPayload {
    /// Not described.
    pub description: Option<String>,
    /// How the page draws its buttons.
    pub display_style: Option<SocialLinksDisplayStyle>,
    /// Not described.
    pub links: List<SocialLinkButton>,
    /// Not described.
    pub title: Option<String>,
}

object!(SocialLinksPayload {
    "description" => description,
    "displayStyle" => display_style,
    "links" => links,
    "title" => title,
});

/// SpecificDateConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<SpecificDateOption>,
}

object!(SpecificDateConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// ThankYouPagePayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThankYouPagePayload {
    /// Not described.
    pub description: Option<String>,
    /// Not described.
    pub title: String,
}

object!(ThankYouPagePayload {
    "description" => description,
    "title" => title,
});

/// TimeOfDayConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub ranges: List<TimeOfDayRange>,
}

object!(TimeOfDayConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "ranges" => ranges,
});

/// VCardPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VCardPayload {
    /// Not described.
    pub button_label: Option<String>,
    /// Not described.
    pub city: Option<String>,
    /// Not described.
    pub country: Option<String>,
    /// Not described.
    pub email: Option<String>,
    /// Not described.
    pub first_name: Option<String>,
    /// Not described.
    pub last_name: Option<String>,
    /// Not described.
    pub organization: Option<String>,
    /// Not described.
    pub phone: Option<String>,
    /// Not described.
    pub phone_is_whatsapp: Option<bool>,
    /// Not described.
    pub phone_sms_enabled: Option<bool>,
    /// Not described.
    pub postal_code: Option<String>,
    /// Whether the card has its "Add to contacts" button, which saves it.
    ///
    /// Unset means `true`.
    pub save_button_enabled: Option<bool>,
    /// Not described.
    pub social_links: List<VCardSocialLink>,
    /// Not described.
    pub state: Option<String>,
    /// Not described.
    pub street_address: Option<String>,
    /// Not described.
    pub title: Option<String>,
    /// Whether the card has buttons for Apple Wallet and Google Wallet.
    ///
    /// Apple's is labeled "Add to Apple Wallet", Google's "Add to Google Wallet"; each stores the card as a pass with the link's QR code on it. Defaults to `false`. A button stays hidden until Linkbreakers supports its wallet; `GET /v1/workflow-steps/wallet-pass-support` tells which ones it does.
    pub wallet_pass_enabled: Option<bool>,
    /// Not described.
    pub website: Option<String>,
}

object!(VCardPayload {
    "buttonLabel" => button_label,
    "city" => city,
    "country" => country,
    "email" => email,
    "firstName" => first_name,
    "lastName" => last_name,
    "organization" => organization,
    "phone" => phone,
    "phoneIsWhatsapp" => phone_is_whatsapp,
    "phoneSmsEnabled" => phone_sms_enabled,
    "postalCode" => postal_code,
    "saveButtonEnabled" => save_button_enabled,
    "socialLinks" => social_links,
    "state" => state,
    "streetAddress" => street_address,
    "title" => title,
    "walletPassEnabled" => wallet_pass_enabled,
    "website" => website,
});

/// VisitTypeConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<VisitTypeConditionOption>,
}

object!(VisitTypeConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// VisitorDataConditionPayload
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionPayload {
    /// Not described.
    pub else_next_step_id: Option<String>,
    /// Not described.
    pub options: List<VisitorDataConditionOption>,
}

object!(VisitorDataConditionPayload {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// Record of a chat bot conversation, kept on the visit.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotTraceData {
    /// Not described.
    pub agent_id: Option<String>,
    /// Not described.
    pub agent_name: Option<String>,
    /// Not described.
    pub collected: List<ChatBotCollectedValue>,
    /// Not described.
    pub exchanges: Option<i32>,
    /// Not described.
    pub outcome: Option<ChatBotOutcome>,
    /// Not described.
    pub transcript: List<ChatBotTraceMessage>,
}

object!(ChatBotTraceData {
    "agentId" => agent_id,
    "agentName" => agent_name,
    "collected" => collected,
    "exchanges" => exchanges,
    "outcome" => outcome,
    "transcript" => transcript,
});

/// Engagement with a contact card.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCardTraceData {
    /// Not described.
    pub card: Option<Box<ContactCardTraceCard>>,
}

object!(ContactCardTraceData {
    "card" => card,
});

/// Routing metadata of a country condition.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionTraceData {
    /// Not described.
    pub countries: List<CountryConditionTraceOption>,
    /// Not described.
    pub has_else: Option<bool>,
}

object!(CountryConditionTraceData {
    "countries" => countries,
    "hasElse" => has_else,
});

/// Trace data of a day-of-month condition: how the visitor was routed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthConditionTraceData {
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<DayOfMonthConditionTraceOption>,
}

object!(DayOfMonthConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
});

/// Trace data of a day-of-week condition: how the visitor was routed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekConditionTraceData {
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<DayOfWeekConditionTraceOption>,
}

object!(DayOfWeekConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
});

/// Trace data of a device actor condition: how the visitor was routed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionTraceData {
    /// Not described.
    pub device_actor: Option<String>,
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<DeviceActorConditionTraceOption>,
}

object!(DeviceActorConditionTraceData {
    "deviceActor" => device_actor,
    "hasElse" => has_else,
    "options" => options,
});

/// Trace data of a device brand condition: how the visitor was routed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionTraceData {
    /// Not described.
    pub device_brand: Option<String>,
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<DeviceBrandConditionTraceOption>,
}

object!(DeviceBrandConditionTraceData {
    "deviceBrand" => device_brand,
    "hasElse" => has_else,
    "options" => options,
});

/// Trace data of a device browser condition: how the visitor was routed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionTraceData {
    /// Not described.
    pub browser_name: Option<String>,
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<DeviceBrowserConditionTraceOption>,
}

object!(DeviceBrowserConditionTraceData {
    "browserName" => browser_name,
    "hasElse" => has_else,
    "options" => options,
});

/// Trace data of a device platform condition: how the visitor was routed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionTraceData {
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<DevicePlatformConditionTraceOption>,
    /// Not described.
    pub platform_name: Option<String>,
}

object!(DevicePlatformConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
    "platformName" => platform_name,
});

/// Trace data of a device type condition: how the visitor was routed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionTraceData {
    /// Not described.
    pub device_type: Option<String>,
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<DeviceTypeConditionTraceOption>,
}

object!(DeviceTypeConditionTraceData {
    "deviceType" => device_type,
    "hasElse" => has_else,
    "options" => options,
});

/// Trace data of an access to a workflow's entry.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntryAccessTraceData {
    /// Not described.
    pub accessed_at: Option<DateTime<Utc>>,
    /// Not described.
    pub action: Option<String>,
    /// Not described.
    pub entrypoint: Option<String>,
    /// Not described.
    pub http_method: Option<String>,
    /// Not described.
    pub visit_type: Option<String>,
}

object!(EntryAccessTraceData {
    "accessedAt" => accessed_at,
    "action" => action,
    "entrypoint" => entrypoint,
    "httpMethod" => http_method,
    "visitType" => visit_type,
});

/// Trace data of a form: a summary of what the visitor did with it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormTraceData {
    /// Not described.
    pub action: Option<String>,
    /// Not described.
    pub auto_skip_if_known: Option<bool>,
    /// Not described.
    pub description: Option<String>,
    /// Not described.
    pub fields: List<FormTraceDataField>,
    /// Not described.
    pub skip_button_text: Option<String>,
    /// Not described.
    pub skip_method: Option<String>,
    /// Not described.
    pub skipped: Option<bool>,
    /// Not described.
    pub submit_button_text: Option<String>,
    /// Not described.
    pub submitted_fields: Option<i32>,
    /// Not described.
    pub title: Option<String>,
    /// Not described.
    pub total_fields: Option<i32>,
}

object!(FormTraceData {
    "action" => action,
    "autoSkipIfKnown" => auto_skip_if_known,
    "description" => description,
    "fields" => fields,
    "skipButtonText" => skip_button_text,
    "skipMethod" => skip_method,
    "skipped" => skipped,
    "submitButtonText" => submit_button_text,
    "submittedFields" => submitted_fields,
    "title" => title,
    "totalFields" => total_fields,
});

/// Trace data of a visitor's identification: what enriched the profile.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifyVisitorTraceData {
    /// Not described.
    pub custom_attributes: Option<i32>,
    /// Not described.
    pub fields_updated: Option<i32>,
    /// Not described.
    pub set_once: Option<bool>,
    /// Not described.
    pub system_fields: List<String>,
}

object!(IdentifyVisitorTraceData {
    "customAttributes" => custom_attributes,
    "fieldsUpdated" => fields_updated,
    "setOnce" => set_once,
    "systemFields" => system_fields,
});

/// Trace data of a language condition: how the visitor was routed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionTraceData {
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub language: Option<String>,
    /// Not described.
    pub languages: List<LanguageConditionTraceOption>,
}

object!(LanguageConditionTraceData {
    "hasElse" => has_else,
    "language" => language,
    "languages" => languages,
});

/// What a location request step obtained from the visitor's browser.
///
/// Has coordinates only if the outcome is `LOCATION_REQUEST_OUTCOME_SHARED`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationRequestTraceData {
    /// Not described.
    pub accuracy_meters: Option<f64>,
    /// Not described.
    pub automatic: Option<bool>,
    /// Not described.
    pub latitude: Option<f64>,
    /// Not described.
    pub longitude: Option<f64>,
    /// Not described.
    pub outcome: Option<LocationRequestOutcome>,
}

object!(LocationRequestTraceData {
    "accuracyMeters" => accuracy_meters,
    "automatic" => automatic,
    "latitude" => latitude,
    "longitude" => longitude,
    "outcome" => outcome,
});

/// The media a visitor received from an `OPEN_MEDIA` step.
///
/// The visitor's destination URL is short-lived and not included.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaTraceData {
    /// Not described.
    pub file_name: Option<String>,
    /// Not described.
    pub kind: Option<MediaKind>,
    /// Not described.
    pub media_id: Option<String>,
    /// Not described.
    pub mime_type: Option<String>,
}

object!(MediaTraceData {
    "fileName" => file_name,
    "kind" => kind,
    "mediaId" => media_id,
    "mimeType" => mime_type,
});

/// What a visitor selected at a multi-link step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkTraceData {
    /// Not described.
    pub available_buttons: List<MultiLinkTraceButton>,
    /// Not described.
    pub description: Option<String>,
    /// Not described.
    pub selected_button: Option<Box<MultiLinkTraceSelectedButton>>,
    /// Not described.
    pub title: Option<String>,
}

object!(MultiLinkTraceData {
    "availableButtons" => available_buttons,
    "description" => description,
    "selectedButton" => selected_button,
    "title" => title,
});

/// Result of the validation at a password step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordTraceData {
    /// Not described.
    pub description: Option<String>,
    /// Not described.
    pub title: Option<String>,
    /// Not described.
    pub validated: Option<bool>,
}

object!(PasswordTraceData {
    "description" => description,
    "title" => title,
    "validated" => validated,
});

/// How a visitor left through a redirect.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectTraceData {
    /// Not described.
    pub conversion_tracking: Option<bool>,
    /// Not described.
    pub destination: Option<String>,
    /// Not described.
    pub fallback: Option<bool>,
    /// Reason for the visitor's redirect to the fallback destination.
    ///
    /// Present only if `fallback` is true.
    pub fallback_reason: Option<RedirectTraceDataFallbackReason>,
}

object!(RedirectTraceData {
    "conversionTracking" => conversion_tracking,
    "destination" => destination,
    "fallback" => fallback,
    "fallbackReason" => fallback_reason,
});

/// Details of a visitor's interaction with a social links page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinksTraceData {
    /// Not described.
    pub description: Option<String>,
    /// Not described.
    pub display_style: Option<String>,
    /// Not described.
    pub links: List<SocialLinkTraceButton>,
    /// Not described.
    pub selected_link: Option<Box<SocialLinkTraceButton>>,
    /// Not described.
    pub title: Option<String>,
}

object!(SocialLinksTraceData {
    "description" => description,
    "displayStyle" => display_style,
    "links" => links,
    "selectedLink" => selected_link,
    "title" => title,
});

/// Routing details of a specific-date condition, as kept in a trace.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateConditionTraceData {
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<SpecificDateConditionTraceOption>,
}

object!(SpecificDateConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
});

/// Routing details of a time-of-day condition, as kept in a trace.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayConditionTraceData {
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub ranges: List<TimeOfDayConditionTraceRange>,
}

object!(TimeOfDayConditionTraceData {
    "hasElse" => has_else,
    "ranges" => ranges,
});

/// Routing details of a visit type condition, as kept in a trace.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionTraceData {
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<VisitTypeConditionTraceOption>,
    /// Not described.
    pub visit_type: Option<String>,
}

object!(VisitTypeConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
    "visitType" => visit_type,
});

/// Routing details of a visitor data condition, as kept in a trace.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionTraceData {
    /// Not described.
    pub has_else: Option<bool>,
    /// Not described.
    pub options: List<VisitorDataConditionTraceOption>,
}

object!(VisitorDataConditionTraceData {
    "hasElse" => has_else,
    "options" => options,
});

open_enum!(
    /// What a plan limit applies to.
    PlanLimitKey {
        /// `PLAN_LIMIT_KEY_UNSPECIFIED`.
        Unspecified = "PLAN_LIMIT_KEY_UNSPECIFIED",
        /// `PLAN_LIMIT_KEY_CUSTOM_DOMAINS`.
        CustomDomains = "PLAN_LIMIT_KEY_CUSTOM_DOMAINS",
        /// `PLAN_LIMIT_KEY_TEAM_MEMBERS`.
        TeamMembers = "PLAN_LIMIT_KEY_TEAM_MEMBERS",
        /// `PLAN_LIMIT_KEY_PLATFORM_CREDITS`.
        PlatformCredits = "PLAN_LIMIT_KEY_PLATFORM_CREDITS",
        /// `PLAN_LIMIT_KEY_TRACKED_VISITS`.
        TrackedVisits = "PLAN_LIMIT_KEY_TRACKED_VISITS",
        /// `PLAN_LIMIT_KEY_PUBLIC_API_CALLS`.
        PublicApiCalls = "PLAN_LIMIT_KEY_PUBLIC_API_CALLS",
        /// `PLAN_LIMIT_KEY_WEBHOOKS`.
        Webhooks = "PLAN_LIMIT_KEY_WEBHOOKS",
        /// `PLAN_LIMIT_KEY_ASSISTANT_MESSAGES_PER_MINUTE`.
        AssistantMessagesPerMinute = "PLAN_LIMIT_KEY_ASSISTANT_MESSAGES_PER_MINUTE",
        /// `PLAN_LIMIT_KEY_LINKS_INCLUDED`.
        LinksIncluded = "PLAN_LIMIT_KEY_LINKS_INCLUDED",
        /// `PLAN_LIMIT_KEY_MEDIA_STORAGE_MB`.
        MediaStorageMb = "PLAN_LIMIT_KEY_MEDIA_STORAGE_MB",
    }
);

open_enum!(
    /// How a plan limit is counted.
    PlanLimitKind {
        /// `PLAN_LIMIT_KIND_UNSPECIFIED`.
        Unspecified = "PLAN_LIMIT_KIND_UNSPECIFIED",
        /// `PLAN_LIMIT_KIND_TOTAL`.
        Total = "PLAN_LIMIT_KIND_TOTAL",
        /// `PLAN_LIMIT_KIND_MONTHLY`.
        Monthly = "PLAN_LIMIT_KIND_MONTHLY",
        /// `PLAN_LIMIT_KIND_PER_MINUTE`.
        PerMinute = "PLAN_LIMIT_KIND_PER_MINUTE",
        /// `PLAN_LIMIT_KIND_UNLIMITED`.
        Unlimited = "PLAN_LIMIT_KIND_UNLIMITED",
        /// `PLAN_LIMIT_KIND_METERED`.
        Metered = "PLAN_LIMIT_KIND_METERED",
    }
);

open_enum!(
    /// How often a charge occurs.
    BillingInterval {
        /// `BILLING_INTERVAL_UNSPECIFIED`.
        Unspecified = "BILLING_INTERVAL_UNSPECIFIED",
        /// `BILLING_INTERVAL_MONTH`.
        Month = "BILLING_INTERVAL_MONTH",
        /// `BILLING_INTERVAL_YEAR`.
        Year = "BILLING_INTERVAL_YEAR",
        /// `BILLING_INTERVAL_ONE_TIME`.
        OneTime = "BILLING_INTERVAL_ONE_TIME",
    }
);

open_enum!(
    /// How a write treats a value already present.
    AttributeWriteMode {
        /// `ATTRIBUTE_WRITE_MODE_UNSPECIFIED`.
        Unspecified = "ATTRIBUTE_WRITE_MODE_UNSPECIFIED",
        /// `ATTRIBUTE_WRITE_MODE_SET`.
        Set = "ATTRIBUTE_WRITE_MODE_SET",
        /// `ATTRIBUTE_WRITE_MODE_SET_ONCE`.
        SetOnce = "ATTRIBUTE_WRITE_MODE_SET_ONCE",
    }
);

/// Visitor attribute that a chat bot has to find out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotObjective {
    /// Not described.
    pub explanation: Option<String>,
    /// Visitor attribute key that receives the answer.
    ///
    /// The keys `$email`, `$phone`, `$firstName` and `$lastName` set the identity of the visitor.
    pub key: Option<String>,
    /// Not described.
    pub label: Option<String>,
    /// Not described.
    pub options: List<FormFieldOption>,
    /// Not described.
    pub required: Option<bool>,
    /// Type of the answer, expressed as a form field type.
    pub r#type: Option<FormFieldType>,
}

object!(ChatBotObjective {
    "explanation" => explanation,
    "key" => key,
    "label" => label,
    "options" => options,
    "required" => required,
    "type" => r#type,
});

/// CountryConditionOutcome
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionOutcome {
    /// Not described.
    pub country_code: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
}

object!(CountryConditionOutcome {
    "countryCode" => country_code,
    "nextStepId" => next_step_id,
});

/// DayOfMonthOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthOption {
    /// Day of the month, from `1` to `31`.
    ///
    /// `-1` stands for the last day, whichever it is.
    pub day_of_month: Option<i32>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
}

object!(DayOfMonthOption {
    "dayOfMonth" => day_of_month,
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
});

/// DayOfWeekOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekOption {
    /// Weekdays, as numbers counted from Sunday.
    ///
    /// Sunday is `0`, Monday is `1`, Tuesday is `2`, Wednesday is `3`, Thursday is `4`, Friday is `5` and Saturday is `6`.
    pub days_of_week: List<i32>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
}

object!(DayOfWeekOption {
    "daysOfWeek" => days_of_week,
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
});

/// One option of an `EVENT_ACTION_DEVICE_ACTOR_CONDITION` step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionOption {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Device actor that the option matches.
    pub value: Option<DeviceActorConditionValue>,
}

object!(DeviceActorConditionOption {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

/// One option of an `EVENT_ACTION_DEVICE_BRAND_CONDITION` step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionOption {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Device brand that the option matches.
    pub value: Option<DeviceBrandConditionValue>,
}

object!(DeviceBrandConditionOption {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

/// One option of an `EVENT_ACTION_DEVICE_BROWSER_CONDITION` step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionOption {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Device browser that the option matches.
    pub value: Option<DeviceBrowserConditionValue>,
}

object!(DeviceBrowserConditionOption {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

/// One option of an `EVENT_ACTION_DEVICE_PLATFORM_CONDITION` step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionOption {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Device platform that the option matches.
    pub value: Option<DevicePlatformConditionValue>,
}

object!(DevicePlatformConditionOption {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

/// One option of an `EVENT_ACTION_DEVICE_TYPE_CONDITION` step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionOption {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Device type that the option matches.
    pub value: Option<DeviceTypeConditionValue>,
}

object!(DeviceTypeConditionOption {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

/// FormField
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormField {
    /// Not described.
    pub default_value: Option<String>,
    /// Not described.
    pub help_text: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub key: Option<String>,
    /// Not described.
    pub label: Option<String>,
    /// Not described.
    pub options: List<FormFieldOption>,
    /// Not described.
    pub order: Option<i32>,
    /// Not described.
    pub placeholder: Option<String>,
    /// Not described.
    pub required: Option<bool>,
    /// Kind of input the field is.
    pub r#type: Option<FormFieldType>,
    /// Not described.
    pub validation_pattern: Option<String>,
}

object!(FormField {
    "defaultValue" => default_value,
    "helpText" => help_text,
    "id" => id,
    "key" => key,
    "label" => label,
    "options" => options,
    "order" => order,
    "placeholder" => placeholder,
    "required" => required,
    "type" => r#type,
    "validationPattern" => validation_pattern,
});

/// LanguageConditionOutcome
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionOutcome {
    /// Lowercase two-letter ISO 639-1 code of a language, such as `en`, `fr` or `es`.
    ///
    /// Regional variants match too: `fr` accepts `fr-FR` and `fr-CA`.
    pub language_code: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
}

object!(LanguageConditionOutcome {
    "languageCode" => language_code,
    "nextStepId" => next_step_id,
});

open_enum!(
    /// How a visitor gets past a message page.
    MessagePageNavigationType {
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_UNSPECIFIED`.
        Unspecified = "MESSAGE_PAGE_NAVIGATION_TYPE_UNSPECIFIED",
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON`.
        Button = "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON",
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_TIMER`.
        Timer = "MESSAGE_PAGE_NAVIGATION_TYPE_TIMER",
    }
);

/// MultiLinkButton
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkButton {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub label: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Not described.
    pub order: Option<i32>,
}

object!(MultiLinkButton {
    "id" => id,
    "label" => label,
    "nextStepId" => next_step_id,
    "order" => order,
});

open_enum!(
    /// How a social links page draws its buttons.
    SocialLinksDisplayStyle {
        /// `SOCIAL_LINKS_DISPLAY_STYLE_UNSPECIFIED`.
        Unspecified = "SOCIAL_LINKS_DISPLAY_STYLE_UNSPECIFIED",
        /// `SOCIAL_LINKS_DISPLAY_STYLE_DETAILED`.
        Detailed = "SOCIAL_LINKS_DISPLAY_STYLE_DETAILED",
        /// `SOCIAL_LINKS_DISPLAY_STYLE_COMPACT`.
        Compact = "SOCIAL_LINKS_DISPLAY_STYLE_COMPACT",
    }
);

/// SocialLinkButton
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinkButton {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub order: Option<i32>,
    /// Not described.
    pub platform: Option<String>,
    /// Not described.
    pub url: Option<String>,
}

object!(SocialLinkButton {
    "id" => id,
    "order" => order,
    "platform" => platform,
    "url" => url,
});

/// SpecificDateOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateOption {
    /// Day of the month, `1` to `31`.
    pub day: Option<i32>,
    /// Not described.
    pub id: Option<String>,
    /// Month of the year, `1` to `12`.
    pub month: Option<i32>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Year, for a date that occurs once.
    ///
    /// Optional.
    pub year: Option<i32>,
}

object!(SpecificDateOption {
    "day" => day,
    "id" => id,
    "month" => month,
    "name" => name,
    "nextStepId" => next_step_id,
    "year" => year,
});

/// TimeOfDayRange
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayRange {
    /// End of the range, as `HH:MM` on a 24-hour clock.
    pub end_time: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Start of the range, as `HH:MM` on a 24-hour clock.
    pub start_time: Option<String>,
}

object!(TimeOfDayRange {
    "endTime" => end_time,
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "startTime" => start_time,
});

/// VisitTypeConditionOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionOption {
    /// Not described.
    pub next_step_id: Option<String>,
    /// Not described.
    pub value: Option<String>,
}

object!(VisitTypeConditionOption {
    "nextStepId" => next_step_id,
    "value" => value,
});

/// One option of an `EVENT_ACTION_VISITOR_DATA_CONDITION` step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionOption {
    /// Not described.
    pub attribute_key: Option<String>,
    /// Not described.
    pub comparison_value: Option<String>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub next_step_id: Option<String>,
    /// Not described.
    pub operator: Option<String>,
}

object!(VisitorDataConditionOption {
    "attributeKey" => attribute_key,
    "comparisonValue" => comparison_value,
    "id" => id,
    "nextStepId" => next_step_id,
    "operator" => operator,
});

/// ChatBotCollectedValue
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotCollectedValue {
    /// Not described.
    pub key: Option<String>,
    /// Not described.
    pub label: Option<String>,
    /// Not described.
    pub value: Option<String>,
}

object!(ChatBotCollectedValue {
    "key" => key,
    "label" => label,
    "value" => value,
});

open_enum!(
    /// How a chat bot conversation ended.
    ChatBotOutcome {
        /// `CHAT_BOT_OUTCOME_UNSPECIFIED`.
        Unspecified = "CHAT_BOT_OUTCOME_UNSPECIFIED",
        /// `CHAT_BOT_OUTCOME_COMPLETED`.
        Completed = "CHAT_BOT_OUTCOME_COMPLETED",
        /// `CHAT_BOT_OUTCOME_ALREADY_KNOWN`.
        AlreadyKnown = "CHAT_BOT_OUTCOME_ALREADY_KNOWN",
        /// `CHAT_BOT_OUTCOME_MAX_EXCHANGES`.
        MaxExchanges = "CHAT_BOT_OUTCOME_MAX_EXCHANGES",
        /// `CHAT_BOT_OUTCOME_SKIPPED`.
        Skipped = "CHAT_BOT_OUTCOME_SKIPPED",
        /// `CHAT_BOT_OUTCOME_UNAVAILABLE`.
        Unavailable = "CHAT_BOT_OUTCOME_UNAVAILABLE",
    }
);

/// ChatBotTraceMessage
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotTraceMessage {
    /// Not described.
    pub author: Option<ChatBotMessageAuthor>,
    /// Not described.
    pub content: Option<String>,
}

object!(ChatBotTraceMessage {
    "author" => author,
    "content" => content,
});

/// vCard metadata recorded for a contact card.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCardTraceCard {
    /// Not described.
    pub button_label: Option<String>,
    /// Not described.
    pub city: Option<String>,
    /// Not described.
    pub country: Option<String>,
    /// Not described.
    pub email: Option<String>,
    /// Not described.
    pub first_name: Option<String>,
    /// Not described.
    pub last_name: Option<String>,
    /// Not described.
    pub organization: Option<String>,
    /// Not described.
    pub phone: Option<String>,
    /// Not described.
    pub postal_code: Option<String>,
    /// Not described.
    pub state: Option<String>,
    /// Not described.
    pub street_address: Option<String>,
    /// Not described.
    pub title: Option<String>,
    /// Not described.
    pub website: Option<String>,
}

object!(ContactCardTraceCard {
    "buttonLabel" => button_label,
    "city" => city,
    "country" => country,
    "email" => email,
    "firstName" => first_name,
    "lastName" => last_name,
    "organization" => organization,
    "phone" => phone,
    "postalCode" => postal_code,
    "state" => state,
    "streetAddress" => street_address,
    "title" => title,
    "website" => website,
});

/// CountryConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionTraceOption {
    /// Not described.
    pub country_code: Option<String>,
    /// Not described.
    pub has_route: Option<bool>,
}

object!(CountryConditionTraceOption {
    "countryCode" => country_code,
    "hasRoute" => has_route,
});

/// DayOfMonthConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthConditionTraceOption {
    /// Not described.
    pub day_of_month: Option<i32>,
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
}

object!(DayOfMonthConditionTraceOption {
    "dayOfMonth" => day_of_month,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// DayOfWeekConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekConditionTraceOption {
    /// Not described.
    pub days_of_week: List<String>,
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
}

object!(DayOfWeekConditionTraceOption {
    "daysOfWeek" => days_of_week,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// DeviceActorConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionTraceOption {
    /// Not described.
    pub device_actor: Option<String>,
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
}

object!(DeviceActorConditionTraceOption {
    "deviceActor" => device_actor,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// DeviceBrandConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionTraceOption {
    /// Not described.
    pub device_brand: Option<String>,
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
}

object!(DeviceBrandConditionTraceOption {
    "deviceBrand" => device_brand,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// DeviceBrowserConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionTraceOption {
    /// Not described.
    pub browser_name: Option<String>,
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
}

object!(DeviceBrowserConditionTraceOption {
    "browserName" => browser_name,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// DevicePlatformConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionTraceOption {
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub platform_name: Option<String>,
}

object!(DevicePlatformConditionTraceOption {
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
    "platformName" => platform_name,
});

/// DeviceTypeConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionTraceOption {
    /// Not described.
    pub device_type: Option<String>,
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
}

object!(DeviceTypeConditionTraceOption {
    "deviceType" => device_type,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
});

/// Value of one form field, as captured from the visitor.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormTraceDataField {
    /// Not described.
    pub default_value: Option<String>,
    /// Not described.
    pub help_text: Option<String>,
    /// Not described.
    pub key: Option<String>,
    /// Not described.
    pub label: Option<String>,
    /// Not described.
    pub order: Option<i32>,
    /// Not described.
    pub placeholder: Option<String>,
    /// Not described.
    pub required: Option<bool>,
    /// Not described.
    pub r#type: Option<String>,
    /// Not described.
    pub value: Option<String>,
}

object!(FormTraceDataField {
    "defaultValue" => default_value,
    "helpText" => help_text,
    "key" => key,
    "label" => label,
    "order" => order,
    "placeholder" => placeholder,
    "required" => required,
    "type" => r#type,
    "value" => value,
});

/// LanguageConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionTraceOption {
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub language_code: Option<String>,
}

object!(LanguageConditionTraceOption {
    "hasRoute" => has_route,
    "languageCode" => language_code,
});

open_enum!(
    /// How a visitor's browser answered a location request.
    LocationRequestOutcome {
        /// `LOCATION_REQUEST_OUTCOME_UNSPECIFIED`.
        Unspecified = "LOCATION_REQUEST_OUTCOME_UNSPECIFIED",
        /// `LOCATION_REQUEST_OUTCOME_SHARED`.
        Shared = "LOCATION_REQUEST_OUTCOME_SHARED",
        /// `LOCATION_REQUEST_OUTCOME_DENIED`.
        Denied = "LOCATION_REQUEST_OUTCOME_DENIED",
        /// `LOCATION_REQUEST_OUTCOME_SKIPPED`.
        Skipped = "LOCATION_REQUEST_OUTCOME_SKIPPED",
        /// `LOCATION_REQUEST_OUTCOME_UNAVAILABLE`.
        Unavailable = "LOCATION_REQUEST_OUTCOME_UNAVAILABLE",
        /// `LOCATION_REQUEST_OUTCOME_ALREADY_SHARED`.
        AlreadyShared = "LOCATION_REQUEST_OUTCOME_ALREADY_SHARED",
    }
);

/// A button offered on a multi-link page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkTraceButton {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub label: Option<String>,
    /// Not described.
    pub order: Option<i32>,
}

object!(MultiLinkTraceButton {
    "id" => id,
    "label" => label,
    "order" => order,
});

/// The button selected on a multi-link page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkTraceSelectedButton {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub label: Option<String>,
    /// Not described.
    pub order: Option<i32>,
}

object!(MultiLinkTraceSelectedButton {
    "id" => id,
    "label" => label,
    "order" => order,
});

open_enum!(
    /// Reason for a visitor's redirect to the fallback destination.
    RedirectTraceDataFallbackReason {
        /// `FALLBACK_REASON_UNSPECIFIED`.
        Unspecified = "FALLBACK_REASON_UNSPECIFIED",
        /// `FALLBACK_REASON_MEDIA_MISSING`.
        MediaMissing = "FALLBACK_REASON_MEDIA_MISSING",
    }
);

/// Details of one button on a social links page, as kept in a trace.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinkTraceButton {
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub order: Option<i32>,
    /// Not described.
    pub platform: Option<String>,
    /// Not described.
    pub url: Option<String>,
}

object!(SocialLinkTraceButton {
    "id" => id,
    "order" => order,
    "platform" => platform,
    "url" => url,
});

/// SpecificDateConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateConditionTraceOption {
    /// Not described.
    pub day: Option<i32>,
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub month: Option<i32>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub year: Option<i32>,
}

object!(SpecificDateConditionTraceOption {
    "day" => day,
    "hasRoute" => has_route,
    "id" => id,
    "month" => month,
    "name" => name,
    "year" => year,
});

/// TimeOfDayConditionTraceRange
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayConditionTraceRange {
    /// Not described.
    pub end_time: Option<String>,
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub id: Option<String>,
    /// Not described.
    pub name: Option<String>,
    /// Not described.
    pub start_time: Option<String>,
}

object!(TimeOfDayConditionTraceRange {
    "endTime" => end_time,
    "hasRoute" => has_route,
    "id" => id,
    "name" => name,
    "startTime" => start_time,
});

/// VisitTypeConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionTraceOption {
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub value: Option<String>,
}

object!(VisitTypeConditionTraceOption {
    "hasRoute" => has_route,
    "value" => value,
});

/// VisitorDataConditionTraceOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionTraceOption {
    /// Not described.
    pub attribute_found: Option<bool>,
    /// Not described.
    pub attribute_key: Option<String>,
    /// Not described.
    pub comparison_value: Option<String>,
    /// Not described.
    pub has_route: Option<bool>,
    /// Not described.
    pub matched: Option<bool>,
    /// Not described.
    pub observed_value: Option<String>,
    /// Not described.
    pub operator: Option<String>,
}

object!(VisitorDataConditionTraceOption {
    "attributeFound" => attribute_found,
    "attributeKey" => attribute_key,
    "comparisonValue" => comparison_value,
    "hasRoute" => has_route,
    "matched" => matched,
    "observedValue" => observed_value,
    "operator" => operator,
});

/// FormFieldOption
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormFieldOption {
    /// Not described.
    pub label: Option<String>,
    /// Not described.
    pub value: Option<String>,
}

object!(FormFieldOption {
    "label" => label,
    "value" => value,
});

open_enum!(
    /// Kind of input in a form.
    FormFieldType {
        /// `FORM_FIELD_TYPE_UNSPECIFIED`.
        Unspecified = "FORM_FIELD_TYPE_UNSPECIFIED",
        /// `FORM_FIELD_TYPE_TEXT`.
        Text = "FORM_FIELD_TYPE_TEXT",
        /// `FORM_FIELD_TYPE_EMAIL`.
        Email = "FORM_FIELD_TYPE_EMAIL",
        /// `FORM_FIELD_TYPE_PHONE`.
        Phone = "FORM_FIELD_TYPE_PHONE",
        /// `FORM_FIELD_TYPE_TEXTAREA`.
        Textarea = "FORM_FIELD_TYPE_TEXTAREA",
        /// `FORM_FIELD_TYPE_RADIO`.
        Radio = "FORM_FIELD_TYPE_RADIO",
        /// `FORM_FIELD_TYPE_CHECKBOX`.
        Checkbox = "FORM_FIELD_TYPE_CHECKBOX",
        /// `FORM_FIELD_TYPE_DROPDOWN`.
        Dropdown = "FORM_FIELD_TYPE_DROPDOWN",
        /// `FORM_FIELD_TYPE_NUMBER`.
        Number = "FORM_FIELD_TYPE_NUMBER",
        /// `FORM_FIELD_TYPE_DATE`.
        Date = "FORM_FIELD_TYPE_DATE",
        /// `FORM_FIELD_TYPE_RATING`.
        Rating = "FORM_FIELD_TYPE_RATING",
    }
);

open_enum!(
    /// Device actor that a workflow condition can route on.
    DeviceActorConditionValue {
        /// `DEVICE_ACTOR_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_ACTOR_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_ACTOR_CONDITION_VALUE_HUMAN`.
        Human = "DEVICE_ACTOR_CONDITION_VALUE_HUMAN",
        /// `DEVICE_ACTOR_CONDITION_VALUE_BOT`.
        Bot = "DEVICE_ACTOR_CONDITION_VALUE_BOT",
        /// `DEVICE_ACTOR_CONDITION_VALUE_AGENT`.
        Agent = "DEVICE_ACTOR_CONDITION_VALUE_AGENT",
        /// `DEVICE_ACTOR_CONDITION_VALUE_UNKNOWN`.
        Unknown = "DEVICE_ACTOR_CONDITION_VALUE_UNKNOWN",
        /// `DEVICE_ACTOR_CONDITION_VALUE_AUTOMATED`.
        Automated = "DEVICE_ACTOR_CONDITION_VALUE_AUTOMATED",
    }
);

open_enum!(
    /// Device brand that a workflow condition can route on.
    DeviceBrandConditionValue {
        /// `DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_BRAND_CONDITION_VALUE_APPLE`.
        Apple = "DEVICE_BRAND_CONDITION_VALUE_APPLE",
        /// `DEVICE_BRAND_CONDITION_VALUE_SAMSUNG`.
        Samsung = "DEVICE_BRAND_CONDITION_VALUE_SAMSUNG",
        /// `DEVICE_BRAND_CONDITION_VALUE_GOOGLE`.
        Google = "DEVICE_BRAND_CONDITION_VALUE_GOOGLE",
        /// `DEVICE_BRAND_CONDITION_VALUE_HUAWEI`.
        Huawei = "DEVICE_BRAND_CONDITION_VALUE_HUAWEI",
        /// `DEVICE_BRAND_CONDITION_VALUE_XIAOMI`.
        Xiaomi = "DEVICE_BRAND_CONDITION_VALUE_XIAOMI",
        /// `DEVICE_BRAND_CONDITION_VALUE_ONEPLUS`.
        Oneplus = "DEVICE_BRAND_CONDITION_VALUE_ONEPLUS",
    }
);

open_enum!(
    /// Device browser that a workflow condition can route on.
    DeviceBrowserConditionValue {
        /// `DEVICE_BROWSER_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_BROWSER_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_BROWSER_CONDITION_VALUE_CHROME`.
        Chrome = "DEVICE_BROWSER_CONDITION_VALUE_CHROME",
        /// `DEVICE_BROWSER_CONDITION_VALUE_SAFARI`.
        Safari = "DEVICE_BROWSER_CONDITION_VALUE_SAFARI",
        /// `DEVICE_BROWSER_CONDITION_VALUE_FIREFOX`.
        Firefox = "DEVICE_BROWSER_CONDITION_VALUE_FIREFOX",
        /// `DEVICE_BROWSER_CONDITION_VALUE_EDGE`.
        Edge = "DEVICE_BROWSER_CONDITION_VALUE_EDGE",
        /// `DEVICE_BROWSER_CONDITION_VALUE_OPERA`.
        Opera = "DEVICE_BROWSER_CONDITION_VALUE_OPERA",
        /// `DEVICE_BROWSER_CONDITION_VALUE_SAMSUNG_BROWSER`.
        SamsungBrowser = "DEVICE_BROWSER_CONDITION_VALUE_SAMSUNG_BROWSER",
    }
);

open_enum!(
    /// Device platform that a workflow condition can route on.
    DevicePlatformConditionValue {
        /// `DEVICE_PLATFORM_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_PLATFORM_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_IOS`.
        Ios = "DEVICE_PLATFORM_CONDITION_VALUE_IOS",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_ANDROID`.
        Android = "DEVICE_PLATFORM_CONDITION_VALUE_ANDROID",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_WINDOWS`.
        Windows = "DEVICE_PLATFORM_CONDITION_VALUE_WINDOWS",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_MACOS`.
        Macos = "DEVICE_PLATFORM_CONDITION_VALUE_MACOS",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_LINUX`.
        Linux = "DEVICE_PLATFORM_CONDITION_VALUE_LINUX",
        /// `DEVICE_PLATFORM_CONDITION_VALUE_CHROMEOS`.
        Chromeos = "DEVICE_PLATFORM_CONDITION_VALUE_CHROMEOS",
    }
);

open_enum!(
    /// Device type that a workflow condition can route on.
    DeviceTypeConditionValue {
        /// `DEVICE_TYPE_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_TYPE_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_TYPE_CONDITION_VALUE_MOBILE`.
        Mobile = "DEVICE_TYPE_CONDITION_VALUE_MOBILE",
        /// `DEVICE_TYPE_CONDITION_VALUE_DESKTOP`.
        Desktop = "DEVICE_TYPE_CONDITION_VALUE_DESKTOP",
        /// `DEVICE_TYPE_CONDITION_VALUE_TABLET`.
        Tablet = "DEVICE_TYPE_CONDITION_VALUE_TABLET",
        /// `DEVICE_TYPE_CONDITION_VALUE_UNKNOWN`.
        Unknown = "DEVICE_TYPE_CONDITION_VALUE_UNKNOWN",
    }
);

open_enum!(
    /// ChatBotMessageAuthor
    ChatBotMessageAuthor {
        /// `CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED`.
        Unspecified = "CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED",
        /// `CHAT_BOT_MESSAGE_AUTHOR_AGENT`.
        Agent = "CHAT_BOT_MESSAGE_AUTHOR_AGENT",
        /// `CHAT_BOT_MESSAGE_AUTHOR_VISITOR`.
        Visitor = "CHAT_BOT_MESSAGE_AUTHOR_VISITOR",
    }
);
