//! Proposes a release for a pull request, and leaves alone what others do with the proposal.
//!
//! The commit of a proposal carries a trailer: a digest of what merging it approves, and the commit's tree. By
//! it a later run knows that nothing new is to be proposed, and that nobody has added or amended a commit.

use super::checkout::Checkout;
use super::index::Index;
use super::plan::consent::Consent;
use crate::support::failure::Failure;

/// The branch of a proposal.
pub(crate) const PROPOSAL: &str = "release/next";
const TRAILER: &str = "Proposal";

/// The state of the branch of proposals on the remote.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Proposed {
    /// There is none, or one of ours that proposes something else; with its commit.
    Outdated(Option<String>),
    /// It proposes the same.
    Same,
    /// It has commits of others.
    Edited,
}

impl Checkout {
    /// Compares the branch of proposals with what is to be proposed.
    pub(crate) fn proposed(&self, consent: &Consent) -> Result<Proposed, Failure> {
        let remote = &self.settings.remote;
        let reference = format!("refs/heads/{PROPOSAL}");
        let listed = self.git.run(&["ls-remote", remote, &reference])?;
        let Some(commit) = listed.split_whitespace().next() else {
            return Ok(Proposed::Outdated(None));
        };
        self.git.run(&["fetch", remote, &reference])?;
        let format = format!("--format=%T %(trailers:key={TRAILER},valueonly,separator=%x20)");
        let shown = self.git.run(&["log", "-1", &format, commit])?;
        let mut words = shown.split_whitespace();
        let (tree, digest, noted) = (words.next(), words.next(), words.next());
        // A commit that was merged is no proposal any more.
        if self.is_ancestor(commit, &self.upstream())? {
            return Ok(Proposed::Outdated(Some(commit.to_owned())));
        }
        if digest.is_none() || tree != noted {
            return Ok(Proposed::Edited);
        }
        if digest == Some(&consent.digest()?) {
            return Ok(Proposed::Same);
        }
        Ok(Proposed::Outdated(Some(commit.to_owned())))
    }

    /// Returns the trailer for the commit of a proposal, whose files are in the index.
    pub(crate) fn trailer(&self, consent: &Consent) -> Result<String, Failure> {
        self.stage()?;
        let tree = self.git.run(&["write-tree"])?;
        Ok(format!("{TRAILER}: {} {tree}", consent.digest()?))
    }

    /// Pushes the commit to the branch of proposals in place of the commit `replaced`, unless that has moved.
    pub(crate) fn propose(&self, replaced: Option<&str>) -> Result<String, Failure> {
        let remote = &self.settings.remote;
        let lease = format!(
            "--force-with-lease=refs/heads/{PROPOSAL}:{}",
            replaced.unwrap_or_default()
        );
        let to = format!("HEAD:refs/heads/{PROPOSAL}");
        self.git.run(&["push", &lease, remote, &to])?;
        Ok(format!("{PROPOSAL} to {remote}"))
    }

    /// Moves the local release branch back to the remote's, off the commit of the proposal, and removes the
    /// record of the release. Fails rather than lose a change of the user.
    pub(crate) fn leave_proposal(&self) -> Result<(), Failure> {
        self.reset(&self.upstream())?;
        self.forget()
    }

    /// Yanks a published version, so that no new user gets it. Those who have it locked keep it.
    ///
    /// # Errors
    ///
    /// Returns an error if the version was never published, or is not yanked afterwards.
    pub(crate) fn yank(
        &self,
        version: &semver::Version,
        read: impl Fn() -> Result<Index, Failure>,
    ) -> Result<String, Failure> {
        let help = "the versions are those of the registry's page of the crate";
        let index = read()?;
        let Some(published) = index.find(version) else {
            return Err(Failure::new(format!("{version} is not published"), help));
        };
        let name = published.vers.to_string();
        if published.yanked {
            return Ok(format!("{name} is already yanked"));
        }
        self.command(&self.settings.yank.replace("{version}", &name), &[], &[])?;
        if read()?
            .find(version)
            .is_some_and(|published| published.yanked)
        {
            return Ok(format!(
                "{name}; to release a mended version, add an entry under Unreleased in CHANGELOG.md"
            ));
        }
        Err(Failure::new(
            format!("{name} is not yanked yet"),
            "wait a minute, then run the command again",
        ))
    }
}
