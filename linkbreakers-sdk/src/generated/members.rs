// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! The people of the workspace: invitations, roles, access.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.members().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    CreateMyWorkspaceRequest, CreateMyWorkspaceResponse, InviteMemberRequest,
    ListMyWorkspacesResponse, ListResponse, Member, SwitchWorkspaceRequest,
    SwitchWorkspaceResponse, UpdateMeRequest, UpdateMemberRequest,
};

impl Client {
    /// The people of the workspace: invitations, roles, access.
    #[inline]
    pub fn members(&self) -> MembersApi<'_> {
        MembersApi(self)
    }
}

/// The people of the workspace: invitations, roles, access.
///
/// See [`Client::members`].
#[derive(Clone, Copy, Debug)]
pub struct MembersApi<'client>(pub(crate) &'client Client);

impl MembersApi<'_> {
    /// Returns the member making the call.
    ///
    /// Requires the [`members:read`](crate::types::ApiScope::MembersRead) scope.
    ///
    /// `GET /v1/member`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.members().get_myself().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Member`].
    #[doc(alias("MembersService_GetMyself", "members_service_get_myself"))]
    #[inline]
    pub fn get_myself(self) -> Request<GetMyself> {
        Request::new(self.0, &[])
    }

    /// Changes the profile or the credentials of the calling member.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `PUT /v1/member`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateMeRequest::new();
    /// let response = client.members().update_myself(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Member`].
    #[doc(alias("MembersService_UpdateMyself", "members_service_update_myself"))]
    #[inline]
    pub fn update_myself(self, body: UpdateMeRequest) -> Request<UpdateMyself> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Lists the members of the workspace, page by page.
    ///
    /// Requires the [`members:read`](crate::types::ApiScope::MembersRead) scope.
    ///
    /// `GET /v1/members`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.members().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`page_size(i64)`](ListMembers::page_size): Most members to return per page.
    /// - [`page_token(String)`](ListMembers::page_token): Cursor of the page to return:
    ///   `nextPageToken` of an earlier response.
    /// - [`cursor(String)`](ListMembers::cursor): Alias of `pageToken`, which takes precedence if
    ///   both are given.
    ///
    /// # Returns
    ///
    /// [`ListResponse`], one page of it; `.items()` goes through each [`Member`] on all pages.
    #[doc(alias("MembersService_List", "members_service_list", "list_members"))]
    #[inline]
    pub fn list(self) -> Request<ListMembers> {
        Request::new(self.0, &[])
    }

    /// Invites a person to the workspace by email.
    ///
    /// The member is pending at first. Someone with an account at Linkbreakers becomes a member
    /// immediately, and the email merely informs them. For a person who is a member already, the
    /// error is `MEMBER_ALREADY_IN_WORKSPACE`.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `POST /v1/members/invite`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::InviteMemberRequest::new();
    /// let response = client.members().invite(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Member`].
    #[doc(alias("MembersService_Invite", "members_service_invite", "invite_member"))]
    #[inline]
    pub fn invite(self, body: InviteMemberRequest) -> Request<InviteMember> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the member with the given ID.
    ///
    /// Requires the [`members:read`](crate::types::ApiScope::MembersRead) scope.
    ///
    /// `GET /v1/members/{id}`.
    ///
    /// - `id`: Member to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.members().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Member`].
    #[doc(alias("MembersService_Get", "members_service_get", "get_member"))]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetMember> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes the profile or the role of a member.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `PUT /v1/members/{id}`.
    ///
    /// - `id`: Member to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateMemberRequest::new();
    /// let response = client.members().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Member`].
    #[doc(alias("MembersService_Update", "members_service_update", "update_member"))]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateMemberRequest,
    ) -> Request<UpdateMember> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Removes a member from the workspace for good.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `DELETE /v1/members/{id}`.
    ///
    /// - `id`: Member to delete, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.members().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(alias("MembersService_Delete", "members_service_delete", "delete_member"))]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteMember> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Lifts the suspension of a member.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `POST /v1/members/{id}/allow`.
    ///
    /// - `id`: Member whose access is restored, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.members().allow_access("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](AllowAccess::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`Member`].
    #[doc(alias("MembersService_AllowAccess", "members_service_allow_access"))]
    #[inline]
    pub fn allow_access(self, id: impl AsRef<str>) -> Request<AllowAccess> {
        Request::new(self.0, &[id.as_ref()]).json(&Object::new())
    }

    /// Suspends a member, whose account is kept.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `POST /v1/members/{id}/revoke`.
    ///
    /// - `id`: Member whose access is suspended, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.members().revoke_access("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](RevokeAccess::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`Member`].
    #[doc(alias("MembersService_RevokeAccess", "members_service_revoke_access"))]
    #[inline]
    pub fn revoke_access(self, id: impl AsRef<str>) -> Request<RevokeAccess> {
        Request::new(self.0, &[id.as_ref()]).json(&Object::new())
    }

    /// Ends every active session of a member.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `POST /v1/members/{id}/signout`.
    ///
    /// - `id`: Member whose sessions are all signed out, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.members().force_signout("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](ForceSignout::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`Member`].
    #[doc(alias("MembersService_ForceSignout", "members_service_force_signout"))]
    #[inline]
    pub fn force_signout(self, id: impl AsRef<str>) -> Request<ForceSignout> {
        Request::new(self.0, &[id.as_ref()]).json(&Object::new())
    }

    /// Lists the workspaces of the signed-in person.
    ///
    /// Each entry has the person's role, the time of last use, and whether the token acts in that
    /// workspace. For an API token, the list has one entry, the workspace it belongs to.
    ///
    /// Requires the [`members:read`](crate::types::ApiScope::MembersRead) scope.
    ///
    /// `GET /v1/myself/workspaces`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.members().list_my_workspaces().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListMyWorkspacesResponse`].
    #[doc(
        alias("MembersService_ListMyWorkspaces", "members_service_list_my_workspaces")
    )]
    #[inline]
    pub fn list_my_workspaces(self) -> Request<ListMyWorkspaces> {
        Request::new(self.0, &[])
    }

    /// Creates an additional workspace for the signed-in person.
    ///
    /// Useful to separate clients or brands. The answer includes an access token for the new
    /// workspace, which begins on the Free plan and has billing of its own.
    ///
    /// The number of Free workspaces one person may found is capped. Beyond the cap the call fails
    /// with `FREE_WORKSPACE_LIMIT_REACHED`, stating the limit in the metadata, until the person
    /// moves one of them to a paid plan. Workspaces joined by invitation are not counted.
    ///
    /// Callable from a dashboard session, or with the full-access token of some member who has an
    /// email. Workspace tokens and scope-limited tokens are rejected.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `POST /v1/myself/workspaces`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateMyWorkspaceRequest::new();
    /// let response = client.members().create_my_workspace(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateMyWorkspaceResponse`].
    #[doc(
        alias("MembersService_CreateMyWorkspace", "members_service_create_my_workspace")
    )]
    #[inline]
    pub fn create_my_workspace(
        self,
        body: CreateMyWorkspaceRequest,
    ) -> Request<CreateMyWorkspace> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Issues an access token for another workspace of the signed-in person.
    ///
    /// Callable from a dashboard session, or with the full-access token of some member. Workspace
    /// tokens and scope-limited tokens are rejected.
    ///
    /// If MFA is enforced in the target workspace, the first call sends a code by email and fails
    /// with `MFA_REQUIRED`; call again with that code as `mfaCode`.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `POST /v1/myself/workspaces/{workspaceId}:switch`.
    ///
    /// - `workspace_id`: Workspace to switch to, by UUID; the caller must belong to it as a member.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::SwitchWorkspaceRequest::new();
    /// let response = client.members().switch_workspace("workspace-id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`SwitchWorkspaceResponse`].
    #[doc(alias("MembersService_SwitchWorkspace", "members_service_switch_workspace"))]
    #[inline]
    pub fn switch_workspace(
        self,
        workspace_id: impl AsRef<str>,
        body: SwitchWorkspaceRequest,
    ) -> Request<SwitchWorkspace> {
        Request::new(self.0, &[workspace_id.as_ref()]).json(&body)
    }
}

