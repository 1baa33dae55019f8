//! Images at the center of QR codes: read, checked and put into base64.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::kind::Kind;
use crate::Error;
use crate::types::{PublicCreateQrcodeDesignRequest, QrcodeDesignServiceUpdateBody};

/// Most bytes of a central image.
const MAX: usize = 3 << 20;

macro_rules! central_image {
    ($($ty:ty),*) => {$(
        impl $ty {
            /// Puts an image (PNG, JPEG, WebP or SVG, 3 MB at most) at the center of the QR code.
            ///
            /// # Errors
            ///
            /// Where the bytes are no such image, or too many.
            pub fn central_image(self, image: impl AsRef<[u8]>) -> Result<Self, Error> {
                Ok(self.central_image_data(encode(image.as_ref())?))
            }

            /// Puts the image in a file at the center of the QR code. Reads the file at once.
            ///
            /// # Errors
            ///
            /// Where the file cannot be read, is no image, or too large.
            pub fn central_image_file(self, path: impl AsRef<Path>) -> Result<Self, Error> {
                self.central_image(super::kind::read(path.as_ref(), "centralImageData", MAX as u64)?)
            }
        }
    )*};
}
central_image!(
    QrcodeDesignServiceUpdateBody,
    PublicCreateQrcodeDesignRequest
);

fn encode(image: &[u8]) -> Result<String, Error> {
    let refuse = |what: String| Err(Error::invalid("centralImageData", what));
    if image.len() > MAX {
        return refuse(format!("has {} bytes; 3 MB at most", image.len()));
    }
    match Kind::of(image) {
        Some(kind) if kind.is_image() => Ok(STANDARD.encode(image)),
        _ => refuse("is no image in PNG, JPEG, WebP or SVG".into()),
    }
}
