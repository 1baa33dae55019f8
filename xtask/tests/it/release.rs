//! `release`, end to end on a stage: the document changes, and the real commands release or stop.

use crate::support::stage::{Stage, api, is_rehearsed, is_rehearsed_in_full, pinned, root};
use serde_json::{Value, json};

/// Returns the pinned document as a later version, with a change.
pub fn next(later: u64, change: impl FnOnce(&mut Value)) -> String {
    let mut document = pinned();
    document["info"]["version"] = api(later).into();
    change(&mut document);
    document.to_string()
}

pub fn additive(document: &mut Value) {
    let schemas = &mut document["components"]["schemas"];
    schemas["Link"]["properties"]["rehearsed"] = json!({"type": "string"});
}

/// The steps after which the command is killed.
const STEPS: [&str; 12] = [
    "begin",
    "state",
    "fetch",
    "regen",
    "diff",
    "version",
    "changelog",
    "check",
    "commit",
    "tag",
    "push",
    "publish",
];

#[test]
fn a_release_that_is_killed_after_any_step_resumes() {
    if !is_rehearsed_in_full() {
        return;
    }
    let stage = Stage::new("killed", &["git --version"]);
    stage.release(&["--prepare"]).expect(0, "push");
    let mut log = vec!["All".to_owned(), format!("Release v0.1.0: API {}", api(0))];
    for (index, step) in STEPS.iter().enumerate() {
        let (patch, later) = (index + 1, index as u64 + 1);
        let api = api(later);
        stage.serve(next(later, |document| {
            let link = &mut document["components"]["schemas"]["Link"]["properties"];
            for n in 0..=index {
                link[format!("rehearsed{n}")] = json!({"type": "string"});
            }
        }));
        // Publishing takes long; for the steps before it, the tag is the result.
        let publishes = ["push", "publish"].contains(step);
        let arguments: &[&str] = if publishes { &[] } else { &["--prepare"] };
        let killed = stage.release_killed_after(step, arguments);
        assert_eq!(killed.code, -1, "{step}: {killed:#?}");
        stage.release(arguments).expect(0, "release");
        log.push(format!("Release v0.1.{patch}: API {api}"));
        assert!(
            stage.remote_log().iter().rev().eq(&log),
            "{step}: {:?}",
            stage.remote_log()
        );
        assert!(
            stage.remote_tags().contains(&format!("v0.1.{patch}")),
            "{step}"
        );
        assert_eq!(stage.dirt(), "", "{step}");
        assert_eq!(stage.remote_file("OPENAPI_VERSION"), api);
        let changelog = stage.remote_file("CHANGELOG.md");
        let heading = format!("## [0.1.{patch}+api.{api}]");
        assert_eq!(
            changelog.matches(&heading).count(),
            1,
            "{step}: {changelog}"
        );
        assert!(
            changelog.contains(&format!("new field `Link::rehearsed{index}`")),
            "{changelog}"
        );
    }
    let last = [11, 12].map(|n| format!("0.1.{n}+api.{}", api(n)));
    assert_eq!(stage.versions(), last);
}

#[test]
fn words_alone_can_wait() {
    if !is_rehearsed_in_full() {
        return;
    }
    let stage = Stage::new("words", &["git --version"]);
    stage.release(&["--prepare"]).expect(0, "push");
    let manifest = stage.clone().join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).unwrap();
    let table = "[workspace.metadata.release]\n";
    let text = text.replace(table, &format!("{table}wording-days = 7\n"));
    std::fs::write(&manifest, text).unwrap();
    stage.git(
        &stage.clone(),
        &["commit", "--quiet", "--all", "--message", "Wait"],
    );
    stage.git(&stage.clone(), &["push", "--quiet"]);
    let words = |document: &mut Value| {
        document["paths"]["/v1/links"]["get"]["summary"] = "Other words.".into();
    };
    stage.serve(next(1, words));
    let waited = stage.release(&["--prepare"]);
    waited.expect(0, "younger than `wording-days`");
    assert_eq!(stage.dirt(), "");
    assert_eq!(stage.remote_tags(), ["v0.1.0"]);
    stage.serve(next(2, |document| {
        words(document);
        additive(document);
    }));
    stage.release(&["--prepare"]).expect(0, "push");
    let changelog = stage.remote_file("CHANGELOG.md");
    assert!(
        changelog.contains("new field `Link::rehearsed`"),
        "{changelog}"
    );
}

/// Code of a caller, written for the first release.
const CALLER: &str = r#"
use linkbreakers_sdk::types::{CreateLinkRequest, JobStatus, Link};
use linkbreakers_sdk::{Client, Error};

