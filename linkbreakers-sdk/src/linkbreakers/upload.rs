//! Uploads to the media library: start, send the bytes to storage, complete.

use std::collections::BTreeMap;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::path::Path;
use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};

use super::kind::{self, Kind};
use crate::media::MediaResource;
use crate::runtime::call::Payload;
use crate::runtime::call::external::ExternalRequest;
use crate::transport::Body;
use crate::types::{
    CreateMediaUploadRequest, Media, MediaServiceCreateReplaceUploadBody, MediaVisibility,
};
use crate::{Client, Error};

impl MediaResource<'_> {
    /// Uploads a file to the media library.
    ///
    /// Its kind is told by its first bytes: PNG, JPEG, WebP or SVG of at most 10 MB, PDF of at most 25 MB,
    /// MP4 of at most 50 MB; anything else is refused before sending. With the feature `hashes` a file that
    /// the workspace already has is refused by the API before it is sent (`MEDIA_ALREADY_EXISTS`).
    ///
    /// ```no_run
    /// # async fn example(client: linkbreakers_sdk::Client, png: Vec<u8>) -> Result<(), linkbreakers_sdk::Error> {
    /// let media = client.media().upload("logo.png", png).await?;
    /// println!("{:?}", media.id);
    /// # Ok(()) }
    /// ```
    pub fn upload(self, file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Upload {
        let bytes = bytes.into();
        let kind = Kind::of(&bytes);
        Upload {
            client: self.0.clone(),
            target: Target::New,
            file_name: file_name.into(),
            mime_type: kind.map(|kind| kind.mime().to_owned()),
            size: bytes.len() as u64,
            source: Source::Bytes(bytes),
            visibility: None,
            timeout: Duration::from_secs(300),
            validate: self.0.shared.defaults.validate,
            error: None,
        }
    }

    /// Uploads the file at a path, under its own name. Reads the file at once.
    pub fn upload_file(self, path: impl AsRef<Path>) -> Upload {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match kind::read(path, "file", Kind::Mp4.max_bytes()) {
            Ok(bytes) => self.upload(name, bytes),
            Err(error) => {
                let mut upload = self.upload(name, Bytes::new());
                upload.error = Some(error);
                upload
            }
        }
    }

    /// Uploads a file as it is read; its MIME type and exact size in bytes have to be given.
    ///
    /// Since the body can be read only once, sending it is not retried.
    pub fn upload_stream(
        self,
        file_name: impl Into<String>,
        mime_type: impl Into<String>,
        size: u64,
        body: Body,
    ) -> Upload {
        let mut upload = self.upload(file_name, Bytes::new());
        upload.mime_type = Some(mime_type.into());
        upload.size = size;
        upload.source = Source::Stream(body);
        upload
    }

    /// Replaces the file of a media item, whose id and uses stay; as [`upload`](Self::upload) otherwise.
    ///
    /// Nothing is sent where the item has that file already.
    pub fn replace(
        self,
        id: impl Into<String>,
        file_name: impl Into<String>,
        bytes: impl Into<Bytes>,
    ) -> Upload {
        let mut upload = self.upload(file_name, bytes);
        upload.target = Target::Replace(id.into());
        upload
    }
}

/// An upload; see [`MediaResource::upload`].
#[must_use = "the file is sent when it is awaited"]
pub struct Upload {
    client: Client,
    target: Target,
    file_name: String,
    mime_type: Option<String>,
    size: u64,
    source: Source,
    visibility: Option<MediaVisibility>,
    timeout: Duration,
    validate: bool,
    error: Option<Error>,
}

enum Target {
    New,
    Replace(String),
}

enum Source {
    Bytes(Bytes),
    Stream(Body),
}

/// Where the API wants the bytes.
struct Destination {
    url: Option<String>,
    headers: BTreeMap<String, String>,
}

