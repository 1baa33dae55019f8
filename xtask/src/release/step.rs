//! Runs the steps of a release, and prints the name, the time and a message for each.

use crate::support::failure::Failure;
use crate::support::ui::{GOOD, Ui, paint};
use std::env;
use std::time::Instant;

/// The outcome of a step.
pub(crate) struct Outcome<T> {
    /// The value for later steps.
    pub(crate) result: T,
    /// The text of the printed line.
    pub(crate) message: String,
}

/// Runs steps and prints one line for each.
pub(crate) struct Steps<'a> {
    pub(crate) ui: &'a Ui,
}

impl Steps<'_> {
    /// Runs a step that has no result but its message.
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

    /// Runs a step and returns its result.
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
        abort_after(name);
        Ok(result)
    }
}

/// Aborts the process after the step that `XTASK_RELEASE_DIES_AFTER` names, as if it were killed. Tests use
/// it to resume a release between any two steps.
fn abort_after(step: &str) {
    if env::var_os("XTASK_RELEASE_DIES_AFTER").is_some_and(|name| name == step) {
        std::process::abort();
    }
}
