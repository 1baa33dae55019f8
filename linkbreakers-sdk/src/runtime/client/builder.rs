//! Setting up a client; everything that could be wrong is reported by `build`.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, header};
use zeroize::Zeroizing;

use super::Shared;
use super::defaults::Defaults;
use super::deprecations::Deprecations;
use crate::runtime::guards::base_url::{self, BaseUrl};
use crate::runtime::operation::ACCEPT;
use crate::runtime::policies::budget::Budget;
use crate::runtime::policies::throttle::Limiter;
use crate::runtime::token::Token;
use crate::runtime::transport::{HttpConfig, HttpTransport, Transport};
use crate::runtime::{Api, Client, Error, Retry, Throttle, guards::key_guard};

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
}

/// Sets up a [`Client`].
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder {
    pub(super) api: &'static Api,
    pub(super) token: Option<Zeroizing<String>>,
    pub(super) base_url: Option<String>,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    defaults: Defaults,
    http: HttpConfig,
    pace: Option<Throttle>,
    transport: Option<Arc<dyn Transport>>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            api: &crate::generated::API,
            token: None,
            base_url: None,
            headers: Vec::new(),
            user_agent: None,
            defaults: Defaults::default(),
            http: HttpConfig::default(),
            pace: None,
            transport: None,
        }
    }

    /// The bearer access token, without the word `Bearer`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Zeroizing::new(token.into()));
        self
    }

    /// Where the API is, in place of its public address: scheme, host, optionally a path prefix.
    ///
    /// A trailing slash and the API's version segment do not matter. Plain `http` is accepted for this
    /// machine, and elsewhere only without a token.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// A header of every request. Credentials are refused, as are headers that the SDK sets.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// What comes in front of the SDK's own name in the `User-Agent` header, such as `shop/2.1`.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// How long one try may take, from connecting to the end of the answer; 30 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.defaults.timeout = timeout;
        self
    }

    /// How long making a connection may take; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = timeout;
        self
    }

    /// How long a call may take over all its attempts and the pauses between them; 120 seconds by default.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.defaults.deadline = deadline;
        self
    }

    /// How calls are retried.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.defaults.retry = retry;
        self
    }

    /// Spreads calls so that the rate limit is not hit; off by default. All clones share the pace.
    ///
    /// A call that would have to wait past its deadline fails at once with a time-out. A pace of no
    /// requests is refused by [`build`](Self::build).
    pub fn throttle(mut self, pace: Throttle) -> Self {
        self.pace = Some(pace);
        self
    }

    /// Most bytes of an answer's body, after decompression; 64 MiB by default.
    pub fn body_limit(mut self, bytes: u64) -> Self {
        self.defaults.body_limit = bytes;
        self
    }

    /// Whether input is checked before sending, as far as the API's rules are certain; on by default.
    pub fn validate(mut self, validate: bool) -> Self {
        self.defaults.validate = validate;
        self
    }

    /// Whether answers may come compressed; on by default with feature `gzip`, without effect without.
    pub fn gzip(mut self, gzip: bool) -> Self {
        self.http.gzip = gzip;
        self
    }

    /// The proxy for all requests, by its URL, in place of the system's.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http.proxy = Some(url.into());
        self
    }

    /// Root certificates to trust beside the platform's, in PEM.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http.roots.push(pem.into());
        self
    }

    /// Most idle connections that are kept; no limit by default.
    pub fn pool_idle_connections(mut self, connections: usize) -> Self {
        self.http.pool_idle_per_host = Some(connections);
        self
    }

    /// How long an idle connection is kept; 90 seconds by default.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.http.pool_idle_timeout = Some(timeout);
        self
    }

    /// Changes the HTTP client's own settings; the SDK's are applied after it, and redirects are never
    /// left to it. Default headers for credentials are refused as those of [`header`](Self::header) are.
    ///
    /// Outside of this crate's promise of compatibility: the type is another crate's, whose major version
    /// may change in any release of this one.
    #[cfg(feature = "http-builder")]
    pub fn http(
        mut self,
        change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.http.custom = Some(Box::new(change));
        self
    }

    /// What carries the requests, in place of the real HTTP client.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// Where a setting is not what it should be; see [`Error::is_config`] and
    /// [`Error::is_unauthorized`]. A client without a token is fine: it can call what needs none.
    pub fn build(self) -> Result<Client, Error> {
        let api = self.api;
        let base = self.base_url.as_deref().unwrap_or(api.base_url);
        // Of some APIs the document names the path alone.
        if base.is_empty() || (self.base_url.is_none() && base.starts_with('/')) {
            return Err(Error::config(
                "there is no base URL",
                format!(
                    "the API's document names none; set it, such as `.base_url(\"https://api.example.com{base}\")`, or {}_BASE_URL",
                    api.env
                ),
            ));
        }
        let base = BaseUrl::parse(base, api)?;
        let token = match self.token {
            Some(token) => Some(
                Token::new(token)
                    .map_err(|what| api.auth_error(format!("the access token {what}")))?,
            ),
            None => None,
        };
        if token.is_some() && !base.is_private() {
            return Err(Error::config(
                "the base URL is plain http, over which a token is never sent",
                "use https (http is fine to this machine)",
            ));
        }
        if self.pace.is_some_and(|pace| !pace.is_possible()) {
            return Err(Error::config(
                "the pace lets no request pass",
                "give a number of requests and a window that are not zero",
            ));
        }
        let mut headers = own_headers(api, self.user_agent.as_deref())?;
        for (name, value) in &self.headers {
            key_guard::add_header(&mut headers, name, value, api)?;
        }
        headers.insert(header::ACCEPT, HeaderValue::from_static(ACCEPT));
        if let Some(token) = &token {
            headers.insert(header::AUTHORIZATION, token.header());
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(HttpTransport::new(self.http, base.is_loopback(), api)?),
        };
        Ok(Client {
            shared: Arc::new(Shared {
                api,
                base_url: base,
                token,
                headers,
                transport,
                defaults: self.defaults,
                budget: Budget::new(),
                limiter: self.pace.map(Limiter::new),
                rate_limit: Mutex::default(),
                deprecations: Deprecations::default(),
            }),
        })
    }
}

/// The headers that name the client.
fn own_headers(api: &Api, product: Option<&str>) -> Result<HeaderMap, Error> {
    let own = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    let details = format!("{own} (rust; {})", std::env::consts::OS);
    let agent = match product {
        Some(product) => format!("{product} {own}"),
        None => own.to_owned(),
    };
    let mut headers = HeaderMap::new();
    let bad = || Error::config("the user agent cannot be sent", "use visible ASCII");
    headers.insert(
        header::USER_AGENT,
        HeaderValue::from_str(&agent).map_err(|_| bad())?,
    );
    if let Some(name) = api.client_header {
        let value = HeaderValue::from_str(&details).map_err(|_| bad())?;
        key_guard::own_header(&mut headers, name, value);
    }
    Ok(headers)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field(
                "base_url",
                &self.base_url.as_deref().map(base_url::printable),
            )
            .field("token", &self.token.as_ref().map(|_| "[redacted]"))
            .field("defaults", &self.defaults)
            .field("http", &self.http)
            .finish_non_exhaustive()
    }
}
