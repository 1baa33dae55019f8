//! `cargo xtask release`: from a changed document to a published crate.

use crate::release::{self, Goal, Options};
use crate::support::failure::Failure;
use crate::support::ui::Ui;

/// Releases the SDK: fetch, regenerate, test, choose the version, commit, tag, push, publish.
///
/// Without --prepare or --publish it does both. A command that was killed is run again and goes on
/// where it stopped; a failure before the commit leaves the tree as it was.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Up to the pushed tag.
    #[arg(long, conflicts_with = "publish")]
    prepare: bool,
    /// From the clean tag to the registry.
    #[arg(long)]
    publish: bool,
    /// Does all but push and publish.
    #[arg(long)]
    dry_run: bool,
    /// Goes on where callers may break.
    #[arg(long)]
    allow_breaking: bool,
    /// Goes on where the servers or the security schemes changed: see where tokens go first.
    #[arg(long)]
    allow_trust_change: bool,
    /// Pushes what would be released to the branch release/next, for a pull request, instead of
    /// releasing it. Merging that is a human's consent.
    #[arg(long, conflicts_with_all = ["publish", "prepare"])]
    propose: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask release --dry-run
  cargo xtask release --prepare
  cargo xtask release --publish

Settings are in `[workspace.metadata.release]` of Cargo.toml. GITHUB_OUTPUT, where set, gets `tag`
(to be published), `stopped` and `report` (a file).";

pub(crate) fn run(args: &Args, ui: &Ui) -> Result<(), Failure> {
    let goal = if args.propose {
        Goal::Propose
    } else if args.prepare {
        Goal::Prepare
    } else if args.publish {
        Goal::Publish
    } else {
        Goal::Release
    };
    let options = Options {
        goal,
        dry_run: args.dry_run,
        allow_breaking: args.allow_breaking,
        allow_trust_change: args.allow_trust_change,
    };
    release::run(&options, ui)
}
