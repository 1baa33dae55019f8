//! Runs the generator on one document, with a time limit and without dying of a panic.

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use super::documents::Document;
use crate::support::generator::{self, Job, Target, Unsupported};

/// The time after which a document is given up.
const LIMIT: Duration = Duration::from_secs(60);

/// What became of a document.
pub(super) struct Outcome {
    /// Its path below the folder of documents.
    pub(super) name: String,
    pub(super) result: Result,
    /// The time of the first run.
    pub(super) time: Duration,
}

/// The result of the generator.
pub(super) enum Result {
    /// A crate with so many operations.
    Accepted(usize),
    Refused {
        /// The number of refused operations of each kind; 0 where the whole document is refused.
        kinds: BTreeMap<String, usize>,
        /// The location of the first refusal.
        first: String,
        /// The numbers of operations that are kept and skipped, if a crate can be made of the rest.
        skipping: Option<(usize, usize)>,
    },
    Panicked(String),
    TookTooLong,
}

/// Prints no panics: they are part of the result.
pub(super) fn silence_panics() {
    panic::set_hook(Box::new(|_| {}));
}

impl Outcome {
    /// Returns the outcome of a document that cannot be read.
    pub(super) fn unreadable(path: &Path, why: String) -> Self {
        Self {
            name: path.display().to_string(),
            result: Result::Refused {
                kinds: BTreeMap::from([(why, 0)]),
                first: String::new(),
                skipping: None,
            },
            time: Duration::ZERO,
        }
    }

    /// Runs the generator on a document.
    pub(super) fn of(document: Document, manifest: &str) -> Self {
        let name = document.name.clone();
        let job = Arc::new(Job {
            document: document.bytes,
            document_name: document.name,
            overlay: None,
            lock: None,
            manifest: manifest.to_owned(),
            target: Target::Crate,
            unsupported: Unsupported::Refuse,
        });
        let start = Instant::now();
        let (sender, receiver) = mpsc::channel();
        // A thread cannot be ended: one that takes too long is left alone.
        thread::spawn(move || {
            let outcome = panic::catch_unwind(AssertUnwindSafe(|| generate(&job, start)));
            let outcome = outcome.unwrap_or_else(|panic| {
                let message = panic.downcast_ref::<String>().cloned();
                let message = message.or_else(|| {
                    let text = panic.downcast_ref::<&str>()?;
                    Some((*text).to_owned())
                });
                let message = message.unwrap_or_else(|| "a panic without a message".to_owned());
                (Result::Panicked(message), start.elapsed())
            });
            // Nobody listens any more if it took too long.
            let _ = sender.send(outcome);
        });
        let (result, time) = receiver
            .recv_timeout(LIMIT)
            .unwrap_or((Result::TookTooLong, LIMIT));
        Self { name, result, time }
    }

    /// Returns true if a crate can be made of the whole document.
    pub(super) fn is_accepted(&self) -> bool {
        matches!(self.result, Result::Accepted(_))
    }
}

/// Runs the generator; if it refuses operations, once more without them. Returns the time of the first run too.
fn generate(job: &Job, start: Instant) -> (Result, Duration) {
    let error = match generator::try_generate(job, Unsupported::Refuse) {
        Ok(output) => return (Result::Accepted(output.operations), start.elapsed()),
        Err(error) => error,
    };
    let time = start.elapsed();
    let mut kinds = BTreeMap::new();
    for operation in error.operations() {
        *kinds.entry(operation.kind()).or_insert(0) += 1;
    }
    if kinds.is_empty() {
        kinds.insert(error.kind(), 0);
    }
    let skipped = error.operations().len();
    let skipping = generator::try_generate(job, Unsupported::Skip);
    let refused = Result::Refused {
        kinds,
        first: error.pointer().unwrap_or("#").to_owned(),
        skipping: skipping.ok().map(|output| (output.operations, skipped)),
    };
    (refused, time)
}
