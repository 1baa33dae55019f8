//! The workflows: pinned actions, least rights, time limits; and actionlint where it is installed.

use crate::support::stage::root;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

fn workflows() -> Vec<(PathBuf, String)> {
    let folder = fs::read_dir(root().join(".github/workflows")).unwrap();
    let files = folder.map(|entry| entry.unwrap().path());
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path, text)
    };
    files.map(read).collect()
}

/// The workflow as a value: reading it is half of the check.
fn parsed(path: &std::path::Path, text: &str) -> Value {
    let name = path.display().to_string();
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn actions_are_pinned_by_commit_with_their_version() {
    for (path, text) in workflows() {
        for line in text.lines().filter(|line| line.contains("uses:")) {
            let (_, action) = line.split_once("uses:").unwrap();
            let (action, version) = action
                .split_once(" # v")
                .unwrap_or_else(|| panic!("{}: {line}", path.display()));
            let (_, commit) = action.trim().split_once('@').unwrap();
            let hexadecimal = commit.chars().all(|c| c.is_ascii_hexdigit());
            assert!(
                hexadecimal && commit.len() == 40,
                "{}: {line}",
                path.display()
            );
            assert!(
                version.starts_with(|c: char| c.is_ascii_digit()),
                "{}: {line}",
                path.display()
            );
        }
    }
}

#[test]
fn jobs_have_few_rights_and_an_end() {
    for (path, text) in workflows() {
        let workflow = parsed(&path, &text);
        let path = path.display();
        assert_eq!(workflow["permissions"]["contents"], "read", "{path}");
        assert!(workflow["concurrency"]["group"].is_string(), "{path}");
        for (name, job) in workflow["jobs"].as_object().unwrap() {
            assert!(
                job["timeout-minutes"]
                    .as_u64()
                    .is_some_and(|limit| limit <= 60),
                "{path}: {name}"
            );
            let publishes = job["permissions"]["id-token"] == "write";
            assert_eq!(publishes, job["environment"].is_string(), "{path}: {name}");
            assert!(
                !(publishes && job["permissions"]["contents"] == "write"),
                "{path}: {name}"
            );
        }
    }
}

/// Steps that need a compiler and bring one of their own.
const OWN_COMPILER: [&str; 2] = ["rustup toolchain install", "cargo +"];

#[test]
fn the_compiler_is_pinned_in_one_place_and_for_workflows_alone() {
    let pinned = fs::read_to_string(root().join(".ci/toolchain")).unwrap();
    semver::Version::parse(pinned.trim()).unwrap();
    for (path, text) in workflows() {
        let workflow = parsed(&path, &text);
        for (name, job) in workflow["jobs"].as_object().unwrap() {
            let runs = job["steps"].as_array().unwrap().iter();
            let runs = runs.filter_map(|step| step["run"].as_str());
            let runs = runs.filter(|run| !OWN_COMPILER.iter().any(|own| run.starts_with(own)));
            let mut runs = runs.filter(|run| run.starts_with("cargo ") || run.starts_with(".ci/"));
            if let Some(first) = runs.next() {
                assert_eq!(first, ".ci/install-rust", "{}: {name}", path.display());
            }
        }
    }
    for file in ["rust-toolchain", "rust-toolchain.toml"] {
        assert!(!root().join(file).exists(), "{file} binds everybody");
    }
}

#[test]
fn actionlint_finds_nothing() {
    let files: Vec<PathBuf> = workflows().into_iter().map(|(path, _)| path).collect();
    match Command::new("actionlint").args(&files).output() {
        Ok(output) => assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        ),
        Err(_) => println!("skipped: actionlint is not installed"),
    }
}

#[test]
fn the_local_checks_are_those_of_the_workflow() {
    let ci = fs::read_to_string(root().join(".github/workflows/ci.yml")).unwrap();
    assert!(ci.contains("run: .ci/run"), "{ci}");
    let local = fs::read_to_string(root().join(".ci/run")).unwrap();
    for command in [
        "cargo fetch --locked",
        "export CARGO_NET_OFFLINE=true",
        "cargo fmt --all --check",
        "cargo clippy",
        "-D warnings",
        "cargo test --workspace",
        "cargo xtask regen --check",
        "cargo doc",
    ] {
        assert!(local.contains(command), "{command}");
    }
}
