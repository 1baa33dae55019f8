//! The checkout that a release is made in: what it may touch, how it is taken up after a kill and
//! taken back after a failure, its commit, tag and push.
//!
//! A note in git's folder names the commit that a release started from: with it, what a killed
//! command left in the tree is known as its own.

use super::plan::{CHANGELOG, Plan, tag_of};
use super::settings::Settings;
use super::step::Outcome;
use crate::support::failure::Failure;
use crate::support::git::Git;
use crate::support::manifest;
use crate::support::workspace::{OPENAPI_VERSION, SDK, Workspace};
use std::fs;
use std::path::PathBuf;

/// All that a release may touch.
const OWNED: [&str; 6] = [
    "spec",
    OPENAPI_VERSION,
    SDK,
    CHANGELOG,
    "Cargo.lock",
    "generator/tests/it/snapshots",
];
const PROPOSAL: &str = "release/next";

/// What came of a round.
pub(crate) enum Round {
    Done,
    /// The branch moved meanwhile.
    Refused,
}

pub(crate) struct Checkout {
    pub(crate) workspace: Workspace,
    pub(crate) git: Git,
    pub(crate) settings: Settings,
}

impl Checkout {
    pub(crate) fn find() -> Result<Self, Failure> {
        let workspace = Workspace::find()?;
        Ok(Self {
            git: Git::new(workspace.root()),
            settings: Settings::load(&workspace)?,
            workspace,
        })
    }

    /// Sees that the tree is fit for a release, and the newest of its branch.
    pub(crate) fn begin(&self) -> Result<String, Failure> {
        let Settings { branch, remote, .. } = &self.settings;
        let here = self.git.run(&["rev-parse", "--abbrev-ref", "HEAD"])?;
        if here != *branch {
            return Err(Failure::new(
                format!("releases are made on `{branch}`, this is `{here}`"),
                format!("`git switch {branch}`"),
            ));
        }
        self.git
            .run(&["fetch", "--quiet", "--tags", remote, branch])?;
        let upstream = format!("{remote}/{branch}");
        let is_ancestor =
            |old: &str, new: &str| self.git.holds(&["merge-base", "--is-ancestor", old, new]);
        let taken_up = self.take_up()?;
        if is_ancestor("HEAD", &upstream)? {
            let behind = !is_ancestor(&upstream, "HEAD")?;
            if behind {
                self.restore()?;
                self.git
                    .run(&["merge", "--quiet", "--ff-only", &upstream])?;
            }
        } else if self.is_committed()? {
            if !is_ancestor(&upstream, "HEAD")? {
                self.drop_release(&upstream)?;
            }
        } else {
            return Err(Failure::new(
                format!("`{branch}` has commits that {remote} does not have"),
                format!("push them by `git push {remote} {branch}`, or drop them"),
            ));
        }
        let head = self.git.run(&["rev-parse", "HEAD"])?;
        let note = self.note()?;
        fs::write(&note, &head).map_err(Failure::io("write", &note))?;
        Ok(if taken_up {
            "goes on where a release stopped".to_owned()
        } else {
            format!("{branch} at {}", head.get(..12).unwrap_or(&head))
        })
    }

    /// Whether the tree holds what a killed release left; any other change is an error.
    fn take_up(&self) -> Result<bool, Failure> {
        let dirty = self.git.dirty()?;
        if dirty.is_empty() {
            return Ok(false);
        }
        let head = self.git.run(&["rev-parse", "HEAD"])?;
        let noted = fs::read_to_string(self.note()?).unwrap_or_default();
        let owned = |path: &String| {
            let inside = |own: &&str| path == own || path.starts_with(&format!("{own}/"));
            OWNED.iter().any(inside)
        };
        if noted == head && dirty.iter().all(owned) {
            Ok(true)
        } else {
            Err(Failure::new(
                format!("the tree has changes, such as {}", dirty[0]),
                "commit them or put them away by `git stash --include-untracked`",
            ))
        }
    }

    pub(crate) fn commit(&self, plan: &Plan) -> Result<String, Failure> {
        let mut add = vec!["add", "--all", "--"];
        add.extend(
            OWNED
                .iter()
                .filter(|path| self.workspace.path(path).exists()),
        );
        self.git.run(&add)?;
        let message = format!("Release {}: API {}", plan.tag(), plan.api);
        // A merged proposal has nothing left to change: its commit is marked by an empty one.
        self.git
            .run(&["commit", "--quiet", "--allow-empty", "--message", &message])?;
        Ok(message)
    }

