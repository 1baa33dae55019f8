//! Measures what the SDK costs, side by side with what its users would take otherwise.
//!
//! Rows and goals are data; measuring fills in figures, which are kept so that a table can be printed
//! again. A peer that cannot be had or fails says so in its row.
//!
//! | to | open |
//! |---|---|
//! | add or change a row | the file of its table: [`build`], [`regen`], [`runtime`] |
//! | add a peer | [`peers`], and its program in `crates/` |
//! | change how programs are built, run and measured | [`run`] |
//! | change how a table is laid out | [`table`] |

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
pub(crate) use table::Style;
use table::{Figures, Row, Table};

/// What is measured, how often, and how it is printed.
pub(crate) struct Options {
    /// One table alone.
    pub(crate) only: Option<Kind>,
    pub(crate) style: Style,
    /// Of each side of each figure.
    pub(crate) runs: u8,
    /// Of what builds a whole tree from cold.
    pub(crate) cold_runs: u8,
    /// The API's document of version 1.111.18.
    pub(crate) document: Option<PathBuf>,
    /// Figures that were kept earlier, instead of measuring.
    pub(crate) from: Option<PathBuf>,
}

/// The tables.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What compiling costs.
    Build,
    /// What regenerating costs.
    Regen,
    /// What calls cost.
    Runtime,
}

/// A table: its kind, its title, its rows, how its figures come about.
type Section = (
    Kind,
    &'static str,
    &'static [Row],
    fn(&Bench<'_>) -> Figures,
);

const SECTIONS: [Section; 3] = [
    (Kind::Build, "Build", build::ROWS, build::measure),
    (Kind::Regen, "Regenerate", regen::ROWS, regen::measure),
    (
        Kind::Runtime,
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

pub(crate) fn run(options: &Options, ui: &Ui) -> Result<(), Failure> {
    let asked = |kind| options.only.is_none_or(|only| only == kind);
    let kept = match &options.from {
        Some(path) => load(path)?,
        None => measure(options, ui, asked)?,
    };
    ui.result(format!("{}\n", kept.machine));
    for (_, title, rows, _) in SECTIONS.iter().filter(|(kind, ..)| asked(*kind)) {
        let figures = &kept.figures;
        ui.result(Table {
            title,
            rows,
            figures,
            style: options.style,
        });
    }
    Ok(())
}

/// Measures what was asked for, and keeps it after each table.
fn measure(options: &Options, ui: &Ui, asked: impl Fn(Kind) -> bool) -> Result<Kept, Failure> {
    let workspace = Workspace::find()?;
    let folder = workspace.scratch().with_file_name("bench");
    fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
    let kept_in = folder.join("figures.json");
    let bench = Bench {
        workspace: &workspace,
        ui,
        runs: options.runs.into(),
        cold_runs: options.cold_runs.into(),
        document: options.document.as_deref().map(absolute).transpose()?,
        folder,
    };
    let mut kept = Kept {
        machine: machine::facts(),
        ..load(&kept_in).unwrap_or_default()
    };
    for (_, _, _, measure) in SECTIONS.iter().filter(|(kind, ..)| asked(*kind)) {
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
