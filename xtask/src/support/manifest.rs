//! Reads the SDK's manifest.

use super::failure::Failure;
use super::workspace::{SDK, Workspace, read_if_there};
use semver::Version;

/// Path of the SDK's manifest, from the root.
pub(crate) fn path() -> String {
    format!("{SDK}/Cargo.toml")
}

/// The version in the text of a manifest.
pub(crate) fn version_in(manifest: &[u8]) -> Option<Version> {
    let manifest: toml::Table = toml::from_str(&String::from_utf8_lossy(manifest)).ok()?;
    let version = manifest.get("package")?.get("version")?.as_str()?;
    Version::parse(version).ok()
}

/// The version of the SDK as it lies there.
pub(crate) fn version(workspace: &Workspace) -> Result<Version, Failure> {
    let bytes = read_if_there(&workspace.path(&path()))?.unwrap_or_default();
    version_in(&bytes).ok_or_else(|| {
        Failure::new(
            format!("{} names no version", path()),
            "give it a line such as `version = \"0.1.0\"`",
        )
    })
}
