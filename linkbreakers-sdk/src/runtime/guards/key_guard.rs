//! The roads by which an API key, or a second token, could come in; all of them end here.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::runtime::{Api, Error};

/// Whether a name (of a header, a setting or a parameter) stands for an API key.
pub(crate) fn is_api_key(name: &str) -> bool {
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    plain.contains("apikey") || matches!(plain.as_str(), "xkey" | "xauthkey" | "appkey" | "xappkey")
}

/// Headers that the SDK or the HTTP client alone sets.
const RESERVED: [&str; 12] = [
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "expect",
    "host",
    "idempotency-key",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Checks a header that the caller adds, and adds it.
pub(crate) fn add_header(
    headers: &mut HeaderMap,
    name: &str,
    value: &str,
    api: &Api,
) -> Result<(), Error> {
    check_header(name, api)?;
    let bad = |what: &str| {
        Error::config(
            format!("the header `{name}` has {what}"),
            "names are tokens, values visible ASCII",
        )
    };
    let header: HeaderName = name.parse().map_err(|_| bad("a bad name"))?;
    let value = HeaderValue::from_str(value).map_err(|_| bad("a bad value"))?;
    headers.insert(header, value);
    Ok(())
}

fn check_header(name: &str, api: &Api) -> Result<(), Error> {
    check_credentials(name, api)?;
    if RESERVED.contains(&name.trim().to_ascii_lowercase().as_str()) {
        return Err(Error::config(
            format!("the header `{name}` is set by the SDK"),
            "use the setting of the client or of the call for it (`.idempotency_key(..)`)",
        ));
    }
    Ok(())
}

/// Whether a header may be sent as far as its name tells: not where it is for credentials.
pub(crate) fn check_credentials(name: &str, api: &Api) -> Result<(), Error> {
    let lower = name.trim().to_ascii_lowercase();
    if is_api_key(&lower) {
        return Err(api.auth_error(format!("the header `{name}` would send an API key")));
    }
    if matches!(
        lower.as_str(),
        "authorization" | "proxy-authorization" | "cookie" | "x-auth-token" | "x-access-token"
    ) {
        return Err(api.auth_error(format!(
            "the header `{name}` would send credentials past the client's token"
        )));
    }
    Ok(())
}

/// Checks the name of a query parameter that the caller adds.
pub(crate) fn check_param(name: &str, api: &Api) -> Result<(), Error> {
    if is_api_key(name) || name.eq_ignore_ascii_case("access_token") {
        return Err(api.auth_error(format!(
            "the query parameter `{name}` would send a key in the URL"
        )));
    }
    Ok(())
}

/// Adds a header of the SDK's own; its name is a constant of the generator.
pub(crate) fn own_header(headers: &mut HeaderMap, name: &'static str, value: HeaderValue) {
    if let Ok(name) = HeaderName::try_from(name) {
        headers.insert(name, value);
    }
}
