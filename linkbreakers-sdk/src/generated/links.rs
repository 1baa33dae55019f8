// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Links of the workspace.

use crate::runtime::{Client, Object, Operation, Page, Paged, Request};
use crate::types::{
    CreateBulkLinksRequest, CreateBulkLinksResponse, CreateContactLinkRequest,
    CreateContactLinkResponse, CreateLinkRequest, CreateLinkResponse, CreateOpenMediaLinkRequest,
    CreateOpenMediaLinkResponse, CreateThankYouLinkRequest, CreateThankYouLinkResponse,
    GetLinkResponse, Job, Link, LinkSortField, LinkView, LinksServiceRenderQrcodeImagesBody,
    LinksServiceUpdateBody, ListLinksResponse, RenderQrcodeImagesResponse,
    ResolveQrcodeImagesRequest, ResolveQrcodeImagesResponse, ShortlinkAvailabilityResponse,
    ShortlinkRandomResponse, SortDirection, UpdateLinkResponse,
};

impl Client {
    /// Links of the workspace.
    #[inline]
    pub fn links(&self) -> Links<'_> {
        Links(self)
    }
}

/// See [`Client::links`].
#[derive(Clone, Copy, Debug)]
pub struct Links<'client>(pub(crate) &'client Client);

impl Links<'_> {
    /// Lists the short links of the workspace
    ///
    /// `GET /v1/links`.
    #[doc(alias = "LinksService_List")]
    #[inline]
    pub fn list(self) -> Request<ListLinks> {
        Request::new(self.0, &[])
    }

    /// Creates a short link
    ///
    /// `POST /v1/links`.
    #[doc(alias = "LinksService_Create")]
    #[inline]
    pub fn create(self, body: CreateLinkRequest) -> Request<CreateLinks> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Creates several links in one transaction
    ///
    /// `POST /v1/links/batch`.
    #[doc(alias = "LinksService_CreateBatch")]
    #[inline]
    pub fn create_batch(
        self,
        body: impl IntoIterator<Item = CreateLinkRequest>,
    ) -> Request<CreateBatchLinks> {
        Request::new(self.0, &[]).json(&body.into_iter().collect::<Vec<_>>())
    }

    /// Creates several links in one transaction
    ///
    /// `POST /v1/links/bulk`.
    #[doc(alias = "LinksService_CreateBulk")]
    #[inline]
    pub fn create_bulk(self, body: CreateBulkLinksRequest) -> Request<CreateBulkLinks> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Creates several links in the background
    ///
    /// `POST /v1/links/bulk/jobs`.
    #[doc(alias = "LinksService_CreateBulkAsync")]
    #[inline]
    pub fn create_bulk_async(self, body: CreateBulkLinksRequest) -> Request<CreateBulkAsyncLinks> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Creates a link to a contact card
    ///
    /// `POST /v1/links/contact`.
    #[doc(alias = "LinksService_CreateContactLink")]
    #[inline]
    pub fn create_contact_link(
        self,
        body: CreateContactLinkRequest,
    ) -> Request<CreateContactLinkLinks> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Creates a link, with QR code, that opens a single media item
    ///
    /// `POST /v1/links/open-media`.
    #[doc(alias = "LinksService_CreateOpenMediaLink")]
    #[inline]
    pub fn create_open_media_link(
        self,
        body: CreateOpenMediaLinkRequest,
    ) -> Request<CreateOpenMediaLinkLinks> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Signs fresh URLs for the QR code images of the given links
    ///
    /// `POST /v1/links/qrcode-images:resolve`.
    #[doc(alias = "LinksService_ResolveQrcodeImages")]
    #[inline]
    pub fn resolve_qrcode_images(
        self,
        body: ResolveQrcodeImagesRequest,
    ) -> Request<ResolveQrcodeImagesLinks> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Tells if a shortlink is free to be used for a new link
    ///
    /// `GET /v1/links/shortlink-availability`.
    #[doc(alias = "LinksService_ShortlinkAvailability")]
    #[inline]
    pub fn shortlink_availability(self) -> Request<ShortlinkAvailabilityLinks> {
        Request::new(self.0, &[])
    }

    /// Generates a random shortlink that is still available
    ///
    /// `GET /v1/links/shortlink-random`.
    #[doc(alias = "LinksService_ShortlinkRandom")]
    #[inline]
    pub fn shortlink_random(self) -> Request<ShortlinkRandomLinks> {
        Request::new(self.0, &[])
    }

    /// Creates a link whose journey ends on a thank-you page
    ///
    /// `POST /v1/links/thank-you`.
    #[doc(alias = "LinksService_CreateThankYouLink")]
    #[inline]
    pub fn create_thank_you_link(
        self,
        body: CreateThankYouLinkRequest,
    ) -> Request<CreateThankYouLinkLinks> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns a short link, metrics and metadata included
    ///
    /// `GET /v1/links/{id}`.
    #[doc(alias = "LinksService_Get")]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetLinks> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Updates a short link
    ///
    /// `PATCH /v1/links/{id}`.
    #[doc(alias = "LinksService_Update")]
    #[inline]
    pub fn update(self, id: impl AsRef<str>, body: LinksServiceUpdateBody) -> Request<UpdateLinks> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Deletes a short link, irreversibly
    ///
    /// `DELETE /v1/links/{id}`.
    #[doc(alias = "LinksService_Delete")]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteLinks> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Renders QR codes of a link and returns signed image URLs
    ///
    /// `POST /v1/links/{id}/qrcode-images:render`.
    #[doc(alias = "LinksService_RenderQrcodeImages")]
    #[inline]
    pub fn render_qrcode_images(
        self,
        id: impl AsRef<str>,
        body: LinksServiceRenderQrcodeImagesBody,
    ) -> Request<RenderQrcodeImagesLinks> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }
}

