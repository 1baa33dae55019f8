//! Records which files a release has written, so that it never commits, changes or removes any others.
//!
//! The record is in git's folder: the commit that the release started from, the files that it wrote with
//! their digests, and the step that is writing. After a kill, files that are as recorded are the release's.
//! Other changes are the user's, and the release stops; only if it was killed within a step that writes can
//! a file be either, and then a copy of it is kept. A lock, which the system drops with its process, keeps a
//! second release out.

use super::checkout::Checkout;
use super::plan::CHANGELOG;
use super::plan::consent::APPROVAL;
use crate::support::atomic_files::Changes;
use crate::support::digest::digest;
use crate::support::failure::Failure;
use crate::support::workspace::{
    DOCUMENT, OPENAPI_VERSION, PIN, SURFACE, files_below, read_if_there,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::path::PathBuf;

/// The files and folders that the steps of a release write.
const WRITTEN: [&str; 13] = [
    DOCUMENT,
    PIN,
    SURFACE,
    APPROVAL,
    OPENAPI_VERSION,
    CHANGELOG,
    "Cargo.lock",
    "generator/tests/it/snapshots",
    "linkbreakers-sdk/Cargo.toml",
    "linkbreakers-sdk/README.md",
    "linkbreakers-sdk/llms.txt",
    "linkbreakers-sdk/reference.md",
    "linkbreakers-sdk/src/generated",
];
/// The folder of recorded listings and of the test of all operations.
const TESTS: &str = "linkbreakers-sdk/tests";

/// The names of record, lock and copies in git's folder.
const RECORD: &str = "xtask-release";
const LOCK: &str = "xtask-release.lock";
const KEPT: &str = "xtask-release-kept";

/// The content of the record.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Record {
    /// The commit that the release started from.
    pub(crate) head: String,
    /// The step that is writing; none between steps.
    pub(crate) writing: Option<String>,
    /// Digests of the written files; empty for those that were removed.
    pub(crate) files: BTreeMap<String, String>,
}

