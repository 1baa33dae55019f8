//! The base URL: one origin, an optional path prefix, nothing else.

use std::fmt;

use reqwest::Url;

use crate::runtime::{Api, Error, guards::key_guard};

/// Where requests go, normalized: no trailing slash and no version segment, which paths carry.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    /// Scheme, host, port and path prefix.
    text: String,
    /// Whether the connection is encrypted or stays on this machine.
    private: bool,
    loopback: bool,
}

impl BaseUrl {
    pub(crate) fn parse(text: &str, api: &Api) -> Result<Self, Error> {
        let refuse = |what: String| {
            Error::config(
                format!("the base URL {what}"),
                "give scheme and host, such as `https://api.example.com`, optionally with a path prefix",
            )
        };
        let url = Url::parse(text.trim())
            .map_err(|source| refuse("cannot be parsed".into()).caused_by(source))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refuse(format!(
                "has the scheme `{}`; only https, and http to this machine, are accepted",
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
        let mut text = String::from(url.as_str().trim_end_matches('/'));
        if !api.path_prefix.is_empty() && text.ends_with(api.path_prefix) {
            text.truncate(text.len() - api.path_prefix.len());
            text.truncate(text.trim_end_matches('/').len());
        }
        Ok(Self {
            text,
            private: loopback || url.scheme() == "https",
            loopback,
        })
    }

    /// Without a trailing slash.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether a token may be sent there.
    pub(crate) fn is_private(&self) -> bool {
        self.private
    }

    /// Whether it is on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

/// What of a URL that was not checked yet may be printed: its origin. The rest may hold credentials.
pub(crate) fn printable(text: &str) -> String {
    match Url::parse(text.trim()) {
        Ok(url) => url.origin().ascii_serialization(),
        Err(_) => "no URL".to_owned(),
    }
}

/// Whether a URL names this machine by `localhost` or a loopback address.
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
