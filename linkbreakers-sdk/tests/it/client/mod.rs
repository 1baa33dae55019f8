//! The client: `guards` (API keys and unsafe settings are refused), `secrets` (the token is never printed or
//! sent elsewhere), `tokens` (tokens that change), `http` (settings of the HTTP client), `bounds` (traits of the public types).

#[cfg(feature = "links")]
mod bounds;
mod compile_fail;
#[cfg(feature = "resources")]
mod guards;
#[cfg(all(feature = "gzip", feature = "links", feature = "rustls"))]
mod http;
#[cfg(feature = "resources")]
mod mocks;
#[cfg(feature = "resources")]
mod secrets;
mod tokens;
