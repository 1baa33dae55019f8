//! The error of a command: its message and exit code.
//!
//! A message has the problem and its location in the first line, then `= help:` with the command or edit that
//! fixes it.

use std::fmt;
use std::io;
use std::path::Path;

/// An error that ends a command.
#[derive(Debug)]
pub(crate) struct Failure {
    text: String,
    code: u8,
}

const FAILED: u8 = 1;
const USAGE: u8 = 2;
const STALE: u8 = 10;

impl Failure {
    /// Builds a failure with exit code 1; `help` says what fixes the problem, preferably a command.
    pub(crate) fn new(problem: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self::with_code(FAILED, problem, help)
    }

    /// Builds a failure with exit code 2: the arguments are wrong.
    pub(crate) fn usage(problem: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self::with_code(USAGE, problem, help)
    }

    /// Builds a failure with exit code 10: a `--check` found something out of date.
    pub(crate) fn stale(problem: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self::with_code(STALE, problem, help)
    }

    /// Returns a function that turns an I/O error into a failure; `verb` says what was done to the file.
    pub(crate) fn io(verb: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let problem = format!("cannot {verb} {}", path.display());
        move |error| {
            let help = match error.kind() {
                io::ErrorKind::PermissionDenied => "fix the permissions of the file or its folder",
                io::ErrorKind::ReadOnlyFilesystem => "use a checkout on a disk that can be written",
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    "free some space on the disk, then run the command again"
                }
                io::ErrorKind::IsADirectory => "remove the folder of that name",
                _ => "check the path",
            };
            Self::new(format!("{problem}: {error}"), help)
        }
    }

    /// Builds a failure from a message that already contains its help.
    pub(crate) fn complete(text: String) -> Self {
        Self { text, code: FAILED }
    }

    fn with_code(code: u8, problem: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self {
            text: format!("{problem}\n  = help: {help}"),
            code,
        }
    }

    /// Returns true if a `--check` found something out of date.
    pub(crate) fn is_stale(&self) -> bool {
        self.code == STALE
    }

    /// Returns the exit code of the process.
    pub(crate) fn code(&self) -> u8 {
        self.code
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_disk_says_what_mends_it() {
        for (number, help) in [
            (13, "fix the permissions"),
            (21, "remove the folder of that name"),
            (28, "free some space"),
            (30, "a disk that can be written"),
            (122, "free some space"),
            (40, "check the path"),
        ] {
            let error = io::Error::from_raw_os_error(number);
            let text = Failure::io("write", Path::new("spec/x"))(error).to_string();
            assert!(text.starts_with("cannot write spec/x: "), "{text}");
            assert!(text.contains(help), "{number}: {text}");
        }
    }
}
