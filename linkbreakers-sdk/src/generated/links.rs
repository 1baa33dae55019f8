// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Short links: created one by one or in bulk, changed, listed, deleted, with their QR code
//! images.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.links().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, List, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    CreateBulkLinksRequest, CreateBulkLinksResponse, CreateContactLinkRequest,
    CreateContactLinkResponse, CreateLinkRequest, CreateLinkResponse,
    CreateOpenMediaLinkRequest, CreateOpenMediaLinkResponse, CreateThankYouLinkRequest,
    CreateThankYouLinkResponse, GetLinkResponse, Job, Link, LinkSortField, LinkView,
    ListLinksResponse, RenderQrcodeImagesRequest, RenderQrcodeImagesResponse,
    ResolveQrcodeImagesRequest, ResolveQrcodeImagesResponse,
    ShortlinkAvailabilityResponse, ShortlinkRandomResponse, SortDirection,
    UpdateLinkRequest, UpdateLinkResponse,
};

impl Client {
    /// Short links: created one by one or in bulk, changed, listed, deleted, with their QR code
    /// images.
    #[inline]
    pub fn links(&self) -> LinksApi<'_> {
        LinksApi(self)
    }
}

/// Short links: created one by one or in bulk, changed, listed, deleted, with their QR code
/// images.
///
/// See [`Client::links`].
#[derive(Clone, Copy, Debug)]
pub struct LinksApi<'client>(pub(crate) &'client Client);

