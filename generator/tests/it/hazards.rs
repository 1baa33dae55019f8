//! Small documents, each with one hazard: the generated code is snapshotted, compiled and driven against a
//! server.

use std::fmt::Write;
use std::sync::OnceLock;

use crate::additive::{null_responses, write_only};
use crate::presence;
use crate::support::{Krate, fixtures, generate};

#[test]
fn hazards() {
    for fixture in fixtures("hazards") {
        let output = generate(&fixture, None);
        let mut text = String::new();
        for file in output
            .files
            .iter()
            .filter(|file| file.path.starts_with("src/generated/"))
        {
            let _ = write!(text, "==> {}\n{}\n", file.path, file.text);
        }
        for warning in &output.warnings {
            let _ = writeln!(
                text,
                "warning[{}] {}: {}",
                warning.code, warning.pointer, warning.message
            );
        }
        insta::assert_snapshot!(fixture.name.as_str(), text);
    }
}

/// Returns the generated code of all documents as modules of one crate, which is compiled once for all tests.
pub fn compiled() -> &'static Krate {
    static COMPILED: OnceLock<Krate> = OnceLock::new();
    COMPILED.get_or_init(|| {
        let fixtures = fixtures("hazards").into_iter().chain(fixtures("apis"));
        let made = fixtures.map(|fixture| {
            let output = generate(&fixture, None);
            (fixture, output)
        });
        let made = made.chain(null_responses::modules());
        let made = made.chain([write_only::module()]);
        let made: Vec<_> = made.chain(presence::modules()).collect();
        let krate = Krate::of_modules("hazards", &made);
        krate.build();
        krate
    })
}

#[test]
fn snapshotted_code_compiles_and_does_what_the_documents_describe() {
    compiled().drive("hazards.rs");
    compiled().drive("presence.rs");
    compiled().drive("sending.rs");
    compiled().drive("paging.rs");
    compiled().drive("walks.rs");
    compiled().drive("queries.rs");
    compiled().drive("apis.rs");
    compiled().drive("statuses.rs");
    compiled().drive("null_responses.rs");
    compiled().drive("events.rs");
    compiled().drive("paths.rs");
    compiled().drive("encodings.rs");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for fixture in fixtures("hazards") {
        let (first, second) = (generate(&fixture, None), generate(&fixture, None));
        assert_eq!(first.files, second.files, "{}", fixture.name);
        assert_eq!(first.lock, second.lock, "{}", fixture.name);
        let again = generate(&fixture, Some(&first.lock));
        assert_eq!(
            first.files, again.files,
            "{} with its own record",
            fixture.name
        );
        assert_eq!(
            first.lock, again.lock,
            "{} with its own record",
            fixture.name
        );
    }
}
