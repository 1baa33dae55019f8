//! Downloads the QR code of a link in one call.
//!
//! 1. The API renders the image and returns a signed URL, which leads to storage outside of the API.
//! 2. The image is fetched from there without the token. Storage may not have it yet: then it is asked again,
//!    after pauses that grow, until the deadline.
//! 3. What arrives is checked to be an image of the format that was asked for.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::path::Path;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use tokio::time::Instant;

use crate::linkbreakers::kind::Kind;
use crate::links::LinksApi;
use crate::runtime::call::Payload;
use crate::runtime::call::external::ExternalRequest;
use crate::runtime::files;
use crate::types::{QrcodeRenderFormat, QrcodeRenderItem, RenderQrcodeImagesRequest};
use crate::{Client, Error};

impl LinksApi<'_> {
    /// Downloads the QR code of a link, as PNG of 1024 pixels by default.
    ///
    /// ```no_run
    /// # async fn example(client: linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.links().qrcode("6d1f4c0e-8d6e-4f7a-9a5b-2b6d0f3f1a11").save("poster.png").await?;
    /// let svg = client.links().qrcode("6d1f4c0e-8d6e-4f7a-9a5b-2b6d0f3f1a11").svg().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias("qr_code", "qr_codes", "qrcode_image"))]
    pub fn qrcode(self, id: impl Into<String>) -> LinkQrcode {
        LinkQrcode {
            client: self.0.clone(),
            id: id.into(),
            format: Format::Png,
            size: None,
            values: Vec::new(),
            deadline: Duration::from_secs(60),
        }
    }
}

/// A QR code to download; see [`LinksApi::qrcode`].
#[derive(Debug)]
#[must_use = "the image is fetched when it is awaited"]
pub struct LinkQrcode {
    client: Client,
    id: String,
    format: Format,
    size: Option<i32>,
    values: Vec<(String, String)>,
    deadline: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Png,
    Svg,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Png => "PNG",
            Self::Svg => "SVG",
        })
    }
}

impl LinkQrcode {
    /// Asks for PNG; the default.
    pub fn png(mut self) -> Self {
        self.format = Format::Png;
        self
    }

    /// Asks for SVG, which prints at every size.
    pub fn svg(mut self) -> Self {
        self.format = Format::Svg;
        self
    }

    /// Sets the side of the square image in pixels, 1024 by default. A size outside of 256 to 4096 fails when
    /// the call is awaited, before anything is sent.
    pub fn size(mut self, pixels: i32) -> Self {
        self.size = Some(pixels);
        self
    }

    /// Gives a variable of a dynamic link its value, such as `serial` of `p/{serial}`.
    pub fn value(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.values.push((name.into(), value.into()));
        self
    }

    /// Sets the time limit of the whole download, with the wait for the image; 60 seconds by default.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Downloads the image into a file. A name that ends in `.svg` asks for SVG. The file appears when it is
    /// complete, and replaces one of that name.
    ///
    /// # Errors
    ///
    /// Returns the errors of the download, and [`ErrorKind::Io`](crate::ErrorKind::Io) if the file cannot be
    /// written.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref().to_owned();
        if path
            .extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("svg"))
        {
            self.format = Format::Svg;
        }
        let image = self.await?;
        files::write(path, image).await
    }

    #[inline]
    async fn run(self) -> Result<Bytes, Error> {
        if let Some(size) = self.size.filter(|size| !(256..=4096).contains(size)) {
            let problem = format!("is {size}; the API draws 256 to 4096 pixels");
            return Err(Error::invalid("size", problem));
        }
        let started = Instant::now();
        let mut request = RenderQrcodeImagesRequest::new([
            QrcodeRenderItem::new().values(self.values.iter().cloned())
        ]);
        if self.values.is_empty() {
            request = RenderQrcodeImagesRequest::new([QrcodeRenderItem::new()]);
        }
        request.size = self.size;
        request.format = Some(match self.format {
            Format::Png => QrcodeRenderFormat::Png,
            Format::Svg => QrcodeRenderFormat::Svg,
        });
        let links = self.client.links();
        let rendered = links.render_qrcode_images(&self.id, request).await?;
        let url = rendered.items.first().map(|code| code.image_url.as_str());
        let url = url.filter(|url| !url.is_empty());
        let url = url.ok_or_else(|| Error::failed("", "the API returned no URL of the image"))?;
        self.fetch(url, started).await
    }

    /// Fetches the image as soon as storage has it.
    async fn fetch(&self, url: &str, started: Instant) -> Result<Bytes, Error> {
        let mut pause = Duration::from_millis(250);
        loop {
            let left = self.deadline.saturating_sub(started.elapsed());
            let request = ExternalRequest {
                id: "qrcode",
                method: Method::GET,
                url,
                headers: HeaderMap::new(),
                payload: Payload::Bytes(Bytes::new()),
                timeout: left.clamp(Duration::from_secs(1), Duration::from_secs(30)),
            };
            match request.send(&self.client).await {
                Ok(response) => return self.check(response.body),
                Err(error) if is_not_drawn_yet(&error) && pause < left => {
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(Duration::from_secs(4));
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Refuses what is no image, such as the page of a proxy.
    fn check(&self, image: Bytes) -> Result<Bytes, Error> {
        let expected = match self.format {
            Format::Png => Kind::Png,
            Format::Svg => Kind::Svg,
        };
        if Kind::detect(&image) == Some(expected) {
            return Ok(image);
        }
        let problem = format!(
            "the URL of the QR code leads to something else than {}",
            self.format
        );
        Err(Error::failed("", problem))
    }
}

/// Storage answers so for an image that is not there.
fn is_not_drawn_yet(error: &Error) -> bool {
    let missing = [
        StatusCode::NOT_FOUND,
        StatusCode::FORBIDDEN,
        StatusCode::TOO_EARLY,
    ];
    error
        .api()
        .is_some_and(|api| missing.contains(&api.status()))
}

#[cfg(feature = "blocking")]
impl LinkQrcode {
    /// Downloads the image without async; can be called from any thread.
    ///
    /// # Errors
    ///
    /// Returns the errors of the download.
    pub fn call(self) -> Result<Bytes, Error> {
        crate::runtime::wait(self.into_future())?
    }
}

impl IntoFuture for LinkQrcode {
    type Output = Result<Bytes, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
