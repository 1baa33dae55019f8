//! The options of `release`, and what its steps share.

use super::checkout::Checkout;
use super::index::Index;
use super::step::Steps;
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use semver::Version;
use std::path::PathBuf;

/// The options of `release`.
pub(crate) struct Options {
    pub(crate) goal: Goal,
    /// Runs all steps except push and publish.
    pub(crate) dry_run: bool,
    /// Releases even if callers may break.
    pub(crate) allow_breaking: bool,
    /// Releases even if the servers or the security schemes changed.
    pub(crate) allow_trust_change: bool,
    /// Writes the commits to this file instead of pushing them.
    pub(crate) bundle: Option<PathBuf>,
    /// The report of advisories, which may ask for newer dependencies.
    pub(crate) advisories: Option<PathBuf>,
    /// Publishes only a package with this SHA-256, which is verified already.
    pub(crate) sha256: Option<String>,
}

/// The part of a release that is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Goal {
    /// All steps, from the document to the registry.
    Release,
    /// The steps up to the pushed tag.
    Prepare,
    /// Like `Prepare`; if a human must decide, like `Propose`.
    PrepareOrPropose,
    /// The package of the tagged commit.
    Package,
    /// The step from the tag to the registry.
    Publish,
    /// The steps up to the commit, then a branch for a pull request; merging it approves the release.
    Propose,
    /// Yanks a published version.
    Yank(Version),
}

/// A run of the command.
pub(crate) struct Release<'a> {
    pub(crate) checkout: Checkout,
    pub(crate) steps: Steps<'a>,
    pub(crate) options: &'a Options,
    pub(crate) ui: &'a Ui,
}

impl Release<'_> {
    /// Asks the registry what is published.
    pub(crate) fn index(&self) -> Result<Index, Failure> {
        Index::read(&self.checkout.settings.index, &self.ui.silenced())
    }
}
