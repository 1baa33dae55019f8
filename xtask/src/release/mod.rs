//! Releases the SDK, from a changed document to a published crate, with nobody watching.
//!
//! 1. *begin*: the checkout is clean and the newest of its branch, or what a killed release left of it
//!    ([`checkout`]).
//! 2. *fetch*, *regen*: the rooms of those names.
//! 3. *diff*: what changed since the last release, the version that this asks for ([`plan`]), and whether a
//!    human must decide. It comes before the checks, which take minutes.
//! 4. *version*, *changelog*: both are written before the checks, so that what is tested is what is committed
//!    ([`set_version`], [`changelog`]).
//! 5. *refresh*, *check*: the commands of [`settings`]. A failure up to here leaves the tree as it was.
//! 6. *commit*, *tag*, *push*: [`checkout`]. Where the branch moved meanwhile, it all starts over.
//! 7. *publish*: from the clean tag, once ([`publish`]).
//!
//! A command that was killed between two steps is run again and goes on.

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

/// How far a release goes, and what does not stop it.
pub(crate) struct Options {
    pub(crate) goal: Goal,
    /// Does all but push and publish.
    pub(crate) dry_run: bool,
    pub(crate) allow_breaking: bool,
    pub(crate) allow_trust_change: bool,
}

/// Where a release ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goal {
    /// At the registry, from the document on.
    Release,
    /// At the pushed tag.
    Prepare,
    /// At the registry, from the tag on.
    Publish,
    /// At a branch for a pull request: merging it is a human's consent.
    Propose,
}

/// Pushes that are refused because the branch moved.
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
        self.steps.run("begin", || self.checkout.begin())?;
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

    /// Everything before the commit. `None` where there is nothing to release.
    fn build(&self) -> Result<Option<Plan>, Failure> {
        self.steps.run("fetch", || {
            let options = fetch::Options::unattended(self.checkout.settings.url.as_deref());
            let outcome = fetch::fetch(&self.checkout.workspace, &options, &self.ui.hushed())?;
            let version = read_if_there(&self.checkout.workspace.path(OPENAPI_VERSION))?;
            let version = String::from_utf8_lossy(&version.unwrap_or_default())
                .trim()
                .to_owned();
            let said = match outcome {
                Pinning::Pinned => format!("pinned {version}"),
                Pinning::Unchanged => format!("{version} is already pinned"),
            };
            Ok(said)
        })?;
        self.steps.run("regen", || {
            regen::for_release(&self.checkout.workspace, self.ui)
        })?;
        let plan = self.steps.run_for("diff", || {
            let plan = Plan::new(&self.checkout.workspace, &self.checkout.git)?;
            let said = plan.as_ref().map_or_else(
                || "nothing changed since the last release".to_owned(),
                |plan| format!("{:?}: {} is next", plan.impact, plan.version).to_lowercase(),
            );
            Ok(Outcome {
                result: plan,
                message: said,
            })
        })?;
        let Some(plan) = plan else {
            return Ok(None);
        };
        self.stop(&plan)?;
        self.steps.run("version", || {
            set_version::set_version(&self.checkout.workspace, &plan.version)?;
            Ok(plan.version.to_string())
        })?;
        self.steps
            .run("changelog", || self.write_changelog(&plan))?;
        let accept = [("INSTA_UPDATE", "always"), ("INSTA_FORCE_PASS", "1")];
        for refresh in &self.checkout.settings.refresh {
            self.steps.run("refresh", || self.prove(refresh, &accept))?;
        }
        for check in &self.checkout.settings.checks {
            self.steps.run("check", || self.prove(check, &[]))?;
        }
        Ok(Some(plan))
    }

    /// Runs a command that must succeed. A proposal is made for somebody to mend it, so there a failure is
    /// only reported.
    fn prove(&self, command: &str, variables: &[(&str, &str)]) -> Result<String, Failure> {
        match self.checkout.command(command, &[], variables) {
            Err(_) if self.is_proposal() => {
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
        output("report", &path.display().to_string())?;
        let Options {
            allow_breaking,
            allow_trust_change,
            ..
        } = *self.options;
        let propose = self.is_proposal();
        let why = plan.stop(allow_breaking || propose, allow_trust_change || propose);
        let Some(why) = why else {
            return Ok(());
        };
        output("stopped", "true")?;
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

/// Adds an output of the workflow's step.
fn output(name: &str, value: &str) -> Result<(), Failure> {
    let Some(path) = env::var_os("GITHUB_OUTPUT").map(PathBuf::from) else {
        return Ok(());
    };
    let file = OpenOptions::new().append(true).create(true).open(&path);
    file.and_then(|mut file| writeln!(file, "{name}={value}"))
        .map_err(Failure::io("write", &path))
}
