//! `CHANGELOG.md`, in the form of Keep a Changelog: what is declared, and a section a release.

use crate::diff::version::Impact;
use crate::support::failure::Failure;

const UNRELEASED: &str = "## [Unreleased]";
/// Headings in the order in which a release has them, and what an entry under each does to callers.
const HEADINGS: [(&str, Impact); 7] = [
    ("Breaking", Impact::Breaking),
    ("Added", Impact::Additive),
    ("Changed", Impact::Inside),
    ("Deprecated", Impact::Inside),
    ("Removed", Impact::Breaking),
    ("Fixed", Impact::Inside),
    ("Security", Impact::Inside),
];

/// Entries by heading, as Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entries(Vec<(String, String)>);

impl Entries {
    /// Reads `### Heading` sections.
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let mut entries = Self::default();
        for section in text.split("\n### ").skip(1) {
            let (heading, body) = section.split_once('\n').unwrap_or((section, ""));
            let heading = heading.trim();
            if !HEADINGS.iter().any(|(known, _)| *known == heading) {
                let known: Vec<_> = HEADINGS.iter().map(|(known, _)| *known).collect();
                return Err(Failure::new(
                    format!("CHANGELOG.md has an unknown heading `{heading}`"),
                    format!("use one of {}", known.join(", ")),
                ));
            }
            entries.push(heading, body);
        }
        Ok(entries)
    }

    /// Adds lines under a heading.
    pub(crate) fn push(&mut self, heading: &str, lines: &str) {
        let lines = lines.trim();
        if lines.is_empty() {
            return;
        }
        match self.0.iter_mut().find(|(own, _)| own == heading) {
            Some((_, own)) => {
                own.push('\n');
                own.push_str(lines);
            }
            None => self.0.push((heading.to_owned(), lines.to_owned())),
        }
    }

    pub(crate) fn extend(&mut self, other: &Self) {
        for (heading, lines) in &other.0 {
            self.push(heading, lines);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the entries do to callers, all together.
    pub(crate) fn impact(&self) -> Impact {
        let of = |(heading, _): &(String, String)| {
            let known = HEADINGS.iter().find(|(known, _)| known == heading);
            known.map_or(Impact::Inside, |(_, impact)| *impact)
        };
        self.0.iter().map(of).max().unwrap_or(Impact::None)
    }

    /// As Markdown, headings in their order.
    pub(crate) fn markdown(&self) -> String {
        let mut text = String::new();
        for (heading, _) in HEADINGS {
            if let Some((_, lines)) = self.0.iter().find(|(own, _)| own == heading) {
                text += &format!("### {heading}\n\n{lines}\n\n");
            }
        }
        text.trim_end().to_owned()
    }
}

/// What stands under Unreleased.
pub(crate) fn unreleased(changelog: &str) -> Result<Entries, Failure> {
    let (_, body, _) = parts(changelog)?;
    Entries::parse(&format!("\n{body}"))
}

/// Whether a section for this version is there.
pub(crate) fn has(changelog: &str, version: &str) -> bool {
    changelog.contains(&format!("\n## [{version}] "))
}

/// The changelog with what was unreleased, and `entries`, under a new version.
pub(crate) fn released(
    changelog: &str,
    version: &str,
    date: &str,
    entries: &Entries,
) -> Result<String, Failure> {
    let (before, _, after) = parts(changelog)?;
    let section = format!("## [{version}] - {date}\n\n{}\n", entries.markdown());
    let gap = if after.is_empty() { "" } else { "\n" };
    Ok(format!("{before}{UNRELEASED}\n\n{section}{gap}{after}"))
}

/// What comes before the heading Unreleased, what is under it, and what comes after.
fn parts(changelog: &str) -> Result<(&str, &str, &str), Failure> {
    let Some((before, rest)) = changelog.split_once(UNRELEASED) else {
        return Err(Failure::new(
            format!("CHANGELOG.md has no heading `{UNRELEASED}`"),
            "write it above the newest version",
        ));
    };
    let end = rest.find("\n## ").map_or(rest.len(), |at| at + 1);
    Ok((before, &rest[..end], &rest[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- A bug.\n\n## [0.1.0] - 2026-11-20\n\n### Added\n\n- All.\n";

    #[test]
    fn a_release_takes_what_was_unreleased() {
        let mut entries = unreleased(TEXT).unwrap();
        assert_eq!(entries.impact(), Impact::Inside);
        entries.extend(
            &Entries::parse("\n### Added\n\n- A field.\n\n### Fixed\n\n- More.\n").unwrap(),
        );
        assert_eq!(entries.impact(), Impact::Additive);
        let text = released(TEXT, "0.1.1", "2026-11-21", &entries).unwrap();
        let want = "# Changelog\n\n## [Unreleased]\n\n## [0.1.1] - 2026-11-21\n\n### Added\n\n- A field.\n\n### Fixed\n\n- A bug.\n- More.\n\n## [0.1.0] - 2026-11-20\n\n### Added\n\n- All.\n";
        assert_eq!(text, want);
        assert!(has(&text, "0.1.1") && !has(&text, "0.1.2"));
        assert!(unreleased(&text).unwrap().is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let odd = TEXT.replace("### Fixed", "### Mended");
        for (text, want) in [("# Changelog\n", "no heading"), (odd.as_str(), "`Mended`")] {
            let failure = unreleased(text).unwrap_err().to_string();
            assert!(failure.contains(want), "{failure}");
        }
    }
}
