//! What `release` asks of git, by its command line.

use crate::failure::Failure;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The repository of the workspace.
pub(crate) struct Git {
    root: PathBuf,
}

impl Git {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.into() }
    }

    fn output(&self, arguments: &[&str]) -> Result<Output, Failure> {
        Command::new("git")
            .current_dir(&self.root)
            .env("GIT_TERMINAL_PROMPT", "0")
            .args(arguments)
            .output()
            .map_err(|error| Failure::new(format!("cannot run git: {error}"), "install git"))
    }

    /// What the command prints, without blanks around it; a failure where it fails.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<String, Failure> {
        let output = self.output(arguments)?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Failure::new(
            format!("`git {}` failed: {}", arguments.join(" "), said.trim()),
            "mend what git says, then run the command again: it goes on where it stopped",
        ))
    }

    /// What the command prints, or nothing where it fails.
    pub(crate) fn ask(&self, arguments: &[&str]) -> Option<String> {
        self.run(arguments).ok()
    }

    /// Whether the command succeeds.
    pub(crate) fn holds(&self, arguments: &[&str]) -> Result<bool, Failure> {
        Ok(self.output(arguments)?.status.success())
    }

    /// Content of a file at a revision.
    pub(crate) fn show(&self, revision: &str, path: &str) -> Option<Vec<u8>> {
        let output = self.output(&["show", &format!("{revision}:{path}")]).ok()?;
        output.status.success().then_some(output.stdout)
    }

    /// Paths that differ from the last commit, untracked ones included.
    pub(crate) fn dirty(&self) -> Result<Vec<String>, Failure> {
        let status = self.output(&["status", "--porcelain", "--untracked-files=all", "-z"])?;
        let text = String::from_utf8_lossy(&status.stdout).into_owned();
        let paths = text.split('\0').filter_map(|line| line.get(3..));
        Ok(paths
            .filter(|path| !path.is_empty())
            .map(str::to_owned)
            .collect())
    }

    /// The newest release that the current commit contains, such as `v0.3.1`.
    pub(crate) fn last_tag(&self) -> Option<String> {
        self.ask(&["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])
    }
}
