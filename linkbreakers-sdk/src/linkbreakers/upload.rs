//! Uploads files to the media library.
//!
//! The API does not accept the bytes itself; an upload takes these steps:
//!
//! 1. `check`: kind and size, so that a wrong file fails before anything is sent.
//! 2. `create` or `replace` starts the upload. With the file's hash the API finds duplicates already here.
//! 3. `put` sends the bytes to the storage URL that the API returned, without the token.
//! 4. `create` or `replace` completes the upload, and returns the media item.

use std::collections::BTreeMap;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};

use super::kind::{self, Kind};
use crate::media::MediaApi;
use crate::runtime::call::Payload;
use crate::runtime::call::external::ExternalRequest;
use crate::transport::Body;
use crate::types::{CreateMediaUploadRequest, CreateReplaceUploadRequest, Media, MediaVisibility};
use crate::{Client, Error};

impl MediaApi<'_> {
    /// Uploads a file to the media library.
    ///
    /// Accepts PNG, JPEG, WebP and SVG up to 10 MB, PDF up to 25 MB, and MP4 up to 50 MB, detected by the
    /// first bytes; anything else is rejected before it is sent. With the feature `hashes` the API rejects a
    /// file that the workspace already has before its bytes are sent (`MEDIA_ALREADY_EXISTS`).
    ///
    /// ```no_run
    /// # async fn example(client: linkbreakers_sdk::Client, png: Vec<u8>) -> Result<(), linkbreakers_sdk::Error> {
    /// let media = client.media().upload("logo.png", png).await?;
    /// println!("{}", media.id);
    /// # Ok(()) }
    /// ```
    pub fn upload(self, file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Upload {
        let bytes = bytes.into();
        let kind = Kind::detect(&bytes);
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
        }
    }

    /// Uploads the file at a path, under its own name. The file is read when the upload is awaited, on a thread
    /// that may wait.
    pub fn upload_file(self, path: impl AsRef<Path>) -> Upload {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let mut upload = self.upload(name, Bytes::new());
        upload.mime_type = None;
        upload.source = Source::Path(path.to_owned());
        upload
    }

    /// Uploads a file while it is read, without holding it in memory. `size` is its exact size in bytes.
    ///
    /// Sending is not retried, since the body can be read only once.
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

    /// Replaces the file of a media item, which keeps its id and its uses; otherwise like
    /// [`upload`](Self::upload).
    ///
    /// Sends no bytes if the item already has this file.
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

/// An upload; see [`MediaApi::upload`].
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
}

enum Target {
    New,
    Replace(String),
}

enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    Stream(Body),
}

/// The storage URL for the bytes, and the headers that storage requires.
struct Destination {
    url: String,
    headers: BTreeMap<String, String>,
}

