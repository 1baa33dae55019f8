//! Writes lists and objects in a path, as OpenAPI's `style` says and RFC 6570 defines (3.2.2, 3.2.5 and 3.2.7).
#![allow(
    dead_code,
    reason = "not every document has lists or objects in a path"
)]

use serde_json::Value;

use super::nested::{self, encoded, inside, is_single, list, object, single};
use super::path::{self, Segment};
use crate::runtime::operation::OperationInfo;
use crate::runtime::request::parts::RequestParts;
use crate::runtime::wire::{Wire, decode_json};
use crate::runtime::{Client, Error, Json, Operation, Request};

/// The style of a value in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathStyle {
    /// `a,b`, of an object `key,value`; exploded `key=value`.
    Simple,
    /// `.a,b`; exploded `.a.b`.
    Label,
    /// `;name=a,b`; exploded `;name=a;name=b`, of an object `;key=value`.
    Matrix,
}

/// Selects between joined values and separate ones, for a list or an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Explode {
    /// All are one value.
    No,
    /// Each has the separator of the style, and the values of an object their key.
    Yes,
}

impl<O: Operation> Request<O> {
    /// Creates a request from the arguments of its path, some of which a style has written.
    #[inline]
    pub(crate) fn with_segments<const N: usize>(client: &Client, ids: [Segment<'_>; N]) -> Self {
        let info = OperationInfo::of::<O>();
        let path = path::fill(info.path, ids.into_iter());
        Self::from_parts(RequestParts::with_path(client, info, path))
    }
}

/// Writes a value as a part of a path.
pub(crate) fn styled(
    name: &'static str,
    style: PathStyle,
    explode: Explode,
    value: &impl Wire,
) -> Segment<'static> {
    let json = nested::encode(value).map_err(Error::unwritable_body);
    Segment::Styled(json.and_then(|json| write(name, style, explode, &json)))
}

fn write(name: &str, style: PathStyle, explode: Explode, json: &[u8]) -> Result<String, Error> {
    let json: Json = decode_json(json).map_err(Error::unwritable_body)?;
    let value = |json: &Json, at: &dyn Fn() -> String| -> Result<String, Error> {
        if !is_single(json) {
            return Err(Error::invalid(
                name,
                "is nested, for which a path has no place",
            ));
        }
        Ok(encoded(&single(json, at)?))
    };
    // Each value with its key, if it has one of its own.
    let mut values: Vec<(Option<String>, String)> = Vec::new();
    match json.value() {
        Value::Array(_) => {
            for (at, item) in list(&json)?.iter().enumerate() {
                values.push((None, value(item, &|| inside(name, at))?));
            }
        }
        Value::Object(_) => {
            for (key, item) in &object(&json)? {
                let value = value(item, &|| inside(name, key))?;
                let key = encoded(key);
                match explode {
                    Explode::Yes => values.push((Some(key), value)),
                    Explode::No => values.extend([(None, key), (None, value)]),
                }
            }
        }
        _ => values.push((None, value(&json, &|| name.to_owned())?)),
    }
    if values.is_empty() {
        return Err(Error::invalid(
            name,
            "is empty; the call would reach another path",
        ));
    }
    Ok(join(&encoded(name), style, explode, &values))
}

fn join(
    name: &str,
    style: PathStyle,
    explode: Explode,
    values: &[(Option<String>, String)],
) -> String {
    let pair = |key: &str, value: &str| match value {
        // RFC 6570, 3.2.7: the name alone, if the value is empty.
        "" if style == PathStyle::Matrix => key.to_owned(),
        value => format!("{key}={value}"),
    };
    let each = values.iter().map(|(key, value)| match key {
        Some(key) => pair(key, value),
        None if style == PathStyle::Matrix && explode == Explode::Yes => pair(name, value),
        None => value.clone(),
    });
    let each: Vec<String> = each.collect();
    match (style, explode) {
        (PathStyle::Simple, _) => each.join(","),
        (PathStyle::Label, Explode::No) => format!(".{}", each.join(",")),
        (PathStyle::Label, Explode::Yes) => format!(".{}", each.join(".")),
        (PathStyle::Matrix, Explode::No) => format!(";{}", pair(name, &each.join(","))),
        (PathStyle::Matrix, Explode::Yes) => format!(";{}", each.join(";")),
    }
}
