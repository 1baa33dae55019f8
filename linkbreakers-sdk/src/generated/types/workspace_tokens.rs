// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Secret};
use crate::runtime::wire::{object, open_enum};
use crate::types::ApiScope;

open_enum!(
    /// Kind of access a scope gives to its resource.
    ApiScopeAccess or Unspecified {
        /// No access given.
        Unspecified = "API_SCOPE_ACCESS_UNSPECIFIED",
        /// Read-only.
        Read = "API_SCOPE_ACCESS_READ",
        /// Reading as well as writing.
        Write = "API_SCOPE_ACCESS_WRITE",
    }
);

/// Description of one scope, for a person or agent picking scopes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiScopeInfo {
    /// Kind of access given to the resource: reading or writing.
    pub access: ApiScopeAccess,
    /// Explanation of what the scope permits.
    pub description: String,
    /// Scope string such as `links:read`, as seen in OAuth grants and error messages.
    pub name: String,
    /// Resource the scope applies to, such as `links`.
    pub resource: String,
    /// Scope being described; a write scope includes the matching read scope.
    pub scope: ApiScope,
}

object!(ApiScopeInfo {
    "access" => access = default,
    "description" => description = default,
    "name" => name = default,
    "resource" => resource = default,
    "scope" => scope = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceTokenRequest {
    /// Key type of the workspace token: one of [`WorkspaceTokenKeyType`].
    pub key_type: WorkspaceTokenKeyType,
    /// Name of the workspace token.
    pub name: Option<String>,
    /// Scopes given to the token; full access when empty.
    ///
    /// A write scope includes the matching read scope. The calling token can pass on only those
    /// scopes it has. Publishable keys have no scopes.
    pub scopes: List<ApiScope>,
}

impl CreateWorkspaceTokenRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(key_type: impl Into<WorkspaceTokenKeyType>) -> Self {
        Self {
            key_type: key_type.into(),
            ..Self::default()
        }
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Scopes given to the token; full access when empty.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<ApiScope>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

object!(CreateWorkspaceTokenRequest sent {
    "keyType" => key_type,
    "name" => name,
    "scopes" => scopes,
} of_caller ["keyType"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceTokenResponse {
    /// JWT to authenticate with.
    ///
    /// Shown this one time; there is no way to retrieve it later.
    pub access_token: Secret,
    /// The token.
    pub token: Box<WorkspaceToken>,
}

object!(CreateWorkspaceTokenResponse {
    "accessToken" => access_token = default,
    "token" => token,
} required ["token"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWorkspaceTokenResponse {
    /// The token.
    pub token: Box<WorkspaceToken>,
}

object!(GetWorkspaceTokenResponse {
    "token" => token,
} required ["token"]);

/// All the scopes an API token can be granted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListApiScopesResponse {
    /// The scopes, sorted by resource, and within a resource read before write.
    pub scopes: List<ApiScopeInfo>,
}

object!(ListApiScopesResponse {
    "scopes" => scopes,
});

/// A page of the workspace's active API tokens.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWorkspaceTokensResponse {
    /// Cursor for the next page of tokens; empty after the last.
    pub next_page_token: Option<String>,
    /// The tokens.
    pub tokens: List<WorkspaceToken>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for
    /// deleted: a single page says nothing about the records beyond it.
    pub total_count: i64,
}

object!(ListWorkspaceTokensResponse {
    "nextPageToken" => next_page_token = none_if_empty,
    "tokens" => tokens,
    "totalCount" => total_count = default,
});

/// Workspace token after the update.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkspaceTokenResponse {
    /// The token.
    pub token: Box<WorkspaceToken>,
}

object!(UpdateWorkspaceTokenResponse {
    "token" => token,
} required ["token"]);

/// Long-lived credential for calling the API of a workspace.
///
/// Intended for back-end integrations, which have no human session. Carries metadata for
/// security audits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceToken {
    /// When the workspace token was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Who or what the workspace token was created by.
    pub created_by: String,
    /// Whether every endpoint is open to the token.
    ///
    /// That includes endpoints guarded by scopes introduced in the future. It is `true` for a token
    /// created with no scopes.
    pub full_access: bool,
    /// Id of the workspace token.
    pub id: String,
    /// Key type of the workspace token: one of [`WorkspaceTokenKeyType`].
    pub key_type: WorkspaceTokenKeyType,
    /// When the workspace token was last used (UTC).
    pub last_used_at: Option<DateTime<Utc>>,
    /// Name of the workspace token.
    pub name: String,
    /// Scopes granted to the token.
    ///
    /// A full-access token lists all scopes known at present.
    pub scopes: List<ApiScope>,
    /// Whether the token was issued by Linkbreakers support to act on the workspace.
    ///
    /// API usage of the workspace excludes its calls. To end support's access, delete the token.
    pub support: bool,
    /// When the workspace token was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(WorkspaceToken {
    "createdAt" => created_at,
    "createdBy" => created_by = default,
    "fullAccess" => full_access = default,
    "id" => id = default,
    "keyType" => key_type = default,
    "lastUsedAt" => last_used_at,
    "name" => name = default,
    "scopes" => scopes,
    "support" => support = default,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id = default,
});

open_enum!(
    /// Class of a workspace API key.
    WorkspaceTokenKeyType or Unspecified {
        /// No type given; not to be sent.
        Unspecified = "WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED",
        /// Secret, with access to the whole API.
        Secret = "WORKSPACE_TOKEN_KEY_TYPE_SECRET",
        /// Publishable, with restricted access.
        Publishable = "WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE",
    }
);

/// New name or access rights for a workspace token.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkspaceTokenRequest {
    /// Whether to restore full access to the token.
    ///
    /// Send `true` to do so. Mutually exclusive with `scopes`.
    pub full_access: Option<bool>,
    /// Name the token takes.
    ///
    /// When omitted, the current name stays.
    pub name: Option<String>,
    /// Scopes that supersede those the token has.
    ///
    /// Mutually exclusive with `fullAccess`.
    pub scopes: List<ApiScope>,
}

impl UpdateWorkspaceTokenRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to restore full access to the token.
    #[inline]
    pub fn full_access(mut self, full_access: bool) -> Self {
        self.full_access = Some(full_access);
        self
    }

    /// Name the token takes.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Scopes that supersede those the token has.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<ApiScope>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

object!(UpdateWorkspaceTokenRequest sent {
    "fullAccess" => full_access,
    "name" => name,
    "scopes" => scopes,
});
