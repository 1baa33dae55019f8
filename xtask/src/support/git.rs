//! Runs the git command line, for `release`.

use super::failure::Failure;
use semver::Version;
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
        // Nobody watches a release: without credentials git must fail, not ask for them.
        command.env("GIT_TERMINAL_PROMPT", "0");
        command
    }

    fn output(&self, arguments: &[&str]) -> Result<Output, Failure> {
        self.command(arguments)
            .output()
            .map_err(|error| Failure::new(format!("cannot run git: {error}"), "install git"))
    }

    /// Runs a command and returns its trimmed output.
    ///
    /// # Errors
    ///
    /// Returns an error with git's own message if the command fails.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<String, Failure> {
        let output = self.output(arguments)?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
        }
        Err(failed(arguments, &output))
    }

    /// Returns true if the command succeeds, for commands that answer by their exit code.
    pub(crate) fn succeeds(&self, arguments: &[&str]) -> Result<bool, Failure> {
        Ok(self.output(arguments)?.status.success())
    }

    /// Returns the content of a file at a revision, or `None` if the file or the revision does not exist.
    pub(crate) fn show(&self, revision: &str, path: &str) -> Option<Vec<u8>> {
        let output = self.output(&["show", &format!("{revision}:{path}")]).ok()?;
        output.status.success().then_some(output.stdout)
    }

    /// Reads every file below a folder at a revision: its path and its content. One `cat-file --batch` reads
    /// all files, instead of one process per file.
    pub(crate) fn files_at(
        &self,
        revision: &str,
        folder: &str,
    ) -> Result<Vec<(String, String)>, Failure> {
        // `-z`, or git would quote names beyond ASCII.
        let list = self.run(&["ls-tree", "-r", "-z", "--name-only", revision, "--", folder])?;
        let paths: Vec<&str> = list.split('\0').filter(|path| !path.is_empty()).collect();
        // `cat-file` reads one name a line.
        if let Some(path) = paths.iter().find(|path| path.contains('\n')) {
            return Err(Failure::new(
                format!("{path:?} at {revision} has a line break in its name"),
                "rename the file",
            ));
        }
        let names: String = paths
            .iter()
            .map(|path| format!("{revision}:{path}\n"))
            .collect();
        let mut command = self.command(&["cat-file", "--batch"]);
        let output = output_for_input(command.stdout(Stdio::piped()), names.into_bytes())
            .map_err(|error| Failure::new(format!("cannot run git: {error}"), "install git"))?;
        let mut rest = output.as_slice();
        let mut files = Vec::new();
        for path in paths {
            let Some((content, after)) = first_entry(rest) else {
                return Err(Failure::new(
                    format!("git cannot read {path} at {revision}"),
                    "run `git fsck` to check the repository",
                ));
            };
            files.push((
                path.to_owned(),
                String::from_utf8_lossy(content).into_owned(),
            ));
            rest = after;
        }
        Ok(files)
    }

    /// Lists the paths that differ from the last commit, untracked ones included.
    ///
    /// # Errors
    ///
    /// Returns an error if git cannot tell: no output would mean a clean tree.
    pub(crate) fn dirty(&self) -> Result<Vec<String>, Failure> {
        let arguments = [
            "status",
            "--porcelain",
            "--untracked-files=all",
            "--no-renames",
            "-z",
        ];
        let output = self.output(&arguments)?;
        if !output.status.success() {
            return Err(failed(&arguments, &output));
        }
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let paths = text.split('\0').filter_map(|line| line.get(3..));
        Ok(paths
            .filter(|path| !path.is_empty())
            .map(str::to_owned)
            .collect())
    }

    /// Lists the tags of releases, `v` and three numbers, oldest version first: all, or those in the history
    /// of a revision.
    pub(crate) fn release_tags(&self, within: Option<&str>) -> Result<Vec<Version>, Failure> {
        let mut arguments = vec!["tag", "--list", "v*"];
        if let Some(revision) = within {
            arguments.extend(["--merged", revision]);
        }
        let list = self.run(&arguments)?;
        let mut versions: Vec<Version> = list.lines().filter_map(version_of).collect();
        versions.sort();
        Ok(versions)
    }

    /// Returns the tag of the newest release that the current commit contains, such as `v0.3.1`.
    pub(crate) fn last_tag(&self) -> Result<Option<String>, Failure> {
        let versions = self.release_tags(Some("HEAD"))?;
        Ok(versions.last().map(|version| format!("v{version}")))
    }
}

