//! Reads settings from environment variables or a JSON object.

use serde_json::Value;
use std::time::Duration;
use zeroize::Zeroizing;

use crate::runtime::{Client, ClientBuilder, Error, guards::key_guard};

impl ClientBuilder {
    /// Reads environment variables: the token from `{PREFIX}_TOKEN`, the base URL from `{PREFIX}_BASE_URL` or
    /// else `{PREFIX}_API_BASE`; the crate's front page names the prefix. Empty variables count as unset.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no token and the API needs one, if an API key is set in its place, or if
    /// a variable is not valid Unicode.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => Err(Error::config(
                format!("the environment variable {name} is not valid Unicode"),
                "set it to valid Unicode, or unset it",
            )),
        })
    }

    /// Reads variables through `look_up`, so that tests need not change the environment.
    pub(crate) fn from_lookup(
        look_up: impl Fn(&str) -> Result<Option<String>, Error>,
    ) -> Result<Self, Error> {
        let mut builder = Client::builder();
        let api = builder.api;
        let variable = |name: &str| -> Result<Option<String>, Error> {
            let value = look_up(&format!("{}_{name}", api.env))?;
            Ok(value.filter(|value| !value.trim().is_empty()))
        };
        let token = variable("TOKEN")?;
        if token.is_none() {
            let key = variable("API_KEY")?.map(Zeroizing::new);
            let problem = match key {
                None if !api.token => None,
                None => Some(format!("{}_TOKEN is not set", api.env)),
                Some(_) => Some(format!(
                    "{0}_API_KEY is set and {0}_TOKEN is not; an API key is not accepted",
                    api.env
                )),
            };
            if let Some(problem) = problem {
                return Err(api.auth_error(problem));
            }
        }
        builder.token = token.map(Zeroizing::new);
        builder.base_url = variable("BASE_URL")?.or(variable("API_BASE")?);
        Ok(builder)
    }

    /// Applies settings from a JSON object, such as a section of a configuration file.
    ///
    /// Their names are `token` (or `access_token`), `base_url`, `user_agent`, `timeout_seconds` and
    /// `deadline_seconds`, in snake, kebab or camel case. A `null` changes nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if the object contains an API key, an unknown name, or a value of the wrong type.
    pub fn config(mut self, settings: &serde_json::Map<String, Value>) -> Result<Self, Error> {
        for (name, value) in settings {
            if key_guard::is_api_key(name) {
                return Err(self
                    .api
                    .auth_error(format!("the configuration holds an API key (`{name}`)")));
            }
            let plain: String = name.replace(['_', '-'], "").to_ascii_lowercase();
            self = match (plain.as_str(), value) {
                (_, Value::Null) => self,
                ("token" | "accesstoken", Value::String(token)) => self.token(token),
                ("baseurl", Value::String(url)) => self.base_url(url),
                ("useragent", Value::String(product)) => self.user_agent(product),
                ("timeoutseconds", value) => self.timeout(seconds(name, value)?),
                ("deadlineseconds", value) => self.deadline(seconds(name, value)?),
                _ => {
                    return Err(Error::config(
                        format!("`{name}` in the configuration is unknown or has the wrong type"),
                        "use token, base_url, user_agent (strings), timeout_seconds and deadline_seconds (numbers)",
                    ));
                }
            };
        }
        Ok(self)
    }
}

fn seconds(name: &str, value: &Value) -> Result<Duration, Error> {
    value
        .as_f64()
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .filter(|duration| !duration.is_zero())
        .ok_or_else(|| {
            Error::config(
                format!("`{name}` in the configuration is not a positive number"),
                "give a number of seconds, such as 30",
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::API;

    fn client_from(variables: &[(&str, &str)]) -> Result<Client, Error> {
        ClientBuilder::from_lookup(|name| {
            let name = name
                .strip_prefix(API.env)
                .and_then(|name| name.strip_prefix('_'));
            let found = variables.iter().find(|(other, _)| Some(*other) == name);
            Ok(found.map(|(_, value)| (*value).to_owned()))
        })?
        .build()
    }

    #[test]
    fn the_environment_sets_up_a_client() {
        // The URL of the document is usable if it names a host, and the crate has TLS.
        let tls = cfg!(any(feature = "rustls-no-provider", feature = "native-tls"));
        let public = Some(API.base_url).filter(|url| tls && url.starts_with("http"));
        let token = ("TOKEN", "t");
        let one = format!("http://localhost:1{}", API.path_prefix);
        let two = format!("http://localhost:2{}/", API.path_prefix);
        for (variables, base) in [
            (&[token][..], public),
            (&[token, ("BASE_URL", "  ")], public),
            (&[token, ("API_KEY", "k")], public),
            (&[token, ("BASE_URL", &one)], Some("http://localhost:1")),
            (&[token, ("API_BASE", &two)], Some("http://localhost:2")),
            (
                &[token, ("API_BASE", &two), ("BASE_URL", &one)],
                Some("http://localhost:1"),
            ),
        ] {
            let client = client_from(variables).ok();
            assert_eq!(client.as_ref().map(Client::base_url), base, "{variables:?}");
        }
    }

    #[test]
    fn an_environment_without_a_token_is_refused() {
        for (variables, expected) in [
            (&[][..], "_TOKEN is not set"),
            (&[("TOKEN", " ")], "_TOKEN is not set"),
            (&[("API_KEY", "secret")], "an API key is not accepted"),
            (
                &[("TOKEN", ""), ("API_KEY", "secret")],
                "an API key is not accepted",
            ),
        ] {
            let key = variables.iter().any(|(name, _)| *name == "API_KEY");
            let error = match client_from(variables) {
                Err(error) if API.token || key => error,
                // An API without tokens; its document may still name no host.
                outcome => {
                    assert!(!API.token && !key, "{variables:?}: {outcome:?}");
                    continue;
                }
            };
            let text = error.to_string();
            assert!(error.is_unauthorized() && text.contains(expected), "{text}");
            assert!(text.contains(API.help), "{text}");
            assert!(!text.contains("secret"), "{text}");
        }
    }
}
