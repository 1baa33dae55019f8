// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::object;
use crate::types::{
    BackgroundOptions, CornersDotOptions, CornersSquareOptions, DotsOptions,
    OutputFileFormat, QrcodeDesign, Shape,
};

/// Request to apply a community template's design to the QR code of an existing link.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyQrcodeTemplateRequest {
    /// Id of the [link](crate::types::Link).
    pub link_id: String,
    /// ID of the template to apply.
    ///
    /// The way to name a workspace template that was never published, since it lacks a slug.
    /// Mutually exclusive with `templateSlug`.
    pub qrcode_template_id: Option<String>,
    /// Slug of the template to apply.
    ///
    /// Built-in and published templates alone have one, as their public identifier in the gallery
    /// and on the marketing site; a workspace's own template is given through `qrcodeTemplateId`.
    /// One of the two fields must be set, never both.
    pub template_slug: Option<String>,
}

impl ApplyQrcodeTemplateRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            ..Self::default()
        }
    }

    /// ID of the template to apply.
    pub fn qrcode_template_id(mut self, qrcode_template_id: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(qrcode_template_id.into());
        self
    }

    /// Slug of the template to apply.
    pub fn template_slug(mut self, template_slug: impl Into<String>) -> Self {
        self.template_slug = Some(template_slug.into());
        self
    }
}

object!(ApplyQrcodeTemplateRequest sent {
    "linkId" => link_id,
    "qrcodeTemplateId" => qrcode_template_id,
    "templateSlug" => template_slug,
} of_caller ["linkId"]);

/// QR code design as it stands once the template is applied.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyQrcodeTemplateResponse {
    /// The QR code design.
    pub qrcode_design: Box<QrcodeDesign>,
}

object!(ApplyQrcodeTemplateResponse {
    "qrcodeDesign" => qrcode_design,
} required ["qrcodeDesign"]);

/// A QR code design, with its computed fields filled in.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetQrcodeDesignResponse {
    /// The QR code design.
    pub qrcode_design: Box<QrcodeDesign>,
}

object!(GetQrcodeDesignResponse {
    "qrcodeDesign" => qrcode_design,
} required ["qrcodeDesign"]);

/// A new QR code design, for reuse.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicCreateQrcodeDesignRequest {
    /// The background options.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Image for the center of the QR code, as a base64 string.
    ///
    /// At most 3 MB. Media library images cannot be used here, as the endpoint is not tied to a
    /// workspace; for one of those, create the design first and afterwards set
    /// `centralImageMediaId` in an update.
    pub central_image_data: Option<String>,
    /// The central image margin.
    pub central_image_margin: Option<i32>,
    /// The central image size.
    pub central_image_size: Option<f64>,
    /// The corners dot options.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// The corners square options.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// The dots options.
    pub dots_options: Option<Box<DotsOptions>>,
    /// The error correction level.
    pub error_correction_level: Option<String>,
    /// The height.
    pub height: Option<i32>,
    /// Whether to hide background dots.
    pub hide_background_dots: Option<bool>,
    /// File format of the QR code.
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape of the QR code's modules.
    pub shape: Option<Shape>,
    /// The width.
    pub width: Option<i32>,
}

impl PublicCreateQrcodeDesignRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn background_options(
        mut self,
        background_options: impl Into<Box<BackgroundOptions>>,
    ) -> Self {
        self.background_options = Some(background_options.into());
        self
    }

    /// Image for the center of the QR code, as a base64 string.
    pub fn central_image_data(mut self, central_image_data: impl Into<String>) -> Self {
        self.central_image_data = Some(central_image_data.into());
        self
    }

    pub fn central_image_margin(mut self, central_image_margin: impl Into<i32>) -> Self {
        self.central_image_margin = Some(central_image_margin.into());
        self
    }

    pub fn central_image_size(mut self, central_image_size: impl Into<f64>) -> Self {
        self.central_image_size = Some(central_image_size.into());
        self
    }

    pub fn corners_dot_options(
        mut self,
        corners_dot_options: impl Into<Box<CornersDotOptions>>,
    ) -> Self {
        self.corners_dot_options = Some(corners_dot_options.into());
        self
    }

    pub fn corners_square_options(
        mut self,
        corners_square_options: impl Into<Box<CornersSquareOptions>>,
    ) -> Self {
        self.corners_square_options = Some(corners_square_options.into());
        self
    }

    pub fn dots_options(mut self, dots_options: impl Into<Box<DotsOptions>>) -> Self {
        self.dots_options = Some(dots_options.into());
        self
    }

    pub fn error_correction_level(
        mut self,
        error_correction_level: impl Into<String>,
    ) -> Self {
        self.error_correction_level = Some(error_correction_level.into());
        self
    }

    pub fn height(mut self, height: impl Into<i32>) -> Self {
        self.height = Some(height.into());
        self
    }

    #[inline]
    pub fn hide_background_dots(mut self, hide_background_dots: bool) -> Self {
        self.hide_background_dots = Some(hide_background_dots);
        self
    }

    /// File format of the QR code.
    pub fn output_file_format(
        mut self,
        output_file_format: impl Into<OutputFileFormat>,
    ) -> Self {
        self.output_file_format = Some(output_file_format.into());
        self
    }

    /// Shape of the QR code's modules.
    pub fn shape(mut self, shape: impl Into<Shape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    pub fn width(mut self, width: impl Into<i32>) -> Self {
        self.width = Some(width.into());
        self
    }
}

