// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Media of the workspace.

use crate::runtime::{Client, Object, Operation, Page, Paged, Request};
use crate::types::{
    CompleteMediaReplaceResponse, CompleteMediaUploadResponse, CreateMediaReplaceUploadResponse,
    CreateMediaRequest, CreateMediaResponse, CreateMediaUploadRequest, CreateMediaUploadResponse,
    GetMediaResponse, ImportMediaRequest, ImportMediaResponse, ListMediaResponse,
    MediaServiceCreateReplaceUploadBody, MediaServiceReplaceImportBody, ReplaceMediaImportResponse,
};

impl Client {
    /// Media of the workspace.
    #[inline]
    pub fn media(&self) -> Media<'_> {
        Media(self)
    }
}

/// See [`Client::media`].
#[derive(Clone, Copy, Debug)]
pub struct Media<'client>(pub(crate) &'client Client);

impl Media<'_> {
    /// Lists the ready media of the workspace, latest first
    ///
    /// `GET /v1/media`.
    #[doc(alias = "MediaService_List")]
    #[inline]
    pub fn list(self) -> Request<ListMedia> {
        Request::new(self.0, &[])
    }

    /// Uploads a file of up to 3 MB within the request
    ///
    /// `POST /v1/media`.
    #[doc(alias = "MediaService_Create")]
    #[inline]
    pub fn create(self, body: CreateMediaRequest) -> Request<CreateMedia> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Starts a direct upload to storage, without sending the file through the API
    ///
    /// `POST /v1/media/uploads`.
    #[doc(alias = "MediaService_CreateUpload")]
    #[inline]
    pub fn create_upload(self, body: CreateMediaUploadRequest) -> Request<CreateUploadMedia> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns a media item, such as `med_123`, with its metadata and URL
    ///
    /// `GET /v1/media/{id}`.
    #[doc(alias = "MediaService_Get")]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetMedia> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes a media item, irreversibly, and frees its storage
    ///
    /// `DELETE /v1/media/{id}`.
    #[doc(alias = "MediaService_Delete")]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteMedia> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Starts replacing the file of a media item by direct upload
    ///
    /// `POST /v1/media/{id}/replace-uploads`.
    #[doc(alias = "MediaService_CreateReplaceUpload")]
    #[inline]
    pub fn create_replace_upload(
        self,
        id: impl AsRef<str>,
        body: MediaServiceCreateReplaceUploadBody,
    ) -> Request<CreateReplaceUploadMedia> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Completes the replacement of a media item's file
    ///
    /// `POST /v1/media/{id}/replace-uploads/{replacementId}:complete`.
    #[doc(alias = "MediaService_CompleteReplace")]
    #[inline]
    pub fn complete_replace(
        self,
        id: impl AsRef<str>,
        replacement_id: impl AsRef<str>,
    ) -> Request<CompleteReplaceMedia> {
        Request::new(self.0, &[id.as_ref(), replacement_id.as_ref()]).json(&Object::new())
    }

    /// Replaces the file of a media item with one the server fetches
    ///
    /// `POST /v1/media/{id}/replace:import`.
    #[doc(alias = "MediaService_ReplaceImport")]
    #[inline]
    pub fn replace_import(
        self,
        id: impl AsRef<str>,
        body: MediaServiceReplaceImportBody,
    ) -> Request<ReplaceImportMedia> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Completes an upload started with `POST /v1/media/uploads`
    ///
    /// `POST /v1/media/{id}:complete`.
    #[doc(alias = "MediaService_CompleteUpload")]
    #[inline]
    pub fn complete_upload(self, id: impl AsRef<str>) -> Request<CompleteUploadMedia> {
        Request::new(self.0, &[id.as_ref()]).json(&Object::new())
    }

    /// Imports a file into the media library from a URL or an assistant attachment
    ///
    /// `POST /v1/media:import`.
    #[doc(alias = "MediaService_Import")]
    #[inline]
    pub fn import(self, body: ImportMediaRequest) -> Request<ImportMedia> {
        Request::new(self.0, &[]).json(&body)
    }
}

