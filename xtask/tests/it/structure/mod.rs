//! Tests of the structure of all crates: small folders, short files, and no cycles between modules.
//!
//! An arrow runs from a file to another whose item it names by any path in its code: an import, a call, a
//! type, an argument of a macro. Cycles of arrows are found in three steps:
//!
//! 1. [`tree`] reads the sources of a crate into modules: their items, their imports, and every path in them
//!    ([`paths`]).
//! 2. [`arrows`] resolves each path to the module that defines what it names, through imports, re-exports and
//!    globs.
//! 3. [`cycles`] finds files and folders side by side that need each other, and reports the names that tie
//!    them.
//!
//! [`sizes`] has the limits of folders and files, and [`samples`] proves by small crates that all of it finds
//! what it should. A parent's `mod` and its re-exports of modules below it are no arrows. Generated code
//! and folders named `fixtures` or `crates` are ignored; for cycles, code for tests only is too. Never raise a limit or add an exception for one file: move
//! code to the folder that it belongs to.
//!
//! Lints of the code itself are `[workspace.lints]` in the top `Cargo.toml`, not here. A new rule is a file here
//! that takes [`Sources`] and lists what breaks it, a test below, and a test in [`samples`] that breaks it
//! (`SAMPLES` there is for cycles alone). A rule about words in code or comments is added the same way, since
//! `Sources` has the whole text of each `.rs` file; one about Markdown or YAML is a file beside `readme.rs` and
//! `workflows.rs`, declared in `main.rs`. Cycles and the number of files concern `src` only, the length of files also tests and examples; a
//! new rule chooses by the folder that its test passes to `sources`. CONTRIBUTING lists the rules.

mod arrows;
mod cycles;
mod paths;
mod samples;
mod sizes;
mod tree;

use crate::support::stage::root;
use arrows::Arrows;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The crates that are checked, and their root modules.
const CRATES: [(&str, &str); 3] = [
    ("generator", "lib.rs"),
    ("linkbreakers-sdk", "lib.rs"),
    ("xtask", "main.rs"),
];

/// Hand-written sources: path relative to some folder, and content.
type Sources = BTreeMap<PathBuf, String>;

/// Reads every hand-written source below a folder.
fn sources(folder: &Path) -> Sources {
    let mut sources = Sources::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // Fixtures are data, and `crates` has templates of programs.
                if !path.ends_with("fixtures") && !path.ends_with("crates") {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                if !text
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .contains("@generated")
                {
                    sources.insert(path.strip_prefix(folder).unwrap().to_owned(), text);
                }
            }
        }
    }
    sources
}

#[test]
fn files_and_folders_form_no_cycles() {
    let mut found = String::new();
    for (name, start) in CRATES {
        let sources = sources(&root().join(name).join("src"));
        let arrows = Arrows::of(&sources, Path::new(start));
        assert!(arrows.count() > 0, "{name} has no arrows");
        for circle in cycles::find(&arrows) {
            found += &format!("\n{name}: {circle}");
        }
    }
    assert!(found.is_empty(), "{found}");
}

#[test]
fn folders_are_small_and_files_are_short() {
    let mut found = Vec::new();
    for (name, _) in CRATES {
        let krate = sources(&root().join(name));
        found.extend(sizes::crowded(&krate).map(|folder| format!("{name}/{folder}")));
        found.extend(sizes::long(&krate).map(|file| format!("{name}/{file}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}
