//! Multipart bodies (`multipart/form-data`, RFC 7578) of strings, JSON and files, all in memory, so that a
//! retry sends the same bytes.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;

use crate::runtime::wire::{Encode, Wire};
use crate::runtime::{Error, Param, random};

/// A file of a multipart body: its bytes, file name and media type.
///
/// Bytes and strings convert into one. A file without a name gets the name of its part.
#[derive(Clone, PartialEq, Eq)]
pub struct FilePart {
    bytes: Bytes,
    file_name: Option<String>,
    media_type: Option<String>,
}

impl FilePart {
    /// Creates a file of these bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            file_name: None,
            media_type: None,
        }
    }

    /// Sets the file name.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type, such as `image/png`; by default the one of the API's document, or else
    /// `application/octet-stream`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }
}

impl<T: Into<Bytes>> From<T> for FilePart {
    fn from(bytes: T) -> Self {
        Self::new(bytes)
    }
}

/// Omits the bytes, which may contain secrets.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("bytes", &self.bytes.len())
            .field("file_name", &self.file_name)
            .field("media_type", &self.media_type)
            .finish()
    }
}

/// The media type of JSON, unless another is stated.
pub(crate) const JSON: &str = "application/json";

/// A multipart body. Parts are sent in the order in which they were added; a name may repeat.
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
    /// The name of a part that could not be written as JSON; reported when the body is encoded.
    error: Option<(String, String)>,
}

#[derive(Clone)]
struct Part {
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    bytes: Bytes,
}

impl Multipart {
    /// Creates a body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a string, a number or a boolean.
    #[must_use]
    pub fn text(mut self, name: impl Into<String>, value: impl Param) -> Self {
        let name = name.into();
        match value.to_param() {
            Ok(value) => self.add_text(name, &value),
            Err(problem) => self.fail(name, problem.into_owned()),
        }
        self
    }

    /// Adds a value as JSON.
    #[must_use]
    pub fn json(mut self, name: impl Into<String>, value: &impl Wire) -> Self {
        self.add_json(name.into(), JSON, serde_json::to_vec(&Encode(value)));
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn file(mut self, name: impl Into<String>, file: impl Into<FilePart>) -> Self {
        self.add_file(name.into(), "application/octet-stream", file.into());
        self
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|part| part.name.as_str())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.parts.iter().any(|part| part.name == name)
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.parts.retain(|part| part.name != name);
    }

    pub(crate) fn add_text(&mut self, name: String, value: &str) {
        self.parts.push(Part {
            name,
            file_name: None,
            media_type: None,
            bytes: value.to_owned().into(),
        });
    }

    pub(crate) fn add_json(
        &mut self,
        name: String,
        media_type: &str,
        value: Result<Vec<u8>, serde_json::Error>,
    ) {
        match value {
            Ok(bytes) => self.parts.push(Part {
                name,
                file_name: None,
                media_type: Some(media_type.to_owned()),
                bytes: bytes.into(),
            }),
            Err(error) => self.fail(name, format!("cannot be written as JSON: {error}")),
        }
    }

    /// Keeps the first problem of a part, by its name.
    fn fail(&mut self, name: String, problem: String) {
        self.error.get_or_insert((name, problem));
    }

    /// Returns the first problem of a part.
    pub(crate) fn refuse_faulty(&self) -> Result<(), Error> {
        match &self.error {
            Some((name, problem)) => Err(Error::invalid(name, problem)),
            None => Ok(()),
        }
    }

    /// Adds a file. `media_type` applies if the file has none.
    pub(crate) fn add_file(&mut self, name: String, media_type: &str, file: FilePart) {
        let media_type = file.media_type.unwrap_or_else(|| media_type.to_owned());
        self.parts.push(Part {
            file_name: Some(file.file_name.unwrap_or_else(|| name.clone())),
            media_type: Some(media_type),
            bytes: file.bytes,
            name,
        });
    }

    /// Encodes the body; returns it with its media type. The boundary is random, so that no part contains it
    /// by chance (RFC 7578, 4.1).
    pub(crate) fn write(&self) -> Result<(Bytes, HeaderValue), Error> {
        self.refuse_faulty()?;
        let boundary = random::key();
        let length: usize = self.parts.iter().map(|part| part.bytes.len() + 256).sum();
        let mut out = Vec::with_capacity(length + 64);
        for part in &self.parts {
            out.extend_from_slice(part.head(&boundary)?.as_bytes());
            out.extend_from_slice(&part.bytes);
            out.extend_from_slice(b"\r\n");
        }
        out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let media = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
        let media = media.map_err(|source| Error::unsendable_header("body", source))?;
        Ok((out.into(), media))
    }
}

impl Part {
    /// Builds the delimiter and the headers of the part. Refuses a media type with characters that could begin
    /// another header.
    fn head(&self, boundary: &str) -> Result<String, Error> {
        let mut head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
            escape(&self.name)
        );
        if let Some(name) = &self.file_name {
            head.push_str(&format!("; filename=\"{}\"", escape(name)));
        }
        if let Some(media) = &self.media_type {
            // A line break would begin another header, or the bytes of the part.
            if media.is_empty() || !media.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                return Err(Error::invalid(
                    self.name.as_str(),
                    "has an invalid media type; use one such as `image/png`",
                ));
            }
            head.push_str(&format!("\r\nContent-Type: {media}"));
        }
        head.push_str("\r\n\r\n");
        Ok(head)
    }
}

/// Percent-encodes quotes and line breaks of a name, as the HTML standard has browsers do.
fn escape(name: &str) -> String {
    name.replace("\"", "%22")
        .replace("\r", "%0D")
        .replace("\n", "%0A")
}

/// Omits the values, which may contain secrets.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.parts.iter().map(|part| &part.name))
            .finish()
    }
}
