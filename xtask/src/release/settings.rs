//! The settings of `release`, in the root manifest.

use crate::support::failure::Failure;
use crate::support::workspace::Workspace;
use serde::Deserialize;
use std::fs;

/// `[workspace.metadata.release]` of the root `Cargo.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// The branch that releases are made on.
    pub(crate) branch: String,
    /// The remote that they are pushed to.
    pub(crate) remote: String,
    /// Where the document is served, unless it is the usual place.
    pub(crate) url: Option<String>,
    /// Commands that bring recorded listings up to date, run with insta told to accept; words are
    /// split at blanks, here and below.
    #[serde(default)]
    pub(crate) refresh: Vec<String>,
    /// Commands that must succeed before the commit.
    pub(crate) checks: Vec<String>,
    /// The command that publishes.
    pub(crate) publish: String,
    /// The command that succeeds when `{version}` is published already.
    pub(crate) published: String,
}

#[derive(Deserialize)]
struct Root {
    workspace: Tables,
}

#[derive(Deserialize)]
struct Tables {
    metadata: Metadata,
}

#[derive(Deserialize)]
struct Metadata {
    release: Settings,
}

impl Settings {
    pub(crate) fn load(workspace: &Workspace) -> Result<Self, Failure> {
        let path = workspace.path("Cargo.toml");
        let text = fs::read_to_string(&path).map_err(Failure::io("read", &path))?;
        let root: Root = toml::from_str(&text).map_err(|error| {
            Failure::new(
                format!(
                    "`[workspace.metadata.release]` of Cargo.toml: {}",
                    error.message()
                ),
                "the table needs branch, remote, checks, publish and published",
            )
        })?;
        Ok(root.workspace.metadata.release)
    }
}
