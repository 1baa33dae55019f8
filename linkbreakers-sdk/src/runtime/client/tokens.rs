//! The tokens of a client: the one in use, those before it, and the source of newer ones.
//!
//! 1. Each attempt asks for the token ([`Tokens::get`]). One that has not expired is handed out at once.
//! 2. Otherwise the source is asked, by one caller at a time; the others wait, and use what it got.
//! 3. After a 401 the attempt's token counts as rejected, and step 1 is repeated once with that knowledge.

use std::fmt;
use std::future::Future;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::runtime::api::Api;
use crate::runtime::error::Error;
use crate::runtime::http_time;
use crate::runtime::token::{Secrets, Token};
use crate::runtime::transport::BoxFuture;

/// An access token from a [`TokenSource`].
#[derive(Clone)]
pub struct AccessToken {
    token: Zeroizing<String>,
    expires_in: Option<Duration>,
}

impl AccessToken {
    /// Creates a token that does not expire.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: Zeroizing::new(token.into()),
            expires_in: None,
        }
    }

    /// Sets how long the token is valid, from now on. The source is asked for the next one shortly before: after
    /// nine tenths of the time, and at most ten seconds early.
    #[must_use]
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.expires_in = Some(time);
        self
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("token", &"[redacted]")
            .field("expires_in", &self.expires_in)
            .finish()
    }
}

/// The error of a [`TokenSource`]; calls return it as the source of theirs.
pub type TokenError = Box<dyn std::error::Error + Send + Sync>;

/// A source of access tokens that change, such as a vault or a file that is replaced.
///
/// Asynchronous closures that return an [`AccessToken`] are sources. A source is asked by one call at a time,
/// within the time limit of its attempt, and only if the last token has expired or was rejected.
///
/// ```no_run
/// use linkbreakers_sdk::{AccessToken, Client};
///
/// let client = Client::builder()
///     .token_source(async || Ok(AccessToken::new(std::fs::read_to_string("token")?.trim())))
///     .build()?;
/// # Ok::<(), linkbreakers_sdk::Error>(())
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Returns the token to use from now on.
    fn token(&self) -> BoxFuture<Result<AccessToken, TokenError>>;
}

impl<F, R> TokenSource for F
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<AccessToken, TokenError>> + Send + 'static,
{
    fn token(&self) -> BoxFuture<Result<AccessToken, TokenError>> {
        Box::pin(self())
    }
}

/// The tokens of a client.
pub(crate) struct Tokens {
    state: RwLock<State>,
    source: Option<Arc<dyn TokenSource>>,
    refreshing: Mutex<()>,
}

#[derive(Default)]
struct State {
    current: Option<Token>,
    /// The time from which the source is asked again.
    stale_from: Option<Instant>,
    secrets: Secrets,
}

impl State {
    fn set(&mut self, token: Token, stale_from: Option<Instant>) {
        self.secrets.add(token.clone());
        self.current = Some(token);
        self.stale_from = stale_from;
    }

    /// Returns the token if it can be used.
    fn usable(&self, rejected: Option<&Token>) -> Option<Token> {
        let fresh = self.stale_from.is_none_or(|from| Instant::now() < from);
        let token = self.current.as_ref().filter(|_| fresh)?;
        (rejected != Some(token)).then(|| token.clone())
    }
}

impl Tokens {
    pub(crate) fn new(
        token: Option<Token>,
        source: Option<Arc<dyn TokenSource>>,
        api: &Api,
    ) -> Self {
        let mut state = State {
            secrets: Secrets::of_properties(api.confidential),
            ..State::default()
        };
        if let Some(token) = token {
            state.set(token, None);
        }
        Self {
            state: RwLock::new(state),
            source,
            refreshing: Mutex::default(),
        }
    }

    /// Returns true if calls can have a token.
    pub(crate) fn is_configured(&self) -> bool {
        self.source.is_some() || self.read(|state| state.current.is_some())
    }

    /// Returns true if the tokens come from a source.
    pub(crate) fn has_source(&self) -> bool {
        self.source.is_some()
    }

    /// Returns the token to send. Without a source it is the current one, even if it was rejected; with one, the
    /// current token unless it is stale or the rejected one; then what the source returns.
    pub(crate) async fn get(
        &self,
        rejected: Option<&Token>,
        api: &Api,
    ) -> Result<Option<Token>, Error> {
        let Some(source) = &self.source else {
            return Ok(self.read(|state| state.current.clone()));
        };
        if let Some(token) = self.read(|state| state.usable(rejected)) {
            return Ok(Some(token));
        }
        let _one = self.refreshing.lock().await;
        // Another call may have got one meanwhile.
        if let Some(token) = self.read(|state| state.usable(rejected)) {
            return Ok(Some(token));
        }
        let fresh = source.token().await.map_err(|cause| {
            let error = Error::auth(
                "the token source returned no token".to_owned(),
                "the error's `source()` has the cause".to_owned(),
            );
            error.caused_by(cause)
        })?;
        let token = accept(fresh.token, api)?;
        let stale_from = fresh.expires_in.map(|time| {
            let early = (time / 10).min(Duration::from_secs(10));
            http_time::after(Instant::now(), time - early)
        });
        self.write(|state| state.set(token.clone(), stale_from));
        Ok(Some(token))
    }

    /// Replaces the token.
    pub(crate) fn set(&self, token: Token) {
        self.write(|state| state.set(token, None));
    }

    /// Returns the tokens that a server may echo.
    pub(crate) fn secrets(&self) -> Secrets {
        self.with_secrets(Clone::clone)
    }

    /// Passes the tokens that a server may echo to a function.
    pub(crate) fn with_secrets<T>(&self, use_them: impl FnOnce(&Secrets) -> T) -> T {
        self.read(|state| use_them(&state.secrets))
    }

    fn read<T>(&self, read: impl FnOnce(&State) -> T) -> T {
        read(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn write(&self, write: impl FnOnce(&mut State)) {
        write(&mut self.state.write().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Checks a token from the caller.
pub(super) fn accept(text: Zeroizing<String>, api: &Api) -> Result<Token, Error> {
    Token::new(text).map_err(|problem| api.auth_error(format!("the access token {problem}")))
}
