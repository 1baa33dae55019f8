// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Verification of members' email addresses.
//!
//! ```no_run
//! use linkbreakers_sdk::types;
//!
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let body = types::RequestEmailVerificationRequest::new();
//! client.auth().request_email_verification(body).await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Request};
use crate::types::RequestEmailVerificationRequest;

impl Client {
    /// Verification of members' email addresses.
    #[inline]
    pub fn auth(&self) -> AuthApi<'_> {
        AuthApi(self)
    }
}

/// Verification of members' email addresses.
///
/// See [`Client::auth`].
#[derive(Clone, Copy, Debug)]
pub struct AuthApi<'client>(pub(crate) &'client Client);

impl AuthApi<'_> {
    /// Emails a verification link to a member of the workspace.
    ///
    /// The address must be that of a member and not be verified already. Following the link
    /// verifies both the address and the workspace, ending a `WORKSPACE_UNVERIFIED` pause; the call
    /// itself works during such a pause. An address receives at most 5 emails a day and one a
    /// minute.
    ///
    /// Requires the [`members:write`](crate::types::ApiScope::MembersWrite) scope.
    ///
    /// `POST /v1/auth/email/verification/request`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::RequestEmailVerificationRequest::new();
    /// client.auth().request_email_verification(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "AuthService_RequestEmailVerification",
            "auth_service_request_email_verification"
        )
    )]
    #[inline]
    pub fn request_email_verification(
        self,
        body: RequestEmailVerificationRequest,
    ) -> Request<RequestEmailVerification> {
        Request::new(self.0, &[]).json(&body)
    }
}

/// The operation of [`AuthApi::request_email_verification`].
#[derive(Debug)]
pub struct RequestEmailVerification;

impl Operation for RequestEmailVerification {
    type Output = Object;
    const ID: &'static str = "AuthService_RequestEmailVerification";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/auth/email/verification/request";
    const IDEMPOTENCY_KEY: bool = true;
}