object!(PublicCreateQrcodeDesignRequest sent {
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

/// The design just created, including generated metadata.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicCreateQrcodeDesignResponse {
    /// The QR code design.
    pub qrcode_design: Box<QrcodeDesign>,
}

object!(PublicCreateQrcodeDesignResponse {
    "qrcodeDesign" => qrcode_design,
} required ["qrcodeDesign"]);

/// Changes to a QR code design: colors, shapes and media.
///
/// Used whenever QR assets are regenerated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateQrcodeDesignRequest {
    /// Background options of the QR code design.
    pub background_options: Option<Box<BackgroundOptions>>,
    /// Image for the center of the QR code, as a base64 string.
    ///
    /// At most 3 MB.
    pub central_image_data: Option<String>,
    /// Whether to remove the central image.
    ///
    /// Mutually exclusive with sending a central image.
    pub central_image_delete: Option<bool>,
    /// Central image margin of the QR code design.
    pub central_image_margin: Option<i32>,
    /// UUID of the media library image to place at the center.
    ///
    /// The image must be ready (`STATUS_READY`) and no larger than 3 MB; other media fails with
    /// `MEDIA_NOT_ALLOWED_HERE`. The design stores its own copy. The server takes the bytes from
    /// `centralImageData` if that is sent too, recording the media as their source, and otherwise
    /// from the media. Either way the QR code then appears in the media's references.
    ///
    /// Mutually exclusive with `centralImageDelete`. That field, as well as `centralImageData` on
    /// its own, clears the media recorded before.
    pub central_image_media_id: Option<String>,
    /// Central image size of the QR code design.
    pub central_image_size: Option<f64>,
    /// Corners dot options of the QR code design.
    pub corners_dot_options: Option<Box<CornersDotOptions>>,
    /// Corners square options of the QR code design.
    pub corners_square_options: Option<Box<CornersSquareOptions>>,
    /// Dots options of the QR code design.
    pub dots_options: Option<Box<DotsOptions>>,
    /// Error correction level of the QR code design.
    pub error_correction_level: Option<String>,
    /// Height of the QR code design.
    pub height: Option<i32>,
    /// Whether to hide background dots.
    pub hide_background_dots: Option<bool>,
    /// File format of the QR code.
    pub output_file_format: Option<OutputFileFormat>,
    /// Shape of the QR code's modules.
    pub shape: Option<Shape>,
    /// Width of the QR code design.
    pub width: Option<i32>,
}

impl UpdateQrcodeDesignRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn background_options(
        mut self,
        background_options: impl Into<Box<BackgroundOptions>>,
    ) -> Self {
        self.background_options = Some(background_options.into());
        self
    }

    /// Image for the center of the QR code, as a base64 string.
    pub fn central_image_data(mut self, central_image_data: impl Into<String>) -> Self {
        self.central_image_data = Some(central_image_data.into());
        self
    }

    /// Whether to remove the central image.
    #[inline]
    pub fn central_image_delete(mut self, central_image_delete: bool) -> Self {
        self.central_image_delete = Some(central_image_delete);
        self
    }

    pub fn central_image_margin(mut self, central_image_margin: impl Into<i32>) -> Self {
        self.central_image_margin = Some(central_image_margin.into());
        self
    }

    /// UUID of the media library image to place at the center.
    pub fn central_image_media_id(
        mut self,
        central_image_media_id: impl Into<String>,
    ) -> Self {
        self.central_image_media_id = Some(central_image_media_id.into());
        self
    }

    pub fn central_image_size(mut self, central_image_size: impl Into<f64>) -> Self {
        self.central_image_size = Some(central_image_size.into());
        self
    }

    pub fn corners_dot_options(
        mut self,
        corners_dot_options: impl Into<Box<CornersDotOptions>>,
    ) -> Self {
        self.corners_dot_options = Some(corners_dot_options.into());
        self
    }

    pub fn corners_square_options(
        mut self,
        corners_square_options: impl Into<Box<CornersSquareOptions>>,
    ) -> Self {
        self.corners_square_options = Some(corners_square_options.into());
        self
    }

    pub fn dots_options(mut self, dots_options: impl Into<Box<DotsOptions>>) -> Self {
        self.dots_options = Some(dots_options.into());
        self
    }

    pub fn error_correction_level(
        mut self,
        error_correction_level: impl Into<String>,
    ) -> Self {
        self.error_correction_level = Some(error_correction_level.into());
        self
    }

    pub fn height(mut self, height: impl Into<i32>) -> Self {
        self.height = Some(height.into());
        self
    }

    #[inline]
    pub fn hide_background_dots(mut self, hide_background_dots: bool) -> Self {
        self.hide_background_dots = Some(hide_background_dots);
        self
    }

    /// File format of the QR code.
    pub fn output_file_format(
        mut self,
        output_file_format: impl Into<OutputFileFormat>,
    ) -> Self {
        self.output_file_format = Some(output_file_format.into());
        self
    }

    /// Shape of the QR code's modules.
    pub fn shape(mut self, shape: impl Into<Shape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    pub fn width(mut self, width: impl Into<i32>) -> Self {
        self.width = Some(width.into());
        self
    }
}

object!(UpdateQrcodeDesignRequest sent {
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

/// QR code design after the requested edits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateQrcodeDesignResponse {
    /// The QR code design.
    pub qrcode_design: Box<QrcodeDesign>,
}

object!(UpdateQrcodeDesignResponse {
    "qrcodeDesign" => qrcode_design,
} required ["qrcodeDesign"]);
