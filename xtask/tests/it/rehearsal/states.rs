//! States that no release makes, edits beside a killed release, two runs at once, a registry that refuses.

use super::{moved_servers, released};
use crate::release::{additive, breaking, next};
use crate::support::server::Reply;
use crate::support::stage::{SDK, Stage, api, is_rehearsed, root};
use std::fs;

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
fn later_edits_are_never_taken_along() {
    if !is_rehearsed() {
        return;
    }
    let stage = released("edits");
    let clone = stage.clone();
    stage.serve(next(1, additive));
    let edits = [
        "linkbreakers-sdk/src/lib.rs",
        "spec/notes.txt",
        "OPENAPI_VERSION",
        "linkbreakers-sdk/src/generated/mine.rs",
    ];
    for edit in edits {
        let killed = stage.release_killed_after("changelog", &["--prepare"]);
        assert_eq!(killed.code, -1, "{killed:#?}");
        let path = clone.join(edit);
        let old = fs::read(&path).ok();
        fs::write(&path, "my words").unwrap();
        let before = stage.remote_log();
        stage
            .release(&["--prepare"])
            .expect(1, &format!("such as {edit}"));
        assert_eq!(fs::read_to_string(&path).unwrap(), "my words");
        assert_eq!(stage.remote_log(), before);
        match old {
            Some(old) => fs::write(&path, old).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        }
    }
    stage.release(&["--prepare"]).expect(0, "resumes");
    assert_eq!(stage.dirt(), "");
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
fn a_refused_commit_leaves_nothing_staged() {
    if !is_rehearsed() {
        return;
    }
    let stage = released("refused");
    let hook = stage.clone().join(".git/hooks/pre-commit");
    fs::write(&hook, "#!/bin/sh\necho no more commits >&2\nexit 1\n").unwrap();
    make_executable(&hook);
    stage.serve(next(1, additive));
    stage.release(&["--prepare"]).expect(1, "no more commits");
    assert_eq!(stage.dirt(), "");
    fs::remove_file(&hook).unwrap();
    stage.release(&["--prepare"]).expect(0, "push");
}

fn make_executable(path: &std::path::Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
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
fn two_runs_in_one_clone_make_one_release() {
    if !is_rehearsed() {
        return;
    }
    let stage = released("twice");
    stage.serve(next(1, additive));
    let both = [(); 2].map(|()| {
        stage
            .xtask()
            .args(["release", "--prepare"])
            .spawn()
            .unwrap()
    });
    let codes = both.map(|mut child| child.wait().unwrap().code());
    assert!(codes.contains(&Some(0)), "{codes:?}");
    stage.release(&["--prepare"]).expect(0, "nothing to do");
    assert_eq!(stage.remote_tags(), ["v0.1.0", "v0.1.1"]);
    assert_eq!(stage.remote_log().len(), 3);
}
