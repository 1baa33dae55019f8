//! Parses the base URL: one origin and an optional path prefix, nothing else.

use std::fmt;

use http::Uri;

use super::url::{Parts, has_dot_segments};
use crate::runtime::{Api, Error, guards::key_guard};

/// The normalized base URL, without a trailing slash and without the version segment, which paths begin with.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    /// Scheme, host, port and path prefix.
    url: String,
    /// True if the connection is encrypted or stays on this machine.
    private: bool,
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
        let parts = Parts::of(value.trim());
        let (Some(scheme), Some(_)) = (parts.scheme, parts.authority) else {
            return Err(refuse(
                "cannot be parsed: it has no scheme or no host".into(),
            ));
        };
        if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
            return Err(refuse(format!(
                "has the scheme `{scheme}`, which is neither https nor http"
            )));
        }
        if parts.has_credentials() {
            return Err(refuse(
                "holds a user name or password, which would be sent as `Authorization: Basic`"
                    .into(),
            )
            .caused_by("credentials belong in `.token(..)`"));
        }
        for name in parts.query.unwrap_or_default().split('&') {
            let name = name.split('=').next().unwrap_or_default();
            if key_guard::is_api_key(name) {
                return Err(api.auth_error(format!("the base URL holds an API key (`?{name}=`)")));
            }
        }
        if parts.query.is_some() || parts.fragment.is_some() {
            return Err(refuse("holds a query or a fragment".into()));
        }
        let origin = parts
            .origin()
            .map_err(|problem| refuse(format!("cannot be parsed: it {problem}")))?;
        if !parts.path.is_ascii() || has_dot_segments(parts.path) {
            return Err(refuse(
                "has a path with `.`, `..` or letters outside of ASCII; percent-encode it".into(),
            ));
        }
        let mut path = parts.path.trim_end_matches('/');
        if !api.path_prefix.is_empty() {
            path = path.strip_suffix(api.path_prefix).unwrap_or(path);
        }
        let url = format!("{origin}{}", path.trim_end_matches('/'));
        if let Err(source) = url.parse::<Uri>() {
            return Err(refuse("cannot be parsed".into()).caused_by(source));
        }
        Ok(Self {
            url,
            private: origin.is_loopback() || origin.is_encrypted(),
        })
    }

    /// Returns the URL, without a trailing slash.
    pub(crate) fn as_str(&self) -> &str {
        &self.url
    }

    /// Refuses a token if it would be sent unencrypted to another machine.
    pub(crate) fn check_token(&self) -> Result<(), Error> {
        if self.private {
            return Ok(());
        }
        Err(Error::config(
            "the base URL is plain http, and a token is never sent unencrypted",
            "use https; http is accepted to this machine, as in `http://localhost:8080`",
        ))
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.url.fmt(f)
    }
}

/// Returns the part of an unchecked URL that may be printed: its origin. The rest may hold credentials.
pub(crate) fn printable(value: &str) -> String {
    match Parts::of(value.trim()).origin() {
        Ok(origin) => origin.to_string(),
        Err(_) => "no URL".to_owned(),
    }
}
