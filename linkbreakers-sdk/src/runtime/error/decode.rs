//! Errors for success responses that cannot be read: the location in the JSON, and the body around it.
//!
//! Tracking the location costs nothing on success: after decoding has failed, the body is scanned again, up
//! to the line and column that serde_json reports.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::{Method, StatusCode};
use memchr::memmem;

use super::message::one_line;
use crate::runtime::error::json_path::{self, Scan};
use crate::runtime::method::only_reads;
use crate::runtime::token::Secrets;

/// The maximum number of characters of a body that an error shows.
const EXCERPT: usize = 80;

/// A success response that could not be read as its type.
///
/// Such a call is never retried: the API has done what it was asked to.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError {
    method: Method,
    status: StatusCode,
    body: Bytes,
    path: String,
    excerpt: String,
    problem: String,
    content_type: Option<String>,
}

impl DecodeError {
    pub(crate) fn new(
        method: &Method,
        status: StatusCode,
        content_type: Option<&str>,
        body: &Bytes,
        error: &serde_json::Error,
        secrets: &Secrets,
    ) -> Self {
        let at = offset(body, error.line(), error.column());
        // The token is removed before anything is shortened, which could cut it and leave a part.
        let scrub = |text: String| secrets.scrub(&text).into_owned();
        let (problem, path) = located(body, error, secrets.properties(), scrub);
        Self {
            method: method.clone(),
            status,
            body: body.clone(),
            path,
            excerpt: excerpt(body, at.saturating_sub(EXCERPT / 2), secrets),
            problem,
            content_type: content_type.map(|kind| scrub(kind.to_owned())),
        }
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the body as it came, after decompression. Unlike all other parts of an error it is complete,
    /// and may contain secrets: do not log it.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the location in the JSON, such as `$.links[3].eventCount`: of the value that could not be read,
    /// or of a required field that is missing.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the body around that location, at most 80 characters.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }

    /// Returns the words of serde_json, without the value where it must not be shown.
    pub(crate) fn problem(&self) -> &str {
        &self.problem
    }

    /// Returns the `Content-Type` of the response, if it has one.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status.as_u16();
        if only_reads(&self.method) {
            write!(f, "the {status} response")?;
        } else {
            // To repeat it might do it twice.
            write!(f, "the call succeeded, but its {status} response")?;
        }
        write!(f, " cannot be read: {} at {}", self.problem, self.path)?;
        match self.content_type() {
            Some(kind) if !kind.contains("json") => write!(f, " (content type {kind})")?,
            _ => {}
        }
        match self.excerpt() {
            "" => Ok(()),
            excerpt => write!(f, ": {excerpt}"),
        }
    }
}

/// Prints all but the body, which may contain secrets.
impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("method", &self.method)
            .field("status", &self.status)
            .field("path", &self.path)
            .field("excerpt", &self.excerpt)
            .field("problem", &self.problem)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

/// Describes on one line why a JSON text cannot be read, and where.
#[allow(dead_code, reason = "not every API has events")]
pub(crate) fn described(body: &[u8], error: &serde_json::Error) -> String {
    let (problem, path) = located(body, error, &[], |text| text);
    one_line(&format!("{problem} at {path}"))
}

/// Returns the problem without line and column, and the path to it. Of the values of `confidential` properties the
/// problem shows none.
fn located(
    body: &[u8],
    error: &serde_json::Error,
    confidential: &[&str],
    scrub: impl Fn(String) -> String,
) -> (String, String) {
    let at = offset(body, error.line(), error.column());
    let mut scan = Scan::new(&body[..at]);
    scan.advance(at);
    let mut message = scrub(error.to_string());
    // Errors of syntax name characters, and no values.
    if error.is_data() && scan.is_within(confidential) {
        message = without_value(&message);
    }
    let problem = without_line_and_column(&message);
    let short = |key: &str| scrub(key.to_owned()).chars().take(100).collect();
    let path = scan.path(missing_field(&problem), short);
    (problem, path)
}

/// Returns serde's message, such as `invalid type: string "a", expected a boolean`, without the value.
fn without_value(message: &str) -> String {
    if missing_field(&without_line_and_column(message)).is_some() {
        return message.to_owned();
    }
    match message.rsplit_once(", expected ") {
        Some((_, expected)) => format!("invalid confidential value, expected {expected}"),
        None => "invalid confidential value".to_owned(),
    }
}

/// Returns the field that a message says is missing; serde reports it at the end of the object.
fn missing_field(problem: &str) -> Option<&str> {
    problem.strip_prefix("missing field `")?.strip_suffix('`')
}

/// Returns serde_json's message without line and column, which the path replaces; at most 200 characters.
fn without_line_and_column(message: &str) -> String {
    let end = message.find(" at line ").unwrap_or(message.len());
    message[..end].chars().take(200).collect()
}

/// Returns the byte offset of a line and a column; both count from 1, columns in bytes.
fn offset(body: &[u8], line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        line => body
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == b'\n')
            .nth(line - 2)
            .map_or(body.len(), |(at, _)| at + 1),
    };
    (start + column).min(body.len())
}

/// Returns an excerpt of a body on one line, without control characters and without the token.
pub(super) fn excerpt(body: &[u8], from: usize, secrets: &Secrets) -> String {
    if body.is_empty() {
        return String::new();
    }
    let body = without_confidential(body, secrets.properties());
    // Four bytes per character, the maximum of UTF-8. Characters cut at the ends are replaced.
    let from = from.min(body.len());
    let to = (from + EXCERPT * 4).min(body.len());
    // The token's length more on both sides, so that a token that crosses an end is found.
    let reach = secrets.max_len();
    let start = from.saturating_sub(reach);
    let mut around = body[start..body.len().min(to + reach)].to_vec();
    secrets.mask(&mut around);
    let text = String::from_utf8_lossy(&around[from - start..to - start]);
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let line = words.join(" ");
    let mut excerpt: String = line.chars().take(EXCERPT).collect();
    if from > 0 {
        excerpt.insert(0, '\u{2026}');
    }
    if excerpt.chars().count() < line.chars().count() || to < body.len() {
        excerpt.push('\u{2026}');
    }
    excerpt
}

/// Overwrites the values of confidential properties in a JSON text with asterisks, without changing the length.
fn without_confidential<'a>(json: &'a [u8], properties: &[&str]) -> Cow<'a, [u8]> {
    let mut masked = Cow::Borrowed(json);
    for name in properties {
        let name = format!("\"{name}\"");
        for at in memmem::find_iter(json, &name) {
            let value = json_path::value_after(json, at + name.len());
            // A number is a code of an error, and never a secret.
            if matches!(json.get(value.start), Some(b'"' | b'[' | b'{')) {
                masked.to_mut()[value].fill(b'*');
            }
        }
    }
    masked
}
