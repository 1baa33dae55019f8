// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! What happens when a link is visited: redirects, pages, forms, conditions, step by step.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.workflow_steps().list("link-id").items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    AutoLayoutWorkflowResponse, ConnectStepRequest, ConnectWorkflowStepResponse,
    CreateWorkflowStepRequest, CreateWorkflowStepResponse,
    DisconnectWorkflowStepResponse, GetWalletPassSupportResponse,
    GetWorkflowStepResponse, ListWorkflowStepsResponse, ResolveStepCollisionsResponse,
    UpdateWorkflowStepRequest, UpdateWorkflowStepResponse, ValidateWorkflowResponse,
    WorkflowStep,
};

impl Client {
    /// What happens when a link is visited: redirects, pages, forms, conditions, step by step.
    #[inline]
    pub fn workflow_steps(&self) -> WorkflowStepsApi<'_> {
        WorkflowStepsApi(self)
    }
}

/// What happens when a link is visited: redirects, pages, forms, conditions, step by step.
///
/// See [`Client::workflow_steps`].
#[derive(Clone, Copy, Debug)]
pub struct WorkflowStepsApi<'client>(pub(crate) &'client Client);

impl WorkflowStepsApi<'_> {
    /// Lists the workflow steps of a link.
    ///
    /// Requires the [`workflows:read`](crate::types::ApiScope::WorkflowsRead) scope.
    ///
    /// `GET /v1/links/{linkId}/workflow-steps`.
    ///
    /// - `link_id`: Link whose workflow steps are returned, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workflow_steps().list("link-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`page_size(i64)`](ListWorkflowSteps::page_size): Most workflow steps to return per page.
    /// - [`page_token(String)`](ListWorkflowSteps::page_token): Cursor of the page to return.
    /// - [`cursor(String)`](ListWorkflowSteps::cursor): Alias of `pageToken`, which takes
    ///   precedence if both are given.
    ///
    /// # Returns
    ///
    /// [`ListWorkflowStepsResponse`], one page of it; `.items()` goes through each [`WorkflowStep`] on all pages.
    #[doc(
        alias(
            "WorkflowStepsService_List",
            "workflow_steps_service_list",
            "list_workflow_steps"
        )
    )]
    #[inline]
    pub fn list(self, link_id: impl AsRef<str>) -> Request<ListWorkflowSteps> {
        Request::new(self.0, &[link_id.as_ref()])
    }

    /// Creates a workflow step on a link.
    ///
    /// Steps determine what the link does, for instance where it redirects.
    ///
    /// Requires the [`workflows:write`](crate::types::ApiScope::WorkflowsWrite) scope.
    ///
    /// `POST /v1/links/{linkId}/workflow-steps`.
    ///
    /// - `link_id`: Link that gets the workflow step, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateWorkflowStepRequest::new();
    /// let response = client.workflow_steps().create("link-id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateWorkflowStepResponse`].
    #[doc(
        alias(
            "WorkflowStepsService_Create",
            "workflow_steps_service_create",
            "create_workflow_step"
        )
    )]
    #[inline]
    pub fn create(
        self,
        link_id: impl AsRef<str>,
        body: CreateWorkflowStepRequest,
    ) -> Request<CreateWorkflowStep> {
        Request::new(self.0, &[link_id.as_ref()]).json(&body)
    }

    /// Lays out the workflow steps of a link as a graph.
    ///
    /// The graph is a DAG that reads from left to right. Handy once a new workflow has been put
    /// together.
    ///
    /// Requires the [`workflows:write`](crate::types::ApiScope::WorkflowsWrite) scope.
    ///
    /// `POST /v1/links/{linkId}/workflow-steps/auto-layout`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workflow_steps().auto_layout_workflow("link-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](AutoLayoutWorkflow::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`AutoLayoutWorkflowResponse`].
    #[doc(
        alias(
            "WorkflowStepsService_AutoLayoutWorkflow",
            "workflow_steps_service_auto_layout_workflow"
        )
    )]
    #[inline]
    pub fn auto_layout_workflow(
        self,
        link_id: impl AsRef<str>,
    ) -> Request<AutoLayoutWorkflow> {
        Request::new(self.0, &[link_id.as_ref()]).json(&Object::new())
    }

    /// Validates the workflow of a link.
    ///
    /// Requires the [`workflows:read`](crate::types::ApiScope::WorkflowsRead) scope.
    ///
    /// `GET /v1/links/{linkId}/workflow-steps/validate`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workflow_steps().validate_workflow("link-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ValidateWorkflowResponse`].
    #[doc(
        alias(
            "WorkflowStepsService_ValidateWorkflow",
            "workflow_steps_service_validate_workflow"
        )
    )]
    #[inline]
    pub fn validate_workflow(
        self,
        link_id: impl AsRef<str>,
    ) -> Request<ValidateWorkflow> {
        Request::new(self.0, &[link_id.as_ref()])
    }

    /// Returns the workflow step with the given ID.
    ///
    /// Requires the [`workflows:read`](crate::types::ApiScope::WorkflowsRead) scope.
    ///
    /// `GET /v1/links/{linkId}/workflow-steps/{id}`.
    ///
    /// - `link_id`: Link that the workflow belongs to, by UUID.
    ///
    /// - `id`: Workflow step to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workflow_steps().get("link-id", "id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetWorkflowStepResponse`].
    #[doc(
        alias(
            "WorkflowStepsService_Get",
            "workflow_steps_service_get",
            "get_workflow_step"
        )
    )]
    #[inline]
    pub fn get(
        self,
        link_id: impl AsRef<str>,
        id: impl AsRef<str>,
    ) -> Request<GetWorkflowStep> {
        Request::new(self.0, &[link_id.as_ref(), id.as_ref()])
    }

    /// Deletes a workflow step of a link, irreversibly.
    ///
    /// Requires the [`workflows:write`](crate::types::ApiScope::WorkflowsWrite) scope.
    ///
    /// `DELETE /v1/links/{linkId}/workflow-steps/{id}`.
    ///
    /// - `link_id`: Link that the workflow belongs to, by UUID.
    ///
    /// - `id`: Workflow step to delete, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.workflow_steps().delete("link-id", "id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "WorkflowStepsService_Delete",
            "workflow_steps_service_delete",
            "delete_workflow_step"
        )
    )]
    #[inline]
    pub fn delete(
        self,
        link_id: impl AsRef<str>,
        id: impl AsRef<str>,
    ) -> Request<DeleteWorkflowStep> {
        Request::new(self.0, &[link_id.as_ref(), id.as_ref()])
    }

    /// Updates a workflow step of a link.
    ///
    /// Requires the [`workflows:write`](crate::types::ApiScope::WorkflowsWrite) scope.
    ///
    /// `PATCH /v1/links/{linkId}/workflow-steps/{id}`.
    ///
    /// - `link_id`: Link that the workflow belongs to, by UUID.
    ///
    /// - `id`: Workflow step to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateWorkflowStepRequest::new();
    /// let response = client.workflow_steps().update("link-id", "id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateWorkflowStepResponse`].
    #[doc(
        alias(
            "WorkflowStepsService_Update",
            "workflow_steps_service_update",
            "update_workflow_step"
        )
    )]
    #[inline]
    pub fn update(
        self,
        link_id: impl AsRef<str>,
        id: impl AsRef<str>,
        body: UpdateWorkflowStepRequest,
    ) -> Request<UpdateWorkflowStep> {
        Request::new(self.0, &[link_id.as_ref(), id.as_ref()]).json(&body)
    }

    /// Connects a branch of a workflow step to another step.
    ///
    /// All kinds of step connect alike, by giving the branch to leave from and the step to arrive
    /// at. An atomic step (redirect, password, form, message page) has a single branch, `next`. A
    /// composite step (multi-link, conditions) has a branch for every button, option or range;
    /// conditions add `else` as their fallback. An exit step has no branch, since the journey stops
    /// there.
    ///
    /// `GET /v1/links/{linkId}/workflow-steps/{id}` shows the branches of a step, with IDs and
    /// present destinations. The call is idempotent: repeating an existing connection changes
    /// nothing.
    ///
    /// Requires the [`workflows:write`](crate::types::ApiScope::WorkflowsWrite) scope.
    ///
    /// `PUT /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`.
    ///
    /// - `link_id`: Link that the workflow belongs to, by UUID.
    ///
    /// - `step_id`: Step at the start of the connection, by UUID.
    ///
    /// - `branch_id`: Exit of the step to connect.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ConnectStepRequest::new();
    /// let response = client
    ///     .workflow_steps()
    ///     .connect("link-id", "step-id", "branch-id", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ConnectWorkflowStepResponse`].
    #[doc(
        alias(
            "WorkflowStepsService_ConnectStep",
            "workflow_steps_service_connect_step",
            "connect_workflow_step"
        )
    )]
    #[inline]
    pub fn connect(
        self,
        link_id: impl AsRef<str>,
        step_id: impl AsRef<str>,
        branch_id: impl AsRef<str>,
        body: ConnectStepRequest,
    ) -> Request<ConnectStep> {
        Request::new(self.0, &[link_id.as_ref(), step_id.as_ref(), branch_id.as_ref()])
            .json(&body)
    }

    /// Disconnects a branch of a workflow step from its destination.
    ///
    /// Also succeeds for a branch that leads nowhere. Branch IDs are explained at `PUT` on the same
    /// path.
    ///
    /// Requires the [`workflows:write`](crate::types::ApiScope::WorkflowsWrite) scope.
    ///
    /// `DELETE /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`.
    ///
    /// - `link_id`: Link that the workflow belongs to, by UUID.
    ///
    /// - `step_id`: Step at the start of the connection, by UUID.
    ///
    /// - `branch_id`: Exit of the step to clear.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client
    ///     .workflow_steps()
    ///     .disconnect("link-id", "step-id", "branch-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`DisconnectWorkflowStepResponse`].
    #[doc(
        alias(
            "WorkflowStepsService_DisconnectStep",
            "workflow_steps_service_disconnect_step",
            "disconnect_workflow_step"
        )
    )]
    #[inline]
    pub fn disconnect(
        self,
        link_id: impl AsRef<str>,
        step_id: impl AsRef<str>,
        branch_id: impl AsRef<str>,
    ) -> Request<DisconnectStep> {
        Request::new(self.0, &[link_id.as_ref(), step_id.as_ref(), branch_id.as_ref()])
    }

    /// Moves workflow steps that overlap away from an anchor step.
    ///
    /// The anchor keeps its position while the others are repelled radially, over several
    /// iterations. Suited to a step just added or moved, since the layout is otherwise maintained.
    ///
    /// Requires the [`workflows:write`](crate::types::ApiScope::WorkflowsWrite) scope.
    ///
    /// `POST /v1/links/{linkId}/workflow-steps/{stepId}/resolve-collisions`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workflow_steps().resolve_collisions("link-id", "step-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](ResolveStepCollisions::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`ResolveStepCollisionsResponse`].
    #[doc(
        alias(
            "WorkflowStepsService_ResolveStepCollisions",
            "workflow_steps_service_resolve_step_collisions"
        )
    )]
    #[inline]
    pub fn resolve_collisions(
        self,
        link_id: impl AsRef<str>,
        step_id: impl AsRef<str>,
    ) -> Request<ResolveStepCollisions> {
        Request::new(self.0, &[link_id.as_ref(), step_id.as_ref()]).json(&Object::new())
    }

    /// Tells which wallets a contact card can be added to at present.
    ///
    /// This concerns cards with `walletPassEnabled`. Visitors see no button for an unavailable
    /// wallet.
    ///
    /// Requires the [`workflows:read`](crate::types::ApiScope::WorkflowsRead) scope.
    ///
    /// `GET /v1/workflow-steps/wallet-pass-support`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.workflow_steps().get_wallet_pass_support().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetWalletPassSupportResponse`].
    #[doc(
        alias(
            "WorkflowStepsService_GetWalletPassSupport",
            "workflow_steps_service_get_wallet_pass_support"
        )
    )]
    #[inline]
    pub fn get_wallet_pass_support(self) -> Request<GetWalletPassSupport> {
        Request::new(self.0, &[])
    }
}

