//! Remembers that a value is being written as the pairs of a query or a form, and not as JSON.
//!
//! In JSON, a property that the API requires is `null` as long as it has no value. Pairs have no `null`: there the
//! property is left out, while a `null` that the caller asked for is refused. Once written, both look the same.

use std::cell::Cell;

thread_local! {
    static WRITING: Cell<bool> = const { Cell::new(false) };
}

/// Runs `write` with properties left out that have no value.
#[allow(dead_code, reason = "not every API has structured parameters")]
pub(crate) fn writes<T>(write: impl FnOnce() -> T) -> T {
    struct Restore(bool);

    impl Drop for Restore {
        fn drop(&mut self) {
            WRITING.set(self.0);
        }
    }

    let _restore = Restore(WRITING.replace(true));
    write()
}

/// Returns true inside of [`writes`].
#[allow(dead_code, reason = "not every API has fields that may be null")]
pub(crate) fn is_writing() -> bool {
    WRITING.get()
}
