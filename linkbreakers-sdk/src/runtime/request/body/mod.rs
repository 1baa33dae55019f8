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
//! A new format is a variant of [`RequestBody`]; the compiler asks for its arms. That of `form_names` matters if it is
//! a form or has parts: what it leaves out, the guard against API keys does not see. A body that is one value, as
//! JSON or CBOR, has no such names. Then a setter in
//! `request::body_setters`, which calls `request/parts.rs`; its name goes into the generator's
//! `names/reserved.rs`. Tests: `tests/it/request/bodies.rs`, and in the generator the fixture
//! `hazards/bodies.yaml`, which `tests/fixtures/drivers/hazards.rs` drives; a public setter also changes the
//! snapshot `it__surface__sdk.snap`. For documents that have it: `Format` in `generator/src/model/operation.rs`, read in
//! `operations/bodies.rs`, written in `emit/operation.rs` and `emit/method_docs/example.rs`. Until then such a
//! body is bytes, and `spec/surface.lock` records it as `Json`, without its format. So that callers keep what they have,
//! `read` in `operations/bodies.rs` asks `known` and leaves recorded bytes as bytes: nothing else would report the
//! changed argument. `surface/lock.rs` records the new format, so that a body of any JSON in it is not taken for
//! bytes too. The compiler does not ask in `operations/paging/in_body.rs` (such
//! searches have no pages), `type_graph/reach.rs` (their types get setters of null, as for JSON) and `body_call` in
//! `emit/operation.rs` (an optional body is no empty object). Add a row to the table of `operations/mod.rs`.
//! A library for it is a dependency in the `Cargo.toml` of the SDK alone: the generator's `emit/krate` copies that
//! table into crates of other APIs. In `operations/media_types.rs`, `pick` changes only if the format is to win
//! over the media type that is listed first, and `pick_known` always: by a variant of `RawBody` (`model/known.rs`), which `known` in `surface/lock.rs`
//! reads from the record, so that a recorded operation keeps the format. JSON lines lose their schema before:
//! `is_sequence` in `lower/content.rs`, and its row in `lower/mod.rs`.

pub(crate) mod multipart;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

use crate::runtime::request::body::multipart::Multipart;
use crate::runtime::request::nested;
use crate::runtime::wire::{Encode, decode_json};
use crate::runtime::{Error, Object};

/// The body of a request.
#[derive(Clone, Debug, Default)]
pub(crate) enum RequestBody {
    /// No body.
    #[default]
    Nothing,
    /// JSON.
    Json(Bytes),
    /// A form, as a JSON object until it is encoded.
    Form(Bytes, FormStyles),
    /// Multipart form data.
    Multipart(Multipart),
    /// Bytes, sent unchanged.
    Bytes(Bytes),
}

/// The properties of a form that are not sent as usual, each with its format.
pub(crate) type FormStyles = &'static [(&'static str, FormStyle)];

/// The format of a property of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "not every document has such forms")]
pub(crate) enum FormStyle {
    /// As `name[key]=value` and `name[]=value` (`deepObject`).
    Brackets,
    /// As `key=value` for each key, or `name=value` for each item (`form`).
    Exploded,
    /// As one value, with commas between.
    Commas,
    /// As one value, with pipes between.
    Pipes,
    /// As one value, with spaces between.
    Spaces,
    /// As JSON.
    Json,
}

impl FormStyle {
    fn format(self) -> nested::Format {
        match self {
            Self::Brackets => nested::Format::Brackets,
            Self::Exploded => nested::Format::Exploded,
            Self::Commas => nested::Format::Joined(","),
            Self::Pipes => nested::Format::Joined("%7C"),
            Self::Spaces => nested::Format::Joined("%20"),
            Self::Json => nested::Format::Json,
        }
    }
}

/// The bytes of an encoded body, and its media type.
pub(crate) type EncodedBody = (Bytes, HeaderValue);

