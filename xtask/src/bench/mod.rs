//! Measures the cost of the SDK and compares it with the alternatives that its users have.
//!
//! The time of one program says little on a machine that others use as well. So both sides of a row are
//! measured in turn, and rows have goals that are mostly ratios.
//!
//! 1. The tables that the user asked for are measured one after the other: [`build`], [`regen`],
//!    [`runtime`], [`calls`].
//! 2. A table prepares its programs ([`peers`], [`run::scratch`]) and runs them ([`run::process`]); the
//!    result is one figure per key and side ([`table::Figures`]). A peer that is missing or fails says so in
//!    its figure.
//! 3. All figures are saved after each table, so that `--from` can print them again.
//! 4. Rows are joined with their figures and printed ([`table`]).
//!
//! | to | open |
//! |---|---|
//! | add or change a row or its goal | `ROWS` in the file of its table, and `measure` there for a new key |
//! | add a peer | [`peers`], and its program in `crates/` |
//! | change how programs are built, run and measured | [`mod@run`] |
//! | change the layout of a table | [`table`] |
//!
//! [`directory`] stands beside the tables: it counts which documents of other APIs the generator accepts.
//!
//! Files in `crates/` are templates of programs that are compiled in `target/bench`; they are no modules of
//! this crate. If the title of a row changes, change `linkbreakers-sdk/BENCHMARKS.md` too, which has its
//! figures.

mod build;
mod calls;
pub(crate) mod directory;
pub(crate) mod history;
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

/// The options of `bench`.
pub(crate) struct Options {
    /// The only table to measure; `None` for all.
    pub(crate) only: Option<Kind>,
    pub(crate) style: Style,
    /// Number of runs of each side of a figure.
    pub(crate) runs: u8,
    /// The same for figures that build all dependencies from an empty target folder.
    pub(crate) cold_runs: u8,
    /// The API's document of version 1.111.18.
    pub(crate) document: Option<PathBuf>,
    /// Saved figures to print instead of measuring.
    pub(crate) from: Option<PathBuf>,
}

/// The tables.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Cost of compiling the SDK.
    Build,
    /// Cost of regenerating the SDK.
    Regen,
    /// Cost of calls at run time.
    Runtime,
    /// Bodies, allocations, clients, and the time that callers wait.
    Calls,
}

/// A table: its kind, its title, its rows, and the function that measures its figures.
type Section = (
    Kind,
    &'static str,
    &'static [Row],
    fn(&Bench<'_>) -> Figures,
);

const SECTIONS: [Section; 4] = [
    (Kind::Build, "Build", build::ROWS, build::measure),
    (Kind::Regen, "Regenerate", regen::ROWS, regen::measure),
    (
        Kind::Runtime,
        "At run time",
        runtime::ROWS,
        runtime::measure,
    ),
    (Kind::Calls, "Calls in detail", calls::ROWS, calls::measure),
];

/// The content of `figures.json`.
#[derive(Default, Serialize, Deserialize)]
struct Saved {
    machine: String,
    figures: Figures,
}

/// Measures or loads the figures, and prints the tables.
pub(crate) fn run(options: &Options, ui: &Ui) -> Result<(), Failure> {
    let is_wanted = |kind| options.only.is_none_or(|only| only == kind);
    let saved = match &options.from {
        Some(path) => load(path)?,
        None => measure(options, ui, is_wanted)?,
    };
    ui.result(format!("{}\n", saved.machine));
    for (_, title, rows, _) in SECTIONS.iter().filter(|(kind, ..)| is_wanted(*kind)) {
        let figures = &saved.figures;
        ui.result(Table {
            title,
            rows,
            figures,
            style: options.style,
        });
    }
    Ok(())
}

/// Measures the wanted tables and saves the figures after each, together with those of earlier runs.
fn measure(options: &Options, ui: &Ui, is_wanted: impl Fn(Kind) -> bool) -> Result<Saved, Failure> {
    let workspace = Workspace::find()?;
    let folder = workspace.scratch().with_file_name("bench");
    fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
    let path = folder.join("figures.json");
    let bench = Bench {
        workspace: &workspace,
        ui,
        runs: options.runs.into(),
        cold_runs: options.cold_runs.into(),
        document: options.document.as_deref().map(absolute).transpose()?,
        folder,
    };
    let mut saved = Saved {
        machine: machine::facts(),
        ..load(&path).unwrap_or_default()
    };
    for (_, _, _, measure) in SECTIONS.iter().filter(|(kind, ..)| is_wanted(*kind)) {
        saved.figures.extend(measure(&bench));
        let text = serde_json::to_string_pretty(&saved).map_err(|error| {
            Failure::new(
                format!("cannot serialize the figures: {error}"),
                "report this as a bug of xtask",
            )
        })?;
        fs::write(&path, text).map_err(Failure::io("write", &path))?;
    }
    Ok(saved)
}

/// Returns the absolute path of an existing file, since programs run in other folders.
fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    if !path.is_file() {
        return Err(Failure::usage(
            format!("{} does not exist", shown(path)),
            "check the path after --document",
        ));
    }
    let here = env::current_dir().map_err(Failure::io("read", Path::new(".")))?;
    Ok(here.join(path))
}

/// Reads saved figures.
fn load(path: &Path) -> Result<Saved, Failure> {
    let bytes = fs::read(path).map_err(Failure::io("read", path))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::usage(
            format!("{} has no figures: {error}", shown(path)),
            "pass target/bench/figures.json, which `cargo xtask bench` writes",
        )
    })
}
