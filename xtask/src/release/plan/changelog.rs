//! Reads and writes `CHANGELOG.md`, in the format of Keep a Changelog: the entries under Unreleased, and one
//! section per release.

use crate::diff::version::Impact;
use crate::support::failure::Failure;

const UNRELEASED: &str = "## [Unreleased]";
/// The headings in the order that a release has them, and the effect of an entry under each on callers.
const HEADINGS: [(&str, Impact); 7] = [
    ("Breaking", Impact::Breaking),
    ("Added", Impact::Additive),
    ("Changed", Impact::Inside),
    ("Deprecated", Impact::Inside),
    ("Removed", Impact::Breaking),
    ("Fixed", Impact::Inside),
    ("Security", Impact::Inside),
];

/// Entries by heading, as lines of Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entries(Vec<(String, String)>);

impl Entries {
    /// Parses `### Heading` sections.
    ///
    /// # Errors
    ///
    /// Returns an error if a heading is not in [`HEADINGS`].
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

    /// Adds entries under a heading, unless they are there: a proposal that is replaced by another one has left its
    /// entries in the changelog.
    pub(crate) fn push(&mut self, heading: &str, lines: &str) {
        let lines = lines.trim();
        if lines.is_empty() {
            return;
        }
        let Some((_, existing)) = self.0.iter_mut().find(|(known, _)| known == heading) else {
            self.0.push((heading.to_owned(), lines.to_owned()));
            return;
        };
        let known: Vec<String> = entries(existing).map(str::to_owned).collect();
        for entry in entries(lines).filter(|entry| !known.iter().any(|known| known == entry)) {
            existing.push('\n');
            existing.push_str(entry);
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

    /// Returns the greatest effect that an entry has on callers.
    pub(crate) fn impact(&self) -> Impact {
        let of = |(heading, _): &(String, String)| {
            let known = HEADINGS.iter().find(|(known, _)| known == heading);
            known.map_or(Impact::Inside, |(_, impact)| *impact)
        };
        self.0.iter().map(of).max().unwrap_or(Impact::None)
    }

    /// Formats the entries as Markdown, with the headings in their order.
    pub(crate) fn markdown(&self) -> String {
        let mut text = String::new();
        for (heading, _) in HEADINGS {
            if let Some((_, lines)) = self.0.iter().find(|(known, _)| known == heading) {
                text += &format!("### {heading}\n\n{lines}\n\n");
            }
        }
        text.trim_end().to_owned()
    }
}

/// Parses the entries under Unreleased.
pub(crate) fn unreleased(changelog: &str) -> Result<Entries, Failure> {
    let (_, body, _) = parts(changelog)?;
    Entries::parse(&format!("\n{body}"))
}

/// Returns true if the changelog has a section for this version.
pub(crate) fn has(changelog: &str, version: &str) -> bool {
    changelog.contains(&format!("\n## [{version}] "))
}

/// Splits off the section of a version with these numbers but other build metadata, such as that of a
/// proposal that was merged and then replaced: returns the rest, and the entries of the section.
pub(crate) fn without_numbers(
    changelog: &str,
    numbers: &str,
) -> Result<(String, Entries), Failure> {
    let heading = format!("\n## [{numbers}");
    let starts = changelog.match_indices(&heading).map(|(at, _)| at);
    let mut starts = starts.filter(|at| changelog[at + heading.len()..].starts_with(['+', ']']));
    let Some(start) = starts.next() else {
        return Ok((changelog.to_owned(), Entries::default()));
    };
    let rest = &changelog[start + 1..];
    let end = rest.find("\n## ").map_or(rest.len(), |at| at);
    let entries = Entries::parse(&rest[..end])?;
    Ok((format!("{}{}", &changelog[..start], &rest[end..]), entries))
}

/// Returns the changelog with a section for a new version and nothing under Unreleased. `entries` must
/// include those that were unreleased.
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

/// Splits the lines under a heading into entries: each begins with `- `, and takes the lines below that do not.
fn entries(lines: &str) -> impl Iterator<Item = &str> {
    let mut rest = lines;
    std::iter::from_fn(move || {
        let text = rest.trim_start_matches('\n');
        if text.is_empty() {
            return None;
        }
        let end = text.find("\n- ").unwrap_or(text.len());
        rest = &text[end..];
        Some(text[..end].trim_end())
    })
}

/// Splits the changelog into the text before the heading Unreleased, the text under it, and the rest.
fn parts(changelog: &str) -> Result<(&str, &str, &str), Failure> {
    let Some((before, rest)) = changelog.split_once(UNRELEASED) else {
        return Err(Failure::new(
            format!("CHANGELOG.md has no heading `{UNRELEASED}`"),
            "add the heading above the newest version",
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
    fn a_release_takes_the_unreleased_entries() {
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
    fn a_replaced_section_is_taken_out() {
        let text = "# Changelog\n\n## [Unreleased]\n\n## [0.2.0+api.1.1.0] - 2026-11-20\n\n### Breaking\n\n- A.\n\n## [0.1.0] - 2026-11-20\n\n### Added\n\n- All.\n";
        let (rest, entries) = without_numbers(text, "0.2.0").unwrap();
        assert_eq!(entries.markdown(), "### Breaking\n\n- A.");
        assert!(
            !rest.contains("0.2.0") && rest.contains("\n## [0.1.0] - 2026-11-20\n"),
            "{rest}"
        );
        let (same, none) = without_numbers(text, "0.2").unwrap();
        assert!(same == text && none.is_empty());
    }

    #[test]
    fn entries_of_a_replaced_proposal_are_not_repeated() {
        let mut merged = Entries::default();
        merged.push("Breaking", "- A is gone.\n- B is gone:\n  use C.");
        merged.push(
            "Breaking",
            "- B is gone:\n  use C.\n- D is gone.\n- A is gone.",
        );
        merged.push("Breaking", "- B is gone:\n  use E.");
        let want = "### Breaking\n\n- A is gone.\n- B is gone:\n  use C.\n- D is gone.\n- B is gone:\n  use E.";
        assert_eq!(merged.markdown(), want);
    }

    #[test]
    fn malformed_changelogs_are_rejected() {
        let odd = TEXT.replace("### Fixed", "### Mended");
        for (text, want) in [("# Changelog\n", "no heading"), (odd.as_str(), "`Mended`")] {
            let failure = unreleased(text).unwrap_err().to_string();
            assert!(failure.contains(want), "{failure}");
        }
    }
}
