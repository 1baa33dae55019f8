//! Parses events that the API sends to its callers. Generated code calls it; not every API has events.

#![allow(dead_code, reason = "not every API has events")]

use bytes::Bytes;

use super::error::{Error, described, one_line};
use super::operation::FromBody;
use super::wire::context::limits::{self, DecodeLimits};
use super::wire::{Json, discriminator};

/// Reads the body of the event with this name; `""` if it is not known yet. An empty body is none, even if nothing in
/// it is required.
pub(crate) fn read_event<T: FromBody>(name: &str, body: &[u8]) -> Result<T, Error> {
    if body.trim_ascii().is_empty() {
        return Err(invalid(name, "it is empty"));
    }
    let body = Bytes::copy_from_slice(body);
    limits::within(DecodeLimits::NONE, || T::read(&body))
        .map_err(|source| invalid(name, &described(&body, &source)).caused_by(source))
}

/// Builds the error for a body that is not that of the event.
#[cold]
fn invalid(name: &str, problem: &str) -> Error {
    let name = match one_line(name) {
        name if name.is_empty() => name,
        name => format!(" `{name}`"),
    };
    Error::invalid(
        "body",
        format!("of the delivery is not a body of the event{name}: {problem}"),
    )
}

/// Returns the string in the property that names the event; none if there is no such string.
pub(crate) fn event_tag(body: &[u8], name: &'static str) -> Result<Option<String>, Error> {
    let body: Json = read_event("", body)?;
    Ok(discriminator(&body, name))
}
