//! Installs and runs `openapi-generator-cli`, the package on PyPI, in a virtual environment of its own.

use crate::bench::run::process;
use crate::bench::run::scratch::{Bench, write};
use crate::support::generator::{self, Unsupported};
use crate::support::workspace::DOCUMENT;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Its name with the version that is pinned below.
pub(crate) const TITLE: &str = "openapi-generator 7.26 (rust)";
const PACKAGE: &str = "openapi-generator-cli~=7.26.0";

/// Installs the program unless it is installed, and returns its path.
///
/// # Errors
///
/// Returns an error if there is no Java runtime or the package cannot be installed.
pub(crate) fn ready(bench: &Bench<'_>) -> Result<PathBuf, String> {
    process::run(Command::new("java").arg("-version"))
        .map_err(|why| format!("needs a JRE: {why}"))?;
    let folder = bench.folder.join("venv");
    let program = folder.join("bin/openapi-generator-cli");
    if program.is_file() {
        return Ok(program);
    }
    bench.ui.step("installing openapi-generator-cli");
    process::run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        PACKAGE,
    ]);
    process::run(&mut pip)?;
    Ok(program)
}

/// Writes the pinned document lowered to OpenAPI 3.0, since the program does not read 3.2; returns its path.
pub(crate) fn document(bench: &Bench<'_>) -> Result<PathBuf, String> {
    let pinned = bench.workspace.path(DOCUMENT);
    let bytes = fs::read(&pinned).map_err(|error| format!("cannot read {DOCUMENT}: {error}"))?;
    let lowered = generator::lowered(&bytes, DOCUMENT, None, Unsupported::Refuse)
        .map_err(|why| why.to_string())?;
    let path = bench.folder.join("lowered.json");
    write(&path, &lowered.to_string())?;
    Ok(path)
}

/// Returns the command that writes a Rust client for `document` into `out`.
pub(crate) fn command(program: &Path, document: &Path, out: &Path) -> Command {
    let mut command = Command::new(program);
    command.args([
        "generate",
        "--generator-name",
        "rust",
        "--skip-validate-spec",
    ]);
    command.arg("--input-spec").arg(document);
    command.arg("--output").arg(out);
    command
}
