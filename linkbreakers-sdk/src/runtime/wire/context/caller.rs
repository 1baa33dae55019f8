//! Remembers that a caller's own JSON is being read, and not a response.
//!
//! The API requires fields of what it is sent that its responses may lack. So `serde::Deserialize` of a
//! type that is sent refuses what the API would refuse, also inside of nested types, while the response
//! decoder reads the same types leniently. Types know each other only through [`Wire`](super::Wire),
//! whose signature is serde's: hence the note is kept beside the call, for the thread that reads.

use std::cell::Cell;

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// Runs `read` with fields required that the API requires of what it is sent.
#[allow(dead_code, reason = "not every API is sent objects")]
pub(crate) fn reads<T>(read: impl FnOnce() -> T) -> T {
    struct Restore(bool);

    impl Drop for Restore {
        fn drop(&mut self) {
            READING.set(self.0);
        }
    }

    let _restore = Restore(READING.replace(true));
    read()
}

/// Returns true inside of [`reads`].
pub(crate) fn is_reading() -> bool {
    READING.get()
}
