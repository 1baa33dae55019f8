//! `cargo xtask release`: from a changed document to a published crate, with nobody watching.
//!
//! The difference is looked at before the checks, which take minutes, and version and changelog are
//! written before them, so that what is tested is what is committed.

pub(crate) mod changelog;
pub(crate) mod checkout;
pub(crate) mod manifest;
pub(crate) mod plan;
pub(crate) mod publish;

use crate::fetch::{self, Outcome};
use crate::regen;
use crate::support::atomic_files::Changes;
use crate::support::failure::Failure;
use crate::support::ui::{GOOD, Ui, paint};
use crate::support::workspace::{OPENAPI_VERSION, read_if_there};
use checkout::{Checkout, Round};
use chrono::Utc;
use plan::{CHANGELOG, Plan};
use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

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

/// Pushes that are refused because the branch moved.
const ROUNDS: usize = 3;

pub(crate) fn run(args: &Args, ui: &Ui) -> Result<(), Failure> {
    let release = Release {
        checkout: Checkout::find()?,
        args,
        ui,
    };
    if !args.publish {
        release.prepare()?;
    }
    if !args.prepare && !args.propose {
        release.publish()?;
    }
    Ok(())
}

struct Release<'a> {
    checkout: Checkout,
    args: &'a Args,
    ui: &'a Ui,
}

