//! The info of a document that the runtime goes by; generated code holds them as `API`.

use super::error::{Error, ErrorShape};

/// What the runtime has to know of the API; the generator fills it in.
#[derive(Debug)]
pub(crate) struct Api {
    /// Title of the document.
    pub(crate) title: &'static str,
    /// Version of the document.
    pub(crate) version: &'static str,
    /// Where the API is, without a path prefix; empty, or the path alone, where the document does not say.
    pub(crate) base_url: &'static str,
    /// Version segment that all paths begin with, such as `/v1`, or empty.
    pub(crate) path_prefix: &'static str,
    /// Whether any operation needs a token.
    pub(crate) token: bool,
    /// Prefix of the environment variables: `{env}_TOKEN` and so on.
    pub(crate) env: &'static str,
    /// Address of the page about access tokens; empty where there is none.
    pub(crate) help: &'static str,
    /// Header that names the client to the API.
    pub(crate) client_header: Option<&'static str>,
    /// How the document's error body names its parts.
    pub(crate) error: ErrorShape,
    /// Error codes that no retry can mend.
    pub(crate) never_retry: &'static [&'static str],
    /// Checks a JSON body by rules of this API that no schema states; see [`CheckBody`].
    pub(crate) check_body: CheckBody,
}

/// Refuses a JSON body that the operation with this `operationId` would not accept. Hand-written for one
/// API; a crate without such rules accepts everything.
pub(crate) type CheckBody = fn(operation: &str, body: &[u8]) -> Result<(), Error>;

impl Api {
    /// Builds the error for credentials that are missing or not accepted, with the help that mends it.
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
