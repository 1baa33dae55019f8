// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Folders that links are kept in.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.directories().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    CreateDirectoryRequest, CreateDirectoryResponse, Directory, GetDirectoryResponse,
    ListDirectoriesResponse, UpdateDirectoryRequest, UpdateDirectoryResponse,
};

impl Client {
    /// Folders that links are kept in.
    #[inline]
    pub fn directories(&self) -> DirectoriesApi<'_> {
        DirectoriesApi(self)
    }
}

/// Folders that links are kept in.
///
/// See [`Client::directories`].
#[derive(Clone, Copy, Debug)]
pub struct DirectoriesApi<'client>(pub(crate) &'client Client);

impl DirectoriesApi<'_> {
    /// Lists directories of the workspace.
    ///
    /// Results are paginated and can be narrowed by parent or by a search.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/directories`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.directories().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`page_size(i64)`](ListDirectories::page_size): Most directories to return per page. `50`
    ///   by default.
    /// - [`page_token(String)`](ListDirectories::page_token): Cursor of the page to return; without
    ///   one, the first page.
    /// - [`parent_directory_id(String)`](ListDirectories::parent_directory_id): Directory whose
    ///   children are returned; if empty, directories at the root.
    /// - [`search(String)`](ListDirectories::search): Text to look for in directory names.
    /// - [`include_root(bool)`](ListDirectories::include_root): Whether to add directories at the
    ///   root to those under `parentDirectoryId`.
    /// - [`recursive(bool)`](ListDirectories::recursive): Whether to return directories at every
    ///   depth.
    /// - [`cursor(String)`](ListDirectories::cursor): Alias of `pageToken`, which takes precedence
    ///   if both are given.
    ///
    /// # Returns
    ///
    /// [`ListDirectoriesResponse`], one page of it; `.items()` goes through each [`Directory`] on all pages.
    #[doc(
        alias("DirectoriesService_List", "directories_service_list", "list_directories")
    )]
    #[inline]
    pub fn list(self) -> Request<ListDirectories> {
        Request::new(self.0, &[])
    }

    /// Creates a directory.
    ///
    /// It may be placed inside an existing one.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `POST /v1/directories`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateDirectoryRequest::new("Launch");
    /// let response = client.directories().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateDirectoryResponse`].
    #[doc(
        alias(
            "DirectoriesService_Create",
            "directories_service_create",
            "create_directory"
        )
    )]
    #[inline]
    pub fn create(self, body: CreateDirectoryRequest) -> Request<CreateDirectory> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the directory with the given ID.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/directories/{id}`.
    ///
    /// - `id`: Directory to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.directories().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetDirectoryResponse`].
    #[doc(alias("DirectoriesService_Get", "directories_service_get", "get_directory"))]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetDirectory> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes an empty directory, irreversibly.
    ///
    /// Fails while the directory has links or child directories; these must be moved elsewhere or
    /// removed beforehand.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `DELETE /v1/directories/{id}`.
    ///
    /// - `id`: Directory to delete, by ID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.directories().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    ///
    /// # Errors
    ///
    /// - `412`: Precondition failed.
    #[doc(
        alias(
            "DirectoriesService_Delete",
            "directories_service_delete",
            "delete_directory"
        )
    )]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteDirectory> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Renames a directory or moves it to another parent.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `PATCH /v1/directories/{id}`.
    ///
    /// - `id`: Directory to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateDirectoryRequest::new();
    /// let response = client.directories().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateDirectoryResponse`].
    #[doc(
        alias(
            "DirectoriesService_Update",
            "directories_service_update",
            "update_directory"
        )
    )]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateDirectoryRequest,
    ) -> Request<UpdateDirectory> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }
}

/// The operation of [`DirectoriesApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListDirectories;

impl Operation for ListDirectories {
    type Output = ListDirectoriesResponse;
    const ID: &'static str = "DirectoriesService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/directories";
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[
        ("pageSize", Some("50")),
    ];
}

impl Paged for ListDirectories {
    type Item = Directory;
    #[inline]
    fn page(output: ListDirectoriesResponse) -> Page<Directory> {
        Page::new(output.directories, output.next_page_token)
    }
}

impl Setters<ListDirectories> {
    /// Most directories to return per page.
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

    /// Directory whose children are returned; if empty, directories at the root.
    #[inline]
    pub fn parent_directory_id(self, parent_directory_id: impl AsRef<str>) -> Self {
        self.query("parentDirectoryId", parent_directory_id.as_ref())
    }

    /// Text to look for in directory names.
    #[inline]
    pub fn search(self, search: impl AsRef<str>) -> Self {
        self.query("search", search.as_ref())
    }

    /// Whether to add directories at the root to those under `parentDirectoryId`.
    #[inline]
    pub fn include_root(self, include_root: bool) -> Self {
        self.query("includeRoot", include_root)
    }

    /// Whether to return directories at every depth.
    ///
    /// `false`, the default, stops at the immediate children of `parentDirectoryId`. With `true`, a
    /// set `parentDirectoryId` yields all its descendants, and an empty one yields every directory
    /// in the workspace as one flat list, as a directory picker needs.
    #[inline]
    pub fn recursive(self, recursive: bool) -> Self {
        self.query("recursive", recursive)
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`DirectoriesApi::create`].
#[derive(Debug)]
pub struct CreateDirectory;

impl Operation for CreateDirectory {
    type Output = CreateDirectoryResponse;
    const ID: &'static str = "DirectoriesService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/directories";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`DirectoriesApi::get`].
#[derive(Debug)]
pub struct GetDirectory;

impl Operation for GetDirectory {
    type Output = GetDirectoryResponse;
    const ID: &'static str = "DirectoriesService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/directories/{id}";
}

/// The operation of [`DirectoriesApi::delete`].
#[derive(Debug)]
pub struct DeleteDirectory;

impl Operation for DeleteDirectory {
    type Output = Object;
    const ID: &'static str = "DirectoriesService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/directories/{id}";
}

/// The operation of [`DirectoriesApi::update`].
#[derive(Debug)]
pub struct UpdateDirectory;

impl Operation for UpdateDirectory {
    type Output = UpdateDirectoryResponse;
    const ID: &'static str = "DirectoriesService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/directories/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}
