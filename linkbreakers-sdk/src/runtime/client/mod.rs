//! The client: its settings, and the state that all calls share.
//!
//! 1. `builder` collects the settings; `config` reads them from the environment or a JSON object.
//! 2. `ClientBuilder::build` checks them with the guards and reports the first problem, so that no call fails
//!    for a setting.
//! 3. [`Client`] (here) holds the result behind an `Arc`, so that clones are cheap and share it: base URL,
//!    token, headers, transport, and what calls note for later ones (retry budget, limiter, latest rate
//!    limit, and in `deprecations` the operations that were warned of).
//!
//! `defaults` has the settings that a call may override; its own are in `request::options`. Settings of
//! connections are in `transport`. Generated code adds a method for each resource to [`Client`].

mod builder;
mod config;
mod defaults;
mod deprecations;

pub use builder::ClientBuilder;

use std::fmt;
use std::sync::{Arc, Mutex};

use http::HeaderMap;

use crate::runtime::api::Api;
use crate::runtime::guards::base_url::BaseUrl;
use crate::runtime::policies::budget::Budget;
use crate::runtime::policies::rate_limit::RateLimit;
use crate::runtime::policies::throttle::Limiter;
use crate::runtime::token::Token;
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
    pub(crate) token: Option<Token>,
    /// The headers of every request to the API, the token included; built once.
    pub(crate) headers: HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) defaults: Defaults,
    pub(crate) budget: Budget,
    pub(crate) limiter: Option<Limiter>,
    /// The rate limit that the latest response stated.
    pub(crate) rate_limit: Mutex<Option<RateLimit>>,
    pub(crate) deprecations: Deprecations,
}

impl Client {
    /// Returns the base URL of all requests, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.shared.base_url.as_str()
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
            .field("token", &self.shared.token)
            .finish_non_exhaustive()
    }
}
