//! Parses the base URL: one origin and an optional path prefix, nothing else.

use std::fmt;

use reqwest::Url;

use crate::runtime::{Api, Error, guards::key_guard};

/// The normalized base URL, without a trailing slash and without the version segment, which paths begin with.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    /// Scheme, host, port and path prefix.
    url: String,
    /// True if the connection is encrypted or stays on this machine.
    private: bool,
    loopback: bool,
}

impl BaseUrl {
    /// Parses and checks a URL from the caller.
    pub(crate) fn parse(value: &str, api: &Api) -> Result<Self, Error> {
        let refuse = |problem: String| {
            Error::config(
                format!("the base URL {problem}"),
                "give scheme and host, such as `https://api.example.com`, optionally with a path prefix",
            )
        };
        let url = Url::parse(value.trim())
            .map_err(|source| refuse("cannot be parsed".into()).caused_by(source))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refuse(format!(
                "has the scheme `{}`, which is neither https nor http",
                url.scheme()
            )));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refuse(
                "holds a user name or password, which would be sent as `Authorization: Basic`"
                    .into(),
            )
            .caused_by("credentials belong in `.token(..)`"));
        }
        for (name, _) in url.query_pairs() {
            if key_guard::is_api_key(&name) {
                return Err(api.auth_error(format!("the base URL holds an API key (`?{name}=`)")));
            }
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refuse("holds a query or a fragment".into()));
        }
        let loopback = is_loopback(&url);
        let mut base = String::from(url.as_str().trim_end_matches('/'));
        if !api.path_prefix.is_empty() && base.ends_with(api.path_prefix) {
            base.truncate(base.len() - api.path_prefix.len());
            base.truncate(base.trim_end_matches('/').len());
        }
        Ok(Self {
            url: base,
            private: loopback || url.scheme() == "https",
            loopback,
        })
    }

    /// Returns the URL, without a trailing slash.
    pub(crate) fn as_str(&self) -> &str {
        &self.url
    }

    /// Returns true if a token may be sent there.
    pub(crate) fn may_carry_token(&self) -> bool {
        self.private
    }

    /// Returns true if the host is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.url.fmt(f)
    }
}

/// Returns the part of an unchecked URL that may be printed: its origin. The rest may hold credentials.
pub(crate) fn printable(value: &str) -> String {
    match Url::parse(value.trim()) {
        Ok(url) => url.origin().ascii_serialization(),
        Err(_) => "no URL".to_owned(),
    }
}

/// Returns true if a URL names this machine, by `localhost` or a loopback address.
pub(crate) fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else {
        return false;
    };
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<std::net::IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}
