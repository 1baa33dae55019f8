//! Checks the outcome for a random document: the generator lowers it to a valid document, or refuses it with
//! a location; it never panics and never takes more than five seconds.

use std::{
    cell::{Cell, RefCell},
    fs,
    panic::{self, AssertUnwindSafe},
    thread,
    time::{Duration, Instant},
};

use generator::{Error, Output, lower::lower};
use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner},
};
use serde_json::Value;

use crate::support;

/// Returns a runner of `cases` random cases. A repeatable one has the same cases in every run, so that a
/// failure comes from the last change.
pub fn runner(cases: u32, repeatable: bool) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    if repeatable {
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
    } else {
        TestRunner::new(config)
    }
}

/// Runs a check on one case. The case is kept in `target/tried` under the name of the test, so that it is not
/// lost if the process ends; a failing case stays there as `.bad`.
pub fn judged<T>(
    case: &[u8],
    judge: impl FnOnce() -> Result<T, TestCaseError>,
) -> Result<T, TestCaseError> {
    let test = thread::current().name().unwrap_or("case").replace(':', "-");
    let folder = support::root().join("target/tried");
    let (current, bad) = (folder.join(&test), folder.join(format!("{test}.bad")));
    fs::create_dir_all(&folder)?;
    fs::write(&current, case)?;
    let started = Instant::now();
    let outcome = panic::catch_unwind(AssertUnwindSafe(judge))
        .unwrap_or_else(|_| Err(TestCaseError::fail("a panic")));
    let took = started.elapsed();
    let outcome = match outcome {
        Ok(_) if took > Duration::from_secs(5) => Err(TestCaseError::fail(format!("{took:?}"))),
        outcome => outcome,
    };
    outcome.map_err(|error| match fs::copy(&current, &bad) {
        Ok(_) => TestCaseError::fail(format!("{error}: {}", bad.display())),
        Err(_) => error,
    })
}

/// Lowers a document. The result must be OpenAPI 3.0, or the error must have an existing location.
pub fn judge(document: &Value) -> Result<(), TestCaseError> {
    match lower(document.clone()) {
        Ok((lowered, _)) => {
            let model: Result<openapiv3::OpenAPI, _> = serde_json::from_value(lowered);
            prop_assert!(model.is_ok(), "{:?}", model.err());
            Ok(())
        }
        Err(error) => located(document, &error),
    }
}

/// Checks that the pointer of an error leads to a value of the document, or to a missing key of one.
fn located(document: &Value, error: &Error) -> Result<(), TestCaseError> {
    let pointer = error.pointer().unwrap_or_default();
    let parent = pointer
        .rsplit_once('/')
        .map_or(pointer, |(parent, _)| parent);
    let exists = parent
        .strip_prefix('#')
        .is_some_and(|parent| document.pointer(parent).is_some());
    prop_assert!(exists, "{error}");
    Ok(())
}

/// Checks that an error of a text has a pointer, or line and column.
pub fn has_location(error: &Error) -> Result<(), TestCaseError> {
    prop_assert!(
        error.pointer().is_some() || error.line_column().is_some(),
        "{error}"
    );
    Ok(())
}

/// Runs all stages. The generated code must parse, or the error must have an existing location.
pub fn judge_generated(document: &Value) -> Result<Option<Output>, TestCaseError> {
    let text = document.to_string();
    let manifest = support::manifest();
    match generator::generate(&support::input(&text, "api.json", None, &manifest)) {
        Ok(output) => {
            let rust = output.files.iter().filter(|f| f.path.ends_with(".rs"));
            for file in rust.filter(|file| file.path.starts_with("src/generated/")) {
                let parsed = syn::parse_file(&file.text);
                prop_assert!(parsed.is_ok(), "{}: {:?}", file.path, parsed.err());
            }
            Ok(Some(output))
        }
        Err(error) => {
            prop_assert!(!error.help().contains("bug in the generator"), "{error}");
            located(document, &error)?;
            Ok(None)
        }
    }
}

/// A sample of the accepted documents: every `every`th output is kept to be compiled.
pub struct Sample {
    every: usize,
    accepted: Cell<usize>,
    kept: RefCell<Vec<Output>>,
}

impl Sample {
    pub fn new(every: usize) -> Self {
        Self {
            every,
            accepted: Cell::new(0),
            kept: RefCell::default(),
        }
    }

    pub fn take(&self, output: Output) {
        self.accepted.set(self.accepted.get() + 1);
        if self.accepted.get().is_multiple_of(self.every) {
            self.kept.borrow_mut().push(output);
        }
    }

    /// Returns the sample, after checking that the generator accepted more than `minimum` documents: a test
    /// whose documents are all refused would prove nothing.
    pub fn of_more_than(self, minimum: usize) -> Vec<Output> {
        assert!(self.accepted.get() > minimum, "{:?}", self.accepted);
        self.kept.into_inner()
    }
}

/// Compiles a sample of generated code, as modules of one crate.
pub fn compile(name: &str, sample: Vec<Output>) {
    assert!(!sample.is_empty());
    let made: Vec<_> = sample
        .into_iter()
        .enumerate()
        .map(|(i, mut output)| {
            // They share one client, so the accessor of each resource gets a unique name.
            for file in &mut output.files {
                let stem = file.path.strip_prefix("src/generated/");
                if let Some(stem) = stem.and_then(|path| path.strip_suffix(".rs")) {
                    let contexts = [
                        ("pub fn ", "(&self"),
                        ("pub fn ", "(\n        &self"),
                        ("client.", "()"),
                        // Long examples are broken before each method.
                        ("///     .", "()"),
                        ("//!     .", "()"),
                    ];
                    for (before, after) in contexts {
                        let method = format!("{before}{stem}{after}");
                        let unique = format!("{before}{}_of_{i}{after}", stem.trim_matches('_'));
                        file.text = file.text.replace(&method, &unique);
                    }
                }
            }
            let fixture = support::Fixture {
                name: format!("case{i}"),
                text: String::new(),
            };
            (fixture, output)
        })
        .collect();
    support::Krate::of_modules(name, &made).check();
}
