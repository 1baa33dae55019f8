//! The workflows: pinned actions, least permissions, time limits, and actionlint if it is installed.

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

/// Parses a workflow; YAML that cannot be parsed fails the test.
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
fn jobs_have_least_permissions_and_a_time_limit() {
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

/// Beginnings of steps that install or select a compiler themselves.
const OWN_COMPILER: [&str; 2] = ["rustup toolchain install", "cargo +"];

#[test]
fn the_compiler_is_pinned_once_and_for_workflows_only() {
    let pinned = fs::read_to_string(root().join(".ci/toolchain")).unwrap();
    semver::Version::parse(pinned.trim()).unwrap();
    for (path, text) in workflows() {
        let workflow = parsed(&path, &text);
        for (name, job) in workflow["jobs"].as_object().unwrap() {
            let runs = job["steps"].as_array().unwrap().iter();
            let runs = runs.filter_map(|step| step["run"].as_str());
            let runs = runs.filter(|run| !OWN_COMPILER.iter().any(|start| run.starts_with(start)));
            let mut runs = runs.filter(|run| run.starts_with("cargo ") || runs_cargo(run));
            if let Some(first) = runs.next() {
                assert_eq!(first, ".ci/install-rust", "{}: {name}", path.display());
            }
        }
    }
    for file in ["rust-toolchain", "rust-toolchain.toml"] {
        assert!(
            !root().join(file).exists(),
            "{file} would force one compiler on everybody; pin it in .ci/toolchain instead"
        );
    }
}

/// Returns true for a step that is a script of `.ci` with a call of cargo or rustup in it.
fn runs_cargo(run: &str) -> bool {
    let script = run.split(' ').next().unwrap_or_default();
    script.starts_with(".ci/")
        && fs::read_to_string(root().join(script)).is_ok_and(|text| {
            let lines = text.lines().map(str::trim_start);
            let mut code = lines.filter(|line| !line.starts_with('#'));
            code.any(|line| line.contains("cargo ") || line.contains("rustup "))
        })
}

#[test]
fn linters_of_workflows_find_nothing() {
    let files: Vec<PathBuf> = workflows().into_iter().map(|(path, _)| path).collect();
    let all = ["--offline", "--no-progress", "--min-severity", "medium"];
    for (linter, arguments) in [("actionlint", [].as_slice()), ("zizmor", &all)] {
        match Command::new(linter).args(arguments).args(&files).output() {
            Ok(output) => assert!(
                output.status.success(),
                "{}{}",
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            ),
            Err(_) => println!("skipped: {linter} is not installed"),
        }
    }
}

#[test]
fn code_of_a_new_document_meets_no_credentials() {
    for (path, text) in workflows() {
        let workflow = parsed(&path, &text);
        for (name, job) in workflow["jobs"].as_object().unwrap() {
            let place = format!("{}: {name}", path.display());
            let permissions = job["permissions"].as_object();
            let rights = permissions.into_iter().flatten();
            let writes: Vec<&str> = rights
                .filter(|(_, right)| *right == "write")
                .map(|(name, _)| name.as_str())
                .collect();
            let mut token_seen = false;
            for step in job["steps"].as_array().unwrap() {
                let uses = step["uses"].as_str().unwrap_or_default();
                if uses.starts_with("actions/checkout@") {
                    assert_eq!(step["with"]["persist-credentials"], false, "{place}");
                }
                let run = step["run"].as_str().unwrap_or_default();
                let builds = run.contains("cargo ") || runs_cargo(run);
                // The job that publishes may sign and authenticate, and builds the commands of `main` only.
                assert!(
                    !builds || writes.is_empty() || job["environment"].is_string(),
                    "{place} may write {writes:?} and runs `{run}`"
                );
                let tests = [".ci/run", "cargo test", "--prepare", "--package"];
                let is_tested =
                    tests.iter().any(|test| run.contains(test)) && !run.contains("--package xtask");
                assert!(!is_tested || writes.is_empty(), "{place}: {run}");
                assert!(
                    !token_seen,
                    "{place}: a step follows that with the token: {run}"
                );
                token_seen = step["env"]["CARGO_REGISTRY_TOKEN"].is_string();
                assert!(!token_seen || run.contains("--publish --sha256"), "{place}");
                assert!(
                    !run.contains("${{"),
                    "{place}: an expression within a script: {run}"
                );
            }
        }
    }
}

#[test]
fn the_local_checks_are_those_of_the_workflow() {
    let ci = fs::read_to_string(root().join(".github/workflows/ci.yml")).unwrap();
    assert!(ci.contains("run: .ci/run"), "{ci}");
    let local = fs::read_to_string(root().join(".ci/run")).unwrap();
    for command in [
        "cargo fetch --locked",
        // A release that runs the script has set it to `off`.
        "export XTASK_REHEARSAL=${XTASK_REHEARSAL:-all}",
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

/// Runs `.ci/report` with a `gh` that keeps issues in a file, and returns the calls that changed something.
#[cfg(unix)]
fn report(open: &str, results: &[&str]) -> (bool, Vec<String>) {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let gh = folder.path().join("gh");
    let log = folder.path().join("log");
    let script = format!(
        "#!/bin/sh\ncase \"$1 $2\" in\n'issue list') echo '{open}' ;;\n*) echo \"$1 $2 $3\" >> '{}' ;;\nesac\n",
        log.display()
    );
    fs::write(&gh, script).unwrap();
    fs::set_permissions(&gh, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!(
        "{}:{}",
        folder.path().display(),
        std::env::var("PATH").unwrap()
    );
    let mut command = Command::new(root().join(".ci/report"));
    command
        .arg("run")
        .args(results)
        .env("PATH", path)
        .env("RUN", "the run");
    let output = command.output().unwrap();
    let calls = fs::read_to_string(log).unwrap_or_default();
    (
        output.status.success(),
        calls.lines().map(str::to_owned).collect(),
    )
}

#[cfg(unix)]
#[test]
fn one_issue_is_kept_for_what_failed_and_closed_when_all_is_well() {
    let well = [
        "prepare=success",
        "push=skipped",
        "package=skipped",
        "publish=skipped",
    ];
    let cases: [(&str, &[&str], &[&str]); 6] = [
        ("", &well, &[]),
        ("7", &well, &["issue close 7"]),
        (
            "",
            &["prepare=failure", "push=skipped"],
            &["issue create --title"],
        ),
        (
            "7",
            &["prepare=success", "publish=failure"],
            &["issue edit 7"],
        ),
        ("7", &["prepare=cancelled"], &["issue edit 7"]),
        (
            "",
            &["prepare=success", "advisories=failure"],
            &["issue create --title"],
        ),
    ];
    for (open, results, want) in cases {
        let (succeeded, calls) = report(open, results);
        assert!(succeeded, "{results:?}");
        assert_eq!(calls, want, "{open} {results:?}");
    }
}

#[test]
fn every_job_of_the_release_is_reported() {
    let path = root().join(".github/workflows/regenerate.yml");
    let workflow = parsed(&path, &fs::read_to_string(&path).unwrap());
    let jobs = workflow["jobs"].as_object().unwrap();
    let needs = workflow["jobs"]["report"]["needs"].as_array().unwrap();
    for name in jobs.keys().filter(|name| *name != "report") {
        assert!(needs.contains(&Value::from(name.as_str())), "{name}");
        let steps = workflow["jobs"]["report"]["steps"].to_string();
        let result = format!("${{{{ needs.{name}.result }}}}");
        assert!(steps.contains(&result), "{name}");
    }
}

/// Runs `.ci/advisories` in a folder of its own, with a `cargo` that fails as often as `failures` says; returns if it
/// succeeded, its messages, and the report that it wrote.
#[cfg(unix)]
fn advisories(failures: usize) -> (bool, String, String) {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join(".ci/advisories");
    fs::create_dir(folder.path().join(".ci")).unwrap();
    fs::copy(root().join(".ci/advisories"), &script).unwrap();
    let cargo = folder.path().join("cargo");
    let text = format!(
        "#!/bin/sh\n[ \"$1\" = deny ] || exit 0\ncase \"$*\" in *audit-compatible*) echo '{{}}'; exit 1 ;; esac\necho x >> calls\n[ $(wc -l < calls) -gt {failures} ]\n"
    );
    fs::write(&cargo, text).unwrap();
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let old = std::env::var("PATH").unwrap();
    let path = format!("{}:{old}", folder.path().display());
    let mut command = Command::new(script);
    let output = command
        .arg("handed/report.json")
        .env("PATH", path)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let report = fs::read_to_string(folder.path().join("handed/report.json"));
    (output.status.success(), said, report.unwrap_or_default())
}

#[cfg(unix)]
#[test]
fn an_advisory_fails_and_says_whether_a_compatible_version_mends_it() {
    for (failures, want) in [
        (0, None),
        (1, Some("that compatible versions mend")),
        (2, Some("that no compatible version mends")),
    ] {
        let (succeeded, said, report) = advisories(failures);
        assert_eq!(succeeded, want.is_none(), "{said}");
        // `release --advisories` reads it.
        assert_eq!(report.is_empty(), want.is_none(), "{said}");
        assert!(said.contains(want.unwrap_or_default()), "{said}");
    }
}

/// The project may move: its address stands in the manifest of the workspace alone.
#[test]
fn the_address_of_the_repository_stands_in_one_place() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let address = manifest["workspace"]["package"]["repository"]
        .as_str()
        .unwrap();
    let address = address.trim_start_matches("https://");
    let mut strays = Vec::new();
    let mut open = vec![root()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                if name != "target" && name != ".git" {
                    open.push(path);
                }
            } else if fs::read_to_string(&path).is_ok_and(|text| text.contains(address)) {
                strays.push(path.strip_prefix(root()).unwrap().to_owned());
            }
        }
    }
    assert_eq!(strays, [std::path::PathBuf::from("Cargo.toml")]);
}
