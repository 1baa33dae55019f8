//! `regen`: files that are written and removed, differences that `--check` finds, failures that change
//! nothing.

use crate::support::workspace::Workspace;
use serde_json::{Value, json};
use std::fs;

const GENERATED: &str = "linkbreakers-sdk/src/generated";
const MANIFEST: &str = "[package]\nname = \"linkbreakers-sdk\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[features]\ndefault = [\"resources\"]\n# region generated: resources\n# endregion\n\n[dependencies]\nbytes = \"1\"\n";

/// Builds a small document with one operation and one type.
fn document() -> Value {
    json!({
        "openapi": "3.2.0",
        "info": {"title": "Small", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "security": [{"bearerAuth": []}],
        "paths": {"/v1/links": {"get": {
            "operationId": "LinksService_List",
            "responses": {"200": {"description": "Links.", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Link"}}}}}}}},
        "components": {
            "securitySchemes": {"bearerAuth": {"type": "http", "scheme": "bearer"}},
            "schemas": {"Link": {"type": "object", "properties": {"id": {"type": "string"}}}}
        }
    })
}

/// Creates a workspace in which that document is pinned and its code is generated.
fn generated() -> Workspace {
    let workspace = Workspace::empty();
    workspace.write("linkbreakers-sdk/Cargo.toml", MANIFEST);
    workspace.write("new.json", document().to_string());
    workspace
        .run(&["fetch", "--from", "new.json"])
        .expect(0, "pinned 1.0.0");
    workspace.run(&["regen"]).expect(0, "1 operation, ");
    workspace
}

#[test]
fn nothing_changed_writes_nothing() {
    let workspace = generated();
    assert!(
        workspace
            .read("linkbreakers-sdk/Cargo.toml")
            .contains("links = []")
    );
    assert!(
        workspace
            .read("linkbreakers-sdk/Cargo.toml")
            .ends_with("bytes = \"1\"\n")
    );
    let before = workspace.files();
    for arguments in [
        &["regen"][..],
        &["regen", "--check"],
        &["regen"],
        &["regen", "--check"],
    ] {
        workspace.run(arguments).expect(0, "0 files written");
    }
    assert_eq!(workspace.files(), before);
}

#[test]
fn check_finds_files_that_are_out_of_date_and_regen_updates_them() {
    let workspace = generated();
    let file = |name: &str| format!("{GENERATED}/{name}");
    let links = workspace.read(&file("links.rs"));
    let header = links.lines().next().unwrap().to_owned();
    type Case<'a> = (&'a str, Box<dyn Fn() + 'a>, &'a str);
    let cases: [Case<'_>; 5] = [
        (
            "changed",
            Box::new(|| {
                workspace.write(
                    &file("links.rs"),
                    links.replace("LinksService_List", "Other"),
                )
            }),
            "links.rs",
        ),
        (
            "missing",
            Box::new(|| fs::remove_file(workspace.path(&file("mod.rs"))).unwrap()),
            "mod.rs",
        ),
        (
            "orphaned",
            Box::new(|| workspace.write(&file("old.rs"), format!("{header}\n"))),
            "old.rs",
        ),
        (
            "missing",
            Box::new(|| fs::remove_file(workspace.path("spec/surface.lock")).unwrap()),
            "surface.lock",
        ),
        (
            "changed",
            Box::new(|| {
                let text = workspace.read("linkbreakers-sdk/Cargo.toml");
                workspace.write(
                    "linkbreakers-sdk/Cargo.toml",
                    text.replace("links = []\n", ""),
                );
            }),
            "Cargo.toml",
        ),
    ];
    let before = workspace.files().len();
    for (kind, edit, name) in cases {
        // Leaves a stamp, which must not hide the edit.
        workspace.run(&["regen"]).expect(0, "regen");
        edit();
        let ran = workspace.run(&["regen", "--check"]);
        ran.expect(10, "run `cargo xtask regen`");
        let line = ran.out.lines().find(|line| line.ends_with(name));
        assert!(
            line.is_some_and(|line| line.starts_with(kind)),
            "{kind} {name}: {ran:#?}"
        );
        if kind == "changed" {
            assert!(ran.out.contains("+++ regenerated"), "{ran:#?}");
        }
        workspace.run(&["regen"]).expect(0, "regen");
        workspace
            .run(&["regen", "--check"])
            .expect(0, "0 files written");
        assert_eq!(workspace.files().len(), before);
    }
}

#[test]
fn a_file_written_by_hand_is_not_removed() {
    let workspace = generated();
    workspace.write(&format!("{GENERATED}/mine.rs"), "// by hand\n");
    workspace.run(&["regen", "--check"]).expect(10, "orphaned");
    workspace
        .run(&["regen"])
        .expect(1, "mine.rs was not written by the generator");
    assert_eq!(
        workspace.read(&format!("{GENERATED}/mine.rs")),
        "// by hand\n"
    );
}

#[test]
fn a_bad_document_touches_no_generated_file() {
    let complete = document().to_string();
    let mut key = document();
    key["components"]["securitySchemes"] =
        json!({"key": {"type": "apiKey", "in": "header", "name": "X-Key"}});
    key["security"] = json!([{"key": []}]);
    let cases = [
        ("deleted", None, "spec/linkbreakers.json"),
        ("empty", Some(String::new()), "empty"),
        (
            "half",
            Some(complete[..complete.len() / 2].to_owned()),
            "spec/linkbreakers.json:1:",
        ),
        (
            "HTML",
            Some("<!doctype html><html></html>".to_owned()),
            "spec/linkbreakers.json",
        ),
        (
            "Swagger",
            Some(json!({"swagger": "2.0", "paths": {}}).to_string()),
            "Swagger 2.0",
        ),
        ("key only", Some(key.to_string()), "API key"),
        ("edited", Some(format!("{complete} ")), "sha256"),
    ];
    for (name, text, message) in cases {
        let workspace = generated();
        match text {
            Some(text) => workspace.write("spec/linkbreakers.json", text),
            None => fs::remove_file(workspace.path("spec/linkbreakers.json")).unwrap(),
        }
        let before = workspace.files();
        for arguments in [&["regen"][..], &["regen", "--check"]] {
            let ran = workspace.run(arguments);
            assert!(
                ran.code == 1 && ran.err.contains(message),
                "{name}: {ran:#?}"
            );
            assert!(ran.err.contains("= help: "), "{name}: {ran:#?}");
            assert!(ran.err.lines().count() <= 12, "{name}: {ran:#?}");
            assert_eq!(workspace.files(), before, "{name}");
        }
    }
}

#[test]
fn an_api_that_takes_only_keys_is_reported_before_an_overlay_that_does_not_match() {
    let workspace = generated();
    workspace.write(
        "spec/overlay.yaml",
        "overlay: 1.0.0\nactions: [{target: $.paths.elsewhere, update: {get: {}}}]\n",
    );
    workspace.run(&["regen"]).expect(1, "overlay.yaml");
    let mut key = document();
    key["components"]["securitySchemes"] =
        json!({"key": {"type": "apiKey", "in": "query", "name": "key"}});
    workspace.write("spec/linkbreakers.json", key.to_string());
    workspace
        .run(&["regen"])
        .expect(1, "the API takes API keys only");
}

#[test]
fn another_document_becomes_a_complete_crate() {
    let workspace = generated();
    let runtime = "//! The runtime.\n//! ```\n//! use linkbreakers_sdk::Client;\n//! ```\n";
    workspace.write("linkbreakers-sdk/src/runtime/mod.rs", runtime);
    workspace.write(
        "other.json",
        document().to_string().replace("links", "pages"),
    );
    let before = workspace.files().len();
    workspace
        .run(&["regen", "--spec", "other.json", "--out", "made"])
        .expect(0, "regen");
    for file in [
        "Cargo.toml",
        "src/lib.rs",
        "src/generated/mod.rs",
        "src/runtime/mod.rs",
    ] {
        assert!(workspace.path("made").join(file).is_file(), "{file}");
    }
    // Doc examples import the crate by its name.
    assert_eq!(
        workspace.read("made/src/runtime/mod.rs"),
        runtime.replace("linkbreakers_sdk", "small_sdk")
    );
    let made = workspace.files().len() - before;
    workspace
        .run(&["regen", "--spec", "other.json", "--out", "made"])
        .expect(0, "0 files written");
    // The SDK and its record are as they were.
    assert_eq!(workspace.files().len(), before + made);
    workspace.run(&["regen", "--check"]).expect(0, "regen");
    // A file written by hand is not replaced.
    workspace.write("theirs/Cargo.toml", "[package]\nname = \"theirs\"\n");
    workspace
        .run(&["regen", "--spec", "other.json", "--out", "theirs"])
        .expect(1, "has no region `dependencies`");
    assert!(!workspace.path("theirs/src").exists());
}

#[test]
fn edits_of_a_crate_of_its_own_stay() {
    let workspace = generated();
    workspace.write("other.json", document().to_string());
    let again = ["regen", "--spec", "other.json", "--out", "made"];
    workspace.run(&again).expect(0, "regen");
    let readme = workspace.read("made/README.md");
    assert!(
        readme.contains("let client = Client::from_env()?;"),
        "{readme}"
    );
    let edit = |file: &str, from: &str, to: &str| {
        let text = workspace.read(file);
        assert!(text.contains(from), "{file}: {text}");
        workspace.write(file, text.replacen(from, to, 1));
        workspace.read(file)
    };
    // Outside of the regions, and in a file that is only begun.
    let manifest = edit(
        "made/Cargo.toml",
        "version = \"0.0.0\"",
        "version = \"0.3.0\"\nlicense = \"MIT\"",
    );
    let manifest = {
        assert!(manifest.contains("MIT"));
        edit(
            "made/Cargo.toml",
            "[features]\n",
            "[dependencies.anyhow]\nversion = \"1\"\n\n[features]\nmine = []\n",
        )
    };
    let readme = edit("made/README.md", "# small-sdk\n", "# Ours\n\nBy us.\n");
    let changelog = edit("made/CHANGELOG.md", "The first version", "A first version");
    workspace.run(&again).expect(0, "0 files written");
    assert_eq!(workspace.read("made/Cargo.toml"), manifest);
    assert_eq!(workspace.read("made/README.md"), readme);
    assert_eq!(workspace.read("made/CHANGELOG.md"), changelog);
    // Inside of a region the generator writes.
    edit(
        "made/Cargo.toml",
        "resources = [",
        "resources = [\"mine\", ",
    );
    workspace.run(&again).expect(0, "1 file written");
    assert_eq!(workspace.read("made/Cargo.toml"), manifest);
    // A crate of an older version, generated as a whole, gets the regions.
    workspace.write(
        "made/Cargo.toml",
        "# @generated from other.json\n[package]\n",
    );
    workspace.run(&again).expect(0, "1 file written");
    assert!(
        workspace
            .read("made/Cargo.toml")
            .contains("# region generated: dependencies")
    );
}

#[test]
fn json_reports_the_result() {
    let workspace = generated();
    let outcome = |arguments: &[&str]| -> Value {
        let ran = workspace.run(arguments);
        serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{ran:#?}"))
    };
    let unchanged = outcome(&["regen", "--json"]);
    assert_eq!(
        (&unchanged["status"], &unchanged["operations"]),
        (&json!("unchanged"), &json!(1))
    );
    fs::remove_file(workspace.path(&format!("{GENERATED}/links.rs"))).unwrap();
    assert_eq!(outcome(&["regen", "--json", "--check"])["status"], "stale");
    assert_eq!(outcome(&["regen", "--json"])["written"], 1);
    workspace.write("spec/linkbreakers.json", "{}");
    let failed = outcome(&["regen", "--json"]);
    assert_eq!(failed["status"], "failed");
    assert!(
        failed["error"].as_str().unwrap().contains("help:"),
        "{failed}"
    );
}

#[test]
fn wrong_usage_has_an_exit_code_of_its_own() {
    let workspace = generated();
    for arguments in [
        &["regen", "--nonsense"][..],
        &["nonsense"],
        &["diff", "one.json"],
    ] {
        assert_eq!(workspace.run(arguments).code, 2, "{arguments:?}");
    }
    let outside = tempfile::tempdir().unwrap();
    crate::support::workspace::run_in(outside.path(), &["regen"])
        .expect(2, "not inside the workspace");
    workspace
        .run(&["regen", "--overlay", "none.yaml"])
        .expect(1, "none.yaml does not exist");
    workspace.run(&["regen", "-q"]).expect(0, "");
    assert_eq!(workspace.run(&["regen", "-q"]).out, "");
}
