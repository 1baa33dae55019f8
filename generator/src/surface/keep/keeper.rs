//! Collects the reports of what is kept.

use crate::Warning;

/// The code of warnings that say that the record won over the document.
const KEPT: &str = "kept-as-recorded";

/// Keeps an API to its record, and reports where that made a difference.
pub struct Keeper<'a> {
    warnings: &'a mut Vec<Warning>,
}

impl<'a> Keeper<'a> {
    pub fn new(warnings: &'a mut Vec<Warning>) -> Self {
        Self { warnings }
    }

    /// Reports that something stays as recorded.
    pub fn kept(&mut self, pointer: &str, message: String) {
        self.warnings.push(Warning {
            code: KEPT,
            pointer: pointer.to_owned(),
            message,
        });
    }
}