impl RequestBody {
    /// Returns the JSON of the body, if its format is made from JSON.
    pub(crate) fn as_json(&self) -> Option<&Bytes> {
        match self {
            Self::Json(json) | Self::Form(json, _) => Some(json),
            Self::Nothing | Self::Multipart(_) | Self::Bytes(_) => None,
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
            Self::Multipart(_) | Self::Bytes(_) => None,
        }
    }

    /// Returns the names of the fields of a form, or of the parts of a body, for the guard against API keys.
    pub(crate) fn form_names(&self) -> Vec<String> {
        match self {
            Self::Multipart(parts) => parts.names().map(str::to_owned).collect(),
            Self::Form(json, _) => decode_json(json).map_or_else(
                |_| Vec::new(),
                |object: Object| object.into_keys().collect(),
            ),
            Self::Nothing | Self::Json(_) | Self::Bytes(_) => Vec::new(),
        }
    }

    /// Returns a property of the body as a string, if it is a single value.
    pub(crate) fn property(&self, name: &str) -> Option<String> {
        let object: Object = decode_json(self.as_json()?).ok()?;
        nested::string(object.get(name)?)
    }

    /// Makes no body an empty form.
    pub(crate) fn begin_form(&mut self) {
        if let Self::Nothing = self {
            *self = Self::Form(Bytes::from_static(b"{}"), &[]);
        }
    }

    /// Takes the properties of a form that are JSON within it from the same form as JSON.
    #[allow(dead_code, reason = "not every document has such forms")]
    pub(crate) fn take_json(&mut self, json: &[u8]) -> Result<(), Error> {
        let Self::Form(form, styles) = self else {
            return Ok(());
        };
        let is_json = |name: &str| styles.contains(&(name, FormStyle::Json));
        // What is not an object is refused when it is encoded.
        let (Ok::<Object, _>(mut form_object), Ok::<Object, _>(whole)) =
            (decode_json(form), decode_json(json))
        else {
            return Ok(());
        };
        let properties = whole.into_iter().filter_map(|(name, value)| {
            let written = form_object.remove(&name);
            let value = if is_json(&name) { Some(value) } else { written };
            Some((name, value?))
        });
        let object: Object = properties.collect();
        *form = serde_json::to_vec(&Encode(&object))
            .map_err(Error::unwritable_body)?
            .into();
        Ok(())
    }

    /// Removes a property from the body, if it is made from JSON.
    pub(crate) fn remove(&mut self, name: &str) -> Result<(), Error> {
        let json = match self {
            Self::Json(json) | Self::Form(json, _) => json,
            Self::Nothing | Self::Multipart(_) | Self::Bytes(_) => return Ok(()),
        };
        let mut object: Object = decode_json(json).map_err(Error::unwritable_body)?;
        object.remove(name);
        let bytes = serde_json::to_vec(&Encode(&object)).map_err(Error::unwritable_body)?;
        *json = bytes.into();
        Ok(())
    }

    /// Adds the caller's extra fields to a JSON object or a form, over those of the same name; no body becomes
    /// an object. Fails for any other body.
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
            Self::Form(json, styles) => (
                form(&json, styles)?,
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

/// Encodes an object as `application/x-www-form-urlencoded`. A list of single values repeats its name, unless it
/// has another format in `styles`; what is nested has its keys in brackets.
fn form(json: &[u8], styles: FormStyles) -> Result<Bytes, Error> {
    let object: Object = decode_json(json).map_err(|source| {
        Error::invalid("body", "must be an object to be sent as a form").caused_by(source)
    })?;
    let mut pairs = Vec::new();
    for (name, value) in &object {
        match styles.iter().find(|(styled, _)| styled == name) {
            Some((_, style)) => pairs.extend(nested::pairs(name, style.format(), value)?),
            None => nested::repeated(name, value, &mut pairs)?,
        }
    }
    let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
    Ok(pairs.collect::<Vec<_>>().join("&").into())
}
