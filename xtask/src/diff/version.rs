//! The SDK's own version: the step that a change requires, and the next version.
//!
//! Semantic Versioning as Cargo applies it: below 1.0 a breaking change increments the second number and any
//! other change the third; from 1.0 on a breaking change increments the first and an addition the second. The
//! API's version is build metadata, as in `0.3.1+api.1.188.3`, which is ignored when versions are ordered.

use crate::support::failure::Failure;
use semver::{BuildMetadata, Version};
use std::fmt;

/// The effect of a change on callers, in rising order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Impact {
    /// Nothing changed.
    None,
    /// Something changed that callers cannot see in an interface, such as documentation.
    Inside,
    /// The interface has additions only.
    Additive,
    /// Callers may have to change.
    Breaking,
}

/// The number of the version that is incremented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    None,
    Patch,
    Minor,
    Major,
}

impl Step {
    /// Returns the step that a change of this impact requires after `version`.
    pub(crate) fn of(impact: Impact, version: &Version) -> Self {
        match (impact, version.major) {
            (Impact::None, _) => Self::None,
            (Impact::Breaking, 0) => Self::Minor,
            (Impact::Breaking, _) => Self::Major,
            (Impact::Additive, 1..) => Self::Minor,
            (Impact::Additive | Impact::Inside, _) => Self::Patch,
        }
    }

    /// Returns the reason for the step, in one sentence.
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

    /// Returns the version after `version`, with this version of the API as build metadata.
    ///
    /// # Errors
    ///
    /// Returns an error if the API's version cannot be part of build metadata.
    pub(crate) fn next(self, version: &Version, api: &str) -> Result<Version, Failure> {
        let (major, minor, patch) = (version.major, version.minor, version.patch);
        let mut next = match self {
            Self::None => Version::new(major, minor, patch),
            Self::Patch => Version::new(major, minor, patch + 1),
            Self::Minor => Version::new(major, minor + 1, 0),
            Self::Major => Version::new(major + 1, 0, 0),
        };
        // Build metadata may contain only ASCII letters, digits, dots and hyphens (Semantic Versioning, item
        // 10).
        let or_hyphen = |c: char| {
            if c.is_ascii_alphanumeric() || c == '.' {
                c
            } else {
                '-'
            }
        };
        let build = format!("api.{}", api.chars().map(or_hyphen).collect::<String>());
        next.build = BuildMetadata::new(&build).map_err(|error| {
            Failure::new(
                format!("the API version `{api}` cannot be part of a version: {error}"),
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
    fn steps_follow_the_rules_of_cargo() {
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
    fn an_api_version_of_any_form_becomes_build_metadata() {
        let version = Version::new(0, 1, 0);
        let next = Step::Patch.next(&version, "2026-11-21 beta").unwrap();
        assert_eq!(next.to_string(), "0.1.1+api.2026-11-21-beta");
    }
}
