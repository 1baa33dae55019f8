//! Redirects: followed by our own loop, which never changes the method and never carries the token, or a
//! body, to another origin.

use http::{HeaderMap, Method, Uri, header};
use reqwest::Url;

use crate::runtime::Error;

/// Most redirects of one try.
pub(crate) const LIMIT: usize = 5;

/// Where a redirect leads.
#[derive(Debug)]
pub(crate) struct Hop {
    pub(crate) uri: Uri,
    /// Whether it is another origin: nothing that tells who the caller is may go along.
    pub(crate) foreign: bool,
}

/// Whether the status asks to look elsewhere.
pub(crate) fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// Reads a redirect; refuses the ones that must not be followed.
pub(crate) fn follow(
    from: &Uri,
    status: u16,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Hop, Error> {
    let refuse = |why: &str| {
        Err(Error::redirect(format!(
            "the API redirected ({status}) {why}"
        )))
    };
    let Some(location) = headers.get(header::LOCATION).and_then(|l| l.to_str().ok()) else {
        return refuse("without saying where to");
    };
    let here = from.to_string();
    let target = Url::parse(&here).and_then(|here| Ok((here.join(location)?, here)));
    let Ok((there, here)) = target else {
        return refuse("to what is no URL");
    };
    let safe = *method == Method::GET || *method == Method::HEAD;
    let foreign = here.origin() != there.origin();
    if !matches!(there.scheme(), "http" | "https") {
        return refuse("to what is not http");
    }
    if here.scheme() == "https" && there.scheme() == "http" {
        return refuse("from https to plain http");
    }
    if !there.username().is_empty() || there.password().is_some() {
        return refuse("to a URL with credentials");
    }
    if status == 303 && !safe {
        return refuse("in a way that would change the method");
    }
    if foreign && !safe {
        return refuse("a request with a body to another origin");
    }
    let text = there.as_str().split('#').next().unwrap_or_default();
    match text.parse() {
        Ok(uri) => Ok(Hop { uri, foreign }),
        Err(_) => refuse("to what is no URL"),
    }
}
