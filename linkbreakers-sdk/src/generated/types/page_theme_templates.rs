// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;
use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::{
    ContainerConfig, FontConfig, MediaSelection, PageTheme, PageThemeBadgeShape,
    PageThemeCanvasCoverMode, PageThemeVisitorExperience, PublicWorkspace, ThemeColor,
};

/// Request to create a page theme template.
///
/// Styling comes from an existing page theme, usually that of a link whose look is to be
/// reused. It is a detached copy: later edits to the link leave the template alone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePageThemeTemplateRequest {
    /// Description of the page theme template.
    pub description: Option<String>,
    /// FAQ of the page theme template.
    pub faq: Option<String>,
    /// Learn more of the page theme template.
    pub learn_more: Option<String>,
    /// Name of the page theme template.
    pub name: Option<String>,
    /// Page theme whose styling is copied, usually that of a link.
    ///
    /// The default styling is the starting point when omitted.
    pub source_page_theme_id: Option<String>,
    /// Styling for the template; overrides `sourcePageThemeId`.
    ///
    /// Allows capturing a look still unsaved, such as the one open in an editor.
    pub styling: Option<Box<PageThemeStyling>>,
    /// Tags of the page theme template.
    pub tags: Option<String>,
}

impl CreatePageThemeTemplateRequest {
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

