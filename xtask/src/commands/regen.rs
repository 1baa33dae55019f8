//! `cargo xtask regen`: the SDK out of the pinned document, or a crate out of any document.

use crate::regen::{self, Mode, Options};
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::Workspace;
use std::path::PathBuf;
use std::time::Instant;

/// Writes the SDK from the pinned document; with `--out` a whole crate from any document.
///
/// Only files that change are written, files no longer generated are removed, and a failure leaves
/// everything as it was.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The document, OpenAPI 3.0 to 3.2 as JSON or YAML [default: spec/linkbreakers.json].
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// OpenAPI Overlay 1.0 to apply first [default: spec/overlay.yaml; none with --spec and --out].
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Record of names once given to callers, kept up to date [default: spec/surface.lock; none with --spec and --out].
    #[arg(long, value_name = "FILE")]
    lock: Option<PathBuf>,
    /// Writes a complete crate into this folder instead of the SDK.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Writes nothing; exits with 10 and shows the difference where files are out of step.
    #[arg(long)]
    check: bool,
    /// Prints the outcome as one JSON object.
    #[arg(long)]
    json: bool,
    /// Treats warnings about the document as an error.
    #[arg(long)]
    deny_warnings: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask regen
  cargo xtask regen --check
  cargo xtask regen --spec other-api.yaml --out target/other-api";

pub(crate) fn run(args: Args, ui: &Ui) -> Result<(), Failure> {
    let start = Instant::now();
    let mode = match (args.check, args.json) {
        (false, _) => Mode::Write,
        (true, true) => Mode::Check,
        (true, false) => Mode::CheckAndPrint,
    };
    let options = Options {
        spec: args.spec,
        overlay: args.overlay,
        lock: args.lock,
        out: args.out,
        mode,
        deny_warnings: args.deny_warnings,
    };
    let outcome =
        Workspace::find().and_then(|workspace| regen::regenerate(&options, &workspace, ui));
    if args.json {
        ui.result(regen::as_json(&outcome, start));
    }
    let report = outcome?;
    if !args.json {
        ui.line(report.figures(start));
    }
    Ok(())
}
