// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;
use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::{Link, VCardSocialLink, WorkflowStep};

/// Request to create several links at once.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBulkLinksRequest {
    /// Links to create together.
    ///
    /// Each item takes all customization fields of `CreateLinkRequest`.
    pub links: List<CreateLinkRequest>,
}

impl CreateBulkLinksRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(links: impl IntoIterator<Item = impl Into<CreateLinkRequest>>) -> Self {
        Self {
            links: links.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

object!(CreateBulkLinksRequest sent {
    "links" => links,
} of_caller ["links"]);

/// Every link created by a batch that succeeded.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBulkLinksResponse {
    /// The links.
    pub links: List<Link>,
}

object!(CreateBulkLinksResponse {
    "links" => links,
});

/// Request to create a contact card link.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactLinkRequest {
    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty. Meant to be set only if one particular
    /// custom domain is wanted.
    pub custom_domain_id: Option<String>,
    /// Directory to put the link in; the root level when empty.
    pub directory_id: Option<String>,
    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub expired_destination: Option<String>,
    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but
    /// `expiredDestination` is served.
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
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are
    /// unsupported.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The name.
    pub name: Option<String>,
    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the
    /// workflow takes a new shape.
    pub purpose: Option<String>,
    /// UUID of the QR code design to use.
    ///
    /// The link takes exclusive hold of the design. Since a design can only be with a single record
    /// (link or QR code template), naming one already taken is an error.
    pub qrcode_design_id: Option<String>,
    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and
    /// `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is
    /// kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with
    /// `wait_for_qrcode=true`.
    pub qrcode_enabled: Option<bool>,
    /// UUID of the QR code template to generate the design from.
    ///
    /// The default template is used when omitted.
    pub qrcode_template_id: Option<String>,
    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system if left out. On a custom domain, `{name}` segments make it dynamic, as
    /// in `p/{serial}`: `CreateLinkRequest.shortlink` has the rules.
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

impl CreateContactLinkRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(vcard_data: impl Into<Box<VCardData>>) -> Self {
        Self {
            vcard_data: vcard_data.into(),
            ..Self::default()
        }
    }

    /// UUID of the custom domain to use.
    pub fn custom_domain_id(mut self, custom_domain_id: impl Into<String>) -> Self {
        self.custom_domain_id = Some(custom_domain_id.into());
        self
    }

    /// Directory to put the link in; the root level when empty.
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub fn expired_destination(
        mut self,
        expired_destination: impl Into<String>,
    ) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Time the link stops resolving; when empty, it never does.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// URL to fall back on when the vCard cannot be downloaded or is unsupported.
    pub fn fallback_destination(
        mut self,
        fallback_destination: impl Into<String>,
    ) -> Self {
        self.fallback_destination = Some(fallback_destination.into());
        self
    }

    /// UUID for the new link, chosen by the caller in advance.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Custom values attached to the link, as a map from string to string.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Goal behind the link, in a sentence or two.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// UUID of the QR code design to use.
    pub fn qrcode_design_id(mut self, qrcode_design_id: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(qrcode_design_id.into());
        self
    }

    /// Whether a QR code goes with the link; `true` by default.
    #[inline]
    pub fn qrcode_enabled(mut self, qrcode_enabled: bool) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled);
        self
    }

    /// UUID of the QR code template to generate the design from.
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Path of the short link, of one or several segments such as `menu/lunch`.
    pub fn shortlink(mut self, shortlink: impl Into<String>) -> Self {
        self.shortlink = Some(shortlink.into());
        self
    }

    /// Tags to put on the link.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the answer waits for the QR code image.
    #[inline]
    pub fn wait_for_qrcode(mut self, wait_for_qrcode: bool) -> Self {
        self.wait_for_qrcode = Some(wait_for_qrcode);
        self
    }
}

