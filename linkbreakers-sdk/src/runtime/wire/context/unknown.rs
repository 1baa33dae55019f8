//! Collects the properties of a response that its types do not name, if somebody asks for them.
//!
//! Types have no place for such properties, and most callers never ask. So they are skipped, and
//! [`Response::extra`](crate::Response::extra) decodes the body once more to collect them.

use std::cell::RefCell;

use serde::de::{IgnoredAny, MapAccess};
use serde_json::value::RawValue;

use super::limits;

/// The address at which the text of a value begins, and the text.
pub(crate) type Found = (usize, String);

thread_local! {
    static FOUND: RefCell<Option<Vec<Found>>> = const { RefCell::new(None) };
}

/// Runs `read`, which decodes text by serde_json, and returns what its types do not name.
pub(crate) fn collect<T>(read: impl FnOnce() -> T) -> Vec<Found> {
    FOUND.set(Some(Vec::new()));
    read();
    FOUND.take().unwrap_or_default()
}

/// Runs `read` without collecting: a union tries several types, and reads from a copy of the text.
pub(crate) fn paused<T>(read: impl FnOnce() -> T) -> T {
    let found = FOUND.take();
    let value = read();
    FOUND.set(found);
    value
}

/// Reads the value of a property that the type does not name.
pub(crate) fn skip<'de, M: MapAccess<'de>>(map: &mut M) -> Result<(), M::Error> {
    let collects = limits::is_json() && FOUND.with_borrow(Option::is_some);
    if !collects {
        return map.next_value::<IgnoredAny>().map(|_| ());
    }
    let value = map.next_value::<&RawValue>()?.get();
    FOUND.with_borrow_mut(|found| {
        let address = value.as_ptr() as usize;
        found
            .get_or_insert_default()
            .push((address, value.to_owned()));
    });
    Ok(())
}
