//! TLS on a connection, by one of two libraries:
//!
//! - `with_rustls`: rustls, with the root certificates of the platform, and with ring unless the process has another
//!   provider of cryptography
//! - `with_native`: the library of the platform; takes precedence if both features are on
//!
//! Both load the roots at the first handshake, since that takes far longer than all else that a client begins
//! with, and a client may never need them.

#[cfg(feature = "native-tls")]
mod with_native;
#[cfg(all(feature = "rustls-no-provider", not(feature = "native-tls")))]
mod with_rustls;

#[cfg(feature = "native-tls")]
pub(super) use with_native::Tls;
#[cfg(all(feature = "rustls-no-provider", not(feature = "native-tls")))]
pub(super) use with_rustls::Tls;

/// True if the crate can encrypt connections.
pub(super) const AVAILABLE: bool =
    cfg!(any(feature = "rustls-no-provider", feature = "native-tls"));

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Builds the error for a root certificate of the caller.
#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
fn bad_root(source: impl Into<Source>) -> crate::runtime::Error {
    let error =
        crate::runtime::Error::config("a root certificate cannot be read", "pass it in PEM format");
    error.caused_by(source)
}

/// Returns the version of HTTP that a protocol of ALPN (RFC 7301) names.
#[cfg(all(
    feature = "http2",
    any(feature = "rustls-no-provider", feature = "native-tls")
))]
fn version(protocol: Option<&[u8]>) -> super::io::Version {
    use super::io::Version;

    if protocol == Some(b"h2") {
        Version::Http2
    } else {
        Version::Http1
    }
}

#[cfg(not(any(feature = "rustls-no-provider", feature = "native-tls")))]
pub(super) struct Tls;

#[cfg(not(any(feature = "rustls-no-provider", feature = "native-tls")))]
impl Tls {
    pub(super) fn new(_: &[Vec<u8>]) -> Result<Self, crate::runtime::Error> {
        Ok(Self)
    }

    pub(super) async fn wrap(
        &self,
        _: &str,
        _: super::io::Stream,
    ) -> Result<super::io::Stream, Source> {
        Err("the crate was built without TLS; enable the feature `rustls` or `native-tls`".into())
    }
}