object!(CreateContactLinkRequest sent {
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
} required ["vcardData"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContactLinkResponse {
    /// The link.
    pub link: Box<Link>,
}

object!(CreateContactLinkResponse {
    "link" => link,
} required ["link"]);

/// Request to create a link.
#[derive(Clone, Default, PartialEq)]
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
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but
    /// `expiredDestination` is served.
    pub expires_at: Option<DateTime<Utc>>,
    /// Fallback destination of the link.
    pub fallback_destination: Option<String>,
    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional; the system generates one otherwise.
    pub id: Option<String>,
    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are
    /// unsupported.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name of the link.
    pub name: Option<String>,
    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the
    /// workflow takes a new shape.
    pub purpose: Option<String>,
    /// UUID of the QR code design to use.
    pub qrcode_design_id: Option<String>,
    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and
    /// `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is
    /// kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with
    /// `wait_for_qrcode=true`.
    pub qrcode_enabled: Option<bool>,
    /// Id of the [QR code template](crate::types::QrcodeTemplate).
    pub qrcode_template_id: Option<String>,
    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system, and unique, if left out. The segment `steps` is reserved.
    ///
    /// Together with `customDomainId`, a segment in braces is a variable: `p/{serial}` answers
    /// `/p/A1B2C3` and stores `serial=A1B2C3` as an attribute of the visitor, for conditions and
    /// data of the workflow from its first step on; `01/09506000134352/10/{batch}` covers all
    /// batches of a GS1 Digital Link. Each variable takes up one segment; its name is a lowercase
    /// letter followed by lowercase letters, digits or underscores, 40 characters at most. Fixed
    /// paths take precedence over dynamic ones.
    ///
    /// Refusals: `DYNAMIC_SLUG_NEEDS_CUSTOM_DOMAIN` (no custom domain),
    /// `DYNAMIC_SLUG_DUPLICATE_VARIABLE` (a name used twice), `DYNAMIC_SLUG_OVERLAPS` (matches what
    /// another dynamic path of that domain matches). In the QR code of such a link the variables
    /// stay as they are written; `POST /v1/links/{id}/qrcode-images:render` makes one code for each
    /// value.
    pub shortlink: Option<String>,
    /// Tags to put on the link.
    ///
    /// Ones that do not exist yet are created.
    pub tags: List<String>,
    /// Whether the answer waits until the QR code has been made.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateLinkRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(destination: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            ..Self::default()
        }
    }

    /// Whether conversions are tracked, by keeping `lbid` in the redirect URL.
    #[inline]
    pub fn conversion_tracking(mut self, conversion_tracking: bool) -> Self {
        self.conversion_tracking = Some(conversion_tracking);
        self
    }

    /// UUID of the custom domain to use.
    pub fn custom_domain_id(mut self, custom_domain_id: impl Into<String>) -> Self {
        self.custom_domain_id = Some(custom_domain_id.into());
        self
    }

    /// Directory to put the link in; the root level when empty.
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub fn expired_destination(
        mut self,
        expired_destination: impl Into<String>,
    ) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Time the link stops resolving; when empty, it never does.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    pub fn fallback_destination(
        mut self,
        fallback_destination: impl Into<String>,
    ) -> Self {
        self.fallback_destination = Some(fallback_destination.into());
        self
    }

    /// UUID for the new link, chosen by the caller in advance.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Custom values attached to the link, as a map from string to string.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Goal behind the link, in a sentence or two.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// UUID of the QR code design to use.
    pub fn qrcode_design_id(mut self, qrcode_design_id: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(qrcode_design_id.into());
        self
    }

    /// Whether a QR code goes with the link; `true` by default.
    #[inline]
    pub fn qrcode_enabled(mut self, qrcode_enabled: bool) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled);
        self
    }

    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Path of the short link, of one or several segments such as `menu/lunch`.
    pub fn shortlink(mut self, shortlink: impl Into<String>) -> Self {
        self.shortlink = Some(shortlink.into());
        self
    }

    /// Tags to put on the link.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the answer waits until the QR code has been made.
    #[inline]
    pub fn wait_for_qrcode(mut self, wait_for_qrcode: bool) -> Self {
        self.wait_for_qrcode = Some(wait_for_qrcode);
        self
    }
}

