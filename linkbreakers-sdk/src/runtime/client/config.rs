//! Settings from outside of the program: the environment, or a JSON object.

use serde_json::Value;
use std::time::Duration;
use zeroize::Zeroizing;

use crate::runtime::{Client, ClientBuilder, Error, Object, guards::key_guard};

impl ClientBuilder {
    /// Reads the environment: the token from `{PREFIX}_TOKEN`, the base URL from `{PREFIX}_BASE_URL` or
    /// `{PREFIX}_API_BASE`; the crate's front page names the prefix. Empty variables count as unset.
    ///
    /// # Errors
    ///
    /// Where there is no token (of an API that needs one), an API key is set in its place, or a variable is
    /// not Unicode.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => Err(Error::config(
                format!("the environment variable {name} is not Unicode"),
                "set it again",
            )),
        })
    }

    /// Reads variables by their names.
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
            let what = match key {
                None if !api.token => None,
                None => Some(format!("{}_TOKEN is not set", api.env)),
                Some(_) => Some(format!(
                    "{0}_API_KEY is set and {0}_TOKEN is not; an API key is not accepted",
                    api.env
                )),
            };
            if let Some(what) = what {
                return Err(api.auth_error(what));
            }
        }
        builder.token = token.map(Zeroizing::new);
        builder.base_url = variable("BASE_URL")?.or(variable("API_BASE")?);
        Ok(builder)
    }

    /// Takes settings from a JSON object, such as a section of a configuration file.
    ///
    /// `token` (or `access_token`), `base_url`, `user_agent`, `timeout_seconds` and `deadline_seconds`,
    /// also in camel case.
    ///
    /// # Errors
    ///
    /// Where the object holds an API key, a name that is no setting, or a value of another type.
    pub fn config(mut self, settings: &Object) -> Result<Self, Error> {
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
                        format!(
                            "the configuration has `{name}`, which is no setting or of the wrong type"
                        ),
                        "settings are token, base_url, user_agent, timeout_seconds and deadline_seconds",
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
        .ok_or_else(|| Error::config(format!("`{name}` is not a positive number"), "give seconds"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::API;

    fn from(variables: &[(&str, &str)]) -> Result<Client, Error> {
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
        // Of some APIs only the path is known, and without TLS none is reached.
        let tls = cfg!(any(feature = "rustls", feature = "native-tls"));
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
            let client = from(variables).ok();
            assert_eq!(client.as_ref().map(Client::base_url), base, "{variables:?}");
        }
    }

    #[test]
    fn an_environment_without_a_token_is_refused() {
        for (variables, says) in [
            (&[][..], "_TOKEN is not set"),
            (&[("TOKEN", " ")], "_TOKEN is not set"),
            (&[("API_KEY", "secret")], "an API key is not accepted"),
            (
                &[("TOKEN", ""), ("API_KEY", "secret")],
                "an API key is not accepted",
            ),
        ] {
            let key = variables.iter().any(|(name, _)| *name == "API_KEY");
            let error = match from(variables) {
                Err(error) if API.token || key => error,
                // An API that nobody needs a token for, if its document says where it is.
                outcome => {
                    assert!(!API.token && !key, "{variables:?}: {outcome:?}");
                    continue;
                }
            };
            let text = error.to_string();
            assert!(error.is_unauthorized() && text.contains(says), "{text}");
            assert!(text.contains(API.help), "{text}");
            assert!(!text.contains("secret"), "{text}");
        }
    }
}
