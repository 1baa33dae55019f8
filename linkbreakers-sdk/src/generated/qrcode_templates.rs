// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Designs of QR codes, kept to be applied again, and the public gallery.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.qrcode_templates().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Auth, Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    CreateQrcodeTemplateRequest, CreateQrcodeTemplateResponse,
    ImportQrcodeTemplateRequest, ImportQrcodeTemplateResponse,
    ListQrcodeTemplatesResponse, PublicListQrcodeTemplatesResponse, PublicQrcodeTemplate,
    PublishQrcodeTemplateResponse, QrcodeTemplate, QrcodeTemplateScope,
    ResolveQrcodeTemplateImagesRequest, ResolveQrcodeTemplateImagesResponse,
    UpdateQrcodeTemplateRequest, UpdateQrcodeTemplateResponse,
};

impl Client {
    /// Designs of QR codes, kept to be applied again, and the public gallery.
    #[inline]
    pub fn qrcode_templates(&self) -> QrcodeTemplatesApi<'_> {
        QrcodeTemplatesApi(self)
    }
}

/// Designs of QR codes, kept to be applied again, and the public gallery.
///
/// See [`Client::qrcode_templates`].
#[derive(Clone, Copy, Debug)]
pub struct QrcodeTemplatesApi<'client>(pub(crate) &'client Client);

