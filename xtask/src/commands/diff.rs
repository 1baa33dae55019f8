//! `cargo xtask diff`: the effect of a changed document on callers.

use crate::diff;
use crate::support::failure::Failure;
use crate::support::generator::{self, Unsupported};
use crate::support::manifest;
use crate::support::ui::Ui;
use crate::support::workspace::{SURFACE, Workspace, read_if_there, shown};
use clap::ValueEnum;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Reports the changes between two documents that callers of the SDK notice, and the version bump that
/// they require.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The older document, JSON or YAML.
    old: PathBuf,
    /// The newer document.
    new: PathBuf,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask diff old.json spec/linkbreakers.json
  cargo xtask diff old.yaml new.yaml --format markdown

Below 1.0 a breaking change increments the second number of the SDK's version and any other change the
third; from 1.0 on a breaking change increments the first and an addition the second.";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

pub(crate) fn run(args: &Args, ui: &Ui) -> Result<(), Failure> {
    let old = read_lowered(&args.old)?;
    let new = read_lowered(&args.new)?;
    let workspace = Workspace::find()?;
    let record = read_if_there(&workspace.path(SURFACE))?.unwrap_or_default();
    let names = generator::names(&old, &new, &record);
    let found = generator::diff::diff(&old, &new, &names);
    let impact = diff::impact(&found, old == new);
    let version = manifest::version(&workspace)?;
    ui.result(match args.format {
        Format::Text => diff::as_text(&found, impact, &version),
        Format::Markdown => diff::as_markdown(&found),
        Format::Json => diff::as_json(&found, impact, &version).to_string(),
    });
    Ok(())
}

/// Reads a document and lowers it, without an overlay.
fn read_lowered(path: &Path) -> Result<Value, Failure> {
    let bytes = fs::read(path).map_err(Failure::io("read", path))?;
    generator::lowered(&bytes, &shown(path), None, Unsupported::Refuse)
}