pub async fn all(client: &Client) -> Result<Vec<Link>, Error> {
    let page = client.links().list().page_size(50).search("launch").await?;
    client.links().create(CreateLinkRequest::new("https://example.com").name("Launch").tags(["q4"])).await?;
    client.visitors().get("id").await?;
    Ok(page.links.into_vec())
}

pub fn is_over(status: JobStatus) -> bool {
    match status {
        JobStatus::Succeeded | JobStatus::Failed => true,
        _ => false,
    }
}
"#;

/// Compiles the caller and the frozen corpus with the newest release that their requirement allows, which
/// must be `version`.
fn caller_compiles(stage: &Stage, version: &str) {
    let folder = stage.folder().join("caller");
    let manifest = "[package]\nname = \"caller\"\nedition = \"2024\"\n[dependencies]\nlinkbreakers-sdk = { version = \"0.1\", registry = \"stage\" }\nchrono = { version = \"0.4\", default-features = false }\n[workspace]\n";
    std::fs::create_dir_all(folder.join("src")).unwrap();
    std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    std::fs::write(folder.join("src/lib.rs"), "mod caller;\nmod corpus;\n").unwrap();
    std::fs::write(folder.join("src/caller.rs"), CALLER).unwrap();
    let corpus = root().join("linkbreakers-sdk/tests/it/api/corpus.rs");
    std::fs::copy(corpus, folder.join("src/corpus.rs")).unwrap();
    stage.cargo(&folder, &["update", "--quiet"]).expect(0, "");
    let tree = stage.cargo(&folder, &["tree", "--depth", "1"]);
    tree.expect(0, &format!("linkbreakers-sdk v{version}"));
    stage.cargo(&folder, &["check", "--quiet"]).expect(0, "");
}

#[test]
fn releases_follow_the_document_and_callers_still_compile() {
    if !is_rehearsed() {
        return;
    }
    // One resource only, to save time: callers compile all of them below.
    let check = "cargo check --quiet --package linkbreakers-sdk --no-default-features --features rustls,gzip,hashes,links";
    let stage = Stage::new("rehearsal", &[check]);
    stage.release(&[]).expect(0, "publish");
    caller_compiles(&stage, &format!("0.1.0+api.{}", api(0)));

    stage.release(&[]).expect(0, "nothing to do");
    assert_eq!(stage.versions().len(), 1);

    stage.serve(next(1, |document| {
        document["paths"]["/v1/links"]["get"]["summary"] = "Other words.".into();
    }));
    stage.release(&[]).expect(0, "publish");
    assert_eq!(
        *stage.versions().last().unwrap(),
        format!("0.1.1+api.{}", api(1))
    );
    assert!(stage.remote_file("CHANGELOG.md").contains(
        "1 text of its documentation changed, and no interface: `client.links().list()`."
    ));

    stage.serve(next(2, additive));
    stage.release(&[]).expect(0, "publish");
    caller_compiles(&stage, &format!("0.1.2+api.{}", api(2)));

    let before = stage.remote_log();
    for garbage in ["<html>Bad gateway</html>", "", "{\"openapi\": \"3.2.0\""] {
        stage.serve(garbage);
        stage.release(&[]).expect(1, "= help: ");
        assert_eq!(stage.dirt(), "");
    }
    stage.serve(next(3, |document| {
        additive(document);
        document["servers"][0]["url"] = "https://elsewhere.example.com".into();
    }));
    stage
        .release(&["--allow-breaking"])
        .expect(1, "the servers or the security schemes changed");
    stage.serve(next(3, breaking));
    stage.release(&[]).expect(1, "callers may break");
    assert_eq!(stage.dirt(), "");
    assert_eq!(stage.remote_log(), before);
    assert_eq!(stage.versions().len(), 3);

    // A human merges the proposal, and the next run releases it.
    stage.release(&["--propose"]).expect(0, "release/next");
    assert_eq!((stage.dirt(), stage.remote_log()), (String::new(), before));
    let remote = stage.folder().join("remote.git");
    stage.git(
        &remote,
        &["update-ref", "refs/heads/main", "refs/heads/release/next"],
    );
    stage.release(&[]).expect(0, "publish");
    let version = format!("0.2.0+api.{}", api(3));
    assert_eq!(*stage.versions().last().unwrap(), version);
    assert_eq!(stage.remote_tags().last().unwrap(), "v0.2.0");
    let changelog = stage.remote_file("CHANGELOG.md");
    assert_eq!(
        changelog.matches(&format!("## [{version}]")).count(),
        1,
        "{changelog}"
    );
    assert!(changelog.contains("### Breaking"), "{changelog}");
    // Cargo keeps callers on the newest release that their requirement allows.
    caller_compiles(&stage, &format!("0.1.2+api.{}", api(2)));
}

