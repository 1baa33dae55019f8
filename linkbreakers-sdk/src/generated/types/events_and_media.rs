// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::open_enum;

open_enum!(
    /// Kind of a media file.
    MediaKind or Unspecified {
        /// Not set.
        Unspecified = "KIND_UNSPECIFIED",
        /// An image, in PNG, JPEG, WebP or SVG.
        Image = "KIND_IMAGE",
        /// A document, in PDF.
        Document = "KIND_DOCUMENT",
        /// A video, in MP4.
        Video = "KIND_VIDEO",
    }
);
