//! Generated regions of files that are otherwise written by hand, such as the SDK's `Cargo.toml`.
//!
//! A region starts with a line `# region generated: NAME` and ends with `# endregion`.

use crate::support::failure::Failure;
use std::ops::Range;

const START: &str = "# region generated: ";
const END: &str = "# endregion";

/// `current` with the lines of every region taken from the region of that name in `fresh`;
/// `None` where neither has a region.
pub(crate) fn splice(file: &str, current: &str, fresh: &str) -> Result<Option<String>, Failure> {
    let places = regions(file, current)?;
    let sources = regions(file, fresh)?;
    match (places.is_empty(), sources.first()) {
        (true, None) => return Ok(None),
        (true, Some((name, _))) => {
            return Err(Failure::new(
                format!("{file} has no region `{name}`, which is generated"),
                format!("add the lines `{START}{name}` and `{END}` where it belongs"),
            ));
        }
        _ => {}
    }
    let mut text = String::with_capacity(current.len());
    let mut rest = 0;
    for (name, place) in places {
        let Some((_, source)) = sources.iter().find(|(other, _)| *other == name) else {
            return Err(Failure::new(
                format!("{file}: the generator writes no region `{name}`"),
                "remove the two lines that mark the region, or correct its name",
            ));
        };
        text.push_str(&current[rest..place.start]);
        text.push_str(&fresh[source.clone()]);
        rest = place.end;
    }
    text.push_str(&current[rest..]);
    Ok(Some(text))
}

/// Name and place of each region's lines, without the lines that mark it.
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
        format!("{file}: the region `{name}` does not end"),
        format!("end it with a line `{END}`"),
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
    fn what_is_marked_wrongly_is_refused() {
        let fresh = "# region generated: x\n# endregion\n";
        let cases = [
            ("# region generated: x\nold\n", "does not end"),
            (
                "# region generated: x\n# region generated: y\n",
                "does not end",
            ),
            ("# region generated: y\n# endregion\n", "no region `y`"),
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
