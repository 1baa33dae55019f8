// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Workspaces that a software agent set up, and how a person claims one.
//!
//! ```no_run
//! use linkbreakers_sdk::types;
//!
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let body = types::GetAgentClaimRequest::new();
//! let response = client.agent_identity().get_agent_claim(body).await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Auth, Client, Operation, Request};
use crate::types::{AgentClaim, ClaimAgentWorkspaceRequest, GetAgentClaimRequest, Member};

impl Client {
    /// Workspaces that a software agent set up, and how a person claims one.
    #[inline]
    pub fn agent_identity(&self) -> AgentIdentityApi<'_> {
        AgentIdentityApi(self)
    }
}

/// Workspaces that a software agent set up, and how a person claims one.
///
/// See [`Client::agent_identity`].
#[derive(Clone, Copy, Debug)]
pub struct AgentIdentityApi<'client>(pub(crate) &'client Client);

impl AgentIdentityApi<'_> {
    /// Claims a workspace made by an agent and signs the person in.
    ///
    /// Verifies the code sent in the claim email, then binds the claim email to the workspace of
    /// the agent, using a password or a sign-in with Google or Microsoft. Someone with an existing
    /// account authenticates with its password, and gains the workspace in that account.
    ///
    /// Because link and code are delivered by email alone, a successful claim also verifies the
    /// address. The agent's token remains valid in the workspace, and the claim grant lets the
    /// agent obtain one with broader scopes.
    ///
    /// `POST /v1/agent-identity/claim/complete`. Open to anybody: no token is sent.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ClaimAgentWorkspaceRequest::new();
    /// let response = client.agent_identity().claim_agent_workspace(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Member`].
    #[doc(
        alias(
            "AgentIdentityService_ClaimAgentWorkspace",
            "agent_identity_service_claim_agent_workspace"
        )
    )]
    #[inline]
    pub fn claim_agent_workspace(
        self,
        body: ClaimAgentWorkspaceRequest,
    ) -> Request<ClaimAgentWorkspace> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Looks up a claim link.
    ///
    /// The answer gives the email address the link is tied to, tells if the link is still usable,
    /// and states what the agent will be permitted after the claim. Treat `claimAttemptToken` as a
    /// secret: together with the code it is sufficient to claim.
    ///
    /// `POST /v1/agent-identity/claim/lookup`. Open to anybody: no token is sent.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::GetAgentClaimRequest::new();
    /// let response = client.agent_identity().get_agent_claim(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`AgentClaim`].
    #[doc(
        alias(
            "AgentIdentityService_GetAgentClaim",
            "agent_identity_service_get_agent_claim"
        )
    )]
    #[inline]
    pub fn get_agent_claim(self, body: GetAgentClaimRequest) -> Request<GetAgentClaim> {
        Request::new(self.0, &[]).json(&body)
    }
}

/// The operation of [`AgentIdentityApi::claim_agent_workspace`].
#[derive(Debug)]
pub struct ClaimAgentWorkspace;

impl Operation for ClaimAgentWorkspace {
    type Output = Member;
    const ID: &'static str = "AgentIdentityService_ClaimAgentWorkspace";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/agent-identity/claim/complete";
    const AUTH: Auth = Auth::None;
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AgentIdentityApi::get_agent_claim`].
#[derive(Debug)]
pub struct GetAgentClaim;

impl Operation for GetAgentClaim {
    type Output = AgentClaim;
    const ID: &'static str = "AgentIdentityService_GetAgentClaim";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/agent-identity/claim/lookup";
    const AUTH: Auth = Auth::None;
    const IDEMPOTENCY_KEY: bool = true;
}
