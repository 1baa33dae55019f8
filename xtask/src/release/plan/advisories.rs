//! Raises the versions that the SDK requires of its dependencies, where an advisory says that older ones have a
//! hole: users keep what their lock files have until the SDK asks for more.
//!
//! The report is that of `cargo deny check --audit-compatible-output`, in the format of `cargo audit --json`. Its
//! words are those of strangers: only ids of RustSec's form, names of our own dependencies and numbers of versions
//! pass on to files and commits. Dependencies of dependencies are left to the issue about the advisory: nothing
//! that the SDK requires would change them.

use crate::support::failure::Failure;
use semver::{Comparator, Op, Version, VersionReq};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

use super::changelog::Entries;

/// The SDK's manifest, as far as requirements are concerned.
const SECTION: &str = "[dependencies]";

/// A dependency whose required version is raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Raise {
    package: String,
    /// The requirement in the manifest.
    from: String,
    /// The lowest compatible version without the holes.
    to: Version,
    /// The ids of the advisories.
    ids: BTreeSet<String>,
}

/// What an advisory says of a package: the version that is locked here, and the versions without its hole.
struct Advisory {
    id: String,
    locked: Version,
    patched: Vec<VersionReq>,
}

/// Finds the dependencies in the manifest that have to be raised, and can be without a break.
///
/// # Errors
///
/// Returns an error if the report is not JSON, or the manifest is not TOML.
pub(crate) fn raises(report: &str, manifest: &str) -> Result<Vec<Raise>, Failure> {
    let required = required(manifest)?;
    let mut advisories: BTreeMap<String, Vec<Advisory>> = BTreeMap::new();
    // One object for each database of advisories.
    for object in serde_json::Deserializer::from_str(report).into_iter::<Value>() {
        let object = object.map_err(|error| {
            Failure::new(
                format!("the report of advisories is not JSON: {error}"),
                "make it by `.ci/advisories FILE`",
            )
        })?;
        let list = object.pointer("/vulnerabilities/list");
        for entry in list.and_then(Value::as_array).into_iter().flatten() {
            if let Some((package, advisory)) = advisory(entry) {
                advisories.entry(package).or_default().push(advisory);
            }
        }
    }
    let raises = required.into_iter().filter_map(|(package, from)| {
        let mut advisories = advisories.remove(&package)?;
        // A hole that nothing compatible mends must not keep the others open.
        advisories.retain(|advisory| lowest(std::slice::from_ref(advisory), &from).is_some());
        let to = lowest(&advisories, &from)?;
        let ids = advisories.into_iter().map(|advisory| advisory.id);
        Some(Raise {
            package,
            from,
            to,
            ids: ids.collect(),
        })
    });
    Ok(raises.collect())
}

/// Returns the requirements of the SDK's own dependencies by name.
fn required(manifest: &str) -> Result<BTreeMap<String, String>, Failure> {
    let manifest: toml::Table = toml::from_str(manifest).map_err(|error| {
        Failure::new(
            format!("the SDK's Cargo.toml is not TOML: {error}"),
            "correct it",
        )
    })?;
    let table = manifest
        .get("dependencies")
        .and_then(|table| table.as_table());
    let entries = table.into_iter().flatten().filter_map(|(name, value)| {
        let version = value.as_str().or_else(|| value.get("version")?.as_str())?;
        Some((name.clone(), version.to_owned()))
    });
    Ok(entries.collect())
}

/// Reads an entry of the report; returns `None` if it is not of the known form.
fn advisory(entry: &Value) -> Option<(String, Advisory)> {
    let id = entry.pointer("/advisory/id")?.as_str()?;
    let package = entry.pointer("/package/name")?.as_str()?;
    let patched = entry.pointer("/versions/patched")?.as_array()?;
    let patched = patched
        .iter()
        .filter_map(|text| VersionReq::parse(text.as_str()?).ok());
    let advisory = Advisory {
        id: is_id(id).then(|| id.to_owned())?,
        locked: Version::parse(entry.pointer("/package/version")?.as_str()?).ok()?,
        patched: patched.collect(),
    };
    Some((package.to_owned(), advisory))
}

/// Returns true for `RUSTSEC-2026-0001`.
fn is_id(id: &str) -> bool {
    let parts: Vec<&str> = id.split('-').collect();
    let is_number = |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts[..], ["RUSTSEC", year, number] if is_number(year) && is_number(number))
}

