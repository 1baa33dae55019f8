//! Snapshots the public surface of the SDK, so that a review of a change can read the difference.

use std::fs;
use std::path::Path;

use crate::support::root;

/// Collects the sources in a folder, each with its path in the crate.
fn sources(folder: &Path, krate: &Path, out: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, krate, out);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path
                .strip_prefix(krate)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            out.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn surface_of_the_sdk() {
    let krate = root().join("linkbreakers-sdk");
    let mut all = Vec::new();
    sources(&krate.join("src"), &krate, &mut all);
    let all = all
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    insta::assert_snapshot!("sdk", generator::surface::listing(all).unwrap());
}
