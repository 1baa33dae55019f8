//! The rehearsal of what goes wrong: `consent` (a worse document after a proposal was merged), `states` (that no
//! release makes, edits beside a killed release, a registry that refuses).

mod consent;
mod states;

use crate::release::breaking;
use crate::support::stage::Stage;
use serde_json::Value;

/// Creates a stage on which the first version is released.
pub fn released(name: &str) -> Stage {
    let stage = Stage::new(name, &["git --version"]);
    stage.release(&["--prepare"]).expect(0, "push");
    stage
}

pub fn moved_servers(document: &mut Value) {
    breaking(document);
    document["servers"][0]["url"] = "https://elsewhere.example.com".into();
}

/// Merges the proposal, as a pull request does.
pub fn merge(stage: &Stage) {
    let update = ["update-ref", "refs/heads/main", "refs/heads/release/next"];
    stage.git(&stage.remote(), &update);
}