object!(CreateLinkRequest sent {
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
} of_caller ["destination"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLinkResponse {
    /// The link.
    pub link: Box<Link>,
    /// Workflow steps that came into being with the link.
    ///
    /// Any link starts with an entry step, of `kind` `KIND_ENTRY` and `eventAction`
    /// `EVENT_ACTION_LINK_VISIT`, joined to a default exit step. The ID of the entry step, needed
    /// to attach further steps, can be read from here without a lookup.
    pub workflow_steps: List<WorkflowStep>,
}

object!(CreateLinkResponse {
    "link" => link,
    "workflowSteps" => workflow_steps,
} required ["link"]);

/// Request to create a link that gives visitors a media item.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpenMediaLinkRequest {
    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty. Meant to be set only if one particular
    /// custom domain is wanted.
    pub custom_domain_id: Option<String>,
    /// Directory to put the link in; the root level when empty.
    pub directory_id: Option<String>,
    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub expired_destination: Option<String>,
    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but
    /// `expiredDestination` is served.
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
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are
    /// unsupported.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The name.
    pub name: Option<String>,
    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the
    /// workflow takes a new shape.
    pub purpose: Option<String>,
    /// UUID of the QR code design to use.
    ///
    /// The link takes exclusive hold of the design. Since a design can only be with a single record
    /// (link or QR code template), naming one already taken is an error.
    pub qrcode_design_id: Option<String>,
    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and
    /// `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is
    /// kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with
    /// `wait_for_qrcode=true`.
    pub qrcode_enabled: Option<bool>,
    /// UUID of the QR code template to generate the design from.
    ///
    /// The default template is used when omitted.
    pub qrcode_template_id: Option<String>,
    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system if left out. On a custom domain, `{name}` segments make it dynamic, as
    /// in `p/{serial}`: `CreateLinkRequest.shortlink` has the rules.
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

impl CreateOpenMediaLinkRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }

    /// UUID of the custom domain to use.
    pub fn custom_domain_id(mut self, custom_domain_id: impl Into<String>) -> Self {
        self.custom_domain_id = Some(custom_domain_id.into());
        self
    }

    /// Directory to put the link in; the root level when empty.
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub fn expired_destination(
        mut self,
        expired_destination: impl Into<String>,
    ) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Time the link stops resolving; when empty, it never does.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// UUID for the new link, chosen by the caller in advance.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Custom values attached to the link, as a map from string to string.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Goal behind the link, in a sentence or two.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// UUID of the QR code design to use.
    pub fn qrcode_design_id(mut self, qrcode_design_id: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(qrcode_design_id.into());
        self
    }

    /// Whether a QR code goes with the link; `true` by default.
    #[inline]
    pub fn qrcode_enabled(mut self, qrcode_enabled: bool) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled);
        self
    }

    /// UUID of the QR code template to generate the design from.
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Path of the short link, of one or several segments such as `menu/lunch`.
    pub fn shortlink(mut self, shortlink: impl Into<String>) -> Self {
        self.shortlink = Some(shortlink.into());
        self
    }

    /// Tags to put on the link.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the answer waits for the QR code image.
    #[inline]
    pub fn wait_for_qrcode(mut self, wait_for_qrcode: bool) -> Self {
        self.wait_for_qrcode = Some(wait_for_qrcode);
        self
    }
}

