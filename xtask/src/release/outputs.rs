//! Sets outputs of a workflow step, if the command runs in a workflow.

use crate::support::failure::Failure;
use crate::support::generator::text;
use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;

/// Returns true if the command runs in a step of a workflow.
pub(crate) fn are_wanted() -> bool {
    env::var_os("GITHUB_OUTPUT").is_some()
}

/// Sets an output. A value is one line: a line break in it would begin another output.
pub(crate) fn set(name: &str, value: &str) -> Result<(), Failure> {
    let Some(path) = env::var_os("GITHUB_OUTPUT").map(PathBuf::from) else {
        return Ok(());
    };
    let value = text::line(value);
    let file = OpenOptions::new().append(true).create(true).open(&path);
    file.and_then(|mut file| writeln!(file, "{name}={value}"))
        .map_err(Failure::io("write", &path))
}
