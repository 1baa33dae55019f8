//! Recognizes parameters that would carry a key or a token: the SDK sends a bearer token and nothing else.

use openapiv3::Parameter;

use crate::model::Auth;
use crate::schemas::Schemas;
use crate::{Error, Warning};

/// Names of parameters that carry a key or a token, in small letters and digits: those that the runtime's
/// `guards/key_guard.rs` refuses.
const KEYS: &[&str] = &[
    "accesstoken",
    "appkey",
    "cookie",
    "proxyauthorization",
    "xaccesstoken",
    "xappkey",
    "xauthkey",
    "xauthtoken",
    "xkey",
];

/// Words of the description of a parameter `token` that is the caller's access token, in small letters.
const CREDENTIALS: &[&str] = &[
    "access token",
    "api token",
    "auth token",
    "authentication token",
    "authorization token",
    "bearer token",
    "oauth token",
];

/// Returns true if a parameter would carry the access token, which an operation that takes a bearer token gets
/// in the header `Authorization`. A `token` may be much else, such as that of a page or an invitation: its
/// description decides. `access_token` is one by RFC 6750, section 2.3.
pub fn is_token(param: &Parameter, auth: Auth, pointer: &str, schemas: &mut Schemas<'_>) -> bool {
    let data = param.parameter_data_ref();
    let is_open = auth != Auth::Required || matches!(param, Parameter::Path { .. });
    let about = data.description.as_deref().unwrap_or("").to_lowercase();
    let is_described = || CREDENTIALS.iter().any(|words| about.contains(words));
    let is_credential = match data.name.to_lowercase().as_str() {
        "token" => is_described(),
        "access_token" | "accesstoken" => true,
        _ => false,
    };
    if is_open || !is_credential {
        return false;
    }
    schemas.warnings.push(Warning {
        code: "token-parameter",
        pointer: pointer.to_owned(),
        message: format!(
            "parameter `{}` would carry the access token, which `Authorization: Bearer` carries; it is left out",
            data.name
        ),
    });
    true
}

/// Returns true if a parameter would carry an API key, which the SDK never sends.
pub fn is_key(param: &Parameter, pointer: &str, schemas: &mut Schemas<'_>) -> Result<bool, Error> {
    let data = param.parameter_data_ref();
    let letters = data.name.chars().filter(char::is_ascii_alphanumeric);
    let plain = letters.collect::<String>().to_ascii_lowercase();
    let is_key = plain.contains("apikey") || KEYS.contains(&plain.as_str());
    if !is_key || matches!(param, Parameter::Path { .. }) {
        return Ok(false);
    }
    let problem = format!("parameter `{}` would carry a key or a token", data.name);
    if data.required {
        return Err(Error::new(
            pointer,
            problem,
            "the SDK sends a bearer access token and nothing else; remove the parameter in the overlay if the API takes one",
        ));
    }
    schemas.warnings.push(Warning {
        code: "key-parameter",
        pointer: pointer.to_owned(),
        message: format!("{problem}; it is left out"),
    });
    Ok(true)
}
