//! A folder that the commands take for the workspace, and what running one in it gives.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

pub struct Workspace {
    folder: TempDir,
}

impl Workspace {
    /// Empty but for what marks it.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let own = Self { folder };
        own.write("xtask/Cargo.toml", "");
        own.write(
            "linkbreakers-sdk/Cargo.toml",
            "[package]\nname = \"linkbreakers-sdk\"\nversion = \"0.1.0\"\n",
        );
        own
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    pub fn write(&self, relative: &str, text: impl AsRef<[u8]>) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap()
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        run_in(self.folder.path(), arguments)
    }

    /// Every file and its content, sorted; without what may be lost at any time.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut open = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if !path.is_dir() {
                    found.push((path.clone(), fs::read(&path).unwrap()));
                } else if !path.ends_with("target") {
                    open.push(path);
                }
            }
        }
        found.sort();
        found
    }
}

/// What a command printed and ended with.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

pub fn run_in(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(arguments);
    command.env_remove("CARGO_TARGET_DIR").env("NO_COLOR", "1");
    Ran::of(command.output().unwrap())
}

impl Ran {
    pub fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The exit code and a part of what was printed, on either side.
    #[track_caller]
    pub fn expect(&self, code: i32, part: &str) {
        let printed = format!("{}{}", self.out, self.err);
        assert!(
            self.code == code && printed.contains(part),
            "want {code}, {part:?}: {self:#?}"
        );
    }
}
