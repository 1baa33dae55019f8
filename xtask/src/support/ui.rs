//! What the commands print: colours on terminals only, nothing but errors with `-q`.

use super::failure::Failure;
use anstyle::{AnsiColor, Style};
use std::fmt;
use std::io::IsTerminal;

pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const CARE: Style = AnsiColor::Yellow.on_default().bold();
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
pub(crate) const FAINT: Style = AnsiColor::Cyan.on_default();

/// Where lines go. `anstream` takes the colours out where they are not wanted (`NO_COLOR`, a pipe).
pub(crate) struct Ui {
    quiet: bool,
}

impl Ui {
    pub(crate) fn new(quiet: bool) -> Self {
        Self { quiet }
    }

    /// For work inside other work that says for itself what came of it.
    pub(crate) fn hushed(&self) -> Self {
        Self { quiet: true }
    }

    /// A line of the ordinary report.
    pub(crate) fn line(&self, text: impl fmt::Display) {
        if !self.quiet {
            anstream::println!("{text}");
        }
    }

    /// What was asked for by a flag such as `--json`, printed with `-q` too.
    pub(crate) fn result(&self, text: impl fmt::Display) {
        anstream::println!("{text}");
    }

    /// What a command that takes minutes is doing.
    pub(crate) fn step(&self, text: impl fmt::Display) {
        if !self.quiet {
            anstream::eprintln!("{FAINT}..{FAINT:#} {text}");
        }
    }

    pub(crate) fn warning(&self, text: impl fmt::Display) {
        if !self.quiet {
            anstream::eprintln!("{CARE}warning{CARE:#}: {text}");
        }
    }

    /// How far a download is; on a terminal only, and gone when it ends.
    pub(crate) fn progress(&self, bytes: usize, of: Option<usize>) {
        if !self.quiet && std::io::stderr().is_terminal() {
            let of = of.map_or_else(String::new, |of| format!(" of {}", of / 1024));
            eprint!("\r{}{of} KB ", bytes / 1024);
        }
    }

    pub(crate) fn progress_ends(&self) {
        if !self.quiet && std::io::stderr().is_terminal() {
            eprint!("\r{:30}\r", "");
        }
    }

    pub(crate) fn failure(&self, failure: &Failure) {
        anstream::eprintln!("{BAD}error{BAD:#}: {failure}");
    }
}

/// `text` in a style, ended again.
pub(crate) fn paint(style: Style, text: impl fmt::Display) -> String {
    format!("{style}{text}{style:#}")
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, one: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {one}{ending}")
}
