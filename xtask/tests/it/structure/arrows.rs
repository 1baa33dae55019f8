//! Who names whom: each path is resolved to the module that defines what it names.

use super::Sources;
use super::tree::{Id, Tree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Imports that lead to imports, at the most; two that lead to each other end here.
const STEPS: usize = 16;

/// Files by the files that they name, and the names.
#[derive(Default)]
pub struct Arrows {
    between: BTreeMap<(PathBuf, PathBuf), BTreeSet<String>>,
}

impl Arrows {
    pub fn of(sources: &Sources, start: &Path) -> Self {
        let tree = Tree::of(sources, start);
        let mut arrows = Self::default();
        for (id, module) in tree.modules.iter().enumerate() {
            let own = tree.outermost(id);
            for used in &module.uses {
                let Some(target) = tree.resolve(id, &used.path, STEPS) else {
                    continue;
                };
                let hands_on = used.is_reexport && tree.is_below(target, own);
                let file = &tree.modules[target].file;
                if *file != module.file && !hands_on {
                    let key = (module.file.clone(), file.clone());
                    let names = arrows.between.entry(key).or_default();
                    names.insert(used.path.join("::"));
                }
            }
        }
        arrows
    }

    pub fn count(&self) -> usize {
        self.between.len()
    }

    /// From, to, and the names.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &Path, &BTreeSet<String>)> {
        let all = self.between.iter();
        all.map(|((from, to), names)| (from.as_path(), to.as_path(), names))
    }
}

impl Tree<'_> {
    /// The module that defines what a path names; none for a path that names a module, or what is not of
    /// this crate.
    fn resolve(&self, at: Id, path: &[String], steps: usize) -> Option<Id> {
        let steps = steps.checked_sub(1)?;
        let (first, mut rest) = path.split_first()?;
        let mut module = match first.as_str() {
            "crate" => 0,
            "self" => at,
            "super" => self.modules[at].parent?,
            _ => return self.member(at, path, steps),
        };
        while let Some(("super", after)) = rest.split_first().map(|(a, b)| (a.as_str(), b)) {
            (module, rest) = (self.modules[module].parent?, after);
        }
        self.member(module, rest, steps)
    }

    /// The module that defines what a path names inside of a module.
    fn member(&self, id: Id, path: &[String], steps: usize) -> Option<Id> {
        let module = &self.modules[id];
        let (first, rest) = path.split_first()?;
        if rest.is_empty() && module.items.contains(first) {
            return Some(id);
        }
        if let Some(child) = module.children.get(first) {
            return self.member(*child, rest, steps);
        }
        if module.items.contains(first) {
            return Some(id);
        }
        let behind = |import: &[String], rest: &[String]| {
            let path: Vec<String> = import.iter().chain(rest).cloned().collect();
            self.resolve(id, &path, steps)
        };
        if let Some(import) = module.imports.get(first) {
            // `use serde;` names a crate, not itself.
            let is_itself = import.len() == 1 && import[0] == *first;
            return if is_itself {
                None
            } else {
                behind(import, rest)
            };
        }
        let mut globs = module.globs.iter();
        globs.find_map(|glob| behind(glob, path))
    }

    /// The module that is the file of this one.
    fn outermost(&self, mut id: Id) -> Id {
        while let Some(parent) = self.modules[id].parent {
            if self.modules[parent].file != self.modules[id].file {
                break;
            }
            id = parent;
        }
        id
    }

    fn is_below(&self, id: Id, ancestor: Id) -> bool {
        let mut up = self.modules[id].parent;
        while let Some(id) = up {
            if id == ancestor {
                return true;
            }
            up = self.modules[id].parent;
        }
        false
    }
}