/// [`Links::list`].
#[derive(Clone, Copy, Debug)]
pub struct ListLinks;

impl Operation for ListLinks {
    type Output = ListLinksResponse;
    const ID: &'static str = "LinksService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links";
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[("pageSize", Some("50"))];
}

impl Paged for ListLinks {
    type Item = Link;

    fn page(output: ListLinksResponse) -> Page<Link> {
        Page::new(output.links, output.next_page_token)
    }
}

impl Request<ListLinks> {
    /// Most links to return per page.
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return; without one, the first page.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Related resources to return with a link.
    ///
    /// Any of `customDomain`, `qrcodeDesign`, `qrcodeSignedUrl`, `tags` and `pageTheme`. Signed URLs of QR code images are returned only for `qrcodeSignedUrl`, since leaving them out makes requests faster.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_all(
            "include",
            include.into_iter().map(|value| value.as_ref().to_owned()),
        )
    }

    /// Tags of which a link must have at least one.
    #[inline]
    pub fn tags(self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_all(
            "tags",
            tags.into_iter().map(|value| value.as_ref().to_owned()),
        )
    }

    /// Text to look for in the name or shortlink of a link.
    #[inline]
    pub fn search(self, search: impl AsRef<str>) -> Self {
        self.query("search", search.as_ref())
    }

    /// Field that determines the order of links, `updatedAt` by default.
    #[inline]
    pub fn sort_by(self, sort_by: impl Into<LinkSortField>) -> Self {
        self.query("sortBy", sort_by.into())
    }

    /// Order of the links, descending by default.
    #[inline]
    pub fn sort_direction(self, sort_direction: impl Into<SortDirection>) -> Self {
        self.query("sortDirection", sort_direction.into())
    }

    /// Whether to return links of one directory or all links, the default.
    #[inline]
    pub fn view(self, view: impl Into<LinkView>) -> Self {
        self.query("view", view.into())
    }

    /// Directory whose links are returned if `view` is `LINK_VIEW_DIRECTORY`.
    ///
    /// If empty in that view, links at the root are returned.
    #[inline]
    pub fn directory_id(self, directory_id: impl AsRef<str>) -> Self {
        self.query("directoryId", directory_id.as_ref())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// [`Links::create`].
#[derive(Clone, Copy, Debug)]
pub struct CreateLinks;

impl Operation for CreateLinks {
    type Output = CreateLinkResponse;
    const ID: &'static str = "LinksService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Links::create_batch`].
#[derive(Clone, Copy, Debug)]
pub struct CreateBatchLinks;

impl Operation for CreateBatchLinks {
    type Output = CreateBulkLinksResponse;
    const ID: &'static str = "LinksService_CreateBatch";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/batch";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Links::create_bulk`].
#[derive(Clone, Copy, Debug)]
pub struct CreateBulkLinks;

impl Operation for CreateBulkLinks {
    type Output = CreateBulkLinksResponse;
    const ID: &'static str = "LinksService_CreateBulk";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/bulk";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Links::create_bulk_async`].
#[derive(Clone, Copy, Debug)]
pub struct CreateBulkAsyncLinks;

impl Operation for CreateBulkAsyncLinks {
    type Output = Job;
    const ID: &'static str = "LinksService_CreateBulkAsync";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/bulk/jobs";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Links::create_contact_link`].
#[derive(Clone, Copy, Debug)]
pub struct CreateContactLinkLinks;

impl Operation for CreateContactLinkLinks {
    type Output = CreateContactLinkResponse;
    const ID: &'static str = "LinksService_CreateContactLink";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/contact";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Links::create_open_media_link`].
#[derive(Clone, Copy, Debug)]
pub struct CreateOpenMediaLinkLinks;

impl Operation for CreateOpenMediaLinkLinks {
    type Output = CreateOpenMediaLinkResponse;
    const ID: &'static str = "LinksService_CreateOpenMediaLink";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/open-media";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Links::resolve_qrcode_images`].
#[derive(Clone, Copy, Debug)]
pub struct ResolveQrcodeImagesLinks;

impl Operation for ResolveQrcodeImagesLinks {
    type Output = ResolveQrcodeImagesResponse;
    const ID: &'static str = "LinksService_ResolveQrcodeImages";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/qrcode-images:resolve";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Links::shortlink_availability`].
#[derive(Clone, Copy, Debug)]
pub struct ShortlinkAvailabilityLinks;

impl Operation for ShortlinkAvailabilityLinks {
    type Output = ShortlinkAvailabilityResponse;
    const ID: &'static str = "LinksService_ShortlinkAvailability";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links/shortlink-availability";
}

impl Request<ShortlinkAvailabilityLinks> {
    /// Shortlink to test for availability.
    #[inline]
    pub fn shortlink(self, shortlink: impl AsRef<str>) -> Self {
        self.query("shortlink", shortlink.as_ref())
    }

    /// Custom domain to test on, by UUID; without it, the default domain.
    #[inline]
    pub fn custom_domain_id(self, custom_domain_id: impl AsRef<str>) -> Self {
        self.query("customDomainId", custom_domain_id.as_ref())
    }
}

/// [`Links::shortlink_random`].
#[derive(Clone, Copy, Debug)]
pub struct ShortlinkRandomLinks;

impl Operation for ShortlinkRandomLinks {
    type Output = ShortlinkRandomResponse;
    const ID: &'static str = "LinksService_ShortlinkRandom";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links/shortlink-random";
}

/// [`Links::create_thank_you_link`].
#[derive(Clone, Copy, Debug)]
pub struct CreateThankYouLinkLinks;

impl Operation for CreateThankYouLinkLinks {
    type Output = CreateThankYouLinkResponse;
    const ID: &'static str = "LinksService_CreateThankYouLink";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/thank-you";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Links::get`].
#[derive(Clone, Copy, Debug)]
pub struct GetLinks;

impl Operation for GetLinks {
    type Output = GetLinkResponse;
    const ID: &'static str = "LinksService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links/{}";
}

impl Request<GetLinks> {
    /// Related resources to return with a link.
    ///
    /// Any of `customDomain`, `qrcodeDesign`, `qrcodeSignedUrl`, `tags` and `pageTheme`. Signed URLs of QR code images are returned only for `qrcodeSignedUrl`, since leaving them out makes requests faster.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_all(
            "include",
            include.into_iter().map(|value| value.as_ref().to_owned()),
        )
    }
}

/// [`Links::update`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateLinks;

impl Operation for UpdateLinks {
    type Output = UpdateLinkResponse;
    const ID: &'static str = "LinksService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/links/{}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Links::delete`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteLinks;

impl Operation for DeleteLinks {
    type Output = Object;
    const ID: &'static str = "LinksService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/links/{}";
}

/// [`Links::render_qrcode_images`].
#[derive(Clone, Copy, Debug)]
pub struct RenderQrcodeImagesLinks;

impl Operation for RenderQrcodeImagesLinks {
    type Output = RenderQrcodeImagesResponse;
    const ID: &'static str = "LinksService_RenderQrcodeImages";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/{}/qrcode-images:render";
    const IDEMPOTENCY_KEY: bool = true;
}
