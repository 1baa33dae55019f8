//! Fields that have a default in the document: a response that says nothing means it. The `Default` of their
//! type holds it, and decoding starts from there.

use serde::de::MapAccess;

use crate::runtime::wire::{Field, Found, Sink};

/// Reads a field, which keeps its default if the value is `null`.
#[allow(dead_code, reason = "not every API has defaults")]
pub(crate) fn read_or_keep<'de, F: Field, M: MapAccess<'de>>(
    field: &mut F,
    default: F,
    map: &mut M,
) -> Result<Found, M::Error> {
    let found = field.read_field(map)?;
    if found == Found::Absent {
        *field = default;
    }
    Ok(found)
}

/// Passes a field to the sink unless it has its default.
#[allow(dead_code, reason = "not every API has defaults")]
pub(crate) fn put_unless_equal<F: Field + PartialEq, S: Sink>(
    value: &F,
    default: &F,
    name: &str,
    wire: &str,
    sink: &mut S,
) {
    if value != default {
        value.put_if_set(name, wire, sink);
    }
}
