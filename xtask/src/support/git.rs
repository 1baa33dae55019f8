//! What `release` asks of git, by its command line.

use super::failure::Failure;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

/// The repository of the workspace.
pub(crate) struct Git {
    root: PathBuf,
}

impl Git {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.into() }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.current_dir(&self.root).args(arguments);
        command.env("GIT_TERMINAL_PROMPT", "0");
        command
    }

    fn output(&self, arguments: &[&str]) -> Result<Output, Failure> {
        self.command(arguments)
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

    /// Every file below a folder at a revision: its path, and its content as text.
    pub(crate) fn texts(
        &self,
        revision: &str,
        folder: &str,
    ) -> Result<Vec<(String, String)>, Failure> {
        let list = self.run(&["ls-tree", "-r", "--name-only", revision, "--", folder])?;
        let names: String = list
            .lines()
            .map(|path| format!("{revision}:{path}\n"))
            .collect();
        let mut command = self.command(&["cat-file", "--batch"]);
        let output = fed(command.stdout(Stdio::piped()), names.into_bytes())
            .map_err(|error| Failure::new(format!("cannot run git: {error}"), "install git"))?;
        let mut rest = output.as_slice();
        let mut files = Vec::new();
        for path in list.lines() {
            let Some((text, after)) = entry(rest) else {
                return Err(Failure::new(
                    format!("git does not give {path} at {revision}"),
                    "`git fsck` says what is wrong with the repository",
                ));
            };
            files.push((path.to_owned(), String::from_utf8_lossy(text).into_owned()));
            rest = after;
        }
        Ok(files)
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

/// Runs a command with this input and returns its output; both flow at once, so neither blocks.
fn fed(command: &mut Command, input: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut child = command.stdin(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take();
    let writer = thread::spawn(move || match stdin {
        Some(mut stdin) => stdin.write_all(&input),
        None => Ok(()),
    });
    let output = child.wait_with_output()?;
    match writer.join() {
        Ok(written) => written?,
        Err(_) => return Err(io::Error::other("the input was not written")),
    }
    Ok(output.stdout)
}

/// The first entry of what `git cat-file --batch` prints (a line that ends with the size, the
/// content, a line break), and what comes after it.
fn entry(output: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = output.iter().position(|byte| *byte == b'\n')?;
    let head = std::str::from_utf8(&output[..end]).ok()?;
    let size: usize = head.rsplit(' ').next()?.parse().ok()?;
    let rest = &output[end + 1..];
    Some((rest.get(..size)?, rest.get(size + 1..)?))
}
