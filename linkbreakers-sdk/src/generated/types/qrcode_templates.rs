// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;
use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::{PublicWorkspace, QrcodeDesign};

/// Request to create a QR code template.
///
/// The design it names has to be fresh, that is, unused by every link and other template, which
/// keeps the template independent and immutable.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateQrcodeTemplateRequest {
    /// Description of the QR code template.
    pub description: Option<String>,
    /// FAQ of the QR code template.
    pub faq: Option<String>,
    /// Longer description of the template, with support for Markdown.
    pub learn_more: Option<String>,
    /// Name of the QR code template.
    pub name: Option<String>,
    /// QR code design of the template.
    ///
    /// Has to be fresh, with no use anywhere else, so that the template stays independent.
    pub qrcode_design_id: Option<String>,
    /// Tags of the QR code template.
    pub tags: Option<String>,
}

impl CreateQrcodeTemplateRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub fn faq(mut self, faq: impl Into<String>) -> Self {
        self.faq = Some(faq.into());
        self
    }

    /// Longer description of the template, with support for Markdown.
    pub fn learn_more(mut self, learn_more: impl Into<String>) -> Self {
        self.learn_more = Some(learn_more.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// QR code design of the template.
    pub fn qrcode_design_id(mut self, qrcode_design_id: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(qrcode_design_id.into());
        self
    }

    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

object!(CreateQrcodeTemplateRequest sent {
    "description" => description,
    "faq" => faq,
    "learnMore" => learn_more,
    "name" => name,
    "qrcodeDesignId" => qrcode_design_id,
    "tags" => tags,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateQrcodeTemplateResponse {
    /// The QR code template.
    pub qrcode_template: Box<QrcodeTemplate>,
}

object!(CreateQrcodeTemplateResponse {
    "qrcodeTemplate" => qrcode_template,
} required ["qrcodeTemplate"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportQrcodeTemplateRequest {
    /// Slug that identifies the QR code template to copy; the template has to be public.
    pub slug: Option<String>,
}

impl ImportQrcodeTemplateRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Slug that identifies the QR code template to copy; the template has to be public.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }
}

object!(ImportQrcodeTemplateRequest sent {
    "slug" => slug,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportQrcodeTemplateResponse {
    /// The QR code template.
    pub qrcode_template: Box<QrcodeTemplate>,
}

object!(ImportQrcodeTemplateResponse {
    "qrcodeTemplate" => qrcode_template,
} required ["qrcodeTemplate"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListQrcodeTemplatesResponse {
    /// Whether there is more.
    pub has_more: bool,
    /// Cursor for the next page, when there is one.
    pub next_page_token: Option<String>,
    /// The QR code templates.
    pub qrcode_templates: List<QrcodeTemplate>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for
    /// deleted: a single page says nothing about the records beyond it.
    pub total_count: i64,
}

object!(ListQrcodeTemplatesResponse {
    "hasMore" => has_more = default,
    "nextPageToken" => next_page_token = none_if_empty,
    "qrcodeTemplates" => qrcode_templates,
    "totalCount" => total_count = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicListQrcodeTemplatesResponse {
    /// Whether there is more.
    pub has_more: bool,
    /// Cursor for the next page, when there is one.
    pub next_page_token: Option<String>,
    /// The QR code templates.
    pub qrcode_templates: List<PublicQrcodeTemplate>,
}

object!(PublicListQrcodeTemplatesResponse {
    "hasMore" => has_more = default,
    "nextPageToken" => next_page_token = none_if_empty,
    "qrcodeTemplates" => qrcode_templates,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicQrcodeTemplate {
    /// Whether the public QR code template is built in.
    pub built_in: bool,
    /// Description of the public QR code template.
    pub description: String,
    /// Frequently asked questions about the template, encoded as JSON.
    pub faq: String,
    /// Long description of the template; Markdown is supported.
    pub learn_more: String,
    /// Name of the public QR code template.
    pub name: String,
    /// When the public QR code template was published (UTC).
    pub published_at: Option<DateTime<Utc>>,
    /// Slug of the public QR code template.
    pub slug: String,
    /// Tags of the public QR code template.
    pub tags: String,
    /// Thumbnail signed URL of the public QR code template.
    pub thumbnail_signed_url: String,
    /// Public details of the workspace the template comes from.
    ///
    /// Present only if `include` contains `workspace`; empty for a built-in template.
    pub workspace: Option<Box<PublicWorkspace>>,
}

object!(PublicQrcodeTemplate {
    "builtIn" => built_in = default,
    "description" => description = default,
    "faq" => faq = default,
    "learnMore" => learn_more = default,
    "name" => name = default,
    "publishedAt" => published_at,
    "slug" => slug = default,
    "tags" => tags = default,
    "thumbnailSignedUrl" => thumbnail_signed_url = default,
    "workspace" => workspace,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishQrcodeTemplateResponse {
    /// The QR code template.
    pub qrcode_template: Box<QrcodeTemplate>,
}

object!(PublishQrcodeTemplateResponse {
    "qrcodeTemplate" => qrcode_template,
} required ["qrcodeTemplate"]);

/// A reusable QR code design preset, for links with consistent branding and messaging.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QrcodeTemplate {
    /// Whether the QR code template is built in.
    pub built_in: bool,
    /// When the QR code template was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Description of the QR code template.
    pub description: String,
    /// Public template this one was imported from.
    ///
    /// Null if the template is an original.
    pub duplicated_from: String,
    /// Frequently asked questions about the template, encoded as JSON.
    pub faq: String,
    /// Id of the QR code template.
    pub id: String,
    /// Long description of the template; Markdown is supported.
    pub learn_more: String,
    /// Name of the QR code template.
    pub name: String,
    /// Whether the caller's workspace owns the template.
    ///
    /// Neither built-in templates nor community templates of other workspaces are owned.
    pub owned: bool,
    /// Time the template was published.
    ///
    /// Null for a private template, which no workspace but its creator can see.
    pub published_at: Option<DateTime<Utc>>,
    /// QR code design of the QR code template.
    pub qrcode_design: Option<Box<QrcodeDesign>>,
    /// Id of the [QR code design](crate::types::QrcodeDesign).
    pub qrcode_design_id: String,
    /// Slug of the QR code template.
    pub slug: String,
    /// Tags of the QR code template.
    pub tags: String,
    /// Thumbnail pending update since (UTC).
    pub thumbnail_pending_update_since: Option<DateTime<Utc>>,
    /// Thumbnail signed URL of the QR code template.
    pub thumbnail_signed_url: String,
    /// When the QR code template was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Number of the workspace's links created from the template.
    ///
    /// Counts links of the caller's workspace only. The template picker ranks by it for "most
    /// used".
    pub usage_count: i64,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(QrcodeTemplate {
    "builtIn" => built_in = default,
    "createdAt" => created_at,
    "description" => description = default,
    "duplicatedFrom" => duplicated_from = default,
    "faq" => faq = default,
    "id" => id = default,
    "learnMore" => learn_more = default,
    "name" => name = default,
    "owned" => owned = default,
    "publishedAt" => published_at,
    "qrcodeDesign" => qrcode_design,
    "qrcodeDesignId" => qrcode_design_id = default,
    "slug" => slug = default,
    "tags" => tags = default,
    "thumbnailPendingUpdateSince" => thumbnail_pending_update_since,
    "thumbnailSignedUrl" => thumbnail_signed_url = default,
    "updatedAt" => updated_at,
    "usageCount" => usage_count = default,
    "workspaceId" => workspace_id = default,
});

open_enum!(
    /// Which QR code templates to list.
    QrcodeTemplateScope or Unspecified {
        /// Same as `QRCODE_TEMPLATE_SCOPE_WORKSPACE`.
        Unspecified = "QRCODE_TEMPLATE_SCOPE_UNSPECIFIED",
        /// Those the caller's workspace owns.
        Workspace = "QRCODE_TEMPLATE_SCOPE_WORKSPACE",
        /// All that the workspace can use: in addition to its own, the built-in ones and those that
        /// other workspaces have published.
        Available = "QRCODE_TEMPLATE_SCOPE_AVAILABLE",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateQrcodeTemplateRequest {
    /// Description of the QR code template.
    pub description: Option<String>,
    /// FAQ of the QR code template.
    pub faq: Option<String>,
    /// Long description of the template; Markdown is supported.
    pub learn_more: Option<String>,
    /// Name of the QR code template.
    pub name: Option<String>,
    /// Slug of the QR code template.
    pub slug: Option<String>,
    /// Tags of the QR code template.
    pub tags: Option<String>,
}

impl UpdateQrcodeTemplateRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub fn faq(mut self, faq: impl Into<String>) -> Self {
        self.faq = Some(faq.into());
        self
    }

    /// Long description of the template; Markdown is supported.
    pub fn learn_more(mut self, learn_more: impl Into<String>) -> Self {
        self.learn_more = Some(learn_more.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

object!(UpdateQrcodeTemplateRequest sent {
    "description" => description,
    "faq" => faq,
    "learnMore" => learn_more,
    "name" => name,
    "slug" => slug,
    "tags" => tags,
});

/// Asks for signed URLs of QR code template thumbnails.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveQrcodeTemplateImagesRequest {
    /// Templates whose thumbnails are wanted.
    ///
    /// An ID not visible to the caller does not fail the request; the response just omits it.
    pub template_ids: List<String>,
}

impl ResolveQrcodeTemplateImagesRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Templates whose thumbnails are wanted.
    pub fn template_ids(
        mut self,
        template_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = template_ids.into_iter().map(Into::into).collect();
        self
    }
}

object!(ResolveQrcodeTemplateImagesRequest sent {
    "templateIds" => template_ids,
});

/// Signed URLs of QR code template thumbnails.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveQrcodeTemplateImagesResponse {
    /// Signed thumbnail URLs, keyed by template ID.
    ///
    /// They expire: request them when needed and do not store them.
    pub thumbnail_signed_urls: BTreeMap<String, String>,
}

object!(ResolveQrcodeTemplateImagesResponse {
    "thumbnailSignedUrls" => thumbnail_signed_urls = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateQrcodeTemplateResponse {
    /// The QR code template.
    pub qrcode_template: Box<QrcodeTemplate>,
}

object!(UpdateQrcodeTemplateResponse {
    "qrcodeTemplate" => qrcode_template,
} required ["qrcodeTemplate"]);