/// The operation of [`WorkflowStepsApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListWorkflowSteps;

impl Operation for ListWorkflowSteps {
    type Output = ListWorkflowStepsResponse;
    const ID: &'static str = "WorkflowStepsService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps";
}

impl Paged for ListWorkflowSteps {
    type Item = WorkflowStep;
    #[inline]
    fn page(output: ListWorkflowStepsResponse) -> Page<WorkflowStep> {
        Page::new(output.workflow_steps, output.next_page_token)
    }
}

impl Setters<ListWorkflowSteps> {
    /// Most workflow steps to return per page.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`WorkflowStepsApi::create`].
#[derive(Debug)]
pub struct CreateWorkflowStep;

impl Operation for CreateWorkflowStep {
    type Output = CreateWorkflowStepResponse;
    const ID: &'static str = "WorkflowStepsService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`WorkflowStepsApi::auto_layout_workflow`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct AutoLayoutWorkflow;

impl Operation for AutoLayoutWorkflow {
    type Output = AutoLayoutWorkflowResponse;
    const ID: &'static str = "WorkflowStepsService_AutoLayoutWorkflow";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps/auto-layout";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<AutoLayoutWorkflow> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// The operation of [`WorkflowStepsApi::validate_workflow`].
#[derive(Debug)]
pub struct ValidateWorkflow;

impl Operation for ValidateWorkflow {
    type Output = ValidateWorkflowResponse;
    const ID: &'static str = "WorkflowStepsService_ValidateWorkflow";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps/validate";
}

/// The operation of [`WorkflowStepsApi::get`].
#[derive(Debug)]
pub struct GetWorkflowStep;

impl Operation for GetWorkflowStep {
    type Output = GetWorkflowStepResponse;
    const ID: &'static str = "WorkflowStepsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps/{id}";
}

/// The operation of [`WorkflowStepsApi::delete`].
#[derive(Debug)]
pub struct DeleteWorkflowStep;

impl Operation for DeleteWorkflowStep {
    type Output = Object;
    const ID: &'static str = "WorkflowStepsService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps/{id}";
}

/// The operation of [`WorkflowStepsApi::update`].
#[derive(Debug)]
pub struct UpdateWorkflowStep;

impl Operation for UpdateWorkflowStep {
    type Output = UpdateWorkflowStepResponse;
    const ID: &'static str = "WorkflowStepsService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`WorkflowStepsApi::connect`].
#[derive(Debug)]
pub struct ConnectStep;

impl Operation for ConnectStep {
    type Output = ConnectWorkflowStepResponse;
    const ID: &'static str = "WorkflowStepsService_ConnectStep";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`WorkflowStepsApi::disconnect`].
#[derive(Debug)]
pub struct DisconnectStep;

impl Operation for DisconnectStep {
    type Output = DisconnectWorkflowStepResponse;
    const ID: &'static str = "WorkflowStepsService_DisconnectStep";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection";
}

/// The operation of [`WorkflowStepsApi::resolve_collisions`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ResolveStepCollisions;

impl Operation for ResolveStepCollisions {
    type Output = ResolveStepCollisionsResponse;
    const ID: &'static str = "WorkflowStepsService_ResolveStepCollisions";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/links/{linkId}/workflow-steps/{stepId}/resolve-collisions";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<ResolveStepCollisions> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}

/// The operation of [`WorkflowStepsApi::get_wallet_pass_support`].
#[derive(Debug)]
pub struct GetWalletPassSupport;

impl Operation for GetWalletPassSupport {
    type Output = GetWalletPassSupportResponse;
    const ID: &'static str = "WorkflowStepsService_GetWalletPassSupport";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/workflow-steps/wallet-pass-support";
}
