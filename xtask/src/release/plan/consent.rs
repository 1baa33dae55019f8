//! Records what a human approved by merging a proposal, in `spec/approval.toml`.
//!
//! A proposal names one document and what it breaks. Merging it approves exactly that: not the next
//! document, which may move the servers elsewhere. So the file holds the document's digest and the lines that
//! were reviewed, a release compares them with what it is about to publish, and its commit removes the file.

use super::Plan;
use crate::support::atomic_files::{Change, Changes};
use crate::support::digest::digest;
use crate::support::failure::Failure;
use crate::support::git::Git;
use crate::support::workspace::{DOCUMENT, Workspace, read_if_there};
use serde::{Deserialize, Serialize};

/// The file, relative to the root.
pub(crate) const APPROVAL: &str = "spec/approval.toml";
const COMMENT: &str = "# What merging this proposal approves. Written by `cargo xtask release`, which releases this document and\n# no other, and then removes this file.\n";

/// What was, or would be, approved.
#[derive(Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Consent {
    /// The SHA-256 of the document.
    pub(crate) document: String,
    /// The tag of the release that the document was compared with; empty before the first one.
    pub(crate) since: String,
    /// What breaks callers, a line each.
    pub(crate) breaking: Vec<String>,
    /// What decides where tokens go, a line each.
    pub(crate) trust: Vec<String>,
}

impl Consent {
    /// Returns what has to be approved for a planned release of the document in the working tree.
    pub(crate) fn for_plan(plan: &Plan, workspace: &Workspace) -> Result<Self, Failure> {
        let document = read_if_there(&workspace.path(DOCUMENT))?.unwrap_or_default();
        Ok(Self {
            document: digest(&document),
            since: plan.since.clone().unwrap_or_default(),
            breaking: plan.breaking.clone(),
            trust: plan.trust.clone(),
        })
    }

    /// Reads what the current commit approves, if it approves anything.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be parsed.
    pub(crate) fn at_head(git: &Git) -> Result<Option<Self>, Failure> {
        let Some(bytes) = git.show("HEAD", APPROVAL) else {
            return Ok(None);
        };
        let text = String::from_utf8_lossy(&bytes);
        toml::from_str(&text).map(Some).map_err(|error| {
            Failure::new(
                format!("cannot parse {APPROVAL}: {}", error.message()),
                format!("remove it by `git rm {APPROVAL}`; the release then asks again"),
            )
        })
    }

    /// Returns true if the current commit approves the document that it pins, and that is not released yet.
    /// The release then takes this document, whatever is served meanwhile.
    pub(crate) fn is_for(&self, document: &[u8], since: Option<&str>) -> bool {
        self.document == digest(document) && self.since == since.unwrap_or_default()
    }

    /// Returns a digest of everything that is approved.
    pub(crate) fn digest(&self) -> Result<String, Failure> {
        self.text().map(|text| digest(text.as_bytes()))
    }

    fn text(&self) -> Result<String, Failure> {
        let text = toml::to_string(self).map_err(|error| {
            Failure::new(
                format!("cannot write {APPROVAL}: {error}"),
                "report this as a bug of xtask",
            )
        })?;
        Ok(format!("{COMMENT}{text}"))
    }

    /// Writes the file, for a proposal.
    pub(crate) fn write(&self, workspace: &Workspace) -> Result<(), Failure> {
        let mut changes = Changes::default();
        changes.set(workspace.path(APPROVAL), self.text()?)?;
        changes.apply()
    }

    /// Removes the file, for a release.
    pub(crate) fn remove(workspace: &Workspace) -> Result<(), Failure> {
        let path = workspace.path(APPROVAL);
        let mut changes = Changes::default();
        changes.add(Change {
            old: read_if_there(&path)?,
            path,
            new: None,
        });
        changes.apply()
    }
}
