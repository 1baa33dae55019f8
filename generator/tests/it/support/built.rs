//! Compiles generated code against dependencies that the workspace has built already.
//!
//! Generated crates have the dependencies of the SDK: tokio, hyper and seventy more. Building them again
//! would take minutes. Cargo reuses a build result only if profile and features are equal, so:
//!
//! 1. An empty crate gets the dependencies of all members of the workspace together ([`dependencies`]). Cargo
//!    finds them built, in the workspace's own target folder, and prints their paths ([`externs`]).
//! 2. Generated code is compiled with these paths by rustc itself ([`rustc`]).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use toml::{Table, Value};

use super::{root, write};

/// The members of the workspace, whose dependencies are collected.
const MEMBERS: [&str; 3] = ["generator", "linkbreakers-sdk", "xtask"];
/// The features of the SDK that its tests enable and that have dependencies.
const FEATURES: [&str; 5] = ["rustls", "gzip", "hashes", "blocking", "tracing"];

/// Returns the target folder that contains this test: `target`, of `target/debug/deps/it-0123`.
pub fn target() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(3).unwrap().to_owned()
}

/// Adds the dependencies and profiles of the workspace to the manifest of a crate.
pub fn sharing(manifest: &str) -> String {
    let mut manifest: Table = manifest.parse().unwrap();
    manifest.insert("dev-dependencies".into(), dependencies().into());
    let mut profiles = read(&root().join("Cargo.toml"))["profile"].clone();
    for (_, profile) in profiles.as_table_mut().unwrap() {
        if let Some(packages) = profile.get_mut("package").and_then(Value::as_table_mut) {
            packages.retain(|name, _| !MEMBERS.contains(&name));
        }
    }
    manifest.insert("profile".into(), profiles);
    manifest.to_string()
}

fn read(path: &Path) -> Table {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// Returns the dependencies of all members of the workspace, with the features that they enable.
fn dependencies() -> Table {
    let mut all = Table::new();
    for member in MEMBERS {
        let manifest = read(&root().join(member).join("Cargo.toml"));
        for kind in ["dependencies", "dev-dependencies"] {
            for (name, dependency) in manifest[kind].as_table().unwrap() {
                if dependency.get("path").is_none() {
                    add(&mut all, name, dependency);
                }
            }
        }
    }
    let sdk = read(&root().join("linkbreakers-sdk/Cargo.toml"));
    for feature in FEATURES {
        for entry in sdk["features"][feature].as_array().unwrap() {
            if let Some((name, feature)) = entry.as_str().unwrap().split_once('/') {
                let more = toml::toml! { version = "*" default-features = false };
                let mut more = Value::Table(more);
                more["version"] = all[name]["version"].clone();
                more.as_table_mut()
                    .unwrap()
                    .insert("features".into(), vec![feature].into());
                add(&mut all, name, &more);
            }
        }
    }
    all
}

/// Adds a dependency. If it is there already, the features of both are united, as cargo does.
fn add(all: &mut Table, name: &str, dependency: &Value) {
    let own = |key: &str| dependency.get(key).cloned();
    let version = own("version").unwrap_or_else(|| dependency.clone());
    let defaults = own("default-features").is_none_or(|value| value == Value::Boolean(true));
    let mut features = own("features").unwrap_or_else(|| Value::Array(Vec::new()));
    let mut defaults = defaults;
    if let Some(there) = all.get(name) {
        defaults |= there["default-features"].as_bool().unwrap();
        let there = there["features"].as_array().unwrap().clone();
        features.as_array_mut().unwrap().extend(there);
    }
    let entry = Table::from_iter([
        ("version".to_owned(), version),
        ("default-features".to_owned(), defaults.into()),
        ("features".to_owned(), features),
    ]);
    all.insert(name.to_owned(), entry.into());
}

/// Runs cargo in a folder, offline and with the target folder of the workspace.
pub fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.env("CARGO_NET_OFFLINE", "true").args(arguments);
    // Cargo sets these variables for this test. Build scripts that depend on them would run again.
    let of_this_test = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_NAME"];
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if of_this_test.iter().any(|prefix| text.starts_with(prefix)) {
            cargo.env_remove(&name);
        }
    }
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", target());
    succeeded(folder, &mut cargo)
}

fn succeeded(folder: &Path, command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}: {command:?} fails:\n{}{}",
        folder.display(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

/// Returns the arguments of rustc for the dependencies of generated crates.
///
/// They are taken from the command by which cargo compiles an empty crate with these dependencies: a package
/// may be built several times, with different features for build scripts and macros, and only cargo knows
/// which result a crate gets.
fn externs() -> &'static [String] {
    static EXTERNS: OnceLock<Vec<String>> = OnceLock::new();
    EXTERNS.get_or_init(|| {
        let folder = root().join("target/fixtures/dependencies");
        // Cargo prints the command only if there is something to compile, and a new path always is: a changed
        // file may go unnoticed if another checkout shares the target folder.
        let stamp = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let source = format!("src/at_{}.rs", stamp.as_nanos());
        let manifest = format!(
            "[package]\nname = \"dependencies\"\nedition = \"2024\"\n[lib]\npath = \"{source}\"\n[workspace]\n"
        );
        let _ = fs::remove_dir_all(folder.join("src"));
        write(&folder.join("Cargo.toml"), &sharing(&manifest));
        write(&folder.join(&source), "");
        let output = cargo(&folder, &["test", "--no-run", "--lib", "--verbose"]);
        let printed = String::from_utf8(output.stderr).unwrap();
        let command = printed
            .lines()
            .find(|line| line.contains("--crate-name dependencies "))
            .unwrap_or_else(|| panic!("cargo prints no command:\n{printed}"));
        let words = words(command);
        let pairs = words.iter().zip(words.iter().skip(1));
        pairs
            .filter(|(flag, _)| matches!(flag.as_str(), "--extern" | "-L"))
            .flat_map(|(flag, value)| [flag.clone(), value.clone()])
            .collect()
    })
}

/// Splits a command line into words. Cargo quotes paths with spaces.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words
}

/// Compiles a source file with rustc. Warnings are errors under the compiler that `.ci/toolchain` names;
/// other versions may have new warnings.
pub fn rustc(folder: &Path, source: &str, arguments: &[&str]) {
    let rustc = || Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    static IS_PINNED: OnceLock<bool> = OnceLock::new();
    let is_pinned = IS_PINNED.get_or_init(|| {
        let pinned = fs::read_to_string(root().join(".ci/toolchain")).unwrap();
        let here = rustc().arg("--version").output().unwrap();
        let here = String::from_utf8(here.stdout).unwrap();
        let is_pinned = here.split(' ').nth(1) == Some(pinned.trim());
        if !is_pinned {
            println!(
                "warnings of {} are not errors: it is not the pinned {pinned}",
                here.trim()
            );
        }
        is_pinned
    });
    let mut command = rustc();
    command
        .args(["--edition", "2024", "--out-dir", "."])
        .args(arguments);
    if *is_pinned {
        command.arg("-Dwarnings");
    }
    command.args(externs()).arg(source).current_dir(folder);
    succeeded(folder, &mut command);
}
