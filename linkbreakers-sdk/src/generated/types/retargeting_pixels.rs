// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};

/// Retargeting pixel that a visit to a link fires.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FiringRetargetingPixel {
    /// Identifier of the pixel at its platform, such as a Meta Pixel ID.
    pub id: String,
    /// Kind of pixel.
    pub pixel: RetargetingPixel,
    /// Why the pixel fires on this link.
    ///
    /// `ALL_LINKS` if it covers every link; `SELECTED_LINKS` if the link is among those chosen for
    /// it.
    pub scope: RetargetingPixelScopeType,
}

object!(FiringRetargetingPixel {
    "id" => id = default,
    "pixel" => pixel = default,
    "scope" => scope = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRetargetingPixelsResponse {
    /// The pixels.
    pub pixels: Option<Box<RetargetingPixels>>,
}

object!(GetRetargetingPixelsResponse {
    "pixels" => pixels,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRetargetingPixelsForLinkResponse {
    /// Pixels that fire when someone visits the link.
    ///
    /// With none, the list is empty and the link redirects at once.
    pub pixels: List<FiringRetargetingPixel>,
}

object!(ListRetargetingPixelsForLinkResponse {
    "pixels" => pixels,
});

open_enum!(
    /// A retargeting pixel that a workspace can configure.
    RetargetingPixel or Unspecified {
        Unspecified = "RETARGETING_PIXEL_UNSPECIFIED",
        /// Meta Pixel, for Facebook and Instagram; set by `metaPixelId`.
        Meta = "RETARGETING_PIXEL_META",
        /// Google tag, for Google Analytics 4 and Google Ads; set by `googleTagId`.
        GoogleTag = "RETARGETING_PIXEL_GOOGLE_TAG",
        /// TikTok Pixel; set by `tiktokPixelId`.
        Tiktok = "RETARGETING_PIXEL_TIKTOK",
        /// LinkedIn Insight Tag; set by `linkedinPartnerId`.
        Linkedin = "RETARGETING_PIXEL_LINKEDIN",
        /// Container of Google Tag Manager; set by `gtmContainerId`.
        Gtm = "RETARGETING_PIXEL_GTM",
    }
);

/// The links that a retargeting pixel fires on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetargetingPixelScope {
    /// Directories whose links the pixel fires on.
    ///
    /// All their subdirectories, at every depth, are included. Applies to
    /// `RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS`.
    pub directory_ids: List<String>,
    /// Individual links the pixel fires on.
    ///
    /// Applies to `RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS`.
    pub link_ids: List<String>,
    /// Pixel that the scope is for.
    pub pixel: Option<RetargetingPixel>,
    /// Whether the pixel fires on all links or on selected ones.
    ///
    /// Defaults to `RETARGETING_PIXEL_SCOPE_TYPE_ALL_LINKS`; the alternative is
    /// `RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS`.
    pub scope: Option<RetargetingPixelScopeType>,
    /// Tags that the pixel fires for: it fires on all links carrying one.
    ///
    /// Applies to `RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS`.
    pub tag_ids: List<String>,
}

impl RetargetingPixelScope {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Directories whose links the pixel fires on.
    pub fn directory_ids(
        mut self,
        directory_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.directory_ids = directory_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Individual links the pixel fires on.
    pub fn link_ids(
        mut self,
        link_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_ids = link_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Pixel that the scope is for.
    pub fn pixel(mut self, pixel: impl Into<RetargetingPixel>) -> Self {
        self.pixel = Some(pixel.into());
        self
    }

    /// Whether the pixel fires on all links or on selected ones.
    pub fn scope(mut self, scope: impl Into<RetargetingPixelScopeType>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Tags that the pixel fires for: it fires on all links carrying one.
    pub fn tag_ids(
        mut self,
        tag_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_ids = tag_ids.into_iter().map(Into::into).collect();
        self
    }
}

object!(RetargetingPixelScope sent {
    "directoryIds" => directory_ids,
    "linkIds" => link_ids,
    "pixel" => pixel,
    "scope" => scope,
    "tagIds" => tag_ids,
});

open_enum!(
    /// Which links a retargeting pixel fires on.
    RetargetingPixelScopeType or Unspecified {
        Unspecified = "RETARGETING_PIXEL_SCOPE_TYPE_UNSPECIFIED",
        /// All of the workspace's links. The default.
        AllLinks = "RETARGETING_PIXEL_SCOPE_TYPE_ALL_LINKS",
        /// Links selected one by one, through their tags, or through their directories, subdirectories
        /// at every depth included.
        SelectedLinks = "RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS",
    }
);

/// Advertising pixels of a workspace, run when its links are visited.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetargetingPixels {
    /// Google tag identifier.
    ///
    /// Either a Google Analytics 4 measurement ID such as `G-XXXXXXX`, or a Google Ads tag such as
    /// `AW-123456789`.
    pub google_tag_id: String,
    /// Google Tag Manager container, such as `GTM-XXXXXXX`.
    ///
    /// Whatever tags the container holds are fired through it.
    pub gtm_container_id: String,
    /// Partner ID of the LinkedIn Insight Tag.
    ///
    /// Consists of digits alone, such as `1234567`.
    pub linkedin_partner_id: String,
    /// Pixel ID for Meta, which covers Facebook and Instagram.
    ///
    /// Consists of digits alone, such as `123456789012345`.
    pub meta_pixel_id: String,
    /// Links each configured pixel fires on.
    ///
    /// Holds one entry for every pixel with a value. Links, directories and tags that were deleted
    /// drop out of the selections.
    pub scopes: List<RetargetingPixelScope>,
    /// Pixel ID for TikTok, such as `C4ABCDEFGHIJKLMNOPQR`.
    pub tiktok_pixel_id: String,
    /// Time of the latest change to the pixels.
    ///
    /// Missing if the workspace has never had one.
    pub updated_at: Option<DateTime<Utc>>,
}

object!(RetargetingPixels {
    "googleTagId" => google_tag_id = default,
    "gtmContainerId" => gtm_container_id = default,
    "linkedinPartnerId" => linkedin_partner_id = default,
    "metaPixelId" => meta_pixel_id = default,
    "scopes" => scopes,
    "tiktokPixelId" => tiktok_pixel_id = default,
    "updatedAt" => updated_at,
});

/// Changes to the retargeting pixels of a workspace.
///
/// Omitted fields leave their pixels alone; setting one to `""` deletes the pixel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRetargetingPixelsRequest {
    /// Google tag identifier.
    ///
    /// Either `G-...` for Google Analytics 4 or `AW-...` for Google Ads.
    pub google_tag_id: Option<String>,
    /// Google Tag Manager container, of the form `GTM-...`.
    pub gtm_container_id: Option<String>,
    /// Partner ID of the LinkedIn Insight Tag.
    ///
    /// Consists of digits alone.
    pub linkedin_partner_id: Option<String>,
    /// Pixel ID for Meta, which covers Facebook and Instagram.
    ///
    /// Consists of digits alone.
    pub meta_pixel_id: Option<String>,
    /// Links on which the listed pixels fire.
    ///
    /// The scope of a pixel that is not listed stays unchanged. Only a pixel with a value can be
    /// scoped, and `SELECTED_LINKS` calls for one or more of the workspace's links, directories or
    /// tags.
    pub scopes: List<RetargetingPixelScope>,
    /// Pixel ID for TikTok.
    pub tiktok_pixel_id: Option<String>,
}

impl UpdateRetargetingPixelsRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Google tag identifier.
    pub fn google_tag_id(mut self, google_tag_id: impl Into<String>) -> Self {
        self.google_tag_id = Some(google_tag_id.into());
        self
    }

    /// Google Tag Manager container, of the form `GTM-...`.
    pub fn gtm_container_id(mut self, gtm_container_id: impl Into<String>) -> Self {
        self.gtm_container_id = Some(gtm_container_id.into());
        self
    }

    /// Partner ID of the LinkedIn Insight Tag.
    pub fn linkedin_partner_id(
        mut self,
        linkedin_partner_id: impl Into<String>,
    ) -> Self {
        self.linkedin_partner_id = Some(linkedin_partner_id.into());
        self
    }

    /// Pixel ID for Meta, which covers Facebook and Instagram.
    pub fn meta_pixel_id(mut self, meta_pixel_id: impl Into<String>) -> Self {
        self.meta_pixel_id = Some(meta_pixel_id.into());
        self
    }

    /// Links on which the listed pixels fire.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<RetargetingPixelScope>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Pixel ID for TikTok.
    pub fn tiktok_pixel_id(mut self, tiktok_pixel_id: impl Into<String>) -> Self {
        self.tiktok_pixel_id = Some(tiktok_pixel_id.into());
        self
    }
}

object!(UpdateRetargetingPixelsRequest sent {
    "googleTagId" => google_tag_id,
    "gtmContainerId" => gtm_container_id,
    "linkedinPartnerId" => linkedin_partner_id,
    "metaPixelId" => meta_pixel_id,
    "scopes" => scopes,
    "tiktokPixelId" => tiktok_pixel_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRetargetingPixelsResponse {
    /// The pixels.
    pub pixels: Option<Box<RetargetingPixels>>,
}

object!(UpdateRetargetingPixelsResponse {
    "pixels" => pixels,
});