object!(CreateOpenMediaLinkRequest sent {
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
} of_caller ["mediaId"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpenMediaLinkResponse {
    /// The link.
    pub link: Box<Link>,
    /// The workflow steps.
    pub workflow_steps: List<WorkflowStep>,
}

object!(CreateOpenMediaLinkResponse {
    "link" => link,
    "workflowSteps" => workflow_steps,
} required ["link"]);

/// Request to create a thank you page link.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateThankYouLinkRequest {
    /// UUID of the custom domain to use.
    ///
    /// Optional; the default domain applies when empty. Meant to be set only if one particular
    /// custom domain is wanted.
    pub custom_domain_id: Option<String>,
    /// Description shown on the page; optional.
    pub description: Option<String>,
    /// Directory to put the link in; the root level when empty.
    pub directory_id: Option<String>,
    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub expired_destination: Option<String>,
    /// Time the link stops resolving; when empty, it never does.
    ///
    /// Must lie in the future. Upon expiry the workspace loses the link, and nothing but
    /// `expiredDestination` is served.
    pub expires_at: Option<DateTime<Utc>>,
    /// UUID for the new link, chosen by the caller in advance.
    ///
    /// Optional. Knowing it up front lets a client point to a link that is still to be created.
    pub id: Option<String>,
    /// Custom values attached to the link, as a map from string to string.
    ///
    /// Holds 50 keys at most. Values that are not strings, such as nested objects or arrays, are
    /// unsupported.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The name.
    pub name: Option<String>,
    /// Goal behind the link, in a sentence or two.
    ///
    /// Serves as context to assistant conversations about the link; worth restating when the
    /// workflow takes a new shape.
    pub purpose: Option<String>,
    /// UUID of the QR code design to use.
    ///
    /// The link takes exclusive hold of the design. Since a design can only be with a single record
    /// (link or QR code template), naming one already taken is an error.
    pub qrcode_design_id: Option<String>,
    /// Whether a QR code goes with the link; `true` by default.
    ///
    /// On `false`, neither a design nor an image is produced: `qrcodeDesignId` remains empty and
    /// `qrcodeSignedUrl` unset. Short link and workflow work as usual, and `qrcodeTemplateId` is
    /// kept for when the QR code is later enabled. Conflicts with `qrcodeDesignId` and with
    /// `wait_for_qrcode=true`.
    pub qrcode_enabled: Option<bool>,
    /// UUID of the QR code template to generate the design from.
    ///
    /// The default template is used when omitted.
    pub qrcode_template_id: Option<String>,
    /// Path of the short link, of one or several segments such as `menu/lunch`.
    ///
    /// Made up by the system if left out. On a custom domain, `{name}` segments make it dynamic, as
    /// in `p/{serial}`: `CreateLinkRequest.shortlink` has the rules.
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

impl CreateThankYouLinkRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// UUID of the custom domain to use.
    pub fn custom_domain_id(mut self, custom_domain_id: impl Into<String>) -> Self {
        self.custom_domain_id = Some(custom_domain_id.into());
        self
    }

    /// Description shown on the page; optional.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Directory to put the link in; the root level when empty.
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    /// Destination served to visitors after expiry; when empty, the built-in expired page is.
    pub fn expired_destination(
        mut self,
        expired_destination: impl Into<String>,
    ) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Time the link stops resolving; when empty, it never does.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// UUID for the new link, chosen by the caller in advance.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Custom values attached to the link, as a map from string to string.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Goal behind the link, in a sentence or two.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// UUID of the QR code design to use.
    pub fn qrcode_design_id(mut self, qrcode_design_id: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(qrcode_design_id.into());
        self
    }

    /// Whether a QR code goes with the link; `true` by default.
    #[inline]
    pub fn qrcode_enabled(mut self, qrcode_enabled: bool) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled);
        self
    }

    /// UUID of the QR code template to generate the design from.
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Path of the short link, of one or several segments such as `menu/lunch`.
    pub fn shortlink(mut self, shortlink: impl Into<String>) -> Self {
        self.shortlink = Some(shortlink.into());
        self
    }

    /// Tags to put on the link.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the answer waits for the QR code image.
    #[inline]
    pub fn wait_for_qrcode(mut self, wait_for_qrcode: bool) -> Self {
        self.wait_for_qrcode = Some(wait_for_qrcode);
        self
    }
}

