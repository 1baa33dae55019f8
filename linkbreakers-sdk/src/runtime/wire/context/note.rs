//! Notes that hold while a value is read or written, kept for the thread that does it.

use std::cell::Cell;
use std::thread::LocalKey;

thread_local! {
    static OF_CALLER: Cell<bool> = const { Cell::new(false) };
    static AS_PAIRS: Cell<bool> = const { Cell::new(false) };
}

/// A caller's own JSON is read, and not a response.
///
/// The API requires fields of what it is sent that its responses may lack, and takes none of others that these hold.
/// So `serde::Deserialize` of a type that is sent refuses what the API would refuse, also inside of nested types, while
/// the response decoder reads the same types by what responses hold.
pub(crate) static CALLER: Note = Note(&OF_CALLER);

/// A value is written as the pairs of a query or a form, and not as JSON.
///
/// In JSON, a property that the API requires is `null` as long as it has no value. Pairs have no `null`: there the
/// property is left out, while a `null` that the caller asked for is refused. Once written, both look the same.
#[allow(dead_code, reason = "not every API has structured parameters")]
pub(crate) static PAIRS: Note = Note(&AS_PAIRS);

/// A note that holds or does not.
pub(crate) struct Note(&'static LocalKey<Cell<bool>>);

#[allow(dead_code, reason = "not every API has objects")]
impl Note {
    /// Runs `action` while the note holds.
    pub(crate) fn during<T>(&'static self, action: impl FnOnce() -> T) -> T {
        let _restore = self.start();
        action()
    }

    fn start(&'static self) -> Restore {
        Restore {
            note: self,
            held: self.0.replace(true),
        }
    }

    /// Returns true if the note holds.
    pub(crate) fn holds(&'static self) -> bool {
        self.0.get()
    }
}

/// Restores a note, also after a panic.
struct Restore {
    note: &'static Note,
    held: bool,
}

impl Drop for Restore {
    fn drop(&mut self) {
        self.note.0.set(self.held);
    }
}