impl Upload {
    /// The MIME type, in place of what the first bytes tell.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    /// Who can see the file; the workspace alone by default. Without effect on a replacement.
    pub fn visibility(mut self, visibility: impl Into<MediaVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// How long sending the bytes may take per try; 5 minutes by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Whether kind and size are checked before sending; the client's setting by default.
    pub fn validate(mut self, validate: bool) -> Self {
        self.validate = validate;
        self
    }

    /// Checks kind and size; gives the MIME type and the size.
    fn check(&mut self) -> Result<(String, i64), Error> {
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        if self.file_name.is_empty() {
            return Err(Error::invalid("fileName", "is empty"));
        }
        let mime = self.mime_type.take().unwrap_or_default();
        let size = i64::try_from(self.size).unwrap_or(i64::MAX);
        if !self.validate {
            return Ok((mime, size));
        }
        let Some(kind) = Kind::of_mime(&mime) else {
            let what = "is neither PNG, JPEG, WebP, SVG, PDF nor MP4";
            return Err(Error::invalid("mimeType", format!("{what}: {mime:?}")));
        };
        if let Source::Bytes(bytes) = &self.source {
            if Kind::of(bytes) != Some(kind) {
                let what = format!("is {mime}, which is not what the first bytes are");
                return Err(Error::invalid("mimeType", what));
            }
        }
        if self.size == 0 || self.size > kind.max_bytes() {
            let most = kind.max_bytes() >> 20;
            let what = format!("is {} bytes; 1 byte to {most} MB for {mime}", self.size);
            return Err(Error::invalid("size", what));
        }
        Ok((mime, size))
    }

    #[inline]
    async fn run(mut self) -> Result<Media, Error> {
        let (mime, size) = self.check()?;
        let hash = match &self.source {
            Source::Bytes(bytes) => sha256(bytes),
            Source::Stream(_) => None,
        };
        match std::mem::replace(&mut self.target, Target::New) {
            Target::New => self.create(mime, size, hash).await,
            Target::Replace(id) => self.replace(&id, mime, size, hash).await,
        }
    }

    #[inline]
    async fn create(self, mime: String, size: i64, hash: Option<String>) -> Result<Media, Error> {
        let client = self.client.clone();
        let mut request = CreateMediaUploadRequest::new(self.file_name.clone(), mime, size);
        request.sha256 = hash;
        request.visibility.clone_from(&self.visibility);
        let started = client.media().create_upload(request).await?;
        let id = started.media.and_then(|media| media.id);
        let id = id.ok_or_else(|| Error::failed("", "the API started an upload without an id"))?;
        let url = started.upload_url;
        let headers = started.upload_headers.unwrap_or_default();
        self.put(Destination { url, headers }).await?;
        let completed = client.media().complete_upload(&id).await?;
        Ok(completed.media.map(|media| *media).unwrap_or_default())
    }

    #[inline]
    async fn replace(
        self,
        id: &str,
        mime: String,
        size: i64,
        hash: Option<String>,
    ) -> Result<Media, Error> {
        let client = self.client.clone();
        let name = self.file_name.clone();
        let mut request = MediaServiceCreateReplaceUploadBody::new(name, mime, size);
        request.sha256 = hash;
        let started = client.media().create_replace_upload(id, request).await?;
        if started.unchanged == Some(true) {
            return Ok(started.media.map(|media| *media).unwrap_or_default());
        }
        let url = started.upload_url;
        let headers = started.upload_headers.unwrap_or_default();
        self.put(Destination { url, headers }).await?;
        let replacement = started.replacement_id.unwrap_or_default();
        let completed = client.media().complete_replace(id, replacement).await?;
        Ok(completed.media.map(|media| *media).unwrap_or_default())
    }

    /// Sends the bytes to storage: with its headers, without the token.
    async fn put(self, to: Destination) -> Result<(), Error> {
        let url = to.url.filter(|url| !url.is_empty());
        let url = url.ok_or_else(|| Error::failed("", "the API named no URL to upload to"))?;
        let mut request = ExternalRequest {
            id: "upload",
            method: Method::PUT,
            url: &url,
            headers: HeaderMap::new(),
            payload: match self.source {
                Source::Bytes(bytes) => Payload::Bytes(bytes),
                Source::Stream(body) => {
                    Payload::Once(Mutex::new(Some(body.with_length(self.size))))
                }
            },
            timeout: self.timeout,
        };
        for (name, value) in &to.headers {
            // The HTTP client sets it itself, to the same number.
            if !name.eq_ignore_ascii_case("content-length") {
                request.header(&self.client, name, value)?;
            }
        }
        request.send(&self.client).await.map(drop)
    }
}

/// The digest in hexadecimal, by which the API finds duplicates.
#[cfg(feature = "hashes")]
fn sha256(bytes: &[u8]) -> Option<String> {
    use sha2::Digest;
    use std::fmt::Write;

    let mut text = String::with_capacity(64);
    for byte in sha2::Sha256::digest(bytes) {
        write!(text, "{byte:02x}").ok()?;
    }
    Some(text)
}

#[cfg(not(feature = "hashes"))]
fn sha256(_: &[u8]) -> Option<String> {
    None
}

#[cfg(feature = "blocking")]
impl Upload {
    /// Sends the file without async; can be called from anywhere.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn call(self) -> Result<Media, Error> {
        crate::runtime::wait(self.into_future())?
    }
}

impl IntoFuture for Upload {
    type Output = Result<Media, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("mime_type", &self.mime_type)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}
