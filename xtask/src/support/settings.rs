//! The settings of unattended runs, in the root manifest. Commands are split at blanks and run without a shell.

use super::failure::Failure;
use super::generator::Unsupported;
use super::workspace::{Workspace, read_if_there};
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
    /// The treatment of operations that the generator does not support.
    #[serde(default, rename = "skip-unsupported", deserialize_with = "skip")]
    pub(crate) unsupported: Unsupported,
}

/// Reads `skip-unsupported`.
fn skip<'de, D: serde::Deserializer<'de>>(value: D) -> Result<Unsupported, D::Error> {
    Ok(if bool::deserialize(value)? {
        Unsupported::Skip
    } else {
        Unsupported::Refuse
    })
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

    /// Returns the treatment of operations that the generator does not support. Every command that generates
    /// or compares the SDK asks for it, so that a check agrees with the release that it checks.
    pub(crate) fn unsupported(workspace: &Workspace) -> Result<Unsupported, Failure> {
        let text = read_if_there(&workspace.path("Cargo.toml"))?.unwrap_or_default();
        let manifest = String::from_utf8_lossy(&text).parse::<toml::Table>();
        let metadata = manifest.ok().and_then(|manifest| {
            let workspace = manifest.get("workspace")?.get("metadata")?;
            workspace.get("release").cloned()
        });
        // A workspace without releases has no settings, but it generates.
        if metadata.is_none() {
            return Ok(Unsupported::Refuse);
        }
        Self::load(workspace).map(|settings| settings.unsupported)
    }
}
