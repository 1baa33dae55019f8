//! The clone that a release runs in: edits beside it, a refused commit, a second run.

use crate::rehearsal::released;
use crate::release::{additive, next};
use crate::support::stage::is_rehearsed;
use std::fs;

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
