//! `cargo xtask diff`: what a change of the document means to callers.

use crate::diff;
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::{Workspace, shown};
use crate::support::{generator, manifest};
use clap::ValueEnum;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Says what changed between two documents for a caller of the SDK, and which step of its version
/// that asks for.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The older document, JSON or YAML.
    old: PathBuf,
    /// The newer document.
    new: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask diff old.json spec/linkbreakers.json
  cargo xtask diff old.yaml new.yaml --format markdown

Below 1.0 a breaking change moves the second number of the SDK's version and any other the third;
from 1.0 on a breaking change moves the first and an addition the second.";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

pub(crate) fn run(args: &Args, ui: &Ui) -> Result<(), Failure> {
    let old = document(&args.old)?;
    let new = document(&args.new)?;
    let found = generator::diff::diff(&old, &new);
    let impact = diff::impact(&found, old == new);
    let version = manifest::version(&Workspace::find()?)?;
    ui.result(match args.format {
        Format::Text => diff::as_text(&found, impact, &version),
        Format::Markdown => diff::as_markdown(&found),
        Format::Json => diff::as_json(&found, impact, &version).to_string(),
    });
    Ok(())
}

fn document(path: &Path) -> Result<Value, Failure> {
    let bytes = fs::read(path).map_err(Failure::io("read", path))?;
    generator::lowered(&bytes, &shown(path), None)
}
