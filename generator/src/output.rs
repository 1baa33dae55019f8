//! The result of a generation.

use crate::Warning;

/// A generated SDK.
#[derive(Debug)]
pub struct Output {
    /// Files by their path in the crate's folder.
    pub files: Vec<File>,
    /// The record of names and shapes, brought up to date.
    pub lock: String,
    /// Reports of what was left out, put differently, or breaks callers.
    pub warnings: Vec<Warning>,
    /// Number of operations.
    pub operations: usize,
    /// Number of types.
    pub types: usize,
}

/// A file of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path in the crate's folder, with forward slashes, such as `src/generated/links.rs`.
    pub path: String,
    /// The whole content.
    pub text: String,
}
