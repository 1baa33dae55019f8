//! Finds cycles: files that need each other, and folders whose files do.

use super::arrows::Arrows;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The maximum number of names that are printed per arrow.
const NAMES: usize = 6;

/// Files and folders side by side: from, to, and the names.
type Graph = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Finds every cycle and formats it as a message. The files of a cycle have a folder in common, in which the
/// cycle leads from one entry to another; it is reported there.
pub fn find(arrows: &Arrows) -> Vec<String> {
    let mut folders = BTreeSet::new();
    for (from, to, _) in arrows.iter() {
        folders.extend(from.ancestors().chain(to.ancestors()).skip(1));
    }
    let mut found = Vec::new();
    for folder in folders {
        let graph = side_by_side(arrows, folder);
        for circle in strongly_connected(&graph) {
            found.push(message(folder, &circle, &graph));
        }
    }
    found
}

/// Reduces the arrows to the entries of `folder`: a file that is deeper inside counts as its subfolder.
fn side_by_side(arrows: &Arrows, folder: &Path) -> Graph {
    let entry = |path: &Path| -> Option<String> {
        let first = path.strip_prefix(folder).ok()?.components().next()?;
        Some(PathBuf::from(first.as_os_str()).display().to_string())
    };
    let mut graph = Graph::new();
    for (from, to, names) in arrows.iter() {
        let (Some(from), Some(to)) = (entry(from), entry(to)) else {
            continue;
        };
        if from != to {
            let known = graph.entry(from).or_default().entry(to).or_default();
            known.extend(names.iter().cloned());
        }
    }
    graph
}

/// Finds the groups whose members can all reach each other.
fn strongly_connected(graph: &Graph) -> Vec<BTreeSet<String>> {
    let reached = |from: &String| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(next) = open.pop() {
            for to in graph.get(next).into_iter().flat_map(BTreeMap::keys) {
                if seen.insert(to.clone()) {
                    open.push(to);
                }
            }
        }
        seen
    };
    let reach: BTreeMap<_, _> = graph
        .keys()
        .map(|from| (from.clone(), reached(from)))
        .collect();
    let mut groups = BTreeSet::new();
    for (from, seen) in &reach {
        if seen.contains(from) {
            let back = |to: &&String| reach.get(*to).is_some_and(|seen| seen.contains(from));
            groups.insert(seen.iter().filter(back).cloned().collect());
        }
    }
    groups.into_iter().collect()
}

/// Formats a cycle, with the names of each of its arrows.
fn message(folder: &Path, circle: &BTreeSet<String>, graph: &Graph) -> String {
    let members: Vec<&str> = circle.iter().map(String::as_str).collect();
    let folder: PathBuf = Path::new("src").iter().chain(folder).collect();
    let mut text = format!("cycle in {}: {}", folder.display(), members.join(", "));
    for from in circle {
        for (to, names) in &graph[from] {
            if circle.contains(to) {
                let more = names.len().saturating_sub(NAMES);
                let names: Vec<&str> = names.iter().take(NAMES).map(String::as_str).collect();
                let _ = write!(text, "\n  {from} -> {to}: {}", names.join(", "));
                if more > 0 {
                    let _ = write!(text, " and {more} more");
                }
            }
        }
    }
    text
}
