//! Step 1 of a call: checks the request and completes it.

use std::time::Duration;

use bytes::Bytes;
use http::uri::InvalidUri;
use http::{HeaderMap, HeaderValue, Method, Uri, header};

use super::prepared::{Destination, Payload, PreparedCall};
use super::redirect::resolve;
use crate::runtime::client::ServerToken;
use crate::runtime::error::Error;
use crate::runtime::guards::{key_guard, url::Parts};
use crate::runtime::operation::{ACCEPT, Auth};
use crate::runtime::random;
use crate::runtime::request::parts::RequestParts;

/// Turns the parts of a request into a call, or returns the first problem of them.
pub(super) fn prepare(mut parts: Box<RequestParts>) -> Result<PreparedCall, Error> {
    // Timers and sockets would panic outside of a Tokio runtime.
    if tokio::runtime::Handle::try_current().is_err() {
        return Err(Error::config(
            "a call was awaited outside of a Tokio runtime",
            "run it under `#[tokio::main]`, or use `.call()` of the feature `blocking`",
        ));
    }
    // There is no way to ask the runtime, and without timers no time limit could be kept.
    if std::panic::catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).is_err() {
        return Err(Error::config(
            "a call was awaited in a Tokio runtime without timers",
            "build the runtime with `enable_all()`",
        ));
    }
    // Setters cannot fail: the first one to find a problem left it here.
    if let Some(error) = parts.error.take() {
        return Err(error);
    }
    let client = parts.client.clone();
    let shared = &*client.shared;
    if parts.info.auth == Auth::Required && !shared.tokens.is_configured() {
        return Err(shared
            .api
            .auth_error("this call needs an access token and the client has none"));
    }
    let (base, token) = shared
        .servers
        .find(parts.info.server, &shared.base_url, shared.api)?;
    if token == ServerToken::Withheld && parts.info.auth == Auth::Required {
        let server = parts.info.server;
        return Err(Error::config(
            format!(
                "the call needs the token, and goes to another server than the API's: {server}"
            ),
            format!(
                "build the client with `.token_for_server({server:?})` if that server may have the token"
            ),
        ));
    }
    let validate = parts.options.validate.unwrap_or(shared.defaults.validate);
    let extra = std::mem::take(&mut parts.extra);
    for name in extra.keys().chain(&parts.body.form_names()) {
        key_guard::check_field(name, shared.api)?;
    }
    // Before the check, which has to see the body that is sent.
    parts.body.merge(extra)?;
    if let Some(body) = parts.body.as_json().filter(|_| validate) {
        (shared.api.check_body)(parts.info.id, body)?;
    }
    parts.fill_required(validate)?;
    parts.fill_path()?;
    let body = std::mem::take(&mut parts.body);
    let body = body.encode(parts.info.content_type, &mut parts.headers)?;
    let (body, media_type) = body.unzip();
    let target = parts.target()?;
    let method = Method::from_bytes(parts.method.as_bytes())
        .map_err(|source| Error::invalid("method", "is not an HTTP method").caused_by(source))?;
    let options = &mut parts.options;
    let defaults = &shared.defaults;
    let retry = options.retry.take();
    Ok(PreparedCall {
        id: parts.info.id,
        template: parts.info.path,
        uri: match parts.page_url.take() {
            Some(page) => page_url(&url(&base, &target)?, &page)?,
            None => url(&base, &target)?,
        },
        timeout: options
            .timeout
            .unwrap_or(defaults.timeout.max(parts.info.timeout)),
        deadline: options
            .deadline
            .unwrap_or(defaults.deadline.max(parts.info.timeout)),
        body_limit: options.body_limit.unwrap_or(defaults.body_limit),
        decoded_limit: options.decoded_limit.unwrap_or(defaults.decoded_limit),
        retry: retry.unwrap_or_else(|| defaults.retry.clone()),
        headers: headers(&mut parts, media_type, token)?,
        payload: Payload::Bytes(body.unwrap_or_default()),
        method,
        destination: match token {
            ServerToken::Sent => Destination::Api,
            ServerToken::Withheld => Destination::External,
        },
        sends_token: token == ServerToken::Sent && parts.info.auth != Auth::None,
        unread_body: None,
        client,
    })
}

/// Builds the headers of this call alone: those of the operation, and over them the caller's.
fn headers(
    parts: &mut RequestParts,
    media_type: Option<HeaderValue>,
    server: ServerToken,
) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    if parts.info.accept != ACCEPT {
        headers.insert(header::ACCEPT, HeaderValue::from_static(parts.info.accept));
    }
    if let Some(media_type) = media_type {
        headers.insert(header::CONTENT_TYPE, media_type);
    }
    for (name, value) in &parts.headers {
        headers.insert(name, value.clone());
    }
    if server == ServerToken::Withheld {
        // Of the client's headers, another server gets only those that say nothing of the caller.
        for name in [header::ACCEPT, header::USER_AGENT] {
            if let Some(value) = parts.client.shared.headers.get(&name) {
                headers.entry(name).or_insert_with(|| value.clone());
            }
        }
    }
    let key = parts.options.idempotency_key.take();
    if let Some(key) = key.or_else(|| parts.info.idempotency_key.then(random::key)) {
        let value = HeaderValue::try_from(key)
            .ok()
            .filter(|value| !value.is_empty() && value.to_str().is_ok());
        let refused =
            || Error::invalid("Idempotency-Key", "is empty or cannot be sent in a header");
        headers.insert("idempotency-key", value.ok_or_else(refused)?);
    }
    Ok(headers)
}

/// Builds the URL and verifies that parsing left the path unchanged.
fn url(base: &str, target: &str) -> Result<Uri, Error> {
    let mut url = Vec::with_capacity(base.len() + target.len());
    url.extend_from_slice(base.as_bytes());
    url.extend_from_slice(target.as_bytes());
    let url = Bytes::from(url);
    let uri = Uri::from_maybe_shared(url.clone()).map_err(|source: InvalidUri| {
        Error::invalid("path", "does not form a valid URL").caused_by(source)
    })?;
    let parsed = uri.path_and_query().map_or("", |part| part.as_str());
    if !url.ends_with(parsed.as_bytes()) || !parsed.ends_with(target) {
        return Err(Error::invalid("path", "would be parsed as another path"));
    }
    Ok(uri)
}

/// Resolves the URL that the API named for another page. It must have the origin of the list, since the token
/// goes along.
fn page_url(list: &Uri, page: &str) -> Result<Uri, Error> {
    let refuse = |problem: &str| {
        let message = format!("the API named a URL for the next page {problem}");
        Err(Error::redirect(message))
    };
    let list = list.to_string();
    let resolved = resolve(Parts::of(&list), Parts::of(page.trim()));
    let there = Parts::of(&resolved);
    if there.has_credentials() {
        return refuse("with credentials in it");
    }
    match (there.origin(), Parts::of(&list).origin()) {
        (Ok(there), Ok(here)) if there == here => {}
        (Ok(there), Ok(here)) => {
            return refuse(&format!("at another origin ({there}, not {here})"));
        }
        _ => return refuse("that is invalid"),
    }
    match resolved.parse() {
        Ok(uri) => Ok(uri),
        Err(_) => refuse("that is invalid"),
    }
}
