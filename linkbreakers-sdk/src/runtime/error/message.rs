//! Finds what an error body says to people, in the shapes that APIs and the proxies before them use.
//!
//! Besides the properties that the document names: an object under `error` (`{"error": {"code", "message"}}`),
//! lists of messages (`{"message": [..]}`, `{"errors": [..]}`), objects with a location
//! (`{"detail": [{"loc": [..], "msg": ".."}]}`), problem details (RFC 9457: `title`, `detail`), one list of
//! messages for each field (`{"slug": ["is invalid"]}`), and a body that is a list of errors. .NET capitalizes the
//! names.

use std::fmt::Write;

use http::StatusCode;
use serde_json::Value;

use crate::runtime::Members;

/// The property names of an error body, in order of preference; the generator fills them in.
#[derive(Debug)]
pub(crate) struct ErrorShape {
    /// Names of the API's own error code.
    pub(crate) code: &'static [&'static str],
    /// Names of the message for humans.
    pub(crate) message: &'static [&'static str],
    /// Names of further details.
    pub(crate) details: &'static [&'static str],
}

/// Names of a message inside of an object, in order of preference.
const MESSAGE: [&str; 17] = [
    "message",
    "Message",
    "msg",
    "errorMessage",
    "error_message",
    "error_msg",
    "errmsg",
    "detail",
    "error_description",
    "description",
    "faultstring",
    "reason",
    "title",
    "error",
    "Error",
    "fault",
    // OData 3: `{"message": {"lang": "en", "value": ".."}}`.
    "value",
];
/// Names of the location that a message is about.
const LOCATION: [&str; 5] = ["loc", "field", "path", "param", "pointer"];
/// Names of lists of messages, and of what else may hold a message.
const LISTS: [&str; 6] = [
    "errors",
    "Errors",
    "detail",
    "errorMessages",
    "messages",
    "data",
];
/// Names of lists of objects that describe one error each.
const ERRORS: [&str; 3] = ["errors", "Errors", "detail"];
/// Levels of nesting that are searched; real bodies have three.
const DEPTH: usize = 6;

/// Returns the object of a body: the body, or the first object of a list of errors.
pub(super) fn first_object(body: &Value) -> Option<&Members> {
    match body {
        Value::Array(items) => items.first()?.as_object(),
        _ => body.as_object(),
    }
}

/// Returns the messages of a body that is a list.
pub(super) fn of_list(body: &Value) -> Option<String> {
    body.is_array().then(|| describe(body, DEPTH)).flatten()
}

/// Returns the object that describes the error: the body, or the object under its `error`.
pub(super) fn error_object(body: &Members) -> &Members {
    let mut inner = ["error", "Error"].iter().filter_map(|name| body.get(*name));
    inner.find_map(Value::as_object).unwrap_or(body)
}

/// Returns the items of a list of errors, if they are objects.
pub(super) fn errors(object: &Members) -> Option<&Vec<Value>> {
    let mut lists = ERRORS
        .iter()
        .filter_map(|name| object.get(*name)?.as_array());
    lists.find(|items| items.iter().any(Value::is_object))
}

/// Names of a code, after those that the document has.
const CODE: [&str; 5] = ["code", "Code", "type", "status", "error"];

/// Returns the error code: the first string or number among the properties that name one. The HTTP status is none, which
/// Google's APIs have as `code` beside a `status` in words.
pub(super) fn find_code(
    object: &Members,
    names: &[&str],
    nested: bool,
    status: StatusCode,
) -> Option<String> {
    let fallback = if nested { &CODE[..] } else { &[] };
    let all = names.iter().chain(fallback);
    let mut codes = all.filter_map(|name| code(object.get(*name)?));
    codes.find(|code| !nested || code != status.as_str())
}

/// Returns the number in the property `code`.
pub(super) fn number(object: &Members) -> Option<i64> {
    let mut codes = ["code", "Code"].iter();
    codes.find_map(|name| object.get(*name)?.as_i64())
}

