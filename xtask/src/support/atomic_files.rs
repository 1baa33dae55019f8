//! A set of file changes that happens as a whole: prepared beside the targets, then renamed.

use super::failure::Failure;
use super::workspace::read_if_there;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// One file as it is and as it should be.
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

/// Changes that are made together or not at all.
#[derive(Default)]
pub(crate) struct Changes {
    needed: Vec<Change>,
    unchanged: usize,
}

impl Changes {
    /// Adds a file; one that is already as it should be is only counted.
    pub(crate) fn add(&mut self, change: Change) {
        if change.is_needed() {
            self.needed.push(change);
        } else {
            self.unchanged += 1;
        }
    }

    /// Adds a file with a new text, or a file to be made.
    pub(crate) fn set(&mut self, path: PathBuf, text: impl Into<Vec<u8>>) -> Result<(), Failure> {
        self.add(Change {
            old: read_if_there(&path)?,
            path,
            new: Some(text.into()),
        });
        Ok(())
    }

    pub(crate) fn needed(&self) -> &[Change] {
        &self.needed
    }

    pub(crate) fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// Makes the changes. Every new text is on the disk before the first rename; when a rename
    /// fails, what was already renamed is put back.
    pub(crate) fn apply(&self) -> Result<(), Failure> {
        let staged: Vec<_> = self.needed.iter().map(stage).collect::<Result<_, _>>()?;
        for (index, (change, file)) in self.needed.iter().zip(staged).enumerate() {
            if let Err(failure) = settle(change, file) {
                self.needed[..index].iter().for_each(put_back);
                return Err(failure);
            }
        }
        Ok(())
    }
}

/// Writes the new text to a temporary file in the folder of the target.
fn stage(change: &Change) -> Result<Option<NamedTempFile>, Failure> {
    let Some(text) = &change.new else {
        return Ok(None);
    };
    let folder = change.path.parent().unwrap_or(Path::new("."));
    let failed = || Failure::io("write", &change.path);
    fs::create_dir_all(folder).map_err(failed())?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".xtask-");
    ordinary_permissions(&mut builder);
    let mut file = builder.tempfile_in(folder).map_err(failed())?;
    file.write_all(text).map_err(failed())?;
    Ok(Some(file))
}

/// As for any other new file, instead of the narrow ones of a temporary file.
#[cfg(unix)]
fn ordinary_permissions(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn ordinary_permissions(_: &mut tempfile::Builder<'_, '_>) {}

fn settle(change: &Change, file: Option<NamedTempFile>) -> Result<(), Failure> {
    match file {
        Some(file) => file
            .persist(&change.path)
            .map(drop)
            .map_err(|error| Failure::io("write", &change.path)(error.error)),
        None => fs::remove_file(&change.path).map_err(Failure::io("remove", &change.path)),
    }
}

/// Best effort: the failure that led here is what the user is told.
fn put_back(change: &Change) {
    let _ = match &change.old {
        Some(text) => fs::write(&change.path, text),
        None => fs::remove_file(&change.path),
    };
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
        let own = |(a, b): &(&str, &str)| ((*a).to_owned(), (*b).to_owned());
        list.iter().map(own).collect()
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
        // A folder in the place of the target: its temporary file is written, the rename fails.
        fs::create_dir_all(folder.path().join("folder/inside")).unwrap();
        changes.add(change(folder.path(), "folder", None, Some("e")));
        let before = pairs(&[("changed", "a"), ("gone", "d")]);
        assert_eq!(listing(folder.path()), before);
        let failure = changes.apply().unwrap_err();
        assert!(failure.to_string().contains("folder"), "{failure}");
        assert_eq!(listing(folder.path()), before);
    }
}
