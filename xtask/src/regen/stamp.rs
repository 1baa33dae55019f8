//! Remembers the last regeneration, so that the generator does not run if nothing changed.
//!
//! The stamp has a digest of all inputs, the program itself included, and one of every output. All digests
//! are computed anew in each run, so that no edit of a file goes unnoticed.

use crate::support::digest::{digest, hex};
use crate::support::failure::Failure;
use crate::support::generator::{Job, Unsupported};
use crate::support::workspace::read_if_there;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// The record of one finished regeneration.
#[derive(Serialize, Deserialize)]
pub(crate) struct Stamp {
    /// Digest of the inputs.
    pub(crate) inputs: String,
    /// Digest of each output.
    pub(crate) outputs: BTreeMap<PathBuf, String>,
    pub(crate) operations: usize,
    pub(crate) types: usize,
    /// Number of warnings by code.
    pub(crate) warnings: BTreeMap<String, usize>,
}

/// Computes the digest of all inputs, or returns `None` if the file of the running program cannot be read:
/// the stamp of another build of the generator could not be recognized.
pub(crate) fn inputs(job: &Job) -> Option<String> {
    let program = env::current_exe().ok()?;
    let facts = fs::metadata(&program).ok()?;
    let built = facts.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let mut hash = Sha256::new();
    // The length before each part keeps apart inputs that differ only in where one part ends.
    let mut add = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    // Path, size and time identify the program; its content is many megabytes.
    add(program.as_os_str().as_encoded_bytes());
    add(&facts.len().to_le_bytes());
    add(&built.as_nanos().to_le_bytes());
    add(&[u8::from(job.unsupported == Unsupported::Skip)]);
    add(&job.document);
    add(job.document_name.as_bytes());
    for text in [
        job.overlay.as_ref().map(|(name, _)| name),
        job.overlay.as_ref().map(|(_, text)| text),
        job.lock.as_ref(),
        Some(&job.manifest),
    ] {
        add(&[u8::from(text.is_some())]);
        add(text.map_or("", String::as_str).as_bytes());
    }
    Some(hex(&hash.finalize()))
}

/// Reads the stamp at `path`. Returns `None` if it was left for other inputs, if an output changed, or if one
/// of the `existing` files in the generated folder is not an output.
pub(crate) fn load(path: &Path, inputs: &str, existing: &[PathBuf]) -> Option<Stamp> {
    let stamp: Stamp = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    let is_unchanged = |(path, want): (&PathBuf, &String)| {
        let bytes = read_if_there(path).ok().flatten();
        bytes.is_some_and(|bytes| digest(&bytes) == *want)
    };
    let is_valid = stamp.inputs == inputs
        && existing.iter().all(|path| stamp.outputs.contains_key(path))
        && stamp.outputs.iter().all(is_unchanged);
    is_valid.then_some(stamp)
}

/// Writes the stamp.
pub(crate) fn save(path: &Path, stamp: &Stamp) -> Result<(), Failure> {
    let text = serde_json::to_vec(stamp).map_err(|error| {
        Failure::new(
            format!("cannot serialize the stamp of the regeneration: {error}"),
            "report this as a bug of xtask",
        )
    })?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
    }
    fs::write(path, text).map_err(Failure::io("write", path))
}
