//! The commands of the workspace; `cargo xtask --help` lists them.
//!
//! [`commands`] reads the command line. Each command has a room: [`fetch`] pins the API's document, [`regen`]
//! writes the SDK from it, [`diff`] says what a change of it means to callers, [`release`] does all of this
//! and publishes, [`bench`] measures. [`support`] is what several of them need.

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
