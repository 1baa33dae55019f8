//! The command line: what a user can write, and what is said of it in `--help`, a file a command.
//!
//! A command turns its arguments into the options of the room of the same name, which does the work, and
//! prints what comes of it.

mod bench;
mod diff;
mod fetch;
mod regen;
mod release;

use crate::support::failure::Failure;
use crate::support::ui::Ui;
use clap::{Parser, Subcommand};

/// Keeps the SDK in step with the API: fetch the document, regenerate the crate, see what changed.
///
/// Exit codes: 0 done, 1 failed, 2 wrong usage, 10 out of step (`--check`).
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXAMPLES)]
pub(crate) struct Cli {
    /// Prints nothing but errors, and what was asked for with `--json`.
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask regen            writes the SDK from the pinned document
  cargo xtask regen --check    says whether the SDK is in step, writes nothing
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
    /// Runs the command that was asked for.
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
