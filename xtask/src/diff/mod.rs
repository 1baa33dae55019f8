//! `cargo xtask diff`: what a change of the document means to callers.

pub(crate) mod version;

use crate::release::manifest;
use crate::support::failure::Failure;
use crate::support::generator;
use crate::support::ui::{BAD, FAINT, GOOD, Ui, count, paint};
use crate::support::workspace::{Workspace, shown};
use clap::ValueEnum;
use generator::diff::{Change, Diff, Kind};
use semver::Version;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use version::{Impact, Step};

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
    let diff = generator::diff::diff(&old, &new);
    let impact = impact(&diff, old == new);
    let version = manifest::version(&Workspace::find()?)?;
    ui.result(match args.format {
        Format::Text => as_text(&diff, impact, &version),
        Format::Markdown => as_markdown(&diff),
        Format::Json => as_json(&diff, impact, &version).to_string(),
    });
    Ok(())
}

fn document(path: &Path) -> Result<Value, Failure> {
    let bytes = fs::read(path).map_err(Failure::io("read", path))?;
    generator::lowered(&bytes, &shown(path), None)
}

/// What a difference of the documents does to callers.
pub(crate) fn impact(diff: &Diff, same: bool) -> Impact {
    match (same, diff.changes.is_empty()) {
        (true, _) => Impact::None,
        (_, true) => Impact::Inside,
        _ if diff.is_breaking() => Impact::Breaking,
        _ => Impact::Additive,
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Added => "added",
        Kind::Changed => "changed",
        Kind::Deprecated => "deprecated",
        Kind::Removed => "removed",
    }
}

fn as_text(diff: &Diff, impact: Impact, version: &Version) -> String {
    let mut text = String::new();
    for change in &diff.changes {
        let (style, mark) = match change.breaking {
            true => (BAD, "breaking"),
            false => (GOOD, ""),
        };
        text += &format!(
            "{}  {:10}  {}  {}\n",
            paint(style, format_args!("{mark:8}")),
            word(change.kind),
            change.message,
            paint(FAINT, &change.pointer)
        );
    }
    let breaking = diff.changes.iter().filter(|change| change.breaking).count();
    text + &format!(
        "{}: {}; {}, {breaking} breaking; {} of wording",
        paint(GOOD, Step::of(impact, version)),
        Step::reason(impact, version),
        count(diff.changes.len(), "change"),
        count(diff.docs_changed, "change"),
    )
}

/// Sections for a changelog or a pull request, as of Keep a Changelog.
pub(crate) fn as_markdown(diff: &Diff) -> String {
    type Section = (&'static str, fn(&Change) -> bool);
    let sections: [Section; 5] = [
        ("Breaking", |change| change.breaking),
        ("Added", |change| {
            !change.breaking && change.kind == Kind::Added
        }),
        ("Changed", |change| {
            !change.breaking && change.kind == Kind::Changed
        }),
        ("Deprecated", |change| {
            !change.breaking && change.kind == Kind::Deprecated
        }),
        ("Removed", |change| {
            !change.breaking && change.kind == Kind::Removed
        }),
    ];
    let mut parts = Vec::new();
    for (title, belongs) in sections {
        let lines: Vec<_> = diff
            .changes
            .iter()
            .filter(|change| belongs(change))
            .collect();
        if !lines.is_empty() {
            let lines = lines.iter().map(|change| format!("- {}\n", change.message));
            parts.push(format!("### {title}\n\n{}", lines.collect::<String>()));
        }
    }
    if parts.is_empty() {
        parts.push("No change of the interface.\n".to_owned());
    }
    parts.join("\n")
}

pub(crate) fn as_json(diff: &Diff, impact: Impact, version: &Version) -> Value {
    let changes = diff.changes.iter().map(|change| {
        json!({
            "kind": word(change.kind),
            "pointer": change.pointer,
            "message": change.message,
            "breaking": change.breaking,
        })
    });
    json!({
        "step": Step::of(impact, version).to_string(),
        "reason": Step::reason(impact, version),
        "changes": changes.collect::<Vec<_>>(),
        "docs_changed": diff.docs_changed,
        "trust_changed": diff.trust_changed,
    })
}