    pub fn learn_more(mut self, learn_more: impl Into<String>) -> Self {
        self.learn_more = Some(learn_more.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Page theme whose styling is copied, usually that of a link.
    pub fn source_page_theme_id(
        mut self,
        source_page_theme_id: impl Into<String>,
    ) -> Self {
        self.source_page_theme_id = Some(source_page_theme_id.into());
        self
    }

    /// Styling for the template; overrides `sourcePageThemeId`.
    pub fn styling(mut self, styling: impl Into<Box<PageThemeStyling>>) -> Self {
        self.styling = Some(styling.into());
        self
    }

    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

object!(CreatePageThemeTemplateRequest sent {
    "description" => description,
    "faq" => faq,
    "learnMore" => learn_more,
    "name" => name,
    "sourcePageThemeId" => source_page_theme_id,
    "styling" => styling,
    "tags" => tags,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePageThemeTemplateResponse {
    /// The page theme template.
    pub page_theme_template: Box<PageThemeTemplate>,
}

object!(CreatePageThemeTemplateResponse {
    "pageThemeTemplate" => page_theme_template,
} required ["pageThemeTemplate"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindMatchingPageThemeTemplateResponse {
    /// Whether it is matched.
    pub matched: bool,
    /// Template that matches; missing if `matched` is false.
    ///
    /// Identifies the template only: the theme behind it, and so its styling, is left out.
    pub page_theme_template: Option<Box<PageThemeTemplate>>,
}

object!(FindMatchingPageThemeTemplateResponse {
    "matched" => matched = default,
    "pageThemeTemplate" => page_theme_template,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportPageThemeTemplateRequest {
    /// Slug that identifies the page theme template to copy; the template has to be public.
    pub slug: Option<String>,
}

impl ImportPageThemeTemplateRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Slug that identifies the page theme template to copy; the template has to be public.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }
}

object!(ImportPageThemeTemplateRequest sent {
    "slug" => slug,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportPageThemeTemplateResponse {
    /// The page theme template.
    pub page_theme_template: Box<PageThemeTemplate>,
}

object!(ImportPageThemeTemplateResponse {
    "pageThemeTemplate" => page_theme_template,
} required ["pageThemeTemplate"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPageThemeTemplatesResponse {
    /// Whether there is more.
    pub has_more: bool,
    /// Cursor for the next page, when there is one.
    pub next_page_token: Option<String>,
    /// The page theme templates.
    pub page_theme_templates: List<PageThemeTemplate>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for
    /// deleted: a single page says nothing about the records beyond it.
    pub total_count: i64,
}

object!(ListPageThemeTemplatesResponse {
    "hasMore" => has_more = default,
    "nextPageToken" => next_page_token = none_if_empty,
    "pageThemeTemplates" => page_theme_templates,
    "totalCount" => total_count = default,
});

/// The visual values of a page theme.
///
/// Not tied to a stored theme, so it can also describe a look that has yet to be saved.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageThemeStyling {
    /// Badge of the page theme styling.
    pub badge: Option<Box<MediaSelection>>,
    /// Whether the badge is enabled.
    pub badge_enabled: Option<bool>,
    /// Badge icon color of the page theme styling.
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// Badge shape of the page theme styling: one of [`PageThemeBadgeShape`].
    pub badge_shape: Option<PageThemeBadgeShape>,
    /// Body font of the page theme styling.
    pub body_font: Option<Box<FontConfig>>,
    /// Canvas color of the page theme styling.
    pub canvas_color: Option<Box<ThemeColor>>,
    /// Canvas cover of the page theme styling.
    pub canvas_cover: Option<Box<MediaSelection>>,
    /// Canvas cover mode of the page theme styling: one of [`PageThemeCanvasCoverMode`].
    pub canvas_cover_mode: Option<PageThemeCanvasCoverMode>,
    /// Container config of the page theme styling.
    pub container_config: Option<Box<ContainerConfig>>,
    /// Whether the container is enabled.
    pub container_enabled: Option<bool>,
    /// Element color of the page theme styling.
    pub element_color: Option<Box<ThemeColor>>,
    /// Element font of the page theme styling.
    pub element_font: Option<Box<FontConfig>>,
    /// Footer logo of the page theme styling.
    pub footer_logo: Option<Box<MediaSelection>>,
    /// Whether the footer logo is shown.
    ///
    /// It is a small logo of a company or brand, at the bottom center of each page that has the
    /// theme.
    pub footer_logo_enabled: Option<bool>,
    /// Title font of the page theme styling.
    pub title_font: Option<Box<FontConfig>>,
    /// Pacing of the content of visitor pages.
    pub visitor_experience: Option<PageThemeVisitorExperience>,
}

impl PageThemeStyling {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn badge(mut self, badge: impl Into<Box<MediaSelection>>) -> Self {
        self.badge = Some(badge.into());
        self
    }

    #[inline]
    pub fn badge_enabled(mut self, badge_enabled: bool) -> Self {
        self.badge_enabled = Some(badge_enabled);
        self
    }

    pub fn badge_icon_color(
        mut self,
        badge_icon_color: impl Into<Box<ThemeColor>>,
    ) -> Self {
        self.badge_icon_color = Some(badge_icon_color.into());
        self
    }

    pub fn badge_shape(mut self, badge_shape: impl Into<PageThemeBadgeShape>) -> Self {
        self.badge_shape = Some(badge_shape.into());
        self
    }

    pub fn body_font(mut self, body_font: impl Into<Box<FontConfig>>) -> Self {
        self.body_font = Some(body_font.into());
        self
    }

    pub fn canvas_color(mut self, canvas_color: impl Into<Box<ThemeColor>>) -> Self {
        self.canvas_color = Some(canvas_color.into());
        self
    }

    pub fn canvas_cover(mut self, canvas_cover: impl Into<Box<MediaSelection>>) -> Self {
        self.canvas_cover = Some(canvas_cover.into());
        self
    }

    pub fn canvas_cover_mode(
        mut self,
        canvas_cover_mode: impl Into<PageThemeCanvasCoverMode>,
    ) -> Self {
        self.canvas_cover_mode = Some(canvas_cover_mode.into());
        self
    }

    pub fn container_config(
        mut self,
        container_config: impl Into<Box<ContainerConfig>>,
    ) -> Self {
        self.container_config = Some(container_config.into());
        self
    }

    #[inline]
    pub fn container_enabled(mut self, container_enabled: bool) -> Self {
        self.container_enabled = Some(container_enabled);
        self
    }

    pub fn element_color(mut self, element_color: impl Into<Box<ThemeColor>>) -> Self {
        self.element_color = Some(element_color.into());
        self
    }

    pub fn element_font(mut self, element_font: impl Into<Box<FontConfig>>) -> Self {
        self.element_font = Some(element_font.into());
        self
    }

    pub fn footer_logo(mut self, footer_logo: impl Into<Box<MediaSelection>>) -> Self {
        self.footer_logo = Some(footer_logo.into());
        self
    }

    /// Whether the footer logo is shown.
    #[inline]
    pub fn footer_logo_enabled(mut self, footer_logo_enabled: bool) -> Self {
        self.footer_logo_enabled = Some(footer_logo_enabled);
        self
    }

    pub fn title_font(mut self, title_font: impl Into<Box<FontConfig>>) -> Self {
        self.title_font = Some(title_font.into());
        self
    }

    /// Pacing of the content of visitor pages.
    pub fn visitor_experience(
        mut self,
        visitor_experience: impl Into<PageThemeVisitorExperience>,
    ) -> Self {
        self.visitor_experience = Some(visitor_experience.into());
        self
    }
}

object!(PageThemeStyling sent {
    "badge" => badge,
    "badgeEnabled" => badge_enabled,
    "badgeIconColor" => badge_icon_color,
    "badgeShape" => badge_shape,
    "bodyFont" => body_font,
    "canvasColor" => canvas_color,
    "canvasCover" => canvas_cover,
    "canvasCoverMode" => canvas_cover_mode,
    "containerConfig" => container_config,
    "containerEnabled" => container_enabled,
    "elementColor" => element_color,
    "elementFont" => element_font,
    "footerLogo" => footer_logo,
    "footerLogoEnabled" => footer_logo_enabled,
    "titleFont" => title_font,
    "visitorExperience" => visitor_experience,
});

/// A reusable preset of page styling, for a consistent look across links.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageThemeTemplate {
    /// Signed URL of the badge image; empty if there is none.
    pub badge_signed_url: Option<String>,
    /// Whether the page theme template is built in.
    pub built_in: bool,
    /// Signed URL of the cover image; empty if there is none.
    pub cover_signed_url: Option<String>,
    /// When the page theme template was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Description of the page theme template.
    pub description: String,
    /// Public template this one was imported from.
    ///
    /// Null if the template is an original.
    pub duplicated_from: String,
    /// Frequently asked questions about the template, encoded as JSON.
    pub faq: String,
    /// Signed URL of the footer logo; empty if there is none.
    pub footer_logo_signed_url: Option<String>,
    /// Id of the page theme template.
    pub id: String,
    /// Long description of the template; Markdown is supported.
    pub learn_more: String,
    /// Name of the page theme template.
    pub name: String,
    /// Whether the caller's workspace owns the template.
    ///
    /// Neither built-in templates nor community templates of other workspaces are owned.
    pub owned: bool,
    /// Page theme of the page theme template.
    pub page_theme: Option<Box<PageTheme>>,
    /// Id of the [page theme](crate::types::PageTheme).
    pub page_theme_id: String,
    /// Time the template was published.
    ///
    /// Null for a private template, which no workspace but its creator can see.
    pub published_at: Option<DateTime<Utc>>,
    /// Slug of the page theme template.
    pub slug: String,
    /// Tags of the page theme template.
    pub tags: String,
    /// Thumbnail pending update since (UTC).
    pub thumbnail_pending_update_since: Option<DateTime<Utc>>,
    /// Thumbnail signed URL of the page theme template.
    pub thumbnail_signed_url: String,
    /// When the page theme template was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Number of the workspace's links that took their theme from the template.
    ///
    /// Counts links of the caller's workspace only. The template picker ranks by it for "most
    /// used".
    pub usage_count: i64,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(PageThemeTemplate {
    "badgeSignedUrl" => badge_signed_url = none_if_empty,
    "builtIn" => built_in = default,
    "coverSignedUrl" => cover_signed_url = none_if_empty,
    "createdAt" => created_at,
    "description" => description = default,
    "duplicatedFrom" => duplicated_from = default,
    "faq" => faq = default,
    "footerLogoSignedUrl" => footer_logo_signed_url = none_if_empty,
    "id" => id = default,
    "learnMore" => learn_more = default,
    "name" => name = default,
    "owned" => owned = default,
    "pageTheme" => page_theme,
    "pageThemeId" => page_theme_id = default,
    "publishedAt" => published_at,
    "slug" => slug = default,
    "tags" => tags = default,
    "thumbnailPendingUpdateSince" => thumbnail_pending_update_since,
    "thumbnailSignedUrl" => thumbnail_signed_url = default,
    "updatedAt" => updated_at,
    "usageCount" => usage_count = default,
    "workspaceId" => workspace_id = default,
});

/// Signed image URLs of one template.
///
/// The URLs expire.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageThemeTemplateImages {
    /// Badge signed URL of the page theme template images.
    pub badge_signed_url: String,
    /// Cover signed URL of the page theme template images.
    pub cover_signed_url: String,
    /// Footer logo signed URL of the page theme template images.
    pub footer_logo_signed_url: String,
    /// Thumbnail signed URL of the page theme template images.
    pub thumbnail_signed_url: String,
}

object!(PageThemeTemplateImages {
    "badgeSignedUrl" => badge_signed_url = default,
    "coverSignedUrl" => cover_signed_url = default,
    "footerLogoSignedUrl" => footer_logo_signed_url = default,
    "thumbnailSignedUrl" => thumbnail_signed_url = default,
});

open_enum!(
    /// Which page theme templates to list.
    PageThemeTemplateScope or Unspecified {
        /// Same as `PAGE_THEME_TEMPLATE_SCOPE_WORKSPACE`.
        Unspecified = "PAGE_THEME_TEMPLATE_SCOPE_UNSPECIFIED",
        /// Those the caller's workspace owns.
        Workspace = "PAGE_THEME_TEMPLATE_SCOPE_WORKSPACE",
        /// All that the workspace can use: in addition to its own, the built-in ones and those that
        /// other workspaces have published.
        Available = "PAGE_THEME_TEMPLATE_SCOPE_AVAILABLE",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePageThemeTemplateRequest {
    /// Description of the page theme template.
    pub description: Option<String>,
    /// FAQ of the page theme template.
    pub faq: Option<String>,
    /// Learn more of the page theme template.
    pub learn_more: Option<String>,
    /// Name of the page theme template.
    pub name: Option<String>,
    /// Slug of the page theme template.
    pub slug: Option<String>,
    /// Tags of the page theme template.
    pub tags: Option<String>,
}

impl UpdatePageThemeTemplateRequest {
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

object!(UpdatePageThemeTemplateRequest sent {
    "description" => description,
    "faq" => faq,
    "learnMore" => learn_more,
    "name" => name,
    "slug" => slug,
    "tags" => tags,
});

/// Changes to the styling of a page theme template.
///
/// They apply to the theme behind the template, and its thumbnail is marked for regeneration.
/// Editing that theme with `UpdatePageTheme` instead leaves the thumbnail out of date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePageThemeTemplateStylingRequest {
    /// The badge.
    pub badge: Option<Box<MediaSelection>>,
    /// Whether the badge is enabled.
    pub badge_enabled: Option<bool>,
    /// The badge icon color.
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// The badge shape: one of [`PageThemeBadgeShape`].
    pub badge_shape: Option<PageThemeBadgeShape>,
    /// The body font.
    pub body_font: Option<Box<FontConfig>>,
    /// The canvas color.
    pub canvas_color: Option<Box<ThemeColor>>,
    /// The canvas cover.
    pub canvas_cover: Option<Box<MediaSelection>>,
    /// The canvas cover mode: one of [`PageThemeCanvasCoverMode`].
    pub canvas_cover_mode: Option<PageThemeCanvasCoverMode>,
    /// The container config.
    pub container_config: Option<Box<ContainerConfig>>,
    /// Whether the container is enabled.
    pub container_enabled: Option<bool>,
    /// The element color.
    pub element_color: Option<Box<ThemeColor>>,
    /// The element font.
    pub element_font: Option<Box<FontConfig>>,
    /// The footer logo.
    pub footer_logo: Option<Box<MediaSelection>>,
    /// Whether the footer logo is shown.
    ///
    /// It is a small logo of a company or brand, at the bottom center of each page that has the
    /// theme.
    pub footer_logo_enabled: Option<bool>,
    /// The title font.
    pub title_font: Option<Box<FontConfig>>,
    /// Pacing of the content of visitor pages.
    pub visitor_experience: Option<PageThemeVisitorExperience>,
}

impl UpdatePageThemeTemplateStylingRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn badge(mut self, badge: impl Into<Box<MediaSelection>>) -> Self {
        self.badge = Some(badge.into());
        self
    }

    #[inline]
    pub fn badge_enabled(mut self, badge_enabled: bool) -> Self {
        self.badge_enabled = Some(badge_enabled);
        self
    }

    pub fn badge_icon_color(
        mut self,
        badge_icon_color: impl Into<Box<ThemeColor>>,
    ) -> Self {
        self.badge_icon_color = Some(badge_icon_color.into());
        self
    }

    pub fn badge_shape(mut self, badge_shape: impl Into<PageThemeBadgeShape>) -> Self {
        self.badge_shape = Some(badge_shape.into());
        self
    }

    pub fn body_font(mut self, body_font: impl Into<Box<FontConfig>>) -> Self {
        self.body_font = Some(body_font.into());
        self
    }

    pub fn canvas_color(mut self, canvas_color: impl Into<Box<ThemeColor>>) -> Self {
        self.canvas_color = Some(canvas_color.into());
        self
    }

    pub fn canvas_cover(mut self, canvas_cover: impl Into<Box<MediaSelection>>) -> Self {
        self.canvas_cover = Some(canvas_cover.into());
        self
    }

    pub fn canvas_cover_mode(
        mut self,
        canvas_cover_mode: impl Into<PageThemeCanvasCoverMode>,
    ) -> Self {
        self.canvas_cover_mode = Some(canvas_cover_mode.into());
        self
    }

    pub fn container_config(
        mut self,
        container_config: impl Into<Box<ContainerConfig>>,
    ) -> Self {
        self.container_config = Some(container_config.into());
        self
    }

    #[inline]
    pub fn container_enabled(mut self, container_enabled: bool) -> Self {
        self.container_enabled = Some(container_enabled);
        self
    }

    pub fn element_color(mut self, element_color: impl Into<Box<ThemeColor>>) -> Self {
        self.element_color = Some(element_color.into());
        self
    }

    pub fn element_font(mut self, element_font: impl Into<Box<FontConfig>>) -> Self {
        self.element_font = Some(element_font.into());
        self
    }

    pub fn footer_logo(mut self, footer_logo: impl Into<Box<MediaSelection>>) -> Self {
        self.footer_logo = Some(footer_logo.into());
        self
    }

    /// Whether the footer logo is shown.
    #[inline]
    pub fn footer_logo_enabled(mut self, footer_logo_enabled: bool) -> Self {
        self.footer_logo_enabled = Some(footer_logo_enabled);
        self
    }

    pub fn title_font(mut self, title_font: impl Into<Box<FontConfig>>) -> Self {
        self.title_font = Some(title_font.into());
        self
    }

    /// Pacing of the content of visitor pages.
    pub fn visitor_experience(
        mut self,
        visitor_experience: impl Into<PageThemeVisitorExperience>,
    ) -> Self {
        self.visitor_experience = Some(visitor_experience.into());
        self
    }
}

object!(UpdatePageThemeTemplateStylingRequest sent {
    "badge" => badge,
    "badgeEnabled" => badge_enabled,
    "badgeIconColor" => badge_icon_color,
    "badgeShape" => badge_shape,
    "bodyFont" => body_font,
    "canvasColor" => canvas_color,
    "canvasCover" => canvas_cover,
    "canvasCoverMode" => canvas_cover_mode,
    "containerConfig" => container_config,
    "containerEnabled" => container_enabled,
    "elementColor" => element_color,
    "elementFont" => element_font,
    "footerLogo" => footer_logo,
    "footerLogoEnabled" => footer_logo_enabled,
    "titleFont" => title_font,
    "visitorExperience" => visitor_experience,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicListPageThemeTemplatesResponse {
    /// Whether there is more.
    pub has_more: bool,
    /// Token of the next page.
    pub next_page_token: Option<String>,
    /// The page theme templates.
    pub page_theme_templates: List<PublicPageThemeTemplate>,
}

object!(PublicListPageThemeTemplatesResponse {
    "hasMore" => has_more = default,
    "nextPageToken" => next_page_token = none_if_empty,
    "pageThemeTemplates" => page_theme_templates,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicPageThemeTemplate {
    /// Signed URL of the badge image; empty if there is none.
    pub badge_signed_url: Option<String>,
    /// Whether the public page theme template is built in.
    pub built_in: bool,
    /// Signed URL of the cover image; empty if there is none.
    pub cover_signed_url: Option<String>,
    /// Description of the public page theme template.
    pub description: String,
    /// Frequently asked questions about the template, encoded as JSON.
    pub faq: String,
    /// Signed URL of the footer logo; empty if there is none.
    pub footer_logo_signed_url: Option<String>,
    /// Long description of the template; Markdown is supported.
    pub learn_more: String,
    /// Name of the public page theme template.
    pub name: String,
    /// Styling of the template.
    ///
    /// Enough to render a live preview, beyond the rasterized thumbnail.
    pub page_theme: Option<Box<PageTheme>>,
    /// When the public page theme template was published (UTC).
    pub published_at: Option<DateTime<Utc>>,
    /// Slug of the public page theme template.
    pub slug: String,
    /// Tags of the public page theme template.
    pub tags: String,
    /// Thumbnail signed URL of the public page theme template.
    pub thumbnail_signed_url: String,
    /// Public details of the workspace the template comes from.
    ///
    /// Present only if `include` contains `workspace`; empty for a built-in template.
    pub workspace: Option<Box<PublicWorkspace>>,
}

object!(PublicPageThemeTemplate {
    "badgeSignedUrl" => badge_signed_url = none_if_empty,
    "builtIn" => built_in = default,
    "coverSignedUrl" => cover_signed_url = none_if_empty,
    "description" => description = default,
    "faq" => faq = default,
    "footerLogoSignedUrl" => footer_logo_signed_url = none_if_empty,
    "learnMore" => learn_more = default,
    "name" => name = default,
    "pageTheme" => page_theme,
    "publishedAt" => published_at,
    "slug" => slug = default,
    "tags" => tags = default,
    "thumbnailSignedUrl" => thumbnail_signed_url = default,
    "workspace" => workspace,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishPageThemeTemplateResponse {
    /// The page theme template.
    pub page_theme_template: Box<PageThemeTemplate>,
}

object!(PublishPageThemeTemplateResponse {
    "pageThemeTemplate" => page_theme_template,
} required ["pageThemeTemplate"]);

/// Asks for signed URLs of page theme template images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolvePageThemeTemplateImagesRequest {
    /// Templates whose images are wanted.
    ///
    /// An ID not visible to the caller does not fail the request; the response just omits it.
    pub template_ids: List<String>,
}

impl ResolvePageThemeTemplateImagesRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(template_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            template_ids: template_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

object!(ResolvePageThemeTemplateImagesRequest sent {
    "templateIds" => template_ids,
} of_caller ["templateIds"]);

/// Signed URLs of page theme template images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolvePageThemeTemplateImagesResponse {
    /// Images, keyed by template ID.
    ///
    /// Their URLs expire: request them when needed and do not store them.
    pub images: BTreeMap<String, PageThemeTemplateImages>,
}

object!(ResolvePageThemeTemplateImagesResponse {
    "images" => images = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePageThemeTemplateResponse {
    /// The page theme template.
    pub page_theme_template: Box<PageThemeTemplate>,
}

object!(UpdatePageThemeTemplateResponse {
    "pageThemeTemplate" => page_theme_template,
} required ["pageThemeTemplate"]);

/// Template together with its new theme.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePageThemeTemplateStylingResponse {
    /// The page theme template.
    pub page_theme_template: Box<PageThemeTemplate>,
}

object!(UpdatePageThemeTemplateStylingResponse {
    "pageThemeTemplate" => page_theme_template,
} required ["pageThemeTemplate"]);
