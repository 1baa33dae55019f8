//! The one error of the generator: the problem, its location, and the help.

use std::fmt;

/// The help for problems that no document should be able to cause.
pub(crate) const FAULT: &str =
    "this is a fault of the generator; please report it with the document";

/// Why a document, an overlay or a lock was refused.
///
/// Printed, it names the problem, its location (file, line, column, JSON pointer, as far as they
/// are known) and the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    problem: String,
    help: String,
    file: Option<String>,
    at: Option<(usize, usize)>,
    pointer: Option<String>,
}

impl Error {
    /// A problem at a JSON pointer of the document, such as `#/paths/~1v1~1links/get`.
    pub fn new(
        pointer: impl Into<String>,
        problem: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            problem: problem.into(),
            help: help.into(),
            file: None,
            at: None,
            pointer: Some(pointer.into()),
        }
    }

    /// A problem of the text, at a line and a column that both count from 1.
    pub fn at(
        line: usize,
        column: usize,
        problem: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            problem: problem.into(),
            help: help.into(),
            file: None,
            at: Some((line, column)),
            pointer: None,
        }
    }

    /// Names the file, unless the error names one already.
    #[must_use]
    pub fn in_file(mut self, file: &str) -> Self {
        self.file.get_or_insert_with(|| file.to_owned());
        self
    }

    /// The error with another pointer in place of its own.
    #[must_use]
    pub(crate) fn map_pointer(mut self, map: impl FnOnce(String) -> String) -> Self {
        self.pointer = self.pointer.map(map);
        self
    }

    /// Returns line and column, from 1, if the text itself is at fault.
    pub fn line_column(&self) -> Option<(usize, usize)> {
        self.at
    }

    /// Returns the problem, without location and help.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// Returns the help.
    pub fn help(&self) -> &str {
        &self.help
    }

    /// Returns the JSON pointer, if the document was well-formed enough to have one.
    pub fn pointer(&self) -> Option<&str> {
        self.pointer.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  --> ", self.problem)?;
        let mut location = Vec::new();
        match (&self.file, self.at) {
            (Some(file), Some((line, column))) => location.push(format!("{file}:{line}:{column}")),
            (None, Some((line, column))) => location.push(format!("line {line}, column {column}")),
            (Some(file), None) => location.push(file.clone()),
            (None, None) => {}
        }
        location.extend(self.pointer.clone());
        write!(f, "{}\n  = help: {}", location.join("  "), self.help)
    }
}

impl std::error::Error for Error {}

/// A report of something that was left out or put differently, without changing what goes over the
/// wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Warning {
    /// The code by which warnings are grouped and counted.
    pub code: &'static str,
    /// JSON pointer of what it is about.
    pub pointer: String,
    /// The problem, and what the generator did about it.
    pub message: String,
}
