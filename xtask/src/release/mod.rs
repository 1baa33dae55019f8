//! Releases the SDK, from a changed document to a published crate, unattended.
//!
//! A release runs on a machine that may be stopped at any time, and a published version cannot be taken back.
//! So a command that was killed resumes when it is run again, a failure before the commit restores the tree,
//! and a change that may break callers waits for a human. The steps, each of which prints a line ([`step`]):
//!
//! Prepare ([`Release::prepare`]):
//!
//! 1. *begin*: check that the tree is clean or left by a killed release, and move it to the newest commit of
//!    the branch ([`checkout`]).
//! 2. *fetch*: pin the newest document ([`crate::fetch`]).
//! 3. *regen*: generate the SDK from it ([`crate::regen`]).
//! 4. *diff*: list the changes since the last release, choose the version ([`plan`]), and stop if a human
//!    must decide. This comes before the checks, which take minutes.
//! 5. *version*: write the version ([`set_version`]).
//! 6. *changelog*: write its section ([`changelog`]). Both come before the checks, so that what is tested is
//!    what is committed.
//! 7. *refresh*: update recorded listings, by commands of [`settings`].
//! 8. *check*: run the commands of [`settings`] that must succeed. A failure up to here restores the tree.
//! 9. *commit*, 10. *tag*, 11. *push* ([`checkout`]). If the branch moved meanwhile, all of this starts over.
//!    With `--propose`, *propose* pushes to a branch for a pull request instead of 10 and 11.
//!
//! Publish ([`publish`]):
//!
//! 12. *publish*: publish the tagged commit from a clean tree, unless the version is already published.
//!
//! A new step is a line in [`Release::build`] or [`Release::round`] and a function in the file of its
//! subject; it must change only paths in `checkout::OWNED` and give the same result if it is run twice. Add
//! it to the steps after which `xtask/tests/it/release.rs` kills the command. A check belongs in the settings
//! instead.

pub(crate) mod changelog;
pub(crate) mod checkout;
pub(crate) mod plan;
pub(crate) mod publish;
pub(crate) mod set_version;
pub(crate) mod settings;
pub(crate) mod step;

use crate::fetch::{self, Pinning};
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
use step::{Outcome, Steps};

/// The options of `release`.
pub(crate) struct Options {
    pub(crate) goal: Goal,
    /// Runs all steps except push and publish.
    pub(crate) dry_run: bool,
    /// Releases even if callers may break.
    pub(crate) allow_breaking: bool,
    /// Releases even if the servers or the security schemes changed.
    pub(crate) allow_trust_change: bool,
}

/// The part of a release that is run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goal {
    /// All steps, from the document to the registry.
    Release,
    /// The steps up to the pushed tag.
    Prepare,
    /// The step from the tag to the registry.
    Publish,
    /// The steps up to the commit, then a branch for a pull request; merging it approves the release.
    Propose,
}

/// The maximum number of rounds: each push that is rejected because the branch moved costs one.
const ROUNDS: usize = 3;

/// Runs the steps up to the goal.
pub(crate) fn run(options: &Options, ui: &Ui) -> Result<(), Failure> {
    let release = Release {
        checkout: Checkout::find()?,
        steps: Steps { ui },
        options,
        ui,
    };
    if options.goal != Goal::Publish {
        release.prepare()?;
    }
    if matches!(options.goal, Goal::Release | Goal::Publish) {
        release.publish()?;
    }
    Ok(())
}

struct Release<'a> {
    checkout: Checkout,
    steps: Steps<'a>,
    options: &'a Options,
    ui: &'a Ui,
}