pub fn breaking(document: &mut Value) {
    additive(document);
    let link = &mut document["components"]["schemas"]["Link"]["properties"];
    link.as_object_mut()
        .unwrap()
        .remove("fallbackDestination")
        .unwrap();
}

#[test]
fn a_failed_check_leaves_the_tree_as_it_was() {
    if !is_rehearsed() {
        return;
    }
    let stage = Stage::new("failed", &["git nonsense"]);
    stage.release(&[]).expect(1, "`git nonsense` failed");
    assert_eq!(stage.dirt(), "");
    assert_eq!(stage.remote_tags(), Vec::<String>::new());
    assert_eq!(stage.versions(), Vec::<String>::new());
}

#[test]
fn a_proposal_is_pushed_although_its_checks_fail() {
    if !is_rehearsed() {
        return;
    }
    // This check succeeds as long as the document is the committed one.
    let stage = Stage::new("proposal", &["git diff --quiet HEAD -- OPENAPI_VERSION"]);
    stage.release(&["--prepare"]).expect(0, "push");
    stage.serve(next(1, breaking));
    stage.release(&["--prepare"]).expect(1, "callers may break");
    stage
        .release(&["--propose"])
        .expect(0, "fails, as the report says");
    let remote = stage.folder().join("remote.git");
    let file = "release/next:OPENAPI_VERSION";
    assert_eq!(stage.git(&remote, &["show", file]), api(1));
    assert_eq!(stage.dirt(), "");
}

#[test]
fn changes_of_the_user_are_not_touched() {
    if !is_rehearsed() {
        return;
    }
    let stage = Stage::new("own", &[]);
    let file = stage.clone().join("CHANGELOG.md");
    std::fs::write(&file, "my words").unwrap();
    stage
        .release(&[])
        .expect(1, "the tree has changes, such as CHANGELOG.md");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "my words");
}

#[test]
fn a_release_starts_over_if_the_branch_moved_meanwhile() {
    if !is_rehearsed() {
        return;
    }
    // The check pushes the commit of somebody else; only the first push changes anything.
    let stage = Stage::new("moved", &["git push --quiet origin others:main"]);
    let clone = stage.clone();
    stage.git(&clone, &["switch", "--quiet", "--create", "others"]);
    stage.git(
        &clone,
        &[
            "commit",
            "--quiet",
            "--allow-empty",
            "--message",
            "Somebody else's",
        ],
    );
    stage.git(&clone, &["switch", "--quiet", "main"]);
    let ran = stage.release(&[]);
    ran.expect(0, "the branch moved meanwhile: starting over");
    assert_eq!(
        stage.remote_log(),
        [
            format!("Release v0.1.0: API {}", api(0)).as_str(),
            "Somebody else's",
            "All"
        ]
    );
    assert_eq!(stage.versions().len(), 1);
}

#[test]
fn a_dry_run_pushes_and_publishes_nothing() {
    if !is_rehearsed() {
        return;
    }
    let stage = Stage::new("dry", &[]);
    stage
        .release(&["--dry-run"])
        .expect(0, "not done (--dry-run)");
    assert_eq!(stage.remote_tags(), Vec::<String>::new());
    assert_eq!(stage.versions(), Vec::<String>::new());
    stage.release(&[]).expect(0, "publish");
    assert_eq!(stage.versions().len(), 1);
}

#[test]
fn an_entry_in_the_changelog_is_released_without_a_new_document() {
    if !is_rehearsed() {
        return;
    }
    let stage = Stage::new("fix", &[]);
    stage.release(&[]).expect(0, "publish");
    let clone = stage.clone();
    let changelog = clone.join("CHANGELOG.md");
    let text = std::fs::read_to_string(&changelog).unwrap();
    let text = text.replace(
        "## [Unreleased]\n",
        "## [Unreleased]\n\n### Fixed\n\n- A header.\n",
    );
    std::fs::write(&changelog, text).unwrap();
    stage.git(
        &clone,
        &["commit", "--quiet", "--all", "--message", "Fix a header"],
    );
    stage
        .release(&[])
        .expect(1, "has commits that origin does not have");
    stage.git(&clone, &["push", "--quiet"]);
    stage.release(&[]).expect(0, "publish");
    assert_eq!(
        *stage.versions().last().unwrap(),
        format!("0.1.1+api.{}", api(0))
    );
}
