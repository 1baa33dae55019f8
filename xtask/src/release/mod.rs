//! Releases the SDK, from a changed document to a published crate, unattended.
//!
//! A release runs on a machine that may be stopped at any time, and a published version cannot be taken back.
//! So a command that was killed resumes when it is run again, a failure before the commit restores the tree,
//! and a change that may break callers waits for a human. The steps, each of which prints a line ([`step`]):
//!
//! Prepare ([`Release::prepare`]), in a clone that no other release uses ([`record`]):
//!
//! 1. *begin*: check that the tree is clean or left by a killed release, and move it to the newest commit of
//!    the branch ([`checkout`]).
//! 2. *state*: ask the registry's index ([`index`]) what is published, set the output `tags` to what is not,
//!    and stop in a state that no release makes. This comes before everything that the document can fail.
//! 3. *fetch*: pin the newest document ([`crate::fetch`]), unless the branch approves the pinned one.
//! 4. *regen*: generate the SDK from it ([`crate::regen`]).
//!    With `--advisories`, *advisories* then raises what the SDK requires of its dependencies, where that mends a
//!    known hole ([`plan::advisories`]); an entry under Security makes it a patch.
//! 5. *diff*: list the changes since the last release, choose the version ([`plan`]), and stop if a human
//!    must decide and has not approved exactly this ([`plan::consent`]). This comes before the checks, which take
//!    minutes.
//! 6. *version*: write the version ([`set_version`]), and the approval or its removal.
//! 7. *changelog*: write its section ([`plan::changelog`]). Both come before the checks, so that what is tested is
//!    what is committed.
//! 8. *refresh*: update recorded listings, by commands of [`crate::support::settings`].
//! 9. *check*: run the commands of [`crate::support::settings`] that must succeed. A failure up to here restores the tree.
//! 10. *commit*, 11. *tag*, 12. *push* ([`checkout`]). If the branch moved meanwhile, all of this starts over.
//!     A proposal ([`proposal`]) is pushed to a branch for a pull request instead of 11 and 12. With
//!     `--bundle`, nothing is pushed: another job does, which runs nothing of the new document.
//!
//! Publish ([`publish`]):
//!
//! 13. *publish*: publish the tagged commit from a clean tree, unless the version is already published.
//!
//! A new step is a line in `Release::build` ([`build`]) or [`Release::round`] and a function in the file of its
//! subject; it must change only paths in `record::WRITTEN` and give the same result if it is run twice. Add
//! it to the steps after which `xtask/tests/it/release.rs` kills the command. A check belongs in the settings
//! instead.

mod build;
pub(crate) mod checkout;
pub(crate) mod index;
pub(crate) mod options;
mod outputs;
pub(crate) mod plan;
mod proposal;
pub(crate) mod publish;
pub(crate) mod record;
mod set_version;
pub(crate) mod step;

use crate::support::digest::digest;
use crate::support::failure::Failure;
use crate::support::ui::{GOOD, Ui, paint};
use build::Built;
use checkout::{Checkout, Round};
use options::Release;
pub(crate) use options::{Goal, Options};
use plan::Plan;
use plan::consent::Consent;
use proposal::PROPOSAL;
use std::fs;
use step::{Outcome, Steps};

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
    match &options.goal {
        Goal::Package => release.package(),
        Goal::Publish => release.publish(),
        Goal::Yank(version) => release.steps.run("yank", || {
            release.checkout.yank(version, || release.index())
        }),
        Goal::Prepare | Goal::PrepareOrPropose | Goal::Propose => release.prepare(),
        Goal::Release => {
            release.prepare()?;
            release.publish()
        }
    }
}

