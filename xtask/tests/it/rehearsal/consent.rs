//! Consent is for one document: what a merged proposal approves, and what needs another.

use super::{merge, moved_servers, released};
use crate::release::{breaking, next};
use crate::support::stage::{Stage, api, is_rehearsed};
use serde_json::{Value, json};
use std::fs;

#[test]
fn a_merged_proposal_approves_its_document_and_no_other() {
    if !is_rehearsed() {
        return;
    }
    let stage = released("consent");
    stage.serve(next(1, breaking));
    stage.release(&["--propose"]).expect(0, "release/next");
    merge(&stage);
    let approval = stage.remote_file("spec/approval.toml");
    assert!(approval.contains("shortlink"), "{approval}");

    // Killed wherever it is, it releases what was approved, although something worse is served by now.
    stage.serve(next(2, moved_servers));
    for step in ["begin", "fetch", "version", "commit"] {
        let killed = stage.release_killed_after(step, &["--prepare"]);
        assert_eq!(killed.code, -1, "{step}: {killed:#?}");
    }
    stage.release(&["--prepare"]).expect(0, "push");
    assert_eq!(stage.remote_tags().last().unwrap(), "v0.2.0");
    assert_eq!(stage.remote_file("OPENAPI_VERSION"), api(1));
    let document = stage.remote_file("spec/linkbreakers.json");
    assert!(!document.contains("elsewhere.example.com"));
    let changelog = stage.remote_file("CHANGELOG.md");
    assert_eq!(changelog.matches("## [0.2.0").count(), 1, "{changelog}");
    let ran = stage.git(
        &stage.remote(),
        &["ls-tree", "--name-only", "main", "spec/"],
    );
    assert!(!ran.contains("approval"), "{ran}");

    let before = stage.remote_log();
    stage
        .release(&["--prepare"])
        .expect(1, "the servers or the security schemes changed");
    assert_eq!(stage.remote_log(), before);
    assert_eq!(stage.dirt(), "");
}

#[test]
fn the_first_release_and_a_version_moved_by_hand_need_consent_as_well() {
    if !is_rehearsed() {
        return;
    }
    let stage = Stage::new("trust", &[]);
    type Case = (&'static str, fn(&mut Value));
    let cases: [Case; 3] = [
        ("another server", |document| {
            document["servers"][0]["url"] = "https://elsewhere.example.com".into();
        }),
        ("another description of a server", |document| {
            document["servers"][0]["description"] = "Sandbox".into();
        }),
        ("an operation without a token", |document| {
            document["paths"]["/v1/links"]["get"]["security"] = json!([]);
        }),
    ];
    for (name, change) in cases {
        stage.serve(next(1, change));
        let ran = stage.release(&["--prepare"]);
        assert!(
            ran.code == 1 && ran.err.contains("the servers or"),
            "{name}: {ran:#?}"
        );
        assert_eq!(stage.remote_tags(), Vec::<String>::new(), "{name}");
    }
    stage.serve(next(1, |_| {}));
    stage.release(&["--prepare"]).expect(0, "push");
    let manifest = stage.clone().join("linkbreakers-sdk/Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    let version = format!("version = \"0.1.0+api.{}\"", api(1));
    assert!(text.contains(&version), "{text}");
    fs::write(&manifest, text.replacen(&version, "version = \"0.2.0\"", 1)).unwrap();
    stage.git(
        &stage.clone(),
        &[
            "commit",
            "--quiet",
            "--all",
            "--message",
            "Move the version",
        ],
    );
    stage.git(&stage.clone(), &["push", "--quiet"]);
    stage.serve(next(2, moved_servers));
    stage.release(&["--prepare"]).expect(1, "the servers or");
    assert_eq!(stage.dirt(), "");
}

#[test]
fn a_proposal_is_pushed_once_and_never_over_the_commits_of_others() {
    if !is_rehearsed() {
        return;
    }
    let stage = released("edited");
    stage.serve(next(1, breaking));
    let run = || stage.release_in_workflow(&["--prepare-or-propose"]);
    let (ran, outputs) = run();
    ran.expect(0, "release/next to origin");
    assert!(
        outputs["title"].contains("callers may break"),
        "{outputs:?}"
    );
    let tip = || stage.git(&stage.remote(), &["rev-parse", "release/next"]);
    let first = tip();
    let (ran, outputs) = run();
    ran.expect(0, "proposes this already");
    assert!(
        !outputs.contains_key("proposed") && tip() == first,
        "{outputs:?}"
    );
    // Something else is served: the proposal is replaced.
    stage.serve(next(2, moved_servers));
    let (ran, outputs) = run();
    ran.expect(0, "release/next to origin");
    assert!(outputs["title"].contains("the servers"), "{outputs:?}");
    assert_ne!(tip(), first);
    // Somebody mends it: it stays, whatever is served.
    let clone = stage.clone();
    stage.git(&clone, &["fetch", "--quiet", "origin", "release/next"]);
    stage.git(&clone, &["switch", "--quiet", "--detach", "FETCH_HEAD"]);
    stage.git(
        &clone,
        &["commit", "--quiet", "--allow-empty", "--message", "Mend it"],
    );
    stage.git(&clone, &["push", "--quiet", "origin", "HEAD:release/next"]);
    stage.git(&clone, &["switch", "--quiet", "main"]);
    let edited = tip();
    stage.serve(next(3, moved_servers));
    run().0.expect(0, "has commits of others");
    assert_eq!((tip(), stage.dirt()), (edited, String::new()));
}
