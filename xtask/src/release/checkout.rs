//! The git checkout of a release: the paths that it may change, resuming after a kill, restoring after a
//! failure, and its commit, tag and push.
//!
//! A note in git's folder names the commit that a release started from. If it names the current commit,
//! changes in the tree are those of a killed release; without it they belong to the user and are never
//! touched.

use super::plan::{CHANGELOG, Plan, tag_of};
use super::settings::Settings;
use super::step::Outcome;
use crate::support::failure::Failure;
use crate::support::git::Git;
use crate::support::manifest;
use crate::support::workspace::{OPENAPI_VERSION, SDK, Workspace};
use std::fs;
use std::path::PathBuf;

/// The paths that a release may change, commit and restore.
const OWNED: [&str; 6] = [
    "spec",
    OPENAPI_VERSION,
    SDK,
    CHANGELOG,
    "Cargo.lock",
    "generator/tests/it/snapshots",
];
/// The branch of a proposal.
const PROPOSAL: &str = "release/next";

/// The result of one round of a release, up to the push.
pub(crate) enum Round {
    Done,
    /// The remote rejected the push, since its branch moved meanwhile.
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

    /// Checks that the tree is ready for a release, moves it to the newest commit of its branch, and writes
    /// the note.
    ///
    /// # Errors
    ///
    /// Returns an error if another branch is checked out, if there are changes of the user, or if the branch
    /// has commits that the remote does not have.
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
        let is_ancestor = |old: &str, new: &str| {
            self.git
                .succeeds(&["merge-base", "--is-ancestor", old, new])
        };
        let resumed = self.has_leftovers()?;
        if is_ancestor("HEAD", &upstream)? {
            let behind = !is_ancestor(&upstream, "HEAD")?;
            if behind {
                self.restore()?;
                self.git
                    .run(&["merge", "--quiet", "--ff-only", &upstream])?;
            }
        } else if self.is_committed()? {
            // The branch moved after a killed release had committed: that release starts over.
            if !is_ancestor(&upstream, "HEAD")? {
                self.drop_release(&upstream)?;
            }
        } else {
            return Err(Failure::new(
                format!("`{branch}` has commits that {remote} does not have"),
                format!("push them by `git push {remote} {branch}`, or remove them"),
            ));
        }
        let head = self.git.run(&["rev-parse", "HEAD"])?;
        let note = self.note()?;
        fs::write(&note, &head).map_err(Failure::io("write", &note))?;
        Ok(if resumed {
            "resumes a release that stopped".to_owned()
        } else {
            format!("{branch} at {}", head.get(..12).unwrap_or(&head))
        })
    }

    /// Returns true if the tree has changes that a killed release left behind.
    ///
    /// # Errors
    ///
    /// Returns an error if it has any other change.
    fn has_leftovers(&self) -> Result<bool, Failure> {
        let dirty = self.git.dirty()?;
        if dirty.is_empty() {
            return Ok(false);
        }
        let head = self.git.run(&["rev-parse", "HEAD"])?;
        let noted = fs::read_to_string(self.note()?).unwrap_or_default();
        let owned = |path: &String| {
            let is_inside = |owned: &&str| path == owned || path.starts_with(&format!("{owned}/"));
            OWNED.iter().any(is_inside)
        };
        if noted == head && dirty.iter().all(owned) {
            Ok(true)
        } else {
            Err(Failure::new(
                format!("the tree has changes, such as {}", dirty[0]),
                "commit them, or set them aside by `git stash --include-untracked`",
            ))
        }
    }

    /// Commits everything that the release changed.
    pub(crate) fn commit(&self, plan: &Plan) -> Result<String, Failure> {
        let mut add = vec!["add", "--all", "--"];
        add.extend(
            OWNED
                .iter()
                .filter(|path| self.workspace.path(path).exists()),
        );
        self.git.run(&add)?;
        let message = format!("Release {}: API {}", plan.tag(), plan.api);
        // After a merged proposal nothing is left to change; the empty commit carries the tag.
        self.git
            .run(&["commit", "--quiet", "--allow-empty", "--message", &message])?;
        Ok(message)
    }

    /// Returns true if the current commit is that of a release and is not pushed yet.
    pub(crate) fn is_committed(&self) -> Result<bool, Failure> {
        let Settings { branch, remote, .. } = &self.settings;
        let subject = self.git.run(&["log", "-1", "--format=%s"])?;
        // The committed manifest: that in the tree may be half written by a killed release.
        let manifest = self.git.show("HEAD", &manifest::path()).unwrap_or_default();
        let ours = manifest::version_in(&manifest).is_some_and(|version| {
            subject.starts_with(&format!("Release {}: API ", tag_of(&version)))
        });
        let pushed = format!("{remote}/{branch}");
        let pushed = self
            .git
            .succeeds(&["merge-base", "--is-ancestor", "HEAD", &pushed])?;
        Ok(ours && !pushed)
    }

    /// Creates the annotated tag of the release, unless it exists.
    pub(crate) fn tag(&self) -> Result<String, Failure> {
        let tag = tag_of(&manifest::version(&self.workspace)?);
        if self.has_tag(&tag)? {
            return Ok(format!("{tag} already exists"));
        }
        let message = format!("linkbreakers-sdk {}", manifest::version(&self.workspace)?);
        self.git
            .run(&["tag", "--annotate", &tag, "--message", &message])?;
        Ok(tag)
    }

    fn has_tag(&self, tag: &str) -> Result<bool, Failure> {
        let reference = format!("refs/tags/{tag}");
        self.git
            .succeeds(&["rev-parse", "--verify", "--quiet", &reference])
    }

    /// Pushes branch and tag. `--atomic`, so that no tag is published without its branch.
    ///
    /// # Errors
    ///
    /// Returns an error if the push fails although the branch of the remote did not move.
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
            .succeeds(&["merge-base", "--is-ancestor", &upstream, "HEAD"])?
        {
            return Err(failure);
        }
        self.drop_release(&upstream)?;
        Ok(Outcome {
            result: Round::Refused,
            message: "refused".to_owned(),
        })
    }

    /// Removes a commit and a tag that were never pushed, and moves to `upstream` to start over from there.
    fn drop_release(&self, upstream: &str) -> Result<(), Failure> {
        let tag = tag_of(&manifest::version(&self.workspace)?);
        if self.has_tag(&tag)? {
            self.git.run(&["tag", "--delete", &tag])?;
        }
        self.git
            .run(&["reset", "--quiet", "--hard", upstream])
            .map(drop)
    }

    /// Pushes the commit to the branch of proposals, replacing an older proposal, and restores the branch
    /// here.
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

    /// Restores every path that a release may change, and removes new files in them.
    pub(crate) fn restore(&self) -> Result<(), Failure> {
        let at_head = |path: &&str| {
            self.git
                .succeeds(&["cat-file", "-e", &format!("HEAD:{path}")])
        };
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

    /// Returns the path of the note.
    fn note(&self) -> Result<PathBuf, Failure> {
        let path = self
            .git
            .run(&["rev-parse", "--git-path", "xtask-release"])?;
        Ok(self.workspace.path(&path))
    }

    /// Removes the note. Ignores errors: a note that stays names an older commit as soon as the branch moves.
    pub(crate) fn forget(&self) {
        if let Ok(note) = self.note() {
            let _ = fs::remove_file(note);
        }
    }
}
