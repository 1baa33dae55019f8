//! Folders with too many files, and files with too many lines.

use super::Sources;
use std::collections::BTreeMap;
use std::path::Path;

/// Files side by side in a folder of `src`.
const FILES: usize = 12;
/// Lines of a file.
const LINES: usize = 400;

/// The folders of `src` that have too many files.
pub fn crowded(krate: &Sources) -> impl Iterator<Item = String> {
    let mut folders: BTreeMap<&Path, usize> = BTreeMap::new();
    for path in krate.keys().filter(|path| path.starts_with("src")) {
        *folders.entry(path.parent().unwrap()).or_default() += 1;
    }
    let crowded = folders.into_iter().filter(|(_, files)| *files > FILES);
    crowded.map(|(folder, files)| format!("{}: {files} files, {FILES} fit", folder.display()))
}

/// The files that have too many lines.
pub fn long(krate: &Sources) -> impl Iterator<Item = String> {
    let lines = krate
        .iter()
        .map(|(path, text)| (path, text.lines().count()));
    let long = lines.filter(|(_, lines)| *lines > LINES);
    long.map(|(path, lines)| format!("{}: {lines} lines, {LINES} fit", path.display()))
}
