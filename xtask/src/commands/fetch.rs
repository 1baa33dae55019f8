//! `cargo xtask fetch`: pins the API's document.

use crate::fetch::{self, DEADLINE, Options, URL};
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::Workspace;
use std::path::PathBuf;
use std::time::Duration;

/// Pins the API's document: spec/linkbreakers.json, spec/lock.toml and OPENAPI_VERSION.
///
/// Anything wrong leaves the old pin as it was. At most 32 MB are taken, at most 3 redirects
/// followed, only to https.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Where the document is served.
    #[arg(long, value_name = "URL", default_value = URL)]
    url: String,
    /// Takes the document from a file instead.
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// What spec/lock.toml says about where the document comes from [default: address or file name].
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Writes nothing; exits with 10 where another document than the pinned one is served.
    #[arg(long)]
    check: bool,
    /// Takes a document whose version is older than the pinned one.
    #[arg(long)]
    allow_downgrade: bool,
    /// Takes a document with fewer than half of the pinned operations.
    #[arg(long)]
    force: bool,
    /// Seconds for everything, retries included.
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
        allow_downgrade: args.allow_downgrade,
        force: args.force,
        deadline: Duration::from_secs(args.timeout),
    };
    fetch::fetch(&Workspace::find()?, &options, ui).map(drop)
}
