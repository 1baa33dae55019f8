// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::object;

/// Asks for a verification email to a member of the caller's workspace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestEmailVerificationRequest {
    /// Address to send the verification email to.
    ///
    /// Required. It has to be the address, so far unverified, of someone in the caller's workspace;
    /// `GET /v1/member` returns that of the signed-in member. Following the emailed link verifies
    /// both the address and the workspace.
    pub email: Option<String>,
}

impl RequestEmailVerificationRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address to send the verification email to.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

object!(RequestEmailVerificationRequest sent {
    "email" => email,
});
