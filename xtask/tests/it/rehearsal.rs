//! The rehearsal of what goes wrong: a worse document after consent, states that no release makes, edits
//! beside a killed release, a registry that refuses.

use crate::release::{additive, breaking, next};
use crate::support::server::Reply;
use crate::support::stage::{SDK, Stage, api, is_rehearsed, root};
use serde_json::{Value, json};
use std::fs;

/// Creates a stage on which the first version is released.
pub fn released(name: &str) -> Stage {
    let stage = Stage::new(name, &["git --version"]);
    stage.release(&["--prepare"]).expect(0, "push");
    stage
}

fn moved_servers(document: &mut Value) {
    breaking(document);
    document["servers"][0]["url"] = "https://elsewhere.example.com".into();
}

/// Merges the proposal, as a pull request does.
fn merge(stage: &Stage) {
    let update = ["update-ref", "refs/heads/main", "refs/heads/release/next"];
    stage.git(&stage.remote(), &update);
}

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
    assert!(
        approval.contains("Link::fallback_destination"),
        "{approval}"
    );

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

#[test]
fn states_that_no_release_makes_stop_it() {
    if !is_rehearsed() {
        return;
    }
    let stage = released("states");
    let remote = stage.remote();
    let before = stage.git(&remote, &["rev-parse", "main"]);
    stage.serve(next(1, additive));
    stage.release(&["--prepare"]).expect(0, "push");
    // The branch is reset, its tag stays.
    stage.git(&remote, &["update-ref", "refs/heads/main", &before]);
    stage.git(&stage.clone(), &["reset", "--quiet", "--hard", &before]);
    for _ in 0..2 {
        stage
            .release(&["--prepare"])
            .expect(1, "the tag v0.1.1 is not part of `main`");
    }
    assert_eq!(stage.git(&remote, &["rev-parse", "main"]), before);
    // The tag is gone as well, but its version is published.
    stage.git(&remote, &["tag", "--delete", "v0.1.1"]);
    stage.git(&stage.clone(), &["tag", "--delete", "v0.1.1"]);
    stage.registry.add(SDK, "0.1.1");
    stage
        .release(&["--prepare"])
        .expect(1, "0.1.1 is published, but `main` has no tag of it");
    // A tag that no release made.
    let stray = released("stray");
    stray.git(&stray.remote(), &["tag", "v9.9.9", "main"]);
    stray
        .release(&["--prepare"])
        .expect(1, "the tag v9.9.9 names a commit of another version");
    assert_eq!((stray.dirt(), stray.remote_log().len()), (String::new(), 2));
}

