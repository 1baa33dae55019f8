// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Secret};
use crate::runtime::wire::{object, open_enum};
use crate::types::ApiScope;

/// Description of what claiming through a link would transfer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentClaim {
    /// Email address set by the agent for the claim.
    ///
    /// No other address can claim the workspace.
    pub email: String,
    /// When the agent claim expires (UTC).
    pub expires_at: Option<DateTime<Utc>>,
    /// Post claim scopes of the agent claim, each one of [`ApiScope`].
    pub post_claim_scopes: List<ApiScope>,
    /// When the agent claim was registered (UTC).
    pub registered_at: Option<DateTime<Utc>>,
    /// Status of the agent claim: one of [`AgentClaimStatus`].
    pub status: AgentClaimStatus,
}

object!(AgentClaim {
    "email" => email = default,
    "expiresAt" => expires_at,
    "postClaimScopes" => post_claim_scopes,
    "registeredAt" => registered_at,
    "status" => status = default,
});

open_enum!(
    /// State of a claim link.
    AgentClaimStatus or Unspecified {
        Unspecified = "AGENT_CLAIM_STATUS_UNSPECIFIED",
        /// Still live; entering the code claims the workspace.
        Pending = "AGENT_CLAIM_STATUS_PENDING",
        /// Used; the workspace is claimed.
        Claimed = "AGENT_CLAIM_STATUS_CLAIMED",
        /// No longer usable, because the link or registration ran out or a newer claim was begun by the
        /// agent.
        Expired = "AGENT_CLAIM_STATUS_EXPIRED",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClaimAgentWorkspaceRequest {
    /// The claim attempt token.
    pub claim_attempt_token: Option<Secret>,
    /// Firebase ID token for the claim email, obtained by Google or Microsoft sign-in.
    ///
    /// Either this or `password` has to be set.
    pub firebase_token: Option<Secret>,
    /// Password for the claim email.
    ///
    /// Either this or `firebaseToken` has to be set.
    pub password: Option<Secret>,
    /// The user code.
    pub user_code: Option<Secret>,
}

impl ClaimAgentWorkspaceRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn claim_attempt_token(
        mut self,
        claim_attempt_token: impl Into<Secret>,
    ) -> Self {
        self.claim_attempt_token = Some(claim_attempt_token.into());
        self
    }

    /// Firebase ID token for the claim email, obtained by Google or Microsoft sign-in.
    pub fn firebase_token(mut self, firebase_token: impl Into<Secret>) -> Self {
        self.firebase_token = Some(firebase_token.into());
        self
    }

    /// Password for the claim email.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    pub fn user_code(mut self, user_code: impl Into<Secret>) -> Self {
        self.user_code = Some(user_code.into());
        self
    }
}

object!(ClaimAgentWorkspaceRequest sent {
    "claimAttemptToken" => claim_attempt_token,
    "firebaseToken" => firebase_token,
    "password" => password,
    "userCode" => user_code,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAgentClaimRequest {
    /// The claim attempt token.
    pub claim_attempt_token: Option<Secret>,
}

impl GetAgentClaimRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn claim_attempt_token(
        mut self,
        claim_attempt_token: impl Into<Secret>,
    ) -> Self {
        self.claim_attempt_token = Some(claim_attempt_token.into());
        self
    }
}

object!(GetAgentClaimRequest sent {
    "claimAttemptToken" => claim_attempt_token,
});