    /// Whether the current commit is a release's, made here and not pushed yet.
    pub(crate) fn is_committed(&self) -> Result<bool, Failure> {
        let Settings { branch, remote, .. } = &self.settings;
        let subject = self.git.run(&["log", "-1", "--format=%s"])?;
        // As committed: what lies there may be half of a killed release.
        let manifest = self.git.show("HEAD", &manifest::path()).unwrap_or_default();
        let ours = manifest::version_in(&manifest).is_some_and(|version| {
            subject.starts_with(&format!("Release {}: API ", tag_of(&version)))
        });
        let pushed = format!("{remote}/{branch}");
        let pushed = self
            .git
            .holds(&["merge-base", "--is-ancestor", "HEAD", &pushed])?;
        Ok(ours && !pushed)
    }

    pub(crate) fn tag(&self) -> Result<String, Failure> {
        let tag = tag_of(&manifest::version(&self.workspace)?);
        if self.git.holds(&[
            "rev-parse",
            "--verify",
            "--quiet",
            &format!("refs/tags/{tag}"),
        ])? {
            return Ok(format!("{tag} is already there"));
        }
        let message = format!("linkbreakers-sdk {}", manifest::version(&self.workspace)?);
        self.git
            .run(&["tag", "--annotate", &tag, "--message", &message])?;
        Ok(tag)
    }

    pub(crate) fn push(&self, dry_run: bool) -> Result<Outcome<Round>, Failure> {
        let Settings { branch, remote, .. } = &self.settings;
        let tag = tag_of(&manifest::version(&self.workspace)?);
        if dry_run {
            let message = format!(
                "not done (--dry-run); `git tag --delete {tag}` and `git reset --hard HEAD~1` undo commit and tag"
            );
            return Ok(Outcome {
                result: Round::Done,
                message,
            });
        }
        let head = format!("HEAD:refs/heads/{branch}");
        let tag_ref = format!("refs/tags/{tag}");
        let pushed = self
            .git
            .run(&["push", "--quiet", "--atomic", remote, &head, &tag_ref]);
        let Err(failure) = pushed else {
            return Ok(Outcome {
                result: Round::Done,
                message: format!("{branch} and {tag} to {remote}"),
            });
        };
        self.git.run(&["fetch", "--quiet", remote, branch])?;
        let upstream = format!("{remote}/{branch}");
        if self
            .git
            .holds(&["merge-base", "--is-ancestor", &upstream, "HEAD"])?
        {
            return Err(failure);
        }
        self.drop_release(&upstream)?;
        Ok(Outcome {
            result: Round::Refused,
            message: "refused".to_owned(),
        })
    }

    /// Takes back a commit and a tag that were never pushed, to start over from what was.
    fn drop_release(&self, upstream: &str) -> Result<(), Failure> {
        let tag = tag_of(&manifest::version(&self.workspace)?);
        if self.git.holds(&[
            "rev-parse",
            "--verify",
            "--quiet",
            &format!("refs/tags/{tag}"),
        ])? {
            self.git.run(&["tag", "--delete", &tag])?;
        }
        self.git
            .run(&["reset", "--quiet", "--hard", upstream])
            .map(drop)
    }

    pub(crate) fn propose(&self, dry_run: bool) -> Result<String, Failure> {
        let remote = &self.settings.remote;
        if dry_run {
            return Ok("not pushed (--dry-run)".to_owned());
        }
        let to = format!("HEAD:refs/heads/{PROPOSAL}");
        self.git.run(&["push", "--quiet", "--force", remote, &to])?;
        let upstream = format!("{remote}/{}", self.settings.branch);
        self.git.run(&["reset", "--quiet", "--hard", &upstream])?;
        self.forget();
        Ok(format!("{PROPOSAL} to {remote}"))
    }

    /// Puts back everything that a release may have touched.
    pub(crate) fn restore(&self) -> Result<(), Failure> {
        let at_head = |path: &&str| self.git.holds(&["cat-file", "-e", &format!("HEAD:{path}")]);
        let mut restore = vec!["restore", "--source=HEAD", "--staged", "--worktree", "--"];
        for path in &OWNED {
            if at_head(path)? {
                restore.push(path);
            }
        }
        self.git.run(&restore)?;
        let mut clean = vec!["clean", "-d", "--force", "--quiet", "--"];
        clean.extend(OWNED);
        self.git.run(&clean)?;
        self.forget();
        Ok(())
    }

    fn note(&self) -> Result<PathBuf, Failure> {
        let path = self
            .git
            .run(&["rev-parse", "--git-path", "xtask-release"])?;
        Ok(self.workspace.path(&path))
    }

    /// Best effort: without a note, changes are the user's, which is the safe side.
    pub(crate) fn forget(&self) {
        if let Ok(note) = self.note() {
            let _ = fs::remove_file(note);
        }
    }
}
