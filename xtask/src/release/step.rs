//! A step of a release: its name, its time, and what is said of it.

use crate::support::failure::Failure;
use crate::support::ui::{GOOD, Ui, paint};
use std::env;
use std::time::Instant;

/// What a step came to.
pub(crate) struct Outcome<T> {
    /// For the steps after it.
    pub(crate) result: T,
    /// For whoever reads along.
    pub(crate) message: String,
}

/// Runs steps and prints a line for each.
pub(crate) struct Steps<'a> {
    pub(crate) ui: &'a Ui,
}

impl Steps<'_> {
    /// Runs a step that has nothing to hand on but its message.
    pub(crate) fn run(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<String, Failure>,
    ) -> Result<(), Failure> {
        self.run_for(name, || {
            let message = work()?;
            Ok(Outcome {
                result: (),
                message,
            })
        })
    }

    /// Runs a step for its result.
    pub(crate) fn run_for<T>(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<Outcome<T>, Failure>,
    ) -> Result<T, Failure> {
        let start = Instant::now();
        let Outcome { result, message } = work()?;
        let seconds = start.elapsed().as_secs_f64();
        self.ui.line(format!(
            "{} {name:10} {seconds:6.2} s  {message}",
            paint(GOOD, "release")
        ));
        stop_after(name);
        Ok(result)
    }
}

/// Dies after a step, as if killed: so the rehearsal comes to every gap between two steps.
fn stop_after(step: &str) {
    if env::var_os("XTASK_RELEASE_DIES_AFTER").is_some_and(|name| name == step) {
        std::process::abort();
    }
}
