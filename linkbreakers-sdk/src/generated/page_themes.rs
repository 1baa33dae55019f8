// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! The look of the pages that visitors see.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.page_themes().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Operation, Page, Paged, Request, Setters};
use crate::types::{
    ApplyPageThemeTemplateRequest, ApplyPageThemeTemplateResponse, GetPageThemeResponse,
    ListPageThemesResponse, PageTheme, UpdatePageThemeRequest, UpdatePageThemeResponse,
};

impl Client {
    /// The look of the pages that visitors see.
    #[inline]
    pub fn page_themes(&self) -> PageThemesApi<'_> {
        PageThemesApi(self)
    }
}

/// The look of the pages that visitors see.
///
/// See [`Client::page_themes`].
#[derive(Clone, Copy, Debug)]
pub struct PageThemesApi<'client>(pub(crate) &'client Client);

impl PageThemesApi<'_> {
    /// Lists the page themes of the workspace.
    ///
    /// Requires the [`page_themes:read`](crate::types::ApiScope::PageThemesRead) scope.
    ///
    /// `GET /v1/page-themes`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.page_themes().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`page_size(i64)`](ListPageThemes::page_size): Most page themes to return per page.
    /// - [`page_token(String)`](ListPageThemes::page_token): Cursor of the page to return:
    ///   `nextPageToken` of an earlier response.
    /// - [`cursor(String)`](ListPageThemes::cursor): Alias of `pageToken`, which takes precedence
    ///   if both are given.
    ///
    /// # Returns
    ///
    /// [`ListPageThemesResponse`], one page of it; `.items()` goes through each [`PageTheme`] on all pages.
    #[doc(
        alias(
            "PageThemesService_ListPageThemes",
            "page_themes_service_list_page_themes",
            "list_page_themes"
        )
    )]
    #[inline]
    pub fn list(self) -> Request<ListPageThemes> {
        Request::new(self.0, &[])
    }

    /// Applies a page theme template to a link.
    ///
    /// The styling is copied to the theme the link has of its own, so later edits to the template,
    /// or its deletion, leave the page alone. Where the template has a cover, badge or footer logo,
    /// these media are copied to the caller's workspace.
    ///
    /// Requires the [`page_themes:write`](crate::types::ApiScope::PageThemesWrite) scope.
    ///
    /// `POST /v1/page-themes/apply-template`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ApplyPageThemeTemplateRequest::new(
    ///     "8c5f8f5e-6f0e-4ab7-8f0c-3a3f5d0f1c11",
    /// );
    /// let response = client.page_themes().apply_template(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ApplyPageThemeTemplateResponse`].
    ///
    /// # Errors
    ///
    /// - `404`: Not found.
    #[doc(
        alias(
            "PageThemesService_ApplyPageThemeTemplate",
            "page_themes_service_apply_page_theme_template"
        )
    )]
    #[inline]
    pub fn apply_template(
        self,
        body: ApplyPageThemeTemplateRequest,
    ) -> Request<ApplyPageThemeTemplate> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the page theme with the given ID.
    ///
    /// Requires the [`page_themes:read`](crate::types::ApiScope::PageThemesRead) scope.
    ///
    /// `GET /v1/page-themes/{id}`.
    ///
    /// - `id`: Page theme to retrieve, by ID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.page_themes().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetPageThemeResponse`].
    ///
    /// # Errors
    ///
    /// - `404`: Not found.
    #[doc(
        alias(
            "PageThemesService_GetPageTheme",
            "page_themes_service_get_page_theme",
            "get_page_theme"
        )
    )]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetPageTheme> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Updates a page theme.
    ///
    /// Fails for a theme that is attached to a link at the time.
    ///
    /// Requires the [`page_themes:write`](crate::types::ApiScope::PageThemesWrite) scope.
    ///
    /// `PATCH /v1/page-themes/{id}`.
    ///
    /// - `id`: Page theme to update, by ID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdatePageThemeRequest::new();
    /// let response = client.page_themes().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdatePageThemeResponse`].
    ///
    /// # Errors
    ///
    /// - `400`: Invalid request.
    /// - `404`: Not found.
    #[doc(
        alias(
            "PageThemesService_UpdatePageTheme",
            "page_themes_service_update_page_theme",
            "update_page_theme"
        )
    )]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdatePageThemeRequest,
    ) -> Request<UpdatePageTheme> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }
}

/// The operation of [`PageThemesApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListPageThemes;

impl Operation for ListPageThemes {
    type Output = ListPageThemesResponse;
    const ID: &'static str = "PageThemesService_ListPageThemes";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/page-themes";
}

impl Paged for ListPageThemes {
    type Item = PageTheme;
    #[inline]
    fn page(output: ListPageThemesResponse) -> Page<PageTheme> {
        Page::new(output.page_themes, output.next_page_token)
    }
}

impl Setters<ListPageThemes> {
    /// Most page themes to return per page.
    ///
    /// 100 by default, and never more than 1000.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return: `nextPageToken` of an earlier response.
    ///
    /// If empty, the first page. Records are sorted by (`createdAt`, `id`); as neither ever
    /// changes, no record moves to another page during a walk.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`PageThemesApi::apply_template`].
#[derive(Debug)]
pub struct ApplyPageThemeTemplate;

impl Operation for ApplyPageThemeTemplate {
    type Output = ApplyPageThemeTemplateResponse;
    const ID: &'static str = "PageThemesService_ApplyPageThemeTemplate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/page-themes/apply-template";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`PageThemesApi::get`].
#[derive(Debug)]
pub struct GetPageTheme;

impl Operation for GetPageTheme {
    type Output = GetPageThemeResponse;
    const ID: &'static str = "PageThemesService_GetPageTheme";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/page-themes/{id}";
}

/// The operation of [`PageThemesApi::update`].
#[derive(Debug)]
pub struct UpdatePageTheme;

impl Operation for UpdatePageTheme {
    type Output = UpdatePageThemeResponse;
    const ID: &'static str = "PageThemesService_UpdatePageTheme";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/page-themes/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}
