//! What is sent: JSON, a form, parts, or bytes as they are; and the media type that says so.

pub(crate) mod multipart;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use serde_json::Value;

use crate::runtime::request::body::multipart::Multipart;
use crate::runtime::{Error, Object, request::path};

/// The body of a request.
#[derive(Clone, Debug, Default)]
pub(crate) enum RequestBody {
    /// None.
    #[default]
    Nothing,
    /// JSON.
    Json(Bytes),
    /// An object, as JSON until it is sent as a form. Lists named here are one value with commas.
    Form(Bytes, &'static [&'static str]),
    /// `multipart/form-data`.
    Multipart(Multipart),
    /// Bytes, of the media type that the operation takes.
    Bytes(Bytes),
}

/// A body as it goes out: its bytes, and its media type.
pub(crate) type EncodedBody = (Bytes, HeaderValue);

impl RequestBody {
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

    /// Merges the caller's extra fields into the body.
    pub(crate) fn merge(&mut self, extra: Object) -> Result<(), Error> {
        let Some(name) = extra.keys().next().cloned() else {
            return Ok(());
        };
        let json = self.as_json_mut();
        let object = json.as_ref().map(|json| serde_json::from_slice(json));
        let (Some(json), Some(Ok(Value::Object(mut object)))) = (json, object) else {
            return Err(Error::invalid(
                name,
                "the body is not an object to add it to",
            ));
        };
        object.extend(extra);
        *json = serde_json::to_vec(&object)
            .map_err(Error::unwritable_body)?
            .into();
        Ok(())
    }

    /// Encodes the body; `media_type` is what the document says that the operation takes.
    ///
    /// Removes a `Content-Type` of the caller's from `headers` where it would contradict the bytes.
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
                            "the body may be any of `{media_type}`; say which with `.header(\"content-type\", ..)`"
                        ),
                    ));
                }
                (bytes, HeaderValue::from_static(media_type))
            }
        };
        Ok(Some(encoded))
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