impl Release<'_> {
    /// Runs a step and says what it did, with its time.
    fn step<T>(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<(T, String), Failure>,
    ) -> Result<T, Failure> {
        let start = Instant::now();
        let (value, said) = work()?;
        let seconds = start.elapsed().as_secs_f64();
        let line = format!(
            "{} {name:10} {seconds:6.2} s  {said}",
            paint(GOOD, "release")
        );
        self.ui.line(line);
        stop_after(name);
        Ok(value)
    }

    fn prepare(&self) -> Result<(), Failure> {
        for _ in 0..ROUNDS {
            match self.round()? {
                Round::Done => return Ok(()),
                Round::Refused => self.ui.line("the branch moved meanwhile: starting over"),
            }
        }
        Err(Failure::new(
            format!("the push was refused {ROUNDS} times"),
            "see who pushes to the branch, then run the command again",
        ))
    }

    fn round(&self) -> Result<Round, Failure> {
        self.step("begin", || Ok(((), self.checkout.begin()?)))?;
        if !self.checkout.is_committed()? {
            let plan = match self.build() {
                Ok(plan) => plan,
                Err(failure) => {
                    self.checkout.restore()?;
                    return Err(failure);
                }
            };
            let Some(plan) = plan else {
                self.checkout.restore()?;
                self.ui
                    .line(format!("{} nothing to do", paint(GOOD, "release")));
                self.tell_pending()?;
                return Ok(Round::Done);
            };
            self.step("commit", || Ok(((), self.checkout.commit(&plan)?)))?;
        }
        if self.args.propose {
            self.step("propose", || {
                Ok(((), self.checkout.propose(self.args.dry_run)?))
            })?;
            return Ok(Round::Done);
        }
        self.step("tag", || Ok(((), self.checkout.tag()?)))?;
        let round = self.step("push", || self.checkout.push(self.args.dry_run))?;
        if matches!(round, Round::Done) {
            self.checkout.forget();
            self.tell_pending()?;
        }
        Ok(round)
    }

    /// Everything before the commit. `None` where there is nothing to release.
    fn build(&self) -> Result<Option<Plan>, Failure> {
        self.step("fetch", || {
            let args = fetch::Args::unattended(self.checkout.settings.url.as_deref());
            let outcome = fetch::fetch(&self.checkout.workspace, &args, &self.ui.hushed())?;
            let version = read_if_there(&self.checkout.workspace.path(OPENAPI_VERSION))?;
            let version = String::from_utf8_lossy(&version.unwrap_or_default())
                .trim()
                .to_owned();
            let said = match outcome {
                Outcome::Pinned => format!("pinned {version}"),
                Outcome::Unchanged => format!("{version} is already pinned"),
            };
            Ok(((), said))
        })?;
        self.step("regen", || {
            Ok(((), regen::for_release(&self.checkout.workspace, self.ui)?))
        })?;
        let plan = self.step("diff", || {
            let plan = Plan::new(&self.checkout.workspace, &self.checkout.git)?;
            let said = plan.as_ref().map_or_else(
                || "nothing changed since the last release".to_owned(),
                |plan| format!("{:?}: {} is next", plan.impact, plan.version).to_lowercase(),
            );
            Ok((plan, said))
        })?;
        let Some(plan) = plan else {
            return Ok(None);
        };
        self.stop(&plan)?;
        self.step("version", || {
            manifest::set_version(&self.checkout.workspace, &plan.version)?;
            Ok(((), plan.version.to_string()))
        })?;
        self.step("changelog", || Ok(((), self.write_changelog(&plan)?)))?;
        let accept = [("INSTA_UPDATE", "always"), ("INSTA_FORCE_PASS", "1")];
        for refresh in &self.checkout.settings.refresh {
            self.step("refresh", || Ok(((), self.prove(refresh, &accept)?)))?;
        }
        for check in &self.checkout.settings.checks {
            self.step("check", || Ok(((), self.prove(check, &[])?)))?;
        }
        Ok(Some(plan))
    }

    /// Runs a command that must succeed. A proposal is made for somebody to mend it, so there a failure is
    /// only reported.
    fn prove(&self, command: &str, variables: &[(&str, &str)]) -> Result<String, Failure> {
        match self.checkout.command(command, &[], variables) {
            Err(_) if self.args.propose => {
                let path = self.report();
                let file = OpenOptions::new().append(true).open(&path);
                file.and_then(|mut file| writeln!(file, "\n`{command}` fails with this change."))
                    .map_err(Failure::io("write", &path))?;
                Ok(format!("{command} fails, as the report says"))
            }
            outcome => outcome,
        }
    }

    /// The report for whoever decides.
    fn report(&self) -> PathBuf {
        self.checkout.workspace.scratch().join("release.md")
    }

    /// Stops where a human must decide, and leaves a report for one.
    fn stop(&self, plan: &Plan) -> Result<(), Failure> {
        let folder = self.checkout.workspace.scratch();
        let path = self.report();
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        fs::write(&path, plan.report()).map_err(Failure::io("write", &path))?;
        tell("report", &path.display().to_string())?;
        let Args {
            allow_breaking,
            allow_trust_change,
            propose,
            ..
        } = *self.args;
        let why = plan.stop(allow_breaking || propose, allow_trust_change || propose);
        let Some(why) = why else {
            return Ok(());
        };
        tell("stopped", "true")?;
        Err(Failure::new(
            format!("{why} with {}: {}", plan.tag(), path.display()),
            "`cargo xtask release --propose` makes a branch for a pull request; `--allow-breaking` or `--allow-trust-change` goes on",
        ))
    }

    /// Starts from the changelog of the last commit, so that a second run writes the same.
    fn write_changelog(&self, plan: &Plan) -> Result<String, Failure> {
        let old = self
            .checkout
            .git
            .show("HEAD", CHANGELOG)
            .unwrap_or_default();
        let old = String::from_utf8_lossy(&old);
        let version = plan.version.to_string();
        if changelog::has(&old, &version) {
            return Ok("is already written".to_owned());
        }
        let date = Utc::now().format("%Y-%m-%d").to_string();
        let new = changelog::released(&old, &version, &date, &plan.entries)?;
        let mut changes = Changes::default();
        changes.set(self.checkout.workspace.path(CHANGELOG), new)?;
        changes.apply()?;
        Ok(CHANGELOG.to_owned())
    }

    /// Names the newest release for the job that publishes, unless it is published.
    fn tell_pending(&self) -> Result<(), Failure> {
        if env::var_os("GITHUB_OUTPUT").is_none() || self.args.dry_run {
            return Ok(());
        }
        self.checkout
            .pending()?
            .map_or(Ok(()), |tag| tell("tag", &tag))
    }

    fn publish(&self) -> Result<(), Failure> {
        self.step("publish", || {
            Ok(((), self.checkout.publish(self.args.dry_run)?))
        })
    }
}

/// Adds an output of the workflow's step.
fn tell(name: &str, value: &str) -> Result<(), Failure> {
    let Some(path) = env::var_os("GITHUB_OUTPUT").map(PathBuf::from) else {
        return Ok(());
    };
    let file = OpenOptions::new().append(true).create(true).open(&path);
    file.and_then(|mut file| writeln!(file, "{name}={value}"))
        .map_err(Failure::io("write", &path))
}

/// Dies after a step, as if killed: so the rehearsal tries every gap between two steps.
fn stop_after(step: &str) {
    if env::var_os("XTASK_RELEASE_DIES_AFTER").is_some_and(|name| name == step) {
        std::process::abort();
    }
}
