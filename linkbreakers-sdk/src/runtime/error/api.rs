//! Error answers of the API, also where their body is not what the document says.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::decode::excerpt;
use crate::runtime::{Object, token::Token};

/// Names of the properties of an error body, best first.
#[derive(Debug)]
pub(crate) struct ErrorShape {
    /// The API's own error code.
    pub(crate) code: &'static [&'static str],
    /// The message for people.
    pub(crate) message: &'static [&'static str],
    /// Further details.
    pub(crate) details: &'static [&'static str],
}

/// Headers that carry the id of a request, best first.
const REQUEST_ID: [&str; 4] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
];

/// The id of a request, from the headers of its answer.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}

/// An error answer of the API.
#[derive(Clone)]
pub struct ApiError {
    status: StatusCode,
    code: Option<i64>,
    code_type: Option<String>,
    message: String,
    details: Vec<Value>,
    headers: HeaderMap,
    retry_after: Option<Duration>,
    never_retry: bool,
}

impl ApiError {
    /// Reads an error answer; whatever the body is, there is an error in the end.
    pub(crate) fn read(
        status: StatusCode,
        headers: HeaderMap,
        body: &[u8],
        retry_after: Option<Duration>,
        shape: &ErrorShape,
        token: Option<&Token>,
    ) -> Self {
        let mut object = match serde_json::from_slice(body) {
            Ok(Value::Object(object)) => object,
            _ => Object::new(),
        };
        let mut error = Self {
            status,
            code: object.get("code").and_then(Value::as_i64),
            code_type: text(&mut object, shape.code),
            message: text(&mut object, shape.message).unwrap_or_default(),
            details: list(&mut object, shape.details),
            headers,
            retry_after,
            never_retry: false,
        };
        if error.message.is_empty() && error.code_type.is_none() {
            error.message = excerpt(body, 0, token);
            // Such as what is wrong with each field, by its name.
            if error.details.is_empty() && !object.values().all(Value::is_null) {
                error.details.push(Value::Object(object));
            }
        }
        if let Some(token) = token {
            error.scrub(token);
        }
        error
    }

    /// Takes the token out of whatever the server may have echoed it in.
    fn scrub(&mut self, token: &Token) {
        fn walk(value: &mut Value, token: &Token) {
            match value {
                Value::String(text) => *text = token.scrub(text).into_owned(),
                Value::Array(items) => items.iter_mut().for_each(|item| walk(item, token)),
                Value::Object(object) => {
                    // A name cannot be told in part; what goes by such names is no detail to keep.
                    if object.keys().any(|name| token.is_in(name)) {
                        object.clear();
                    }
                    object.values_mut().for_each(|item| walk(item, token));
                }
                _ => {}
            }
        }
        self.message = token.scrub(&self.message).into_owned();
        if let Some(code) = &mut self.code_type {
            *code = token.scrub(code).into_owned();
        }
        self.details.iter_mut().for_each(|item| walk(item, token));
    }

    pub(crate) fn set_never_retry(&mut self, codes: &[&str]) {
        self.never_retry = self
            .code_type
            .as_deref()
            .is_some_and(|code| codes.contains(&code));
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The number that the body gives as `code`.
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// The API's own error code, more specific than the status.
    pub fn code_type(&self) -> Option<&str> {
        self.code_type.as_deref()
    }

    /// What the API says for people; where the body is not the API's, its beginning.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Further details.
    pub fn details(&self) -> &[Value] {
        &self.details
    }

    /// Headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The request's id, to quote to the API's support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// How long the API asked to wait before another try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Whether the same request may succeed later.
    pub(crate) fn is_retryable(&self) -> bool {
        match self.status.as_u16() {
            _ if self.never_retry => false,
            408 | 429 | 500 | 502 | 503 | 504 => true,
            409 => self.retry_after.is_some(),
            _ => false,
        }
    }
}

fn text(object: &mut Object, names: &[&str]) -> Option<String> {
    names
        .iter()
        .find_map(|name| match object.get_mut(*name)?.take() {
            Value::String(text) if !text.is_empty() => Some(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
}

fn list(object: &mut Object, names: &[&str]) -> Vec<Value> {
    names
        .iter()
        .find_map(|name| match object.get_mut(*name)?.take() {
            Value::Array(items) => Some(items),
            Value::Null => None,
            other => Some(vec![other]),
        })
        .unwrap_or_default()
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        if let Some(code) = &self.code_type {
            write!(f, " ({code})")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, ", request id {id}")?;
        }
        Ok(())
    }
}

/// Details as JSON, but not whole bodies.
fn shortened(details: &[Value]) -> String {
    const MOST: usize = 400;
    let json = serde_json::to_string(details).unwrap_or_default();
    match json.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}\u{2026}", &json[..end]),
        None => json,
    }
}

/// Without the headers, which may hold cookies.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("code_type", &self.code_type)
            .field("message", &self.message)
            .field("details", &format_args!("{}", shortened(&self.details)))
            .field("request_id", &self.request_id())
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}
