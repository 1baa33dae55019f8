// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Looks for pages, kept to be applied again.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.page_theme_templates().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Auth, Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    CreatePageThemeTemplateRequest, CreatePageThemeTemplateResponse,
    FindMatchingPageThemeTemplateResponse, ImportPageThemeTemplateRequest,
    ImportPageThemeTemplateResponse, ListPageThemeTemplatesResponse, PageThemeTemplate,
    PageThemeTemplateScope, PublicListPageThemeTemplatesResponse,
    PublicPageThemeTemplate, PublishPageThemeTemplateResponse,
    ResolvePageThemeTemplateImagesRequest, ResolvePageThemeTemplateImagesResponse,
    UpdatePageThemeTemplateRequest, UpdatePageThemeTemplateResponse,
    UpdatePageThemeTemplateStylingRequest, UpdatePageThemeTemplateStylingResponse,
};

impl Client {
    /// Looks for pages, kept to be applied again.
    #[inline]
    pub fn page_theme_templates(&self) -> PageThemeTemplatesApi<'_> {
        PageThemeTemplatesApi(self)
    }
}

/// Looks for pages, kept to be applied again.
///
/// See [`Client::page_theme_templates`].
#[derive(Clone, Copy, Debug)]
pub struct PageThemeTemplatesApi<'client>(pub(crate) &'client Client);