/// Parses the tag of a release; others, such as `v1-docs`, are none.
fn version_of(tag: &str) -> Option<Version> {
    let version = Version::parse(tag.strip_prefix('v')?).ok()?;
    (version.pre.is_empty() && version.build.is_empty()).then_some(version)
}

/// Returns the error for a command that failed, with git's own words.
fn failed(arguments: &[&str], output: &Output) -> Failure {
    let words = String::from_utf8_lossy(&output.stderr);
    let words = match words.trim() {
        "" => output.status.to_string(),
        words => words.to_owned(),
    };
    let shown = arguments.iter().take(SHOWN).copied().collect::<Vec<_>>();
    Failure::new(
        format!("`git {}` failed: {words}", shown.join(" ")),
        "fix what git reports, then run the command again: it resumes where it stopped",
    )
}

/// The maximum number of arguments that a message shows.
const SHOWN: usize = 12;

/// Runs a command with this input and returns its output. A thread writes the input while the output is read:
/// with both pipes full, the two processes would wait for each other.
fn output_for_input(command: &mut Command, input: Vec<u8>) -> io::Result<Vec<u8>> {
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

/// Splits the output of `git cat-file --batch` after its first entry: returns the content of the entry and
/// the rest. An entry is a line that ends with the size, the content, and a line break.
fn first_entry(output: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = output.iter().position(|byte| *byte == b'\n')?;
    let head = std::str::from_utf8(&output[..end]).ok()?;
    let size: usize = head.rsplit(' ').next()?.parse().ok()?;
    let rest = &output[end + 1..];
    Some((rest.get(..size)?, rest.get(size + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Names that git quotes unless it is asked with `-z`, and that look like options or states.
    const ODD: [&str; 7] = [
        " leading",
        "-flag",
        "M  state",
        "a\tb",
        "back\\slash",
        "quote\"d",
        "schön.rs",
    ];

    fn repository(folder: &Path) -> Git {
        let git = Git::new(folder);
        for arguments in [
            ["init", "--quiet"].as_slice(),
            &["config", "user.name", "t"],
            &["config", "user.email", "t@example.com"],
            &["config", "commit.gpgsign", "false"],
        ] {
            git.run(arguments).unwrap();
        }
        git
    }

    fn commit(git: &Git) {
        git.run(&["add", "--all"]).unwrap();
        git.run(&["commit", "--quiet", "--message", "x"]).unwrap();
    }

    #[test]
    fn odd_names_are_read_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let git = repository(folder.path());
        fs::create_dir(folder.path().join("src")).unwrap();
        for name in ODD {
            fs::write(folder.path().join("src").join(name), name).unwrap();
        }
        let paths: Vec<String> = ODD.iter().map(|name| format!("src/{name}")).collect();
        assert_eq!(git.dirty().unwrap(), paths, "untracked");
        commit(&git);
        assert!(git.dirty().unwrap().is_empty());
        let files = git.files_at("HEAD", "src").unwrap();
        let want: Vec<_> = paths
            .iter()
            .zip(ODD)
            .map(|(p, n)| (p.clone(), n.to_owned()))
            .collect();
        assert_eq!(files, want);
        for name in ODD {
            fs::remove_file(folder.path().join("src").join(name)).unwrap();
        }
        assert_eq!(git.dirty().unwrap(), paths, "removed");
    }

    #[test]
    fn a_line_break_in_a_name_is_refused_and_a_missing_repository_is_not_clean() {
        let folder = tempfile::tempdir().unwrap();
        let git = repository(folder.path());
        fs::create_dir(folder.path().join("src")).unwrap();
        fs::write(folder.path().join("src/a\nb"), "x").unwrap();
        commit(&git);
        let failure = git.files_at("HEAD", "src").unwrap_err().to_string();
        assert!(
            failure.contains("has a line break in its name"),
            "{failure}"
        );
        fs::remove_dir_all(folder.path().join(".git")).unwrap();
        assert!(git.dirty().is_err());
    }
}
