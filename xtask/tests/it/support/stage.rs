//! A stage for `release`: a server with the API's document, a bare repository as remote, a registry, and a
//! clone of this workspace that releases to them. Nothing leaves this machine.

use crate::support::registry::Registry;
use crate::support::server::{Reply, Server};
use crate::support::vendor;
use crate::support::workspace::Ran;
use serde_json::Value;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock};

pub const SDK: &str = "linkbreakers-sdk";

pub struct Stage {
    folder: PathBuf,
    pub registry: Registry,
    /// The server of the API's document.
    upstream: Server,
    /// Its current response.
    served: Arc<Mutex<Reply>>,
}

/// Returns the root of the workspace under test.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// Reads the document that is pinned in this workspace.
pub fn pinned() -> Value {
    serde_json::from_slice(&fs::read(root().join("spec/linkbreakers.json")).unwrap()).unwrap()
}

/// Returns the version of the pinned document, or the version that is `later` patches after it.
pub fn api(later: u64) -> String {
    let pinned = pinned();
    let version = pinned["info"]["version"].as_str().unwrap();
    match later {
        0 => version.to_owned(),
        later => {
            let mut version = semver::Version::parse(version).unwrap();
            version.patch += later;
            version.to_string()
        }
    }
}

/// Returns false if the tests are themselves the check of a release, which must not rehearse itself.
pub fn is_rehearsed() -> bool {
    let is_off = env::var("XTASK_REHEARSAL").is_ok_and(|value| value == "off");
    if is_off {
        println!("skipped: XTASK_REHEARSAL=off leaves out the rehearsal of releases");
    }
    !is_off
}

/// Returns true if the long part of the rehearsal is asked for, as `.ci/run` does: it takes half a minute.
pub fn is_rehearsed_in_full() -> bool {
    let is_full = env::var("XTASK_REHEARSAL").is_ok_and(|value| value == "all");
    if !is_full {
        println!("skipped: XTASK_REHEARSAL=all includes it");
    }
    is_full
}

