//! Sets up TLS: rustls with ring and the platform's root certificates, or the platform's own TLS library.

use reqwest::ClientBuilder;

use crate::runtime::Error;

/// Fails at once if the crate has no TLS, since every call would fail later; this machine needs none.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) fn set_up(
    builder: ClientBuilder,
    _: &[Vec<u8>],
    loopback: bool,
) -> Result<ClientBuilder, Error> {
    if loopback {
        return Ok(builder);
    }
    Err(Error::config(
        "the crate was built without TLS, so it cannot use https",
        "enable the feature `rustls` or `native-tls`",
    ))
}

#[cfg(feature = "native-tls")]
pub(super) fn set_up(
    builder: ClientBuilder,
    roots: &[Vec<u8>],
    _: bool,
) -> Result<ClientBuilder, Error> {
    let mut builder = builder.tls_backend_native();
    for pem in roots {
        let certificates = reqwest::Certificate::from_pem_bundle(pem).map_err(bad_root)?;
        if certificates.is_empty() {
            return Err(bad_root("it contains no certificate"));
        }
        for certificate in certificates {
            builder = builder.add_root_certificate(certificate);
        }
    }
    Ok(builder)
}

#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
pub(super) fn set_up(
    builder: ClientBuilder,
    roots: &[Vec<u8>],
    loopback: bool,
) -> Result<ClientBuilder, Error> {
    use std::sync::Arc;

    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject;
    use rustls_platform_verifier::Verifier;

    let failed = |source: rustls::Error| {
        Error::config(
            "TLS cannot be set up",
            "check the root certificates of this machine",
        )
        .caused_by(source)
    };
    let mut extra = Vec::new();
    for pem in roots {
        let before = extra.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            extra.push(certificate.map_err(|error| bad_root(error.to_string()))?);
        }
        if extra.len() == before {
            return Err(bad_root("it contains no certificate"));
        }
    }
    // Passed to this client only: installing a provider for the whole process is up to the program.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let settings = rustls::ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(failed)?;
    let settings = match Verifier::new_with_extra_roots(extra, provider) {
        Ok(verifier) => settings
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier)),
        // A machine without root certificates, such as a bare container, can still call itself.
        Err(_) if loopback => settings.with_root_certificates(rustls::RootCertStore::empty()),
        Err(source) => return Err(failed(source)),
    };
    Ok(builder.tls_backend_preconfigured(settings.with_no_client_auth()))
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn bad_root(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::config("a root certificate cannot be read", "pass it in PEM format").caused_by(source)
}