impl QrcodeTemplatesApi<'_> {
    /// Lists the QR code templates of the public gallery.
    ///
    /// Search terms or a link destination may narrow the list.
    ///
    /// `GET /v1/public/qrcode-templates`. Open to anybody: no token is sent.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.qrcode_templates().public_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](PublicListQrcodeTemplates::include): Related objects to return
    ///   as well; `workspace` is the one supported.
    /// - [`search(String)`](PublicListQrcodeTemplates::search): Text to look for in the name or
    ///   description of a template.
    /// - [`page_size(i64)`](PublicListQrcodeTemplates::page_size): Most templates to return per
    ///   page, 20 by default.
    /// - [`page_token(String)`](PublicListQrcodeTemplates::page_token): Cursor of the page to
    ///   return.
    /// - [`workspace_id(String)`](PublicListQrcodeTemplates::workspace_id): Workspace whose
    ///   templates are returned, by ID.
    /// - [`cursor(String)`](PublicListQrcodeTemplates::cursor): Alias of `pageToken`, which takes
    ///   precedence if both are given.
    ///
    /// # Returns
    ///
    /// [`PublicListQrcodeTemplatesResponse`], one page of it; `.items()` goes through each [`PublicQrcodeTemplate`] on all pages.
    #[doc(
        alias(
            "QrcodeTemplatesService_PublicListQrcodeTemplates",
            "qrcode_templates_service_public_list_qrcode_templates"
        )
    )]
    #[inline]
    pub fn public_list(self) -> Request<PublicListQrcodeTemplates> {
        Request::new(self.0, &[])
    }

    /// Returns a QR code template of the public gallery.
    ///
    /// `GET /v1/public/qrcode-templates/{slug}`. Open to anybody: no token is sent.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.qrcode_templates().public_get("slug").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](PublicGetQrcodeTemplate::include): Related objects to return as
    ///   well; `workspace` is the one supported.
    ///
    /// # Returns
    ///
    /// [`PublicQrcodeTemplate`].
    #[doc(
        alias(
            "QrcodeTemplatesService_PublicGetQrcodeTemplate",
            "qrcode_templates_service_public_get_qrcode_template"
        )
    )]
    #[inline]
    pub fn public_get(self, slug: impl AsRef<str>) -> Request<PublicGetQrcodeTemplate> {
        Request::new(self.0, &[slug.as_ref()])
    }

    /// Lists the QR code templates of the workspace.
    ///
    /// Requires the [`qrcodes:read`](crate::types::ApiScope::QrcodesRead) scope.
    ///
    /// `GET /v1/qrcode-templates`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.qrcode_templates().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](ListQrcodeTemplates::include)
    /// - [`search(String)`](ListQrcodeTemplates::search)
    /// - [`page_size(i64)`](ListQrcodeTemplates::page_size)
    /// - [`page_token(String)`](ListQrcodeTemplates::page_token): The `nextPageToken` of the
    ///   previous page; leave out for the first page.
    /// - [`scope(QrcodeTemplateScope)`](ListQrcodeTemplates::scope): Which templates to return; by
    ///   default, only those of the caller's workspace.
    /// - [`cursor(String)`](ListQrcodeTemplates::cursor): Alias of `pageToken`, which takes
    ///   precedence if both are given.
    ///
    /// # Returns
    ///
    /// [`ListQrcodeTemplatesResponse`], one page of it; `.items()` goes through each [`QrcodeTemplate`] on all pages.
    #[doc(
        alias(
            "QrcodeTemplatesService_ListQrcodeTemplates",
            "qrcode_templates_service_list_qrcode_templates",
            "list_qrcode_templates"
        )
    )]
    #[inline]
    pub fn list(self) -> Request<ListQrcodeTemplates> {
        Request::new(self.0, &[])
    }

    /// Creates a QR code template from an unused design.
    ///
    /// The call requires a design that belongs to no link and to no other template.
    ///
    /// Requires the [`qrcodes:write`](crate::types::ApiScope::QrcodesWrite) scope.
    ///
    /// `POST /v1/qrcode-templates`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateQrcodeTemplateRequest::new();
    /// let response = client.qrcode_templates().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateQrcodeTemplateResponse`].
    #[doc(
        alias(
            "QrcodeTemplatesService_CreateQrcodeTemplate",
            "qrcode_templates_service_create_qrcode_template",
            "create_qrcode_template"
        )
    )]
    #[inline]
    pub fn create(
        self,
        body: CreateQrcodeTemplateRequest,
    ) -> Request<CreateQrcodeTemplate> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Signs fresh thumbnail URLs of the given QR code templates.
    ///
    /// Do not store the URLs, which are valid for a limited time; request them again for each
    /// rendering.
    ///
    /// Requires the [`qrcodes:read`](crate::types::ApiScope::QrcodesRead) scope.
    ///
    /// `POST /v1/qrcode-templates/images:resolve`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ResolveQrcodeTemplateImagesRequest::new();
    /// let response = client.qrcode_templates().resolve_images(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ResolveQrcodeTemplateImagesResponse`].
    #[doc(
        alias(
            "QrcodeTemplatesService_ResolveQrcodeTemplateImages",
            "qrcode_templates_service_resolve_qrcode_template_images"
        )
    )]
    #[inline]
    pub fn resolve_images(
        self,
        body: ResolveQrcodeTemplateImagesRequest,
    ) -> Request<ResolveQrcodeTemplateImages> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Imports a public QR code template, given its slug.
    ///
    /// The workspace obtains a private copy that it owns.
    ///
    /// Requires the [`qrcodes:write`](crate::types::ApiScope::QrcodesWrite) scope.
    ///
    /// `POST /v1/qrcode-templates/import`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ImportQrcodeTemplateRequest::new();
    /// let response = client.qrcode_templates().import(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ImportQrcodeTemplateResponse`].
    #[doc(
        alias(
            "QrcodeTemplatesService_ImportQrcodeTemplate",
            "qrcode_templates_service_import_qrcode_template",
            "import_qrcode_template"
        )
    )]
    #[inline]
    pub fn import(
        self,
        body: ImportQrcodeTemplateRequest,
    ) -> Request<ImportQrcodeTemplate> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns a QR code template of the workspace.
    ///
    /// Requires the [`qrcodes:read`](crate::types::ApiScope::QrcodesRead) scope.
    ///
    /// `GET /v1/qrcode-templates/{id}`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.qrcode_templates().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](GetQrcodeTemplate::include)
    ///
    /// # Returns
    ///
    /// [`QrcodeTemplate`].
    #[doc(
        alias(
            "QrcodeTemplatesService_GetQrcodeTemplate",
            "qrcode_templates_service_get_qrcode_template",
            "get_qrcode_template"
        )
    )]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetQrcodeTemplate> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes a QR code template of the workspace.
    ///
    /// Requires the [`qrcodes:write`](crate::types::ApiScope::QrcodesWrite) scope.
    ///
    /// `DELETE /v1/qrcode-templates/{id}`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.qrcode_templates().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "QrcodeTemplatesService_DeleteQrcodeTemplate",
            "qrcode_templates_service_delete_qrcode_template",
            "delete_qrcode_template"
        )
    )]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteQrcodeTemplate> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Renames a QR code template of the workspace or changes its description.
    ///
    /// Requires the [`qrcodes:write`](crate::types::ApiScope::QrcodesWrite) scope.
    ///
    /// `PATCH /v1/qrcode-templates/{id}`.
    ///
    /// - `id`: QR code template to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateQrcodeTemplateRequest::new();
    /// let response = client.qrcode_templates().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateQrcodeTemplateResponse`].
    #[doc(
        alias(
            "QrcodeTemplatesService_UpdateQrcodeTemplate",
            "qrcode_templates_service_update_qrcode_template",
            "update_qrcode_template"
        )
    )]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateQrcodeTemplateRequest,
    ) -> Request<UpdateQrcodeTemplate> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Publishes a QR code template to the public gallery.
    ///
    /// The template must have a name, a slug and a description, and its workspace must be public.
    ///
    /// Requires the [`qrcodes:write`](crate::types::ApiScope::QrcodesWrite) scope.
    ///
    /// `POST /v1/qrcode-templates/{id}/publish`.
    ///
    /// - `id`: QR code template to publish, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.qrcode_templates().publish("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](PublishQrcodeTemplate::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`PublishQrcodeTemplateResponse`].
    #[doc(
        alias(
            "QrcodeTemplatesService_PublishQrcodeTemplate",
            "qrcode_templates_service_publish_qrcode_template",
            "publish_qrcode_template"
        )
    )]
    #[inline]
    pub fn publish(self, id: impl AsRef<str>) -> Request<PublishQrcodeTemplate> {
        Request::new(self.0, &[id.as_ref()]).json(&Object::new())
    }
}

