//! The SDK's own version: which step a change asks for, and what comes next.
//!
//! As Cargo reads versions: below 1.0 a breaking change moves the second number and everything
//! else the third; from 1.0 on a breaking change moves the first and an addition the second. The
//! API's version is build metadata, as in `0.3.1+api.1.188.3`, and orders nothing.

use crate::support::failure::Failure;
use semver::{BuildMetadata, Version};
use std::fmt;

/// What a change does to callers, in rising order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Impact {
    /// Nothing changed at all.
    None,
    /// Something changed, but no interface.
    Inside,
    /// The interface grew.
    Additive,
    /// Callers may have to change.
    Breaking,
}

/// Which number of the version moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    None,
    Patch,
    Minor,
    Major,
}

impl Step {
    /// The step from `version` on for a change of this impact.
    pub(crate) fn of(impact: Impact, version: &Version) -> Self {
        match (impact, version.major) {
            (Impact::None, _) => Self::None,
            (Impact::Breaking, 0) => Self::Minor,
            (Impact::Breaking, _) => Self::Major,
            (Impact::Additive, 1..) => Self::Minor,
            (Impact::Additive | Impact::Inside, _) => Self::Patch,
        }
    }

    /// Why, in one sentence.
    pub(crate) fn reason(impact: Impact, version: &Version) -> &'static str {
        match (impact, version.major) {
            (Impact::None, _) => "nothing changed",
            (Impact::Inside, _) => "no interface changed",
            (Impact::Additive, 0) => "the interface only grew, which below 1.0 is a patch",
            (Impact::Additive, _) => "the interface only grew",
            (Impact::Breaking, 0) => "callers may break, which below 1.0 moves the second number",
            (Impact::Breaking, _) => "callers may break",
        }
    }

    /// The version after `version`, for this version of the API.
    pub(crate) fn next(self, version: &Version, api: &str) -> Result<Version, Failure> {
        let (major, minor, patch) = (version.major, version.minor, version.patch);
        let mut next = match self {
            Self::None => Version::new(major, minor, patch),
            Self::Patch => Version::new(major, minor, patch + 1),
            Self::Minor => Version::new(major, minor + 1, 0),
            Self::Major => Version::new(major + 1, 0, 0),
        };
        let fit = |c: char| {
            if c.is_ascii_alphanumeric() || c == '.' {
                c
            } else {
                '-'
            }
        };
        let build = format!("api.{}", api.chars().map(fit).collect::<String>());
        next.build = BuildMetadata::new(&build).map_err(|error| {
            Failure::new(
                format!("`{api}` cannot be told in a version: {error}"),
                "correct `info.version` by an action in spec/overlay.yaml",
            )
        })?;
        Ok(next)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps() {
        use Impact::*;
        let cases = [
            ("0.3.1+api.1.0.0", None, "0.3.1+api.1.188.3"),
            ("0.3.1", Inside, "0.3.2+api.1.188.3"),
            ("0.3.1", Additive, "0.3.2+api.1.188.3"),
            ("0.3.1", Breaking, "0.4.0+api.1.188.3"),
            ("1.3.1", Inside, "1.3.2+api.1.188.3"),
            ("1.3.1", Additive, "1.4.0+api.1.188.3"),
            ("1.3.1", Breaking, "2.0.0+api.1.188.3"),
        ];
        for (version, impact, want) in cases {
            let version = Version::parse(version).unwrap();
            let next = Step::of(impact, &version)
                .next(&version, "1.188.3")
                .unwrap();
            assert_eq!(next.to_string(), want, "{version} {impact:?}");
        }
    }

    #[test]
    fn an_api_version_of_any_form_fits() {
        let version = Version::new(0, 1, 0);
        let next = Step::Patch.next(&version, "2026-11-21 beta").unwrap();
        assert_eq!(next.to_string(), "0.1.1+api.2026-11-21-beta");
    }
}
