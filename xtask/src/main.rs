//! The commands of the workspace; `cargo xtask --help` lists them.
//!
//! The generator is a pure function and the SDK a library; files, network, git and printing are done here,
//! and nothing here decides how code is generated.
//!
//! 1. [`commands`] parses the command line into the options of one command.
//! 2. The folder of that command does the work:
//!    [`fetch`] pins the API's document,
//!    [`regen`] generates the SDK from the pinned document,
//!    [`diff`] reports what a change of the document means to callers,
//!    [`release`] runs these three, tests, and publishes,
//!    [`mod@bench`] measures the SDK and its peers.
//! 3. `main` turns a failure into an error message and an exit code.
//!
//! Code that several commands need is in [`support`]; only [`support::generator`] names the generator crate.
//! A new command is a file in `commands/` and a folder beside it, with what only this command needs. A folder
//! may use `support` and the folders of commands that it runs, as `release` does; only `commands` uses
//! `release`.
//!
//! A lint of the code is a line of `[workspace.lints]` in the top `Cargo.toml`, which all three crates inherit;
//! `.ci/run` denies its warnings; for exceptions in generated code see `generator/src/emit/mod.rs`. A rule
//! about files and folders is a file in `xtask/tests/it/structure` with a test and a sample; a rule about other
//! texts is a test in `xtask/tests/it`; what no test can check is a step of `.ci/run`. Limits, such as 12 files in a folder of `src` and 400 lines in a file, are never raised.
//! `.github/CONTRIBUTING.md` has a row for every kind of change.

mod bench;
mod commands;
mod diff;
mod fetch;
mod regen;
mod release;
mod support;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = commands::Cli::parse();
    let ui = support::ui::Ui::new(cli.quiet);
    match cli.run(&ui) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            ui.failure(&failure);
            ExitCode::from(failure.code())
        }
    }
}
