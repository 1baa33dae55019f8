//! Snapshots every message of reading, overlay and lowering on one page, so that they can be read together.

use std::{collections::BTreeSet, fmt::Write as _};

use generator::read::read;

use super::{cases::fixtures, compositions, overlay, read as texts};

#[test]
fn messages_name_the_place_the_matter_and_the_way_out() {
    let mut page = String::from("# Reading\n\n");
    for bad in texts::refused() {
        let error = read(&bad.bytes, "api.yaml").expect_err(bad.name);
        let _ = writeln!(page, "[{}]\nerror: {error}\n", bad.name);
    }
    page.push_str("# Overlay\n\n");
    for (name, error) in overlay::refused() {
        let _ = writeln!(page, "[{name}]\nerror: {error}\n");
    }
    let mut warnings = BTreeSet::new();
    page.push_str("# Lowering\n\n");
    for fixture in fixtures() {
        for case in &fixture.cases {
            match case.lower() {
                Err(error) => {
                    let error = error.in_file("api.yaml");
                    let _ = writeln!(
                        page,
                        "[{}: {}]\nerror: {error}\n",
                        fixture.name,
                        case.title()
                    );
                }
                Ok((_, found)) => warnings.extend(found),
            }
        }
    }
    page.push_str("# Compositions\n\n");
    for (name, error) in compositions::refused() {
        let _ = writeln!(page, "[{name}]\nerror: {error}\n");
    }
    page.push_str("# Warnings\n\n");
    for warning in warnings {
        let _ = writeln!(
            page,
            "warning[{}]: {}\n  --> {}",
            warning.code, warning.message, warning.pointer
        );
    }
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(page) });
}