/// [`Media::list`].
#[derive(Clone, Copy, Debug)]
pub struct ListMedia;

impl Operation for ListMedia {
    type Output = ListMediaResponse;
    const ID: &'static str = "MediaService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/media";
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[("pageSize", Some("50"))];
}

impl Paged for ListMedia {
    type Item = crate::types::Media;

    fn page(output: ListMediaResponse) -> Page<crate::types::Media> {
        Page::new(output.media, output.next_page_token)
    }
}

impl Request<ListMedia> {
    /// Most media files to return per page.
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
    /// Use `uploadedFrom` in its place. The recorded value is still matched, but does not tell where media is used.
    #[inline]
    pub fn usage(self, usage: impl AsRef<str>) -> Self {
        self.query("usage", usage.as_ref())
    }

    /// Kind that media must be of; every kind if unset.
    #[inline]
    pub fn kind(self, kind: impl AsRef<str>) -> Self {
        self.query("kind", kind.as_ref())
    }

    /// Place that media must have been uploaded from; any place if unset.
    ///
    /// Does not tell where media can be used; `references` does.
    #[inline]
    pub fn uploaded_from(self, uploaded_from: impl AsRef<str>) -> Self {
        self.query("uploadedFrom", uploaded_from.as_ref())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// [`Media::create`].
#[derive(Clone, Copy, Debug)]
pub struct CreateMedia;

impl Operation for CreateMedia {
    type Output = CreateMediaResponse;
    const ID: &'static str = "MediaService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Media::create_upload`].
#[derive(Clone, Copy, Debug)]
pub struct CreateUploadMedia;

impl Operation for CreateUploadMedia {
    type Output = CreateMediaUploadResponse;
    const ID: &'static str = "MediaService_CreateUpload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/uploads";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Media::get`].
#[derive(Clone, Copy, Debug)]
pub struct GetMedia;

impl Operation for GetMedia {
    type Output = GetMediaResponse;
    const ID: &'static str = "MediaService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/media/{}";
}

/// [`Media::delete`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteMedia;

impl Operation for DeleteMedia {
    type Output = Object;
    const ID: &'static str = "MediaService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/media/{}";
}

/// [`Media::create_replace_upload`].
#[derive(Clone, Copy, Debug)]
pub struct CreateReplaceUploadMedia;

impl Operation for CreateReplaceUploadMedia {
    type Output = CreateMediaReplaceUploadResponse;
    const ID: &'static str = "MediaService_CreateReplaceUpload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/{}/replace-uploads";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Media::complete_replace`].
#[derive(Clone, Copy, Debug)]
pub struct CompleteReplaceMedia;

impl Operation for CompleteReplaceMedia {
    type Output = CompleteMediaReplaceResponse;
    const ID: &'static str = "MediaService_CompleteReplace";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/{}/replace-uploads/{}:complete";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Request<CompleteReplaceMedia> {
    /// The body, any JSON object.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// [`Media::replace_import`].
#[derive(Clone, Copy, Debug)]
pub struct ReplaceImportMedia;

impl Operation for ReplaceImportMedia {
    type Output = ReplaceMediaImportResponse;
    const ID: &'static str = "MediaService_ReplaceImport";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/{}/replace:import";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Media::complete_upload`].
#[derive(Clone, Copy, Debug)]
pub struct CompleteUploadMedia;

impl Operation for CompleteUploadMedia {
    type Output = CompleteMediaUploadResponse;
    const ID: &'static str = "MediaService_CompleteUpload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media/{}:complete";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Request<CompleteUploadMedia> {
    /// The body, any JSON object.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// [`Media::import`].
#[derive(Clone, Copy, Debug)]
pub struct ImportMedia;

impl Operation for ImportMedia {
    type Output = ImportMediaResponse;
    const ID: &'static str = "MediaService_Import";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/media:import";
    const IDEMPOTENCY_KEY: bool = true;
}
