//! Reads error responses of the API, even if their body is not the one of the document (a proxy's HTML page).

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::decode::excerpt;
use super::message::{self, ErrorShape};
use crate::runtime::wire::context::charset::Charset;
use crate::runtime::wire::context::limits::{self, DecodeLimits};
use crate::runtime::wire::decode_json;
use crate::runtime::{Members, token::Secrets};

/// The headers that hold the id of a request, in order of preference.
const REQUEST_ID: [&str; 4] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
];

/// The most memory that the JSON of an error response may take, in bytes.
const BODY_MEMORY: u64 = 16 << 20;

/// Returns the id of a request, from the headers of its response.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}

/// An error response of the API.
#[derive(Clone)]
pub struct ApiError {
    status: StatusCode,
    code: Option<i64>,
    code_type: Option<String>,
    message: String,
    details: Vec<Value>,
    body: Option<Value>,
    headers: HeaderMap,
    retry_after: Option<Duration>,
    never_retry: bool,
}

impl ApiError {
    /// Reads an error response. Never fails: a body that is not JSON becomes the message.
    pub(crate) fn read(
        status: StatusCode,
        headers: HeaderMap,
        body: &[u8],
        retry_after: Option<Duration>,
        shape: &ErrorShape,
        secrets: &Secrets,
    ) -> Self {
        let limits = DecodeLimits {
            memory: BODY_MEMORY,
            deadline: None,
        };
        let body_json: Option<Value> = limits::within(limits, || decode_json(body)).ok();
        let empty = Members::new();
        let top = body_json.as_ref().and_then(message::first_object);
        let top = top.unwrap_or(&empty);
        let object = message::error_object(top);
        // Inside of `error` the words are its own, whatever the document calls them elsewhere.
        let is_nested = !std::ptr::eq(object, top);
        let mut error = Self {
            status,
            code: message::number(object),
            code_type: message::find_code(object, shape.code, is_nested, status)
                .or_else(|| message::standard_code(object)),
            message: body_json
                .as_ref()
                .and_then(message::of_list)
                .or_else(|| message::find_message(object, shape))
                .unwrap_or_default(),
            details: list(object, shape.details),
            body: None,
            headers,
            retry_after,
            never_retry: false,
        };
        if error.message.is_empty() && error.code_type.is_none() {
            error.message = match Charset::of(&error.headers) {
                charset @ Charset::Windows1252 if body_json.is_none() => {
                    excerpt(charset.decode(body).as_bytes(), 0, secrets)
                }
                _ => excerpt(body, 0, secrets),
            };
            // An unknown shape. It is kept as a detail.
            if error.details.is_empty() && !object.values().all(Value::is_null) {
                error.details.push(Value::Object(object.clone()));
            }
        }
        if error.details.is_empty() {
            error.details = message::errors(object).cloned().unwrap_or_default();
        }
        if error.details.is_empty() && message::field_messages(object).is_some() {
            error.details.push(Value::Object(object.clone()));
        }
        error.body = body_json;
        error.scrub(secrets);
        error
    }

    /// Removes the token from everything in which the server may have echoed it.
    fn scrub(&mut self, secrets: &Secrets) {
        fn walk(value: &mut Value, secrets: &Secrets) {
            match value {
                Value::String(text) => *text = secrets.scrub(text).into_owned(),
                Value::Array(items) => items.iter_mut().for_each(|item| walk(item, secrets)),
                Value::Object(object) => {
                    // Keys cannot be changed in place; an object with the token in a key is emptied.
                    if object.keys().any(|name| secrets.are_in(name)) {
                        object.clear();
                    }
                    object.values_mut().for_each(|item| walk(item, secrets));
                }
                _ => {}
            }
        }
        self.message = secrets.scrub(&self.message).into_owned();
        if let Some(code) = &mut self.code_type {
            *code = secrets.scrub(code).into_owned();
        }
        let body = self.body.iter_mut();
        let all = self.details.iter_mut().chain(body);
        all.for_each(|item| walk(item, secrets));
    }

    /// Marks the error as final if its code is one of these.
    pub(crate) fn set_never_retry(&mut self, codes: &[&str]) {
        self.never_retry = self
            .code_type
            .as_deref()
            .is_some_and(|code| codes.contains(&code));
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the number in the body's property `code`.
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// Returns the API's own error code, which is more specific than the status.
    pub fn code_type(&self) -> Option<&str> {
        self.code_type.as_deref()
    }

    /// Returns the message for humans, or the first 80 characters of the body if it has no message or code.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns further details, as the API sent them.
    pub fn details(&self) -> &[Value] {
        &self.details
    }

    /// Returns the complete body, if it is JSON: also what stands beside the message, such as how much of a
    /// limit is used. None as well if it would take more than 16 MiB of memory. Does not hold the token.
    pub fn body(&self) -> Option<&Value> {
        self.body.as_ref()
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the id of the request, for the API's support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// Returns how long the API asked to wait before another attempt: `Retry-After`, or for status 429 without
    /// it the reset of the rate limit.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Returns true if the same request may succeed later.
    pub(crate) fn is_retryable(&self) -> bool {
        match self.status.as_u16() {
            _ if self.never_retry => false,
            408 | 429 | 500 | 502 | 503 | 504 => true,
            // A conflict is final, unless the API says when to come back.
            409 => self.retry_after.is_some(),
            _ => false,
        }
    }
}

/// Returns the list under the first of the names; a single value is a list of one.
fn list(object: &Members, names: &[&str]) -> Vec<Value> {
    let mut found = names.iter().filter_map(|name| object.get(*name));
    match found.find(|value| !value.is_null()) {
        Some(Value::Array(items)) => items.clone(),
        Some(other) => vec![other.clone()],
        None => Vec::new(),
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if !self.message.is_empty() {
            write!(f, ": {}", message::one_line(&self.message))?;
        }
        if let Some(code) = self
            .code_type
            .as_ref()
            .filter(|code| **code != self.message)
        {
            write!(f, " ({})", message::one_line(code))?;
        }
        if let Some(id) = self.request_id() {
            write!(f, ", request id {id}")?;
        }
        Ok(())
    }
}

/// Formats details as JSON of at most 400 characters, since they may be a whole body.
fn shortened(details: &[Value]) -> String {
    const MAX_CHARS: usize = 400;
    let json = serde_json::to_string(details).unwrap_or_default();
    match json.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}\u{2026}", &json[..end]),
        None => json,
    }
}

/// Omits the headers, which may hold cookies.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("code_type", &self.code_type)
            .field("message", &message::one_line(&self.message))
            .field("details", &format_args!("{}", shortened(&self.details)))
            .field("request_id", &self.request_id())
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}
