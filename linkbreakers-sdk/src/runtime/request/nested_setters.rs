//! The setters of query parameters and headers that are objects or nested lists, which generated code calls.
#![allow(dead_code, reason = "not every document has such parameters")]

use serde_json::Value;

use super::nested::{self, Format, inside, is_single, list, object, single};
use super::path_style::Explode;
use crate::runtime::wire::{Encode, Wire, decode_json};
use crate::runtime::{Error, Json, Operation, Request};

impl<O: Operation> Request<O> {
    /// Sets a parameter to `name[key]=value` for each key, and `name[]=value` for each item of a list.
    #[inline]
    pub(crate) fn query_brackets(self, name: &'static str, value: &impl Wire) -> Self {
        set(self, name, Format::Brackets, value)
    }

    /// Sets a parameter to `key=value` for each key.
    #[inline]
    pub(crate) fn query_exploded(self, name: &'static str, value: &impl Wire) -> Self {
        set(self, name, Format::Exploded, value)
    }

    /// Sets a parameter to one value: its items, or its keys and values, with commas between.
    #[inline]
    pub(crate) fn query_commas(self, name: &'static str, value: &impl Wire) -> Self {
        set(self, name, Format::Joined(","), value)
    }

    /// The same with pipes between.
    #[inline]
    pub(crate) fn query_pipes(self, name: &'static str, value: &impl Wire) -> Self {
        set(self, name, Format::Joined("%7C"), value)
    }

    /// The same with spaces between.
    #[inline]
    pub(crate) fn query_spaces(self, name: &'static str, value: &impl Wire) -> Self {
        set(self, name, Format::Joined("%20"), value)
    }

    /// Sets a header to an object: `key,value`, or exploded `key=value`, with commas between (`simple`).
    #[inline]
    pub(crate) fn header_object(
        mut self,
        name: &'static str,
        explode: Explode,
        value: &impl Wire,
    ) -> Self {
        let json = nested::encode(value).map_err(Error::unwritable_body);
        match json.and_then(|json| header_text(name, explode, &json)) {
            Ok(text) if text.is_empty() => {
                self.parts.headers.remove(name);
            }
            Ok(text) => self.parts.header_param(name, &text),
            Err(error) => self.parts.fail(error),
        }
        self
    }

    /// Sets a parameter to JSON.
    #[inline]
    pub(crate) fn query_json(self, name: &'static str, value: &impl Wire) -> Self {
        set(self, name, Format::Json, value)
    }

    /// Sets the whole query string to JSON.
    #[inline]
    pub(crate) fn query_string_json(mut self, name: &'static str, value: &impl Wire) -> Self {
        let json = serde_json::to_string(&Encode(value));
        self.parts.set_query_string(name, json);
        self
    }
}

fn set<O: Operation>(
    mut request: Request<O>,
    name: &'static str,
    format: Format,
    value: &impl Wire,
) -> Request<O> {
    let json = match format {
        Format::Json => serde_json::to_vec(&Encode(value)),
        _ => nested::encode(value),
    };
    request.parts.set_nested(name, format, json);
    request
}

/// Writes an object for a header. Its values are not percent-encoded, so none may contain what separates them.
fn header_text(name: &str, explode: Explode, json: &[u8]) -> Result<String, Error> {
    let json: Json = decode_json(json).map_err(Error::unwritable_body)?;
    let separated = |text: String, separators: &[char]| -> Result<String, Error> {
        if text.contains(separators) {
            let problem = "has a key or a value with a character that separates values; send values without it";
            return Err(Error::invalid(name, problem));
        }
        Ok(text)
    };
    let text = |json: &Json, at: &dyn Fn() -> String, separators: &[char]| {
        if is_single(json) {
            return separated(single(json, at)?, separators);
        }
        let problem = "is nested, for which a header has no place";
        Err(Error::invalid(name, problem))
    };
    let mut values = Vec::new();
    match json.value() {
        Value::Object(_) => {
            for (key, value) in &object(&json)? {
                let value = text(value, &|| inside(name, key), &[','])?;
                let key = separated(key.clone(), &[',', '='])?;
                match explode {
                    Explode::Yes => values.push(format!("{key}={value}")),
                    Explode::No => values.extend([key, value]),
                }
            }
        }
        Value::Array(_) => {
            for (at, item) in list(&json)?.iter().enumerate() {
                values.push(text(item, &|| inside(name, at), &[','])?);
            }
        }
        _ => values.push(text(&json, &|| name.to_owned(), &[])?),
    }
    Ok(values.join(","))
}
