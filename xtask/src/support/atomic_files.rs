//! Changes several files together or not at all.
//!
//! 1. Callers collect the changes; files that are already up to date are only counted ([`Changes::add`]).
//! 2. New contents are written to temporary files in the folders of their targets, since a rename is atomic
//!    only within a file system.
//! 3. The temporary files are renamed to their targets. If a rename fails, those before it are undone.
//!
//! A process that is killed during step 3 leaves some files changed; [`pin`](super::pin) shows how to survive
//! that as well.

use super::failure::Failure;
use super::workspace::read_if_there;
use std::fs;
use std::io::Write;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;
use tempfile::NamedTempFile;

/// The current and the wanted content of one file; `None` if the file does not, or should not, exist.
pub(crate) struct Change {
    pub(crate) path: PathBuf,
    pub(crate) old: Option<Vec<u8>>,
    pub(crate) new: Option<Vec<u8>>,
}

impl Change {
    fn is_needed(&self) -> bool {
        self.old != self.new
    }
}

/// A set of changes that is applied together or not at all.
#[derive(Default)]
pub(crate) struct Changes {
    needed: Vec<Change>,
    unchanged: usize,
}

impl Changes {
    /// Adds a change; a file that is already up to date is only counted.
    pub(crate) fn add(&mut self, change: Change) {
        if change.is_needed() {
            self.needed.push(change);
        } else {
            self.unchanged += 1;
        }
    }

    /// Adds the wanted content of a file, which may not exist yet. Reads its present content now; `apply`
    /// writes.
    pub(crate) fn set(
        &mut self,
        path: PathBuf,
        content: impl Into<Vec<u8>>,
    ) -> Result<(), Failure> {
        self.add(Change {
            old: read_if_there(&path)?,
            path,
            new: Some(content.into()),
        });
        Ok(())
    }

    /// Returns the changes that differ from the files as they are.
    pub(crate) fn needed(&self) -> &[Change] {
        &self.needed
    }

    /// Returns the number of files that were already up to date.
    pub(crate) fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// Applies the changes.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be written, renamed or removed; all files are then as they were.
    pub(crate) fn apply(&self) -> Result<(), Failure> {
        let staged = stage_all(&self.needed)?;
        for (index, (change, file)) in self.needed.iter().zip(staged).enumerate() {
            if let Err(failure) = commit(change, file) {
                self.needed[..index].iter().for_each(undo);
                return Err(failure);
            }
        }
        Ok(())
    }
}

/// Stages all changes, of many files on several threads, since each file waits for the disk.
fn stage_all(changes: &[Change]) -> Result<Vec<Option<NamedTempFile>>, Failure> {
    const THREADS: usize = 8;
    const ENOUGH_FOR_A_THREAD: usize = 64;
    let share = changes.len().div_ceil(THREADS).max(ENOUGH_FOR_A_THREAD);
    let stage_share = |share: &[Change]| share.iter().map(stage).collect::<Result<Vec<_>, _>>();
    thread::scope(|scope| {
        let shares = changes.chunks(share);
        let threads: Vec<_> = shares
            .map(|share| scope.spawn(move || stage_share(share)))
            .collect();
        let mut all = Vec::with_capacity(changes.len());
        for thread in threads {
            let staged = thread.join().unwrap_or_else(|panic| resume_unwind(panic))?;
            all.extend(staged);
        }
        Ok(all)
    })
}

/// Writes the new content to a temporary file in the folder of the target; `None` for a removal.
fn stage(change: &Change) -> Result<Option<NamedTempFile>, Failure> {
    let Some(content) = &change.new else {
        return Ok(None);
    };
    let folder = change.path.parent().unwrap_or(Path::new("."));
    let failed = || Failure::io("write", &change.path);
    fs::create_dir_all(folder).map_err(failed())?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".xtask-");
    ordinary_permissions(&mut builder);
    let mut file = builder.tempfile_in(folder).map_err(failed())?;
    file.write_all(content).map_err(failed())?;
    // Without this, a power failure after the rename can leave an empty file of the new name.
    file.as_file().sync_all().map_err(failed())?;
    Ok(Some(file))
}

/// Sets the permissions of an ordinary new file: a temporary file is readable by its owner only.
#[cfg(unix)]
fn ordinary_permissions(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn ordinary_permissions(_: &mut tempfile::Builder<'_, '_>) {}

/// Renames the temporary file to its target, or removes the target if there is none.
fn commit(change: &Change, file: Option<NamedTempFile>) -> Result<(), Failure> {
    match file {
        Some(file) => file
            .persist(&change.path)
            .map(drop)
            .map_err(|error| Failure::io("write", &change.path)(error.error)),
        None => fs::remove_file(&change.path).map_err(Failure::io("remove", &change.path)),
    }
}

/// Restores the old content, by a rename like the change itself. Ignores errors, since the user sees the failure that caused the undo.
fn undo(change: &Change) {
    let back = Change {
        path: change.path.clone(),
        old: change.new.clone(),
        new: change.old.clone(),
    };
    let _ = stage(&back).and_then(|file| commit(&back, file));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(folder: &Path, name: &str, old: Option<&str>, new: Option<&str>) -> Change {
        let path = folder.join(name);
        if let Some(old) = old {
            fs::write(&path, old).unwrap();
        }
        let bytes = |text: Option<&str>| text.map(|text| text.as_bytes().to_vec());
        Change {
            path,
            old: bytes(old),
            new: bytes(new),
        }
    }

    fn listing(folder: &Path) -> Vec<(String, String)> {
        let mut files: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap())
            .filter(|entry| entry.path().is_file())
            .map(|entry| {
                let name = entry.file_name().into_string().unwrap();
                (name, fs::read_to_string(entry.path()).unwrap())
            })
            .collect();
        files.sort();
        files
    }

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(a, b): &(&str, &str)| ((*a).to_owned(), (*b).to_owned());
        list.iter().map(owned).collect()
    }

    #[test]
    fn writes_changes_and_removes() {
        let folder = tempfile::tempdir().unwrap();
        let mut changes = Changes::default();
        changes.add(change(folder.path(), "kept", Some("a"), Some("a")));
        changes.add(change(folder.path(), "changed", Some("a"), Some("b")));
        changes.add(change(folder.path(), "new", None, Some("c")));
        changes.add(change(folder.path(), "gone", Some("d"), None));
        assert_eq!((changes.needed().len(), changes.unchanged()), (3, 1));
        changes.apply().unwrap();
        let want = pairs(&[("changed", "b"), ("kept", "a"), ("new", "c")]);
        assert_eq!(listing(folder.path()), want);
    }

    #[test]
    fn a_failure_midway_leaves_everything_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let mut changes = Changes::default();
        changes.add(change(folder.path(), "changed", Some("a"), Some("b")));
        changes.add(change(folder.path(), "new", None, Some("c")));
        changes.add(change(folder.path(), "gone", Some("d"), None));
        // The target is a folder: its temporary file can be written, but not renamed.
        fs::create_dir_all(folder.path().join("folder/inside")).unwrap();
        changes.add(change(folder.path(), "folder", None, Some("e")));
        let before = pairs(&[("changed", "a"), ("gone", "d")]);
        assert_eq!(listing(folder.path()), before);
        let failure = changes.apply().unwrap_err();
        assert!(failure.to_string().contains("folder"), "{failure}");
        assert_eq!(listing(folder.path()), before);
    }
}
