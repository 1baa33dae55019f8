//! Asks the registry's index which versions are published.
//!
//! `cargo info` cannot tell: it hides yanked versions, and fails for a version that differs in build metadata
//! only, although a registry takes each number once, yanked or not. The index lists them all: one line of
//! JSON for each (the sparse protocol of cargo's registries).

use crate::fetch::download::{self, Absence, Download, Wanted};
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::SDK;
use semver::Version;
use serde::Deserialize;
use std::time::Duration;

const DEADLINE: Duration = Duration::from_secs(60);

/// A published version.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub(crate) struct Published {
    /// The version, build metadata included.
    pub(crate) vers: Version,
    /// The SHA-256 of the package.
    pub(crate) cksum: String,
    #[serde(default)]
    pub(crate) yanked: bool,
}

/// The published versions of the SDK.
#[derive(Debug, Default)]
pub(crate) struct Index(Vec<Published>);

impl Index {
    /// Reads the published versions of the SDK from the registry's index at this address; none if the index does
    /// not have the crate.
    ///
    /// # Errors
    ///
    /// Returns an error if the index does not respond, or with something else than an index: what is not known
    /// to be unpublished is not published.
    pub(crate) fn read(address: &str, ui: &Ui) -> Result<Self, Failure> {
        // The path of a name of four characters or more.
        let (one, two) = (&SDK[..2], &SDK[2..4]);
        let url = format!("{}/{one}/{two}/{SDK}", address.trim_end_matches('/'));
        let wanted = Wanted {
            url: &url,
            etag: None,
            last_modified: None,
            deadline: DEADLINE,
            absence: Absence::IsAResult,
        };
        match download::get(&wanted, ui)? {
            Download::Missing | Download::Unchanged => Ok(Self::default()),
            Download::Document { bytes, .. } => Self::parse(&bytes, &url),
        }
    }

    fn parse(bytes: &[u8], url: &str) -> Result<Self, Failure> {
        let text = String::from_utf8_lossy(bytes);
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let versions = lines.map(serde_json::from_str::<Published>);
        let versions = versions.collect::<Result<_, _>>().map_err(|error| {
            Failure::new(
                format!("{url} is not the index of a registry: {error}"),
                "correct `index` in `[workspace.metadata.release]` of Cargo.toml, or run the command again later",
            )
        })?;
        Ok(Self(versions))
    }

    /// Returns the published version with the same numbers. Build metadata does not tell versions apart.
    pub(crate) fn find(&self, version: &Version) -> Option<&Published> {
        let same = |published: &&Published| published.vers.cmp_precedence(version).is_eq();
        self.0.iter().find(same)
    }

    /// Returns the highest published version, yanked ones included.
    pub(crate) fn newest(&self) -> Option<&Version> {
        let versions = self.0.iter().map(|published| &published.vers);
        versions.max_by(|a, b| a.cmp_precedence(b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_by_their_numbers() {
        let lines = "{\"vers\":\"0.1.0\",\"cksum\":\"a\",\"yanked\":true}\n{\"vers\":\"0.1.10+api.1.2.3\",\"cksum\":\"b\",\"deps\":[]}\n";
        let index = Index::parse(lines.as_bytes(), "x").unwrap();
        for (version, want) in [
            ("0.1.0+api.1.0.0", Some("a")),
            ("0.1.10", Some("b")),
            ("0.1.1", None),
            ("0.1.10-rc.1", None),
        ] {
            let found = index.find(&Version::parse(version).unwrap());
            assert_eq!(found.map(|found| found.cksum.as_str()), want, "{version}");
        }
        assert_eq!(index.newest().unwrap().to_string(), "0.1.10+api.1.2.3");
    }

    #[test]
    fn what_is_no_index_is_an_error() {
        for text in ["<html>", "{}", "{\"vers\":\"x\",\"cksum\":\"\"}"] {
            assert!(Index::parse(text.as_bytes(), "x").is_err(), "{text}");
        }
    }
}
