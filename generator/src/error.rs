//! The one error of the generator: the problem, its location, and the help.

use std::fmt;

use indexmap::IndexMap;

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
    file: Option<Box<str>>,
    at: Option<(usize, usize)>,
    pointer: Option<Box<str>>,
    /// The errors of all refused operations, if that is why there is no SDK.
    operations: Option<Box<[Error]>>,
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
            pointer: Some(pointer.into().into_boxed_str()),
            operations: None,
        }
    }

    /// Joins the errors of refused operations; at least one. A single one keeps its message.
    pub(crate) fn refused(errors: Vec<Self>) -> Self {
        let [first, ..] = &*errors else {
            return Self::new(
                "#/paths",
                "an operation was refused without a reason",
                FAULT,
            );
        };
        Self {
            operations: Some(errors.clone().into_boxed_slice()),
            ..first.clone()
        }
    }

    /// Returns the errors of all refused operations, one each; none if something else is wrong, without which
    /// the other operations cannot be generated either.
    pub fn operations(&self) -> &[Self] {
        self.operations.as_deref().unwrap_or_default()
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
            operations: None,
        }
    }

    /// Adds the file name, unless the error has one already.
    #[must_use]
    pub fn in_file(mut self, file: &str) -> Self {
        self.file.get_or_insert_with(|| file.into());
        for error in self
            .operations
            .iter_mut()
            .flat_map(|errors| errors.iter_mut())
        {
            error.file.get_or_insert_with(|| file.into());
        }
        self
    }

    /// Returns the error with its pointer replaced; an error without a pointer is unchanged.
    #[must_use]
    pub(crate) fn map_pointer(mut self, map: impl FnOnce(String) -> String) -> Self {
        self.pointer = self
            .pointer
            .map(|pointer| map(pointer.into_string()).into_boxed_str());
        self
    }

    /// Returns file, line, column and pointer, as far as they are known.
    fn location(&self) -> String {
        let mut location = Vec::new();
        match (&self.file, self.at) {
            (Some(file), Some((line, column))) => location.push(format!("{file}:{line}:{column}")),
            (None, Some((line, column))) => location.push(format!("line {line}, column {column}")),
            (Some(file), None) => location.push(file.to_string()),
            (None, None) => {}
        }
        location.extend(self.pointer.as_deref().map(str::to_owned));
        location.join("  ")
    }

    /// Returns line and column, from 1, if the text could not be parsed.
    pub fn line_column(&self) -> Option<(usize, usize)> {
        self.at
    }

    /// Returns the problem, without location and help.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// Returns what errors of one kind have in common: the problem without the names in it.
    pub fn kind(&self) -> String {
        without_names(&self.problem)
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
        if self.operations().len() > 1 {
            return several(self.operations(), f);
        }
        write!(
            f,
            "{}\n  --> {}\n  = help: {}",
            self.problem,
            self.location(),
            self.help
        )
    }
}

/// Writes the errors of several operations by kind: each with its locations, and the help once.
fn several(errors: &[Error], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut kinds: IndexMap<(String, &str), Vec<&Error>> = IndexMap::new();
    for error in errors {
        let kind = (without_names(&error.problem), &*error.help);
        kinds.entry(kind).or_default().push(error);
    }
    let operations = errors.len();
    let reasons = match kinds.len() {
        1 => "1 reason".to_owned(),
        number => format!("{number} reasons"),
    };
    write!(
        f,
        "{operations} operations are not supported, for {reasons}"
    )?;
    for ((_, help), errors) in &kinds {
        let mut shown = "";
        let mut location = None;
        for error in errors {
            if shown != error.problem {
                write!(f, "\n\n{}", error.problem)?;
                shown = &error.problem;
            }
            // Operations share what is wrong with their path item.
            if location.replace(error.location()) != Some(error.location()) {
                write!(f, "\n  --> {}", error.location())?;
            }
        }
        write!(f, "\n  = help: {help}")?;
    }
    Ok(())
}

/// Returns the text without what is between backticks: messages of one kind differ in names only.
fn without_names(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

impl std::error::Error for Error {}

/// An operation that needs something the SDK does not support.
pub(crate) struct Refused {
    /// The pointer of the operation.
    pub(crate) operation: String,
    pub(crate) error: Error,
}

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

impl Warning {
    /// The code of the warning about an operation that was left out.
    pub const SKIPPED: &'static str = "skipped-operation";

    /// The code of the warning about fields that stay plain, though responses may lack them.
    pub const KEPT_PLAIN: &'static str = "kept-plain";

    /// Returns what warnings of one kind have in common: the code, and for operations that were left out the
    /// reason too. Fields that stay plain are a kind for each type, so that every type is named.
    pub fn kind(&self) -> (&'static str, String) {
        let rest = match self.code {
            Self::SKIPPED => without_names(&self.message),
            Self::KEPT_PLAIN => self.message.clone(),
            _ => String::new(),
        };
        (self.code, rest)
    }

    /// Creates the warning that the absence of a property, at this pointer, does not read as its default.
    pub(crate) fn unread_default(property: &str, wire: &str) -> Self {
        Self {
            code: "unread-default",
            pointer: format!("{property}/default"),
            message: format!(
                "`{wire}` does not read as its default where it is absent: the SDK reads defaults that are of the property's type, and are strings, numbers, booleans, dates, times, values of an enum, or lists and maps of these"
            ),
        }
    }

    /// Creates the warning that an operation was left out because of this error.
    pub(crate) fn skipped(error: &Error) -> Self {
        Self {
            code: Self::SKIPPED,
            pointer: error.pointer().unwrap_or("#/paths").to_owned(),
            message: format!(
                "the operation is left out: {} (help: {})",
                error.problem, error.help
            ),
        }
    }
}
