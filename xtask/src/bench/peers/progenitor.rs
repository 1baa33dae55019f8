//! Builds and runs progenitor, by a program of its own, since it panics on some documents.

use crate::bench::run::scratch::Bench;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Its name with the version that is pinned below.
pub(crate) const TITLE: &str = "progenitor 0.15.1";
/// Dependencies of progenitor and the program that runs it.
const PROGRAM: &str = r#"openapiv3 = "2.2"
prettyplease = "0.3"
progenitor = { version = "=0.15.1", default-features = false }
serde_json = "1"
syn = "3"
"#;
/// Dependencies of progenitor's output.
pub(crate) const CLIENT: &str = r#"bytes = "1"
chrono = { version = "0.4", features = ["serde"] }
futures-core = "0.3"
progenitor-client = "=0.15.1"
regress = "0.11"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
uuid = { version = "1", features = ["serde"] }
"#;

/// Builds the program and returns its path.
///
/// # Errors
///
/// Returns an error if the program cannot be downloaded or built.
pub(crate) fn ready(bench: &Bench<'_>) -> Result<PathBuf, String> {
    let scratch = bench.scratch(
        "run-progenitor",
        "run-progenitor",
        include_str!("../crates/progenitor.toml"),
        PROGRAM,
        &[("main.rs", include_str!("../crates/progenitor.rs"))],
    )?;
    bench.ui.step("building progenitor");
    scratch.run(&["build", "--quiet"])?;
    let name = format!("debug/run-progenitor{}", std::env::consts::EXE_SUFFIX);
    Ok(scratch.target.join(name))
}

/// Returns the command that writes a client for an OpenAPI 3.0 document in JSON into the file `out`.
pub(crate) fn command(program: &Path, document: &Path, out: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg(document).arg(out);
    command
}
