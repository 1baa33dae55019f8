//! Runs the console blocks of the README and compares their output with what the README shows.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Commands of the README that are not run: the one that runs this test.
const SKIPPED: [&str; 1] = ["cargo test --workspace"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

/// A command of the README and the output that the README shows.
struct Step {
    command: String,
    printed: String,
}

/// Collects the steps of all console blocks, in order.
fn steps(readme: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut inside = false;
    for line in readme.lines() {
        match (inside, line) {
            (false, "```console") => inside = true,
            (true, "```") => inside = false,
            (true, line) => match line.strip_prefix("$ ") {
                Some(command) => steps.push(Step {
                    command: command.to_owned(),
                    printed: String::new(),
                }),
                None => {
                    let step = steps.last_mut().expect("a block begins with a command");
                    step.printed += &format!("{line}\n");
                }
            },
            (false, _) => {}
        }
    }
    steps
}

/// Returns the program of an example, and builds it if it is not built yet.
fn example(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_BIN_EXE_xtask"))
        .parent()
        .unwrap()
        .join("examples");
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args([
            "build",
            "--quiet",
            "--package",
            "linkbreakers-sdk",
            "--example",
            name,
        ]);
        assert!(cargo.current_dir(root()).status().unwrap().success());
    }
    program
}

/// Returns the line for the shell. Programs are run as they were built for this test, without cargo.
fn line(command: &str) -> String {
    if let Some(rest) = command.strip_prefix("cargo xtask") {
        return format!("'{}'{rest}", env!("CARGO_BIN_EXE_xtask"));
    }
    match command.strip_prefix("cargo run --example ") {
        Some(rest) => {
            let (name, arguments) = rest.split_once(" -- ").unwrap_or((rest, ""));
            format!("'{}' {arguments}", example(name).display())
        }
        None => command.to_owned(),
    }
}

/// Masks what differs from run to run and from document to document: figures, versions and the number of
/// warnings in the last line of a command.
fn settled(text: &str) -> String {
    let lines = text.lines().map(|line| match line.split_once(' ') {
        Some(("regen" | "fetch", _)) => {
            let parts = line.split("; ").filter(|part| !part.contains("warning"));
            let line = parts.collect::<Vec<_>>().join("; ");
            line.split(' ').map(word).collect::<Vec<_>>().join(" ")
        }
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn word(word: &str) -> &str {
    if word.starts_with(|first: char| first.is_ascii_digit()) {
        "0"
    } else {
        word
    }
}

/// The mock API, killed when the test ends.
struct Mock(Child);

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the mock API on a free port; returns its output and its address.
fn mock() -> (Mock, String, String) {
    let mut child = Command::new(example("mock_api"))
        .args(["--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().take(2);
    let printed: String = lines.map(|line| line.unwrap() + "\n").collect();
    let address = printed.trim_end().rsplit('/').next().unwrap().to_owned();
    (Mock(child), printed, address)
}

#[test]
fn console_blocks_print_what_they_say() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let steps = steps(&readme);
    assert!(steps.len() >= 8, "the README has lost its console blocks");

    // If the SDK were out of date, `regen` would write into the tree.
    let check = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["regen", "--check"])
        .current_dir(root())
        .status();
    assert!(
        check.unwrap().success(),
        "the SDK is out of date; run `cargo xtask regen`"
    );
    let _ = std::fs::remove_dir_all(root().join("target/paging"));

    let mut running = None;
    let mut environment: Vec<(String, String)> = Vec::new();
    for Step { command, printed } in steps
        .iter()
        .filter(|step| !SKIPPED.contains(&step.command.as_str()))
    {
        let address = running
            .as_ref()
            .map_or("127.0.0.1:4010", |(_, address): &(Mock, String)| address);
        let wanted = printed.replace("127.0.0.1:4010", address);
        if command.ends_with("--example mock_api") {
            let (mock, actual, address) = mock();
            assert_eq!(
                printed.replace("127.0.0.1:4010", &address),
                actual,
                "{command}"
            );
            running = Some((mock, address));
            continue;
        }
        if let Some(variables) = command.strip_prefix("export ") {
            let pairs = variables
                .split(' ')
                .map(|pair| pair.split_once('=').unwrap());
            environment = pairs
                .map(|(name, value)| (name.to_owned(), value.replace("127.0.0.1:4010", address)))
                .collect();
            continue;
        }
        let mut shell = Command::new("sh");
        shell
            .arg("-c")
            .arg(line(command))
            .current_dir(root())
            .envs(environment.iter().cloned());
        let output = shell.output().unwrap();
        let actual = String::from_utf8_lossy(&output.stdout).into_owned();
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{command}: {actual}{complaint}");
        assert_eq!(settled(&wanted), settled(&actual), "{command}");
    }
}
