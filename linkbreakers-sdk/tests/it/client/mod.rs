//! The client: its settings, its token and what is refused in place of one, what its types promise.

#[cfg(feature = "links")]
mod bounds;
mod compile_fail;
#[cfg(feature = "resources")]
mod guards;
#[cfg(all(feature = "gzip", feature = "links", feature = "rustls"))]
mod http;
#[cfg(feature = "resources")]
mod secrets;