impl LinksApi<'_> {
    /// Lists the short links of the workspace.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/links`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.links().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`page_size(i64)`](ListLinks::page_size): Most links to return per page. `50` by default.
    /// - [`page_token(String)`](ListLinks::page_token): Cursor of the page to return; without one,
    ///   the first page.
    /// - [`include(List<String>)`](ListLinks::include): Related resources to return with a link.
    /// - [`tags(List<String>)`](ListLinks::tags): Tags of which a link must have at least one.
    /// - [`search(String)`](ListLinks::search): Text to look for in the name or shortlink of a
    ///   link.
    /// - [`sort_by(LinkSortField)`](ListLinks::sort_by): Field that determines the order of links,
    ///   `updatedAt` by default.
    /// - [`sort_direction(SortDirection)`](ListLinks::sort_direction): Order of the links,
    ///   descending by default.
    /// - [`view(LinkView)`](ListLinks::view): Whether to return links of one directory or all
    ///   links, the default.
    /// - [`directory_id(String)`](ListLinks::directory_id): Directory whose links are returned if
    ///   `view` is `LINK_VIEW_DIRECTORY`.
    /// - [`cursor(String)`](ListLinks::cursor): Alias of `pageToken`, which takes precedence if
    ///   both are given.
    ///
    /// # Returns
    ///
    /// [`ListLinksResponse`], one page of it; `.items()` goes through each [`Link`] on all pages.
    #[doc(alias("LinksService_List", "links_service_list", "list_links"))]
    #[inline]
    pub fn list(self) -> Request<ListLinks> {
        Request::new(self.0, &[])
    }

    /// Creates a short link.
    ///
    /// The destination is first screened for malicious content.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `POST /v1/links`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateLinkRequest::new("https://example.com");
    /// let response = client.links().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateLinkResponse`].
    #[doc(alias("LinksService_Create", "links_service_create", "create_link"))]
    #[inline]
    pub fn create(self, body: CreateLinkRequest) -> Request<CreateLink> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Creates several links in one transaction.
    ///
    /// Every link accepts the options of `POST /v1/links`. Should any of them fail to validate or
    /// to be inserted, none is created.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `POST /v1/links/batch`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = [types::CreateLinkRequest::new("https://example.com")];
    /// let response = client.links().create_batch(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateBulkLinksResponse`].
    #[doc(alias("LinksService_CreateBatch", "links_service_create_batch"))]
    #[inline]
    pub fn create_batch(
        self,
        body: impl IntoIterator<Item = impl Into<CreateLinkRequest>>,
    ) -> Request<CreateBatch> {
        Request::new(self.0, &[])
            .json(&body.into_iter().map(Into::into).collect::<List<CreateLinkRequest>>())
    }

    /// Creates several links in one transaction.
    ///
    /// Every link accepts the options of `POST /v1/links`. Should any of them fail to validate or
    /// to be inserted, none is created.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `POST /v1/links/bulk`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateBulkLinksRequest::new([
    ///     types::CreateLinkRequest::new("https://example.com"),
    /// ]);
    /// let response = client.links().create_bulk(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateBulkLinksResponse`].
    #[doc(alias("LinksService_CreateBulk", "links_service_create_bulk"))]
    #[inline]
    pub fn create_bulk(self, body: CreateBulkLinksRequest) -> Request<CreateBulk> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Creates several links in the background.
    ///
    /// Takes the body of `POST /v1/links/bulk` and immediately answers `202 Accepted`, giving a
    /// `Location` header and a job; `GET /v1/jobs/{id}` tells the outcome. A failed job leaves no
    /// links behind, as the whole batch is one transaction.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `POST /v1/links/bulk/jobs`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateBulkLinksRequest::new([
    ///     types::CreateLinkRequest::new("https://example.com"),
    /// ]);
    /// let response = client.links().create_bulk_async(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Job`].
    #[doc(alias("LinksService_CreateBulkAsync", "links_service_create_bulk_async"))]
    #[inline]
    pub fn create_bulk_async(
        self,
        body: CreateBulkLinksRequest,
    ) -> Request<CreateBulkAsync> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Creates a link to a contact card.
    ///
    /// It shares the contact details as a vCard file.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `POST /v1/links/contact`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateContactLinkRequest::new(types::VCardData::new());
    /// let response = client.links().create_contact(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateContactLinkResponse`].
    #[doc(alias("LinksService_CreateContactLink", "links_service_create_contact_link"))]
    #[inline]
    pub fn create_contact(
        self,
        body: CreateContactLinkRequest,
    ) -> Request<CreateContactLink> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Creates a link, with QR code, that opens a single media item.
    ///
    /// Accepted are MP4 videos, PDFs (brochures or menus, say) and images in PNG, JPEG, WebP or
    /// SVG. The item has to be in the media library beforehand: use `POST /v1/media`, or a direct
    /// upload if it exceeds 3 MB, and give its `mediaId` here. Everything in the library qualifies,
    /// and an upload need not state a usage.
    ///
    /// The journey exits at the Open media step. To serve something else afterwards, set another
    /// media item on that step.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `POST /v1/links/open-media`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateOpenMediaLinkRequest::new("8c5f8f5e-6f0e-4ab7-8f0c-3a3f5d0f1c11");
    /// let response = client.links().create_open_media(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateOpenMediaLinkResponse`].
    #[doc(
        alias("LinksService_CreateOpenMediaLink", "links_service_create_open_media_link")
    )]
    #[inline]
    pub fn create_open_media(
        self,
        body: CreateOpenMediaLinkRequest,
    ) -> Request<CreateOpenMediaLink> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Signs fresh URLs for the QR code images of the given links.
    ///
    /// Do not store the URLs, which are valid for a limited time; request them again for each
    /// rendering.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `POST /v1/links/qrcode-images:resolve`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ResolveQrcodeImagesRequest::new(["text"]);
    /// let response = client.links().resolve_qrcode_images(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ResolveQrcodeImagesResponse`].
    #[doc(
        alias("LinksService_ResolveQrcodeImages", "links_service_resolve_qrcode_images")
    )]
    #[inline]
    pub fn resolve_qrcode_images(
        self,
        body: ResolveQrcodeImagesRequest,
    ) -> Request<ResolveQrcodeImages> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Tells if a shortlink is free to be used for a new link.
    ///
    /// The lookup covers slugs and IDs of shortlinks that exist already. Pass a custom domain to
    /// look there.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/links/shortlink-availability`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.links().shortlink_availability().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`shortlink(String)`](ShortlinkAvailability::shortlink): Shortlink to test for
    ///   availability.
    /// - [`custom_domain_id(String)`](ShortlinkAvailability::custom_domain_id): Custom domain to
    ///   test on, by UUID; without it, the default domain.
    ///
    /// # Returns
    ///
    /// [`ShortlinkAvailabilityResponse`].
    #[doc(
        alias(
            "LinksService_ShortlinkAvailability",
            "links_service_shortlink_availability"
        )
    )]
    #[inline]
    pub fn shortlink_availability(self) -> Request<ShortlinkAvailability> {
        Request::new(self.0, &[])
    }

    /// Generates a random shortlink that is still available.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/links/shortlink-random`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.links().shortlink_random().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ShortlinkRandomResponse`].
    #[doc(alias("LinksService_ShortlinkRandom", "links_service_shortlink_random"))]
    #[inline]
    pub fn shortlink_random(self) -> Request<ShortlinkRandom> {
        Request::new(self.0, &[])
    }

    /// Creates a link whose journey ends on a thank-you page.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `POST /v1/links/thank-you`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateThankYouLinkRequest::new("Launch");
    /// let response = client.links().create_thank_you(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateThankYouLinkResponse`].
    #[doc(
        alias("LinksService_CreateThankYouLink", "links_service_create_thank_you_link")
    )]
    #[inline]
    pub fn create_thank_you(
        self,
        body: CreateThankYouLinkRequest,
    ) -> Request<CreateThankYouLink> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns a short link, metrics and metadata included.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/links/{id}`.
    ///
    /// - `id`: Link to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.links().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](GetLink::include): Related resources to return with a link.
    ///
    /// # Returns
    ///
    /// [`GetLinkResponse`].
    #[doc(alias("LinksService_Get", "links_service_get", "get_link"))]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetLink> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes a short link, irreversibly.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `DELETE /v1/links/{id}`.
    ///
    /// - `id`: Link to delete, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.links().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(alias("LinksService_Delete", "links_service_delete", "delete_link"))]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteLink> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Updates a short link.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `PATCH /v1/links/{id}`.
    ///
    /// - `id`: Link to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateLinkRequest::new();
    /// let response = client.links().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateLinkResponse`].
    #[doc(alias("LinksService_Update", "links_service_update", "update_link"))]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateLinkRequest,
    ) -> Request<UpdateLink> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Renders QR codes of a link and returns signed image URLs.
    ///
    /// One image is drawn per address requested, in the design saved for the link. For a dynamic
    /// link, pass an item for each code, up to 100 in a call, giving a value to all `{name}`
    /// variables of its shortlink; one link can thus yield serialised codes, or GS1 Digital Link
    /// codes, by the hundred. For a regular link, pass a single item and no values.
    ///
    /// Codes encode their address with `lbsrc=qrcode` added, whereby a scan is recognized as such.
    /// An image is cached by design, values, format and size. URLs are valid for a limited time and
    /// are best requested right before use.
    ///
    /// Requires the [`qrcodes:read`](crate::types::ApiScope::QrcodesRead) scope.
    ///
    /// `POST /v1/links/{id}/qrcode-images:render`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::RenderQrcodeImagesRequest::new([types::QrcodeRenderItem::new()]);
    /// let response = client.links().render_qrcode_images("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`RenderQrcodeImagesResponse`].
    #[doc(
        alias("LinksService_RenderQrcodeImages", "links_service_render_qrcode_images")
    )]
    #[inline]
    pub fn render_qrcode_images(
        self,
        id: impl AsRef<str>,
        body: RenderQrcodeImagesRequest,
    ) -> Request<RenderQrcodeImages> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }
}