fn is_written(path: &str) -> bool {
    let mut all = WRITTEN.iter().chain([&TESTS]);
    all.any(|written| {
        path.strip_prefix(written)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

impl Checkout {
    fn in_git_folder(&self, name: &str) -> Result<PathBuf, Failure> {
        let path = self.git.run(&["rev-parse", "--git-path", name])?;
        Ok(self.workspace.path(&path))
    }

    /// Keeps other releases out of this clone for as long as the result lives.
    ///
    /// # Errors
    ///
    /// Returns an error if another release is running.
    pub(crate) fn lock(&self) -> Result<File, Failure> {
        let path = self.in_git_folder(LOCK)?;
        let file = File::create(&path).map_err(Failure::io("create", &path))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(Failure::new(
                "another release is running in this clone",
                "wait until it has ended, then run the command again",
            )),
            Err(TryLockError::Error(error)) => Err(Failure::io("lock", &path)(error)),
        }
    }

    /// Reads the record; an unreadable one counts as none.
    pub(crate) fn record(&self) -> Result<Record, Failure> {
        let bytes = read_if_there(&self.in_git_folder(RECORD)?)?.unwrap_or_default();
        Ok(toml::from_str(&String::from_utf8_lossy(&bytes)).unwrap_or_default())
    }

    fn save(&self, record: &Record) -> Result<(), Failure> {
        let text = toml::to_string(record).map_err(|error| {
            Failure::new(
                format!("cannot write the record of the release: {error}"),
                "report this as a bug of xtask",
            )
        })?;
        let mut changes = Changes::default();
        changes.set(self.in_git_folder(RECORD)?, text)?;
        changes.apply()
    }

    /// Starts a record for a release from the current commit.
    pub(crate) fn start_record(&self) -> Result<String, Failure> {
        let head = self.git.run(&["rev-parse", "HEAD"])?;
        self.save(&Record {
            head: head.clone(),
            ..Record::default()
        })?;
        Ok(head)
    }

    /// Runs a step that writes files, and records every changed file that releases write, also if it fails.
    pub(crate) fn writing<T>(
        &self,
        step: &str,
        work: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut record = self.record()?;
        record.writing = Some(step.to_owned());
        self.save(&record)?;
        let outcome = work();
        for path in self.git.dirty()? {
            if is_written(&path) {
                let digest = self.digest_of(&path)?;
                record.files.insert(path, digest);
            }
        }
        record.writing = None;
        self.save(&record)?;
        outcome
    }

    fn digest_of(&self, path: &str) -> Result<String, Failure> {
        let bytes = read_if_there(&self.workspace.path(path))?;
        Ok(bytes.map_or_else(String::new, |bytes| digest(&bytes)))
    }

    /// Lists the changed files: those that are as the release wrote them, and others.
    fn changed(&self, record: &Record) -> Result<(Vec<String>, Vec<String>), Failure> {
        let (mut own, mut others) = (Vec::new(), Vec::new());
        for path in self.git.dirty()? {
            let digest = self.digest_of(&path)?;
            if record.files.get(&path) == Some(&digest) {
                own.push(path);
            } else {
                others.push(path);
            }
        }
        Ok((own, others))
    }

    /// Restores the files that a killed release left behind; returns true if there were any.
    ///
    /// # Errors
    ///
    /// Returns an error if there are changes that the release did not make.
    pub(crate) fn clear_leftovers(&self) -> Result<bool, Failure> {
        let mut record = self.record()?;
        if record.head != self.git.run(&["rev-parse", "HEAD"])? {
            record = Record::default();
        }
        let (own, others) = self.changed(&record)?;
        let may_be_ours = |path: &String| record.writing.is_some() && is_written(path);
        if let Some(path) = others.iter().find(|path| !may_be_ours(path)) {
            return Err(Failure::new(
                format!("the tree has changes, such as {path}"),
                "commit them, or set them aside by `git stash --include-untracked`",
            ));
        }
        for path in &others {
            self.keep_copy(path)?;
        }
        self.restore_paths(own.iter().chain(&others))?;
        Ok(!own.is_empty() || !others.is_empty())
    }

    /// Copies a file into git's folder, since it may hold changes of the user.
    fn keep_copy(&self, path: &str) -> Result<(), Failure> {
        let from = self.workspace.path(path);
        let Some(bytes) = read_if_there(&from)? else {
            return Ok(());
        };
        let mut changes = Changes::default();
        changes.set(self.in_git_folder(KEPT)?.join(path), bytes)?;
        changes.apply()
    }

    /// Restores the files that the release wrote. Files that were changed since stay as they are.
    pub(crate) fn restore(&self) -> Result<(), Failure> {
        let (own, _) = self.changed(&self.record()?)?;
        self.restore_paths(own.iter())?;
        self.forget()
    }

    fn restore_paths<'a>(&self, paths: impl Iterator<Item = &'a String>) -> Result<(), Failure> {
        let mut known = vec![];
        for path in paths {
            let at_head = format!("HEAD:{path}");
            if self.git.succeeds(&["cat-file", "-e", &at_head])? {
                known.push(path.as_str());
                continue;
            }
            let new = self.workspace.path(path);
            if new.exists() {
                fs::remove_file(&new).map_err(Failure::io("remove", &new))?;
            }
            self.git
                .run(&["rm", "--quiet", "--cached", "--ignore-unmatch", "--", path])?;
        }
        if !known.is_empty() {
            let restore = [
                "--literal-pathspecs",
                "restore",
                "--source=HEAD",
                "--staged",
                "--worktree",
                "--",
            ];
            self.git.run(&[&restore, known.as_slice()].concat())?;
        }
        Ok(())
    }

    /// Adds the files that the release wrote to the index.
    ///
    /// # Errors
    ///
    /// Returns an error if one of them was changed since.
    pub(crate) fn stage(&self) -> Result<(), Failure> {
        let record = self.record()?;
        let (own, others) = self.changed(&record)?;
        if let Some(path) = others.iter().find(|path| is_written(path)) {
            return Err(Failure::new(
                format!("{path} was changed while the release ran"),
                "commit the change, or set it aside by `git stash --include-untracked`; then run the command again",
            ));
        }
        if own.is_empty() {
            return Ok(());
        }
        let paths: Vec<&str> = own.iter().map(String::as_str).collect();
        let add = ["--literal-pathspecs", "add", "--all", "--"];
        self.git.run(&[&add, paths.as_slice()].concat()).map(drop)
    }

    /// Removes the record.
    pub(crate) fn forget(&self) -> Result<(), Failure> {
        let path = self.in_git_folder(RECORD)?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(Failure::io("remove", &path)(error))
            }
            _ => Ok(()),
        }
    }

    /// Lists the copies, in git's folder, of files that were changed when a release was killed and that may hold
    /// changes of the user.
    pub(crate) fn kept(&self) -> Result<Vec<PathBuf>, Failure> {
        files_below(&self.in_git_folder(KEPT)?)
    }
}
