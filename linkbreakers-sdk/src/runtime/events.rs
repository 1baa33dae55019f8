//! Parses events that the API sends to its callers. Generated code calls it; not every API has events.

#![allow(dead_code, reason = "not every API has events")]

use bytes::Bytes;

use super::error::Error;
use super::operation::FromBody;
use super::wire::{Json, discriminator};

/// Reads the body of an event. An empty body is none, even if nothing in it is required.
pub(crate) fn read_event<T: FromBody>(body: &[u8]) -> Result<T, Error> {
    let invalid = || Error::invalid("body", "of the delivery is not a body of the event");
    if body.trim_ascii().is_empty() {
        return Err(invalid());
    }
    T::read(&Bytes::copy_from_slice(body)).map_err(|source| invalid().caused_by(source))
}

/// Returns the string in the property that names the event; none if there is no such string.
pub(crate) fn event_tag(body: &[u8], name: &'static str) -> Result<Option<String>, Error> {
    let body: Json = read_event(body)?;
    Ok(discriminator(&body, name))
}