impl Stage {
    /// Creates a stage in a folder of this name; `checks` are the commands that must succeed before a commit.
    pub fn new(name: &str, checks: &[&str]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("home")).unwrap();
        let served = Arc::new(Mutex::new(Reply::new(200, pinned().to_string())));
        let response = Arc::clone(&served);
        let stage = Self {
            registry: Registry::start(),
            upstream: Server::start(move |_, _| response.lock().unwrap().clone()),
            served,
            folder,
        };
        stage.write_cargo_home();
        stage.write_remote(checks);
        stage.clone_remote();
        stage
    }

    /// Sets the document that upstream serves from now on.
    pub fn serve(&self, document: impl Into<Vec<u8>>) {
        *self.served.lock().unwrap() = Reply::new(200, document);
    }

    /// Writes a cargo configuration with the registry of the stage, and vendored packages in place of
    /// crates.io.
    fn write_cargo_home(&self) {
        static VENDORED: OnceLock<PathBuf> = OnceLock::new();
        let vendored = VENDORED.get_or_init(|| {
            let vendored = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vendored");
            vendor::fill(&vendored, &root(), |_| true);
            vendored
        });
        let config = format!(
            "{}[registries.stage]\nindex = {:?}\n",
            vendor::config(vendored),
            self.registry.index()
        );
        fs::write(self.folder.join("home/config.toml"), config).unwrap();
    }

    /// Creates a bare repository with this workspace as its only commit.
    fn write_remote(&self, checks: &[&str]) {
        let seed = self.folder.join("seed");
        let list = [
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ];
        let files = run(Command::new("git").current_dir(root()).args(list));
        for file in files.out.split('\0').filter(|file| !file.is_empty()) {
            let from = root().join(file);
            let to = seed.join(file);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            if from.is_file() {
                fs::copy(from, to).unwrap();
            }
        }
        let manifest = fs::read_to_string(seed.join("Cargo.toml")).unwrap();
        let mut manifest: toml::Table = manifest.parse().unwrap();
        let release = toml::Table::from_iter([
            ("branch".into(), "main".into()),
            ("remote".into(), "origin".into()),
            ("url".into(), self.upstream.url.clone().into()),
            ("checks".into(), checks.to_vec().into()),
            (
                "publish".into(),
                "cargo publish --quiet --package linkbreakers-sdk --registry stage --no-verify"
                    .into(),
            ),
            (
                "package".into(),
                "cargo package --quiet --package linkbreakers-sdk --registry stage --no-verify"
                    .into(),
            ),
            (
                "yank".into(),
                "cargo yank --quiet --registry stage --version {version} linkbreakers-sdk".into(),
            ),
            ("index".into(), self.registry.index_url().into()),
        ]);
        let metadata = toml::Table::from_iter([("release".to_owned(), release.into())]);
        manifest["workspace"]
            .as_table_mut()
            .unwrap()
            .insert("metadata".into(), metadata.into());
        fs::write(seed.join("Cargo.toml"), manifest.to_string()).unwrap();
        unreleased(&seed);
        self.git(&seed, &["init", "--quiet", "--initial-branch", "main"]);
        self.git(&seed, &["add", "--all"]);
        self.git(&seed, &["commit", "--quiet", "--message", "All"]);
        self.git(
            &self.folder,
            &["clone", "--quiet", "--bare", "seed", "remote.git"],
        );
    }

    fn clone_remote(&self) {
        self.git(&self.folder, &["clone", "--quiet", "remote.git", "clone"]);
    }

    /// Returns the folder of the checkout in which `release` runs.
    pub fn clone(&self) -> PathBuf {
        self.folder.join("clone")
    }

    /// Returns a command that sees only the configuration of the stage, not that of the user.
    fn command(&self, program: impl AsRef<std::ffi::OsStr>, folder: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(folder);
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO")
                || text.starts_with("GIT_")
                || text.starts_with("GITHUB_")
                || text.starts_with("RUSTUP_TOOLCHAIN")
            {
                command.env_remove(&name);
            }
        }
        command.env("CARGO_HOME", self.folder.join("home"));
        command.env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
        );
        command.env("CARGO_REGISTRIES_STAGE_TOKEN", "a token");
        command
            .env("CARGO_TERM_COLOR", "never")
            .env("NO_COLOR", "1");
        command.env("GIT_CONFIG_GLOBAL", "/dev/null");
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "A Test");
            command.env(format!("GIT_{role}_EMAIL"), "test@example.com");
        }
        command
    }

    pub fn git(&self, folder: &Path, arguments: &[&str]) -> String {
        let ran = run(self.command("git", folder).args(arguments));
        assert_eq!(ran.code, 0, "git {arguments:?}: {ran:#?}");
        ran.out.trim().to_owned()
    }

    /// Runs `release` in the clone.
    pub fn release(&self, arguments: &[&str]) -> Ran {
        run(self.xtask().arg("release").args(arguments))
    }

    /// Runs `release` such that it aborts after a step.
    pub fn release_killed_after(&self, step: &str, arguments: &[&str]) -> Ran {
        let mut command = self.xtask();
        command.arg("release").args(arguments);
        run(command.env("XTASK_RELEASE_DIES_AFTER", step))
    }

    pub fn xtask(&self) -> Command {
        self.command(env!("CARGO_BIN_EXE_xtask"), &self.clone())
    }

    /// Runs `release` as a step of a workflow, and returns its outputs as well.
    pub fn release_in_workflow(&self, arguments: &[&str]) -> (Ran, BTreeMap<String, String>) {
        let file = self.folder.join("outputs");
        fs::write(&file, "").unwrap();
        let mut command = self.xtask();
        command
            .arg("release")
            .args(arguments)
            .env("GITHUB_OUTPUT", &file);
        let ran = run(&mut command);
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().map(|line| {
            let (name, value) = line.split_once('=').unwrap_or_else(|| panic!("{text}"));
            (name.to_owned(), value.to_owned())
        });
        (ran, lines.collect())
    }

    /// Runs a script of the workflows in the clone.
    pub fn script(&self, name: &str, arguments: &[&str]) -> Ran {
        run(self
            .command(root().join(name), &self.clone())
            .args(arguments))
    }

    /// Returns the bare repository that the clone releases to.
    pub fn remote(&self) -> PathBuf {
        self.folder.join("remote.git")
    }

    pub fn cargo(&self, folder: &Path, arguments: &[&str]) -> Ran {
        run(self.command("cargo", folder).args(arguments))
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the content of a file on the remote's branch.
    pub fn remote_file(&self, path: &str) -> String {
        self.git(
            &self.folder.join("remote.git"),
            &["show", &format!("main:{path}")],
        )
    }

    /// Lists the subjects of the commits on the remote, newest first.
    pub fn remote_log(&self) -> Vec<String> {
        let log = self.git(
            &self.folder.join("remote.git"),
            &["log", "--format=%s", "main"],
        );
        log.lines().map(str::to_owned).collect()
    }

    pub fn remote_tags(&self) -> Vec<String> {
        let tags = self.git(
            &self.folder.join("remote.git"),
            &["tag", "--sort=version:refname"],
        );
        tags.lines().map(str::to_owned).collect()
    }

    /// Lists the paths that differ from the last commit.
    pub fn dirt(&self) -> String {
        self.git(
            &self.clone(),
            &["status", "--porcelain", "--untracked-files=all"],
        )
    }

    pub fn versions(&self) -> Vec<String> {
        self.registry.versions(SDK)
    }
}

/// Resets changelog and version to the state before the first release, from which the tests count.
fn unreleased(seed: &Path) {
    let changelog = "# Changelog\n\n## [Unreleased]\n";
    fs::write(seed.join("CHANGELOG.md"), changelog).unwrap();
    for (file, mark) in [
        (
            "linkbreakers-sdk/Cargo.toml",
            "[package]\nname = \"linkbreakers-sdk\"\n",
        ),
        ("Cargo.lock", "[[package]]\nname = \"linkbreakers-sdk\"\n"),
    ] {
        let path = seed.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let (before, after) = text.split_once(mark).unwrap();
        let (_, after) = after.split_once('\n').unwrap();
        fs::write(&path, format!("{before}{mark}version = \"0.1.0\"\n{after}")).unwrap();
    }
}

fn run(command: &mut Command) -> Ran {
    Ran::of(command.output().unwrap())
}
