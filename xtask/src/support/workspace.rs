//! The paths of the workspace, which is found from the current folder upwards, and reading its files.

use super::failure::Failure;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The workspace that a command works on.
pub(crate) struct Workspace {
    root: PathBuf,
}

/// The pinned document, relative to the root.
pub(crate) const DOCUMENT: &str = "spec/linkbreakers.json";
/// Origin, digest and version of the pinned document.
pub(crate) const PIN: &str = "spec/lock.toml";
/// Corrections and hints for the document.
pub(crate) const OVERLAY: &str = "spec/overlay.yaml";
/// Names and shapes that were published to callers.
pub(crate) const SURFACE: &str = "spec/surface.lock";
/// The version of the API as plain text, for scripts.
pub(crate) const OPENAPI_VERSION: &str = "OPENAPI_VERSION";
/// The crate that is generated.
pub(crate) const SDK: &str = "linkbreakers-sdk";

impl Workspace {
    /// Finds the nearest folder, from the current one upwards, that contains `xtask/Cargo.toml`.
    pub(crate) fn find() -> Result<Self, Failure> {
        let here = env::current_dir().map_err(Failure::io("read", Path::new(".")))?;
        here.ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file())
            .map(|root| Self { root: root.into() })
            .ok_or_else(|| {
                Failure::usage(
                    format!("{} is not inside the workspace", here.display()),
                    "run the command in a checkout of the repository",
                )
            })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Returns the folder for files that may be deleted at any time, in the target folder.
    pub(crate) fn scratch(&self) -> PathBuf {
        self.target().join("xtask")
    }

    /// Returns the folder in which cargo builds.
    pub(crate) fn target(&self) -> PathBuf {
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
        self.root.join(target)
    }
}

/// Formats a path for messages: relative to the current folder if it is inside.
pub(crate) fn shown(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    path.strip_prefix(&here)
        .unwrap_or(path)
        .display()
        .to_string()
}

/// Reads a file, or returns `None` if it does not exist.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::io("read", path)(error)),
    }
}

/// Lists every file below `folder`, sorted; the list is empty if the folder does not exist.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(Failure::io("read", &folder))? {
            let path = entry.map_err(Failure::io("read", &folder))?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