/// The operation of [`LinksApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListLinks;

impl Operation for ListLinks {
    type Output = ListLinksResponse;
    const ID: &'static str = "LinksService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links";
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[
        ("pageSize", Some("50")),
    ];
}

impl Paged for ListLinks {
    type Item = Link;
    #[inline]
    fn page(output: ListLinksResponse) -> Page<Link> {
        Page::new(output.links, output.next_page_token)
    }
}

impl Setters<ListLinks> {
    /// Most links to return per page.
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

    /// Related resources to return with a link.
    ///
    /// Any of `customDomain`, `qrcodeDesign`, `qrcodeSignedUrl`, `tags` and `pageTheme`. Signed
    /// URLs of QR code images are returned only for `qrcodeSignedUrl`, since leaving them out makes
    /// requests faster.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }

    /// Tags of which a link must have at least one.
    #[inline]
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("tags", tags.into_iter().map(Into::<String>::into))
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

/// The operation of [`LinksApi::create`].
#[derive(Debug)]
pub struct CreateLink;

impl Operation for CreateLink {
    type Output = CreateLinkResponse;
    const ID: &'static str = "LinksService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`LinksApi::create_batch`].
#[derive(Debug)]
pub struct CreateBatch;

impl Operation for CreateBatch {
    type Output = CreateBulkLinksResponse;
    const ID: &'static str = "LinksService_CreateBatch";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/batch";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`LinksApi::create_bulk`].
#[derive(Debug)]
pub struct CreateBulk;

impl Operation for CreateBulk {
    type Output = CreateBulkLinksResponse;
    const ID: &'static str = "LinksService_CreateBulk";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/bulk";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`LinksApi::create_bulk_async`].
#[derive(Debug)]
pub struct CreateBulkAsync;

impl Operation for CreateBulkAsync {
    type Output = Job;
    const ID: &'static str = "LinksService_CreateBulkAsync";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/bulk/jobs";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`LinksApi::create_contact`].
#[derive(Debug)]
pub struct CreateContactLink;

impl Operation for CreateContactLink {
    type Output = CreateContactLinkResponse;
    const ID: &'static str = "LinksService_CreateContactLink";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/contact";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`LinksApi::create_open_media`].
#[derive(Debug)]
pub struct CreateOpenMediaLink;

impl Operation for CreateOpenMediaLink {
    type Output = CreateOpenMediaLinkResponse;
    const ID: &'static str = "LinksService_CreateOpenMediaLink";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/open-media";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`LinksApi::resolve_qrcode_images`].
#[derive(Debug)]
pub struct ResolveQrcodeImages;

impl Operation for ResolveQrcodeImages {
    type Output = ResolveQrcodeImagesResponse;
    const ID: &'static str = "LinksService_ResolveQrcodeImages";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/qrcode-images:resolve";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`LinksApi::shortlink_availability`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ShortlinkAvailability;

impl Operation for ShortlinkAvailability {
    type Output = ShortlinkAvailabilityResponse;
    const ID: &'static str = "LinksService_ShortlinkAvailability";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links/shortlink-availability";
}

impl Setters<ShortlinkAvailability> {
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

/// The operation of [`LinksApi::shortlink_random`].
#[derive(Debug)]
pub struct ShortlinkRandom;

impl Operation for ShortlinkRandom {
    type Output = ShortlinkRandomResponse;
    const ID: &'static str = "LinksService_ShortlinkRandom";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links/shortlink-random";
}

/// The operation of [`LinksApi::create_thank_you`].
#[derive(Debug)]
pub struct CreateThankYouLink;

impl Operation for CreateThankYouLink {
    type Output = CreateThankYouLinkResponse;
    const ID: &'static str = "LinksService_CreateThankYouLink";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/thank-you";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`LinksApi::get`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct GetLink;

impl Operation for GetLink {
    type Output = GetLinkResponse;
    const ID: &'static str = "LinksService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links/{id}";
}

impl Setters<GetLink> {
    /// Related resources to return with a link.
    ///
    /// Any of `customDomain`, `qrcodeDesign`, `qrcodeSignedUrl`, `tags` and `pageTheme`. Signed
    /// URLs of QR code images are returned only for `qrcodeSignedUrl`, since leaving them out makes
    /// requests faster.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }
}

/// The operation of [`LinksApi::delete`].
#[derive(Debug)]
pub struct DeleteLink;

impl Operation for DeleteLink {
    type Output = Object;
    const ID: &'static str = "LinksService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/links/{id}";
}

/// The operation of [`LinksApi::update`].
#[derive(Debug)]
pub struct UpdateLink;

impl Operation for UpdateLink {
    type Output = UpdateLinkResponse;
    const ID: &'static str = "LinksService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/links/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`LinksApi::render_qrcode_images`].
#[derive(Debug)]
pub struct RenderQrcodeImages;

impl Operation for RenderQrcodeImages {
    type Output = RenderQrcodeImagesResponse;
    const ID: &'static str = "LinksService_RenderQrcodeImages";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/{id}/qrcode-images:render";
    const IDEMPOTENCY_KEY: bool = true;
}
