//! Remembers the last regeneration, so that the next one with nothing changed is over at once.
//!
//! The stamp holds digests of everything that went in (the command itself included) and of every
//! file that came out; both are computed anew each time, so drift is never hidden.

use crate::support::digest::{digest, hex};
use crate::support::failure::Failure;
use crate::support::generator::Job;
use crate::support::workspace::read_if_there;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// One finished regeneration.
#[derive(Serialize, Deserialize)]
pub(crate) struct Stamp {
    pub(crate) inputs: String,
    pub(crate) outputs: BTreeMap<PathBuf, String>,
    pub(crate) operations: usize,
    pub(crate) types: usize,
    /// Code and number.
    pub(crate) warnings: BTreeMap<String, usize>,
}

/// Digest of everything that the outcome depends on; `None` where the command cannot tell itself
/// from another build of itself.
pub(crate) fn inputs(job: &Job) -> Option<String> {
    let program = env::current_exe().ok()?;
    let facts = fs::metadata(&program).ok()?;
    let built = facts.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    part(program.as_os_str().as_encoded_bytes());
    part(&facts.len().to_le_bytes());
    part(&built.as_nanos().to_le_bytes());
    part(&job.document);
    part(job.document_name.as_bytes());
    for text in [
        job.overlay.as_ref().map(|(name, _)| name),
        job.overlay.as_ref().map(|(_, text)| text),
        job.lock.as_ref(),
        Some(&job.manifest),
    ] {
        part(&[u8::from(text.is_some())]);
        part(text.map_or("", String::as_str).as_bytes());
    }
    Some(hex(&hash.finalize()))
}

/// The stamp at `path`, where it was left for these inputs and every output is still as it was.
pub(crate) fn load(path: &Path, inputs: &str, lying: &[PathBuf]) -> Option<Stamp> {
    let stamp: Stamp = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    let same = |(path, want): (&PathBuf, &String)| {
        let bytes = read_if_there(path).ok().flatten();
        bytes.is_some_and(|bytes| digest(&bytes) == *want)
    };
    let as_it_was = stamp.inputs == inputs
        && lying.iter().all(|path| stamp.outputs.contains_key(path))
        && stamp.outputs.iter().all(same);
    as_it_was.then_some(stamp)
}

/// Leaves the stamp.
pub(crate) fn save(path: &Path, stamp: &Stamp) -> Result<(), Failure> {
    let text = serde_json::to_vec(stamp).map_err(|error| {
        Failure::new(
            format!("cannot describe the regeneration: {error}"),
            "this is a mistake of xtask",
        )
    })?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Failure::io("create", folder))?;
    }
    fs::write(path, text).map_err(Failure::io("write", path))
}
