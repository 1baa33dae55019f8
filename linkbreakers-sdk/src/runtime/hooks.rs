//! The functions by which hand-written code of one API takes part in calls.

use super::Error;

/// The functions that a crate adds to the runtime, as the constant `HOOKS` of its root.
pub(crate) struct Hooks {
    /// Checks a JSON body before it is sent, unless validation is off. `operation` is the `operationId`.
    pub(crate) check: fn(operation: &str, body: &[u8]) -> Result<(), Error>,
}

impl Hooks {
    /// Adds nothing.
    #[allow(dead_code, reason = "only crates without hand-written code use it")]
    pub(crate) const NONE: Self = Self {
        check: |_, _| Ok(()),
    };
}
