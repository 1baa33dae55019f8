//! Prints the output of the commands. Results and ordinary lines go to stdout; steps, progress, warnings and
//! errors to stderr. With `-q` only results and errors are printed.

use super::failure::Failure;
use super::generator::text;
use anstyle::{AnsiColor, Style};
use std::fmt;
use std::io::IsTerminal;

pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const CARE: Style = AnsiColor::Yellow.on_default().bold();
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
pub(crate) const FAINT: Style = AnsiColor::Cyan.on_default();

/// The output of a command. `anstream` removes colours if `NO_COLOR` is set or the output is not a terminal.
pub(crate) struct Ui {
    quiet: bool,
}

impl Ui {
    pub(crate) fn new(quiet: bool) -> Self {
        Self { quiet }
    }

    /// Returns a quiet output, for a command that another command runs and reports in its own words.
    pub(crate) fn silenced(&self) -> Self {
        Self { quiet: true }
    }

    /// Prints a line of the ordinary report.
    pub(crate) fn line(&self, text: impl fmt::Display) {
        if !self.quiet {
            anstream::println!("{text}");
        }
    }

    /// Prints the result that the user asked for, such as that of `--json`; `-q` does not suppress it.
    pub(crate) fn result(&self, text: impl fmt::Display) {
        anstream::println!("{text}");
    }

    /// Prints the current step of a command that takes minutes.
    pub(crate) fn step(&self, text: impl fmt::Display) {
        if !self.quiet {
            anstream::eprintln!("{FAINT}..{FAINT:#} {text}");
        }
    }

    pub(crate) fn warning(&self, text: impl fmt::Display) {
        if !self.quiet {
            let text = text::clean(&text.to_string());
            anstream::eprintln!("{CARE}warning{CARE:#}: {text}");
        }
    }

    /// Shows the progress of a download, on terminals only; `total` is in bytes, like `bytes`.
    pub(crate) fn progress(&self, bytes: usize, total: Option<usize>) {
        if !self.quiet && std::io::stderr().is_terminal() {
            let of = total.map_or_else(String::new, |total| format!(" of {}", total / 1024));
            eprint!("\r{}{of} KB ", bytes / 1024);
        }
    }

    /// Erases the line of [`Ui::progress`].
    pub(crate) fn progress_ends(&self) {
        if !self.quiet && std::io::stderr().is_terminal() {
            eprint!("\r{:30}\r", "");
        }
    }

    /// Prints an error. Messages quote documents, servers and tools, whose control characters could rewrite
    /// the terminal.
    pub(crate) fn failure(&self, failure: &Failure) {
        let text = text::clean(&failure.to_string());
        anstream::eprintln!("{BAD}error{BAD:#}: {text}");
    }
}

/// Formats `text` in a style, with a reset after it.
pub(crate) fn paint(style: Style, text: impl fmt::Display) -> String {
    format!("{style}{text}{style:#}")
}

/// Formats a number with its noun, in singular or plural: `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{ending}")
}