/// The operation of [`QrcodeTemplatesApi::public_list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct PublicListQrcodeTemplates;

impl Operation for PublicListQrcodeTemplates {
    type Output = PublicListQrcodeTemplatesResponse;
    const ID: &'static str = "QrcodeTemplatesService_PublicListQrcodeTemplates";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/public/qrcode-templates";
    const AUTH: Auth = Auth::None;
}

impl Paged for PublicListQrcodeTemplates {
    type Item = PublicQrcodeTemplate;
    #[inline]
    fn page(output: PublicListQrcodeTemplatesResponse) -> Page<PublicQrcodeTemplate> {
        Page::new(output.qrcode_templates, output.next_page_token)
    }
}

impl Setters<PublicListQrcodeTemplates> {
    /// Related objects to return as well; `workspace` is the one supported.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }

    /// Text to look for in the name or description of a template.
    #[inline]
    pub fn search(self, search: impl AsRef<str>) -> Self {
        self.query("search", search.as_ref())
    }

    /// Most templates to return per page, 20 by default.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Workspace whose templates are returned, by ID.
    ///
    /// Only those it has published are.
    #[inline]
    pub fn workspace_id(self, workspace_id: impl AsRef<str>) -> Self {
        self.query("workspaceId", workspace_id.as_ref())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`QrcodeTemplatesApi::public_get`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct PublicGetQrcodeTemplate;

impl Operation for PublicGetQrcodeTemplate {
    type Output = PublicQrcodeTemplate;
    const ID: &'static str = "QrcodeTemplatesService_PublicGetQrcodeTemplate";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/public/qrcode-templates/{slug}";
    const AUTH: Auth = Auth::None;
}

impl Setters<PublicGetQrcodeTemplate> {
    /// Related objects to return as well; `workspace` is the one supported.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }
}

/// The operation of [`QrcodeTemplatesApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListQrcodeTemplates;

impl Operation for ListQrcodeTemplates {
    type Output = ListQrcodeTemplatesResponse;
    const ID: &'static str = "QrcodeTemplatesService_ListQrcodeTemplates";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/qrcode-templates";
}

impl Paged for ListQrcodeTemplates {
    type Item = QrcodeTemplate;
    #[inline]
    fn page(output: ListQrcodeTemplatesResponse) -> Page<QrcodeTemplate> {
        Page::new(output.qrcode_templates, output.next_page_token)
    }
}

impl Setters<ListQrcodeTemplates> {
    /// Sets `include`.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }

    /// Sets `search`.
    #[inline]
    pub fn search(self, search: impl AsRef<str>) -> Self {
        self.query("search", search.as_ref())
    }

    /// Sets `pageSize`.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// The `nextPageToken` of the previous page; leave out for the first page.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Which templates to return; by default, only those of the caller's workspace.
    ///
    /// Under `QRCODE_TEMPLATE_SCOPE_AVAILABLE`, the order puts the workspace's own usage first, its
    /// own templates second and all others last.
    #[inline]
    pub fn scope(self, scope: impl Into<QrcodeTemplateScope>) -> Self {
        self.query("scope", scope.into())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`QrcodeTemplatesApi::create`].
#[derive(Debug)]
pub struct CreateQrcodeTemplate;

impl Operation for CreateQrcodeTemplate {
    type Output = CreateQrcodeTemplateResponse;
    const ID: &'static str = "QrcodeTemplatesService_CreateQrcodeTemplate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/qrcode-templates";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`QrcodeTemplatesApi::resolve_images`].
#[derive(Debug)]
pub struct ResolveQrcodeTemplateImages;

impl Operation for ResolveQrcodeTemplateImages {
    type Output = ResolveQrcodeTemplateImagesResponse;
    const ID: &'static str = "QrcodeTemplatesService_ResolveQrcodeTemplateImages";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/qrcode-templates/images:resolve";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`QrcodeTemplatesApi::import`].
#[derive(Debug)]
pub struct ImportQrcodeTemplate;

impl Operation for ImportQrcodeTemplate {
    type Output = ImportQrcodeTemplateResponse;
    const ID: &'static str = "QrcodeTemplatesService_ImportQrcodeTemplate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/qrcode-templates/import";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`QrcodeTemplatesApi::get`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct GetQrcodeTemplate;

impl Operation for GetQrcodeTemplate {
    type Output = QrcodeTemplate;
    const ID: &'static str = "QrcodeTemplatesService_GetQrcodeTemplate";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/qrcode-templates/{id}";
}

impl Setters<GetQrcodeTemplate> {
    /// Sets `include`.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }
}

/// The operation of [`QrcodeTemplatesApi::delete`].
#[derive(Debug)]
pub struct DeleteQrcodeTemplate;

impl Operation for DeleteQrcodeTemplate {
    type Output = Object;
    const ID: &'static str = "QrcodeTemplatesService_DeleteQrcodeTemplate";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/qrcode-templates/{id}";
}

/// The operation of [`QrcodeTemplatesApi::update`].
#[derive(Debug)]
pub struct UpdateQrcodeTemplate;

impl Operation for UpdateQrcodeTemplate {
    type Output = UpdateQrcodeTemplateResponse;
    const ID: &'static str = "QrcodeTemplatesService_UpdateQrcodeTemplate";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/qrcode-templates/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`QrcodeTemplatesApi::publish`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct PublishQrcodeTemplate;

impl Operation for PublishQrcodeTemplate {
    type Output = PublishQrcodeTemplateResponse;
    const ID: &'static str = "QrcodeTemplatesService_PublishQrcodeTemplate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/qrcode-templates/{id}/publish";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<PublishQrcodeTemplate> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}
