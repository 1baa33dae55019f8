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

/// Runs `read`, and returns what it has found apart from what was found before: a union tries several types, and
/// only what the selected one does not name counts.
#[allow(dead_code, reason = "not every API has unions")]
pub(crate) fn apart<T>(read: impl FnOnce() -> T) -> (T, Vec<Found>) {
    let before = FOUND.take();
    FOUND.set(before.as_ref().map(|_| Vec::new()));
    let value = read();
    let found = FOUND.replace(before);
    (value, found.unwrap_or_default())
}

/// Adds what was found apart, in a copy of the text that begins `from` there and `to` here.
#[allow(dead_code, reason = "not every API has unions")]
pub(crate) fn add(found: Vec<Found>, from: usize, to: usize) {
    FOUND.with_borrow_mut(|all| {
        if let Some(all) = all {
            let moved =
                |(address, text): Found| (address.wrapping_sub(from).wrapping_add(to), text);
            all.extend(found.into_iter().map(moved));
        }
    });
}

/// Returns true inside of [`collect`], while text is decoded.
pub(crate) fn is_collecting() -> bool {
    limits::is_json() && FOUND.with_borrow(Option::is_some)
}

/// Reads the value of a property that the type does not name.
pub(crate) fn skip<'de, M: MapAccess<'de>>(map: &mut M) -> Result<(), M::Error> {
    if !is_collecting() {
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
