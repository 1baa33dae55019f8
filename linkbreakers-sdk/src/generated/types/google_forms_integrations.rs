// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Secret};
use crate::runtime::wire::{object, open_enum};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteGoogleFormsOauthRequest {
    pub code: Secret,
    pub state: String,
}

impl CompleteGoogleFormsOauthRequest {
    /// What the API requires; the rest has setters.
    #[inline]
    pub fn new(code: impl Into<Secret>, state: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            state: state.into(),
            ..Self::default()
        }
    }
}

object!(CompleteGoogleFormsOauthRequest {
    "code" => code,
    "state" => state,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteGoogleFormsOauthResponse {
    pub integration: Option<Box<GoogleFormsIntegration>>,
}

object!(CompleteGoogleFormsOauthResponse {
    "integration" => integration,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectedGoogleForm {
    pub accessible: Option<bool>,
    pub form_id: Option<String>,
    pub form_url: Option<String>,
    pub link_id: Option<String>,
    pub link_name: Option<String>,
}

object!(DetectedGoogleForm {
    "accessible" => accessible,
    "formId" => form_id,
    "formUrl" => form_url,
    "linkId" => link_id,
    "linkName" => link_name,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGoogleFormsIntegrationResponse {
    pub integration: Option<Box<GoogleFormsIntegration>>,
}

object!(GetGoogleFormsIntegrationResponse {
    "integration" => integration,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGoogleFormsOauthUrlResponse {
    pub oauth_url: Option<String>,
}

object!(GetGoogleFormsOauthUrlResponse {
    "oauthUrl" => oauth_url,
});

/// Connection to a Google account, for Google Forms.
///
/// Needs no manual configuration: the workflow steps tell which forms are in use.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleFormsIntegration {
    pub created_at: Option<DateTime<Utc>>,
    pub created_by: Option<String>,
    pub google_email: Option<String>,
    pub id: Option<String>,
    pub last_synced_at: Option<DateTime<Utc>>,
    pub responses_synced: Option<i64>,
    pub status: Option<GoogleFormsIntegrationStatus>,
    pub updated_at: Option<DateTime<Utc>>,
    pub visitors_enriched: Option<i64>,
    pub workspace_id: Option<String>,
}

object!(GoogleFormsIntegration {
    "createdAt" => created_at,
    "createdBy" => created_by,
    "googleEmail" => google_email,
    "id" => id,
    "lastSyncedAt" => last_synced_at,
    "responsesSynced" => responses_synced,
    "status" => status,
    "updatedAt" => updated_at,
    "visitorsEnriched" => visitors_enriched,
    "workspaceId" => workspace_id,
});

open_enum!(
    GoogleFormsIntegrationStatus {
        Unspecified = "GOOGLE_FORMS_INTEGRATION_STATUS_UNSPECIFIED",
        Active = "GOOGLE_FORMS_INTEGRATION_STATUS_ACTIVE",
        Paused = "GOOGLE_FORMS_INTEGRATION_STATUS_PAUSED",
        Disconnected = "GOOGLE_FORMS_INTEGRATION_STATUS_DISCONNECTED",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDetectedGoogleFormsResponse {
    pub forms: List<DetectedGoogleForm>,
}

object!(ListDetectedGoogleFormsResponse {
    "forms" => forms,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncGoogleFormsResponse {
    pub responses_synced: Option<i64>,
    pub visitors_enriched: Option<i64>,
}

object!(SyncGoogleFormsResponse {
    "responsesSynced" => responses_synced,
    "visitorsEnriched" => visitors_enriched,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoogleFormsIntegrationRequest {
    pub status: Option<GoogleFormsIntegrationStatus>,
}

impl UpdateGoogleFormsIntegrationRequest {
    /// Nothing is required; everything has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn status(mut self, status: impl Into<GoogleFormsIntegrationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

object!(UpdateGoogleFormsIntegrationRequest {
    "status" => status,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoogleFormsIntegrationResponse {
    pub integration: Option<Box<GoogleFormsIntegration>>,
}

object!(UpdateGoogleFormsIntegrationResponse {
    "integration" => integration,
});
