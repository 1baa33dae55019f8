//! Runs code on other threads: on one with a large stack, or on two at once to save time.

use std::panic::resume_unwind;
use std::thread;

use crate::Error;

/// The stack size of the thread that processes documents, in bytes.
///
/// Documents nest up to [`crate::read::MAX_DEPTH`] levels deep, and without optimization serde and typify
/// use tens of kilobytes per level. Stack that is not used costs no memory.
const STACK: usize = 64 << 20;

/// Runs a function on a thread whose stack is large enough for any document. The caller's own stack may be
/// as small as 1 MiB (the main thread on Windows).
///
/// # Errors
///
/// Returns an error if the thread cannot be started.
pub(crate) fn with_large_stack<T: Send>(run: impl FnOnce() -> T + Send) -> Result<T, Error> {
    thread::scope(|scope| {
        let builder = thread::Builder::new().stack_size(STACK);
        let thread = builder.spawn_scoped(scope, run).map_err(|error| {
            let problem = format!("cannot start a thread: {error}");
            Error::new("#", problem, "free some memory, and try again")
        })?;
        match thread.join() {
            Ok(outcome) => Ok(outcome),
            Err(panic) => resume_unwind(panic),
        }
    })
}

/// Runs two functions at once and returns both results. `main` runs on the caller's thread and need not be
/// `Send`.
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
