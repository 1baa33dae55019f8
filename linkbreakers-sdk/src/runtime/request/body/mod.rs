//! Request bodies: JSON, form, multipart, or bytes, each with its media type.
//!
//! 1. A setter (`Request::json`, or one of `request::body_setters`) stores a `RequestBody`. JSON and forms
//!    are kept as JSON until step 3, so that step 2 can read and change them.
//! 2. `call::prepare` refuses fields named like an API key (`form_names`, for `guards::key_guard`), merges the
//!    caller's extra fields into the body (`merge`) and has the API's `check_body` check it.
//! 3. `encode` turns it into bytes and a media type, all in memory, so that a retry sends the same bytes.
//!
//! `multipart` is a file of its own; the other formats are here.
//!
//! A new format is a variant of [`RequestBody`], an arm of `encode`, one of `form_names` if it has named fields
//! (without it the guard against API keys does not see them), and of `as_json` and `as_json_mut` if it is made
//! from JSON. These three end in `_ =>`, so the compiler does not ask for them. Then a setter in
//! `request::body_setters`, which calls `request/parts.rs`; its name goes into the generator's
//! `names/reserved.rs`. Tests: `tests/it/request/bodies.rs`, and in the generator the fixture
//! `hazards/bodies.yaml`. For documents that have it: `Format` in `generator/src/model/operation.rs`, read in
//! `operations/bodies.rs`, written in `emit/operation.rs` and `emit/method_docs/example.rs`.

pub(crate) mod multipart;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use serde_json::Value;

use crate::runtime::request::body::multipart::Multipart;
use crate::runtime::request::{path, query::encode_joined};
use crate::runtime::wire::{Encode, Json, decode_json};
use crate::runtime::{Error, Object};

/// The body of a request.
#[derive(Clone, Debug, Default)]
pub(crate) enum RequestBody {
    /// No body.
    #[default]
    Nothing,
    /// JSON.
    Json(Bytes),
    /// A form, as a JSON object until it is encoded. The named lists become one value with commas.
    Form(Bytes, &'static [&'static str]),
    /// Multipart form data.
    Multipart(Multipart),
    /// Bytes, sent unchanged.
    Bytes(Bytes),
}

/// The bytes of an encoded body, and its media type.
pub(crate) type EncodedBody = (Bytes, HeaderValue);

impl RequestBody {
    /// Returns the JSON of the body, if its format is made from JSON.
    pub(crate) fn as_json(&self) -> Option<&Bytes> {
        match self {
            Self::Json(json) | Self::Form(json, _) => Some(json),
            _ => None,
        }
    }

    /// Returns the JSON of the body to change; no body becomes an empty object.
    fn as_json_mut(&mut self) -> Option<&mut Bytes> {
        match self {
            Self::Nothing => {
                *self = Self::Json(Bytes::from_static(b"{}"));
                self.as_json_mut()
            }
            Self::Json(json) | Self::Form(json, _) => Some(json),
            _ => None,
        }
    }

    /// Returns the names of the fields of a form.
    pub(crate) fn form_names(&self) -> Vec<String> {
        match self {
            Self::Multipart(parts) => parts.names().map(str::to_owned).collect(),
            Self::Form(json, _) => decode_json(json).map_or_else(
                |_| Vec::new(),
                |object: Object| object.into_keys().collect(),
            ),
            _ => Vec::new(),
        }
    }

    /// Sets the caller's extra fields in the body.
    pub(crate) fn merge(&mut self, extra: Object) -> Result<(), Error> {
        let Some(name) = extra.keys().next().cloned() else {
            return Ok(());
        };
        let json = self.as_json_mut();
        let object = json.as_ref().map(decode_json);
        let (Some(json), Some(Ok::<Object, _>(mut object))) = (json, object) else {
            return Err(Error::invalid(
                name,
                "cannot be added: the body is not a JSON object",
            ));
        };
        object.extend(extra);
        *json = serde_json::to_vec(&Encode(&object))
            .map_err(Error::unwritable_body)?
            .into();
        Ok(())
    }

    /// Encodes the body. `media_type` is that of the operation.
    ///
    /// Removes the caller's `Content-Type` from `headers` if the body could not be read under it.
    pub(crate) fn encode(
        self,
        media_type: &'static str,
        headers: &mut HeaderMap,
    ) -> Result<Option<EncodedBody>, Error> {
        let encoded = match self {
            Self::Nothing => return Ok(None),
            Self::Json(json) => {
                let media_type = if media_type.contains("json") {
                    media_type
                } else {
                    "application/json"
                };
                (json, HeaderValue::from_static(media_type))
            }
            Self::Form(json, joined) => (
                form(&json, joined)?,
                HeaderValue::from_static("application/x-www-form-urlencoded"),
            ),
            Self::Multipart(parts) => {
                let encoded = parts.write()?;
                // The boundary is part of the media type: a server could not read the body under another.
                headers.remove(header::CONTENT_TYPE);
                encoded
            }
            Self::Bytes(bytes) => {
                if media_type.contains('*') && !headers.contains_key(header::CONTENT_TYPE) {
                    return Err(Error::invalid(
                        "content-type",
                        format!(
                            "the operation takes any of `{media_type}`; set one with `.header(\"content-type\", ..)`"
                        ),
                    ));
                }
                (bytes, HeaderValue::from_static(media_type))
            }
        };
        Ok(Some(encoded))
    }
}

/// Encodes an object as `application/x-www-form-urlencoded`. A list repeats its name, unless it is in
/// `joined`.
fn form(json: &[u8], joined: &[&str]) -> Result<Bytes, Error> {
    let object: Object = decode_json(json).map_err(|source| {
        Error::invalid("body", "must be an object to be sent as a form").caused_by(source)
    })?;
    let mut out = String::new();
    for (name, value) in &object {
        match value.value() {
            Value::Array(_) => {
                let items: Vec<Json> = decode_json(value.text()).map_err(Error::unwritable_body)?;
                let values: Vec<String> = items
                    .iter()
                    .filter_map(|item| scalar(name, item).transpose())
                    .collect::<Result<_, _>>()?;
                if values.is_empty() {
                    continue;
                }
                if joined.contains(&name.as_str()) {
                    begin_pair(name, &mut out);
                    encode_joined(&values, &mut out);
                } else {
                    values.iter().for_each(|value| pair(name, value, &mut out));
                }
            }
            _ => {
                if let Some(value) = scalar(name, value)? {
                    pair(name, &value, &mut out);
                }
            }
        }
    }
    Ok(out.into())
}

/// Returns the string of a value in a form; none for `null`, which is not sent.
fn scalar(name: &str, value: &Json) -> Result<Option<String>, Error> {
    match value.value() {
        Value::Null => Ok(None),
        Value::String(string) => Ok(Some(string.clone())),
        Value::Bool(_) | Value::Number(_) => Ok(Some(value.text().to_owned())),
        Value::Array(_) | Value::Object(_) => Err(Error::invalid(
            name,
            "is nested, for which forms have no standard",
        )),
    }
}

fn pair(name: &str, value: &str, out: &mut String) {
    begin_pair(name, out);
    path::encode(value, out);
}

fn begin_pair(name: &str, out: &mut String) {
    if !out.is_empty() {
        out.push('&');
    }
    path::encode(name, out);
    out.push('=');
}
