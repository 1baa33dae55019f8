// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! WorkspaceTokens of the workspace.

use crate::runtime::{Client, Object, Operation, Page, Paged, Request};
use crate::types::{
    CreateWorkspaceTokenRequest, CreateWorkspaceTokenResponse, GetWorkspaceTokenResponse,
    ListApiScopesResponse, ListWorkspaceTokensResponse, UpdateWorkspaceTokenResponse,
    WorkspaceToken, WorkspaceTokensServiceUpdateBody,
};

impl Client {
    /// WorkspaceTokens of the workspace.
    #[inline]
    pub fn workspace_tokens(&self) -> WorkspaceTokens<'_> {
        WorkspaceTokens(self)
    }
}

/// See [`Client::workspace_tokens`].
#[derive(Clone, Copy, Debug)]
pub struct WorkspaceTokens<'client>(pub(crate) &'client Client);

impl WorkspaceTokens<'_> {
    /// Lists the scopes that exist for API tokens and OAuth grants
    ///
    /// `GET /v1/api-scopes`.
    #[doc(alias = "WorkspaceTokensService_ListApiScopes")]
    #[inline]
    pub fn list_api_scopes(self) -> Request<ListApiScopesWorkspaceTokens> {
        Request::new(self.0, &[])
    }

    /// Lists the active tokens of the workspace
    ///
    /// `GET /v1/workspace-tokens`.
    #[doc(alias = "WorkspaceTokensService_List")]
    #[inline]
    pub fn list(self) -> Request<ListWorkspaceTokens> {
        Request::new(self.0, &[])
    }

    /// Creates a long-lived API token
    ///
    /// `POST /v1/workspace-tokens`.
    #[doc(alias = "WorkspaceTokensService_Create")]
    #[inline]
    pub fn create(self, body: CreateWorkspaceTokenRequest) -> Request<CreateWorkspaceTokens> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the metadata of a workspace token
    ///
    /// `GET /v1/workspace-tokens/{id}`.
    #[doc(alias = "WorkspaceTokensService_Get")]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetWorkspaceTokens> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes the name or the scopes of a workspace token
    ///
    /// `PATCH /v1/workspace-tokens/{id}`.
    #[doc(alias = "WorkspaceTokensService_Update")]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: WorkspaceTokensServiceUpdateBody,
    ) -> Request<UpdateWorkspaceTokens> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Revokes a workspace token with immediate effect
    ///
    /// `DELETE /v1/workspace-tokens/{id}`.
    #[doc(alias = "WorkspaceTokensService_Delete")]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteWorkspaceTokens> {
        Request::new(self.0, &[id.as_ref()])
    }
}

/// [`WorkspaceTokens::list_api_scopes`].
#[derive(Clone, Copy, Debug)]
pub struct ListApiScopesWorkspaceTokens;

impl Operation for ListApiScopesWorkspaceTokens {
    type Output = ListApiScopesResponse;
    const ID: &'static str = "WorkspaceTokensService_ListApiScopes";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/api-scopes";
    const AUTHENTICATED: bool = false;
}

/// [`WorkspaceTokens::list`].
#[derive(Clone, Copy, Debug)]
pub struct ListWorkspaceTokens;

impl Operation for ListWorkspaceTokens {
    type Output = ListWorkspaceTokensResponse;
    const ID: &'static str = "WorkspaceTokensService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/workspace-tokens";
}

impl Paged for ListWorkspaceTokens {
    type Item = WorkspaceToken;

    fn page(output: ListWorkspaceTokensResponse) -> Page<WorkspaceToken> {
        Page::new(output.tokens, output.next_page_token)
    }
}

impl Request<ListWorkspaceTokens> {
    /// Most records to return per page.
    ///
    /// 100 by default, and never more than 1000.
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return: `nextPageToken` of an earlier response.
    ///
    /// If empty, the first page. Records are sorted by (`createdAt`, `id`); as neither ever changes, no record moves to another page during a walk.
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

/// [`WorkspaceTokens::create`].
#[derive(Clone, Copy, Debug)]
pub struct CreateWorkspaceTokens;

impl Operation for CreateWorkspaceTokens {
    type Output = CreateWorkspaceTokenResponse;
    const ID: &'static str = "WorkspaceTokensService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/workspace-tokens";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`WorkspaceTokens::get`].
#[derive(Clone, Copy, Debug)]
pub struct GetWorkspaceTokens;

impl Operation for GetWorkspaceTokens {
    type Output = GetWorkspaceTokenResponse;
    const ID: &'static str = "WorkspaceTokensService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/workspace-tokens/{}";
}

/// [`WorkspaceTokens::update`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateWorkspaceTokens;

impl Operation for UpdateWorkspaceTokens {
    type Output = UpdateWorkspaceTokenResponse;
    const ID: &'static str = "WorkspaceTokensService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/workspace-tokens/{}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`WorkspaceTokens::delete`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteWorkspaceTokens;

impl Operation for DeleteWorkspaceTokens {
    type Output = Object;
    const ID: &'static str = "WorkspaceTokensService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/workspace-tokens/{}";
}
