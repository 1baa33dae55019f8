//! Writes the SDK's version wherever it is named.

use crate::support::atomic_files::Changes;
use crate::support::failure::Failure;
use crate::support::manifest::path;
use crate::support::workspace::{SDK, Workspace, read_if_there};
use semver::Version;

/// Writes the version into the SDK's manifest, into the lock file, and as a requirement into what the
/// SDK's README tells users to write.
pub(crate) fn set_version(workspace: &Workspace, version: &Version) -> Result<(), Failure> {
    let places = [
        (path(), "[package]".to_owned()),
        ("Cargo.lock".to_owned(), format!("name = \"{SDK}\"")),
    ];
    let mut changes = Changes::default();
    for (name, mark) in places {
        let path = workspace.path(&name);
        let Some(bytes) = read_if_there(&path)? else {
            continue;
        };
        let text = String::from_utf8_lossy(&bytes);
        let Some(new) = with_version(&text, &mark, version) else {
            return Err(Failure::new(
                format!("{name} has no line `version = ..` after `{mark}`"),
                "write the line, then run the command again",
            ));
        };
        changes.set(path, new)?;
    }
    let readme = workspace.path(&format!("{SDK}/README.md"));
    if let Some(bytes) = read_if_there(&readme)? {
        let text = String::from_utf8_lossy(&bytes);
        changes.set(readme, with_requirement(&text, version))?;
    }
    changes.apply()
}

/// The text with this version wherever the SDK is named as a dependency.
fn with_requirement(text: &str, version: &Version) -> String {
    let requirement = match version.major {
        0 => format!("0.{}", version.minor),
        major => major.to_string(),
    };
    let marks = ["", "{ version = "].map(|form| format!("{SDK} = {form}\""));
    let lines = text.split_inclusive('\n').map(|line| {
        let rest = marks
            .iter()
            .find_map(|mark| line.strip_prefix(mark.as_str()));
        match rest.and_then(|rest| rest.split_once('"')) {
            Some((old, after)) => {
                let before = &line[..line.len() - after.len() - 1 - old.len()];
                format!("{before}{requirement}\"{after}")
            }
            None => line.to_owned(),
        }
    });
    lines.collect()
}

/// The text with another version in the first `version = ..` after the line `mark`.
fn with_version(text: &str, mark: &str, version: &Version) -> Option<String> {
    let mut state = 0;
    let lines = text
        .split_inclusive('\n')
        .map(|line| match (state, line.trim()) {
            (0, own) if own == mark => {
                state = 1;
                line.to_owned()
            }
            (1, own) if own.starts_with("version = ") => {
                state = 2;
                format!("version = \"{version}\"\n")
            }
            _ => line.to_owned(),
        });
    let new: String = lines.collect();
    (state == 2).then_some(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_version_changes() {
        let version = Version::parse("0.2.0+api.1.0.0").unwrap();
        let lock = "name = \"a\"\nversion = \"1.0.0\"\n\nname = \"linkbreakers-sdk\"\nversion = \"0.1.0\"\n\nname = \"z\"\nversion = \"2.0.0\"\n";
        let new = with_version(lock, "name = \"linkbreakers-sdk\"", &version).unwrap();
        assert_eq!(new, lock.replace("0.1.0", "0.2.0+api.1.0.0"));
        assert_eq!(with_version(lock, "name = \"b\"", &version), None);
    }

    #[test]
    fn users_are_told_the_version_that_they_get() {
        let readme = |sdk: &str| {
            format!(
                "linkbreakers-sdk = \"{sdk}\"\nlinkbreakers-sdk = {{ version = \"{sdk}\", features = [\"links\"] }}\nother = \"0.1\"\n"
            )
        };
        for (version, want) in [("0.2.3+api.1.0.0", "0.2"), ("1.4.0", "1")] {
            let version = Version::parse(version).unwrap();
            assert_eq!(with_requirement(&readme("0.1"), &version), readme(want));
        }
    }
}
