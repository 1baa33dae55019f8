// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! The workspace itself: its settings, its public page, its deletion.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.workspaces().get_my().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Auth, Client, Object, Operation, Request};
use crate::types::{
    PublicWorkspace, RequestWorkspaceEnrollmentRequest,
    UpdateWorkspaceOriginInquiryRequest, UpdateWorkspaceOriginPurposeRequest,
    UpdateWorkspaceRequest, Workspace,
};

impl Client {
    /// The workspace itself: its settings, its public page, its deletion.
    #[inline]
    pub fn workspaces(&self) -> WorkspacesApi<'_> {
        WorkspacesApi(self)
    }
}

/// The workspace itself: its settings, its public page, its deletion.
///
/// See [`Client::workspaces`].
#[derive(Clone, Copy, Debug)]
pub struct WorkspacesApi<'client>(pub(crate) &'client Client);

impl WorkspacesApi<'_> {
    /// Returns the public information of a published workspace.
    ///
    /// `GET /v1/public/workspaces/{slug}`. Open to anybody: no token is sent.
    ///
    /// - `slug`: Workspace to retrieve, by slug.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workspaces().public_get("slug").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`PublicWorkspace`].
    #[doc(
        alias(
            "WorkspacesService_PublicGetWorkspace",
            "workspaces_service_public_get_workspace"
        )
    )]
    #[inline]
    pub fn public_get(self, slug: impl AsRef<str>) -> Request<PublicGetWorkspace> {
        Request::new(self.0, &[slug.as_ref()])
    }

    /// Returns the workspace of the signed-in member's session.
    ///
    /// Requires the [`workspace:read`](crate::types::ApiScope::WorkspaceRead) scope.
    ///
    /// `GET /v1/workspace`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workspaces().get_my().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Workspace`].
    #[doc(
        alias("WorkspacesService_GetMyWorkspace", "workspaces_service_get_my_workspace")
    )]
    #[inline]
    pub fn get_my(self) -> Request<GetMyWorkspace> {
        Request::new(self.0, &[])
    }

    /// Changes settings of the workspace.
    ///
    /// The display name and the enforcement of MFA are among them.
    ///
    /// Requires the [`workspace:write`](crate::types::ApiScope::WorkspaceWrite) scope.
    ///
    /// `PUT /v1/workspace`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateWorkspaceRequest::new();
    /// let response = client.workspaces().update(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Workspace`].
    #[doc(
        alias(
            "WorkspacesService_Update",
            "workspaces_service_update",
            "update_workspace"
        )
    )]
    #[inline]
    pub fn update(self, body: UpdateWorkspaceRequest) -> Request<UpdateWorkspace> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Deletes the workspace of the signed-in member.
    ///
    /// The deletion is soft: support can undo it on request.
    ///
    /// Requires the [`workspace:write`](crate::types::ApiScope::WorkspaceWrite) scope.
    ///
    /// `DELETE /v1/workspace`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.workspaces().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "WorkspacesService_Delete",
            "workspaces_service_delete",
            "delete_workspace"
        )
    )]
    #[inline]
    pub fn delete(self) -> Request<DeleteWorkspace> {
        Request::new(self.0, &[])
    }

    /// Records how the workspace learned of Linkbreakers.
    ///
    /// No other workspace endpoint returns the value.
    ///
    /// Requires the [`workspace:write`](crate::types::ApiScope::WorkspaceWrite) scope.
    ///
    /// `POST /v1/workspace/origin-inquiry`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateWorkspaceOriginInquiryRequest::new();
    /// client.workspaces().update_origin_inquiry(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "WorkspacesService_UpdateOriginInquiry",
            "workspaces_service_update_origin_inquiry"
        )
    )]
    #[inline]
    pub fn update_origin_inquiry(
        self,
        body: UpdateWorkspaceOriginInquiryRequest,
    ) -> Request<UpdateOriginInquiry> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Records what the workspace intends to build with Linkbreakers.
    ///
    /// The value informs AI assistance; no other workspace endpoint returns it.
    ///
    /// Requires the [`workspace:write`](crate::types::ApiScope::WorkspaceWrite) scope.
    ///
    /// `POST /v1/workspace/origin-purpose`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateWorkspaceOriginPurposeRequest::new();
    /// client.workspaces().update_origin_purpose(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "WorkspacesService_UpdateOriginPurpose",
            "workspaces_service_update_origin_purpose"
        )
    )]
    #[inline]
    pub fn update_origin_purpose(
        self,
        body: UpdateWorkspaceOriginPurposeRequest,
    ) -> Request<UpdateOriginPurpose> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Requests enrollment of the workspace.
    ///
    /// The time is recorded in `enrollRequestedAt`.
    ///
    /// Requires the [`workspace:write`](crate::types::ApiScope::WorkspaceWrite) scope.
    ///
    /// `POST /v1/workspace/request-enrollment`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::RequestWorkspaceEnrollmentRequest::new();
    /// client.workspaces().request_enrollment(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "WorkspacesService_RequestEnrollment",
            "workspaces_service_request_enrollment"
        )
    )]
    #[inline]
    pub fn request_enrollment(
        self,
        body: RequestWorkspaceEnrollmentRequest,
    ) -> Request<RequestEnrollment> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the workspace with the given ID.
    ///
    /// Mostly of use to internal tools.
    ///
    /// Requires the [`workspace:read`](crate::types::ApiScope::WorkspaceRead) scope.
    ///
    /// `GET /v1/workspaces/{id}`.
    ///
    /// - `id`: Workspace to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workspaces().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Workspace`].
    #[doc(
        alias(
            "WorkspacesService_GetWorkspace",
            "workspaces_service_get_workspace",
            "get_workspace"
        )
    )]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetWorkspace> {
        Request::new(self.0, &[id.as_ref()])
    }
}

