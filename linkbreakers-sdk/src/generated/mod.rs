// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Operations and types of the API.

#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "integrations")]
pub mod integrations;
#[cfg(feature = "jobs")]
pub mod jobs;
#[cfg(feature = "links")]
pub mod links;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "pricing")]
pub mod pricing;
#[cfg(feature = "qrcode_design")]
pub mod qrcode_design;
pub mod types;
#[cfg(feature = "visitors")]
pub mod visitors;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "workspace_tokens")]
pub mod workspace_tokens;

/// What the runtime goes by.
pub(crate) const API: crate::runtime::Api = crate::runtime::Api {
    title: "Linkbreakers API",
    version: "1.188.3",
    base_url: "https://api.linkbreakers.com",
    path_prefix: "/v1",
    env: "LINKBREAKERS",
    help: "https://linkbreakers.com/help/article/api-authentication-accesstoken-vs-apikey",
    client_header: Some("Linkbreakers-Client"),
    error: crate::runtime::ErrorShape {
        code: &["codeType"],
        message: &["message"],
        details: &["details"],
    },
    never_retry: &["MAX_PUBLIC_API_QUERIED_REACHED"],
};

/// Version of the API that the crate was generated from.
pub const API_VERSION: &str = "1.188.3";