impl Upload {
    /// Sets the MIME type, in place of the one detected by the first bytes.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    /// Sets who can see the file; only the workspace by default. No effect on a replacement.
    pub fn visibility(mut self, visibility: impl Into<MediaVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Sets the time limit of one attempt to send the bytes; 5 minutes by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets if kind and size are checked before sending; the client's setting by default.
    pub fn validate(mut self, validate: bool) -> Self {
        self.validate = validate;
        self
    }

    /// Checks kind and size; returns the MIME type and the size.
    fn check(&mut self) -> Result<(String, i64), Error> {
        if self.file_name.is_empty() {
            return Err(Error::invalid("fileName", "is empty"));
        }
        let mime = self.mime_type.take().unwrap_or_default();
        let size = i64::try_from(self.size).unwrap_or(i64::MAX);
        if !self.validate {
            return Ok((mime, size));
        }
        let Some(kind) = Kind::of_mime(&mime) else {
            let problem =
                format!("{mime:?} is not supported; upload PNG, JPEG, WebP, SVG, PDF or MP4");
            return Err(Error::invalid("mimeType", problem));
        };
        if let Source::Bytes(bytes) = &self.source {
            if Kind::detect(bytes) != Some(kind) {
                let problem = format!(
                    "is {mime}, but its first bytes are of another kind; omit `mime_type(..)`"
                );
                return Err(Error::invalid("mimeType", problem));
            }
        }
        if self.size == 0 || self.size > kind.max_bytes() {
            let max = kind.max_bytes() >> 20;
            let problem = format!("is {} bytes; {mime} needs 1 byte to {max} MB", self.size);
            return Err(Error::invalid("size", problem));
        }
        Ok((mime, size))
    }

    /// Reads the file if the source is a path.
    async fn read(&mut self) -> Result<(), Error> {
        let Source::Path(path) = &self.source else {
            return Ok(());
        };
        let path = path.clone();
        let read = move || kind::read_file(&path, "file", Kind::Mp4.max_bytes());
        let read = tokio::task::spawn_blocking(read).await;
        let bytes: Bytes = read
            .unwrap_or_else(|source| Err(Error::io("the file cannot be read", source.into())))?
            .into();
        let kind = Kind::detect(&bytes).map(|kind| kind.mime().to_owned());
        self.mime_type = self.mime_type.take().or(kind);
        self.size = bytes.len() as u64;
        self.source = Source::Bytes(bytes);
        Ok(())
    }

    #[inline]
    async fn run(mut self) -> Result<Media, Error> {
        self.read().await?;
        let (mime, size) = self.check()?;
        let hash = match &self.source {
            Source::Bytes(bytes) => sha256(bytes),
            Source::Path(_) | Source::Stream(_) => None,
        };
        match std::mem::replace(&mut self.target, Target::New) {
            Target::New => self.create(mime, size, hash).await,
            Target::Replace(id) => self.replace(&id, mime, size, hash).await,
        }
    }

    /// Uploads a new media item.
    #[inline]
    async fn create(self, mime: String, size: i64, hash: Option<String>) -> Result<Media, Error> {
        let client = self.client.clone();
        let mut request = CreateMediaUploadRequest::new(self.file_name.clone(), mime, size);
        request.sha256 = hash;
        request.visibility.clone_from(&self.visibility);
        let started = client.media().create_upload(request).await?;
        let id = given(started.media.id, "id for the upload")?;
        let url = given(started.upload_url, "URL to upload to")?;
        let headers = started.upload_headers;
        self.put(Destination { url, headers }).await?;
        let completed = client.media().complete_upload(id).await?;
        Ok(*completed.media)
    }

    /// Replaces the file of a media item.
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
        let mut request = CreateReplaceUploadRequest::new(name, mime, size);
        request.sha256 = hash;
        let started = client.media().create_replace_upload(id, request).await?;
        if started.unchanged {
            return Ok(*started.media);
        }
        let replacement = given(started.replacement_id, "id for the replacement")?;
        let url = given(started.upload_url, "URL to upload to")?;
        let headers = started.upload_headers;
        self.put(Destination { url, headers }).await?;
        let completed = client.media().complete_replace(id, replacement).await?;
        Ok(*completed.media)
    }

    /// Sends the bytes to storage, with the headers that it requires and without the token.
    async fn put(self, destination: Destination) -> Result<(), Error> {
        let mut request = ExternalRequest {
            id: "upload",
            method: Method::PUT,
            url: &destination.url,
            headers: HeaderMap::new(),
            payload: match self.source {
                Source::Bytes(bytes) => Payload::Bytes(bytes),
                Source::Path(_) => Payload::Bytes(Bytes::new()),
                Source::Stream(body) => {
                    Payload::Once(Mutex::new(Some(body.with_length(self.size))))
                }
            },
            timeout: self.timeout,
        };
        for (name, value) in &destination.headers {
            // The HTTP client sets these itself, from the same URL and body.
            let is_set = ["content-length", "host"].iter();
            if !is_set.into_iter().any(|set| name.eq_ignore_ascii_case(set)) {
                request.header(&self.client, name, value)?;
            }
        }
        request.send(&self.client).await.map(drop)
    }
}

/// Returns a value without which the upload cannot go on.
fn given(value: impl Into<Option<String>>, name: &str) -> Result<String, Error> {
    let value = value.into().filter(|value| !value.is_empty());
    value.ok_or_else(|| Error::failed("", format!("the API returned no {name}; try again")))
}

/// Returns the digest in hexadecimal, by which the API finds duplicates.
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
    /// Uploads the file without async; can be called from any thread.
    ///
    /// # Errors
    ///
    /// Returns an error if the file is rejected or one of the calls fails; see
    /// [`ErrorKind`](crate::ErrorKind).
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
