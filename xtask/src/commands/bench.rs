//! `cargo xtask bench`: what the SDK costs, side by side with its peers.

use crate::bench::{self, Kind, Options, Style};
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use std::path::PathBuf;

/// Measures the SDK side by side with the published crate and others; a quarter of an hour.
///
/// Peers come from the registries under `target/bench`; calls go to a server on this machine. Figures are
/// medians, and are kept in `target/bench/figures.json`.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Which table.
    #[arg(value_enum, default_value_t = Which::All)]
    which: Which,
    /// Prints the tables as `linkbreakers-sdk/BENCHMARKS.md` has them.
    #[arg(long)]
    markdown: bool,
    /// How often each side of a figure is measured.
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// The same for what builds a whole tree from cold.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..))]
    cold_runs: u8,
    /// The API's document of version 1.111.18, for the rows about it.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// Measures nothing and prints figures kept earlier.
    #[arg(long, value_name = "FILE", conflicts_with = "document")]
    from: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask bench regen --runs 1
  cargo xtask bench all --document linkbreakers-1.111.18.yaml --markdown
  cargo xtask bench --from target/bench/figures.json --markdown";

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Which {
    /// What compiling costs.
    Build,
    /// What regenerating costs.
    Regen,
    /// What calls cost.
    Runtime,
    /// All three.
    All,
}

pub(crate) fn run(args: Args, ui: &Ui) -> Result<(), Failure> {
    let only = match args.which {
        Which::Build => Some(Kind::Build),
        Which::Regen => Some(Kind::Regen),
        Which::Runtime => Some(Kind::Runtime),
        Which::All => None,
    };
    let style = if args.markdown {
        Style::Markdown
    } else {
        Style::Plain
    };
    let options = Options {
        only,
        style,
        runs: args.runs,
        cold_runs: args.cold_runs,
        document: args.document,
        from: args.from,
    };
    bench::run(&options, ui)
}
