// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Secret};
use crate::runtime::wire::object;
use crate::types::{Member, Role};

/// Request by the signed-in person to create a further workspace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMyWorkspaceRequest {
    /// Name of the my workspace.
    pub name: Option<String>,
}

impl CreateMyWorkspaceRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

object!(CreateMyWorkspaceRequest sent {
    "name" => name,
});

/// Session for the workspace just created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMyWorkspaceResponse {
    /// Access token of the new workspace.
    ///
    /// The earlier token stays valid for the workspace it belongs to, up to its sign-out.
    pub access_token: Secret,
    /// The member.
    pub member: Box<Member>,
    /// Id of the [member](crate::types::Member).
    pub member_id: String,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(CreateMyWorkspaceResponse {
    "accessToken" => access_token = default,
    "member" => member,
    "memberId" => member_id = default,
    "workspaceId" => workspace_id = default,
} required ["member"]);

/// Request to invite a teammate.
///
/// Sends an invitation email and creates a pending membership.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InviteMemberRequest {
    /// The email.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
}

impl InviteMemberRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

object!(InviteMemberRequest sent {
    "email" => email,
    "firstName" => first_name,
    "lastName" => last_name,
});

/// Workspaces open to the caller.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMyWorkspacesResponse {
    /// Workspaces the caller can act in, ordered by last use, latest first.
    ///
    /// With an API token, just the one it belongs to.
    pub workspaces: List<MyWorkspace>,
}

object!(ListMyWorkspacesResponse {
    "workspaces" => workspaces,
});

/// A page of the workspace's members.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResponse {
    /// The members.
    pub members: List<Member>,
    /// Cursor for the next page of members; empty after the last.
    pub next_page_token: Option<String>,
    /// Number of members in total, across all pages.
    ///
    /// Only if it equals the number of members received may one missing from the list be taken for
    /// removed.
    pub total_count: i64,
}

object!(ListResponse {
    "members" => members,
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
});

/// Switches a signed-in session to a different workspace of the same person.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchWorkspaceRequest {
    /// One-time code, required if the workspace enforces MFA.
    ///
    /// Omit it on the first call, which emails the code and answers `MFA_REQUIRED`; then repeat the
    /// call with the code.
    pub mfa_code: Option<Secret>,
}

impl SwitchWorkspaceRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// One-time code, required if the workspace enforces MFA.
    pub fn mfa_code(mut self, mfa_code: impl Into<Secret>) -> Self {
        self.mfa_code = Some(mfa_code.into());
        self
    }
}

object!(SwitchWorkspaceRequest sent {
    "mfaCode" => mfa_code,
});

/// Changes to the profile and role of another member, made by an admin.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMemberRequest {
    /// Display language of the member.
    pub display_language: Option<String>,
    /// Email of the member.
    pub email: Option<String>,
    /// First name of the member.
    pub first_name: Option<String>,
    /// Last name of the member.
    pub last_name: Option<String>,
    /// New permission tier of the member within the workspace.
    pub role: Option<Role>,
}

impl UpdateMemberRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn display_language(mut self, display_language: impl Into<String>) -> Self {
        self.display_language = Some(display_language.into());
        self
    }

    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// New permission tier of the member within the workspace.
    pub fn role(mut self, role: impl Into<Role>) -> Self {
        self.role = Some(role.into());
        self
    }
}

object!(UpdateMemberRequest sent {
    "displayLanguage" => display_language,
    "email" => email,
    "firstName" => first_name,
    "lastName" => last_name,
    "role" => role,
});

/// A workspace the signed-in person is a member of.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyWorkspace {
    /// Whether current applies.
    pub current: bool,
    /// Whether to enforce MFA.
    pub enforce_mfa: bool,
    /// Time of the last signin (UTC).
    pub last_signin_at: Option<DateTime<Utc>>,
    /// UUID of the person's member record in the workspace.
    ///
    /// Empty for an API token.
    pub member_id: Option<String>,
    /// Permission tier of the person within the workspace.
    pub role: Role,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
    /// Workspace name of the my workspace.
    pub workspace_name: String,
}

object!(MyWorkspace {
    "current" => current = default,
    "enforceMfa" => enforce_mfa = default,
    "lastSigninAt" => last_signin_at,
    "memberId" => member_id = none_if_empty,
    "role" => role = default,
    "workspaceId" => workspace_id = default,
    "workspaceName" => workspace_name = default,
});

/// Session in the workspace that was switched to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchWorkspaceResponse {
    /// Access token valid in the workspace switched to.
    ///
    /// The token used before remains good for its workspace as long as it is not signed out.
    pub access_token: Secret,
    /// The member.
    pub member: Box<Member>,
    /// Id of the [member](crate::types::Member).
    pub member_id: String,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(SwitchWorkspaceResponse {
    "accessToken" => access_token = default,
    "member" => member,
    "memberId" => member_id = default,
    "workspaceId" => workspace_id = default,
} required ["member"]);

/// Changes a signed-in member makes to their own login and profile.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMeRequest {
    /// The email.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The password.
    pub password: Option<Secret>,
}

impl UpdateMeRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

object!(UpdateMeRequest sent {
    "email" => email,
    "firstName" => first_name,
    "lastName" => last_name,
    "password" => password,
});
