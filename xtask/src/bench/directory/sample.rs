//! Compiles a random sample of crates: the generator accepts nothing whose crate does not compile.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::documents::Document;
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::Workspace;

/// A random sample of documents.
pub(super) struct Sample<'a> {
    /// The folder of documents.
    pub(super) documents: &'a Path,
    /// The number of documents.
    pub(super) number: usize,
    /// The same seed chooses the same documents.
    pub(super) seed: u64,
}

/// Writes the crates of a sample below the target folder, and runs `cargo check` and `cargo doc` on each, with
/// warnings denied. All share one target folder, so that their dependencies are built once.
pub(super) fn check(
    names: &[&str],
    wanted: &Sample<'_>,
    workspace: &Workspace,
    ui: &Ui,
) -> Result<String, Failure> {
    let folder = workspace.target().join("bench/directory");
    let (mut good, mut failed) = (0, String::new());
    let sample = choose(names.len(), wanted.number, wanted.seed);
    let number = sample.len();
    for (index, at) in sample.into_iter().enumerate() {
        let name = names[at];
        ui.step(format!("{} of {number}: {name}", index + 1));
        let document = Document::load(&wanted.documents.join(name), wanted.documents);
        let document = document.map_err(|why| Failure::new(why, "run the command again"))?;
        match compile(&document, &folder, workspace)? {
            None => good += 1,
            Some(why) => {
                let _ = writeln!(failed, "\n{name}: {why}");
            }
        }
    }
    Ok(format!(
        "\n{good} of {number} crates pass `cargo check` and `cargo doc` with warnings denied\n{failed}"
    ))
}

/// Chooses `number` of `all` positions, the same for the same seed (Lehmer's generator).
fn choose(all: usize, number: usize, seed: u64) -> Vec<usize> {
    let mut state = u128::from(seed) << 1 | 1;
    let mut open: Vec<usize> = (0..all).collect();
    let mut chosen = Vec::new();
    while chosen.len() < number && !open.is_empty() {
        state = state.wrapping_mul(0xda94_2042_e4dd_58b5);
        let random = (state >> 64) as usize;
        chosen.push(open.swap_remove(random % open.len()));
    }
    chosen
}

/// Writes one crate and compiles it; returns the first lines of what fails.
fn compile(
    document: &Document,
    folder: &Path,
    workspace: &Workspace,
) -> Result<Option<String>, Failure> {
    let krate = folder.join("crate");
    let spec = folder.join("document.json");
    if krate.exists() {
        fs::remove_dir_all(&krate).map_err(Failure::io("remove", &krate))?;
    }
    fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
    fs::write(&spec, &document.bytes).map_err(Failure::io("write", &spec))?;
    let program = env::current_exe().map_err(Failure::io("find", Path::new("xtask")))?;
    let mut regen = Command::new(program);
    regen
        .current_dir(workspace.root())
        .args(["regen", "--quiet", "--spec"]);
    regen.arg(&spec).arg("--out").arg(&krate);
    if let Some(why) = failure_of(&mut regen) {
        return Ok(Some(why));
    }
    let lock = workspace.path("Cargo.lock");
    fs::copy(&lock, krate.join("Cargo.lock")).map_err(Failure::io("copy", &lock))?;
    for arguments in [&["check"][..], &["doc", "--no-deps"]] {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&krate).args(arguments).arg("--quiet");
        cargo.env("CARGO_TARGET_DIR", folder.join("target"));
        cargo.env("CARGO_INCREMENTAL", "0");
        cargo
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings");
        if let Some(why) = failure_of(&mut cargo) {
            return Ok(Some(why));
        }
    }
    Ok(None)
}

/// Runs a command. Returns the first 20 lines of its errors if it fails, or why it could not start.
fn failure_of(command: &mut Command) -> Option<String> {
    match command.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => None,
        Ok(output) => {
            let printed = String::from_utf8_lossy(&output.stderr).into_owned();
            Some(printed.lines().take(20).collect::<Vec<_>>().join("\n"))
        }
        Err(error) => Some(error.to_string()),
    }
}
