//! The one error of the generator: the problem, its location, and the help.

use std::fmt;

/// The help for problems that only a bug in the generator can cause.
pub(crate) const FAULT: &str = "this is a bug in the generator; please report it with the document";

/// The reason for which a document, an overlay or a lock was refused.
///
/// `Display` writes the problem, its location (file, line, column and JSON pointer, as far as they are
/// known) and the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    problem: String,
    help: String,
    file: Option<String>,
    at: Option<(usize, usize)>,
    pointer: Option<String>,
}

impl Error {
    /// Creates an error at a JSON pointer of the document, such as `#/paths/~1v1~1links/get`.
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

    /// Creates an error at a line and a column of the text; both count from 1.
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

    /// Adds the file name, unless the error has one already.
    #[must_use]
    pub fn in_file(mut self, file: &str) -> Self {
        self.file.get_or_insert_with(|| file.to_owned());
        self
    }

    /// Returns the error with its pointer replaced; an error without a pointer is unchanged.
    #[must_use]
    pub(crate) fn map_pointer(mut self, map: impl FnOnce(String) -> String) -> Self {
        self.pointer = self.pointer.map(map);
        self
    }

    /// Returns line and column, from 1, if the text could not be parsed.
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

/// A report of something that the SDK leaves out or represents differently, though requests and responses
/// stay as the document describes them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Warning {
    /// The code by which warnings are grouped and counted.
    pub code: &'static str,
    /// JSON pointer of the part of the document that it concerns.
    pub pointer: String,
    /// The problem, and what the generator did about it.
    pub message: String,
}
