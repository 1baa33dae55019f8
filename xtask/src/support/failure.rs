//! Why a command stopped: the text of one screen and the exit code.

use std::fmt;
use std::io;
use std::path::Path;

/// What a command ends with when it did not do what it was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    text: String,
    code: u8,
}

const FAILED: u8 = 1;
const USAGE: u8 = 2;
const STALE: u8 = 10;

impl Failure {
    /// Something went wrong; `help` says what mends it, best a command.
    pub(crate) fn new(what: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self::with_code(FAILED, what, help)
    }

    /// The arguments do not fit together.
    pub(crate) fn usage(what: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self::with_code(USAGE, what, help)
    }

    /// A `--check` found something out of step.
    pub(crate) fn stale(what: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self::with_code(STALE, what, help)
    }

    /// Turns an I/O error into a failure that names the deed and the file.
    pub(crate) fn io(deed: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let what = format!("cannot {deed} {}", path.display());
        move |error| {
            let help = match error.kind() {
                io::ErrorKind::PermissionDenied => "mend the permissions of the file or its folder",
                io::ErrorKind::StorageFull => "free some space on the disk",
                _ => "see whether the path is right",
            };
            Self::new(format!("{what}: {error}"), help)
        }
    }

    /// An error whose text says already what mends it.
    pub(crate) fn complete(text: String) -> Self {
        Self { text, code: FAILED }
    }

    fn with_code(code: u8, what: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self {
            text: format!("{what}\n  = help: {help}"),
            code,
        }
    }

    /// Whether a `--check` found something out of step.
    pub(crate) fn is_stale(&self) -> bool {
        self.code == STALE
    }

    /// The exit code of the process.
    pub(crate) fn code(&self) -> u8 {
        self.code
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
