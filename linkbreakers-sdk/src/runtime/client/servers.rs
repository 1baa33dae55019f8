//! Servers beside the API's own, to which the document sends some operations.
//!
//! The token belongs to the API. A document that names another server, perhaps since yesterday, must not get it:
//! the caller says which servers do.

use std::borrow::Cow;

use super::ClientBuilder;
use crate::runtime::api::Api;
use crate::runtime::error::Error;
use crate::runtime::guards::base_url::BaseUrl;
use crate::runtime::guards::url::Parts;

/// What the caller says about a server.
#[derive(Clone, Debug, Default)]
pub(super) struct Setting {
    /// Its URL in the document.
    documented: String,
    /// The URL to use in its place.
    url: Option<String>,
    token: Token,
}

/// The use that a server has for the token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Token {
    #[default]
    Withheld,
    Sent,
}

impl ClientBuilder {
    /// Sets the URL of another server than the API's, in place of the one that the document names for some
    /// operations; their docs say which. `documented` is written as there.
    pub fn server_url(self, documented: impl Into<String>, url: impl Into<String>) -> Self {
        self.server(documented.into(), |server| server.url = Some(url.into()))
    }

    /// Sends the token to another server than the API's as well, which the document names for some operations.
    /// `documented` is written as in their docs. Without it, operations that need a token are refused before they
    /// are sent.
    pub fn token_for_server(self, documented: impl Into<String>) -> Self {
        self.server(documented.into(), |server| server.token = Token::Sent)
    }

    fn server(mut self, documented: String, change: impl FnOnce(&mut Setting)) -> Self {
        let documented = documented.trim_end_matches('/');
        let at = self.servers.iter().position(|s| s.documented == documented);
        let at = at.unwrap_or_else(|| {
            self.servers.push(Setting {
                documented: documented.to_owned(),
                ..Setting::default()
            });
            self.servers.len() - 1
        });
        change(&mut self.servers[at]);
        self
    }
}

/// The servers that the caller set up.
#[derive(Debug, Default)]
pub(crate) struct Servers(Vec<(String, BaseUrl, Token)>);

impl Servers {
    /// Checks the settings.
    pub(super) fn new(settings: Vec<Setting>, api: &Api) -> Result<Self, Error> {
        let servers = settings.into_iter().map(|server| {
            let url = server.url.as_deref().unwrap_or(&server.documented);
            Ok((
                server.documented.clone(),
                BaseUrl::parse(url, api)?,
                server.token,
            ))
        });
        servers.collect::<Result<_, Error>>().map(Self)
    }

    /// Returns the URL of the server that an operation names, and its use for the token.
    pub(crate) fn find<'s>(
        &'s self,
        documented: &'s str,
        base: &'s BaseUrl,
        api: &Api,
    ) -> Result<(Cow<'s, str>, Token), Error> {
        if documented.is_empty() {
            return Ok((base.as_str().into(), Token::Sent));
        }
        if documented.starts_with('/') {
            return Ok((beside(documented, base.as_str(), api).into(), Token::Sent));
        }
        if let Some((_, url, token)) = self.0.iter().find(|(name, ..)| name == documented) {
            if *token == Token::Sent {
                url.check_token()?;
            }
            return Ok((url.as_str().into(), *token));
        }
        match BaseUrl::parse(documented, api) {
            Ok(url) => Ok((url.as_str().to_owned().into(), Token::Withheld)),
            Err(_) => Err(Error::config(
                format!("the server of this operation is not known: `{documented}`"),
                format!("set its URL by `.server_url({documented:?}, ..)`"),
            )),
        }
    }
}

/// Returns the URL of another path at the API's origin. What the caller has put before the API's own path, such
/// as that of a proxy, stays.
fn beside(path: &str, base: &str, api: &Api) -> String {
    let own = Parts::of(api.base_url).path.trim_end_matches('/');
    let own = own.strip_suffix(api.path_prefix).unwrap_or(own);
    let parts = Parts::of(base);
    let before = parts.path.strip_suffix(own).unwrap_or_default();
    let origin = &base[..base.len() - parts.path.len()];
    format!("{origin}{before}{}", path.trim_end_matches('/'))
}