impl Release<'_> {
    fn is_proposal(&self) -> bool {
        self.options.goal == Goal::Propose
    }

    /// Runs the steps up to the push, again if the branch moved meanwhile.
    fn prepare(&self) -> Result<(), Failure> {
        for _ in 0..ROUNDS {
            match self.round()? {
                Round::Done => return Ok(()),
                Round::Refused => self.ui.line("the branch moved meanwhile: starting over"),
            }
        }
        Err(Failure::new(
            format!("the remote rejected the push {ROUNDS} times"),
            "wait until nobody else pushes to the branch, then run the command again",
        ))
    }

    /// Runs the steps up to the push once.
    fn round(&self) -> Result<Round, Failure> {
        self.steps.run("begin", || self.checkout.begin())?;
        // A release that was killed after its commit resumes with the tag.
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
                self.output_pending()?;
                return Ok(Round::Done);
            };
            self.steps.run("commit", || self.checkout.commit(&plan))?;
        }
        if self.is_proposal() {
            self.steps
                .run("propose", || self.checkout.propose(self.options.dry_run))?;
            return Ok(Round::Done);
        }
        self.steps.run("tag", || self.checkout.tag())?;
        let round = self
            .steps
            .run_for("push", || self.checkout.push(self.options.dry_run))?;
        if matches!(round, Round::Done) {
            self.checkout.forget();
            self.output_pending()?;
        }
        Ok(round)
    }

    /// Runs the steps before the commit; returns `None` if there is nothing to release.
    fn build(&self) -> Result<Option<Plan>, Failure> {
        self.steps.run("fetch", || {
            let options = fetch::Options::unattended(self.checkout.settings.url.as_deref());
            let outcome = fetch::fetch(&self.checkout.workspace, &options, &self.ui.silenced())?;
            let version = read_if_there(&self.checkout.workspace.path(OPENAPI_VERSION))?;
            let version = String::from_utf8_lossy(&version.unwrap_or_default())
                .trim()
                .to_owned();
            let message = match outcome {
                Pinning::Pinned => format!("pinned {version}"),
                Pinning::Unchanged => format!("{version} is already pinned"),
            };
            Ok(message)
        })?;
        self.steps.run("regen", || {
            regen::for_release(&self.checkout.workspace, self.ui)
        })?;
        let plan = self.steps.run_for("diff", || {
            let plan = Plan::new(&self.checkout.workspace, &self.checkout.git)?;
            let message = plan.as_ref().map_or_else(
                || "nothing changed since the last release".to_owned(),
                |plan| format!("{:?}: {} is next", plan.impact, plan.version).to_lowercase(),
            );
            Ok(Outcome {
                result: plan,
                message,
            })
        })?;
        let Some(plan) = plan else {
            return Ok(None);
        };
        self.stop_for_approval(&plan)?;
        self.steps.run("version", || {
            set_version::set_version(&self.checkout.workspace, &plan.version)?;
            Ok(plan.version.to_string())
        })?;
        self.steps
            .run("changelog", || self.write_changelog(&plan))?;
        // insta writes the new snapshots and lets the tests pass.
        let accept = [("INSTA_UPDATE", "always"), ("INSTA_FORCE_PASS", "1")];
        for refresh in &self.checkout.settings.refresh {
            self.steps
                .run("refresh", || self.run_command(refresh, &accept))?;
        }
        for check in &self.checkout.settings.checks {
            self.steps.run("check", || self.run_command(check, &[]))?;
        }
        Ok(Some(plan))
    }

    /// Runs a command of the settings that must succeed. In a proposal a failure is only added to the report,
    /// since somebody will fix it in the pull request.
    fn run_command(&self, command: &str, variables: &[(&str, &str)]) -> Result<String, Failure> {
        match self.checkout.command(command, &[], variables) {
            Err(_) if self.is_proposal() => {
                let path = self.report_path();
                let file = OpenOptions::new().append(true).open(&path);
                file.and_then(|mut file| writeln!(file, "\n`{command}` fails with this change."))
                    .map_err(Failure::io("write", &path))?;
                Ok(format!("{command} fails, as the report says"))
            }
            outcome => outcome,
        }
    }

    /// Returns the path of the report, which becomes the text of the pull request.
    fn report_path(&self) -> PathBuf {
        self.checkout.workspace.scratch().join("release.md")
    }

    /// Writes the report, and fails if a human must approve the release.
    fn stop_for_approval(&self, plan: &Plan) -> Result<(), Failure> {
        let folder = self.checkout.workspace.scratch();
        let path = self.report_path();
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        fs::write(&path, plan.report()).map_err(Failure::io("write", &path))?;
        output("report", &path.display().to_string())?;
        let Options {
            allow_breaking,
            allow_trust_change,
            ..
        } = *self.options;
        let propose = self.is_proposal();
        let reason = plan.stop(allow_breaking || propose, allow_trust_change || propose);
        let Some(reason) = reason else {
            return Ok(());
        };
        output("stopped", "true")?;
        Err(Failure::new(
            format!("{reason} with {}, see {}", plan.tag(), path.display()),
            "run `cargo xtask release --propose` for a pull request, or pass `--allow-breaking` or `--allow-trust-change` to release anyway",
        ))
    }

    /// Writes the section of the release. It starts from the changelog of the last commit, not from that in
    /// the tree, so that a resumed run does not add the section twice.
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

    /// Sets the output `tag` for the workflow job that publishes, if the newest release is not published yet.
    fn output_pending(&self) -> Result<(), Failure> {
        if env::var_os("GITHUB_OUTPUT").is_none() || self.options.dry_run {
            return Ok(());
        }
        self.checkout
            .pending()?
            .map_or(Ok(()), |tag| output("tag", &tag))
    }

    fn publish(&self) -> Result<(), Failure> {
        self.steps
            .run("publish", || self.checkout.publish(self.options.dry_run))
    }
}

/// Sets an output of the workflow step, if the command runs in a workflow.
fn output(name: &str, value: &str) -> Result<(), Failure> {
    let Some(path) = env::var_os("GITHUB_OUTPUT").map(PathBuf::from) else {
        return Ok(());
    };
    let file = OpenOptions::new().append(true).create(true).open(&path);
    file.and_then(|mut file| writeln!(file, "{name}={value}"))
        .map_err(Failure::io("write", &path))
}