impl Release<'_> {
    /// Runs the steps up to the push, again if the branch moved meanwhile.
    fn prepare(&self) -> Result<(), Failure> {
        let _lock = self.checkout.lock()?;
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
        for path in self.checkout.kept()? {
            self.ui.warning(format!(
                "{} is a copy of a file that a killed release, or you, had changed",
                path.display()
            ));
        }
        self.steps.run("state", || {
            let index = self.index()?;
            let pending = self.checkout.pending(&index)?;
            self.output_tags(&pending)?;
            self.checkout.check_state(&index)?;
            Ok(match pending.as_slice() {
                [] => "everything tagged is published".to_owned(),
                tags => format!("not published yet: {}", tags.join(", ")),
            })
        })?;
        // A release that was killed after its commit resumes with the tag.
        if !self.checkout.is_committed()? {
            let built = match self.build() {
                Ok(built) => built,
                Err(failure) => {
                    self.checkout.restore()?;
                    return Err(failure);
                }
            };
            match built {
                Built::Nothing(why) => {
                    self.checkout.restore()?;
                    self.ui.line(format!("{} {why}", paint(GOOD, "release")));
                    return Ok(Round::Done);
                }
                Built::Proposal {
                    plan,
                    consent,
                    replaced,
                } => {
                    return self.propose(&plan, &consent, replaced.as_deref());
                }
                Built::Release(plan) => {
                    self.steps
                        .run("commit", || self.checkout.commit(&plan, ""))?;
                }
            }
        }
        self.steps.run("tag", || self.checkout.tag())?;
        let round = self.steps.run_for("push", || self.push())?;
        if matches!(round, Round::Done) {
            self.checkout.forget()?;
        }
        Ok(round)
    }

    /// Commits a proposal, and pushes or bundles it.
    fn propose(
        &self,
        plan: &Plan,
        consent: &Consent,
        replaced: Option<&str>,
    ) -> Result<Round, Failure> {
        self.steps.run("commit", || {
            let trailer = self.checkout.trailer(consent)?;
            self.checkout.commit(plan, &trailer)
        })?;
        let done = self.steps.run("propose", || {
            outputs::set("proposed", PROPOSAL)?;
            outputs::set("replaces", replaced.unwrap_or_default())?;
            match &self.options.bundle {
                _ if self.options.dry_run => Ok("not pushed (--dry-run)".to_owned()),
                Some(file) => {
                    let head = self.checkout.git.run(&["rev-parse", "HEAD"])?;
                    let reference = format!("refs/heads/{PROPOSAL}");
                    self.checkout.git.run(&["update-ref", &reference, &head])?;
                    let path = self.checkout.bundle(file, &[&reference])?;
                    self.output_bundle(file)?;
                    Ok(format!("{PROPOSAL} in {path}"))
                }
                None => self.checkout.propose(replaced),
            }
        });
        self.checkout.leave_proposal()?;
        done.map(|()| Round::Done)
    }

    fn push(&self) -> Result<Outcome<Round>, Failure> {
        let checkout = &self.checkout;
        let tag = plan::tag_of(&crate::support::manifest::version(&checkout.workspace)?);
        let done = |message| {
            Ok(Outcome {
                result: Round::Done,
                message,
            })
        };
        if self.options.dry_run {
            return done(format!(
                "not done (--dry-run); `git tag --delete {tag}` and `git reset --hard HEAD~1` undo commit and tag"
            ));
        }
        let outcome = match &self.options.bundle {
            Some(file) => {
                let branch = format!("refs/heads/{}", checkout.settings.branch);
                let reference = format!("refs/tags/{tag}");
                let path = checkout.bundle(file, &[&branch, &reference])?;
                self.output_bundle(file)?;
                outputs::set("tag", &tag)?;
                done(format!("{tag} in {path}"))?
            }
            None => checkout.push()?,
        };
        if matches!(outcome.result, Round::Done) {
            let mut pending = checkout.pending(&self.index()?)?;
            pending.retain(|other| *other != tag);
            pending.push(tag);
            self.output_tags(&pending)?;
        }
        Ok(outcome)
    }

    /// Sets the output `tags` for the workflow job that publishes: a JSON list, oldest first.
    fn output_tags(&self, tags: &[String]) -> Result<(), Failure> {
        if self.options.dry_run || !outputs::are_wanted() {
            return Ok(());
        }
        outputs::set("tags", &serde_json::Value::from(tags.to_vec()).to_string())
    }

    /// Sets the output `bundle` to the digest of the file with the commits, by which the job that pushes recognizes
    /// it.
    fn output_bundle(&self, file: &std::path::Path) -> Result<(), Failure> {
        let bytes = fs::read(file).map_err(Failure::io("read", file))?;
        outputs::set("bundle", &digest(&bytes))
    }

    fn package(&self) -> Result<(), Failure> {
        self.steps.run("package", || {
            let package = self.checkout.package()?;
            outputs::set("sha256", &package.sha256)?;
            outputs::set("crate", &package.path.display().to_string())?;
            Ok(format!(
                "{}, sha256 {}",
                package.path.display(),
                package.sha256
            ))
        })
    }

    fn publish(&self) -> Result<(), Failure> {
        self.steps.run("publish", || {
            let expected = self.options.sha256.as_deref();
            self.checkout
                .publish(self.options.dry_run, expected, || self.index())
        })
    }
}
