//! Lowers every construct of the fixtures: valid cases, edge cases and refused ones.

use std::fmt::Write as _;

use super::cases::{Case, fixtures};

#[test]
fn each_construct_is_expressed_in_3_0_or_refused() {
    for fixture in fixtures() {
        let mut text = String::new();
        for case in &fixture.cases {
            let _ = writeln!(text, "# {}\n{}", case.title(), outcome(&fixture.name, case));
        }
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(fixture.name.as_str(), text);
        });
    }
}

/// Returns the lowered part and the warnings, or the error.
fn outcome(fixture: &str, case: &Case) -> String {
    let (document, warnings) = match case.lower() {
        Ok(lowered) => lowered,
        Err(error) => {
            let expected = case.is_refused() || case.title().contains("an error");
            assert!(expected, "{fixture}, {}: {error}", case.title());
            return format!("error: {error}\n");
        }
    };
    assert!(!case.is_refused(), "{fixture}, {}: accepted", case.title());
    let model: Result<openapiv3::OpenAPI, _> = serde_json::from_value(document.clone());
    assert!(
        model.is_ok(),
        "{fixture}, {}: {:?}",
        case.title(),
        model.err()
    );
    let mut text = serde_yaml::to_string(&case.shown(document)).expect("YAML");
    for warning in warnings {
        let _ = writeln!(
            text,
            "warning[{}] {}: {}",
            warning.code, warning.pointer, warning.message
        );
    }
    text
}

/// Lowering a lowered document changes nothing.
#[test]
fn lowering_is_idempotent() {
    for fixture in fixtures() {
        for case in fixture.cases.iter().filter(|case| !case.is_refused()) {
            let Ok((once, _)) = case.lower() else {
                continue;
            };
            let (twice, warnings) = generator::lower::lower(once.clone())
                .unwrap_or_else(|error| panic!("{}, {}: {error}", fixture.name, case.title()));
            assert_eq!(once, twice, "{}, {}", fixture.name, case.title());
            assert_eq!(warnings, [], "{}, {}", fixture.name, case.title());
        }
    }
}

/// The table of constructs on the module page of `lower` names exactly the fixtures.
#[test]
fn the_table_of_constructs_is_complete() {
    let source = include_str!("../../../src/lower/mod.rs");
    let mut named: Vec<&str> = source
        .lines()
        .filter_map(|line| {
            line.strip_prefix("//! |")?
                .trim_end_matches([' ', '|'])
                .rsplit('|')
                .next()
        })
        .flat_map(|cell| cell.split(','))
        .filter_map(|name| name.trim().strip_prefix('`')?.strip_suffix('`'))
        .collect();
    named.sort_unstable();
    named.dedup();
    let fixtures = fixtures();
    let mut present: Vec<&str> = fixtures
        .iter()
        .map(|fixture| fixture.name.as_str())
        .collect();
    present.sort_unstable();
    assert_eq!(named, present);
}
