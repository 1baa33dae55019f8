//! Collects the warnings about names and shapes that come from the lock, not from the document.

use crate::Warning;

/// The code of warnings about a difference in which the lock wins over the document.
const KEPT: &str = "kept-as-recorded";

/// Applies the lock to an API, and reports each difference in which the lock wins.
pub struct Keeper<'a> {
    warnings: &'a mut Vec<Warning>,
}

impl<'a> Keeper<'a> {
    pub fn new(warnings: &'a mut Vec<Warning>) -> Self {
        Self { warnings }
    }

    /// Reports a name or shape that stays as the lock has it.
    pub fn kept(&mut self, pointer: &str, message: String) {
        self.warnings.push(Warning {
            code: KEPT,
            pointer: pointer.to_owned(),
            message,
        });
    }
}
