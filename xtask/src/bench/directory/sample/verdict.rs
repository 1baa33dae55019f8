//! The result of one generator on one document.

use serde::{Deserialize, Serialize};

/// The steps from a document to a crate that can be used, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Stage {
    /// The generator writes a crate.
    Generate,
    /// `cargo check` passes.
    Check,
    /// `cargo doc` passes.
    Doc,
}

/// What became of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Verdict {
    /// All stages pass.
    Passed,
    /// A stage fails; those after it do not run.
    Failed {
        /// The first stage that fails.
        stage: Stage,
        /// The first lines of its error.
        why: String,
    },
}

impl Stage {
    /// Returns the title of its column.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Generate => "generated",
            Self::Check => "`cargo check` passes",
            Self::Doc => "`cargo doc` passes",
        }
    }

    /// Returns the command that fails in this stage.
    pub(super) fn command(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Check => "cargo check",
            Self::Doc => "cargo doc",
        }
    }
}

impl Verdict {
    /// Returns true if a stage passes.
    pub(super) fn passes(&self, stage: Stage) -> bool {
        match self {
            Self::Passed => true,
            Self::Failed { stage: failed, .. } => stage < *failed,
        }
    }

    /// Returns the verdict that reaches the later stage; of equals, the first.
    pub(super) fn or_better(self, other: Self) -> Self {
        match (&self, &other) {
            (Self::Failed { .. }, Self::Passed) => other,
            (Self::Failed { stage: mine, .. }, Self::Failed { stage: theirs, .. })
                if mine < theirs =>
            {
                other
            }
            _ => self,
        }
    }
}
