//! The client: shared state behind an `Arc`, cheap to clone.

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

/// A client of the API; clones share connections, limits and the token.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) api: &'static Api,
    pub(crate) base_url: BaseUrl,
    pub(crate) token: Option<Token>,
    /// Headers of every request to the API, with the token; made once.
    pub(crate) headers: HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) defaults: Defaults,
    pub(crate) budget: Budget,
    pub(crate) limiter: Option<Limiter>,
    /// What the latest answer said.
    pub(crate) rate_limit: Mutex<Option<RateLimit>>,
    pub(crate) deprecations: Deprecations,
}

impl Client {
    /// Where requests go, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.shared.base_url.as_str()
    }

    /// What the latest answer, of any clone of the client, said about the rate limit.
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