/// The operation of [`MembersApi::get_myself`].
#[derive(Debug)]
pub struct GetMyself;

impl Operation for GetMyself {
    type Output = Member;
    const ID: &'static str = "MembersService_GetMyself";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/member";
}

/// The operation of [`MembersApi::update_myself`].
#[derive(Debug)]
pub struct UpdateMyself;

impl Operation for UpdateMyself {
    type Output = Member;
    const ID: &'static str = "MembersService_UpdateMyself";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/member";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`MembersApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListMembers;

impl Operation for ListMembers {
    type Output = ListResponse;
    const ID: &'static str = "MembersService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/members";
}

impl Paged for ListMembers {
    type Item = Member;
    #[inline]
    fn page(output: ListResponse) -> Page<Member> {
        Page::new(output.members, output.next_page_token)
    }
}

impl Setters<ListMembers> {
    /// Most members to return per page.
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

/// The operation of [`MembersApi::invite`].
#[derive(Debug)]
pub struct InviteMember;

impl Operation for InviteMember {
    type Output = Member;
    const ID: &'static str = "MembersService_Invite";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/members/invite";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`MembersApi::get`].
#[derive(Debug)]
pub struct GetMember;

impl Operation for GetMember {
    type Output = Member;
    const ID: &'static str = "MembersService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/members/{id}";
}

/// The operation of [`MembersApi::update`].
#[derive(Debug)]
pub struct UpdateMember;

impl Operation for UpdateMember {
    type Output = Member;
    const ID: &'static str = "MembersService_Update";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/members/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`MembersApi::delete`].
#[derive(Debug)]
pub struct DeleteMember;

impl Operation for DeleteMember {
    type Output = Object;
    const ID: &'static str = "MembersService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/members/{id}";
}

/// The operation of [`MembersApi::allow_access`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct AllowAccess;

impl Operation for AllowAccess {
    type Output = Member;
    const ID: &'static str = "MembersService_AllowAccess";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/members/{id}/allow";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<AllowAccess> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// The operation of [`MembersApi::revoke_access`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct RevokeAccess;

impl Operation for RevokeAccess {
    type Output = Member;
    const ID: &'static str = "MembersService_RevokeAccess";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/members/{id}/revoke";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<RevokeAccess> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// The operation of [`MembersApi::force_signout`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ForceSignout;

impl Operation for ForceSignout {
    type Output = Member;
    const ID: &'static str = "MembersService_ForceSignout";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/members/{id}/signout";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<ForceSignout> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// The operation of [`MembersApi::list_my_workspaces`].
#[derive(Debug)]
pub struct ListMyWorkspaces;

impl Operation for ListMyWorkspaces {
    type Output = ListMyWorkspacesResponse;
    const ID: &'static str = "MembersService_ListMyWorkspaces";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/myself/workspaces";
}

/// The operation of [`MembersApi::create_my_workspace`].
#[derive(Debug)]
pub struct CreateMyWorkspace;

impl Operation for CreateMyWorkspace {
    type Output = CreateMyWorkspaceResponse;
    const ID: &'static str = "MembersService_CreateMyWorkspace";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/myself/workspaces";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`MembersApi::switch_workspace`].
#[derive(Debug)]
pub struct SwitchWorkspace;

impl Operation for SwitchWorkspace {
    type Output = SwitchWorkspaceResponse;
    const ID: &'static str = "MembersService_SwitchWorkspace";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/myself/workspaces/{workspaceId}:switch";
    const IDEMPOTENCY_KEY: bool = true;
}