/// Returns the lowest version that has none of the holes, that the requirement allows, and that is newer than the
/// locked one, which would stay otherwise; `None` if there is none, or if the requirement asks for it already.
fn lowest(advisories: &[Advisory], requirement: &str) -> Option<Version> {
    let requirement = VersionReq::parse(requirement).ok()?;
    let is_patched = |version: &Version| {
        let has = |advisory: &Advisory| advisory.patched.iter().any(|req| req.matches(version));
        advisories.iter().all(has)
    };
    let locked = advisories.iter().map(|advisory| &advisory.locked);
    let locked = locked.filter(|version| requirement.matches(version)).max();
    let is_newer = |version: &Version| locked.is_none_or(|locked| version > locked);
    let bounds = advisories.iter().flat_map(|advisory| &advisory.patched);
    let bounds = bounds.flat_map(|req| &req.comparators).filter_map(bound);
    let to = bounds
        .filter(|version| requirement.matches(version) && is_newer(version) && is_patched(version))
        .min()?;
    let asked = requirement.comparators.iter().filter_map(bound).max()?;
    (to > asked).then_some(to)
}

/// Returns the lowest version that a comparator allows, if it has a lower bound.
fn bound(comparator: &Comparator) -> Option<Version> {
    let (minor, patch) = (comparator.minor.unwrap_or(0), comparator.patch.unwrap_or(0));
    let patch = match comparator.op {
        Op::GreaterEq | Op::Exact | Op::Caret | Op::Tilde => patch,
        Op::Greater if comparator.patch.is_some() => patch.checked_add(1)?,
        _ => return None,
    };
    comparator
        .pre
        .is_empty()
        .then(|| Version::new(comparator.major, minor, patch))
}

/// Returns the manifest with the raised requirements. A requirement that is raised already stays.
///
/// # Errors
///
/// Returns an error if a requirement does not stand in the line of its name.
pub(crate) fn raised(manifest: &str, raises: &[Raise]) -> Result<String, Failure> {
    let mut text = manifest.to_owned();
    for raise in raises {
        text = with_requirement(&text, raise).ok_or_else(|| {
            Failure::new(
                format!(
                    "the SDK's Cargo.toml has no line of `{}` with its version",
                    raise.package
                ),
                "write name and version of each dependency in one line",
            )
        })?;
    }
    Ok(text)
}

fn with_requirement(manifest: &str, raise: &Raise) -> Option<String> {
    let start = manifest.find(SECTION)? + SECTION.len();
    let end = manifest[start..]
        .find("\n[")
        .map_or(manifest.len(), |at| start + at);
    let key = format!("\n{} = ", raise.package);
    let line = start + manifest[start..end].find(&key)? + 1;
    let line_end = manifest[line..]
        .find('\n')
        .map_or(manifest.len(), |at| line + at);
    let (old, new) = (&manifest[line..line_end], format!("\"{}\"", raise.to));
    if old.contains(&new) {
        return Some(manifest.to_owned());
    }
    let from = format!("\"{}\"", raise.from);
    let new = old.contains(&from).then(|| old.replacen(&from, &new, 1))?;
    Some(format!(
        "{}{new}{}",
        &manifest[..line],
        &manifest[line_end..]
    ))
}

/// Returns the entries of the changelog.
pub(crate) fn entries(raises: &[Raise]) -> Entries {
    let mut entries = Entries::default();
    for Raise {
        package, to, ids, ..
    } in raises
    {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let line = format!(
            "- Requires `{package}` {to} or later, which mends {}.",
            ids.join(", ")
        );
        entries.push("Security", &line);
    }
    entries
}

