//! Servers beside the API's own, to which the document sends some operations.
//!
//! The token belongs to the API. A document that names another server, perhaps since yesterday, must not get it:
//! the caller says which servers do.

use std::borrow::Cow;

use crate::runtime::api::Api;
use crate::runtime::error::Error;
use crate::runtime::guards::base_url::BaseUrl;
use crate::runtime::guards::url::Parts;

/// The caller's settings for a server.
#[derive(Clone, Debug, Default)]
struct Setting {
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

/// The caller's settings for servers, by their URL in the document.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings(Vec<Setting>);

impl Settings {
    pub(super) fn set_url(&mut self, documented: &str, url: String) {
        self.of(documented).url = Some(url);
    }

    pub(super) fn send_token(&mut self, documented: &str) {
        self.of(documented).token = Token::Sent;
    }

    fn of(&mut self, documented: &str) -> &mut Setting {
        let documented = documented.trim_end_matches('/');
        let at = self.0.iter().position(|s| s.documented == documented);
        let at = at.unwrap_or_else(|| {
            self.0.push(Setting {
                documented: documented.to_owned(),
                ..Setting::default()
            });
            self.0.len() - 1
        });
        &mut self.0[at]
    }
}

/// The servers that the caller set up.
#[derive(Debug, Default)]
pub(crate) struct Servers(Vec<(String, BaseUrl, Token)>);

impl Servers {
    /// Checks the settings.
    pub(super) fn new(settings: Settings, api: &Api) -> Result<Self, Error> {
        let servers = settings.0.into_iter().map(|server| {
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
        // Settings are kept without it.
        let name = documented.trim_end_matches('/');
        if let Some((_, url, token)) = self.0.iter().find(|(other, ..)| other == name) {
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