impl PageThemeTemplatesApi<'_> {
    /// Lists the page theme templates of the workspace.
    ///
    /// Requires the [`page_themes:read`](crate::types::ApiScope::PageThemesRead) scope.
    ///
    /// `GET /v1/page-theme-templates`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.page_theme_templates().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](ListPageThemeTemplates::include)
    /// - [`search(String)`](ListPageThemeTemplates::search)
    /// - [`page_size(i64)`](ListPageThemeTemplates::page_size)
    /// - [`page_token(String)`](ListPageThemeTemplates::page_token): The `nextPageToken` of the
    ///   previous page; leave out for the first page.
    /// - [`scope(PageThemeTemplateScope)`](ListPageThemeTemplates::scope): Which templates to
    ///   return; by default, only those of the caller's workspace.
    /// - [`cursor(String)`](ListPageThemeTemplates::cursor): Alias of `pageToken`, which takes
    ///   precedence if both are given.
    ///
    /// # Returns
    ///
    /// [`ListPageThemeTemplatesResponse`], one page of it; `.items()` goes through each [`PageThemeTemplate`] on all pages.
    #[doc(
        alias(
            "PageThemeTemplatesService_ListPageThemeTemplates",
            "page_theme_templates_service_list_page_theme_templates",
            "list_page_theme_templates"
        )
    )]
    #[inline]
    pub fn list(self) -> Request<ListPageThemeTemplates> {
        Request::new(self.0, &[])
    }

    /// Creates a page theme template from an existing page theme.
    ///
    /// The styling is copied to a new theme that belongs to the template and is independent of the
    /// original.
    ///
    /// Requires the [`page_themes:write`](crate::types::ApiScope::PageThemesWrite) scope.
    ///
    /// `POST /v1/page-theme-templates`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreatePageThemeTemplateRequest::new();
    /// let response = client.page_theme_templates().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreatePageThemeTemplateResponse`].
    #[doc(
        alias(
            "PageThemeTemplatesService_CreatePageThemeTemplate",
            "page_theme_templates_service_create_page_theme_template",
            "create_page_theme_template"
        )
    )]
    #[inline]
    pub fn create(
        self,
        body: CreatePageThemeTemplateRequest,
    ) -> Request<CreatePageThemeTemplate> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Signs fresh URLs for the images of the given page theme templates.
    ///
    /// Covers thumbnail, cover, badge and footer logo. Do not store the URLs, which are valid for a
    /// limited time; request them again for each rendering.
    ///
    /// Requires the [`page_themes:read`](crate::types::ApiScope::PageThemesRead) scope.
    ///
    /// `POST /v1/page-theme-templates/images:resolve`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ResolvePageThemeTemplateImagesRequest::new(["text"]);
    /// let response = client.page_theme_templates().resolve_images(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ResolvePageThemeTemplateImagesResponse`].
    #[doc(
        alias(
            "PageThemeTemplatesService_ResolvePageThemeTemplateImages",
            "page_theme_templates_service_resolve_page_theme_template_images"
        )
    )]
    #[inline]
    pub fn resolve_images(
        self,
        body: ResolvePageThemeTemplateImagesRequest,
    ) -> Request<ResolvePageThemeTemplateImages> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Imports a public page theme template, given its slug.
    ///
    /// The workspace obtains a private copy that it owns.
    ///
    /// Requires the [`page_themes:write`](crate::types::ApiScope::PageThemesWrite) scope.
    ///
    /// `POST /v1/page-theme-templates/import`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ImportPageThemeTemplateRequest::new();
    /// let response = client.page_theme_templates().import(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ImportPageThemeTemplateResponse`].
    #[doc(
        alias(
            "PageThemeTemplatesService_ImportPageThemeTemplate",
            "page_theme_templates_service_import_page_theme_template",
            "import_page_theme_template"
        )
    )]
    #[inline]
    pub fn import(
        self,
        body: ImportPageThemeTemplateRequest,
    ) -> Request<ImportPageThemeTemplate> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns a page theme template of the workspace.
    ///
    /// Requires the [`page_themes:read`](crate::types::ApiScope::PageThemesRead) scope.
    ///
    /// `GET /v1/page-theme-templates/{id}`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.page_theme_templates().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](GetPageThemeTemplate::include)
    ///
    /// # Returns
    ///
    /// [`PageThemeTemplate`].
    #[doc(
        alias(
            "PageThemeTemplatesService_GetPageThemeTemplate",
            "page_theme_templates_service_get_page_theme_template",
            "get_page_theme_template"
        )
    )]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetPageThemeTemplate> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes a page theme template of the workspace.
    ///
    /// Pages that were styled from it look the same as before.
    ///
    /// Requires the [`page_themes:write`](crate::types::ApiScope::PageThemesWrite) scope.
    ///
    /// `DELETE /v1/page-theme-templates/{id}`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.page_theme_templates().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "PageThemeTemplatesService_DeletePageThemeTemplate",
            "page_theme_templates_service_delete_page_theme_template",
            "delete_page_theme_template"
        )
    )]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeletePageThemeTemplate> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes metadata of a page theme template of the workspace.
    ///
    /// Requires the [`page_themes:write`](crate::types::ApiScope::PageThemesWrite) scope.
    ///
    /// `PATCH /v1/page-theme-templates/{id}`.
    ///
    /// - `id`: Page theme template to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdatePageThemeTemplateRequest::new();
    /// let response = client.page_theme_templates().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdatePageThemeTemplateResponse`].
    #[doc(
        alias(
            "PageThemeTemplatesService_UpdatePageThemeTemplate",
            "page_theme_templates_service_update_page_theme_template",
            "update_page_theme_template"
        )
    )]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdatePageThemeTemplateRequest,
    ) -> Request<UpdatePageThemeTemplate> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Publishes a page theme template to the public gallery.
    ///
    /// The template must have a name, a slug and a description, and its workspace must be public.
    ///
    /// Requires the [`page_themes:write`](crate::types::ApiScope::PageThemesWrite) scope.
    ///
    /// `POST /v1/page-theme-templates/{id}/publish`.
    ///
    /// - `id`: Page theme template to publish, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.page_theme_templates().publish("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](PublishPageThemeTemplate::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`PublishPageThemeTemplateResponse`].
    #[doc(
        alias(
            "PageThemeTemplatesService_PublishPageThemeTemplate",
            "page_theme_templates_service_publish_page_theme_template",
            "publish_page_theme_template"
        )
    )]
    #[inline]
    pub fn publish(self, id: impl AsRef<str>) -> Request<PublishPageThemeTemplate> {
        Request::new(self.0, &[id.as_ref()]).json(&Object::new())
    }

    /// Changes the styling of a page theme template.
    ///
    /// Styling comprises colours, typography, container and media. A new thumbnail is generated in
    /// the background.
    ///
    /// Requires the [`page_themes:write`](crate::types::ApiScope::PageThemesWrite) scope.
    ///
    /// `PATCH /v1/page-theme-templates/{id}/styling`.
    ///
    /// - `id`: Page theme template to restyle, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdatePageThemeTemplateStylingRequest::new();
    /// let response = client.page_theme_templates().update_styling("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdatePageThemeTemplateStylingResponse`].
    #[doc(
        alias(
            "PageThemeTemplatesService_UpdatePageThemeTemplateStyling",
            "page_theme_templates_service_update_page_theme_template_styling"
        )
    )]
    #[inline]
    pub fn update_styling(
        self,
        id: impl AsRef<str>,
        body: UpdatePageThemeTemplateStylingRequest,
    ) -> Request<UpdatePageThemeTemplateStyling> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Finds a template styled exactly like the current page theme of a link.
    ///
    /// All templates open to the workspace are considered, and there may be no match. If there is
    /// one, a template saved from the theme would be a mere duplicate.
    ///
    /// Requires the [`page_themes:read`](crate::types::ApiScope::PageThemesRead) scope.
    ///
    /// `GET /v1/page-themes/matching-template`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client
    ///     .page_theme_templates()
    ///     .find_matching()
    ///     .link_id("8c5f8f5e-6f0e-4ab7-8f0c-3a3f5d0f1c11")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`link_id(String)`](FindMatchingPageThemeTemplate::link_id), required: Link that currently
    ///   has the page theme to match.
    ///
    /// # Returns
    ///
    /// [`FindMatchingPageThemeTemplateResponse`].
    #[doc(
        alias(
            "PageThemeTemplatesService_FindMatchingPageThemeTemplate",
            "page_theme_templates_service_find_matching_page_theme_template"
        )
    )]
    #[inline]
    pub fn find_matching(self) -> Request<FindMatchingPageThemeTemplate> {
        Request::new(self.0, &[])
    }

    /// Lists the page theme templates of the public gallery.
    ///
    /// Search terms may narrow the list.
    ///
    /// `GET /v1/public/page-theme-templates`. Open to anybody: no token is sent.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.page_theme_templates().public_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](PublicListPageThemeTemplates::include): Related objects to
    ///   return as well; `workspace` is the one supported.
    /// - [`search(String)`](PublicListPageThemeTemplates::search): Text to look for in the name or
    ///   description of a template.
    /// - [`page_size(i64)`](PublicListPageThemeTemplates::page_size): Most templates to return per
    ///   page, 20 by default.
    /// - [`page_token(String)`](PublicListPageThemeTemplates::page_token): Cursor of the page to
    ///   return.
    /// - [`workspace_id(String)`](PublicListPageThemeTemplates::workspace_id): Workspace whose
    ///   templates are returned, by ID.
    /// - [`cursor(String)`](PublicListPageThemeTemplates::cursor): Alias of `pageToken`, which
    ///   takes precedence if both are given.
    ///
    /// # Returns
    ///
    /// [`PublicListPageThemeTemplatesResponse`], one page of it; `.items()` goes through each [`PublicPageThemeTemplate`] on all pages.
    #[doc(
        alias(
            "PageThemeTemplatesService_PublicListPageThemeTemplates",
            "page_theme_templates_service_public_list_page_theme_templates"
        )
    )]
    #[inline]
    pub fn public_list(self) -> Request<PublicListPageThemeTemplates> {
        Request::new(self.0, &[])
    }

    /// Returns a page theme template of the public gallery.
    ///
    /// `GET /v1/public/page-theme-templates/{slug}`. Open to anybody: no token is sent.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.page_theme_templates().public_get("slug").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](PublicGetPageThemeTemplate::include): Related objects to return
    ///   as well; `workspace` is the one supported.
    ///
    /// # Returns
    ///
    /// [`PublicPageThemeTemplate`].
    #[doc(
        alias(
            "PageThemeTemplatesService_PublicGetPageThemeTemplate",
            "page_theme_templates_service_public_get_page_theme_template"
        )
    )]
    #[inline]
    pub fn public_get(
        self,
        slug: impl AsRef<str>,
    ) -> Request<PublicGetPageThemeTemplate> {
        Request::new(self.0, &[slug.as_ref()])
    }
}

