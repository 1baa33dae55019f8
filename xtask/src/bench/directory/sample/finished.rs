//! Keeps the finished rows in a file, so that a run that was interrupted continues where it stopped.
//!
//! A row is used again if the generator and the document are what they were. It is written before the next one
//! begins.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::verdict::Verdict;
use crate::support::atomic_files::Changes;
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::{read_if_there, shown};

/// The rows of earlier runs and of this one.
pub(super) struct Finished {
    path: PathBuf,
    /// By generator and document.
    rows: BTreeMap<String, BTreeMap<String, Row>>,
}

#[derive(Serialize, Deserialize)]
struct Row {
    /// The digest of what the row was made from.
    digest: String,
    verdict: Verdict,
}

impl Finished {
    /// Reads the rows of earlier runs. A file that is no such file is started anew.
    pub(super) fn load(path: PathBuf, ui: &Ui) -> Result<Self, Failure> {
        let bytes = read_if_there(&path)?;
        let rows = bytes.map(|bytes| serde_json::from_slice(&bytes));
        let rows = rows.transpose().unwrap_or_else(|error| {
            let path = shown(&path);
            ui.warning(format!(
                "{path} has no finished rows, and is started anew: {error}"
            ));
            None
        });
        Ok(Self {
            path,
            rows: rows.unwrap_or_default(),
        })
    }

    /// Drops the rows of a generator that is to run anew; those of others took a long time, and stay. The file
    /// changes with the next row.
    pub(super) fn forget(&mut self, generator: &str) {
        self.rows.remove(generator);
    }

    /// Finds the verdict of a generator on a document, if the row was made from the same.
    pub(super) fn get(&self, generator: &str, document: &str, digest: &str) -> Option<&Verdict> {
        let row = self.rows.get(generator)?.get(document)?;
        (row.digest == digest).then_some(&row.verdict)
    }

    /// Adds a row, and writes the file.
    pub(super) fn add(
        &mut self,
        generator: &str,
        document: &str,
        digest: String,
        verdict: Verdict,
    ) -> Result<(), Failure> {
        let rows = self.rows.entry(generator.to_owned()).or_default();
        rows.insert(document.to_owned(), Row { digest, verdict });
        let text = serde_json::to_string_pretty(&self.rows).map_err(|error| {
            let problem = format!("cannot serialize the finished rows: {error}");
            Failure::new(problem, "report this as a bug of xtask")
        })?;
        let mut changes = Changes::default();
        changes.set(self.path.clone(), text)?;
        changes.apply()
    }
}
