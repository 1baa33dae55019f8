//! Remembers the deprecated operations that were warned of, so that each is warned of once.

#[cfg(feature = "tracing")]
use std::{collections::HashSet, sync::Mutex};

/// The `operationId`s that were warned of. Empty without the feature `tracing`, which issues the warnings.
#[derive(Default)]
pub(crate) struct Deprecations {
    #[cfg(feature = "tracing")]
    warned: Mutex<HashSet<&'static str>>,
}

#[cfg(feature = "tracing")]
impl Deprecations {
    /// Returns true the first time that it is asked about an operation.
    pub(crate) fn is_new(&self, operation: &'static str) -> bool {
        let warned = self.warned.lock();
        warned.is_ok_and(|mut warned| warned.insert(operation))
    }
}
