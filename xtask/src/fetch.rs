//! `cargo xtask fetch`: pins a document, byte for byte.

use crate::document::Facts;
use crate::failure::Failure;
use crate::pin::{self, Pin};
use crate::stamp::digest;
use crate::ui::{GOOD, Ui, paint};
use crate::workspace::{Workspace, shown};
use chrono::{SecondsFormat, Utc};
use std::fs;
use std::path::{Path, PathBuf};

/// Pins the API's document: spec/linkbreakers.json, spec/lock.toml and OPENAPI_VERSION.
///
/// Anything wrong leaves the old pin as it was.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Takes the document from a file.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// What spec/lock.toml says about where the document comes from [default: the file's name].
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask fetch --from new.json --source 'sent by the API team'";

pub(crate) fn run(args: &Args, ui: &Ui) -> Result<(), Failure> {
    let workspace = Workspace::find()?;
    pin::recover(&workspace)?;
    let bytes = fs::read(&args.from).map_err(Failure::io("read", &args.from))?;
    let facts = Facts::of(&bytes, &shown(&args.from))?;
    let sha256 = digest(&bytes);
    let old = pin::load(&workspace)?;
    let same = old.is_some_and(|old| old.sha256 == sha256);
    if same && args.source.is_none() && pin::verify(&workspace, &bytes).is_ok() {
        ui.line(format!(
            "{} {} is already pinned",
            paint(GOOD, "fetch"),
            facts.version
        ));
        return Ok(());
    }
    let pin = Pin {
        source: args.source.clone().unwrap_or_else(|| name(&args.from)),
        url: None,
        sha256,
        bytes: bytes.len(),
        etag: None,
        last_modified: None,
        openapi: facts.openapi,
        api_version: facts.version,
        operations: facts.operations,
        fetched: Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true),
        note: None,
    };
    pin::store(&workspace, &bytes, &pin)?;
    ui.line(format!(
        "{} pinned {}: {} operations, {} bytes",
        paint(GOOD, "fetch"),
        pin.api_version,
        pin.operations,
        pin.bytes
    ));
    Ok(())
}

/// Without its folder: the pin says the same on every machine.
fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
