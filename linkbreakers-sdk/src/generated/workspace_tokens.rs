// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Access tokens of the workspace and their scopes.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.workspace_tokens().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Auth, Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    CreateWorkspaceTokenRequest, CreateWorkspaceTokenResponse, GetWorkspaceTokenResponse,
    ListApiScopesResponse, ListWorkspaceTokensResponse, UpdateWorkspaceTokenRequest,
    UpdateWorkspaceTokenResponse, WorkspaceToken,
};

impl Client {
    /// Access tokens of the workspace and their scopes.
    #[inline]
    pub fn workspace_tokens(&self) -> WorkspaceTokensApi<'_> {
        WorkspaceTokensApi(self)
    }
}

/// Access tokens of the workspace and their scopes.
///
/// See [`Client::workspace_tokens`].
#[derive(Clone, Copy, Debug)]
pub struct WorkspaceTokensApi<'client>(pub(crate) &'client Client);

impl WorkspaceTokensApi<'_> {
    /// Lists the scopes that exist for API tokens and OAuth grants.
    ///
    /// Each names the resource it applies to and what it permits. Callable without authentication.
    ///
    /// `GET /v1/api-scopes`. Open to anybody: no token is sent.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workspace_tokens().list_api_scopes().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListApiScopesResponse`].
    #[doc(
        alias(
            "WorkspaceTokensService_ListApiScopes",
            "workspace_tokens_service_list_api_scopes"
        )
    )]
    #[inline]
    pub fn list_api_scopes(self) -> Request<ListApiScopes> {
        Request::new(self.0, &[])
    }

    /// Lists the active tokens of the workspace.
    ///
    /// Requires the [`tokens:read`](crate::types::ApiScope::TokensRead) scope.
    ///
    /// `GET /v1/workspace-tokens`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workspace_tokens().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`page_size(i64)`](ListWorkspaceTokens::page_size): Most records to return per page.
    /// - [`page_token(String)`](ListWorkspaceTokens::page_token): Cursor of the page to return:
    ///   `nextPageToken` of an earlier response.
    /// - [`cursor(String)`](ListWorkspaceTokens::cursor): Alias of `pageToken`, which takes
    ///   precedence if both are given.
    ///
    /// # Returns
    ///
    /// [`ListWorkspaceTokensResponse`], one page of it; `.items()` goes through each [`WorkspaceToken`] on all pages.
    #[doc(
        alias(
            "WorkspaceTokensService_List",
            "workspace_tokens_service_list",
            "list_workspace_tokens"
        )
    )]
    #[inline]
    pub fn list(self) -> Request<ListWorkspaceTokens> {
        Request::new(self.0, &[])
    }

    /// Creates a long-lived API token.
    ///
    /// The answer holds the secret, which is disclosed this one time.
    ///
    /// Requires the [`tokens:write`](crate::types::ApiScope::TokensWrite) scope.
    ///
    /// `POST /v1/workspace-tokens`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateWorkspaceTokenRequest::new(types::WorkspaceTokenKeyType::Secret);
    /// let response = client.workspace_tokens().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateWorkspaceTokenResponse`].
    #[doc(
        alias(
            "WorkspaceTokensService_Create",
            "workspace_tokens_service_create",
            "create_workspace_token"
        )
    )]
    #[inline]
    pub fn create(
        self,
        body: CreateWorkspaceTokenRequest,
    ) -> Request<CreateWorkspaceToken> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the metadata of a workspace token.
    ///
    /// The secret is withheld.
    ///
    /// Requires the [`tokens:read`](crate::types::ApiScope::TokensRead) scope.
    ///
    /// `GET /v1/workspace-tokens/{id}`.
    ///
    /// - `id`: Token to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workspace_tokens().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetWorkspaceTokenResponse`].
    #[doc(
        alias(
            "WorkspaceTokensService_Get",
            "workspace_tokens_service_get",
            "get_workspace_token"
        )
    )]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetWorkspaceToken> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Revokes a workspace token with immediate effect.
    ///
    /// Requires the [`tokens:write`](crate::types::ApiScope::TokensWrite) scope.
    ///
    /// `DELETE /v1/workspace-tokens/{id}`.
    ///
    /// - `id`: Token to revoke, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.workspace_tokens().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "WorkspaceTokensService_Delete",
            "workspace_tokens_service_delete",
            "delete_workspace_token"
        )
    )]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteWorkspaceToken> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes the name or the scopes of a workspace token.
    ///
    /// It may take up to 30 seconds until all requests observe the change. No token can grant a
    /// scope that it lacks.
    ///
    /// Requires the [`tokens:write`](crate::types::ApiScope::TokensWrite) scope.
    ///
    /// `PATCH /v1/workspace-tokens/{id}`.
    ///
    /// - `id`: Token to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateWorkspaceTokenRequest::new();
    /// let response = client.workspace_tokens().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateWorkspaceTokenResponse`].
    #[doc(
        alias(
            "WorkspaceTokensService_Update",
            "workspace_tokens_service_update",
            "update_workspace_token"
        )
    )]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateWorkspaceTokenRequest,
    ) -> Request<UpdateWorkspaceToken> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }
}

/// The operation of [`WorkspaceTokensApi::list_api_scopes`].
#[derive(Debug)]
pub struct ListApiScopes;

impl Operation for ListApiScopes {
    type Output = ListApiScopesResponse;
    const ID: &'static str = "WorkspaceTokensService_ListApiScopes";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/api-scopes";
    const AUTH: Auth = Auth::None;
}

/// The operation of [`WorkspaceTokensApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListWorkspaceTokens;

impl Operation for ListWorkspaceTokens {
    type Output = ListWorkspaceTokensResponse;
    const ID: &'static str = "WorkspaceTokensService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/workspace-tokens";
}

impl Paged for ListWorkspaceTokens {
    type Item = WorkspaceToken;
    #[inline]
    fn page(output: ListWorkspaceTokensResponse) -> Page<WorkspaceToken> {
        Page::new(output.tokens, output.next_page_token)
    }
}

impl Setters<ListWorkspaceTokens> {
    /// Most records to return per page.
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

/// The operation of [`WorkspaceTokensApi::create`].
#[derive(Debug)]
pub struct CreateWorkspaceToken;

impl Operation for CreateWorkspaceToken {
    type Output = CreateWorkspaceTokenResponse;
    const ID: &'static str = "WorkspaceTokensService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/workspace-tokens";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`WorkspaceTokensApi::get`].
#[derive(Debug)]
pub struct GetWorkspaceToken;

impl Operation for GetWorkspaceToken {
    type Output = GetWorkspaceTokenResponse;
    const ID: &'static str = "WorkspaceTokensService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/workspace-tokens/{id}";
}

/// The operation of [`WorkspaceTokensApi::delete`].
#[derive(Debug)]
pub struct DeleteWorkspaceToken;

impl Operation for DeleteWorkspaceToken {
    type Output = Object;
    const ID: &'static str = "WorkspaceTokensService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/workspace-tokens/{id}";
}

/// The operation of [`WorkspaceTokensApi::update`].
#[derive(Debug)]
pub struct UpdateWorkspaceToken;

impl Operation for UpdateWorkspaceToken {
    type Output = UpdateWorkspaceTokenResponse;
    const ID: &'static str = "WorkspaceTokensService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/workspace-tokens/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}
