//! Step 4 of a call: follows redirects, without ever changing the method or taking the token, or a body,
//! to another origin.

use http::response::Parts as Head;
use http::{HeaderMap, Method, Uri, header};
use reqwest::Url;

use crate::runtime::error::Error;

/// The most redirects of one attempt.
const MAX_REDIRECTS: usize = 5;

/// The redirects of one attempt, from the call's URL on.
pub(super) struct RedirectChain<'c> {
    method: &'c Method,
    start: &'c Uri,
    followed: usize,
    current: Option<Uri>,
    cross_origin: bool,
}

impl<'c> RedirectChain<'c> {
    pub(super) fn new(method: &'c Method, start: &'c Uri) -> Self {
        Self {
            method,
            start,
            followed: 0,
            current: None,
            cross_origin: false,
        }
    }

    /// Returns the URL that the chain has led to.
    pub(super) fn uri(&self) -> &Uri {
        self.current.as_ref().unwrap_or(self.start)
    }

    /// Returns true once the chain has left the first origin, even if it has come back since: nothing that
    /// identifies the caller may be sent from there on.
    pub(super) fn is_cross_origin(&self) -> bool {
        self.cross_origin
    }

    /// Goes to the target of a response that redirects; returns false if the response is the final one.
    pub(super) fn follow(&mut self, head: &Head) -> Result<bool, Error> {
        let status = head.status.as_u16();
        if !is_redirect(status) || !head.headers.contains_key(header::LOCATION) {
            return Ok(false);
        }
        if self.followed == MAX_REDIRECTS {
            return Err(Error::redirect("the API redirected in a loop"));
        }
        let target = Target::read(self.uri(), status, self.method, &head.headers)?;
        self.followed += 1;
        self.cross_origin |= target.cross_origin;
        self.current = Some(target.uri);
        Ok(true)
    }
}

/// Returns true for the statuses whose `Location` is followed.
fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// The target of one redirect.
struct Target {
    uri: Uri,
    cross_origin: bool,
}

impl Target {
    /// Parses `Location`; returns an error for a redirect that must not be followed.
    fn read(from: &Uri, status: u16, method: &Method, headers: &HeaderMap) -> Result<Self, Error> {
        let refuse = |problem: &str| {
            Err(Error::redirect(format!(
                "the API redirected ({status}) {problem}"
            )))
        };
        let Some(location) = headers.get(header::LOCATION).and_then(|l| l.to_str().ok()) else {
            return refuse("without a valid `Location`");
        };
        let here = from.to_string();
        let target = Url::parse(&here).and_then(|here| Ok((here.join(location)?, here)));
        let Ok((there, here)) = target else {
            return refuse("to an invalid URL");
        };
        let safe = *method == Method::GET || *method == Method::HEAD;
        let cross_origin = here.origin() != there.origin();
        if !matches!(there.scheme(), "http" | "https") {
            return refuse("to a URL that is not http");
        }
        if here.scheme() == "https" && there.scheme() == "http" {
            return refuse("from https to plain http");
        }
        if !there.username().is_empty() || there.password().is_some() {
            return refuse("to a URL with credentials");
        }
        // RFC 9110, 15.4.4: 303 turns any method into GET, which would then do something else.
        if status == 303 && !safe {
            return refuse("with a status that changes the method");
        }
        if cross_origin && !safe {
            return refuse("a request with a body to another origin");
        }
        // RFC 9110, 7.1: a fragment is never sent.
        let sent = there.as_str().split('#').next().unwrap_or_default();
        match sent.parse() {
            Ok(uri) => Ok(Self { uri, cross_origin }),
            Err(_) => refuse("to an invalid URL"),
        }
    }
}
