//! The command line: the arguments of each command and their `--help`, one file per command.
//!
//! A file here does three things, in this order, and no work of its own:
//!
//! 1. It declares the arguments for clap. Doc comments on them are the text of `--help`.
//! 2. It converts them to the `Options` of the folder of the same name (`crate::fetch` for `fetch.rs`) and
//!    runs that command.
//! 3. It prints the result, if the command has one.
//!
//! To add a command, write its file here, add its variant to [`Command`] and its arm to [`Cli::run`], and do
//! the work in a folder of its own. A new flag is an argument here and a field of the `Options` there.
//!
//! `fetch.rs` is the model. The test of a command is a file in `xtask/tests/it`, declared in its `main.rs`; the
//! README's Commands, the page of `main.rs` and the table of xtask in `.github/CONTRIBUTING.md` list the
//! command. Console blocks of the README are run by a test, so an example there must work offline and end.

mod bench;
mod diff;
mod fetch;
mod regen;
mod release;

use crate::support::failure::Failure;
use crate::support::ui::Ui;
use clap::{Parser, Subcommand};

/// Keeps the SDK up to date with the API: fetch the document, regenerate the crate, see what changed.
///
/// Exit codes: 0 done, 1 failed, 2 wrong usage, 10 out of date (`--check`).
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXAMPLES)]
pub(crate) struct Cli {
    /// Prints only errors and results, such as that of `--json`.
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask regen            generates the SDK from the pinned document
  cargo xtask regen --check    fails if the SDK is out of date, writes nothing
  cargo xtask fetch            pins the newest document";

#[derive(Subcommand)]
enum Command {
    Regen(regen::Args),
    Fetch(fetch::Args),
    Diff(diff::Args),
    Release(release::Args),
    Bench(bench::Args),
}

impl Cli {
    /// Runs the command that the user named.
    pub(crate) fn run(self, ui: &Ui) -> Result<(), Failure> {
        match self.command {
            Command::Regen(args) => regen::run(args, ui),
            Command::Fetch(args) => fetch::run(args, ui),
            Command::Diff(args) => diff::run(&args, ui),
            Command::Release(args) => release::run(&args, ui),
            Command::Bench(args) => bench::run(args, ui),
        }
    }
}
