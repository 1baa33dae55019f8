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
    pub access_token: Option<Secret>,
    pub created_at: Option<DateTime<Utc>>,
    pub display_language: Option<String>,
    pub email: Option<String>,
    pub email_verified_at: Option<DateTime<Utc>>,
    pub first_name: Option<String>,
    pub id: Option<String>,
    pub last_known_country: Option<String>,
    pub last_known_ip: Option<String>,
    pub last_known_language: Option<String>,
    pub last_known_timezone: Option<String>,
    pub last_name: Option<String>,
    pub last_signin_at: Option<DateTime<Utc>>,
    /// Permission tier of the member within the workspace.
    pub role: Option<Role>,
    pub updated_at: Option<DateTime<Utc>>,
    pub workspace_id: Option<String>,
}

object!(Member {
    "accessRevokedAt" => access_revoked_at,
    "accessToken" => access_token,
    "createdAt" => created_at,
    "displayLanguage" => display_language,
    "email" => email,
    "emailVerifiedAt" => email_verified_at,
    "firstName" => first_name,
    "id" => id,
    "lastKnownCountry" => last_known_country,
    "lastKnownIp" => last_known_ip,
    "lastKnownLanguage" => last_known_language,
    "lastKnownTimezone" => last_known_timezone,
    "lastName" => last_name,
    "lastSigninAt" => last_signin_at,
    "role" => role,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id,
});

open_enum!(
    /// Built-in permission tier of a workspace member.
    ///
    /// Determines what the member may manage in the workspace.
    Role {
        /// No role given; the member has viewer permissions.
        Unspecified = "ROLE_UNSPECIFIED",
        Viewer = "ROLE_VIEWER",
        Admin = "ROLE_ADMIN",
        Tech = "ROLE_TECH",
    }
);