/// Formats the raises for a line of output.
pub(crate) fn message(raises: &[Raise]) -> String {
    if raises.is_empty() {
        return "no advisory that a requirement of the SDK mends".to_owned();
    }
    let all = raises
        .iter()
        .map(|raise| format!("{} {}", raise.package, raise.to));
    all.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const MANIFEST: &str = "[package]\nname = \"x\"\n\n[dependencies]\nbytes = \"1.9\"\nhyper = { version = \"1.9\", optional = true }\ntokio = { version = \"1\", default-features = false }\n\n[dev-dependencies]\ntempfile = \"3\"\nbytes = \"1.9\"\n";

    fn entry(id: &str, package: &str, patched: &[&str]) -> Value {
        json!({"advisory": {"id": id, "title": "`$(id)`\n- all"}, "versions": {"patched": patched}, "package": {"name": package, "version": "1.9.0"}})
    }

    /// Returns the raised manifest and the entries for a report with these vulnerabilities.
    fn outcome(list: &[Value]) -> (String, String) {
        let report = json!({"vulnerabilities": {"list": list}}).to_string();
        let raises = raises(&report, MANIFEST).unwrap();
        (
            raised(MANIFEST, &raises).unwrap(),
            entries(&raises).markdown(),
        )
    }

    #[test]
    fn a_requirement_is_raised_to_the_lowest_version_without_the_holes() {
        let first = entry(
            "RUSTSEC-2026-0001",
            "bytes",
            &[">=1.10.1", ">=1.9.7, <1.10"],
        );
        let second = entry("RUSTSEC-2026-0002", "bytes", &[">=1.10"]);
        let hyper = entry("RUSTSEC-2026-0003", "hyper", &[">1.9.2"]);
        // 1.10.0 has the hole, and `1.9.7` would let it stay.
        let mut later = first.clone();
        later["package"]["version"] = "1.10.0".into();
        let hopeless = entry("RUSTSEC-2026-0004", "bytes", &[">=2"]);
        for (list, from, to, line) in [
            (
                vec![later],
                "bytes = \"1.9\"",
                "bytes = \"1.10.1\"",
                "- Requires `bytes` 1.10.1 or later, which mends RUSTSEC-2026-0001.",
            ),
            (
                vec![first.clone(), hopeless],
                "bytes = \"1.9\"",
                "bytes = \"1.9.7\"",
                "- Requires `bytes` 1.9.7 or later, which mends RUSTSEC-2026-0001.",
            ),
            (
                vec![first.clone()],
                "bytes = \"1.9\"",
                "bytes = \"1.9.7\"",
                "- Requires `bytes` 1.9.7 or later, which mends RUSTSEC-2026-0001.",
            ),
            (
                vec![first, second],
                "bytes = \"1.9\"",
                "bytes = \"1.10.1\"",
                "- Requires `bytes` 1.10.1 or later, which mends RUSTSEC-2026-0001, RUSTSEC-2026-0002.",
            ),
            (
                vec![hyper],
                "hyper = { version = \"1.9\"",
                "hyper = { version = \"1.9.3\"",
                "- Requires `hyper` 1.9.3 or later, which mends RUSTSEC-2026-0003.",
            ),
        ] {
            let (manifest, entries) = outcome(&list);
            assert_eq!(manifest, MANIFEST.replacen(from, to, 1), "{list:?}");
            assert_eq!(entries, format!("### Security\n\n{line}"));
        }
    }

    #[test]
    fn what_is_not_ours_or_not_of_the_known_form_changes_nothing() {
        for entry in [
            entry("RUSTSEC-2026-0001\n- Free money", "bytes", &[">=1.10"]),
            entry("$(touch x)", "bytes", &[">=1.10"]),
            entry("RUSTSEC-2026-00x1", "bytes", &[">=1.10"]),
            entry("RUSTSEC-2026-0001", "bytes\nevil = \"1\"", &[">=1.10"]),
            entry("RUSTSEC-2026-0001", "evil", &[">=1.10"]),
            // Of the tests, and no user's.
            entry("RUSTSEC-2026-0001", "tempfile", &[">=3.99"]),
            entry("RUSTSEC-2026-0001", "bytes", &["1.10\"\nevil = \"1"]),
            entry("RUSTSEC-2026-0001", "bytes", &[">=1.10.0-rc.1"]),
            entry("RUSTSEC-2026-0001", "bytes", &[]),
            entry("RUSTSEC-2026-0001", "bytes", &[">1.9.18446744073709551615"]),
            // A break for users of the SDK: a human decides.
            entry("RUSTSEC-2026-0001", "bytes", &[">=2.0.0"]),
            // The requirement excludes the hole already.
            entry("RUSTSEC-2026-0001", "bytes", &[">=1.8"]),
            json!({"advisory": 1}),
            json!("RUSTSEC-2026-0001"),
        ] {
            let (manifest, entries) = outcome(std::slice::from_ref(&entry));
            assert_eq!(
                (manifest.as_str(), entries.as_str()),
                (MANIFEST, ""),
                "{entry}"
            );
        }
        assert!(raises("{}", MANIFEST).unwrap().is_empty());
        assert!(raises("", MANIFEST).unwrap().is_empty());
        let failure = raises("error: no network", MANIFEST)
            .unwrap_err()
            .to_string();
        assert!(failure.contains("is not JSON"), "{failure}");
    }

    #[test]
    fn raising_twice_changes_nothing() {
        let report = json!({"vulnerabilities": {"list": [entry("RUSTSEC-2026-0001", "bytes", &[">=1.10"])]}});
        let all = raises(&report.to_string(), MANIFEST).unwrap();
        let once = raised(MANIFEST, &all).unwrap();
        assert_eq!(raised(&once, &all).unwrap(), once);
        assert!(raises(&report.to_string(), &once).unwrap().is_empty());
    }
}
