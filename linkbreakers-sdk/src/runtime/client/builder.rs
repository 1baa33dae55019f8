//! Builds a client from its settings. `build` alone reports what is wrong with them.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, header};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::Shared;
use super::defaults::Defaults;
use super::deprecations::Deprecations;
use super::servers::{Servers, Settings};
use super::tokens::{self, TokenSource, Tokens};
use crate::runtime::guards::base_url::{self, BaseUrl};
use crate::runtime::layers::Layer;
use crate::runtime::operation::ACCEPT;
use crate::runtime::policies::budget::Budget;
use crate::runtime::policies::throttle::Limiter;
#[cfg(feature = "http-client")]
use crate::runtime::transport::HttpTransportBuilder;
use crate::runtime::transport::Transport;
use crate::runtime::{Api, Client, Error, Retry, Throttle, guards::key_guard};

impl Client {
    /// Creates a client with this access token and default settings.
    ///
    /// # Errors
    ///
    /// Returns an error if the string cannot be a token: it is empty, contains whitespace or begins with
    /// `Bearer `.
    pub fn new(token: impl Into<String>) -> Result<Self, Error> {
        Self::builder().token(token).build()
    }

    /// Returns a builder with default settings and no token.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Creates a client from environment variables; see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    ///
    /// Returns an error if no token is set or a variable is invalid.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }
}

/// Builds a [`Client`].
#[must_use = "call `build` to get a client"]
pub struct ClientBuilder {
    pub(super) api: &'static Api,
    pub(super) token: Option<Zeroizing<String>>,
    token_source: Option<Arc<dyn TokenSource>>,
    pub(super) base_url: Option<String>,
    pub(super) servers: Settings,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    defaults: Defaults,
    #[cfg(feature = "http-client")]
    pub(super) http: HttpTransportBuilder,
    throttle: Option<Throttle>,
    max_in_flight: usize,
    layers: Vec<Arc<dyn Layer>>,
    transport: Option<Arc<dyn Transport>>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            api: &crate::generated::API,
            token: None,
            token_source: None,
            base_url: None,
            servers: Settings::default(),
            headers: Vec::new(),
            user_agent: None,
            defaults: Defaults::default(),
            #[cfg(feature = "http-client")]
            http: HttpTransportBuilder::default(),
            throttle: None,
            max_in_flight: 512,
            layers: Vec::new(),
            transport: None,
        }
    }

    /// Sets the bearer access token, without the word `Bearer`.
    #[doc(alias("access_token", "bearer_token", "bearer", "auth"))]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Zeroizing::new(token.into()));
        self.token_source = None;
        self
    }

    /// Sets where the tokens come from, in place of a token that stays the same. Asked before the first attempt,
    /// when a token has expired, and once more per call after the API rejected one.
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        self.token = None;
        self.token_source = Some(Arc::new(source));
        self
    }

    /// Sets the URL of the API, in place of its public one: scheme, host and optionally a path prefix.
    ///
    /// A trailing slash and the API's version segment may be there or not. Plain `http` is accepted to this
    /// machine, and to other hosts only without a token.
    #[doc(alias("host", "endpoint", "api_url", "server"))]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the URL of another server than the API's, in place of the one that the document names for some
    /// operations; their docs say which. `documented` is written as there.
    pub fn server_url(mut self, documented: impl AsRef<str>, url: impl Into<String>) -> Self {
        self.servers.set_url(documented.as_ref(), url.into());
        self
    }

    /// Sends the token to another server than the API's as well, which the document names for some operations.
    /// `documented` is written as in their docs. Without it, operations that need a token are refused before they
    /// are sent.
    pub fn token_for_server(mut self, documented: impl AsRef<str>) -> Self {
        self.servers.send_token(documented.as_ref());
        self
    }

    /// Sets a header of every request. [`build`](Self::build) refuses credentials, and headers that the SDK
    /// sets itself.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the product that comes before the SDK's name in the `User-Agent` header, such as `shop/2.1`.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// Sets the time limit of one attempt, from connecting to the end of the response; 30 seconds by default.
    /// Operations that are known to take longer have at least their own limit, which their docs say.
    #[doc(alias = "request_timeout")]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.defaults.timeout = timeout;
        self
    }

    /// Sets the time limit of a call over all its attempts and the pauses between them; 120 seconds by
    /// default.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.defaults.deadline = deadline;
        self
    }

    /// Sets the retry policy; [`Retry`] describes the default.
    #[doc(alias("retries", "max_retries", "backoff"))]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.defaults.retry = retry;
        self
    }

    /// Spreads calls over time so that they keep the rate limit; off by default. All clones of the client
    /// share the throttle.
    ///
    /// A call that would have to wait past its deadline fails at once with a time-out.
    /// [`build`](Self::build) refuses a throttle that allows no requests.
    pub fn throttle(mut self, throttle: Throttle) -> Self {
        self.throttle = Some(throttle);
        self
    }

    /// Sets the largest number of attempts that are under way at once, over all clones of the client; 512 by
    /// default. Without HTTP/2 each needs a connection. Further calls wait, within their deadlines; zero counts
    /// as one.
    pub fn max_in_flight(mut self, attempts: usize) -> Self {
        self.max_in_flight = attempts;
        self
    }

    /// Sets the largest body of a response that is read, in bytes after decompression; 64 MiB by default.
    /// [`Request::stream`](crate::Request::stream) has only the limit that is set on its request.
    pub fn body_limit(mut self, bytes: u64) -> Self {
        self.defaults.body_limit = bytes;
        self
    }

    /// Sets the most memory that decoding may take for one response, in bytes; 256 MiB by default.
    ///
    /// JSON grows when it is decoded: an empty object is two bytes, and a struct in memory. What is allocated
    /// for objects, list items and map entries counts, and strings do not. A response beyond the limit, or one
    /// that is not decoded when the deadline of the call ends, gives
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode).
    pub fn decoded_limit(mut self, bytes: u64) -> Self {
        self.defaults.decoded_limit = bytes;
        self
    }

    /// Sets whether input is checked before sending, by those rules of the API that are certain; on by
    /// default.
    pub fn validate(mut self, validate: bool) -> Self {
        self.defaults.validate = validate;
        self
    }

    /// Adds a layer around each call and each attempt. The first one added is the outermost.
    pub fn layer(mut self, layer: impl Layer) -> Self {
        self.layers.push(Arc::new(layer));
        self
    }

    /// Sets the transport that carries the requests, in place of the built-in HTTP client.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns an error if a setting is invalid; see [`Error::is_config`] and [`Error::is_unauthorized`]. A
    /// missing token is no error, since some operations need none.
    pub fn build(self) -> Result<Client, Error> {
        let api = self.api;
        let base = self.base_url.as_deref().unwrap_or(api.base_url);
        // Some documents have a relative server URL, so that the host is unknown.
        if base.is_empty() || (self.base_url.is_none() && base.starts_with('/')) {
            return Err(Error::config(
                "there is no base URL",
                format!(
                    "set one by `.base_url(\"https://api.example.com{base}\")` or in {}_BASE_URL",
                    api.env
                ),
            ));
        }
        let base = BaseUrl::parse(base, api)?;
        let token = self
            .token
            .map(|token| tokens::accept(token, api))
            .transpose()?;
        let tokens = Tokens::new(token, self.token_source, api);
        if tokens.is_configured() {
            base.check_token()?;
        }
        if self
            .throttle
            .is_some_and(|throttle| !throttle.allows_requests())
        {
            return Err(Error::config(
                "the throttle allows no requests",
                "pass `Throttle::new` a number of requests and a window above zero",
            ));
        }
        let mut headers = sdk_headers(api, self.user_agent.as_deref())?;
        for (name, value) in &self.headers {
            key_guard::add_header(&mut headers, name, value, api)?;
        }
        // After the caller's headers, which must not replace these.
        headers.insert(header::ACCEPT, HeaderValue::from_static(ACCEPT));
        let transport = match self.transport {
            Some(transport) => transport,
            #[cfg(feature = "http-client")]
            None => Arc::new(self.http.build_for(base.as_str())?),
            #[cfg(not(feature = "http-client"))]
            None => {
                return Err(Error::config(
                    "the crate was built without an HTTP client",
                    "enable the feature `rustls`, or pass a transport to `transport(..)`",
                ));
            }
        };
        Ok(Client {
            shared: Arc::new(Shared {
                api,
                base_url: base,
                servers: Servers::new(self.servers, api)?,
                tokens,
                headers,
                transport,
                layers: self.layers.into(),
                defaults: self.defaults,
                budget: Budget::new(),
                limiter: self.throttle.map(Limiter::new),
                in_flight: Semaphore::new(self.max_in_flight.clamp(1, Semaphore::MAX_PERMITS)),
                rate_limit: Mutex::default(),
                deprecations: Deprecations::default(),
            }),
        })
    }
}

