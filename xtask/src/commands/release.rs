//! `cargo xtask release`: from a changed document to a published crate.

use crate::release::{self, Goal, Options};
use crate::support::failure::Failure;
use crate::support::ui::Ui;

/// Releases the SDK: fetch, regenerate, test, choose the version, commit, tag, push, publish.
///
/// Without --prepare or --publish it does both. To resume a run that was killed, run the command again. If a
/// step before the commit fails, the tree stays as it was.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Runs the steps up to the pushed tag.
    #[arg(long, conflicts_with = "publish")]
    prepare: bool,
    /// Publishes the tagged commit, from a clean checkout.
    #[arg(long)]
    publish: bool,
    /// Runs all steps except push and publish.
    #[arg(long)]
    dry_run: bool,
    /// Releases even if callers may break.
    #[arg(long)]
    allow_breaking: bool,
    /// Releases even if the servers or the security schemes changed; check first where tokens would be sent.
    #[arg(long)]
    allow_trust_change: bool,
    /// Pushes the release to the branch release/next, for a pull request, instead of releasing it.
    /// Merging the pull request approves the release.
    #[arg(long, conflicts_with_all = ["publish", "prepare"])]
    propose: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask release --dry-run
  cargo xtask release --prepare
  cargo xtask release --publish

Settings are in `[workspace.metadata.release]` of Cargo.toml. If GITHUB_OUTPUT is set, the outputs `tag`
(to be published), `stopped` and `report` (a file) are appended to the file that it names.";

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
