//! Where hand-written code of one API hooks into the runtime.

use super::Error;

/// What the crate's root adds to the runtime; the constant `HOOKS` there.
pub(crate) struct Hooks {
    /// Checks a JSON body before it is sent, by `operationId`.
    pub(crate) check: fn(operation: &str, body: &[u8]) -> Result<(), Error>,
}

impl Hooks {
    /// Nothing is added.
    #[allow(dead_code, reason = "for crates without hand-written help")]
    pub(crate) const NONE: Self = Self {
        check: |_, _| Ok(()),
    };
}