#[test]
fn a_version_is_published_once_whatever_its_metadata_and_its_fate() {
    if !is_rehearsed() {
        return;
    }
    // The first version was published by hand, without build metadata.
    let stage = Stage::new("registry", &[]);
    stage.registry.add(SDK, "0.1.0");
    let (ran, outputs) = stage.release_in_workflow(&[]);
    ran.expect(0, "0.1.0 is already published");
    assert_eq!(outputs["tags"], r#"["v0.1.0"]"#);
    let (_, outputs) = stage.release_in_workflow(&["--prepare"]);
    assert_eq!(
        (outputs["tags"].as_str(), stage.registry.attempts()),
        ("[]", 0)
    );

    // Publishing fails, and the next document is garbage: the tag is still handed to the job that publishes.
    stage.serve(next(1, additive));
    stage.registry.refuse(Some(Reply::new(503, "")));
    stage.release(&[]).expect(1, "failed");
    for garbage in [
        "<html>Bad gateway</html>".to_owned(),
        next(2, moved_servers),
    ] {
        stage.serve(garbage);
        let (ran, outputs) = stage.release_in_workflow(&["--prepare"]);
        assert_eq!(
            (ran.code, outputs["tags"].as_str()),
            (1, r#"["v0.1.1"]"#),
            "{ran:#?}"
        );
    }
    stage.registry.refuse(None);
    stage.release(&["--package"]).expect(0, "sha256 ");
    stage
        .release(&["--publish", "--sha256", &"0".repeat(64)])
        .expect(1, "not the verified 000");
    let (_, outputs) = stage.release_in_workflow(&["--package"]);
    stage
        .release(&["--publish", "--sha256", &outputs["sha256"]])
        .expect(0, &outputs["sha256"]);

    // A yanked version is not published again.
    stage
        .release(&["--yank", "0.1.1"])
        .expect(0, "add an entry under Unreleased");
    assert_eq!(
        stage.registry.yanked(SDK),
        [format!("0.1.1+api.{}", api(1))]
    );
    stage
        .release(&["--yank", "0.1.1"])
        .expect(0, "is already yanked");
    stage
        .release(&["--yank", "0.1.9"])
        .expect(1, "is not published");
    let attempts = stage.registry.attempts();
    stage
        .release(&["--publish"])
        .expect(0, "already published, and yanked");
    stage.serve(next(1, additive));
    stage.release(&[]).expect(0, "nothing to do");
    assert_eq!(stage.registry.attempts(), attempts);
}

#[test]
fn an_older_document_is_the_copy_of_a_cache_for_a_day() {
    if !is_rehearsed() {
        return;
    }
    let stage = released("older");
    stage.serve(next(1, additive));
    stage.release(&["--prepare"]).expect(0, "push");
    stage.serve(next(0, |_| {}));
    stage
        .release(&["--prepare"])
        .expect(0, "an older document is served");
    let lock = stage.clone().join("spec/lock.toml");
    let text = fs::read_to_string(&lock).unwrap();
    let (before, after) = text.split_once("fetched = \"").unwrap();
    let (_, after) = after.split_once('"').unwrap();
    fs::write(
        &lock,
        format!("{before}fetched = \"2020-01-01T00:00:00Z\"{after}"),
    )
    .unwrap();
    stage.git(
        &stage.clone(),
        &["commit", "--quiet", "--all", "--message", "Age"],
    );
    stage.git(&stage.clone(), &["push", "--quiet"]);
    stage
        .release(&["--prepare"])
        .expect(1, "older than the pinned");
}

#[test]
fn commits_are_handed_over_to_a_job_that_only_pushes() {
    if !is_rehearsed() {
        return;
    }
    let stage = released("handed");
    let clone = stage.clone();
    let run = || {
        let (ran, outputs) =
            stage.release_in_workflow(&["--prepare-or-propose", "--bundle", "handed.bundle"]);
        ran.expect(0, "in handed.bundle");
        fs::rename(clone.join("handed.bundle"), stage.folder().join("bundle")).unwrap();
        stage.git(&clone, &["reset", "--quiet", "--hard", "origin/main"]);
        outputs
    };
    let file = stage.folder().join("bundle");
    let file = file.to_str().unwrap();
    let before = stage.remote_log();
    stage.serve(next(1, additive));
    let outputs = run();
    assert_eq!(
        (stage.remote_log(), outputs["tags"].as_str()),
        (before.clone(), r#"["v0.1.0","v0.1.1"]"#)
    );
    stage
        .script(".ci/push", &[file, &"0".repeat(64)])
        .expect(1, "");
    assert_eq!(stage.remote_log(), before);
    stage
        .script(".ci/push", &[file, &outputs["bundle"]])
        .expect(0, "");
    assert_eq!(stage.remote_log().len(), before.len() + 1);
    assert_eq!(stage.remote_tags().last().unwrap(), "v0.1.1");

    stage.serve(next(2, breaking));
    let outputs = run();
    stage
        .script(
            ".ci/push",
            &[file, &outputs["bundle"], &outputs["replaces"]],
        )
        .expect(0, "");
    let file_there = stage.git(&stage.remote(), &["show", "release/next:OPENAPI_VERSION"]);
    assert_eq!(file_there, api(2));
    assert!(root().join(".ci/push").exists());
}

#[test]
fn texts_of_a_document_are_words_in_commit_changelog_and_outputs() {
    if !is_rehearsed() {
        return;
    }
    let stage = released("words");
    for version in [
        "1.999.0\ntags=[\"v9.9.9\"]",
        "$(touch x)",
        "1.999.0 ${{ x }}",
        "\u{202e}1.999.0",
    ] {
        stage.serve(next(1, |document| {
            document["info"]["version"] = version.into()
        }));
        let (ran, outputs) = stage.release_in_workflow(&["--prepare"]);
        ran.expect(1, "more than a version");
        assert_eq!(outputs["tags"], r#"["v0.1.0"]"#, "{version:?}");
    }
    let hostile: Vec<String> = serde_json::from_str(include_str!(
        "../../../generator/tests/fixtures/hostile.json"
    ))
    .unwrap();
    stage.serve(next(1, |document| {
        let link = &mut document["components"]["schemas"]["Link"];
        link["description"] = hostile.join("\n\n").into();
        for (number, text) in hostile.iter().enumerate() {
            link["properties"][format!("{text} n{number}")] =
                json!({"type": "string", "description": text});
        }
    }));
    let (ran, outputs) = stage.release_in_workflow(&["--prepare"]);
    ran.expect(0, "push");
    assert_eq!(outputs["tags"], r#"["v0.1.0","v0.1.1"]"#);
    let message = stage.git(&stage.remote(), &["log", "-1", "--format=%B", "main"]);
    assert_eq!(message, format!("Release v0.1.1: API {}", api(1)));
    let changelog = stage.remote_file("CHANGELOG.md");
    let (section, _) = changelog.split_once("\n## [0.1.0").unwrap();
    assert_eq!(section.matches("\n## ").count(), 2, "{section}");
    assert!(
        section.matches("\n- new field `").count() >= 40,
        "{section}"
    );
    let mut lines = section
        .lines()
        .skip_while(|line| !line.starts_with("## [0.1.1"));
    lines.next();
    for line in lines.filter(|line| !line.is_empty()) {
        assert!(
            line == "### Added" || line.starts_with("- new field `"),
            "{line}"
        );
        assert!(
            line.ends_with('`') && !line.contains(char::is_control) || line == "### Added",
            "{line}"
        );
    }
}
