//! Snapshots the public surface of the SDK, so that a review of a change can read the difference, and checks on which
//! page of the documentation callers find it.

use std::fs;
use std::path::Path;

use crate::support::{Krate, fixtures, generate, root};

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

/// All requests have one type, whose page would list the setters of all operations.
#[test]
fn the_setters_of_an_operation_are_listed_with_it_alone() {
    let fixtures = fixtures("hazards");
    let fixture = fixtures
        .iter()
        .find(|fixture| fixture.name == "paging_kinds");
    let output = generate(fixture.unwrap(), None);
    let krate = Krate::whole("setters", &output);
    krate.documentation();
    let of_all = krate.methods("struct.Request.html");
    for (marker, setters) in [
        ("ListSame", ["next_page_token", "page_number"].as_slice()),
        ("ListNumber", &["page", "per_page"]),
        ("ListOdata", &["top"]),
    ] {
        let listed = krate.methods(&format!("kinds/struct.{marker}.html"));
        for setter in setters {
            assert!(
                listed.iter().any(|name| name == setter),
                "{marker}: {listed:?}"
            );
            assert!(!of_all.iter().any(|name| name == setter), "{of_all:?}");
        }
        assert!(!listed.iter().any(|name| name == "timeout"), "{listed:?}");
    }
    assert!(of_all.iter().any(|name| name == "timeout"), "{of_all:?}");
}
