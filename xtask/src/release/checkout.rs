//! The git checkout of a release: the state that it starts from, and its commit, tag and push.
//!
//! What it changes in the tree is recorded ([`record`](super::record)). A state that no release makes, such as
//! a tag that the branch does not contain, stops it: a release on top would make it worse.

use super::index::Index;
use super::plan::{Plan, tag_of};
use super::step::Outcome;
use crate::support::failure::Failure;
use crate::support::git::Git;
use crate::support::manifest;
use crate::support::settings::Settings;
use crate::support::workspace::Workspace;
use std::path::Path;

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

    /// Returns the remote-tracking branch that releases go to, such as `origin/main`.
    pub(crate) fn upstream(&self) -> String {
        format!("{}/{}", self.settings.remote, self.settings.branch)
    }

    pub(crate) fn is_ancestor(&self, old: &str, new: &str) -> Result<bool, Failure> {
        self.git
            .succeeds(&["merge-base", "--is-ancestor", old, new])
    }

    /// Checks that the tree is ready for a release, moves it to the newest commit of its branch, and starts
    /// the record.
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
        let resumed = self.clear_leftovers()?;
        // `--force`: a release that lost the race for a tag keeps that of the remote.
        self.git
            .run(&["fetch", "--tags", "--force", remote, branch])?;
        let upstream = self.upstream();
        if self.is_ancestor("HEAD", &upstream)? {
            self.git
                .run(&["merge", "--quiet", "--ff-only", &upstream])?;
        } else if self.is_committed()? {
            // The branch moved after a killed release had committed: that release starts over.
            if !self.is_ancestor(&upstream, "HEAD")? {
                self.drop_release(&upstream)?;
            }
        } else {
            return Err(Failure::new(
                format!("`{branch}` has commits that {remote} does not have"),
                format!("push them by `git push {remote} {branch}`, or remove them"),
            ));
        }
        let head = self.start_record()?;
        Ok(if resumed {
            "resumes a release that stopped".to_owned()
        } else {
            format!("{branch} at {}", head.get(..12).unwrap_or(&head))
        })
    }

    /// Checks that tags, branch and registry are in a state that releases lead to.
    ///
    /// # Errors
    ///
    /// Returns an error that names the state otherwise.
    pub(crate) fn check_state(&self, index: &Index) -> Result<(), Failure> {
        let branch = &self.settings.branch;
        let newest = self.git.release_tags(None)?.pop();
        let reached = self.git.release_tags(Some("HEAD"))?.pop();
        let help = "see `When a release went wrong` in .github/CONTRIBUTING.md";
        if let Some(newest) = newest.filter(|newest| Some(newest) != reached.as_ref()) {
            return Err(Failure::new(
                format!(
                    "the tag v{newest} is not part of `{branch}`: the branch was reset, or the tag is not of a release"
                ),
                help,
            ));
        }
        let version = match &reached {
            Some(reached) => {
                let tag = format!("v{reached}");
                let manifest = self.git.show(&tag, &manifest::path()).unwrap_or_default();
                let tagged = manifest::version_in(&manifest);
                if tagged.as_ref().map(tag_of) != Some(tag.clone()) {
                    return Err(Failure::new(
                        format!("the tag {tag} names a commit of another version"),
                        help,
                    ));
                }
                reached.clone()
            }
            // The first version may be published by hand, before its tag.
            None => manifest::version(&self.workspace)?,
        };
        match index.newest() {
            Some(published) if published.cmp_precedence(&version).is_gt() => Err(Failure::new(
                format!("{published} is published, but `{branch}` has no tag of it"),
                help,
            )),
            _ => Ok(()),
        }
    }

    /// Commits the files that the release wrote; undoes everything if git refuses the commit.
    pub(crate) fn commit(&self, plan: &Plan, trailer: &str) -> Result<String, Failure> {
        self.stage()?;
        let subject = format!("Release {}: API {}", plan.tag(), plan.api);
        let message = format!("{subject}\n\n{trailer}");
        let message = message.trim();
        let commit = ["commit", "--quiet", "--allow-empty", "--message", message];
        if let Err(failure) = self.git.run(&commit) {
            self.git.run(&["reset", "--quiet"])?;
            self.restore()?;
            return Err(failure);
        }
        Ok(subject)
    }

    /// Returns true if the current commit is that of a release and is not pushed yet.
    pub(crate) fn is_committed(&self) -> Result<bool, Failure> {
        let subject = self.git.run(&["log", "-1", "--format=%s"])?;
        // The committed manifest: that in the tree may be half written by a killed release.
        let manifest = self.git.show("HEAD", &manifest::path()).unwrap_or_default();
        let ours = manifest::version_in(&manifest).is_some_and(|version| {
            subject.starts_with(&format!("Release {}: API ", tag_of(&version)))
        });
        Ok(ours && !self.is_ancestor("HEAD", &self.upstream())?)
    }

    /// Creates the annotated tag of the release.
    ///
    /// # Errors
    ///
    /// Returns an error if another commit has the tag.
    pub(crate) fn tag(&self) -> Result<String, Failure> {
        let tag = tag_of(&manifest::version(&self.workspace)?);
        if self.has_tag(&tag)? {
            let here = self.git.run(&["tag", "--points-at", "HEAD"])?;
            if here.lines().any(|line| line == tag) {
                return Ok(format!("{tag} already exists"));
            }
            return Err(Failure::new(
                format!("{tag} exists at another commit"),
                "see `When a release went wrong` in .github/CONTRIBUTING.md",
            ));
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
    pub(crate) fn push(&self) -> Result<Outcome<Round>, Failure> {
        let Settings { branch, remote, .. } = &self.settings;
        let tag = tag_of(&manifest::version(&self.workspace)?);
        let head = format!("HEAD:refs/heads/{branch}");
        let tag_ref = format!("refs/tags/{tag}");
        let pushed = self.git.run(&["push", "--atomic", remote, &head, &tag_ref]);
        let Err(failure) = pushed else {
            return Ok(Outcome {
                result: Round::Done,
                message: format!("{branch} and {tag} to {remote}"),
            });
        };
        self.git.run(&["fetch", remote, branch])?;
        let upstream = self.upstream();
        if self.is_ancestor(&upstream, "HEAD")? {
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
        if self.has_tag(&tag)? && !self.is_ancestor(&tag, upstream)? {
            self.git.run(&["tag", "--delete", &tag])?;
        }
        self.reset(upstream)
    }

    /// Moves the branch to a revision. `--keep` fails rather than lose a change of the user.
    pub(crate) fn reset(&self, revision: &str) -> Result<(), Failure> {
        self.git
            .run(&["reset", "--quiet", "--keep", revision])
            .map(drop)
    }

    /// Writes the commits that the remote does not have, with a reference, to a file, for a job that may
    /// push but runs nothing of it.
    pub(crate) fn bundle(&self, file: &Path, references: &[&str]) -> Result<String, Failure> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
        }
        let path = file.to_string_lossy();
        let without = format!("^{}", self.upstream());
        let create = ["bundle", "create", "--quiet", &path];
        self.git
            .run(&[&create, references, &[without.as_str()]].concat())?;
        Ok(path.into_owned())
    }
}
