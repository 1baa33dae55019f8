//! What the generator does with a document of chance, judged: it lowers it to what parses, or refuses
//! it with a place; never a panic or a hang.

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

/// The same cases at every run, so that a failure here is one of the last change.
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

/// Judges one case. While it is tried, it lies in `target/tried`, under the name of the test, should
/// the process end; a bad one stays there.
pub fn judged<T>(
    case: &[u8],
    judge: impl FnOnce() -> Result<T, TestCaseError>,
) -> Result<T, TestCaseError> {
    let test = thread::current().name().unwrap_or("case").replace(':', "-");
    let folder = support::root().join("target/tried");
    let (tried, bad) = (folder.join(&test), folder.join(format!("{test}.bad")));
    fs::create_dir_all(&folder)?;
    fs::write(&tried, case)?;
    let started = Instant::now();
    let outcome = panic::catch_unwind(AssertUnwindSafe(judge))
        .unwrap_or_else(|_| Err(TestCaseError::fail("a panic")));
    let took = started.elapsed();
    let outcome = match outcome {
        Ok(_) if took > Duration::from_secs(5) => Err(TestCaseError::fail(format!("{took:?}"))),
        outcome => outcome,
    };
    outcome.map_err(|error| match fs::copy(&tried, &bad) {
        Ok(_) => TestCaseError::fail(format!("{error}: {}", bad.display())),
        Err(_) => error,
    })
}

/// What is refused has a place that is there; what is accepted is 3.0.
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

/// The place is in the document, or is a key that is missing there.
fn located(document: &Value, error: &Error) -> Result<(), TestCaseError> {
    let pointer = error.pointer().unwrap_or_default();
    let parent = pointer
        .rsplit_once('/')
        .map_or(pointer, |(parent, _)| parent);
    let there = parent
        .strip_prefix('#')
        .is_some_and(|parent| document.pointer(parent).is_some());
    prop_assert!(there, "{error}");
    Ok(())
}

/// An error of a text has a place in the document or in the text.
pub fn placed(error: &Error) -> Result<(), TestCaseError> {
    prop_assert!(
        error.pointer().is_some() || error.line_column().is_some(),
        "{error}"
    );
    Ok(())
}

/// All of the generator: what is refused has a place that is there, what is made parses.
pub fn judge_whole(document: &Value) -> Result<Option<Output>, TestCaseError> {
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
            prop_assert!(!error.help().contains("fault of the generator"), "{error}");
            located(document, &error)?;
            Ok(None)
        }
    }
}

/// Of what is accepted, a part that is kept to be compiled.
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

    /// What was kept, if enough was accepted for the cases to tell something.
    pub fn of_more_than(self, enough: usize) -> Vec<Output> {
        assert!(self.accepted.get() > enough, "{:?}", self.accepted);
        self.kept.into_inner()
    }
}

/// Compiles a sample of what was made, as modules of one crate.
pub fn compile(name: &str, sample: Vec<Output>) {
    assert!(!sample.is_empty());
    let made: Vec<_> = sample
        .into_iter()
        .enumerate()
        .map(|(i, mut output)| {
            // All are modules of one crate, and so of one client.
            for file in &mut output.files {
                let stem = file.path.strip_prefix("src/generated/");
                if let Some(stem) = stem.and_then(|path| path.strip_suffix(".rs")) {
                    let places = [
                        ("pub fn ", "(&self"),
                        ("pub fn ", "(\n        &self"),
                        ("client.", "()"),
                    ];
                    for (before, after) in places {
                        let method = format!("{before}{stem}{after}");
                        let own = format!("{before}{}_of_{i}{after}", stem.trim_matches('_'));
                        file.text = file.text.replace(&method, &own);
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
