//! The result of a generation.

use crate::Warning;

/// A generated SDK.
#[derive(Debug)]
pub struct Output {
    /// The generated files, sorted by path.
    pub files: Vec<File>,
    /// The updated record of names and shapes.
    pub lock: String,
    /// Reports of what was left out, represented differently, or breaks callers.
    pub warnings: Vec<Warning>,
    /// Number of operations.
    pub operations: usize,
    /// Number of types.
    pub types: usize,
}

/// A file of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path in the crate's folder, with forward slashes, such as `src/generated/links.rs`.
    pub path: String,
    /// The complete content.
    pub text: String,
}

/// The path of the changelog.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

impl File {
    /// Returns true if the file is a start that others go on with: one that is there already stays.
    pub fn is_written_once(&self) -> bool {
        self.path == CHANGELOG
    }
}
