//! The pin: the document, its origin (`spec/lock.toml`) and its version (`OPENAPI_VERSION`), three files that
//! change together, even if the command is killed.
//!
//! 1. [`store`] writes the new files to the folder `spec/.unfinished`.
//! 2. It renames that folder to `spec/.pending`. This decides: a command killed before it changed nothing.
//! 3. [`recover`] copies the pending files to their targets and removes the folder.
//!
//! `fetch` and `regen` begin with [`recover`], which finishes the work of a command that was killed before
//! the end of the last step.

use super::atomic_files::Changes;
use super::failure::Failure;
use super::workspace::{DOCUMENT, OPENAPI_VERSION, PIN, Workspace, read_if_there};
use crate::support::digest::digest;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// The content of `spec/lock.toml`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Pin {
    /// Origin of the document, in words.
    pub(crate) source: String,
    /// The URL that it was fetched from; `None` if it was read from a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    pub(crate) sha256: String,
    pub(crate) bytes: usize,
    /// Sent as `If-None-Match` by the next fetch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) etag: Option<String>,
    /// Sent as `If-Modified-Since` by the next fetch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_modified: Option<String>,
    /// Version of OpenAPI.
    pub(crate) openapi: String,
    /// Version of the API.
    pub(crate) api_version: String,
    pub(crate) operations: usize,
    /// Time of the fetch, RFC 3339, UTC.
    pub(crate) fetched: String,
    /// A warning about this pin, for readers of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

const COMMENT: &str =
    "# Where spec/linkbreakers.json comes from. Written by `cargo xtask fetch`; do not edit.\n";
const PENDING: &str = "spec/.pending";
const UNFINISHED: &str = "spec/.unfinished";
const FILES: [&str; 3] = [DOCUMENT, PIN, OPENAPI_VERSION];

/// Reads `spec/lock.toml`, or returns `None` if nothing is pinned.
pub(crate) fn load(workspace: &Workspace) -> Result<Option<Pin>, Failure> {
    let path = workspace.path(PIN);
    let Some(bytes) = read_if_there(&path)? else {
        return Ok(None);
    };
    let text = String::from_utf8_lossy(&bytes);
    toml::from_str(&text).map(Some).map_err(|error| {
        Failure::new(
            format!("cannot parse {PIN}: {}", error.message()),
            format!("restore it by `git checkout {PIN}`"),
        )
    })
}

/// Checks that the document and the version are those that `spec/lock.toml` names.
///
/// # Errors
///
/// Returns an error if one of the files was edited or is missing.
pub(crate) fn verify(workspace: &Workspace, document: &[u8]) -> Result<(), Failure> {
    let help = "restore the pin by `git checkout spec OPENAPI_VERSION`, or pin another document by `cargo xtask fetch --from FILE`";
    let Some(pin) = load(workspace)? else {
        return Err(Failure::new(format!("{PIN} is missing"), help));
    };
    if digest(document) != pin.sha256 {
        let problem = format!("the sha256 of {DOCUMENT} differs from the one in {PIN}");
        return Err(Failure::new(problem, help));
    }
    let version = read_if_there(&workspace.path(OPENAPI_VERSION))?.unwrap_or_default();
    if String::from_utf8_lossy(&version).trim() != pin.api_version {
        let problem = format!(
            "{OPENAPI_VERSION} differs from the version {} in {PIN}",
            pin.api_version
        );
        return Err(Failure::new(problem, help));
    }
    Ok(())
}

/// Pins a document: changes all three files or none, even if the process is killed.
pub(crate) fn store(workspace: &Workspace, document: &[u8], pin: &Pin) -> Result<(), Failure> {
    let text = toml::to_string(pin).map_err(|error| {
        Failure::new(
            format!("cannot write {PIN}: {error}"),
            "report this as a bug of xtask",
        )
    })?;
    let contents = [
        document.to_vec(),
        format!("{COMMENT}{text}").into_bytes(),
        format!("{}\n", pin.api_version).into_bytes(),
    ];
    let folder = workspace.path(UNFINISHED);
    fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
    for (name, content) in FILES.iter().zip(&contents) {
        let path = folder.join(file_name(name));
        write_through(&path, content).map_err(Failure::io("write", &path))?;
    }
    let pending = workspace.path(PENDING);
    fs::rename(&folder, &pending).map_err(Failure::io("write", &pending))?;
    recover(workspace)
}

/// Writes a file to the disk, not only to the system's memory.
fn write_through(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Finishes the pin of a killed command if it was complete, and discards it otherwise. If the files cannot be
/// replaced, the pending ones stay for the next command.
pub(crate) fn recover(workspace: &Workspace) -> Result<(), Failure> {
    let unfinished = workspace.path(UNFINISHED);
    remove_folder(&unfinished)?;
    let pending = workspace.path(PENDING);
    let mut changes = Changes::default();
    let mut staged = 0;
    for name in FILES {
        if let Some(new) = read_if_there(&pending.join(file_name(name)))? {
            changes.set(workspace.path(name), new)?;
            staged += 1;
        }
    }
    // The folder is complete from its first moment on. If a file is missing, its command was killed while it
    // removed the folder, after all targets had been replaced.
    if staged == FILES.len() {
        changes.apply()?;
    }
    if pending.is_dir() {
        // By a rename first, since removing a folder takes several steps.
        fs::rename(&pending, &unfinished).map_err(Failure::io("remove", &pending))?;
    }
    remove_folder(&unfinished)
}

fn remove_folder(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Failure::io("remove", folder)(error))
        }
        _ => Ok(()),
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
