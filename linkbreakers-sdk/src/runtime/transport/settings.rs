//! Settings of the HTTP client: the user's, and those that the SDK relies on.

use std::fmt;
use std::time::Duration;

use reqwest::{Client, ClientBuilder, Proxy, Url, redirect};
use zeroize::Zeroizing;

use super::tls;
use crate::runtime::guards::base_url::is_loopback;
use crate::runtime::{Api, Error, guards::key_guard};

/// Settings of the HTTP client; the setters of `ClientBuilder` document them.
pub(crate) struct HttpConfig {
    pub(crate) connect_timeout: Duration,
    pub(crate) gzip: bool,
    pub(crate) proxy: Option<String>,
    pub(crate) roots: Vec<Vec<u8>>,
    pub(crate) pool_idle_per_host: Option<usize>,
    pub(crate) pool_idle_timeout: Option<Duration>,
    #[cfg(feature = "http-builder")]
    pub(crate) custom: Option<Box<dyn FnOnce(ClientBuilder) -> ClientBuilder + Send>>,
}

impl Default for HttpConfig {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            gzip: true,
            proxy: None,
            roots: Vec::new(),
            pool_idle_per_host: None,
            pool_idle_timeout: None,
            #[cfg(feature = "http-builder")]
            custom: None,
        }
    }
}

impl HttpConfig {
    /// Builds the HTTP client. The SDK's settings are applied after the user's, so that redirects and retries
    /// stay off.
    ///
    /// `loopback` is true if the base URL is this machine. Plain http is allowed there, so the system's proxy
    /// is not used, and a proxy on another machine is refused: it would see the token in plain text.
    pub(super) fn build(&mut self, loopback: bool, api: &Api) -> Result<Client, Error> {
        let mut builder = self.customized();
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(read_proxy(proxy, loopback)?);
        } else if loopback {
            builder = builder.no_proxy();
        }
        if let Some(idle) = self.pool_idle_per_host {
            builder = builder.pool_max_idle_per_host(idle);
        }
        if let Some(timeout) = self.pool_idle_timeout {
            builder = builder.pool_idle_timeout(timeout);
        }
        #[cfg(feature = "gzip")]
        {
            builder = builder.gzip(self.gzip);
        }
        let client = tls::set_up(builder, &self.roots, loopback)?
            .connect_timeout(self.connect_timeout)
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .build()
            .map_err(|source| {
                Error::config(
                    "the HTTP client cannot be set up",
                    "check the client's settings; the error's `source()` has the cause",
                )
                .caused_by(source)
            })?;
        check_headers(&client, api)?;
        Ok(client)
    }

    /// Returns the builder with the user's own settings.
    #[cfg(feature = "http-builder")]
    fn customized(&mut self) -> ClientBuilder {
        match self.custom.take() {
            Some(custom) => custom(Client::builder()),
            None => Client::builder(),
        }
    }

    #[cfg(not(feature = "http-builder"))]
    fn customized(&mut self) -> ClientBuilder {
        Client::builder()
    }
}

/// Refuses default headers with credentials: they would bypass the checks on the SDK's own headers.
fn check_headers(client: &Client, api: &Api) -> Result<(), Error> {
    // reqwest shows its default headers only in its `Debug` output, as `"name": "value"`.
    let shown = Zeroizing::new(format!("{client:?}"));
    let headers = shown.split_once("default_headers: ").unwrap_or_default().1;
    let mut strings = headers.split('"').peekable();
    while let Some(name) = strings.next() {
        if strings.peek().is_some_and(|next| next.starts_with(": ")) {
            key_guard::check_credentials(name, api)?;
        }
    }
    Ok(())
}

/// Parses the URL of a proxy, and refuses one that would carry plain http off this machine.
fn read_proxy(text: &str, loopback: bool) -> Result<Proxy, Error> {
    // The URL may hold a password, so that messages do not repeat it.
    let refuse = |why: &str| {
        Error::config(
            format!("the proxy {why}"),
            "pass its URL, such as `http://proxy.example.com:3128`, to `proxy(..)`",
        )
    };
    let url = Url::parse(text).map_err(|source| refuse("is not a URL").caused_by(source))?;
    if loopback && !is_loopback(&url) {
        return Err(refuse(
            "is on another machine, and would see requests to this machine in plain text",
        ));
    }
    Proxy::all(url).map_err(|source| refuse("cannot be used").caused_by(source.without_url()))
}

impl fmt::Debug for HttpConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpConfig")
            .field("connect_timeout", &self.connect_timeout)
            .field("gzip", &self.gzip)
            .field("proxy", &self.proxy.is_some())
            .field("roots", &self.roots.len())
            .finish_non_exhaustive()
    }
}
