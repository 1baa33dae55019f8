//! Fixtures, and the crates in which what is made of them is compiled.
//!
//! `server.rs` is no part of this test: it goes into the programs that drive those crates.

mod built;
mod krate;

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::{fs, thread};

use generator::{Input, Output, Target};

pub use krate::Krate;

/// A document of the tests.
pub struct Fixture {
    pub name: String,
    pub text: String,
}

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// The documents of a folder of `tests/fixtures`, by name.
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

/// The manifest of the SDK, whose dependencies every crate takes.
pub fn manifest() -> String {
    fs::read_to_string(root().join("linkbreakers-sdk/Cargo.toml")).unwrap()
}

/// What a whole crate is made from.
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
    }
}

/// Runs something on a thread with a stack of so many MiB. A main thread has 1 MiB at the least.
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

/// Makes a crate of a fixture.
pub fn generate(fixture: &Fixture, lock: Option<&str>) -> Output {
    let name = format!("{}.yaml", fixture.name);
    match generator::generate(&input(&fixture.text, &name, lock, &manifest())) {
        Ok(output) => output,
        Err(error) => panic!("{}: {error}", fixture.name),
    }
}

/// Leaves what is the same already alone, so that nothing is compiled for it again.
pub fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
