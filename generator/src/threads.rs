//! Threads of the generator: one with a large stack, and pairs of threads that save time.

use std::panic::resume_unwind;
use std::thread;

use crate::Error;

/// Stack of the thread on which documents are processed, in bytes.
///
/// Documents nest up to [`crate::read::MAX_DEPTH`] levels deep, and serde and typify take tens of
/// kilobytes a level where they are not optimized. Stack that is not used costs no memory.
const STACK: usize = 64 << 20;

/// Runs a function on a thread whose stack is large enough for any document; the stack of the
/// caller's thread may have no more than 1 MiB.
pub(crate) fn with_large_stack<T: Send>(run: impl FnOnce() -> T + Send) -> Result<T, Error> {
    thread::scope(|scope| {
        let builder = thread::Builder::new().stack_size(STACK);
        let thread = builder.spawn_scoped(scope, run).map_err(|error| {
            let what = format!("no thread can be started: {error}");
            Error::new("#", what, "free some memory, and try again")
        })?;
        match thread.join() {
            Ok(outcome) => Ok(outcome),
            Err(panic) => resume_unwind(panic),
        }
    })
}

/// Runs two functions at once. People wait for regeneration, and there are always two stages that
/// do not need each other.
pub(crate) fn join<A, B: Send>(
    main: impl FnOnce() -> A,
    other: impl FnOnce() -> B + Send,
) -> (A, B) {
    thread::scope(|scope| {
        let other = scope.spawn(other);
        let main = main();
        match other.join() {
            Ok(other) => (main, other),
            Err(panic) => resume_unwind(panic),
        }
    })
}
