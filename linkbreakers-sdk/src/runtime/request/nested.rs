//! Writes objects and nested lists as pairs of a query or a form.
//!
//! OpenAPI defines them for one level only (`style`, section "Style Values"). For what is deeper, and for lists in
//! an object, this follows what servers read: `a[b][c]=1`, `a[]=1`, and `a[0][b]=1` for lists of objects, whose
//! fields could not be told apart without a number.
//!
//! Neither has a `null`, and servers read none of its spellings alike. One that the caller asked for is refused.

use std::fmt::Display;

use serde_json::Value;

use crate::runtime::request::path;
use crate::runtime::wire::context::note::PAIRS;
use crate::runtime::wire::{Encode, Wire, decode_json};
use crate::runtime::{Error, Json, Object};

/// The format of a structured value in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "not every document has such parameters")]
pub(crate) enum Format {
    /// `name[key]=value` (`deepObject`); lists as `name[]=value`.
    Brackets,
    /// `key=value` for each key of an object (`form`, exploded).
    Exploded,
    /// `name=key,value`, with this between (`form` that is not exploded, pipes, spaces), as it is in the URL.
    Joined(&'static str),
    /// `name=` and JSON (a parameter with `content`).
    Json,
}

/// A name and a value, both percent-encoded.
pub(crate) type Pair = (String, String);

/// Writes a value as JSON to be made into pairs. What is required and has no value is left out.
pub(crate) fn encode(value: &impl Wire) -> Result<Vec<u8>, serde_json::Error> {
    PAIRS.during(|| serde_json::to_vec(&Encode(value)))
}

/// Writes a value as percent-encoded pairs in this format. Refuses `null`, which only JSON has, and nested values in
/// a joined format.
pub(crate) fn pairs(name: &str, format: Format, json: &Json) -> Result<Vec<Pair>, Error> {
    let mut out = Vec::new();
    match (format, json.value()) {
        (Format::Json, _) => out.push((encoded(name), encoded(json.text()))),
        (Format::Exploded, Value::Object(_)) => {
            for (key, value) in &object(json)? {
                repeated(key, value, &mut out)?;
            }
        }
        (Format::Exploded, _) => repeated(name, json, &mut out)?,
        (Format::Brackets, _) => bracketed(name, json, &mut out)?,
        (Format::Joined(separator), _) => {
            let values = flat(name, json)?;
            refuse_separators(name, separator, json, &values)?;
            if !values.is_empty() {
                out.push((encoded(name), values.join(separator)));
            }
        }
    }
    Ok(out)
}

/// Adds a value under its name: lists of single values repeat it, what is nested has brackets.
pub(crate) fn repeated(name: &str, json: &Json, out: &mut Vec<Pair>) -> Result<(), Error> {
    if let Value::Array(_) = json.value() {
        let items = list(json)?;
        if items.iter().all(is_single) {
            for (at, item) in items.iter().enumerate() {
                out.push((encoded(name), encoded(&single(item, || inside(name, at))?)));
            }
            return Ok(());
        }
    }
    bracketed(name, json, out)
}

/// Adds a value under its name, its keys and items in brackets.
pub(crate) fn bracketed(name: &str, json: &Json, out: &mut Vec<Pair>) -> Result<(), Error> {
    match json.value() {
        Value::Object(_) => {
            for (key, value) in &object(json)? {
                bracketed(&format!("{name}[{key}]"), value, out)?;
            }
        }
        Value::Array(_) => {
            let items = list(json)?;
            let is_flat = items.iter().all(is_single);
            for (at, item) in items.iter().enumerate() {
                let name = if is_flat {
                    format!("{name}[]")
                } else {
                    format!("{name}[{at}]")
                };
                bracketed(&name, item, out)?;
            }
        }
        _ => out.push((encoded(name), encoded(&single(json, || name.to_owned())?))),
    }
    Ok(())
}

/// Refuses values that contain what separates them, which nobody could tell apart. A comma is `%2C` in a value and
/// as it is between values; pipes and spaces are percent-encoded in both places.
fn refuse_separators(
    name: &str,
    separator: &str,
    json: &Json,
    values: &[String],
) -> Result<(), Error> {
    let is_ambiguous = !is_single(json) && values.iter().any(|value| value.contains(separator));
    if !is_ambiguous {
        return Ok(());
    }
    let character = if separator == "%20" { " " } else { "|" };
    Err(Error::invalid(
        name,
        format!(
            "has a value with `{character}`, which separates the values; send values without it"
        ),
    ))
}

/// Returns the items of a list, or the keys and values of an object in turn, percent-encoded.
fn flat(name: &str, json: &Json) -> Result<Vec<String>, Error> {
    let single = |value: &Json, at: &dyn Fn() -> String| -> Result<String, Error> {
        if is_single(value) {
            return Ok(encoded(&single(value, at)?));
        }
        Err(Error::invalid(
            name,
            "is nested, for which its format has no place",
        ))
    };
    let mut values = Vec::new();
    match json.value() {
        Value::Array(_) => {
            for (at, item) in list(json)?.iter().enumerate() {
                values.push(single(item, &|| inside(name, at))?);
            }
        }
        Value::Object(_) => {
            for (key, value) in &object(json)? {
                values.extend([encoded(key), single(value, &|| inside(name, key))?]);
            }
        }
        _ => values.push(single(json, &|| name.to_owned())?),
    }
    Ok(values)
}

/// Returns the location of a value in a list or an object, for messages.
pub(super) fn inside(name: &str, at: impl Display) -> String {
    format!("{name}[{at}]")
}

pub(super) fn is_single(json: &Json) -> bool {
    !matches!(json.value(), Value::Array(_) | Value::Object(_))
}

/// Returns a single value as a string. Refuses `null`: left out, what the caller asked for would be lost.
pub(super) fn single(json: &Json, at: impl FnOnce() -> String) -> Result<String, Error> {
    string(json).ok_or_else(|| {
        Error::invalid(
            at(),
            "is `null`, which can only be sent in JSON; leave it out",
        )
    })
}

/// Returns a string, a number or a boolean as a string.
pub(super) fn string(json: &Json) -> Option<String> {
    match json.value() {
        Value::String(string) => Some(string.clone()),
        // As a parameter of its own is written: the number 10, which is `10.0` in JSON, is 10.
        Value::Number(_) => {
            let text = json.text();
            Some(text.strip_suffix(".0").unwrap_or(text).to_owned())
        }
        Value::Bool(_) => Some(json.text().to_owned()),
        _ => None,
    }
}

pub(super) fn object(json: &Json) -> Result<Object, Error> {
    decode_json(json.text()).map_err(Error::unwritable_body)
}

pub(super) fn list(json: &Json) -> Result<Vec<Json>, Error> {
    decode_json(json.text()).map_err(Error::unwritable_body)
}

pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    path::encode(text, &mut out);
    out
}
