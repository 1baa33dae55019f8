// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Secret};
use crate::runtime::wire::{object, open_enum};
use crate::types::WorkflowStepKind;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteSlackOauthRequest {
    pub code: Secret,
    pub state: String,
}

impl CompleteSlackOauthRequest {
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

object!(CompleteSlackOauthRequest {
    "code" => code,
    "state" => state,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteSlackOauthResponse {
    pub slack_integration: Option<Box<SlackIntegration>>,
}

object!(CompleteSlackOauthResponse {
    "slackIntegration" => slack_integration,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSlackIntegrationResponse {
    pub slack_integration: Option<Box<SlackIntegration>>,
}

object!(GetSlackIntegrationResponse {
    "slackIntegration" => slack_integration,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSlackOauthUrlResponse {
    pub oauth_url: Option<String>,
}

object!(GetSlackOauthUrlResponse {
    "oauthUrl" => oauth_url,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSlackChannelsResponse {
    pub channels: List<SlackChannel>,
}

object!(ListSlackChannelsResponse {
    "channels" => channels,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlackChannel {
    pub id: Option<String>,
    pub is_member: Option<bool>,
    pub is_private: Option<bool>,
    pub name: Option<String>,
}

object!(SlackChannel {
    "id" => id,
    "isMember" => is_member,
    "isPrivate" => is_private,
    "name" => name,
});

/// Connection to a Slack workspace.
///
/// As workflow steps complete, notifications go out to the configured Slack channel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlackIntegration {
    pub created_at: Option<DateTime<Utc>>,
    pub created_by: Option<String>,
    pub failure_count: Option<i64>,
    pub id: Option<String>,
    pub last_sent_at: Option<DateTime<Utc>>,
    /// Link whose events are notified.
    ///
    /// Events of other links are ignored. When empty, every link in the workspace counts.
    pub link_id: Option<String>,
    pub slack_channel_id: Option<String>,
    pub slack_channel_name: Option<String>,
    pub slack_team_id: Option<String>,
    pub slack_team_name: Option<String>,
    pub status: Option<SlackIntegrationStatus>,
    pub success_count: Option<i64>,
    /// Kinds of workflow step that cause a notification.
    ///
    /// Steps of other kinds are ignored. When empty, every kind counts.
    pub triggers: List<WorkflowStepKind>,
    pub updated_at: Option<DateTime<Utc>>,
    pub workspace_id: Option<String>,
}

object!(SlackIntegration {
    "createdAt" => created_at,
    "createdBy" => created_by,
    "failureCount" => failure_count,
    "id" => id,
    "lastSentAt" => last_sent_at,
    "linkId" => link_id,
    "slackChannelId" => slack_channel_id,
    "slackChannelName" => slack_channel_name,
    "slackTeamId" => slack_team_id,
    "slackTeamName" => slack_team_name,
    "status" => status,
    "successCount" => success_count,
    "triggers" => triggers,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id,
});

open_enum!(
    /// State of a Slack integration.
    SlackIntegrationStatus {
        /// No status given.
        Unspecified = "SLACK_INTEGRATION_STATUS_UNSPECIFIED",
        /// Notifications are being sent.
        Active = "SLACK_INTEGRATION_STATUS_ACTIVE",
        /// A user has paused it.
        Paused = "SLACK_INTEGRATION_STATUS_PAUSED",
        /// No longer connected to Slack.
        Disconnected = "SLACK_INTEGRATION_STATUS_DISCONNECTED",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestSlackIntegrationResponse {
    pub success: Option<bool>,
}

object!(TestSlackIntegrationResponse {
    "success" => success,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSlackIntegrationRequest {
    pub link_id: Option<String>,
    pub slack_channel_id: Option<String>,
    pub slack_channel_name: Option<String>,
    pub status: Option<SlackIntegrationStatus>,
    pub triggers: List<WorkflowStepKind>,
}

impl UpdateSlackIntegrationRequest {
    /// Nothing is required; everything has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    pub fn slack_channel_id(mut self, slack_channel_id: impl Into<String>) -> Self {
        self.slack_channel_id = Some(slack_channel_id.into());
        self
    }

    pub fn slack_channel_name(mut self, slack_channel_name: impl Into<String>) -> Self {
        self.slack_channel_name = Some(slack_channel_name.into());
        self
    }

    pub fn status(mut self, status: impl Into<SlackIntegrationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<WorkflowStepKind>>,
    ) -> Self {
        self.triggers = triggers.into_iter().map(Into::into).collect();
        self
    }
}

object!(UpdateSlackIntegrationRequest {
    "linkId" => link_id,
    "slackChannelId" => slack_channel_id,
    "slackChannelName" => slack_channel_name,
    "status" => status,
    "triggers" => triggers,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSlackIntegrationResponse {
    pub slack_integration: Option<Box<SlackIntegration>>,
}

object!(UpdateSlackIntegrationResponse {
    "slackIntegration" => slack_integration,
});
