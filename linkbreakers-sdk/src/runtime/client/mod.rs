//! The client: its settings, and the state that all calls share.
//!
//! 1. `builder` collects the settings, `connections` those of the built-in HTTP client; `config` reads them from the environment or a JSON object.
//! 2. `ClientBuilder::build` checks them with the guards and reports the first problem, so that no call fails
//!    for a setting.
//! 3. [`Client`] (here) holds the result behind an `Arc`, so that clones are cheap and share it: base URL,
//!    token, headers, transport, and what calls note for later ones (retry budget, limiter, latest rate
//!    limit, and in `deprecations` the operations that were warned of). `tokens` has the tokens, which may change,
//!    and `servers` the servers beside the API's own.
//!
//! `defaults` has the settings that a call may override; its own are in `request::options`. Settings of
//! connections are in `transport`. Generated code adds a method for each resource to [`Client`].

mod builder;
mod config;
#[cfg(feature = "http-client")]
mod connections;
mod defaults;
mod deprecations;
mod servers;
mod tokens;

pub use builder::ClientBuilder;
pub(crate) use servers::{Servers, Token as ServerToken};
pub(crate) use tokens::Tokens;
pub use tokens::{AccessToken, TokenError, TokenSource};

use std::fmt;
use std::sync::{Arc, Mutex};

use http::HeaderMap;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::runtime::api::Api;
use crate::runtime::error::Error;
use crate::runtime::guards::base_url::BaseUrl;
use crate::runtime::layers::Layer;
use crate::runtime::policies::budget::Budget;
use crate::runtime::policies::rate_limit::RateLimit;
use crate::runtime::policies::throttle::Limiter;
use crate::runtime::transport::Transport;
use defaults::Defaults;
pub(crate) use deprecations::Deprecations;

/// A client of the API. Clones share connections, limits and the token.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

/// The state that all clones of a client share.
pub(crate) struct Shared {
    pub(crate) api: &'static Api,
    pub(crate) base_url: BaseUrl,
    pub(crate) servers: Servers,
    pub(crate) tokens: Tokens,
    /// The headers of every request to the API; built once.
    pub(crate) headers: HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    /// Layers that the caller put around calls and attempts, the outermost first.
    pub(crate) layers: Arc<[Arc<dyn Layer>]>,
    pub(crate) defaults: Defaults,
    pub(crate) budget: Budget,
    pub(crate) limiter: Option<Limiter>,
    /// The calls that may be in flight at once.
    pub(crate) in_flight: Semaphore,
    /// The rate limit that the latest response stated.
    pub(crate) rate_limit: Mutex<Option<RateLimit>>,
    pub(crate) deprecations: Deprecations,
}

impl Client {
    /// Returns the base URL of all requests, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.shared.base_url.as_str()
    }

    /// Replaces the token, for this client and all its clones. Calls that are under way may still use the one
    /// before; if the API rejects it, they try once more with the new one.
    ///
    /// # Errors
    ///
    /// Returns an error if the string cannot be a token, if the client has a token source, or if its base URL is
    /// plain http to another machine.
    pub fn set_token(&self, token: impl Into<String>) -> Result<(), Error> {
        let shared = &*self.shared;
        if shared.tokens.has_source() {
            return Err(Error::config(
                "the client gets its tokens from a source",
                "let the source return the new token",
            ));
        }
        let token = tokens::accept(Zeroizing::new(token.into()), shared.api)?;
        shared.base_url.check_token()?;
        shared.tokens.set(token);
        Ok(())
    }

    /// Returns the rate limit that the latest response stated, to this client or a clone of it; none before
    /// the first.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.shared
            .rate_limit
            .lock()
            .ok()
            .and_then(|latest| *latest)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field(
                "api",
                &format_args!("{} {}", self.shared.api.title, self.shared.api.version),
            )
            .field("base_url", &self.shared.base_url)
            .field("token", &self.shared.tokens.is_configured())
            .finish_non_exhaustive()
    }
}
