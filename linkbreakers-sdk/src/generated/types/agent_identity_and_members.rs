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
    /// When the access was revoked (UTC).
    pub access_revoked_at: Option<DateTime<Utc>>,
    /// Access token of the member.
    pub access_token: Secret,
    /// When the member was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Display language of the member.
    pub display_language: String,
    /// Email of the member.
    pub email: String,
    /// When the email was verified (UTC).
    pub email_verified_at: Option<DateTime<Utc>>,
    /// First name of the member.
    pub first_name: String,
    /// Id of the member.
    pub id: String,
    /// Last known country of the member.
    pub last_known_country: String,
    /// Last known IP of the member.
    pub last_known_ip: String,
    /// Last known language of the member.
    pub last_known_language: String,
    /// Last known timezone of the member.
    pub last_known_timezone: String,
    /// Last name of the member.
    pub last_name: String,
    /// Time of the last signin (UTC).
    pub last_signin_at: Option<DateTime<Utc>>,
    /// Permission tier of the member within the workspace.
    pub role: Role,
    /// When the member was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the [workspace](crate::types::Workspace).
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
