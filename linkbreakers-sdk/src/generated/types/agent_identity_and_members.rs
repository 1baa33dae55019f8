// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::Secret;
use crate::runtime::wire::{object, open_enum};

/// A member of a workspace.
///
/// Holds the role, when they were last active, and metadata of their login.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    pub access_revoked_at: Option<DateTime<Utc>>,
    pub access_token: Secret,
    pub created_at: Option<DateTime<Utc>>,
    pub display_language: String,
    pub email: String,
    pub email_verified_at: Option<DateTime<Utc>>,
    pub first_name: String,
    pub id: String,
    pub last_known_country: String,
    pub last_known_ip: String,
    pub last_known_language: String,
    pub last_known_timezone: String,
    pub last_name: String,
    pub last_signin_at: Option<DateTime<Utc>>,
    /// Permission tier of the member within the workspace.
    pub role: Role,
    pub updated_at: Option<DateTime<Utc>>,
    pub workspace_id: String,
}

object!(Member {
    "accessRevokedAt" => access_revoked_at,
    "accessToken" => access_token = default,
    "createdAt" => created_at,
    "displayLanguage" => display_language = default,
    "email" => email = default,
    "emailVerifiedAt" => email_verified_at,
    "firstName" => first_name = default,
    "id" => id = default,
    "lastKnownCountry" => last_known_country = default,
    "lastKnownIp" => last_known_ip = default,
    "lastKnownLanguage" => last_known_language = default,
    "lastKnownTimezone" => last_known_timezone = default,
    "lastName" => last_name = default,
    "lastSigninAt" => last_signin_at,
    "role" => role = default,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id = default,
});

open_enum!(
    /// Built-in permission tier of a workspace member.
    ///
    /// Determines what the member may manage in the workspace.
    Role or Unspecified {
        /// No role given; the member has viewer permissions.
        Unspecified = "ROLE_UNSPECIFIED",
        Viewer = "ROLE_VIEWER",
        Admin = "ROLE_ADMIN",
        Tech = "ROLE_TECH",
    }
);
