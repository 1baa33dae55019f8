//! Fields that callers set to `null`: for the API that is a value, which often clears what it has, while a
//! field that is left out stays as it is.
//!
//! An `Option` has one empty state, and a field that becomes nullable in a later document cannot change its
//! type. So `null` is noted beside the fields, in a field of its own that only types have of which something
//! may be null. Responses say no more by `null` than by absence, so that only callers' JSON is read so.

use std::fmt;

use serde::de::{self, Deserializer, MapAccess};
use serde::ser::Serializer;

use crate::runtime::wire::context::note::{CALLER, PAIRS};
use crate::runtime::wire::{Field, Found, Sink, Wire, put_unless_default};

/// The names on the wire of the fields that are sent as `null`.
#[derive(Clone, Default)]
pub struct Nulls(Vec<&'static str>);

#[allow(dead_code, reason = "not every API has fields that may be null")]
impl Nulls {
    /// Notes that a field is null.
    pub(crate) fn set(&mut self, wire: &'static str) {
        if !self.has(wire) {
            self.0.push(wire);
        }
    }

    /// Notes that a field has a value.
    pub(crate) fn unset(&mut self, wire: &'static str) {
        self.0.retain(|name| *name != wire);
    }

    fn has(&self, wire: &str) -> bool {
        self.0.contains(&wire)
    }
}

/// The order in which fields were set makes no difference.
impl PartialEq for Nulls {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().all(|name| other.has(name))
    }
}

/// The value of a field that is null.
struct Null;

impl fmt::Debug for Null {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null")
    }
}

impl Wire for Null {
    fn decode<'de, D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(de::Error::custom("null is written only"))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// Passes on the fields that are set, and notes if there was one.
struct Noting<'a, S> {
    sink: &'a mut S,
    is_set: bool,
}

impl<S: Sink> Sink for Noting<'_, S> {
    fn put<T: Wire>(&mut self, name: &str, wire: &str, value: &T) {
        self.is_set = true;
        self.sink.put(name, wire, value);
    }
}

/// Passes a field to the sink: its value if it is set, else `null` if the caller said so.
#[allow(dead_code, reason = "not every API has fields that may be null")]
pub(crate) fn put_or_noted_null<F: Field, S: Sink>(
    value: &F,
    nulls: &Nulls,
    name: &str,
    wire: &str,
    sink: &mut S,
) {
    let mut noting = Noting {
        sink,
        is_set: false,
    };
    value.put_if_set(name, wire, &mut noting);
    if !noting.is_set && nulls.has(wire) {
        sink.put(name, wire, &Null);
    }
}

/// Passes a field to the sink that the API requires: its value if it is set, else `null`. Where there is no `null`,
/// only one is passed on that the caller noted in `nulls`, to be refused.
#[allow(dead_code, reason = "not every API has fields that may be null")]
pub(crate) fn put_or_null<F: Field, S: Sink>(
    value: &F,
    nulls: Option<&Nulls>,
    name: &str,
    wire: &str,
    sink: &mut S,
) {
    let mut noting = Noting {
        sink,
        is_set: false,
    };
    value.put_if_set(name, wire, &mut noting);
    let is_noted = || nulls.is_some_and(|nulls| nulls.has(wire));
    if !noting.is_set && (!PAIRS.holds() || is_noted()) {
        sink.put(name, wire, &Null);
    }
}

/// Passes a plain field to the sink, which always has a value: `null` instead if the caller said so.
#[allow(dead_code, reason = "not every API has fields that may be null")]
pub(crate) fn put_unless_null<F: Field, S: Sink>(
    value: &F,
    nulls: &Nulls,
    name: &str,
    wire: &str,
    sink: &mut S,
) {
    if nulls.has(wire) {
        sink.put(name, wire, &Null);
    } else {
        value.put_if_set(name, wire, sink);
    }
}

/// Passes a plain field to the sink unless it has its default: `null` instead if the caller said so.
#[allow(dead_code, reason = "not every API has fields that may be null")]
pub(crate) fn put_unless_null_or_default<T, S>(
    value: &T,
    nulls: &Nulls,
    name: &str,
    wire: &str,
    sink: &mut S,
) where
    T: Wire + Default + PartialEq,
    S: Sink,
{
    if nulls.has(wire) {
        sink.put(name, wire, &Null);
    } else {
        put_unless_default(value, name, wire, sink);
    }
}

/// Reads a field that may be null. In a caller's own JSON, `null` is something to send.
#[allow(dead_code, reason = "not every API has fields that may be null")]
pub(crate) fn read_nullable<'de, F: Field, M: MapAccess<'de>>(
    field: &mut F,
    nulls: &mut Nulls,
    wire: &'static str,
    map: &mut M,
) -> Result<Found, M::Error> {
    let found = field.read_field(map)?;
    if CALLER.holds() {
        match found {
            Found::Absent => nulls.set(wire),
            _ => nulls.unset(wire),
        }
    }
    Ok(found)
}
