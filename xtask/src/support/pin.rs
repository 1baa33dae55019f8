//! The pinned document, where it came from and its version: three files that change as one.
//!
//! They are first written to a folder beside the document and that folder is renamed; a command
//! killed after this finishes its work at the next one's start, killed before it did nothing.

use super::atomic_files::Changes;
use super::failure::Failure;
use super::workspace::{DOCUMENT, OPENAPI_VERSION, PIN, Workspace, read_if_there};
use crate::support::digest::digest;
use serde::{Deserialize, Serialize};
use std::fs;

/// The content of `spec/lock.toml`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Pin {
    /// Where the document comes from, in words.
    pub(crate) source: String,
    /// The address it was fetched from, unless it was a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    pub(crate) sha256: String,
    pub(crate) bytes: usize,
    /// The server's mark of this version, for conditional requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) etag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_modified: Option<String>,
    /// Version of OpenAPI.
    pub(crate) openapi: String,
    /// Version of the API.
    pub(crate) api_version: String,
    pub(crate) operations: usize,
    /// When it was fetched, RFC 3339, UTC.
    pub(crate) fetched: String,
    /// What a reader should know of this pin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

const COMMENT: &str =
    "# Where spec/linkbreakers.json comes from. Written by `cargo xtask fetch`; do not edit.\n";
const PENDING: &str = "spec/.pending";
const UNFINISHED: &str = "spec/.unfinished";
const FILES: [&str; 3] = [DOCUMENT, PIN, OPENAPI_VERSION];

/// The pin, where there is one.
pub(crate) fn load(workspace: &Workspace) -> Result<Option<Pin>, Failure> {
    let path = workspace.path(PIN);
    let Some(bytes) = read_if_there(&path)? else {
        return Ok(None);
    };
    let text = String::from_utf8_lossy(&bytes);
    toml::from_str(&text).map(Some).map_err(|error| {
        Failure::new(
            format!("{PIN} cannot be read: {}", error.message()),
            format!("`git checkout {PIN}` brings it back"),
        )
    })
}

/// Sees that the three files belong together.
pub(crate) fn verify(workspace: &Workspace, document: &[u8]) -> Result<(), Failure> {
    let help = "`git checkout spec OPENAPI_VERSION` brings the pin back, `cargo xtask fetch --from FILE` pins another document";
    let Some(pin) = load(workspace)? else {
        return Err(Failure::new(format!("{PIN} is missing"), help));
    };
    if digest(document) != pin.sha256 {
        let what = format!("{DOCUMENT} is not the document that {PIN} names by its sha256");
        return Err(Failure::new(what, help));
    }
    let version = read_if_there(&workspace.path(OPENAPI_VERSION))?.unwrap_or_default();
    if String::from_utf8_lossy(&version).trim() != pin.api_version {
        let what = format!(
            "{OPENAPI_VERSION} does not say {}, as {PIN} does",
            pin.api_version
        );
        return Err(Failure::new(what, help));
    }
    Ok(())
}

/// Pins a document: all three files or none, also when killed midway.
pub(crate) fn store(workspace: &Workspace, document: &[u8], pin: &Pin) -> Result<(), Failure> {
    let text = toml::to_string(pin).map_err(|error| {
        Failure::new(
            format!("cannot write {PIN}: {error}"),
            "report this as a mistake of xtask",
        )
    })?;
    let texts = [
        document.to_vec(),
        format!("{COMMENT}{text}").into_bytes(),
        format!("{}\n", pin.api_version).into_bytes(),
    ];
    let folder = workspace.path(UNFINISHED);
    fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
    for (name, text) in FILES.iter().zip(&texts) {
        let path = folder.join(flat(name));
        fs::write(&path, text).map_err(Failure::io("write", &path))?;
    }
    let pending = workspace.path(PENDING);
    fs::rename(&folder, &pending).map_err(Failure::io("write", &pending))?;
    recover(workspace)
}

/// Finishes what a killed command had decided, and drops what it had not.
pub(crate) fn recover(workspace: &Workspace) -> Result<(), Failure> {
    let unfinished = workspace.path(UNFINISHED);
    if unfinished.is_dir() {
        fs::remove_dir_all(&unfinished).map_err(Failure::io("remove", &unfinished))?;
    }
    let pending = workspace.path(PENDING);
    if !pending.is_dir() {
        return Ok(());
    }
    let mut changes = Changes::default();
    for name in FILES {
        let path = workspace.path(name);
        let staged = pending.join(flat(name));
        let new = fs::read(&staged).map_err(Failure::io("read", &staged))?;
        changes.set(path, new)?;
    }
    let outcome = changes.apply();
    fs::remove_dir_all(&pending).map_err(Failure::io("remove", &pending))?;
    outcome
}

fn flat(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}
