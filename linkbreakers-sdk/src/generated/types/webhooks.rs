// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::WorkflowStepKind;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookRequest {
    /// Endpoint URL of the webhook.
    pub endpoint_url: String,
    /// Link whose events trigger notifications; every link of the workspace when empty.
    pub link_id: Option<String>,
    /// Name of the webhook.
    pub name: String,
    /// Source of the webhook: one of [`WebhookSource`].
    pub source: Option<WebhookSource>,
    /// Kinds of workflow step that trigger notifications; every kind when empty.
    pub triggers: List<WorkflowStepKind>,
}

impl CreateWebhookRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(endpoint_url: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            endpoint_url: endpoint_url.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// Link whose events trigger notifications; every link of the workspace when empty.
    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    pub fn source(mut self, source: impl Into<WebhookSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Kinds of workflow step that trigger notifications; every kind when empty.
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<WorkflowStepKind>>,
    ) -> Self {
        self.triggers = triggers.into_iter().map(Into::into).collect();
        self
    }
}

object!(CreateWebhookRequest sent {
    "endpointUrl" => endpoint_url,
    "linkId" => link_id,
    "name" => name,
    "source" => source,
    "triggers" => triggers,
} of_caller ["endpointUrl", "name"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookResponse {
    /// The webhook.
    pub webhook: Box<Webhook>,
}

object!(CreateWebhookResponse {
    "webhook" => webhook,
} required ["webhook"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookResponse {
    /// The webhook.
    pub webhook: Box<Webhook>,
}

object!(GetWebhookResponse {
    "webhook" => webhook,
} required ["webhook"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWebhooksResponse {
    /// Cursor for the next page of webhooks; empty after the last.
    pub next_page_token: Option<String>,
    /// Number of records in total, across all pages.
    ///
    /// Only if it equals the number of records received may one missing from the list be taken for
    /// deleted: a single page says nothing about the records beyond it.
    pub total_count: i64,
    /// The webhooks.
    pub webhooks: List<Webhook>,
}

object!(ListWebhooksResponse {
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
    "webhooks" => webhooks,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookResponse {
    /// The webhook.
    pub webhook: Box<Webhook>,
}

object!(UpdateWebhookResponse {
    "webhook" => webhook,
} required ["webhook"]);

/// Endpoint that is notified of events in real time.
///
/// Notifications go out whenever the webhook's conditions hold, which lets outside systems
/// follow along.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// When the webhook was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Who or what the webhook was created by.
    pub created_by: String,
    /// Endpoint URL of the webhook.
    pub endpoint_url: String,
    /// Number of failures.
    pub failure_count: i64,
    /// Id of the webhook.
    pub id: String,
    /// Time of the latest successful delivery.
    ///
    /// Moves forward only if the endpoint answers with a `2xx` status, so it shows which
    /// notifications truly arrived. For attempts of any outcome see `lastSentAt`.
    pub last_delivered_at: Option<DateTime<Utc>>,
    /// Time of the latest delivery attempt, successful or not.
    ///
    /// Every transmission moves it forward, failures included, which makes it useful for following
    /// activity and for debugging. For successes alone see `lastDeliveredAt`.
    pub last_sent_at: Option<DateTime<Utc>>,
    /// Link whose events are notified.
    ///
    /// Events of other links are ignored. When empty, every link in the workspace counts.
    pub link_id: Option<String>,
    /// Name of the webhook.
    pub name: String,
    /// Source of the webhook: one of [`WebhookSource`].
    pub source: WebhookSource,
    /// Status of the webhook: one of [`WebhookStatus`].
    pub status: WebhookStatus,
    /// Number of successes.
    pub success_count: i64,
    /// Kinds of workflow step that cause a notification.
    ///
    /// Steps of other kinds are ignored. When empty, every kind counts.
    pub triggers: List<WorkflowStepKind>,
    /// When the webhook was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(Webhook {
    "createdAt" => created_at,
    "createdBy" => created_by = default,
    "endpointUrl" => endpoint_url = default,
    "failureCount" => failure_count = default,
    "id" => id = default,
    "lastDeliveredAt" => last_delivered_at,
    "lastSentAt" => last_sent_at,
    "linkId" => link_id = none_if_empty,
    "name" => name = default,
    "source" => source = default,
    "status" => status = default,
    "successCount" => success_count = default,
    "triggers" => triggers,
    "updatedAt" => updated_at,
    "workspaceId" => workspace_id = default,
});

open_enum!(
    /// How a webhook came to exist.
    WebhookSource or Unspecified {
        /// No source given; treated as `WEBHOOK_SOURCE_LINKBREAKERS`.
        Unspecified = "WEBHOOK_SOURCE_UNSPECIFIED",
        /// Set up by hand in the Linkbreakers dashboard or platform.
        Linkbreakers = "WEBHOOK_SOURCE_LINKBREAKERS",
        /// Set up automatically by the Make.com integration.
        Make = "WEBHOOK_SOURCE_MAKE",
        /// Set up automatically by the Zapier integration.
        Zapier = "WEBHOOK_SOURCE_ZAPIER",
    }
);

open_enum!(
    /// State of a webhook.
    WebhookStatus or Unspecified {
        /// No status given.
        Unspecified = "WEBHOOK_STATUS_UNSPECIFIED",
        /// Events are being sent to it.
        Active = "WEBHOOK_STATUS_ACTIVE",
        /// Turned off after failing repeatedly.
        Disabled = "WEBHOOK_STATUS_DISABLED",
        /// A user has paused it.
        Paused = "WEBHOOK_STATUS_PAUSED",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookRequest {
    /// Endpoint URL of the webhook.
    pub endpoint_url: Option<String>,
    /// Link whose events are notified.
    ///
    /// Events of other links are ignored. When empty, every link in the workspace counts.
    pub link_id: Option<String>,
    /// Name of the webhook.
    pub name: Option<String>,
    /// Source of the webhook: one of [`WebhookSource`].
    pub source: Option<WebhookSource>,
    /// Status of the webhook: one of [`WebhookStatus`].
    pub status: Option<WebhookStatus>,
    /// Kinds of workflow step that cause a notification.
    ///
    /// Steps of other kinds are ignored. When empty, every kind counts.
    pub triggers: List<WorkflowStepKind>,
}

impl UpdateWebhookRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.endpoint_url = Some(endpoint_url.into());
        self
    }

    /// Link whose events are notified.
    pub fn link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn source(mut self, source: impl Into<WebhookSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    pub fn status(mut self, status: impl Into<WebhookStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Kinds of workflow step that cause a notification.
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<WorkflowStepKind>>,
    ) -> Self {
        self.triggers = triggers.into_iter().map(Into::into).collect();
        self
    }
}

object!(UpdateWebhookRequest sent {
    "endpointUrl" => endpoint_url,
    "linkId" => link_id,
    "name" => name,
    "source" => source,
    "status" => status,
    "triggers" => triggers,
});
