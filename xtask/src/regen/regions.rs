//! Replaces generated regions in files that are otherwise written by hand, such as the SDK's `Cargo.toml`.
//!
//! A region starts with a line `# region generated: NAME` and ends with `# endregion`.

use crate::support::failure::Failure;
use std::ops::Range;

const START: &str = "# region generated: ";
const END: &str = "# endregion";

/// Replaces the lines of every region in `current` by those of the region of the same name in `fresh`.
/// Returns `None` if neither has a region.
///
/// # Errors
///
/// Returns an error if a region does not end, or if only one of the two has it.
pub(crate) fn splice(file: &str, current: &str, fresh: &str) -> Result<Option<String>, Failure> {
    let targets = regions(file, current)?;
    let sources = regions(file, fresh)?;
    match (targets.is_empty(), sources.first()) {
        (true, None) => return Ok(None),
        (true, Some((name, _))) => {
            return Err(Failure::new(
                format!("{file} has no region `{name}` for the generated lines"),
                format!("add the lines `{START}{name}` and `{END}` to the file"),
            ));
        }
        _ => {}
    }
    let mut text = String::with_capacity(current.len());
    let mut rest = 0;
    for (name, target) in targets {
        let Some((_, source)) = sources.iter().find(|(other, _)| *other == name) else {
            return Err(Failure::new(
                format!("{file} has a region `{name}` that the generator does not write"),
                "correct the name of the region, or remove the two lines that mark it",
            ));
        };
        text.push_str(&current[rest..target.start]);
        text.push_str(&fresh[source.clone()]);
        rest = target.end;
    }
    text.push_str(&current[rest..]);
    Ok(Some(text))
}

/// Finds the name of each region and the range of its lines, without the two that mark it.
fn regions<'text>(
    file: &str,
    text: &'text str,
) -> Result<Vec<(&'text str, Range<usize>)>, Failure> {
    let mut found = Vec::new();
    let mut open: Option<(&str, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = line.trim().strip_prefix(START);
        let end = line.trim() == END;
        open = match (open, start, end) {
            (None, Some(name), _) => Some((name, at + line.len())),
            (Some((name, from)), None, true) => {
                found.push((name, from..at));
                None
            }
            (Some((name, _)), Some(_), _) => return Err(unclosed(file, name)),
            (open, None, _) => open,
        };
        at += line.len();
    }
    match open {
        Some((name, _)) => Err(unclosed(file, name)),
        None => Ok(found),
    }
}

fn unclosed(file: &str, name: &str) -> Failure {
    Failure::new(
        format!("{file} has a region `{name}` that does not end"),
        format!("add a line `{END}` after the region"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_inside_change() {
        let current = "a = 1\n# region generated: x\nold\n# endregion\nb = 2\n# endregion\n";
        let fresh = "other\n# region generated: x\nnew\nnewer\n# endregion\n";
        assert_eq!(
            splice("Cargo.toml", current, fresh).unwrap().as_deref(),
            Some("a = 1\n# region generated: x\nnew\nnewer\n# endregion\nb = 2\n# endregion\n")
        );
        assert!(splice("x.rs", "a = 1\n", "b = 1\n").unwrap().is_none());
    }

    #[test]
    fn regions_that_do_not_match_are_rejected() {
        let fresh = "# region generated: x\n# endregion\n";
        let cases = [
            ("# region generated: x\nold\n", "does not end"),
            (
                "# region generated: x\n# region generated: y\n",
                "does not end",
            ),
            (
                "# region generated: y\n# endregion\n",
                "`y` that the generator does not write",
            ),
            ("a = 1\n", "has no region `x`"),
        ];
        for (current, want) in cases {
            let failure = splice("Cargo.toml", current, fresh)
                .unwrap_err()
                .to_string();
            assert!(failure.contains(want), "{current}: {failure}");
        }
    }
}