/// The operation of [`PageThemeTemplatesApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListPageThemeTemplates;

impl Operation for ListPageThemeTemplates {
    type Output = ListPageThemeTemplatesResponse;
    const ID: &'static str = "PageThemeTemplatesService_ListPageThemeTemplates";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/page-theme-templates";
}

impl Paged for ListPageThemeTemplates {
    type Item = PageThemeTemplate;
    #[inline]
    fn page(output: ListPageThemeTemplatesResponse) -> Page<PageThemeTemplate> {
        Page::new(output.page_theme_templates, output.next_page_token)
    }
}

impl Setters<ListPageThemeTemplates> {
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
    /// Under `PAGE_THEME_TEMPLATE_SCOPE_AVAILABLE`, the order puts the workspace's own usage first,
    /// its own templates second and all others last.
    #[inline]
    pub fn scope(self, scope: impl Into<PageThemeTemplateScope>) -> Self {
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

/// The operation of [`PageThemeTemplatesApi::create`].
#[derive(Debug)]
pub struct CreatePageThemeTemplate;

impl Operation for CreatePageThemeTemplate {
    type Output = CreatePageThemeTemplateResponse;
    const ID: &'static str = "PageThemeTemplatesService_CreatePageThemeTemplate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/page-theme-templates";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`PageThemeTemplatesApi::resolve_images`].
#[derive(Debug)]
pub struct ResolvePageThemeTemplateImages;

impl Operation for ResolvePageThemeTemplateImages {
    type Output = ResolvePageThemeTemplateImagesResponse;
    const ID: &'static str = "PageThemeTemplatesService_ResolvePageThemeTemplateImages";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/page-theme-templates/images:resolve";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`PageThemeTemplatesApi::import`].
#[derive(Debug)]
pub struct ImportPageThemeTemplate;

impl Operation for ImportPageThemeTemplate {
    type Output = ImportPageThemeTemplateResponse;
    const ID: &'static str = "PageThemeTemplatesService_ImportPageThemeTemplate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/page-theme-templates/import";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`PageThemeTemplatesApi::get`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct GetPageThemeTemplate;

impl Operation for GetPageThemeTemplate {
    type Output = PageThemeTemplate;
    const ID: &'static str = "PageThemeTemplatesService_GetPageThemeTemplate";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/page-theme-templates/{id}";
}

impl Setters<GetPageThemeTemplate> {
    /// Sets `include`.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }
}

/// The operation of [`PageThemeTemplatesApi::delete`].
#[derive(Debug)]
pub struct DeletePageThemeTemplate;

impl Operation for DeletePageThemeTemplate {
    type Output = Object;
    const ID: &'static str = "PageThemeTemplatesService_DeletePageThemeTemplate";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/page-theme-templates/{id}";
}

/// The operation of [`PageThemeTemplatesApi::update`].
#[derive(Debug)]
pub struct UpdatePageThemeTemplate;

impl Operation for UpdatePageThemeTemplate {
    type Output = UpdatePageThemeTemplateResponse;
    const ID: &'static str = "PageThemeTemplatesService_UpdatePageThemeTemplate";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/page-theme-templates/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`PageThemeTemplatesApi::publish`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct PublishPageThemeTemplate;

impl Operation for PublishPageThemeTemplate {
    type Output = PublishPageThemeTemplateResponse;
    const ID: &'static str = "PageThemeTemplatesService_PublishPageThemeTemplate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/page-theme-templates/{id}/publish";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<PublishPageThemeTemplate> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// The operation of [`PageThemeTemplatesApi::update_styling`].
#[derive(Debug)]
pub struct UpdatePageThemeTemplateStyling;

impl Operation for UpdatePageThemeTemplateStyling {
    type Output = UpdatePageThemeTemplateStylingResponse;
    const ID: &'static str = "PageThemeTemplatesService_UpdatePageThemeTemplateStyling";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/page-theme-templates/{id}/styling";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`PageThemeTemplatesApi::find_matching`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct FindMatchingPageThemeTemplate;

impl Operation for FindMatchingPageThemeTemplate {
    type Output = FindMatchingPageThemeTemplateResponse;
    const ID: &'static str = "PageThemeTemplatesService_FindMatchingPageThemeTemplate";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/page-themes/matching-template";
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[
        ("linkId", None),
    ];
}

impl Setters<FindMatchingPageThemeTemplate> {
    /// Link that currently has the page theme to match.
    ///
    /// Required: without it, the request is refused before it is sent.
    #[inline]
    pub fn link_id(self, link_id: impl AsRef<str>) -> Self {
        self.query("linkId", link_id.as_ref())
    }
}

/// The operation of [`PageThemeTemplatesApi::public_list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct PublicListPageThemeTemplates;

impl Operation for PublicListPageThemeTemplates {
    type Output = PublicListPageThemeTemplatesResponse;
    const ID: &'static str = "PageThemeTemplatesService_PublicListPageThemeTemplates";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/public/page-theme-templates";
    const AUTH: Auth = Auth::None;
}

impl Paged for PublicListPageThemeTemplates {
    type Item = PublicPageThemeTemplate;
    #[inline]
    fn page(
        output: PublicListPageThemeTemplatesResponse,
    ) -> Page<PublicPageThemeTemplate> {
        Page::new(output.page_theme_templates, output.next_page_token)
    }
}

impl Setters<PublicListPageThemeTemplates> {
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

/// The operation of [`PageThemeTemplatesApi::public_get`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct PublicGetPageThemeTemplate;

impl Operation for PublicGetPageThemeTemplate {
    type Output = PublicPageThemeTemplate;
    const ID: &'static str = "PageThemeTemplatesService_PublicGetPageThemeTemplate";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/public/page-theme-templates/{slug}";
    const AUTH: Auth = Auth::None;
}

impl Setters<PublicGetPageThemeTemplate> {
    /// Related objects to return as well; `workspace` is the one supported.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }
}
