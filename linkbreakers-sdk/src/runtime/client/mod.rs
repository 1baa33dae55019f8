//! The client: shared state behind an `Arc`, cheap to clone.

mod builder;
mod config;

pub use builder::ClientBuilder;

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex};

use http::HeaderMap;

use crate::runtime::guards::base_url::Base;
use crate::runtime::operation::Facts;
use crate::runtime::policies::budget::Budget;
use crate::runtime::policies::throttle::Pacer;
use crate::runtime::request::options::Defaults;
use crate::runtime::request::parts::Parts;
use crate::runtime::token::Token;
use crate::runtime::transport::Transport;
use crate::runtime::{Answer, Api, Error, Operation, RateLimit, Request, request::path};

/// A client of the API; clones share connections, limits and the token.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) api: &'static Api,
    pub(crate) base: Base,
    pub(crate) token: Option<Token>,
    /// Headers of every request to the API, with the token; made once.
    pub(crate) headers: HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) defaults: Defaults,
    pub(crate) budget: Budget,
    pub(crate) pacer: Option<Pacer>,
    /// What the latest answer said.
    pub(crate) rate_limit: Mutex<Option<RateLimit>>,
    /// Operations of which the user was told that they are deprecated.
    #[cfg(feature = "tracing")]
    pub(crate) told: Mutex<std::collections::HashSet<&'static str>>,
}

impl Client {
    /// A client with this access token and the defaults.
    ///
    /// # Errors
    ///
    /// Where the token cannot be one: empty, with blanks, with `Bearer ` in front.
    pub fn new(token: impl Into<String>) -> Result<Self, Error> {
        Self::builder().token(token).build()
    }

    /// Sets up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client set up from the environment; see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    ///
    /// Where no token is set, or a variable is not what it should be.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Where requests go, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.shared.base.as_str()
    }

    /// What the latest answer, of any clone of the client, said about the rate limit.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.shared
            .rate_limit
            .lock()
            .ok()
            .and_then(|latest| *latest)
    }

    /// A request to an operation that this version of the crate does not have yet.
    ///
    /// `path` is percent-encoded and without a query; set parameters with
    /// [`param`](Request::param) and a body with [`json`](Request::json), [`form`](Request::form),
    /// [`multipart`](Request::multipart) or [`bytes_body`](Request::bytes_body). The answer is read as `T`:
    /// `serde_json::Value`, a type of the crate, `bytes::Bytes`, or `()`.
    ///
    /// ```no_run
    /// # async fn example(client: linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let answer: serde_json::Value = client.request("GET", "/v1/new-things").param("pageSize", 5).await?;
    /// # Ok(()) }
    /// ```
    pub fn request<T: Answer>(
        &self,
        method: impl AsRef<str>,
        path: impl AsRef<str>,
    ) -> Request<Custom<T>> {
        let mut parts = Parts::new(self, Facts::of::<Custom<T>>(), &[]);
        parts.method = method.as_ref().to_ascii_uppercase().into();
        parts.path = path.as_ref().to_owned();
        if let Err(error) = path::check(&parts.path) {
            parts.fail(error);
        }
        Request::from_parts(parts)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field(
                "api",
                &format_args!("{} {}", self.shared.api.title, self.shared.api.version),
            )
            .field("base_url", &self.shared.base)
            .field("token", &self.shared.token)
            .finish_non_exhaustive()
    }
}

/// [`Client::request`].
#[derive(Debug)]
pub struct Custom<T>(PhantomData<fn() -> T>);

impl<T: Answer> Operation for Custom<T> {
    type Output = T;
    const ID: &'static str = "request";
    const METHOD: &'static str = "";
    const PATH: &'static str = "";
    /// A token is sent where there is one.
    const AUTHENTICATED: bool = false;
    const CONTENT_TYPE: &'static str = "application/octet-stream";
}
