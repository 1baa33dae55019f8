// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::List;
use crate::runtime::wire::object;
use crate::types::{
    AttributeCapture, BackButton, CanvasPosition, EventAction, WorkflowStep,
    WorkflowStepPayload,
};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoLayoutWorkflowResponse {
    /// Number of steps repositioned.
    pub steps_repositioned: i32,
}

object!(AutoLayoutWorkflowResponse {
    "stepsRepositioned" => steps_repositioned = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectWorkflowStepResponse {
    /// Steps left unreachable by this change of connection.
    ///
    /// Empty when the workflow remains connected throughout.
    pub disconnected_steps: List<WorkflowIssue>,
    /// Branches of the step that have no target yet.
    ///
    /// Always reported. A visitor who takes such a branch, typically one of a condition that was
    /// only partly wired, ends up at the fallback URL; a reachability check on the graph cannot
    /// detect this. Empty when all exits of the step are wired.
    pub unconnected_branch_ids: List<String>,
    /// The workflow step.
    pub workflow_step: Box<WorkflowStep>,
}

object!(ConnectWorkflowStepResponse {
    "disconnectedSteps" => disconnected_steps,
    "unconnectedBranchIds" => unconnected_branch_ids,
    "workflowStep" => workflow_step,
} required ["workflowStep"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkflowStepResponse {
    /// The workflow step.
    pub workflow_step: Box<WorkflowStep>,
}

object!(CreateWorkflowStepResponse {
    "workflowStep" => workflow_step,
} required ["workflowStep"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisconnectWorkflowStepResponse {
    /// The disconnected steps.
    pub disconnected_steps: List<WorkflowIssue>,
    /// Ids of the unconnected branches.
    pub unconnected_branch_ids: List<String>,
    /// The workflow step.
    pub workflow_step: Box<WorkflowStep>,
}

object!(DisconnectWorkflowStepResponse {
    "disconnectedSteps" => disconnected_steps,
    "unconnectedBranchIds" => unconnected_branch_ids,
    "workflowStep" => workflow_step,
} required ["workflowStep"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWalletPassSupportResponse {
    /// Whether the apple wallet is available.
    pub apple_wallet_available: bool,
    /// Whether the Google wallet is available.
    pub google_wallet_available: bool,
}

object!(GetWalletPassSupportResponse {
    "appleWalletAvailable" => apple_wallet_available = default,
    "googleWalletAvailable" => google_wallet_available = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWorkflowStepResponse {
    /// The workflow step.
    pub workflow_step: Box<WorkflowStep>,
}

object!(GetWorkflowStepResponse {
    "workflowStep" => workflow_step,
} required ["workflowStep"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWorkflowStepsResponse {
    /// Cursor for the next page of steps.
    pub next_page_token: Option<String>,
    /// Number of steps of the link in total, across all pages.
    ///
    /// Counts the requested link's steps, not the workspace's. Only if it equals the number of
    /// steps received may one missing from the list be taken for deleted.
    pub total_count: i64,
    /// The workflow steps.
    pub workflow_steps: List<WorkflowStep>,
}

object!(ListWorkflowStepsResponse {
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
    "workflowSteps" => workflow_steps,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveStepCollisionsResponse {
    /// Number of steps repositioned.
    pub steps_repositioned: i32,
}

object!(ResolveStepCollisionsResponse {
    "stepsRepositioned" => steps_repositioned = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkflowStepResponse {
    /// The workflow step.
    pub workflow_step: Box<WorkflowStep>,
}

object!(UpdateWorkflowStepResponse {
    "workflowStep" => workflow_step,
} required ["workflowStep"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateWorkflowResponse {
    /// The issues.
    pub issues: List<WorkflowIssue>,
}

object!(ValidateWorkflowResponse {
    "issues" => issues,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowIssue {
    /// Message of the workflow issue.
    pub message: String,
    /// Severity of the workflow issue.
    pub severity: String,
    /// Id of the step.
    pub step_id: String,
    /// Step type of the workflow issue.
    pub step_type: String,
}

object!(WorkflowIssue {
    "message" => message = default,
    "severity" => severity = default,
    "stepId" => step_id = default,
    "stepType" => step_type = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectStepRequest {
    /// Id of the next step.
    pub next_step_id: Option<String>,
}

impl ConnectStepRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }
}

object!(ConnectStepRequest sent {
    "nextStepId" => next_step_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkflowStepRequest {
    /// What is written to a visitor's profile by the step.
    ///
    /// Optional.
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// Back button of the page.
    ///
    /// Takes visitors to the page before, a menu for example, with no branch to connect. Optional,
    /// and restricted to page steps: `MESSAGE_PAGE`, `MULTI_LINK`, `CONTACT_CARD`,
    /// `SOCIAL_LINKS_PAGE`, `FORM_SUBMIT`, `PASSWORD_VERIFY` and `THANK_YOU_PAGE`. Not shown on a
    /// page that directly follows the scan.
    pub back_button: Option<Box<BackButton>>,
    /// Canvas position of the workflow step.
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// What the new step does.
    pub event_action: Option<EventAction>,
    /// Id of the workflow step.
    pub id: Option<String>,
    /// Existing step to put the new one in front of.
    ///
    /// All branches into that step are redirected to the new step, whose `next` branch is then
    /// connected to it. Spares the caller from connecting both sides separately.
    pub insert_before: Option<String>,
    /// Payload of the workflow step.
    pub payload: Option<Box<WorkflowStepPayload>>,
}

impl CreateWorkflowStepRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is written to a visitor's profile by the step.
    pub fn attribute_capture(
        mut self,
        attribute_capture: impl Into<Box<AttributeCapture>>,
    ) -> Self {
        self.attribute_capture = Some(attribute_capture.into());
        self
    }

    /// Back button of the page.
    pub fn back_button(mut self, back_button: impl Into<Box<BackButton>>) -> Self {
        self.back_button = Some(back_button.into());
        self
    }

    pub fn canvas_position(
        mut self,
        canvas_position: impl Into<Box<CanvasPosition>>,
    ) -> Self {
        self.canvas_position = Some(canvas_position.into());
        self
    }

    /// What the new step does.
    pub fn event_action(mut self, event_action: impl Into<EventAction>) -> Self {
        self.event_action = Some(event_action.into());
        self
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Existing step to put the new one in front of.
    pub fn insert_before(mut self, insert_before: impl Into<String>) -> Self {
        self.insert_before = Some(insert_before.into());
        self
    }

    pub fn payload(mut self, payload: impl Into<Box<WorkflowStepPayload>>) -> Self {
        self.payload = Some(payload.into());
        self
    }
}

object!(CreateWorkflowStepRequest sent {
    "attributeCapture" => attribute_capture,
    "backButton" => back_button,
    "canvasPosition" => canvas_position,
    "eventAction" => event_action,
    "id" => id,
    "insertBefore" => insert_before,
    "payload" => payload,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkflowStepRequest {
    /// New capture settings for the step.
    ///
    /// Optional. The capture is what the step writes to the profile of the visitor. It is replaced
    /// as a unit, so send all of it; writes included in the request are retained even when
    /// `enabled` is `false`.
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// New back button for the page.
    ///
    /// The button leads back to the page the visitor came from, a menu for instance, and needs no
    /// connection. When omitted, the existing button stays.
    ///
    /// Only page steps have one: `MESSAGE_PAGE`, `MULTI_LINK`, `CONTACT_CARD`, `SOCIAL_LINKS_PAGE`,
    /// `FORM_SUBMIT`, `PASSWORD_VERIFY` and `THANK_YOU_PAGE`. It is not shown on a page reached
    /// directly by a scan.
    pub back_button: Option<Box<BackButton>>,
    /// Canvas position of the workflow step.
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// Payload of the workflow step.
    pub payload: Option<Box<WorkflowStepPayload>>,
}

impl UpdateWorkflowStepRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// New capture settings for the step.
    pub fn attribute_capture(
        mut self,
        attribute_capture: impl Into<Box<AttributeCapture>>,
    ) -> Self {
        self.attribute_capture = Some(attribute_capture.into());
        self
    }

    /// New back button for the page.
    pub fn back_button(mut self, back_button: impl Into<Box<BackButton>>) -> Self {
        self.back_button = Some(back_button.into());
        self
    }

    pub fn canvas_position(
        mut self,
        canvas_position: impl Into<Box<CanvasPosition>>,
    ) -> Self {
        self.canvas_position = Some(canvas_position.into());
        self
    }

    pub fn payload(mut self, payload: impl Into<Box<WorkflowStepPayload>>) -> Self {
        self.payload = Some(payload.into());
        self
    }
}

object!(UpdateWorkflowStepRequest sent {
    "attributeCapture" => attribute_capture,
    "backButton" => back_button,
    "canvasPosition" => canvas_position,
    "payload" => payload,
});
