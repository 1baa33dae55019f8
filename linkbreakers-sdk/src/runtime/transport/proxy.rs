//! Decides which connections go through a proxy: the caller's, or that of the environment variables
//! `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::runtime::Error;
use crate::runtime::guards::url::{self, Parts};

/// The rules for proxies.
pub(super) struct Proxies {
    matcher: Matcher,
    source: Source,
}

/// The origin of the rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    Caller,
    Environment,
}

impl Proxies {
    /// Returns the rules of the environment.
    pub(super) fn of_environment() -> Self {
        Self {
            matcher: Matcher::from_env(),
            source: Source::Environment,
        }
    }

    /// Returns the rules that send all requests through one proxy.
    pub(super) fn all(url: &str) -> Result<Self, Error> {
        let parts = Parts::of(url);
        let scheme = parts.scheme.unwrap_or_default().to_ascii_lowercase();
        let is_known =
            ["http", "https", "socks4", "socks4a", "socks5", "socks5h"].contains(&scheme.as_str());
        // The URL may hold a password, so that messages do not repeat it.
        if parts.authority.is_none_or(str::is_empty) {
            return Err(refuse("is not a URL"));
        }
        if !is_known {
            return Err(refuse("has an unknown scheme"));
        }
        Ok(Self {
            matcher: Matcher::builder().all(url).build(),
            source: Source::Caller,
        })
    }

    /// Returns the proxy for a URL; none if the connection is direct.
    pub(super) fn find(&self, uri: &Uri) -> Result<Option<Intercept>, &'static str> {
        let loopback = uri.host().is_some_and(url::is_loopback);
        // Plain http is allowed to this machine, so the environment's proxy is not used for it.
        if loopback && self.source == Source::Environment {
            return Ok(None);
        }
        let found = self.matcher.intercept(uri);
        let Some(proxy) = found else {
            return match self.source {
                Source::Caller => Err("cannot be used"),
                Source::Environment => Ok(None),
            };
        };
        let is_plain = uri.scheme_str() == Some("http");
        if loopback && is_plain && !proxy.uri().host().is_some_and(url::is_loopback) {
            return Err(
                "is on another machine, and would see requests to this machine in plain text",
            );
        }
        if is_socks(&proxy) && !cfg!(feature = "socks") {
            return Err("speaks SOCKS, for which the feature `socks` is not enabled");
        }
        if proxy.uri().scheme_str() == Some("https") && !super::tls::AVAILABLE {
            return Err("is reached by https, for which no TLS is enabled");
        }
        Ok(Some(proxy))
    }

    /// Refuses rules by which requests to `base` could not be sent.
    pub(super) fn check(&self, base: &str) -> Result<(), Error> {
        let found = base.parse().map(|uri| self.find(&uri).map(drop));
        found.unwrap_or(Ok(())).map_err(refuse)
    }
}

/// Returns true if the proxy speaks SOCKS.
pub(super) fn is_socks(proxy: &Intercept) -> bool {
    let scheme = proxy.uri().scheme_str();
    scheme.is_some_and(|scheme| scheme.starts_with("socks"))
}

fn refuse(problem: &str) -> Error {
    Error::config(
        format!("the proxy {problem}"),
        "pass its URL, such as `http://proxy.example.com:3128`, to `proxy(..)`, or set it in the environment",
    )
}
