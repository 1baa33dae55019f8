//! The setters of query parameters that are objects or nested lists, which generated code calls.
#![allow(dead_code, reason = "not every document has such parameters")]

use super::nested::Format;
use crate::runtime::wire::{Encode, Wire};
use crate::runtime::{Operation, Request};

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

    /// Sets a parameter to JSON.
    #[inline]
    pub(crate) fn query_json(self, name: &'static str, value: &impl Wire) -> Self {
        set(self, name, Format::Json, value)
    }
}

fn set<O: Operation>(
    mut request: Request<O>,
    name: &'static str,
    format: Format,
    value: &impl Wire,
) -> Request<O> {
    let json = serde_json::to_vec(&Encode(value));
    request.parts.set_nested(name, format, json);
    request
}