/// Returns a string or a number as an error code.
fn code(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Returns the error code where OAuth (RFC 6749, 5.2), JSON:API and others, whose errors are a list, or habit has it.
pub(super) fn standard_code(object: &Members) -> Option<String> {
    let text = |value: Option<&Value>| {
        value?
            .as_str()
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    if object.contains_key("error_description") {
        return text(object.get("error"));
    }
    let in_list = || {
        let first = errors(object)?.first()?;
        // GraphQL has it in `extensions`, and FastAPI as a `type`.
        let extensions = first.get("extensions").and_then(|more| more.get("code"));
        let named = ["code", "Code", "type"].map(|name| first.get(name));
        let mut codes = [named[0], named[1], extensions, named[2]]
            .into_iter()
            .flatten();
        codes.find_map(code)
    };
    // `__type` is that of AWS.
    let named = ["errorCode", "ErrorCode", "error_code", "errcode", "__type"];
    let named = named.iter();
    let mut named = named.filter_map(|name| code(object.get(*name)?));
    // A number in `Code` is the HTTP status.
    let capitalized = || text(object.get("Code"));
    named.next().or_else(capitalized).or_else(in_list)
}

/// Returns the message of an error body.
pub(super) fn find_message(object: &Members, shape: &ErrorShape) -> Option<String> {
    let named = shape.message.iter().chain(&MESSAGE).chain(&LISTS);
    let mut named = named.filter_map(|name| describe(object.get(*name)?, DEPTH));
    let in_errors = || {
        let mut errors = ["errors", "Errors"]
            .iter()
            .filter_map(|name| object.get(*name));
        errors.find_map(|errors| fields(errors.as_object()?, is_message))
    };
    named
        .next()
        .or_else(in_errors)
        .or_else(|| field_messages(object))
}

fn is_message(value: &Value) -> bool {
    value.is_string() || is_messages(value)
}

fn is_messages(value: &Value) -> bool {
    let items = value.as_array().filter(|items| !items.is_empty());
    items.is_some_and(|items| items.iter().all(Value::is_string))
}

/// Returns one message for each property, if all properties are lists of strings, as in
/// `{"slug": ["is invalid"]}`.
pub(super) fn field_messages(object: &Members) -> Option<String> {
    fields(object, is_messages)
}

/// Returns one message for each property, if all properties are messages.
fn fields(object: &Members, is_message: fn(&Value) -> bool) -> Option<String> {
    if object.is_empty() || !object.values().all(is_message) {
        return None;
    }
    let messages = object
        .iter()
        .filter_map(|(name, value)| Some(format!("{name}: {}", describe(value, DEPTH)?)));
    Some(messages.collect::<Vec<_>>().join("; "))
}

/// Writes a value as a message: a string, the strings of a list, or what an object says and about what.
fn describe(value: &Value, depth: usize) -> Option<String> {
    if depth == 0 {
        return None;
    }
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Array(items) => {
            let messages = items.iter().filter_map(|item| describe(item, depth - 1));
            let messages: Vec<String> = messages.collect();
            (!messages.is_empty()).then(|| messages.join("; "))
        }
        Value::Object(object) => {
            let mut found = MESSAGE.iter().filter_map(|name| object.get(*name));
            let Some(message) = found.find_map(|value| describe(value, depth - 1)) else {
                return field_messages(object);
            };
            let location = LOCATION
                .iter()
                .find_map(|name| location(object.get(*name)?));
            Some(match location {
                Some(location) => format!("{location}: {message}"),
                None => message,
            })
        }
        _ => None,
    }
}

/// Writes a location: a string, or the names and indices of a path joined by dots.
fn location(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Array(steps) if !steps.is_empty() => {
            let mut path = String::new();
            for step in steps {
                let dot = if path.is_empty() { "" } else { "." };
                match step {
                    Value::String(name) => _ = write!(path, "{dot}{name}"),
                    Value::Number(index) => _ = write!(path, "{dot}{index}"),
                    _ => return None,
                }
            }
            Some(path)
        }
        _ => None,
    }
}

/// The most characters of a message that `Display` shows.
const SHOWN: usize = 300;

/// Writes a stranger's words on one line: control characters and line breaks are escaped, also those that
/// reorder what a terminal shows, and long words are cut with their length.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(SHOWN * 4));
    for (count, c) in text.chars().enumerate() {
        if count == SHOWN {
            let all = text.chars().count();
            _ = write!(line, "\u{2026} ({all} characters)");
            break;
        }
        // The bidirectional controls, and the two separators that Unicode counts as line breaks.
        let reorders = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if c.is_control() || reorders || matches!(c, '\u{2028}' | '\u{2029}') {
            line.extend(c.escape_default());
        } else {
            line.push(c);
        }
    }
    line
}
