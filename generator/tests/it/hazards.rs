//! One small document per hazard: what is made of it is snapshotted, and all of it compiled.

use std::fmt::Write;

use crate::support::{Fixture, compile, drive, fixtures, generate, write_driver};

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

#[test]
fn what_is_snapshotted_compiles_and_sends_what_the_documents_say() {
    let made: Vec<(Fixture, generator::Output)> = fixtures("hazards")
        .into_iter()
        .map(|fixture| {
            let output = generate(&fixture, None);
            (fixture, output)
        })
        .collect();
    let folder = compile("hazards", &made);
    write_driver(&folder, "hazards.rs");
    drive(&folder, false);
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
