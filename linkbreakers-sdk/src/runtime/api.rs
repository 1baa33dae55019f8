//! The facts about one API that the runtime needs. Generated code provides them as the constant `API`.

use super::error::{Error, ErrorShape};

/// The facts about one API, which the generator takes from its document and overlay.
#[derive(Debug)]
pub(crate) struct Api {
    /// The title of the document.
    pub(crate) title: &'static str,
    /// The version of the document.
    pub(crate) version: &'static str,
    /// The URL of the server, without `path_prefix`: just the path if the document has a relative URL, empty
    /// if it names no server.
    pub(crate) base_url: &'static str,
    /// The version segment that all paths begin with, such as `/v1`; empty if there is none.
    pub(crate) path_prefix: &'static str,
    /// True if any operation needs a token.
    pub(crate) token: bool,
    /// The prefix of the environment variables `{env}_TOKEN`, `{env}_BASE_URL` and so on.
    pub(crate) env: &'static str,
    /// The URL of the page about access tokens; empty if there is none.
    pub(crate) help: &'static str,
    /// The header that names this SDK and its version to the API.
    pub(crate) client_header: Option<&'static str>,
    /// The property names of an error body.
    pub(crate) error: ErrorShape,
    /// Error codes of the API after which a retry cannot succeed.
    pub(crate) never_retry: &'static [&'static str],
    /// The names of properties whose values are not printed, such as `password`.
    pub(crate) confidential: &'static [&'static str],
    /// Checks a JSON body by rules of this API that no schema states; see [`CheckBody`].
    pub(crate) check_body: CheckBody,
}

/// Refuses a JSON body that the operation with this `operationId` would not accept. Hand-written for one
/// API; a crate without such rules accepts everything.
pub(crate) type CheckBody = fn(operation: &str, body: &[u8]) -> Result<(), Error>;

impl Api {
    /// Builds the error for credentials that are missing or not accepted; its help says how to pass a token.
    pub(crate) fn auth_error(&self, message: impl Into<String>) -> Error {
        let mut help = format!(
            "only a bearer access token is accepted: pass it with `.token(..)` or in {}_TOKEN",
            self.env
        );
        if !self.help.is_empty() {
            help.push_str("; see ");
            help.push_str(self.help);
        }
        Error::auth(message.into(), help)
    }
}
