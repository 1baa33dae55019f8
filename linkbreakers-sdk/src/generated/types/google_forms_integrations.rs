// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Secret};
use crate::runtime::wire::{object, open_enum};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteGoogleFormsOauthRequest {
    /// The code.
    pub code: Secret,
    /// The state.
    pub state: String,
}

impl CompleteGoogleFormsOauthRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(code: impl Into<Secret>, state: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            state: state.into(),
            ..Self::default()
        }
    }
}

object!(CompleteGoogleFormsOauthRequest sent {
    "code" => code,
    "state" => state,
} of_caller ["code", "state"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteGoogleFormsOauthResponse {
    /// The integration.
    pub integration: Option<Box<GoogleFormsIntegration>>,
}

object!(CompleteGoogleFormsOauthResponse {
    "integration" => integration,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectedGoogleForm {
    /// Whether the detected Google form is accessible.
    pub accessible: bool,
    /// Id of the form.
    pub form_id: String,
    /// Form URL of the detected Google form.
    pub form_url: String,
    /// Id of the [link](crate::types::Link).
    pub link_id: String,
    /// Link name of the detected Google form.
    pub link_name: String,
}

object!(DetectedGoogleForm {
    "accessible" => accessible = default,
    "formId" => form_id = default,
    "formUrl" => form_url = default,
    "linkId" => link_id = default,
    "linkName" => link_name = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGoogleFormsIntegrationResponse {
    /// The integration.
    pub integration: Option<Box<GoogleFormsIntegration>>,
}

object!(GetGoogleFormsIntegrationResponse {
    "integration" => integration,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGoogleFormsOauthUrlResponse {
    /// The OAuth URL.
    pub oauth_url: String,
}

object!(GetGoogleFormsOauthUrlResponse {
    "oauthUrl" => oauth_url = default,
});

/// Connection to a Google account, for Google Forms.
///
/// Needs no manual configuration: the workflow steps tell which forms are in use.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleFormsIntegration {
    /// When the Google forms integration was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Who or what the Google forms integration was created by.
    pub created_by: String,
    /// Google email of the Google forms integration.
    pub google_email: String,
    /// Id of the Google forms integration.
    pub id: String,
    /// When the Google forms integration was last synced (UTC).
    pub last_synced_at: Option<DateTime<Utc>>,
    /// Number of responses synced.
    pub responses_synced: i64,
    /// Status of the Google forms integration: one of [`GoogleFormsIntegrationStatus`].
    pub status: GoogleFormsIntegrationStatus,
    /// When the Google forms integration was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Number of visitors enriched.
    pub visitors_enriched: i64,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(GoogleFormsIntegration {
    "createdAt" => created_at,
    "createdBy" => created_by = default,
    "googleEmail" => google_email = default,
    "id" => id = default,
    "lastSyncedAt" => last_synced_at,
    "responsesSynced" => responses_synced = default,
    "status" => status = default,
    "updatedAt" => updated_at,
    "visitorsEnriched" => visitors_enriched = default,
    "workspaceId" => workspace_id = default,
});

open_enum!(
    GoogleFormsIntegrationStatus or Unspecified {
        Unspecified = "GOOGLE_FORMS_INTEGRATION_STATUS_UNSPECIFIED",
        Active = "GOOGLE_FORMS_INTEGRATION_STATUS_ACTIVE",
        Paused = "GOOGLE_FORMS_INTEGRATION_STATUS_PAUSED",
        Disconnected = "GOOGLE_FORMS_INTEGRATION_STATUS_DISCONNECTED",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDetectedGoogleFormsResponse {
    /// The forms.
    pub forms: List<DetectedGoogleForm>,
}

object!(ListDetectedGoogleFormsResponse {
    "forms" => forms,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncGoogleFormsResponse {
    /// Number of responses synced.
    pub responses_synced: i64,
    /// Number of visitors enriched.
    pub visitors_enriched: i64,
}

object!(SyncGoogleFormsResponse {
    "responsesSynced" => responses_synced = default,
    "visitorsEnriched" => visitors_enriched = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoogleFormsIntegrationRequest {
    /// Status of the Google forms integration: one of [`GoogleFormsIntegrationStatus`].
    pub status: Option<GoogleFormsIntegrationStatus>,
}

impl UpdateGoogleFormsIntegrationRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn status(mut self, status: impl Into<GoogleFormsIntegrationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

object!(UpdateGoogleFormsIntegrationRequest sent {
    "status" => status,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoogleFormsIntegrationResponse {
    /// The integration.
    pub integration: Option<Box<GoogleFormsIntegration>>,
}

object!(UpdateGoogleFormsIntegrationResponse {
    "integration" => integration,
});
