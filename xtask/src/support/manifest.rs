//! Reads the version from the SDK's manifest.

use super::failure::Failure;
use super::workspace::{SDK, Workspace, read_if_there};
use semver::Version;

/// Returns the path of the SDK's manifest, relative to the root.
pub(crate) fn path() -> String {
    format!("{SDK}/Cargo.toml")
}

/// Parses a manifest and returns the version of its package.
pub(crate) fn version_in(manifest: &[u8]) -> Option<Version> {
    let manifest: toml::Table = toml::from_str(&String::from_utf8_lossy(manifest)).ok()?;
    let version = manifest.get("package")?.get("version")?.as_str()?;
    Version::parse(version).ok()
}

/// Returns the version in the SDK's manifest in the working tree.
pub(crate) fn version(workspace: &Workspace) -> Result<Version, Failure> {
    let bytes = read_if_there(&workspace.path(&path()))?.unwrap_or_default();
    version_in(&bytes).ok_or_else(|| {
        Failure::new(
            format!("{} has no version", path()),
            "add a line such as `version = \"0.1.0\"` under `[package]`",
        )
    })
}
