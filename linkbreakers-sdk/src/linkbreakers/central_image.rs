//! Setters for the image at the center of a QR code: they read, check and base64-encode it.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::kind::{Kind, read_file};
use crate::Error;
use crate::types::{PublicCreateQrcodeDesignRequest, UpdateQrcodeDesignRequest};

/// The maximum size of a central image, in bytes.
const MAX_BYTES: usize = 3 << 20;

macro_rules! central_image {
    ($($ty:ty),*) => {$(
        impl $ty {
            /// Sets the image at the center of the QR code: PNG, JPEG, WebP or SVG, at most 3 MB.
            ///
            /// # Errors
            ///
            /// Returns an error if the bytes are not such an image, or too many.
            pub fn central_image(self, image: impl AsRef<[u8]>) -> Result<Self, Error> {
                Ok(self.central_image_data(encode(image.as_ref())?))
            }

            /// Sets the image at the center of the QR code from a file: PNG, JPEG, WebP or SVG, at most 3 MB.
            /// Reads the file immediately, and blocks meanwhile.
            ///
            /// # Errors
            ///
            /// Returns an error if the file cannot be read, is not such an image, or is too large.
            pub fn central_image_file(self, path: impl AsRef<Path>) -> Result<Self, Error> {
                self.central_image(read_file(path.as_ref(), "centralImageData", MAX_BYTES as u64)?)
            }
        }
    )*};
}
central_image!(UpdateQrcodeDesignRequest, PublicCreateQrcodeDesignRequest);

/// Checks kind and size, and returns the image as plain base64, without a `data:` prefix.
fn encode(image: &[u8]) -> Result<String, Error> {
    let refuse = |problem: String| Err(Error::invalid("centralImageData", problem));
    if image.len() > MAX_BYTES {
        return refuse(format!("has {} bytes; pass at most 3 MB", image.len()));
    }
    match Kind::detect(image) {
        Some(kind) if kind.is_image() => Ok(STANDARD.encode(image)),
        _ => refuse("is not a supported image; pass a PNG, JPEG, WebP or SVG".into()),
    }
}
