// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::List;
use crate::runtime::wire::object;
use crate::types::{
    ContainerConfig, FontConfig, MediaSelection, PageTheme, PageThemeBadgeShape,
    PageThemeCanvasCoverMode, PageThemeVisitorExperience, ThemeColor,
};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyPageThemeTemplateRequest {
    /// Id of the [link](crate::types::Link).
    pub link_id: String,
    /// ID of the template to apply.
    ///
    /// The way to name a workspace template that is unpublished, since it lacks a slug. Mutually
    /// exclusive with `slug`.
    pub page_theme_template_id: Option<String>,
    /// Slug of the template to apply.
    ///
    /// Built-in and published templates alone have one, as their public identifier in the gallery
    /// and on the marketing site; a workspace's own draft is given through `pageThemeTemplateId`.
    /// One of the two fields must be set, never both.
    pub slug: Option<String>,
}

impl ApplyPageThemeTemplateRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            ..Self::default()
        }
    }

    /// ID of the template to apply.
    pub fn page_theme_template_id(
        mut self,
        page_theme_template_id: impl Into<String>,
    ) -> Self {
        self.page_theme_template_id = Some(page_theme_template_id.into());
        self
    }

    /// Slug of the template to apply.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }
}

object!(ApplyPageThemeTemplateRequest sent {
    "linkId" => link_id,
    "pageThemeTemplateId" => page_theme_template_id,
    "slug" => slug,
} of_caller ["linkId"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyPageThemeTemplateResponse {
    /// The page theme.
    pub page_theme: Box<PageTheme>,
}

object!(ApplyPageThemeTemplateResponse {
    "pageTheme" => page_theme,
} required ["pageTheme"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPageThemeResponse {
    /// The page theme.
    pub page_theme: Box<PageTheme>,
}

object!(GetPageThemeResponse {
    "pageTheme" => page_theme,
} required ["pageTheme"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPageThemesResponse {
    /// Cursor for the next page of page themes; empty after the last.
    pub next_page_token: Option<String>,
    /// The page themes.
    pub page_themes: List<PageTheme>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for
    /// deleted: a single page says nothing about the records beyond it.
    pub total_count: i64,
}

object!(ListPageThemesResponse {
    "nextPageToken" => next_page_token = none_if_empty,
    "pageThemes" => page_themes,
    "totalCount" => total_count = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePageThemeRequest {
    /// Badge of the page theme.
    pub badge: Option<Box<MediaSelection>>,
    /// Whether the badge is enabled.
    pub badge_enabled: Option<bool>,
    /// Badge icon color of the page theme.
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// Badge shape of the page theme: one of [`PageThemeBadgeShape`].
    pub badge_shape: Option<PageThemeBadgeShape>,
    /// Body font of the page theme.
    pub body_font: Option<Box<FontConfig>>,
    /// Canvas color of the page theme.
    pub canvas_color: Option<Box<ThemeColor>>,
    /// Canvas cover of the page theme.
    pub canvas_cover: Option<Box<MediaSelection>>,
    /// Canvas cover mode of the page theme: one of [`PageThemeCanvasCoverMode`].
    pub canvas_cover_mode: Option<PageThemeCanvasCoverMode>,
    /// Container config of the page theme.
    pub container_config: Option<Box<ContainerConfig>>,
    /// Whether the container is enabled.
    pub container_enabled: Option<bool>,
    /// Element color of the page theme.
    pub element_color: Option<Box<ThemeColor>>,
    /// Element font of the page theme.
    pub element_font: Option<Box<FontConfig>>,
    /// Footer logo to use, or its removal.
    ///
    /// Give the `id` of an image in the workspace's media library, no larger than 3 MB, or use
    /// `delete` to remove the present one.
    pub footer_logo: Option<Box<MediaSelection>>,
    /// Whether the footer logo is shown.
    ///
    /// It is a small logo of a company or brand, at the bottom center of each page that has the
    /// theme. False hides the logo without discarding its image.
    pub footer_logo_enabled: Option<bool>,
    /// Title font of the page theme.
    pub title_font: Option<Box<FontConfig>>,
    /// Pacing of the content of visitor pages.
    pub visitor_experience: Option<PageThemeVisitorExperience>,
}

impl UpdatePageThemeRequest {
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

    /// Footer logo to use, or its removal.
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

object!(UpdatePageThemeRequest sent {
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
pub struct UpdatePageThemeResponse {
    /// The page theme.
    pub page_theme: Box<PageTheme>,
}

object!(UpdatePageThemeResponse {
    "pageTheme" => page_theme,
} required ["pageTheme"]);
