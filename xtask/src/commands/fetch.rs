//! `cargo xtask fetch`: pins the API's document.

use crate::fetch::{self, DEADLINE, Older, Options, URL};
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::Workspace;
use std::path::PathBuf;
use std::time::Duration;

/// Pins the API's document: spec/linkbreakers.json, spec/lock.toml and OPENAPI_VERSION.
///
/// If the document is invalid or a step fails, the old pin stays as it was. Limits: 32 MB, 3 redirects, and
/// only https addresses.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The address of the document.
    #[arg(long, value_name = "URL", default_value = URL)]
    url: String,
    /// Reads the document from a file instead.
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// The origin of the document, as recorded in spec/lock.toml [default: address or file name].
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Writes nothing; exits with 10 if the served document differs from the pinned one.
    #[arg(long)]
    check: bool,
    /// Accepts a document whose version is older than the pinned one.
    #[arg(long)]
    allow_downgrade: bool,
    /// Accepts a document with fewer than half of the pinned operations.
    #[arg(long)]
    force: bool,
    /// Time limit of the whole download in seconds, retries included.
    #[arg(long, value_name = "SECONDS", default_value_t = DEADLINE.as_secs())]
    timeout: u64,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask fetch
  cargo xtask fetch --check
  cargo xtask fetch --from new.json --source 'sent by the API team'";

pub(crate) fn run(args: Args, ui: &Ui) -> Result<(), Failure> {
    let options = Options {
        url: args.url,
        from: args.from,
        source: args.source,
        check: args.check,
        older: if args.allow_downgrade {
            Older::Pinned
        } else {
            Older::Refused
        },
        force: args.force,
        deadline: Duration::from_secs(args.timeout),
    };
    fetch::fetch(&Workspace::find()?, &options, ui).map(drop)
}
