//! Fixtures, and the crates that compile their generated code.
//!
//! - this file: fixtures, and the input of the generator
//! - `krate`: writes, compiles and runs a crate of generated code
//! - `built`: compiles it against the dependencies that the workspace has built already
//! - `server`: not part of this binary; it is copied into the programs that drive those crates

mod built;
mod krate;

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::{fs, thread};

use generator::{Input, Output, Target, Unsupported};

pub use krate::Krate;

/// A document in `tests/fixtures`.
pub struct Fixture {
    pub name: String,
    pub text: String,
}

/// Returns the folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Returns the documents in a folder of `tests/fixtures`, sorted by name.
pub fn fixtures(folder: &str) -> Vec<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let fixture = |path: PathBuf| Fixture {
        name: path.file_stem().unwrap().to_string_lossy().into_owned(),
        text: fs::read_to_string(&path).unwrap(),
    };
    paths.into_iter().map(fixture).collect()
}

/// Returns the manifest of the SDK, from which every crate copies its dependencies.
pub fn manifest() -> String {
    fs::read_to_string(root().join("linkbreakers-sdk/Cargo.toml")).unwrap()
}

/// Returns the input for generating a complete crate.
pub fn input<'a>(
    document: &'a str,
    name: &'a str,
    lock: Option<&'a str>,
    manifest: &'a str,
) -> Input<'a> {
    Input {
        document: document.as_bytes(),
        document_name: name,
        overlay: None,
        lock,
        manifest,
        target: Target::Crate,
        unsupported: Unsupported::Refuse,
    }
}

/// Runs a function on a thread with a stack of so many MiB. Callers' main threads may have as little as 1
/// MiB.
pub fn on_a_stack<T: Send>(mebibytes: usize, run: impl FnOnce() -> T + Send) -> T {
    let test = thread::current().name().unwrap_or("test").to_owned();
    let thread = thread::Builder::new()
        .name(test)
        .stack_size(mebibytes << 20);
    thread::scope(|scope| {
        let thread = thread.spawn_scoped(scope, run).unwrap();
        thread.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// Generates a crate from a fixture.
pub fn generate(fixture: &Fixture, lock: Option<&str>) -> Output {
    let name = format!("{}.yaml", fixture.name);
    match generator::generate(&input(&fixture.text, &name, lock, &manifest())) {
        Ok(output) => output,
        Err(error) => panic!("{}: {error}", fixture.name),
    }
}

/// Writes a file unless it has this content already, so that cargo does not compile it again.
pub fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
