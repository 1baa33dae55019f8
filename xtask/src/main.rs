//! The commands of the workspace; `cargo xtask --help` lists them.

mod bench;
mod diff;
mod fetch;
mod regen;
mod release;
mod support;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Keeps the SDK in step with the API: fetch the document, regenerate the crate, see what changed.
///
/// Exit codes: 0 done, 1 failed, 2 wrong usage, 10 out of step (`--check`).
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXAMPLES)]
struct Cli {
    /// Prints nothing but errors, and what was asked for with `--json`.
    #[arg(short, long, global = true)]
    quiet: bool,
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

fn main() -> ExitCode {
    let cli = Cli::parse();
    let ui = support::ui::Ui::new(cli.quiet);
    let done = match &cli.command {
        Command::Regen(args) => regen::run(args, &ui),
        Command::Fetch(args) => fetch::run(args, &ui),
        Command::Diff(args) => diff::run(args, &ui),
        Command::Release(args) => release::run(args, &ui),
        Command::Bench(args) => bench::run(args, &ui),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            ui.failure(&failure);
            ExitCode::from(failure.code())
        }
    }
}