object!(CreateThankYouLinkRequest sent {
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
} of_caller ["title"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateThankYouLinkResponse {
    /// The link.
    pub link: Box<Link>,
}

object!(CreateThankYouLinkResponse {
    "link" => link,
} required ["link"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLinkResponse {
    /// The link.
    pub link: Box<Link>,
}

object!(GetLinkResponse {
    "link" => link,
} required ["link"]);

open_enum!(
    /// Field that determines the order of links.
    LinkSortField or Unspecified {
        /// No field given; `updatedAt` is used.
        Unspecified = "LINK_SORT_FIELD_UNSPECIFIED",
        /// Time of creation.
        CreatedAt = "LINK_SORT_FIELD_CREATED_AT",
        /// Time of the latest update.
        UpdatedAt = "LINK_SORT_FIELD_UPDATED_AT",
        /// Name of the short link.
        Shortlink = "LINK_SORT_FIELD_SHORTLINK",
        /// Name of the link.
        Name = "LINK_SORT_FIELD_NAME",
        /// Number of events.
        EventCount = "LINK_SORT_FIELD_EVENT_COUNT",
    }
);

open_enum!(
    /// Whether a list of links is confined to one directory.
    LinkView or Unspecified {
        /// The default: links of every directory.
        Unspecified = "LINK_VIEW_UNSPECIFIED",
        /// Links of the directory `directoryId`, or those at the root if it is empty.
        Directory = "LINK_VIEW_DIRECTORY",
    }
);

/// Request to render one or more QR codes of a link.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenderQrcodeImagesRequest {
    /// Image format: PNG or SVG.
    ///
    /// Defaults to PNG.
    pub format: Option<QrcodeRenderFormat>,
    /// QR codes to render, at least 1 and at most 100.
    ///
    /// For a dynamic link, every item must give all the variables a value. For a regular link there
    /// must be exactly one item, without values.
    pub items: List<QrcodeRenderItem>,
    /// Side of the square image, in pixels.
    ///
    /// From 256 to 4096; `1024` if omitted.
    pub size: Option<i32>,
}

impl RenderQrcodeImagesRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(items: impl IntoIterator<Item = impl Into<QrcodeRenderItem>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Image format: PNG or SVG.
    pub fn format(mut self, format: impl Into<QrcodeRenderFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Side of the square image, in pixels.
    pub fn size(mut self, size: impl Into<i32>) -> Self {
        self.size = Some(size.into());
        self
    }
}

object!(RenderQrcodeImagesRequest sent {
    "format" => format,
    "items" => items,
    "size" => size,
} of_caller ["items"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkRequest {
    /// Id of the [directory](crate::types::Directory).
    pub directory_id: Option<String>,
    /// Whether to delete the directory id.
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
    /// Has to lie in the future. From then on the link is gone from the workspace, and visitors
    /// only ever get the expired destination.
    pub expires_at: Option<DateTime<Utc>>,
    /// Whether to clear `expiresAt`, so that the link never expires.
    pub expires_at_delete: Option<bool>,
    /// Fallback destination of the link.
    pub fallback_destination: Option<String>,
    /// Name of the link.
    pub name: Option<String>,
    /// Id of the [page theme](crate::types::PageTheme).
    pub page_theme_id: Option<String>,
    /// Goal the link serves for its owner, in a sentence or two.
    ///
    /// Serves as context for the Assistant's conversations about the link; state it anew after a
    /// substantial change to the workflow.
    pub purpose: Option<String>,
    /// Whether the link has a QR code; if omitted, not changed.
    ///
    /// False deletes the image and the design for good, customizations included, and empties
    /// `qrcodeDesignId` and `qrcodeSignedUrl`. Codes already in print go on working, as the short
    /// link stays the same. True makes a fresh design from `qrcodeTemplateId`, or else the default
    /// template, without recovering past customizations, and renders its image in the background.
    pub qrcode_enabled: Option<bool>,
    /// Id of the [QR code template](crate::types::QrcodeTemplate).
    pub qrcode_template_id: Option<String>,
    /// Whether to delete the QR code template id.
    pub qrcode_template_id_delete: Option<bool>,
    /// Names of the tags the link should have.
    ///
    /// Missing tags are created.
    pub tags: List<String>,
    /// Whether to strip the link of all its tags.
    pub tags_delete: Option<bool>,
}

impl UpdateLinkRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }

    #[inline]
    pub fn directory_id_delete(mut self, directory_id_delete: bool) -> Self {
        self.directory_id_delete = Some(directory_id_delete);
        self
    }

    /// URL for visitors who come after expiry.
    pub fn expired_destination(
        mut self,
        expired_destination: impl Into<String>,
    ) -> Self {
        self.expired_destination = Some(expired_destination.into());
        self
    }

    /// Whether to clear `expiredDestination`.
    #[inline]
    pub fn expired_destination_delete(
        mut self,
        expired_destination_delete: bool,
    ) -> Self {
        self.expired_destination_delete = Some(expired_destination_delete);
        self
    }

    /// Time the link stops resolving; if empty, not changed.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime<Utc>>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Whether to clear `expiresAt`, so that the link never expires.
    #[inline]
    pub fn expires_at_delete(mut self, expires_at_delete: bool) -> Self {
        self.expires_at_delete = Some(expires_at_delete);
        self
    }

    pub fn fallback_destination(
        mut self,
        fallback_destination: impl Into<String>,
    ) -> Self {
        self.fallback_destination = Some(fallback_destination.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn page_theme_id(mut self, page_theme_id: impl Into<String>) -> Self {
        self.page_theme_id = Some(page_theme_id.into());
        self
    }

    /// Goal the link serves for its owner, in a sentence or two.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// Whether the link has a QR code; if omitted, not changed.
    #[inline]
    pub fn qrcode_enabled(mut self, qrcode_enabled: bool) -> Self {
        self.qrcode_enabled = Some(qrcode_enabled);
        self
    }

    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    #[inline]
    pub fn qrcode_template_id_delete(mut self, qrcode_template_id_delete: bool) -> Self {
        self.qrcode_template_id_delete = Some(qrcode_template_id_delete);
        self
    }

    /// Names of the tags the link should have.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Whether to strip the link of all its tags.
    #[inline]
    pub fn tags_delete(mut self, tags_delete: bool) -> Self {
        self.tags_delete = Some(tags_delete);
        self
    }
}

object!(UpdateLinkRequest sent {
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

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLinksResponse {
    /// The links.
    pub links: List<Link>,
    /// Cursor for the next page of links.
    pub next_page_token: Option<String>,
    /// Number of links that match the filters, across all pages.
    pub total_count: i64,
}

object!(ListLinksResponse {
    "links" => links,
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
});

open_enum!(
    /// Image format of a rendered QR code.
    QrcodeRenderFormat or Unspecified {
        /// Not given; PNG.
        Unspecified = "QRCODE_RENDER_FORMAT_UNSPECIFIED",
        /// PNG, a raster image.
        Png = "QRCODE_RENDER_FORMAT_PNG",
        /// SVG, a vector image that prints at every size.
        Svg = "QRCODE_RENDER_FORMAT_SVG",
    }
);

/// A QR code to render.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QrcodeRenderItem {
    /// Value of each `{name}` variable of the shortlink, by name.
    ///
    /// `{"serial": "A1B2C3"}` for `p/{serial}`, for example; empty for a link without variables.
    pub values: Option<BTreeMap<String, String>>,
}

impl QrcodeRenderItem {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Value of each `{name}` variable of the shortlink, by name.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.values = Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

object!(QrcodeRenderItem sent {
    "values" => values,
});

/// The rendered QR codes, in the order of the request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenderQrcodeImagesResponse {
    /// The items.
    pub items: List<RenderedQrcode>,
}

object!(RenderQrcodeImagesResponse {
    "items" => items,
});

/// A rendered QR code.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenderedQrcode {
    /// Address the code opens when scanned, with the values substituted.
    pub address: String,
    /// Content type of the image, `image/png` or `image/svg+xml`.
    pub content_type: String,
    /// Signed URL of the rendered image.
    ///
    /// Expires; download the image in time, or request a new URL.
    pub image_url: String,
    /// Values the code was rendered with.
    pub values: BTreeMap<String, String>,
}

object!(RenderedQrcode {
    "address" => address = default,
    "contentType" => content_type = default,
    "imageUrl" => image_url = default,
    "values" => values = default,
});

/// Asks for signed URLs of QR code images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveQrcodeImagesRequest {
    /// Links whose QR code images are wanted.
    ///
    /// The response omits a link of another workspace, or one whose QR code has not been generated;
    /// the remaining links still resolve.
    pub link_ids: List<String>,
}

impl ResolveQrcodeImagesRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(link_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            link_ids: link_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

object!(ResolveQrcodeImagesRequest sent {
    "linkIds" => link_ids,
} of_caller ["linkIds"]);

/// Signed URLs of QR code images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveQrcodeImagesResponse {
    /// Signed URLs, keyed by link ID.
    ///
    /// They expire: use them within the session, and request new ones later rather than storing
    /// these.
    pub qrcode_signed_urls: BTreeMap<String, String>,
}

object!(ResolveQrcodeImagesResponse {
    "qrcodeSignedUrls" => qrcode_signed_urls = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShortlinkAvailabilityResponse {
    /// Whether it is available.
    pub available: bool,
}

object!(ShortlinkAvailabilityResponse {
    "available" => available = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShortlinkRandomResponse {
    /// The shortlink.
    pub shortlink: String,
}

object!(ShortlinkRandomResponse {
    "shortlink" => shortlink = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkResponse {
    /// The link.
    pub link: Box<Link>,
}

object!(UpdateLinkResponse {
    "link" => link,
} required ["link"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VCardData {
    /// Button label of the vCard.
    pub button_label: Option<String>,
    /// City of the vCard.
    pub city: Option<String>,
    /// Country of the vCard.
    pub country: Option<String>,
    /// Email of the vCard.
    pub email: Option<String>,
    /// First name of the vCard.
    pub first_name: Option<String>,
    /// Last name of the vCard.
    pub last_name: Option<String>,
    /// Organization of the vCard.
    pub organization: Option<String>,
    /// Phone of the vCard.
    pub phone: Option<String>,
    /// Whether the phone is WhatsApp.
    pub phone_is_whatsapp: Option<bool>,
    /// Whether the phone SMS is enabled.
    pub phone_sms_enabled: Option<bool>,
    /// Postal code of the vCard.
    pub postal_code: Option<String>,
    /// Whether the card has its "Add to contacts" button, which saves it.
    ///
    /// Unset means `true`.
    pub save_button_enabled: Option<bool>,
    /// Social links of the vCard.
    pub social_links: List<VCardSocialLink>,
    /// State of the vCard.
    pub state: Option<String>,
    /// Street address of the vCard.
    pub street_address: Option<String>,
    /// Title of the vCard.
    pub title: Option<String>,
    /// Whether the card has buttons for Apple Wallet and Google Wallet.
    ///
    /// Apple's is labeled "Add to Apple Wallet", Google's "Add to Google Wallet". Defaults to
    /// `false`.
    pub wallet_pass_enabled: Option<bool>,
    /// Website of the vCard.
    pub website: Option<String>,
}

impl VCardData {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn button_label(mut self, button_label: impl Into<String>) -> Self {
        self.button_label = Some(button_label.into());
        self
    }

    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    #[inline]
    pub fn phone_is_whatsapp(mut self, phone_is_whatsapp: bool) -> Self {
        self.phone_is_whatsapp = Some(phone_is_whatsapp);
        self
    }

    #[inline]
    pub fn phone_sms_enabled(mut self, phone_sms_enabled: bool) -> Self {
        self.phone_sms_enabled = Some(phone_sms_enabled);
        self
    }

    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Whether the card has its "Add to contacts" button, which saves it.
    #[inline]
    pub fn save_button_enabled(mut self, save_button_enabled: bool) -> Self {
        self.save_button_enabled = Some(save_button_enabled);
        self
    }

    pub fn social_links(
        mut self,
        social_links: impl IntoIterator<Item = impl Into<VCardSocialLink>>,
    ) -> Self {
        self.social_links = social_links.into_iter().map(Into::into).collect();
        self
    }

    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    pub fn street_address(mut self, street_address: impl Into<String>) -> Self {
        self.street_address = Some(street_address.into());
        self
    }

    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Whether the card has buttons for Apple Wallet and Google Wallet.
    #[inline]
    pub fn wallet_pass_enabled(mut self, wallet_pass_enabled: bool) -> Self {
        self.wallet_pass_enabled = Some(wallet_pass_enabled);
        self
    }

    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }
}

object!(VCardData sent {
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
