//! `cargo xtask regen`: generates the SDK from the pinned document, or a crate from any document.

use crate::regen::{self, Mode, Options};
use crate::support::failure::Failure;
use crate::support::generator::Unsupported;
use crate::support::ui::Ui;
use crate::support::workspace::Workspace;
use std::path::PathBuf;
use std::time::Instant;

/// Generates the SDK from the pinned document; with `--out`, a complete crate from any document.
///
/// Writes only files that changed, and removes files that are no longer generated. If a step fails, every
/// file stays as it was.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The document, OpenAPI 3.0 to 3.2 as JSON or YAML [default: spec/linkbreakers.json].
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// OpenAPI Overlay 1.0 to apply before generating [default: spec/overlay.yaml; none with --spec and
    /// --out].
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Record of published names, read and updated [default: spec/surface.lock; none with --spec and --out].
    #[arg(long, value_name = "FILE")]
    lock: Option<PathBuf>,
    /// Writes a complete crate into this folder instead of the SDK.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Writes nothing; if files are out of date, shows the difference and exits with 10.
    #[arg(long)]
    check: bool,
    /// Prints the result as one JSON object.
    #[arg(long)]
    json: bool,
    /// Fails if there are warnings about the document.
    #[arg(long)]
    deny_warnings: bool,
    /// Leaves out operations that are not supported, with a warning for each kind, instead of failing. For the
    /// SDK, `skip-unsupported = true` in `[workspace.metadata.release]` does the same.
    #[arg(long)]
    skip_unsupported: bool,
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
        unsupported: if args.skip_unsupported {
            Unsupported::Skip
        } else {
            Unsupported::Refuse
        },
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
