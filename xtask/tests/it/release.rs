//! The rehearsal: upstream moves, and the real commands release or refuse, end to end.

use crate::stage::{Stage, pinned};
use serde_json::{Value, json};

/// The pinned document as another version, with one change.
fn next(version: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut document = pinned();
    document["info"]["version"] = version.into();
    change(&mut document);
    document.to_string()
}

fn additive(document: &mut Value) {
    let schemas = &mut document["components"]["schemas"];
    schemas["Link"]["properties"]["rehearsed"] = json!({"type": "string"});
}

const STEPS: [&str; 11] = [
    "begin",
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
fn killed_anywhere_it_goes_on_to_the_same_end() {
    for step in STEPS {
        let stage = Stage::new("killed", &["git --version"]);
        stage.release(&[]).expect(0, "publish");
        assert_eq!(stage.versions(), ["0.1.0+api.1.188.3"]);
        stage.serve(next("1.188.4", additive));
        let killed = stage.release_killed_after(step);
        assert_eq!(killed.code, -1, "{step}: {killed:#?}");
        stage.release(&[]).expect(0, "release");
        assert_eq!(stage.remote_tags(), ["v0.1.0", "v0.1.1"], "{step}");
        assert_eq!(
            stage.versions(),
            ["0.1.0+api.1.188.3", "0.1.1+api.1.188.4"],
            "{step}"
        );
        let log = stage.remote_log();
        assert_eq!(
            log,
            [
                "Release v0.1.1: API 1.188.4",
                "Release v0.1.0: API 1.188.3",
                "All"
            ],
            "{step}"
        );
        assert_eq!(stage.dirt(), "", "{step}");
        assert_eq!(stage.remote_file("OPENAPI_VERSION"), "1.188.4");
        let changelog = stage.remote_file("CHANGELOG.md");
        assert_eq!(
            changelog.matches("## [0.1.1+api.1.188.4]").count(),
            1,
            "{changelog}"
        );
        assert!(
            changelog.contains("new field `Link.rehearsed`"),
            "{changelog}"
        );
    }
}
