//! `cargo xtask bench`: what the SDK costs, beside what its users would take otherwise.
//!
//! Rows and goals are data; measuring fills in figures, which are kept so that a table can be printed
//! again. A peer that cannot be had or fails says so in its row.

mod build;
mod machine;
mod peers;
mod regen;
mod run;
mod runtime;
mod table;

use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::{Workspace, shown};
use run::scratch::Bench;
use serde::{Deserialize, Serialize};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use table::{Figures, Row, Style, Table};

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

/// A table: when it is asked for, its title, its rows, how its figures come about.
type Section = (
    Which,
    &'static str,
    &'static [Row],
    fn(&Bench<'_>) -> Figures,
);

const SECTIONS: [Section; 3] = [
    (Which::Build, "Build", build::ROWS, build::measure),
    (Which::Regen, "Regenerate", regen::ROWS, regen::measure),
    (
        Which::Runtime,
        "At run time",
        runtime::ROWS,
        runtime::measure,
    ),
];

/// Figures as they are kept.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    machine: String,
    figures: Figures,
}

pub(crate) fn run(args: &Args, ui: &Ui) -> Result<(), Failure> {
    let asked = |which| args.which == Which::All || args.which == which;
    let kept = match &args.from {
        Some(path) => load(path)?,
        None => measure(args, ui, asked)?,
    };
    let style = if args.markdown {
        Style::Markdown
    } else {
        Style::Plain
    };
    ui.result(format!("{}\n", kept.machine));
    for (_, title, rows, _) in SECTIONS.iter().filter(|(which, ..)| asked(*which)) {
        let figures = &kept.figures;
        ui.result(Table {
            title,
            rows,
            figures,
            style,
        });
    }
    Ok(())
}

/// Measures what was asked for, and keeps it after each table.
fn measure(args: &Args, ui: &Ui, asked: impl Fn(Which) -> bool) -> Result<Kept, Failure> {
    let workspace = Workspace::find()?;
    let folder = workspace.scratch().with_file_name("bench");
    fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
    let kept_in = folder.join("figures.json");
    let bench = Bench {
        workspace: &workspace,
        ui,
        runs: args.runs.into(),
        cold_runs: args.cold_runs.into(),
        document: args.document.as_deref().map(absolute).transpose()?,
        folder,
    };
    let mut kept = Kept {
        machine: machine::facts(),
        ..load(&kept_in).unwrap_or_default()
    };
    for (_, _, _, measure) in SECTIONS.iter().filter(|(which, ..)| asked(*which)) {
        kept.figures.take_in(measure(&bench));
        let text = serde_json::to_string_pretty(&kept).map_err(|error| {
            Failure::new(
                format!("cannot keep the figures: {error}"),
                "this is a mistake of xtask",
            )
        })?;
        fs::write(&kept_in, text).map_err(Failure::io("write", &kept_in))?;
    }
    Ok(kept)
}

/// Programs are run in other folders.
fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    if !path.is_file() {
        return Err(Failure::usage(
            format!("{} is not there", shown(path)),
            "see whether the path after --document is right",
        ));
    }
    let here = env::current_dir().map_err(Failure::io("read", Path::new(".")))?;
    Ok(here.join(path))
}

fn load(path: &Path) -> Result<Kept, Failure> {
    let bytes = fs::read(path).map_err(Failure::io("read", path))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::usage(
            format!("{} holds no figures: {error}", shown(path)),
            "`cargo xtask bench` leaves them in target/bench/figures.json",
        )
    })
}
