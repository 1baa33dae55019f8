//! The steps before the commit: what is released, whether a human must decide, and the files.

use super::options::{Goal, Options, Release};
use super::plan::advisories::{self, Raise};
use super::plan::changelog::{self, Entries};
use super::plan::consent::Consent;
use super::plan::{self, CHANGELOG, Plan};
use super::proposal::Proposed;
use super::step::Outcome;
use super::{outputs, set_version};
use crate::diff::version::Impact;
use crate::fetch::{self, Pinning};
use crate::regen;
use crate::support::atomic_files::Changes;
use crate::support::failure::Failure;
use crate::support::manifest;
use crate::support::workspace::{DOCUMENT, OPENAPI_VERSION, read_if_there};
use chrono::Utc;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The environment variable that leaves the rehearsal of releases out of the tests, so that the checks of a
/// release do not rehearse it.
const REHEARSAL: (&str, &str) = ("XTASK_REHEARSAL", "off");

/// The result of the steps before the commit.
pub(super) enum Built {
    /// Nothing changed, or what changed is proposed already; with the line to print.
    Nothing(&'static str),
    Release(Plan),
    Proposal {
        plan: Plan,
        consent: Consent,
        /// The commit of the older proposal.
        replaced: Option<String>,
    },
}

/// What becomes of a planned release.
enum Decision {
    Release,
    Propose(Consent, Option<String>),
    Leave(&'static str),
}

impl Release<'_> {
    /// Runs the steps before the commit.
    pub(super) fn build(&self) -> Result<Built, Failure> {
        let consent = Consent::at_head(&self.checkout.git)?;
        self.steps.run("fetch", || self.fetch(consent.as_ref()))?;
        self.steps.run("regen", || {
            self.checkout.writing("regen", || {
                regen::for_release(&self.checkout.workspace, self.ui)
            })
        })?;
        let mended = match &self.options.advisories {
            Some(report) => self.steps.run_for("advisories", || self.mend(report))?,
            None => Entries::default(),
        };
        let plan = self.steps.run_for("diff", || {
            let plan = Plan::new(&self.checkout.workspace, &self.checkout.git, &mended)?;
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
            return Ok(Built::Nothing("nothing to do"));
        };
        if self.must_wait(&plan)? {
            return Ok(Built::Nothing(
                "only words changed, and the last release is younger than `wording-days`",
            ));
        }
        let decision = self.decide(&plan, consent.as_ref())?;
        let proposal = match decision {
            Decision::Leave(why) => return Ok(Built::Nothing(why)),
            Decision::Release => None,
            Decision::Propose(consent, replaced) => Some((consent, replaced)),
        };
        self.write(&plan, proposal.as_ref().map(|(consent, _)| consent))?;
        self.check(&plan, proposal.is_some())?;
        Ok(match proposal {
            None => Built::Release(plan),
            Some((consent, replaced)) => Built::Proposal {
                plan,
                consent,
                replaced,
            },
        })
    }

    /// Raises the requirements that an advisory asks for; returns the entries of the changelog.
    ///
    /// What cannot be raised holds nothing back: the job that made the report has failed already, so that a human
    /// knows of the advisory.
    fn mend(&self, report: &Path) -> Result<Outcome<Entries>, Failure> {
        let raises = self.raises(report).and_then(|raises| {
            if !raises.is_empty() {
                self.raise(&raises)?;
            }
            Ok(raises)
        });
        let raises = raises.unwrap_or_else(|failure| {
            self.ui
                .warning(format!("no requirement is raised: {failure}"));
            Vec::new()
        });
        Ok(Outcome {
            result: advisories::entries(&raises),
            message: advisories::message(&raises),
        })
    }

    /// Compares the report with the last commit, so that a resumed run finds the same again.
    fn raises(&self, report: &Path) -> Result<Vec<Raise>, Failure> {
        let report = fs::read_to_string(report).map_err(Failure::io("read", report))?;
        let committed = self.checkout.git.show("HEAD", &manifest::path());
        let committed = String::from_utf8_lossy(&committed.unwrap_or_default()).into_owned();
        advisories::raises(&report, &committed)
    }

    /// Writes the requirements and a lock file that fulfils them; both stay as they were if there is none.
    fn raise(&self, raises: &[Raise]) -> Result<String, Failure> {
        let checkout = &self.checkout;
        checkout.writing("advisories", || {
            let files = [manifest::path(), "Cargo.lock".to_owned()];
            let [path, lock] = files.map(|name| checkout.workspace.path(&name));
            let read = |path: &Path| fs::read_to_string(path).map_err(Failure::io("read", path));
            let (before, locked) = (read(&path)?, read(&lock)?);
            let mut changes = Changes::default();
            changes.set(path.clone(), advisories::raised(&before, raises)?)?;
            changes.apply()?;
            // Moves only what the manifest no longer allows.
            let done = checkout.command("cargo update --quiet --workspace", &[], &[]);
            if done.is_err() {
                let mut changes = Changes::default();
                changes.set(path, before)?;
                changes.set(lock, locked)?;
                changes.apply()?;
            }
            done
        })
    }

    /// Returns true if only words changed and the last release is too young.
    fn must_wait(&self, plan: &Plan) -> Result<bool, Failure> {
        let days = self.checkout.settings.wording_days;
        let (true, Some(tag)) = (plan.is_wording && days > 0, &plan.since) else {
            return Ok(false);
        };
        let time = self.checkout.git.run(&["log", "-1", "--format=%ct", tag])?;
        let released = time.trim().parse::<i64>().unwrap_or(0);
        let age = Utc::now().timestamp().saturating_sub(released);
        Ok(age < i64::from(days) * 24 * 60 * 60)
    }

    /// Pins the newest document; leaves the pinned one if the branch approves exactly that.
    fn fetch(&self, consent: Option<&Consent>) -> Result<String, Failure> {
        let checkout = &self.checkout;
        let pinned = checkout.git.show("HEAD", DOCUMENT).unwrap_or_default();
        let since = checkout.git.last_tag()?;
        if consent.is_some_and(|consent| consent.is_for(&pinned, since.as_deref())) {
            return Ok("the pinned document is approved, and is released first".to_owned());
        }
        let options = fetch::Options::unattended(checkout.settings.url.as_deref());
        let outcome = checkout.writing("fetch", || {
            fetch::fetch(&checkout.workspace, &options, &self.ui.silenced())
        })?;
        let version = read_if_there(&checkout.workspace.path(OPENAPI_VERSION))?;
        let version = String::from_utf8_lossy(&version.unwrap_or_default())
            .trim()
            .to_owned();
        Ok(match outcome {
            Pinning::Pinned => format!("pinned {version}"),
            Pinning::Unchanged => format!("{version} is already pinned"),
            Pinning::Older => format!("an older document is served; {version} stays pinned"),
        })
    }

    /// Writes version, approval and changelog, and updates recorded listings.
    fn write(&self, plan: &Plan, proposed: Option<&Consent>) -> Result<(), Failure> {
        let checkout = &self.checkout;
        self.steps.run("version", || {
            checkout.writing("version", || {
                set_version::set_version(&checkout.workspace, &plan.version)?;
                match proposed {
                    Some(consent) => consent.write(&checkout.workspace)?,
                    None => Consent::remove(&checkout.workspace)?,
                }
                Ok(plan.version.to_string())
            })
        })?;
        self.steps.run("changelog", || {
            checkout.writing("changelog", || self.write_changelog(plan))
        })?;
        // insta writes the new snapshots and lets the tests pass.
        let accept = [("INSTA_UPDATE", "always"), ("INSTA_FORCE_PASS", "1")];
        for refresh in &checkout.settings.refresh {
            self.steps.run("refresh", || {
                checkout.writing("refresh", || {
                    self.run_command(refresh, &accept, proposed.is_some())
                })
            })?;
        }
        Ok(())
    }

    /// Runs the checks. One against the last release makes no sense if there is none, or if the release
    /// breaks callers anyway.
    fn check(&self, plan: &Plan, is_proposal: bool) -> Result<(), Failure> {
        for check in &self.checkout.settings.checks {
            let compares = check.contains("{tag}");
            let tag = plan.since.as_deref().unwrap_or_default();
            if compares && (tag.is_empty() || plan.impact == Impact::Breaking) {
                continue;
            }
            let check = check.replace("{tag}", tag);
            self.steps.run("check", || {
                self.run_command(&check, &[REHEARSAL], is_proposal)
            })?;
        }
        Ok(())
    }

    /// Runs a command of the settings that must succeed. In a proposal a failure is only added to the report,
    /// since somebody will fix it in the pull request.
    fn run_command(
        &self,
        command: &str,
        variables: &[(&str, &str)],
        is_proposal: bool,
    ) -> Result<String, Failure> {
        match self.checkout.command(command, &[], variables) {
            Err(_) if is_proposal => {
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

    /// Writes the report, and decides if the release goes on unattended.
    ///
    /// # Errors
    ///
    /// Returns an error if a human must approve the release, and it is not to be proposed.
    fn decide(&self, plan: &Plan, approved: Option<&Consent>) -> Result<Decision, Failure> {
        let folder = self.checkout.workspace.scratch();
        let path = self.report_path();
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        fs::write(&path, plan.report()).map_err(Failure::io("write", &path))?;
        let consent = Consent::for_plan(plan, &self.checkout.workspace)?;
        let reasons = plan.reasons();
        let Options {
            goal,
            allow_breaking,
            allow_trust_change,
            ..
        } = self.options;
        let is_allowed = |reason: &&str| {
            if *reason == plan::TRUST {
                *allow_trust_change
            } else {
                *allow_breaking
            }
        };
        let open: Vec<&str> = reasons
            .iter()
            .copied()
            .filter(|reason| !is_allowed(reason))
            .collect();
        let is_approved = open.is_empty() || approved == Some(&consent);
        let proposes = match goal {
            Goal::Propose => true,
            Goal::PrepareOrPropose => !is_approved,
            _ => false,
        };
        if proposes {
            outputs::set("report", &path.display().to_string())?;
            outputs::set("title", &plan.title())?;
            outputs::set("stopped", "true")?;
            return Ok(match self.checkout.proposed(&consent)? {
                Proposed::Outdated(replaced) => Decision::Propose(consent, replaced),
                Proposed::Same => {
                    Decision::Leave("release/next proposes this already; it waits for a human")
                }
                Proposed::Edited => Decision::Leave(
                    "release/next has commits of others, and stays as it is; merge it, or delete it for a new proposal",
                ),
            });
        }
        if is_approved {
            return Ok(Decision::Release);
        }
        outputs::set("stopped", "true")?;
        outputs::set("report", &path.display().to_string())?;
        Err(Failure::new(
            format!(
                "{} with {}, see {}",
                open.join(", "),
                plan.tag(),
                path.display()
            ),
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
        let numbers = plan.tag();
        let numbers = numbers.trim_start_matches('v');
        let (old, mut entries) = changelog::without_numbers(&old, numbers)?;
        entries.extend(&plan.entries);
        let date = Utc::now().format("%Y-%m-%d").to_string();
        let new = changelog::released(&old, &version, &date, &entries)?;
        let mut changes = Changes::default();
        changes.set(self.checkout.workspace.path(CHANGELOG), new)?;
        changes.apply()?;
        Ok(CHANGELOG.to_owned())
    }
}
