//! Makes `.api_key(..)` a compile error with an explanation. The API accepts access tokens only; a missing
//! method would not say so.

use crate::ClientBuilder;

/// Implemented by no type, so that no API key can be passed.
#[diagnostic::on_unimplemented(
    message = "the Linkbreakers API is called with an access token, not with an API key",
    label = "not accepted; pass a bearer access token with `.token(..)` instead",
    note = "where to get one: https://linkbreakers.com/help/article/api-authentication-accesstoken-vs-apikey"
)]
pub trait AcceptedAsApiKey {}

impl ClientBuilder {
    /// Does not compile, by design: pass an access token with [`token`](Self::token). See
    /// <https://linkbreakers.com/help/article/api-authentication-accesstoken-vs-apikey>.
    #[doc(hidden)]
    pub fn api_key<K: AcceptedAsApiKey>(self, _key: K) -> Self {
        self
    }
}
