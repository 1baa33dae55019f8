//! What is sent: JSON, a form, parts, or bytes as they are; and the media type that says so.

pub(crate) mod multipart;
mod setters;

use bytes::Bytes;
use http::{HeaderValue, header};
use serde_json::Value;

use crate::runtime::operation::unwritable;
use crate::runtime::request::body::multipart::Multipart;
use crate::runtime::request::parts::Parts;
use crate::runtime::{Error, Object, request::path};

/// The body of a request.
#[derive(Clone, Debug, Default)]
pub(crate) enum Content {
    /// None.
    #[default]
    Nothing,
    /// JSON.
    Json(Bytes),
    /// An object, as JSON until it is sent as a form. Lists named here are one value with commas.
    Form(Bytes, &'static [&'static str]),
    /// Parts.
    Multipart(Multipart),
    /// Bytes, of the media type that the operation takes.
    Bytes(Bytes),
}

/// A body as it goes out: its bytes, and its media type.
pub(crate) type Written = Option<(Bytes, HeaderValue)>;

impl Content {
    /// The body as JSON, where it is written from that.
    pub(crate) fn as_json(&self) -> Option<&Bytes> {
        match self {
            Self::Json(json) | Self::Form(json, _) => Some(json),
            _ => None,
        }
    }

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
}

impl Parts {
    /// Merges the caller's extra fields into the body.
    pub(crate) fn merge_extra(&mut self) -> Result<(), Error> {
        let Some(name) = self.extra.keys().next().cloned() else {
            return Ok(());
        };
        let json = self.content.as_json_mut();
        let object = json.as_ref().map(|json| serde_json::from_slice(json));
        let (Some(json), Some(Ok(Value::Object(mut object)))) = (json, object) else {
            return Err(Error::invalid(
                name,
                "the body is not an object to add it to",
            ));
        };
        object.extend(std::mem::take(&mut self.extra));
        *json = serde_json::to_vec(&object).map_err(unwritable)?.into();
        Ok(())
    }

    /// Writes the body.
    pub(crate) fn write(&mut self) -> Result<Written, Error> {
        let taken = self.facts.content_type;
        let (bytes, media) = match std::mem::take(&mut self.content) {
            Content::Nothing => return Ok(None),
            Content::Json(json) => {
                let media = if taken.contains("json") {
                    taken
                } else {
                    "application/json"
                };
                (json, HeaderValue::from_static(media))
            }
            Content::Form(json, joined) => (
                form(&json, joined)?,
                HeaderValue::from_static("application/x-www-form-urlencoded"),
            ),
            Content::Multipart(parts) => {
                let (bytes, media) = parts.write()?;
                // The boundary is part of it: nothing else would be read.
                self.headers.remove(header::CONTENT_TYPE);
                (bytes, media)
            }
            Content::Bytes(bytes) => {
                if taken.contains('*') && !self.headers.contains_key(header::CONTENT_TYPE) {
                    return Err(Error::invalid(
                        "content-type",
                        format!(
                            "the body may be any of `{taken}`; say which with `.header(\"content-type\", ..)`"
                        ),
                    ));
                }
                (bytes, HeaderValue::from_static(taken))
            }
        };
        Ok(Some((bytes, media)))
    }
}

/// Writes an object as `application/x-www-form-urlencoded`; lists repeat their name.
fn form(json: &[u8], joined: &[&str]) -> Result<Bytes, Error> {
    let object: Object = serde_json::from_slice(json).map_err(|source| {
        Error::invalid("body", "only an object can be a form").caused_by(source)
    })?;
    let mut out = String::new();
    for (name, value) in &object {
        match value {
            Value::Array(items) => {
                let values: Vec<String> = items
                    .iter()
                    .filter_map(|item| scalar(name, item).transpose())
                    .collect::<Result<_, _>>()?;
                if joined.contains(&name.as_str()) {
                    pair(name, &values.join(","), &mut out);
                } else {
                    values.iter().for_each(|value| pair(name, value, &mut out));
                }
            }
            value => {
                if let Some(value) = scalar(name, value)? {
                    pair(name, &value, &mut out);
                }
            }
        }
    }
    Ok(out.into())
}

/// A value as a form has it; `null` is not sent.
fn scalar(name: &str, value: &Value) -> Result<Option<String>, Error> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.clone())),
        Value::Bool(_) | Value::Number(_) => Ok(Some(value.to_string())),
        Value::Array(_) | Value::Object(_) => Err(Error::invalid(
            name,
            "is nested, which has no agreed form in a form body",
        )),
    }
}

fn pair(name: &str, value: &str, out: &mut String) {
    if !out.is_empty() {
        out.push('&');
    }
    path::encode(name, out);
    out.push('=');
    path::encode(value, out);
}
