// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Files that links and pages show; `upload` and `replace` send them.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.media().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    CompleteMediaReplaceResponse, CompleteMediaUploadResponse,
    CreateMediaReplaceUploadResponse, CreateMediaRequest, CreateMediaResponse,
    CreateMediaUploadRequest, CreateMediaUploadResponse, CreateReplaceUploadRequest,
    GetMediaResponse, ImportMediaRequest, ImportMediaResponse, ListMediaResponse, Media,
    MediaKind, MediaUploadOrigin, MediaUsage, ReplaceImportRequest,
    ReplaceMediaImportResponse,
};

impl Client {
    /// Files that links and pages show; `upload` and `replace` send them.
    #[inline]
    pub fn media(&self) -> MediaApi<'_> {
        MediaApi(self)
    }
}

/// Files that links and pages show; `upload` and `replace` send them.
///
/// See [`Client::media`].
#[derive(Clone, Copy, Debug)]
pub struct MediaApi<'client>(pub(crate) &'client Client);

impl MediaApi<'_> {
    /// Lists the ready media of the workspace, latest first.
    ///
    /// Can be filtered by kind or by where the upload came from. `totalCount` counts the matches on
    /// all pages together. The references of an item tell what uses it.
    ///
    /// Requires the [`media:read`](crate::types::ApiScope::MediaRead) scope.
    ///
    /// `GET /v1/media`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.media().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`page_size(i64)`](ListMedia::page_size): Most media files to return per page. `50` by
    ///   default.
    /// - [`page_token(String)`](ListMedia::page_token): Cursor of the page to return; without one,
    ///   the first page.
    /// - [`usage(MediaUsage)`](ListMedia::usage), deprecated: Usage that media must have had
    ///   recorded at upload; deprecated.
    /// - [`kind(MediaKind)`](ListMedia::kind): Kind that media must be of; every kind if unset.
    /// - [`uploaded_from(MediaUploadOrigin)`](ListMedia::uploaded_from): Place that media must have
    ///   been uploaded from; any place if unset.
    /// - [`cursor(String)`](ListMedia::cursor): Alias of `pageToken`, which takes precedence if
    ///   both are given.
    ///
    /// # Returns
    ///
    /// [`ListMediaResponse`], one page of it; `.items()` goes through each [`Media`] on all pages.
    #[doc(alias("MediaService_List", "media_service_list", "list_media"))]
    #[inline]
    pub fn list(self) -> Request<ListMedia> {
        Request::new(self.0, &[])
    }

    /// Uploads a file of up to 3 MB within the request.
    ///
    /// Over HTTP the bytes are base64-encoded. Anything bigger, such as a PDF brochure or a video,
    /// goes to storage directly: call `POST /v1/media/uploads`, send the file with `PUT` to the
    /// `uploadUrl` it returns, then call `POST /v1/media/{id}:complete`.
    ///
    /// The bytes determine the kind, which in turn sets a limit: 10 MB for images (PNG, JPEG, WebP,
    /// SVG), 25 MB for PDF documents and 50 MB for MP4 videos. Intended use is not declared. Every
    /// image of at most 3 MB can serve as QR code logo, background cover, badge or footer logo, and
    /// an Open media step can open all kinds of media.
    ///
    /// Duplicates are not accepted: bytes whose SHA-256 equals that of media in the workspace give
    /// 409 `MEDIA_ALREADY_EXISTS`, whose metadata identifies the existing item, to be used in its
    /// place, by `existingMediaId` and `existingFileName`.
    ///
    /// Requires the [`media:write`](crate::types::ApiScope::MediaWrite) scope.
    ///
    /// `POST /v1/media`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateMediaRequest::new();
    /// let response = client.media().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateMediaResponse`].
    #[doc(alias("MediaService_Create", "media_service_create", "create_media"))]
    #[inline]
    pub fn create(self, body: CreateMediaRequest) -> Request<CreateMedia> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Starts a direct upload to storage, without sending the file through the API.
    ///
    /// Give the name, MIME type and exact byte size of the file. They must respect the limit of its
    /// kind, which is 10 MB for images, 25 MB for PDF documents and 50 MB for MP4 videos, and the
    /// storage allowance of the workspace; completion applies the same checks to the actual bytes.
    /// Send the bytes with `PUT` to `uploadUrl`, along with the `uploadHeaders` and a
    /// `Content-Length` of exactly `size`, ahead of `uploadExpiresAt`; then call
    /// `POST /v1/media/{id}:complete`.
    ///
    /// Before completion the media is `PENDING`, which means unlisted and unusable. An upload left
    /// incomplete for an hour is dropped.
    ///
    /// No file can exist twice in a workspace. With the optional `sha256`, in hex, a duplicate is
    /// caught before anything is uploaded: the call fails with 409 `MEDIA_ALREADY_EXISTS`, whose
    /// metadata identifies the existing item, to be used in its place, by `existingMediaId` and
    /// `existingFileName`. Storage then also rejects bytes with another hash, and `PUT` must carry
    /// `x-amz-checksum-sha256` as found in `uploadHeaders`. If `sha256` is not given, duplicates
    /// surface at completion.
    ///
    /// Requires the [`media:write`](crate::types::ApiScope::MediaWrite) scope.
    ///
    /// `POST /v1/media/uploads`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateMediaUploadRequest::new("Launch", "text", 20);
    /// let response = client.media().create_upload(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateMediaUploadResponse`].
    #[doc(alias("MediaService_CreateUpload", "media_service_create_upload"))]
    #[inline]
    pub fn create_upload(self, body: CreateMediaUploadRequest) -> Request<CreateUpload> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns a media item, such as `med_123`, with its metadata and URL.
    ///
    /// Requires the [`media:read`](crate::types::ApiScope::MediaRead) scope.
    ///
    /// `GET /v1/media/{id}`.
    ///
    /// - `id`: Media file to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.media().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetMediaResponse`].
    #[doc(alias("MediaService_Get", "media_service_get", "get_media"))]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetMedia> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes a media item, irreversibly, and frees its storage.
    ///
    /// Fails with `MEDIA_IN_USE` while an Open media step opens the media or a page theme, be it of
    /// a link or of a template, shows it as background cover, badge or footer logo. The users are
    /// named in the metadata, under `linkIds` and `pageThemeTemplateIds`; give them other media, or
    /// none, first.
    ///
    /// Use as the logo of a QR code design is no obstacle: the design has its own copy and merely
    /// loses the reference.
    ///
    /// Requires the [`media:write`](crate::types::ApiScope::MediaWrite) scope.
    ///
    /// `DELETE /v1/media/{id}`.
    ///
    /// - `id`: Media file to delete, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.media().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(alias("MediaService_Delete", "media_service_delete", "delete_media"))]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteMedia> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Starts replacing the file of a media item by direct upload.
    ///
    /// The media ID is unaffected, so whatever uses the media follows: from the next visit on, Open
    /// media steps serve the new file and page themes display it as background cover, badge or
    /// footer logo.
    ///
    /// Give the name, MIME type and exact byte size of the file, and its `sha256` if desired. Send
    /// the bytes with `PUT` to `uploadUrl`, along with the `uploadHeaders`, ahead of
    /// `uploadExpiresAt`; then pass the `replacementId` to
    /// `POST /v1/media/{id}/replace-uploads/{replacementId}:complete`. The media does not change
    /// before that, and a replacement left incomplete for an hour is dropped.
    ///
    /// All uses rendered from the file must accept the new one. A background cover, badge or footer
    /// logo of a page theme must be an image of 3 MB or less; an Open media step has no such
    /// requirement, so media that only these steps use may become another kind, say an MP4 video
    /// where there was a PDF. A violation fails with `MEDIA_REPLACE_NOT_ALLOWED`: the message tells
    /// which uses object and why, and `refusals` in the metadata has them as a JSON array. QR code
    /// designs hold a copy of their logo. They never object, continue to show that copy, and lose
    /// their tie to the media on completion.
    ///
    /// If a different media item of the workspace has the same file, the call fails with 409
    /// `MEDIA_ALREADY_EXISTS` and metadata `existingMediaId` and `existingFileName`. If the media
    /// itself has it, nothing needs replacing: `unchanged` is `true` and `uploadUrl` is missing.
    /// The storage allowance is charged with the change in size alone.
    ///
    /// Requires the [`media:write`](crate::types::ApiScope::MediaWrite) scope.
    ///
    /// `POST /v1/media/{id}/replace-uploads`.
    ///
    /// - `id`: Media item that gets a new file, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateReplaceUploadRequest::new("Launch", "text", 20);
    /// let response = client.media().create_replace_upload("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateMediaReplaceUploadResponse`].
    #[doc(
        alias("MediaService_CreateReplaceUpload", "media_service_create_replace_upload")
    )]
    #[inline]
    pub fn create_replace_upload(
        self,
        id: impl AsRef<str>,
        body: CreateReplaceUploadRequest,
    ) -> Request<CreateReplaceUpload> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Completes the replacement of a media item's file.
    ///
    /// The file sent with `PUT` to the replacement's `uploadUrl` undergoes the checks of
    /// `POST /v1/media/{id}:complete`: size, true format as told by its first bytes, and a SHA-256
    /// that the server determines. In addition, all uses rendered from the media must accept it and
    /// the storage allowance must have room. It then takes over: kind, name, size, MIME type and
    /// `sha256` become those of the new file, the ID stays, and the former file is deleted.
    ///
    /// A QR code design that has the media as its logo retains the logo it shows but loses its tie
    /// to the media; `detachedReferences` lists such designs.
    ///
    /// If anything is refused, the media is left as it was and the new file is thrown away. A file
    /// equal to the present one has no effect, reported as `unchanged` being `true`.
    ///
    /// Requires the [`media:write`](crate::types::ApiScope::MediaWrite) scope.
    ///
    /// `POST /v1/media/{id}/replace-uploads/{replacementId}:complete`.
    ///
    /// - `id`: Media item that gets a new file, by UUID.
    ///
    /// - `replacement_id`: Replacement to complete, by the UUID that `CreateReplaceUpload`
    ///   returned.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.media().complete_replace("id", "replacement-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](CompleteReplace::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`CompleteMediaReplaceResponse`].
    #[doc(alias("MediaService_CompleteReplace", "media_service_complete_replace"))]
    #[inline]
    pub fn complete_replace(
        self,
        id: impl AsRef<str>,
        replacement_id: impl AsRef<str>,
    ) -> Request<CompleteReplace> {
        Request::new(self.0, &[id.as_ref(), replacement_id.as_ref()])
            .json(&Object::new())
    }

    /// Replaces the file of a media item with one the server fetches.
    ///
    /// A single call suffices. The source is either a public `https` URL or an attachment of the
    /// caller's own conversation with the Assistant; limits and URL rules are those of
    /// `POST /v1/media:import`.
    ///
    /// Checks are those of `POST /v1/media/{id}/replace-uploads/{replacementId}:complete`. Where a
    /// use rendered from the media does not accept the file, the call fails with
    /// `MEDIA_REPLACE_NOT_ALLOWED`, listing the objecting uses with their reasons. Where a
    /// different media item has the file, it fails with `MEDIA_ALREADY_EXISTS`. The storage
    /// allowance is charged with the change in size alone.
    ///
    /// The ID of the media persists. QR code designs whose logo it is retain the logo they show and
    /// lose their tie to it. With a file equal to the present one, `unchanged` is `true`.
    ///
    /// Requires the [`media:write`](crate::types::ApiScope::MediaWrite) scope.
    ///
    /// `POST /v1/media/{id}/replace:import`.
    ///
    /// - `id`: Media item that gets a new file, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ReplaceImportRequest::new();
    /// let response = client.media().replace_import("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ReplaceMediaImportResponse`].
    #[doc(alias("MediaService_ReplaceImport", "media_service_replace_import"))]
    #[inline]
    pub fn replace_import(
        self,
        id: impl AsRef<str>,
        body: ReplaceImportRequest,
    ) -> Request<ReplaceImport> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Completes an upload started with `POST /v1/media/uploads`.
    ///
    /// The bytes sent with `PUT` to `uploadUrl` are checked: size, true format as told by the first
    /// bytes, and the storage allowance. If they agree with what was declared, the media turns
    /// `READY` and is returned along with a signed URL. Otherwise both file and media are dropped,
    /// the error gives the reason, and a new upload is needed. For media that is `READY` already,
    /// the call just returns it.
    ///
    /// The SHA-256 is always determined by the server, either from the checksum that storage
    /// verified or by rereading the file. A duplicate of media in the workspace is dropped with 409
    /// `MEDIA_ALREADY_EXISTS`, whose metadata identifies the existing item, to be used in its
    /// place, by `existingMediaId` and `existingFileName`.
    ///
    /// Requires the [`media:write`](crate::types::ApiScope::MediaWrite) scope.
    ///
    /// `POST /v1/media/{id}:complete`.
    ///
    /// - `id`: Pending media item, by the UUID that `CreateUpload` returned.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.media().complete_upload("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](CompleteUpload::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`CompleteMediaUploadResponse`].
    #[doc(alias("MediaService_CompleteUpload", "media_service_complete_upload"))]
    #[inline]
    pub fn complete_upload(self, id: impl AsRef<str>) -> Request<CompleteUpload> {
        Request::new(self.0, &[id.as_ref()]).json(&Object::new())
    }

    /// Imports a file into the media library from a URL or an assistant attachment.
    ///
    /// The server obtains the file and stores it as `READY` media, sparing the caller a download
    /// and an upload. Exactly one source must be given: `url`, a public `https` address, or
    /// `assistantAttachmentId`, naming an attachment of the caller's own conversation with the
    /// Assistant.
    ///
    /// The host of a URL must resolve to a public address, and the port must be 443. At most five
    /// redirects are followed, each under these same conditions.
    ///
    /// The kind is told from the bytes; name and `Content-Type` are disregarded. Limits are those
    /// of uploads: 10 MB for images (PNG, JPEG, WebP, SVG), 25 MB for PDF documents and 50 MB for
    /// MP4 videos, subject to the storage allowance of the workspace.
    ///
    /// Duplicates are not accepted: bytes whose SHA-256 equals that of media in the workspace give
    /// 409 `MEDIA_ALREADY_EXISTS`, whose metadata identifies the existing item, to be used in its
    /// place, by `existingMediaId` and `existingFileName`.
    ///
    /// Requires the [`media:write`](crate::types::ApiScope::MediaWrite) scope.
    ///
    /// `POST /v1/media:import`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ImportMediaRequest::new();
    /// let response = client.media().import(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ImportMediaResponse`].
    #[doc(alias("MediaService_Import", "media_service_import", "import_media"))]
    #[inline]
    pub fn import(self, body: ImportMediaRequest) -> Request<ImportMedia> {
        Request::new(self.0, &[]).json(&body)
    }
}