/// The operation of [`WorkspacesApi::public_get`].
#[derive(Debug)]
pub struct PublicGetWorkspace;

impl Operation for PublicGetWorkspace {
    type Output = PublicWorkspace;
    const ID: &'static str = "WorkspacesService_PublicGetWorkspace";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/public/workspaces/{slug}";
    const AUTH: Auth = Auth::None;
}

/// The operation of [`WorkspacesApi::get_my`].
#[derive(Debug)]
pub struct GetMyWorkspace;

impl Operation for GetMyWorkspace {
    type Output = Workspace;
    const ID: &'static str = "WorkspacesService_GetMyWorkspace";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/workspace";
}

/// The operation of [`WorkspacesApi::update`].
#[derive(Debug)]
pub struct UpdateWorkspace;

impl Operation for UpdateWorkspace {
    type Output = Workspace;
    const ID: &'static str = "WorkspacesService_Update";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/workspace";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`WorkspacesApi::delete`].
#[derive(Debug)]
pub struct DeleteWorkspace;

impl Operation for DeleteWorkspace {
    type Output = Object;
    const ID: &'static str = "WorkspacesService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/workspace";
}

/// The operation of [`WorkspacesApi::update_origin_inquiry`].
#[derive(Debug)]
pub struct UpdateOriginInquiry;

impl Operation for UpdateOriginInquiry {
    type Output = Object;
    const ID: &'static str = "WorkspacesService_UpdateOriginInquiry";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/workspace/origin-inquiry";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`WorkspacesApi::update_origin_purpose`].
#[derive(Debug)]
pub struct UpdateOriginPurpose;

impl Operation for UpdateOriginPurpose {
    type Output = Object;
    const ID: &'static str = "WorkspacesService_UpdateOriginPurpose";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/workspace/origin-purpose";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`WorkspacesApi::request_enrollment`].
#[derive(Debug)]
pub struct RequestEnrollment;

impl Operation for RequestEnrollment {
    type Output = Object;
    const ID: &'static str = "WorkspacesService_RequestEnrollment";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/workspace/request-enrollment";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`WorkspacesApi::get`].
#[derive(Debug)]
pub struct GetWorkspace;

impl Operation for GetWorkspace {
    type Output = Workspace;
    const ID: &'static str = "WorkspacesService_GetWorkspace";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/workspaces/{id}";
}
