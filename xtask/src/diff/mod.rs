//! Formats the changes between two documents: as text, as sections of a changelog, as JSON.
//!
//! Callers must learn from a version number whether an update can break their code. Three steps lead to it:
//!
//! 1. The generator compares the documents (`generator::diff`, in `generator/src/diff/`). It alone decides
//!    what counts as a change, of which kind it is, and if it breaks callers; a new sort of change belongs
//!    there.
//! 2. [`impact`] reduces the list to the one word that matters to callers: a change that breaks nobody is an
//!    addition, whatever its kind.
//! 3. [`version`] maps that to the part of the version that is incremented, and to the next version.
//!
//! The formats are here. A new kind of change needs a word in [`word`] and a section in [`as_markdown`],
//! whose headings must be among those of `release/plan/changelog.rs`, which parses them.
//! A new effect on callers is a variant of `Impact` in `version`. The tests are in `generator/tests/it/diff.rs` (what
//! counts as a change) and `xtask/tests/it/diff.rs` (what is printed).

pub(crate) mod version;

use crate::support::generator::diff::{Change, Diff, Kind};
use crate::support::generator::text;
use crate::support::ui::{BAD, FAINT, GOOD, count, paint};
use semver::Version;
use serde_json::{Value, json};
use version::{Impact, Step};

/// Returns the effect of a difference on callers; `identical` is true if the documents are equal.
pub(crate) fn impact(diff: &Diff, identical: bool) -> Impact {
    match (identical, diff.changes.is_empty()) {
        (true, _) => Impact::None,
        (_, true) => Impact::Inside,
        _ if diff.is_breaking() => Impact::Breaking,
        _ => Impact::Additive,
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Added => "added",
        Kind::Changed => "changed",
        Kind::Deprecated => "deprecated",
        Kind::Removed => "removed",
    }
}

/// Formats one line per change, breaking ones first, and a line with the version bump.
pub(crate) fn as_text(diff: &Diff, impact: Impact, version: &Version) -> String {
    let mut text = String::new();
    for change in &diff.changes {
        let (style, mark) = if change.breaking {
            (BAD, "breaking")
        } else {
            (GOOD, "")
        };
        text += &format!(
            "{}  {:10}  {}  {}\n",
            paint(style, format_args!("{mark:8}")),
            word(change.kind),
            change.message,
            paint(FAINT, text::line(&change.pointer))
        );
    }
    let breaking = diff.changes.iter().filter(|change| change.breaking).count();
    text + &format!(
        "{}: {}; {}, {breaking} breaking; {} of wording",
        paint(GOOD, Step::of(impact, version)),
        Step::reason(impact, version),
        count(diff.changes.len(), "change"),
        count(diff.docs_changed, "change"),
    )
}

/// Formats sections for a changelog or a pull request, with the headings of Keep a Changelog and `Breaking`.
pub(crate) fn as_markdown(diff: &Diff) -> String {
    type Section = (&'static str, fn(&Change) -> bool);
    let sections: [Section; 5] = [
        ("Breaking", |change| change.breaking),
        ("Added", |change| {
            !change.breaking && change.kind == Kind::Added
        }),
        ("Changed", |change| {
            !change.breaking && change.kind == Kind::Changed
        }),
        ("Deprecated", |change| {
            !change.breaking && change.kind == Kind::Deprecated
        }),
        ("Removed", |change| {
            !change.breaking && change.kind == Kind::Removed
        }),
    ];
    let mut parts = Vec::new();
    for (title, belongs) in sections {
        let lines: Vec<_> = diff
            .changes
            .iter()
            .filter(|change| belongs(change))
            .collect();
        if !lines.is_empty() {
            let lines = lines.iter().map(|change| format!("- {}\n", change.message));
            parts.push(format!("### {title}\n\n{}", lines.collect::<String>()));
        }
    }
    if parts.is_empty() {
        parts.push(format!("No interface changed: {}\n", wording(diff)));
    }
    parts.join("\n")
}

/// The maximum number of names that a sentence about wording has.
const NAMED: usize = 5;

/// Formats a sentence about texts that differ: how many, and what they describe.
pub(crate) fn wording(diff: &Diff) -> String {
    let texts = count(diff.docs_changed, "text");
    if diff.described.is_empty() {
        return format!("{texts} of its documentation changed.");
    }
    let more = diff.described.len().saturating_sub(NAMED);
    let mut names = diff.described[..diff.described.len() - more].join(", ");
    if more > 0 {
        names += &format!(" and {more} more");
    }
    format!("{texts} of its documentation changed, and no interface: {names}.")
}

/// Formats the changes, and which part of `version` they raise, as one JSON object.
pub(crate) fn as_json(diff: &Diff, impact: Impact, version: &Version) -> Value {
    let changes = diff.changes.iter().map(|change| {
        json!({
            "kind": word(change.kind),
            "pointer": change.pointer,
            "message": change.message,
            "breaking": change.breaking,
            "trust": change.trust,
        })
    });
    json!({
        "step": Step::of(impact, version).to_string(),
        "reason": Step::reason(impact, version),
        "changes": changes.collect::<Vec<_>>(),
        "docs_changed": diff.docs_changed,
        "described": diff.described,
        "trust_changed": diff.trust_changed(),
    })
}
