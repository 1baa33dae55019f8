//! Files that need each other, and folders whose files do.

use super::arrows::Arrows;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Names that are printed of an arrow.
const NAMES: usize = 6;

/// What stands side by side, by what it needs, and the names.
type Graph = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Every circle, as a message. Circles of files are also circles of what stands side by side in some folder;
/// they are reported once, where they are widest.
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

/// The files and folders in `folder`; those deeper inside count for the folder that they are in.
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

/// Groups whose members all lead to each other.
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

/// The circle, and the names that tie each of its arrows.
fn message(folder: &Path, circle: &BTreeSet<String>, graph: &Graph) -> String {
    let members: Vec<&str> = circle.iter().map(String::as_str).collect();
    let folder: PathBuf = Path::new("src").iter().chain(folder).collect();
    let mut text = format!("circle in {}: {}", folder.display(), members.join(", "));
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
