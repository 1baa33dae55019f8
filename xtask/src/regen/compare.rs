//! Compares the files in the crate with the generated ones: changed, missing and orphaned files.
//!
//! Two kinds of files are told apart by their first line: one with `@generated` is replaced as a whole; in
//! any other, only the generated regions change, and it is never replaced or removed.

use super::regions;
use crate::support::atomic_files::{Change, Changes};
use crate::support::failure::Failure;
use crate::support::ui::{ADDED, FAINT, REMOVED, Ui, paint};
use crate::support::workspace::{files_below, read_if_there, shown};
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The marker in the first line of every file that is generated as a whole.
const HEADER: &str = "@generated";
/// The maximum number of lines that the diffs of all files together print.
const SCREEN: usize = 60;

/// Adds the change that writes the generated text `fresh` to `path`.
///
/// # Errors
///
/// Returns an error if the file is written by hand and `fresh` would replace it as a whole, or if their
/// regions do not match.
pub(crate) fn expect(changes: &mut Changes, path: PathBuf, fresh: &str) -> Result<(), Failure> {
    let old = read_if_there(&path)?;
    let by_hand = old
        .as_ref()
        .filter(|old| !old.is_empty() && !is_generated(old));
    let new = match by_hand {
        Some(_) if is_generated(fresh.as_bytes()) => {
            return Err(Failure::new(
                format!(
                    "{} was written by hand, and generating would replace it",
                    shown(&path)
                ),
                "move the file elsewhere, then run the command again",
            ));
        }
        Some(old) => regions::splice(&shown(&path), &String::from_utf8_lossy(old), fresh)?,
        None => None,
    };
    let new = new.unwrap_or_else(|| fresh.to_owned());
    changes.add(Change {
        path,
        old,
        new: Some(new.into_bytes()),
    });
    Ok(())
}

fn is_generated(text: &[u8]) -> bool {
    let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    String::from_utf8_lossy(first).contains(HEADER)
}

/// Adds the removal of every file under `folder` that is not among `wanted`.
pub(crate) fn expect_no_others(
    changes: &mut Changes,
    folder: &Path,
    wanted: &BTreeSet<PathBuf>,
) -> Result<(), Failure> {
    for path in files_below(folder)? {
        if !wanted.contains(&path) {
            let old = read_if_there(&path)?;
            changes.add(Change {
                path,
                old,
                new: None,
            });
        }
    }
    Ok(())
}

/// Checks that no change removes a file that was written by hand.
///
/// # Errors
///
/// Returns an error that names the first such file.
pub(crate) fn refuse_to_remove_others(changes: &Changes) -> Result<(), Failure> {
    let others = changes.needed().iter().find(|change| {
        // Temporary files of `atomic_files`, left behind by a killed command.
        let left_behind = change
            .path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with(".xtask-"));
        let generated = change.old.as_deref().is_some_and(is_generated);
        change.new.is_none() && !generated && !left_behind
    });
    match others {
        None => Ok(()),
        Some(change) => Err(Failure::new(
            format!(
                "{} was not written by the generator, which owns its folder",
                shown(&change.path)
            ),
            "move the file elsewhere or remove it, then run the command again",
        )),
    }
}

/// Prints the files that differ, then their diffs, up to [`SCREEN`] lines.
pub(crate) fn print(changes: &Changes, ui: &Ui) {
    let mut lines = Lines { ui, left: SCREEN };
    for change in changes.needed() {
        let kind = match (&change.old, &change.new) {
            (None, _) => "missing",
            (_, None) => "orphaned",
            _ => "changed",
        };
        ui.line(format!("{kind:9}{}", paint(FAINT, shown(&change.path))));
    }
    for change in changes.needed() {
        if let (Some(old), Some(new)) = (&change.old, &change.new) {
            print_diff(&change.path, old, new, &mut lines);
        }
    }
    if lines.left == 0 {
        ui.line("... and more");
    }
}

/// Prints lines until [`SCREEN`] of them are printed.
struct Lines<'ui> {
    ui: &'ui Ui,
    left: usize,
}

impl Lines<'_> {
    fn push(&mut self, text: &str) {
        if self.left > 0 {
            self.left -= 1;
            self.ui.line(text);
        }
    }
}

/// Prints a unified diff from the file to the generated text.
fn print_diff(path: &Path, old: &[u8], new: &[u8], lines: &mut Lines<'_>) {
    if lines.left == 0 {
        return;
    }
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    // Limits the time for large files that have little in common; past it the diff is coarser.
    let diff = TextDiff::configure()
        .timeout(Duration::from_millis(200))
        .diff_lines(old.as_ref(), new.as_ref());
    lines.push(&format!("--- {}", shown(path)));
    lines.push("+++ regenerated");
    for hunk in diff.unified_diff().context_radius(2).iter_hunks() {
        lines.push(&paint(FAINT, hunk.header()));
        for change in hunk.iter_changes() {
            let text = format!("{}{}", change.tag(), change.value().trim_end_matches('\n'));
            lines.push(&match change.tag() {
                ChangeTag::Insert => paint(ADDED, text),
                ChangeTag::Delete => paint(REMOVED, text),
                ChangeTag::Equal => text,
            });
        }
    }
}
