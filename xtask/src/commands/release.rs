//! `cargo xtask release`: from a changed document to a published crate.

use crate::release::{self, Goal, Options};
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use semver::Version;
use std::path::PathBuf;

/// Releases the SDK: fetch, regenerate, test, choose the version, commit, tag, push, publish.
///
/// Without --prepare or --publish it does both. To resume a run that was killed, run the command again. If a
/// step before the commit fails, the tree stays as it was.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Runs the steps up to the pushed tag.
    #[arg(long, group = "goal")]
    prepare: bool,
    /// Like --prepare; if a human must decide, like --propose.
    #[arg(long, group = "goal")]
    prepare_or_propose: bool,
    /// Makes the package of the tagged commit, and proves that it compiles.
    #[arg(long, group = "goal")]
    package: bool,
    /// Publishes the tagged commit, from a clean checkout.
    #[arg(long, group = "goal")]
    publish: bool,
    /// Yanks a published version, so that no new user gets it.
    #[arg(long, group = "goal", value_name = "VERSION")]
    yank: Option<Version>,
    /// Writes the commits to this file, for `git fetch`, instead of pushing them.
    #[arg(long, value_name = "FILE")]
    bundle: Option<PathBuf>,
    /// The report of `.ci/advisories`: raises the versions that the SDK requires where that mends an advisory.
    #[arg(long, value_name = "FILE")]
    advisories: Option<PathBuf>,
    /// With --publish: publishes only a package with this SHA-256, which --package has verified.
    #[arg(long, value_name = "HEX", requires = "publish")]
    sha256: Option<String>,
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
    #[arg(long, group = "goal")]
    propose: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask release --dry-run
  cargo xtask release --prepare
  cargo xtask release --publish
  cargo xtask release --yank 0.3.1

Settings are in `[workspace.metadata.release]` of Cargo.toml. If GITHUB_OUTPUT is set, outputs are appended to
the file that it names: `tags` (to be published, a JSON list), `stopped`, `title` and `report` (a file) if a
human must decide, `proposed` and `replaces` of a proposal, `tag` and `bundle` (its SHA-256) with --bundle,
`crate` and `sha256` of a package.";

pub(crate) fn run(args: &Args, ui: &Ui) -> Result<(), Failure> {
    let goals = [
        (args.propose, Goal::Propose),
        (args.prepare, Goal::Prepare),
        (args.prepare_or_propose, Goal::PrepareOrPropose),
        (args.package, Goal::Package),
        (args.publish, Goal::Publish),
    ];
    let named = goals.into_iter().find(|(is_named, _)| *is_named);
    let goal = match &args.yank {
        Some(version) => Goal::Yank(version.clone()),
        None => named.map_or(Goal::Release, |(_, goal)| goal),
    };
    let options = Options {
        goal,
        dry_run: args.dry_run,
        allow_breaking: args.allow_breaking,
        allow_trust_change: args.allow_trust_change,
        bundle: args.bundle.clone(),
        sha256: args.sha256.clone(),
        advisories: args.advisories.clone(),
    };
    release::run(&options, ui)
}
