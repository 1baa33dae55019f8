//! Refuses API keys, and credentials other than the client's token, by the names they would be passed under.

use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use crate::runtime::{Api, Error};

/// Names for API keys, in small letters and digits; so is each that contains `apikey`.
const KEYS: [&str; 4] = ["appkey", "xappkey", "xauthkey", "xkey"];

/// Headers with credentials other than the client's token.
const CREDENTIALS: [&str; 5] = [
    "authorization",
    "cookie",
    "proxy-authorization",
    "x-access-token",
    "x-auth-token",
];

/// Returns true if a name of a header, setting or parameter is one for an API key, in any spelling.
pub(crate) fn is_api_key(name: &str) -> bool {
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    // The API's own name with a key, such as `X-Linkbreakers-Key`.
    let own = plain.strip_suffix("key").unwrap_or_default();
    let own = own.trim_start_matches('x').to_ascii_uppercase();
    plain.contains("apikey")
        || KEYS.contains(&plain.as_str())
        || own == crate::generated::API.env.replace('_', "")
}

/// Headers that only the SDK or the HTTP client may set.
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

/// Checks a header from the caller and sets it.
pub(crate) fn add_header(
    headers: &mut HeaderMap,
    name: &str,
    value: &str,
    api: &Api,
) -> Result<(), Error> {
    check_header(name, api)?;
    let refuse = |problem: &str| {
        Error::config(
            format!("the header `{name}` cannot be sent: its {problem} is invalid"),
            "a name holds letters, digits and hyphens, a value visible ASCII",
        )
    };
    let header: HeaderName = name.parse().map_err(|_| refuse("name"))?;
    let value = HeaderValue::from_str(value).map_err(|_| refuse("value"))?;
    headers.insert(header, value);
    Ok(())
}

fn check_header(name: &str, api: &Api) -> Result<(), Error> {
    check_credentials(name, api)?;
    if RESERVED.contains(&name.trim().to_ascii_lowercase().as_str()) {
        return Err(Error::config(
            format!("the SDK sets the header `{name}` itself"),
            "leave it out; set an idempotency key with `.idempotency_key(..)`",
        ));
    }
    Ok(())
}

/// Refuses a header whose name is one for credentials.
pub(crate) fn check_credentials(name: &str, api: &Api) -> Result<(), Error> {
    let lower = name.trim().to_ascii_lowercase();
    if is_api_key(&lower) {
        return Err(api.auth_error(format!("the header `{name}` would send an API key")));
    }
    if CREDENTIALS.contains(&lower.as_str()) {
        return Err(api.auth_error(format!(
            "the header `{name}` would send credentials other than the client's token"
        )));
    }
    Ok(())
}

/// Refuses a query parameter whose name is one for credentials.
pub(crate) fn check_param(name: &str, api: &Api) -> Result<(), Error> {
    if is_api_key(name) || name.eq_ignore_ascii_case("access_token") {
        return Err(api.auth_error(format!(
            "the query parameter `{name}` would send credentials in the URL"
        )));
    }
    Ok(())
}

/// Refuses a field of a body whose name is one for an API key.
pub(crate) fn check_field(name: &str, api: &Api) -> Result<(), Error> {
    if is_api_key(name) {
        return Err(api.auth_error(format!("the field `{name}` would send an API key")));
    }
    Ok(())
}

/// Refuses credentials in headers that a layer has added. Those that it was given have been checked, or belong to
/// an upload that the API described.
pub(crate) fn check_added(given: &HeaderMap, now: &HeaderMap, api: &Api) -> Result<(), Error> {
    let mut added = now
        .iter()
        .filter(|(name, value)| given.get(*name) != Some(*value));
    added.try_for_each(|(name, _)| check_credentials(name.as_str(), api))
}

/// Refuses credentials in the query of a URL that a layer has changed.
pub(crate) fn check_changed(given: &Uri, now: &Uri, api: &Api) -> Result<(), Error> {
    let query = Some(now).filter(|&now| now != given).and_then(Uri::query);
    let pairs = query.into_iter().flat_map(|query| query.split('&'));
    let mut names = pairs.filter_map(|pair| pair.split('=').next());
    names.try_for_each(|name| check_encoded_param(name, api))
}

/// Refuses a query parameter whose percent-encoded name is one for credentials.
pub(crate) fn check_encoded_param(name: &str, api: &Api) -> Result<(), Error> {
    check_param(&percent_decoded(name), api)
}

/// Decodes the ASCII characters of a name in a query, in which `%5F` is an underscore; names of credentials have
/// no others.
fn percent_decoded(name: &str) -> String {
    let mut parts = name.split('%');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let byte = part
            .get(..2)
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match byte {
            Some(byte) => {
                decoded.push(char::from(byte));
                decoded.push_str(&part[2..]);
            }
            None => decoded.push_str(part),
        }
    }
    decoded
}

/// Sets a header that names the SDK. Its name is the overlay's `client-header`; one that is no header name is
/// skipped.
pub(crate) fn set_sdk_header(headers: &mut HeaderMap, name: &'static str, value: HeaderValue) {
    if let Ok(name) = HeaderName::try_from(name) {
        headers.insert(name, value);
    }
}
