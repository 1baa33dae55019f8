//! `bench directory --check`: the table of a sample, and the rows that a run takes over from an earlier one.

use crate::support::workspace::{Ran, Workspace};
use serde_json::json;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

/// A cargo that fails on crates by their name, and counts its calls: the real one would build a hundred crates.
const CARGO: &str = r#"#!/bin/sh
echo "$@ $RUSTFLAGS $RUSTDOCFLAGS" >> "$CALLS"
case "$1 $(grep '^name' Cargo.toml)" in
"check "*unchecked*) echo 'warning: none'; echo 'error: no `X`'; echo ' --> here'; exit 101 ;;
"doc "*undocumented*) echo 'error: no link'; exit 101 ;;
esac
exit "$FAILURE"
"#;

/// Creates a workspace with a cargo and a document for each of these titles.
fn workspace(titles: &[&str]) -> Workspace {
    let workspace = Workspace::empty();
    for title in titles {
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": title, "version": "1"},
            "servers": [{"url": "https://api.example"}],
            "paths": {"/links": {"get": {"responses": {"200": {"description": ""}}}}},
        });
        workspace.write(&format!("api/{title}.json"), document.to_string());
    }
    workspace.write("Cargo.lock", "version = 4\n");
    workspace.write("calls", "");
    workspace.write("cargo", CARGO);
    let executable = Permissions::from_mode(0o755);
    fs::set_permissions(workspace.path("cargo"), executable).unwrap();
    workspace
}

/// Runs the sample of all documents; returns what it printed and the calls of cargo. Cargo fails on other crates
/// with this code.
fn check(workspace: &Workspace, failure: &str, arguments: &[&str]) -> (Ran, Vec<String>) {
    workspace.write("calls", "");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(workspace.path(""));
    command.args(["bench", "directory", "--documents", "api", "--check", "9"]);
    command.args(arguments).env_remove("CARGO_TARGET_DIR");
    command.env("NO_COLOR", "1").env("FAILURE", failure);
    command.env("CALLS", workspace.path("calls"));
    command.env("CARGO", workspace.path("cargo"));
    let ran = Ran::of(command.output().unwrap());
    let calls = workspace.read("calls").lines().map(str::to_owned).collect();
    (ran, calls)
}

const TABLE: &str = "
| crates of a sample | documents | generated | `cargo check` passes | `cargo doc` passes |
|---|---|---|---|---|
| this generator | 3 | 3 | 2 | 1 |

The sample: 3 at random (--seed 1) of the 3 documents that this generator accepts, not of all 3, \
each with a bearer token as its only security.
";

#[test]
fn crates_of_a_sample_are_compiled_and_counted() {
    let workspace = workspace(&["Good", "Unchecked", "Undocumented"]);
    let (ran, calls) = check(&workspace, "0", &[]);
    ran.expect(0, TABLE);
    ran.expect(0, "Warnings are errors in crates of this generator.\n");
    for failure in [
        "\nUnchecked.json: cargo check: error: no `X`\n --> here\n",
        "\nUndocumented.json: cargo doc: error: no link\n",
    ] {
        ran.expect(0, failure);
    }
    assert!(!ran.out.contains("progenitor"), "{}", ran.out);
    // Two calls for the first crate, with which dependencies are built.
    assert_eq!(calls.len(), 7, "{calls:?}");
    for call in &calls {
        assert!(call.ends_with(" -D warnings -D warnings"), "{call}");
    }
}

#[test]
fn finished_rows_are_not_compiled_again() {
    let workspace = workspace(&["Good", "Unchecked", "Undocumented"]);
    check(&workspace, "0", &[]);

    // Nothing is left to do, so it does not matter that cargo fails by now.
    let (ran, calls) = check(&workspace, "1", &[]);
    ran.expect(0, TABLE);
    assert_eq!(calls, Vec::<String>::new());

    // A row that the file lacks, as if the run before had been stopped.
    let path = "target/bench/directory/sample.json";
    let mut saved: serde_json::Value = serde_json::from_str(&workspace.read(path)).unwrap();
    let rows = saved["this generator"].as_object_mut().unwrap();
    rows.remove("Good.json").unwrap();
    workspace.write(path, saved.to_string());
    let (ran, calls) = check(&workspace, "0", &[]);
    ran.expect(0, TABLE);
    assert_eq!(calls.len(), 4, "{calls:?}");

    // Another document of the same name.
    let document = workspace.read("api/Good.json");
    workspace.write("api/Good.json", document.replace("Good", "Unchecked too"));
    let (ran, _) = check(&workspace, "0", &[]);
    ran.expect(0, "| this generator | 3 | 3 | 1 | 0 |");
    workspace.write("api/Good.json", document);

    // Another runtime, from which each crate is made.
    workspace.write("linkbreakers-sdk/src/runtime/mod.rs", "// Changed.");
    let (_, calls) = check(&workspace, "0", &[]);
    assert_eq!(calls.len(), 7, "{calls:?}");

    let mut saved: serde_json::Value = serde_json::from_str(&workspace.read(path)).unwrap();
    let peer = json!({"Good.json": {"digest": "", "verdict": "passed"}});
    saved["a peer"] = peer.clone();
    workspace.write(path, saved.to_string());
    let (ran, calls) = check(&workspace, "0", &["--fresh"]);
    ran.expect(0, TABLE);
    assert_eq!(calls.len(), 7, "{calls:?}");
    // Peers were not compiled again, so their rows stay.
    let saved: serde_json::Value = serde_json::from_str(&workspace.read(path)).unwrap();
    assert_eq!(saved["a peer"], peer);

    workspace.write(path, "{");
    let (ran, calls) = check(&workspace, "0", &[]);
    ran.expect(0, TABLE);
    ran.expect(0, "sample.json has no finished rows, and is started anew");
    assert_eq!(calls.len(), 7, "{calls:?}");
}

/// A generator whose first crate fails is not blamed for every document, and nothing of that is kept.
#[test]
fn a_generator_that_is_not_at_hand_has_no_figures() {
    let workspace = workspace(&["Good"]);
    let (ran, _) = check(&workspace, "1", &[]);
    ran.expect(0, "| this generator | - | - | - | - |");
    let problem = "\nthis generator is not at hand: cargo check: no output, exit status: 1\n";
    ran.expect(0, problem);
    let (ran, _) = check(&workspace, "0", &[]);
    ran.expect(0, "| this generator | 1 | 1 | 1 | 1 |");
}
