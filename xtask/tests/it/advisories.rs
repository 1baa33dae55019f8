//! `release --advisories`, end to end on a stage: a dependency with a hole is a patch of the SDK, once.

use crate::support::stage::{Stage, is_rehearsed, root};
use serde_json::json;
use std::fs;

#[test]
fn an_advisory_that_a_requirement_mends_releases_a_patch() {
    if !is_rehearsed() {
        return;
    }
    let stage = Stage::new("advisories", &["git --version"]);
    stage.release(&["--prepare"]).expect(0, "push");
    // The version in the lock file has no hole, so nothing is downloaded.
    let lock: toml::Table = fs::read_to_string(root().join("Cargo.lock"))
        .unwrap()
        .parse()
        .unwrap();
    let packages = lock["package"].as_array().unwrap();
    let bytes = packages
        .iter()
        .find(|package| package["name"].as_str() == Some("bytes"));
    let safe = bytes.unwrap()["version"].as_str().unwrap().to_owned();
    let report = json!({"vulnerabilities": {"list": [
        {"advisory": {"id": "RUSTSEC-2026-0001"}, "versions": {"patched": [format!(">={safe}")]}, "package": {"name": "bytes", "version": "1.9.0"}},
        {"advisory": {"id": "RUSTSEC-2026-0002"}, "versions": {"patched": [">=9.0.0"]}, "package": {"name": "http", "version": "1.0.0"}},
        {"advisory": {"id": "$(touch hole)"}, "versions": {"patched": [">=1.9"]}, "package": {"name": "serde", "version": "1.0.0"}},
    ]}});
    let file = stage.clone().join("target/report.json");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, report.to_string()).unwrap();
    let arguments = ["--prepare", "--advisories", file.to_str().unwrap()];

    // Killed after the step, it finds the same again.
    assert_eq!(
        stage.release_killed_after("advisories", &arguments).code,
        -1
    );
    stage.release(&arguments).expect(0, "push");
    assert!(
        stage.remote_tags().contains(&"v0.1.1".to_owned()),
        "{:?}",
        stage.remote_tags()
    );
    let manifest = stage.remote_file("linkbreakers-sdk/Cargo.toml");
    assert!(
        manifest.contains(&format!("\nbytes = \"{safe}\"\n")),
        "{manifest}"
    );
    assert!(manifest.contains("\nhttp = \"1\"\n"), "{manifest}");
    let changelog = stage.remote_file("CHANGELOG.md");
    let entry = format!(
        "### Security\n\n- Requires `bytes` {safe} or later, which mends RUSTSEC-2026-0001.\n"
    );
    assert_eq!(changelog.matches(&entry).count(), 1, "{changelog}");
    assert_eq!(stage.dirt(), "");

    // The same report is no news, and one that is broken, or asks for what is not there, holds nothing back.
    stage.release(&arguments).expect(0, "nothing to do");
    let missing = json!({"vulnerabilities": {"list": [
        {"advisory": {"id": "RUSTSEC-2026-0003"}, "versions": {"patched": [">=1.999.0"]}, "package": {"name": "bytes", "version": safe}},
    ]}});
    for report in [missing.to_string(), "{\"vulnerabilities".to_owned()] {
        fs::write(&file, report).unwrap();
        let ran = stage.release(&arguments);
        ran.expect(0, "nothing to do");
        assert!(ran.err.contains("no requirement is raised"), "{ran:?}");
        assert_eq!(stage.dirt(), "");
    }
    assert_eq!(stage.remote_tags().len(), 2);
}
