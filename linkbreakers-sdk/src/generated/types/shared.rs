// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundOptions {
    /// Theme color of the background options.
    pub theme_color: Option<Box<ThemeColor>>,
}

impl BackgroundOptions {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn theme_color(mut self, theme_color: impl Into<Box<ThemeColor>>) -> Self {
        self.theme_color = Some(theme_color.into());
        self
    }
}

object!(BackgroundOptions sent {
    "themeColor" => theme_color,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerConfig {
    /// Background color of the container config.
    pub background_color: Option<Box<ThemeColor>>,
    /// Border color of the container config.
    pub border_color: Option<Box<ThemeColor>>,
    /// Border size of the container config.
    pub border_size: Option<i32>,
    /// Border style of the container config: one of [`PageThemeBorderStyle`].
    pub border_style: Option<PageThemeBorderStyle>,
    /// Opacity of the container config.
    pub opacity: Option<i32>,
    /// Variant of the container config: one of [`PageThemeContainerVariant`].
    pub variant: Option<PageThemeContainerVariant>,
}

impl ContainerConfig {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn background_color(
        mut self,
        background_color: impl Into<Box<ThemeColor>>,
    ) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    pub fn border_color(mut self, border_color: impl Into<Box<ThemeColor>>) -> Self {
        self.border_color = Some(border_color.into());
        self
    }

    pub fn border_size(mut self, border_size: impl Into<i32>) -> Self {
        self.border_size = Some(border_size.into());
        self
    }

    pub fn border_style(
        mut self,
        border_style: impl Into<PageThemeBorderStyle>,
    ) -> Self {
        self.border_style = Some(border_style.into());
        self
    }

    pub fn opacity(mut self, opacity: impl Into<i32>) -> Self {
        self.opacity = Some(opacity.into());
        self
    }

    pub fn variant(mut self, variant: impl Into<PageThemeContainerVariant>) -> Self {
        self.variant = Some(variant.into());
        self
    }
}

object!(ContainerConfig sent {
    "backgroundColor" => background_color,
    "borderColor" => border_color,
    "borderSize" => border_size,
    "borderStyle" => border_style,
    "opacity" => opacity,
    "variant" => variant,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CornersDotOptions {
    /// Theme color of the corners dot options.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Type of the corners dot options: one of [`CornersDotType`].
    pub type_: Option<CornersDotType>,
}

impl CornersDotOptions {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn theme_color(mut self, theme_color: impl Into<Box<ThemeColor>>) -> Self {
        self.theme_color = Some(theme_color.into());
        self
    }

    pub fn type_(mut self, type_: impl Into<CornersDotType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

object!(CornersDotOptions sent {
    "themeColor" => theme_color,
    "type" => type_,
});

open_enum!(
    CornersDotType or Unspecified {
        Unspecified = "CORNERS_DOT_TYPE_UNSPECIFIED",
        Dot = "CORNERS_DOT_TYPE_DOT",
        Square = "CORNERS_DOT_TYPE_SQUARE",
        Hexagon = "CORNERS_DOT_TYPE_HEXAGON",
        Octagon = "CORNERS_DOT_TYPE_OCTAGON",
        Teardrop = "CORNERS_DOT_TYPE_TEARDROP",
        Star = "CORNERS_DOT_TYPE_STAR",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CornersSquareOptions {
    /// Theme color of the corners square options.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Type of the corners square options: one of [`CornersSquareType`].
    pub type_: Option<CornersSquareType>,
}

impl CornersSquareOptions {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn theme_color(mut self, theme_color: impl Into<Box<ThemeColor>>) -> Self {
        self.theme_color = Some(theme_color.into());
        self
    }

    pub fn type_(mut self, type_: impl Into<CornersSquareType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

object!(CornersSquareOptions sent {
    "themeColor" => theme_color,
    "type" => type_,
});

open_enum!(
    CornersSquareType or Unspecified {
        Unspecified = "CORNERS_SQUARE_TYPE_UNSPECIFIED",
        Dot = "CORNERS_SQUARE_TYPE_DOT",
        Square = "CORNERS_SQUARE_TYPE_SQUARE",
        ExtraRounded = "CORNERS_SQUARE_TYPE_EXTRA_ROUNDED",
        Hexagon = "CORNERS_SQUARE_TYPE_HEXAGON",
        Octagon = "CORNERS_SQUARE_TYPE_OCTAGON",
        Leaf = "CORNERS_SQUARE_TYPE_LEAF",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DotsOptions {
    /// Theme color of the dots options.
    pub theme_color: Option<Box<ThemeColor>>,
    /// Type of the dots options: one of [`DotsType`].
    pub type_: Option<DotsType>,
}

impl DotsOptions {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn theme_color(mut self, theme_color: impl Into<Box<ThemeColor>>) -> Self {
        self.theme_color = Some(theme_color.into());
        self
    }

    pub fn type_(mut self, type_: impl Into<DotsType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

object!(DotsOptions sent {
    "themeColor" => theme_color,
    "type" => type_,
});

open_enum!(
    DotsType or Unspecified {
        Unspecified = "DOTS_TYPE_UNSPECIFIED",
        Square = "DOTS_TYPE_SQUARE",
        Dots = "DOTS_TYPE_DOTS",
        BubblyDots = "DOTS_TYPE_BUBBLY_DOTS",
        CircuitChip = "DOTS_TYPE_CIRCUIT_CHIP",
        Rounded = "DOTS_TYPE_ROUNDED",
        ExtraRounded = "DOTS_TYPE_EXTRA_ROUNDED",
        Classy = "DOTS_TYPE_CLASSY",
        ClassyRounded = "DOTS_TYPE_CLASSY_ROUNDED",
        Hexagon = "DOTS_TYPE_HEXAGON",
        Octagon = "DOTS_TYPE_OCTAGON",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FontConfig {
    /// Whether bold applies.
    pub bold: Option<bool>,
    /// Color of the font config.
    pub color: Option<Box<ThemeColor>>,
    /// Font family of the page.
    pub family: Option<PageThemeFontFamily>,
    /// CSS font stack, verbatim.
    ///
    /// On writes, wins over `family`.
    pub family_stack: Option<String>,
    /// Font size of the font config.
    pub font_size: Option<i32>,
    /// Whether italic applies.
    pub italic: Option<bool>,
}

impl FontConfig {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn bold(mut self, bold: bool) -> Self {
        self.bold = Some(bold);
        self
    }

    pub fn color(mut self, color: impl Into<Box<ThemeColor>>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Font family of the page.
    pub fn family(mut self, family: impl Into<PageThemeFontFamily>) -> Self {
        self.family = Some(family.into());
        self
    }

    /// CSS font stack, verbatim.
    pub fn family_stack(mut self, family_stack: impl Into<String>) -> Self {
        self.family_stack = Some(family_stack.into());
        self
    }

    pub fn font_size(mut self, font_size: impl Into<i32>) -> Self {
        self.font_size = Some(font_size.into());
        self
    }

    #[inline]
    pub fn italic(mut self, italic: bool) -> Self {
        self.italic = Some(italic);
        self
    }
}

object!(FontConfig sent {
    "bold" => bold,
    "color" => color,
    "family" => family,
    "familyStack" => family_stack,
    "fontSize" => font_size,
    "italic" => italic,
});

open_enum!(
    /// File format of a QR code.
    OutputFileFormat or Unspecified {
        /// Not specified; the server uses PNG.
        Unspecified = "OUTPUT_FILE_FORMAT_UNSPECIFIED",
        /// SVG, vector graphics of unlimited resolution.
        Svg = "OUTPUT_FILE_FORMAT_SVG",
        /// PNG, which supports transparency.
        Png = "OUTPUT_FILE_FORMAT_PNG",
        /// JPEG, compressed.
        Jpeg = "OUTPUT_FILE_FORMAT_JPEG",
        /// WebP, with modern compression for the web.
        Webp = "OUTPUT_FILE_FORMAT_WEBP",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageTheme {
    /// Whether the badge is enabled.
    pub badge_enabled: Option<bool>,
    /// Badge icon color of the page theme.
    pub badge_icon_color: Option<Box<ThemeColor>>,
    /// Id of the badge.
    pub badge_id: String,
    /// Badge shape of the page theme: one of [`PageThemeBadgeShape`].
    pub badge_shape: PageThemeBadgeShape,
    /// Body font of the page theme.
    pub body_font: Option<Box<FontConfig>>,
    /// Canvas color of the page theme.
    pub canvas_color: Option<Box<ThemeColor>>,
    /// Id of the canvas cover.
    pub canvas_cover_id: String,
    /// Canvas cover mode of the page theme: one of [`PageThemeCanvasCoverMode`].
    pub canvas_cover_mode: PageThemeCanvasCoverMode,
    /// Container config of the page theme.
    pub container_config: Option<Box<ContainerConfig>>,
    /// Whether the container is enabled.
    pub container_enabled: Option<bool>,
    /// When the page theme was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Element color of the page theme.
    pub element_color: Option<Box<ThemeColor>>,
    /// Element font of the page theme.
    pub element_font: Option<Box<FontConfig>>,
    /// Whether the footer logo is shown.
    ///
    /// It is a small logo of a company or brand, at the bottom center of each page that has the
    /// theme. Disabling it leaves `footerLogoId` alone, so the same image comes back when it is
    /// enabled again.
    pub footer_logo_enabled: Option<bool>,
    /// Id of the footer logo.
    pub footer_logo_id: String,
    /// Id of the page theme.
    pub id: String,
    /// Title font of the page theme.
    pub title_font: Option<Box<FontConfig>>,
    /// When the page theme was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Pacing of the content of visitor pages.
    ///
    /// Unset is equivalent to `PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC`.
    pub visitor_experience: PageThemeVisitorExperience,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(PageTheme {
    "badgeEnabled" => badge_enabled,
    "badgeIconColor" => badge_icon_color,
    "badgeId" => badge_id = default,
    "badgeShape" => badge_shape = default,
    "bodyFont" => body_font,
    "canvasColor" => canvas_color,
    "canvasCoverId" => canvas_cover_id = default,
    "canvasCoverMode" => canvas_cover_mode = default,
    "containerConfig" => container_config,
    "containerEnabled" => container_enabled,
    "createdAt" => created_at,
    "elementColor" => element_color,
    "elementFont" => element_font,
    "footerLogoEnabled" => footer_logo_enabled,
    "footerLogoId" => footer_logo_id = default,
    "id" => id = default,
    "titleFont" => title_font,
    "updatedAt" => updated_at,
    "visitorExperience" => visitor_experience = default,
    "workspaceId" => workspace_id = default,
});

open_enum!(
    PageThemeBadgeShape or Unspecified {
        Unspecified = "PAGE_THEME_BADGE_SHAPE_UNSPECIFIED",
        Circle = "PAGE_THEME_BADGE_SHAPE_CIRCLE",
        Square = "PAGE_THEME_BADGE_SHAPE_SQUARE",
        Rounded = "PAGE_THEME_BADGE_SHAPE_ROUNDED",
    }
);

open_enum!(
    PageThemeBorderStyle or Unspecified {
        Unspecified = "PAGE_THEME_BORDER_STYLE_UNSPECIFIED",
        Solid = "PAGE_THEME_BORDER_STYLE_SOLID",
        Dashed = "PAGE_THEME_BORDER_STYLE_DASHED",
        Dotted = "PAGE_THEME_BORDER_STYLE_DOTTED",
        Double = "PAGE_THEME_BORDER_STYLE_DOUBLE",
        Groove = "PAGE_THEME_BORDER_STYLE_GROOVE",
        Ridge = "PAGE_THEME_BORDER_STYLE_RIDGE",
    }
);

open_enum!(
    PageThemeCanvasCoverMode or Unspecified {
        Unspecified = "PAGE_THEME_BACKGROUND_COVER_MODE_UNSPECIFIED",
        Full = "PAGE_THEME_BACKGROUND_COVER_MODE_FULL",
        ProgressiveTop = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_TOP",
        ProgressiveBottom = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_BOTTOM",
    }
);

open_enum!(
    PageThemeContainerVariant or Unspecified {
        Unspecified = "PAGE_THEME_CONTAINER_VARIANT_UNSPECIFIED",
        Rounded = "PAGE_THEME_CONTAINER_VARIANT_ROUNDED",
        Square = "PAGE_THEME_CONTAINER_VARIANT_SQUARE",
    }
);

open_enum!(
    /// Font family of a page theme.
    PageThemeFontFamily or Unspecified {
        /// The system's default sans-serif fonts.
        Unspecified = "PAGE_THEME_FONT_FAMILY_UNSPECIFIED",
        Default = "PAGE_THEME_FONT_FAMILY_DEFAULT",
        Arial = "PAGE_THEME_FONT_FAMILY_ARIAL",
        Helvetica = "PAGE_THEME_FONT_FAMILY_HELVETICA",
        Verdana = "PAGE_THEME_FONT_FAMILY_VERDANA",
        Georgia = "PAGE_THEME_FONT_FAMILY_GEORGIA",
        TimesNewRoman = "PAGE_THEME_FONT_FAMILY_TIMES_NEW_ROMAN",
        CourierNew = "PAGE_THEME_FONT_FAMILY_COURIER_NEW",
    }
);

open_enum!(
    PageThemeVisitorExperience or Unspecified {
        Unspecified = "PAGE_THEME_VISITOR_EXPERIENCE_UNSPECIFIED",
        Classic = "PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC",
        Focused = "PAGE_THEME_VISITOR_EXPERIENCE_FOCUSED",
    }
);

/// Appearance of a QR code: colors, shapes, export options and central image.
///
/// It determines how the QR code of a link is drawn for download, and can be made reusable by
/// attaching it to a QR code template. A design belongs to no more than one record at any time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QrcodeDesign {
    /// Background options of the QR code design.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Central image margin of the QR code design.
    pub central_image_margin: Option<i32>,
    /// UUID of the media item the central image, or logo, was chosen from.
    ///
    /// Empty without a logo, or with one uploaded directly. Since the design has its own copy, the
    /// logo outlives the media, and this ID can refer to an item already deleted.
    pub central_image_media_id: Option<String>,
    /// Central image signed URL of the QR code design.
    pub central_image_signed_url: String,
    /// Central image size of the QR code design.
    pub central_image_size: Option<f64>,
    /// Corners dot options of the QR code design.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Corners square options of the QR code design.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// When the QR code design was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Dots options of the QR code design.
    pub dots_options: Option<Box<DotsOptions>>,
    /// Error correction level of the QR code design.
    pub error_correction_level: String,
    /// Height of the QR code design.
    pub height: Option<i32>,
    /// Whether to hide background dots.
    pub hide_background_dots: Option<bool>,
    /// Id of the QR code design.
    pub id: String,
    /// File format of the QR code.
    pub output_file_format: OutputFileFormat,
    /// Shape of the QR code's modules.
    pub shape: Shape,
    /// When the QR code design was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Width of the QR code design.
    pub width: Option<i32>,
}

object!(QrcodeDesign {
    "backgroundOptions" => background_options,
    "centralImageMargin" => central_image_margin,
    "centralImageMediaId" => central_image_media_id = none_if_empty,
    "centralImageSignedUrl" => central_image_signed_url = default,
    "centralImageSize" => central_image_size,
    "cornersDotOptions" => corners_dot_options,
    "cornersSquareOptions" => corners_square_options,
    "createdAt" => created_at,
    "dotsOptions" => dots_options,
    "errorCorrectionLevel" => error_correction_level = default,
    "height" => height,
    "hideBackgroundDots" => hide_background_dots,
    "id" => id = default,
    "outputFileFormat" => output_file_format = default,
    "shape" => shape = default,
    "updatedAt" => updated_at,
    "width" => width,
});

open_enum!(
    /// Shape of the modules of a QR code.
    Shape or Unspecified {
        /// No shape given; modules are square.
        Unspecified = "SHAPE_UNSPECIFIED",
        /// Square data points, the traditional look.
        Square = "SHAPE_SQUARE",
        /// Round data points, for a softer look.
        Circle = "SHAPE_CIRCLE",
    }
);

/// Solid color or gradient.
///
/// Shared by the design APIs, among them page themes and QR code designs. A gradient may have a
/// direction and an offset for each stop.
#[derive(Clone, Default, PartialEq)]
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
    /// Type of the theme color: one of [`ThemeColorType`].
    pub type_: ThemeColorType,
}

impl ThemeColor {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(
        colors: impl IntoIterator<Item = impl Into<String>>,
        type_: impl Into<ThemeColorType>,
    ) -> Self {
        Self {
            colors: colors.into_iter().map(Into::into).collect(),
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Direction of a linear gradient, such as `135deg` or `to right`.
    pub fn direction(mut self, direction: impl Into<String>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// Offsets of the gradient stops, such as `0%`, `50%` and `100%`.
    pub fn stops(mut self, stops: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.stops = stops.into_iter().map(Into::into).collect();
        self
    }
}

object!(ThemeColor sent {
    "colors" => colors,
    "direction" => direction,
    "stops" => stops,
    "type" => type_,
} of_caller ["colors", "type"]);

open_enum!(
    ThemeColorType or Unspecified {
        Unspecified = "THEME_COLOR_TYPE_UNSPECIFIED",
        Solid = "THEME_COLOR_TYPE_SOLID",
        Linear = "THEME_COLOR_TYPE_LINEAR",
        Radial = "THEME_COLOR_TYPE_RADIAL",
    }
);

open_enum!(
    /// Type a visitor attribute's value was captured as.
    ///
    /// Governs both the parsing of values and the analytics available for the key. The text by
    /// itself would not reveal it: an `8` given as a rating differs from an `8` typed as text.
    VisitorAttributeType or Unspecified {
        Unspecified = "VISITOR_ATTRIBUTE_TYPE_UNSPECIFIED",
        String = "VISITOR_ATTRIBUTE_TYPE_STRING",
        Number = "VISITOR_ATTRIBUTE_TYPE_NUMBER",
        Boolean = "VISITOR_ATTRIBUTE_TYPE_BOOLEAN",
        Date = "VISITOR_ATTRIBUTE_TYPE_DATE",
        Enum = "VISITOR_ATTRIBUTE_TYPE_ENUM",
    }
);

open_enum!(
    /// Part a step plays in its workflow.
    WorkflowStepKind or Unspecified {
        /// No kind given.
        Unspecified = "KIND_UNSPECIFIED",
        /// Start of the workflow, run automatically for an arriving visitor.
        Entry = "KIND_ENTRY",
        /// End of the workflow, often a redirect.
        Exit = "KIND_EXIT",
        /// Waits for something from the visitor, such as a form or a password.
        Interaction = "KIND_INTERACTION",
        /// Tests something and picks the next step by the outcome.
        Condition = "KIND_CONDITION",
    }
);
