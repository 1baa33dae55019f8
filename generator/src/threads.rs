//! Runs code on other threads: on one with a large stack, or on several at once to save time.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
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

/// Applies a function to every item, on as many threads as the machine runs at once. Each takes the first item
/// that is left, so large ones should come first. The results are in the order of the items.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], run: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else {
                return done;
            };
            done.push((at, run(item)));
        }
    };
    let mut done = thread::scope(|scope| {
        let helpers = thread::available_parallelism().map_or(1, usize::from);
        let helpers = helpers.min(items.len()).saturating_sub(1);
        let builder = || thread::Builder::new().stack_size(STACK);
        // What a thread that cannot be started would have done, the others do.
        let helpers: Vec<_> = (0..helpers)
            .filter_map(|_| builder().spawn_scoped(scope, work).ok())
            .collect();
        let mut done = work();
        for helper in helpers {
            match helper.join() {
                Ok(more) => done.extend(more),
                Err(panic) => resume_unwind(panic),
            }
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
