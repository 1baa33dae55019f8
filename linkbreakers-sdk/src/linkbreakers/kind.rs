//! The kinds of files that the API accepts. Detects them by their first bytes, as the API does, so that a
//! wrong file fails before it is sent.

#[cfg(any(feature = "media", feature = "qrcode-design"))]
use std::path::Path;

#[cfg(any(feature = "media", feature = "qrcode-design"))]
use crate::Error;

/// A kind of file that the API accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Png,
    Jpeg,
    WebP,
    Svg,
    Pdf,
    Mp4,
}

impl Kind {
    /// Detects the kind by the first bytes.
    pub(crate) fn detect(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Some(Self::Png);
        }
        if bytes.starts_with(b"\xff\xd8\xff") {
            return Some(Self::Jpeg);
        }
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            return Some(Self::WebP);
        }
        if bytes.starts_with(b"%PDF-") {
            return Some(Self::Pdf);
        }
        if bytes.get(4..8) == Some(b"ftyp") {
            return Some(Self::Mp4);
        }
        // SVG has no signature: it is XML text, perhaps with a byte order mark, a prolog and comments first.
        let start = &bytes[..bytes.len().min(4096)];
        let text = String::from_utf8_lossy(start);
        let markup = text.trim_start_matches('\u{feff}').trim_start();
        (markup.starts_with('<') && markup.contains("<svg")).then_some(Self::Svg)
    }

    /// Returns the kind with this MIME type.
    #[cfg(feature = "media")]
    pub(crate) fn of_mime(mime: &str) -> Option<Self> {
        let all = [
            Self::Png,
            Self::Jpeg,
            Self::WebP,
            Self::Svg,
            Self::Pdf,
            Self::Mp4,
        ];
        all.into_iter().find(|kind| kind.mime() == mime)
    }

    /// Returns the MIME type.
    #[cfg(feature = "media")]
    pub(crate) fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::WebP => "image/webp",
            Self::Svg => "image/svg+xml",
            Self::Pdf => "application/pdf",
            Self::Mp4 => "video/mp4",
        }
    }

    /// Returns true if the kind can be the central image of a QR code.
    #[cfg(feature = "qrcode-design")]
    pub(crate) fn is_image(self) -> bool {
        !matches!(self, Self::Pdf | Self::Mp4)
    }

    /// Returns the maximum size in the media library, in bytes.
    #[cfg(feature = "media")]
    pub(crate) fn max_bytes(self) -> u64 {
        match self {
            Self::Pdf => 25 << 20,
            Self::Mp4 => 50 << 20,
            _ => 10 << 20,
        }
    }
}

/// Reads a file of at most `max` bytes. `field` is what errors name.
#[cfg(any(feature = "media", feature = "qrcode-design"))]
pub(crate) fn read_file(path: &Path, field: &str, max: u64) -> Result<Vec<u8>, Error> {
    let failed = |source: std::io::Error| {
        Error::invalid(
            field,
            format!("cannot be read from {}: {source}", path.display()),
        )
        .caused_by(source)
    };
    let size = std::fs::metadata(path).map_err(failed)?.len();
    if size > max {
        let problem = format!("has {size} bytes; pass at most {} MB", max >> 20);
        return Err(Error::invalid(field, problem));
    }
    std::fs::read(path).map_err(failed)
}
