// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Secret};
use crate::runtime::wire::{object, open_enum};
use crate::types::WorkflowStepKind;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteSlackOauthRequest {
    /// The code.
    pub code: Secret,
    /// The state.
    pub state: String,
}

impl CompleteSlackOauthRequest {
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

object!(CompleteSlackOauthRequest sent {
    "code" => code,
    "state" => state,
} of_caller ["code", "state"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteSlackOauthResponse {
    /// The Slack integration.
    pub slack_integration: Option<Box<SlackIntegration>>,
}

object!(CompleteSlackOauthResponse {
    "slackIntegration" => slack_integration,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSlackIntegrationResponse {
    /// The Slack integration.
    pub slack_integration: Option<Box<SlackIntegration>>,
}

object!(GetSlackIntegrationResponse {
    "slackIntegration" => slack_integration,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSlackOauthUrlResponse {
    /// The OAuth URL.
    pub oauth_url: String,
}

object!(GetSlackOauthUrlResponse {
    "oauthUrl" => oauth_url = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSlackChannelsResponse {
    /// The channels.
    pub channels: List<SlackChannel>,
}

object!(ListSlackChannelsResponse {
    "channels" => channels,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlackChannel {
    /// Id of the Slack channel.
    pub id: String,
    /// Whether the Slack channel is a member.
    pub is_member: bool,
    /// Whether the Slack channel is private.
    pub is_private: bool,
    /// Name of the Slack channel.
    pub name: String,
}

object!(SlackChannel {
    "id" => id = default,
    "isMember" => is_member = default,
    "isPrivate" => is_private = default,
    "name" => name = default,
});

/// Connection to a Slack workspace.
///
/// As workflow steps complete, notifications go out to the configured Slack channel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlackIntegration {
    /// When the Slack integration was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Who or what the Slack integration was created by.
    pub created_by: String,
    /// Number of failures.
    pub failure_count: i64,
    /// Id of the Slack integration.
    pub id: String,
    /// When the Slack integration was last sent (UTC).
    pub last_sent_at: Option<DateTime<Utc>>,
    /// Link whose events are notified.
    ///
    /// Events of other links are ignored. When empty, every link in the workspace counts.
    pub link_id: Option<String>,
    /// Id of the [Slack channel](crate::types::SlackChannel).
    pub slack_channel_id: String,
    /// Slack channel name of the Slack integration.
    pub slack_channel_name: String,
    /// Id of the Slack team.
    pub slack_team_id: String,
    /// Slack team name of the Slack integration.
    pub slack_team_name: String,
    /// Status of the Slack integration: one of [`SlackIntegrationStatus`].
    pub status: SlackIntegrationStatus,
    /// Number of successes.
    pub success_count: i64,
    /// Kinds of workflow step that cause a notification.
    ///
    /// Steps of other kinds are ignored. When empty, every kind counts.
    pub triggers: List<WorkflowStepKind>,
    /// When the Slack integration was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(SlackIntegration {
    "createdAt" => created_at,
    "createdBy" => created_by = default,
    "failureCount" => failure_count = default,
    "id" => id = default,
    "lastSentAt" => last_sent_at,
    "linkId" => link_id = none_if_empty,
    "slackChannelId" => slack_channel_id = default,
    "slackChannelName" => slack_channel_name = default,
    "slackTeamId" => slack_team_id = default,
    "slackTeamName" => slack_team_name = default,
    "status" => status = default,
    "successCount" => success_count = default,
    "triggers" => triggers,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id = default,
});

open_enum!(
    /// State of a Slack integration.
    SlackIntegrationStatus or Unspecified {
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
    /// Whether it succeeded.
    pub success: bool,
}

object!(TestSlackIntegrationResponse {
    "success" => success = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSlackIntegrationRequest {
    /// Id of the [link](crate::types::Link).
    pub link_id: Option<String>,
    /// Id of the [Slack channel](crate::types::SlackChannel).
    pub slack_channel_id: Option<String>,
    /// Slack channel name of the Slack integration.
    pub slack_channel_name: Option<String>,
    /// Status of the Slack integration: one of [`SlackIntegrationStatus`].
    pub status: Option<SlackIntegrationStatus>,
    /// Triggers of the Slack integration, each one of [`WorkflowStepKind`].
    pub triggers: List<WorkflowStepKind>,
}

impl UpdateSlackIntegrationRequest {
    /// Creates an empty value. No field is required; each has a setter.
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

object!(UpdateSlackIntegrationRequest sent {
    "linkId" => link_id,
    "slackChannelId" => slack_channel_id,
    "slackChannelName" => slack_channel_name,
    "status" => status,
    "triggers" => triggers,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSlackIntegrationResponse {
    /// The Slack integration.
    pub slack_integration: Option<Box<SlackIntegration>>,
}

object!(UpdateSlackIntegrationResponse {
    "slackIntegration" => slack_integration,
});