/// The operation of [`MediaApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListMedia;

impl Operation for ListMedia {
    type Output = ListMediaResponse;
    const ID: &'static str = "MediaService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/media";
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[
        ("pageSize", Some("50")),
    ];
}

impl Paged for ListMedia {
    type Item = Media;
    #[inline]
    fn page(output: ListMediaResponse) -> Page<Media> {
        Page::new(output.media, output.next_page_token)
    }
}

impl Setters<ListMedia> {
    /// Most media files to return per page.
    ///
    /// The API requires it; unset, `50` is sent.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return; without one, the first page.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Usage that media must have had recorded at upload; deprecated.
    ///
    /// Use `uploadedFrom` in its place. The recorded value is still matched, but does not tell
    /// where media is used.
    #[deprecated]
    #[inline]
    pub fn usage(self, usage: impl Into<MediaUsage>) -> Self {
        self.query("usage", usage.into())
    }

    /// Kind that media must be of; every kind if unset.
    #[inline]
    pub fn kind(self, kind: impl Into<MediaKind>) -> Self {
        self.query("kind", kind.into())
    }

    /// Place that media must have been uploaded from; any place if unset.
    ///
    /// Does not tell where media can be used; `references` does.
    #[inline]
    pub fn uploaded_from(self, uploaded_from: impl Into<MediaUploadOrigin>) -> Self {
        self.query("uploadedFrom", uploaded_from.into())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`MediaApi::create`].
#[derive(Debug)]
pub struct CreateMedia;

impl Operation for CreateMedia {
    type Output = CreateMediaResponse;
    const ID: &'static str = "MediaService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`MediaApi::create_upload`].
#[derive(Debug)]
pub struct CreateUpload;

impl Operation for CreateUpload {
    type Output = CreateMediaUploadResponse;
    const ID: &'static str = "MediaService_CreateUpload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/uploads";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`MediaApi::get`].
#[derive(Debug)]
pub struct GetMedia;

impl Operation for GetMedia {
    type Output = GetMediaResponse;
    const ID: &'static str = "MediaService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/media/{id}";
}

/// The operation of [`MediaApi::delete`].
#[derive(Debug)]
pub struct DeleteMedia;

impl Operation for DeleteMedia {
    type Output = Object;
    const ID: &'static str = "MediaService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/media/{id}";
}

/// The operation of [`MediaApi::create_replace_upload`].
#[derive(Debug)]
pub struct CreateReplaceUpload;

impl Operation for CreateReplaceUpload {
    type Output = CreateMediaReplaceUploadResponse;
    const ID: &'static str = "MediaService_CreateReplaceUpload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/{id}/replace-uploads";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`MediaApi::complete_replace`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct CompleteReplace;

impl Operation for CompleteReplace {
    type Output = CompleteMediaReplaceResponse;
    const ID: &'static str = "MediaService_CompleteReplace";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/{id}/replace-uploads/{replacementId}:complete";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<CompleteReplace> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// The operation of [`MediaApi::replace_import`].
#[derive(Debug)]
pub struct ReplaceImport;

impl Operation for ReplaceImport {
    type Output = ReplaceMediaImportResponse;
    const ID: &'static str = "MediaService_ReplaceImport";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/{id}/replace:import";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`MediaApi::complete_upload`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct CompleteUpload;

impl Operation for CompleteUpload {
    type Output = CompleteMediaUploadResponse;
    const ID: &'static str = "MediaService_CompleteUpload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/{id}:complete";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<CompleteUpload> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// The operation of [`MediaApi::import`].
#[derive(Debug)]
pub struct ImportMedia;

impl Operation for ImportMedia {
    type Output = ImportMediaResponse;
    const ID: &'static str = "MediaService_Import";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media:import";
    const IDEMPOTENCY_KEY: bool = true;
}