/// Builds the headers that name the SDK and the caller's product.
fn sdk_headers(api: &Api, product: Option<&str>) -> Result<HeaderMap, Error> {
    let sdk = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    let details = format!("{sdk} (rust; {})", std::env::consts::OS);
    let agent = match product {
        Some(product) => format!("{product} {sdk}"),
        None => sdk.to_owned(),
    };
    // Each request starts as a copy, which then need not grow for what the request adds.
    let mut headers = HeaderMap::with_capacity(16);
    let refused = || {
        Error::config(
            "the user agent cannot be sent in a header",
            "pass `.user_agent(..)` visible ASCII, such as `shop/2.1`",
        )
    };
    headers.insert(
        header::USER_AGENT,
        HeaderValue::from_str(&agent).map_err(|_| refused())?,
    );
    if let Some(name) = api.client_header {
        let value = HeaderValue::from_str(&details).map_err(|_| refused())?;
        key_guard::set_sdk_header(&mut headers, name, value);
    }
    Ok(headers)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printer = f.debug_struct("ClientBuilder");
        printer
            .field(
                "base_url",
                &self.base_url.as_deref().map(base_url::printable),
            )
            .field("token", &self.token.as_ref().map(|_| "[redacted]"))
            .field("defaults", &self.defaults);
        #[cfg(feature = "http-client")]
        printer.field("http", &self.http);
        printer.finish_non_exhaustive()
    }
}
