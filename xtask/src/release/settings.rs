//! The settings of `release`, in the root manifest. Commands are split at blanks and run without a shell.

use crate::support::failure::Failure;
use crate::support::workspace::Workspace;
use serde::Deserialize;
use std::fs;

/// `[workspace.metadata.release]` of the root `Cargo.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Settings {
    /// The branch of releases.
    pub(crate) branch: String,
    /// The remote that releases are pushed to.
    pub(crate) remote: String,
    /// The address of the document, if it is not the default one.
    pub(crate) url: Option<String>,
    /// The number of days after a release in which a document that differs only in wording waits; 0 by default, so
    /// that each version of the API is published.
    #[serde(default)]
    pub(crate) wording_days: u32,
    /// Commands that update recorded listings; insta accepts all new snapshots.
    #[serde(default)]
    pub(crate) refresh: Vec<String>,
    /// Commands that must succeed before the commit. One that names `{tag}`, the last release, is left out if
    /// there is none, or if the release breaks callers anyway.
    pub(crate) checks: Vec<String>,
    /// The command that makes the package, and proves that it compiles.
    pub(crate) package: String,
    /// The command that publishes the package, which is verified by then.
    pub(crate) publish: String,
    /// The command that yanks `{version}`.
    pub(crate) yank: String,
    /// The address of the registry's index, which lists the published versions.
    pub(crate) index: String,
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
    /// Reads the settings from the root manifest.
    pub(crate) fn load(workspace: &Workspace) -> Result<Self, Failure> {
        let path = workspace.path("Cargo.toml");
        let text = fs::read_to_string(&path).map_err(Failure::io("read", &path))?;
        let root: Root = toml::from_str(&text).map_err(|error| {
            Failure::new(
                format!(
                    "cannot read `[workspace.metadata.release]` of Cargo.toml: {}",
                    error.message()
                ),
                "give the table the keys branch, remote, checks, package, publish, yank and index",
            )
        })?;
        Ok(root.workspace.metadata.release)
    }
}
