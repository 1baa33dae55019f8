//! Parses YAML. serde_yaml does the work; this file guards it from texts made to exhaust it, and
//! puts its complaints into words.

use serde::de::DeserializeSeed as _;
use serde_json::Value;

use super::limits::MAX_YAML_VALUES;
use super::value::{Budget, Format, Seed};
use crate::Error;

/// Most brackets open at once. Prose may leave some open; libyaml takes time by the square of it.
const MAX_OPEN_BRACKETS: usize = 1_000;

pub(super) fn parse(text: &str) -> Result<Value, Error> {
    guard(text)?;
    let mut budget = Budget::new(Format::Yaml);
    Seed::new(&mut budget)
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| explain(&error, text))
}

/// Refuses, before libyaml sees it, what would cost it memory or time out of proportion.
fn guard(text: &str) -> Result<(), Error> {
    let mut open = 0_usize;
    let mut tokens = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            b',' | b'-' | b'?' | b':' | b'\n' => tokens += 1,
            _ => {}
        }
        if open > MAX_OPEN_BRACKETS || tokens > 4 * MAX_YAML_VALUES {
            let (line, column) = super::syntax::position(&text.as_bytes()[..at]);
            return Err(if open > MAX_OPEN_BRACKETS {
                Error::at(
                    line,
                    column,
                    super::value::too_deep(),
                    super::value::TOO_DEEP_HELP,
                )
            } else {
                Error::at(
                    line,
                    column,
                    format!("the document has more than {MAX_YAML_VALUES} values"),
                    "split the document, or leave out examples",
                )
            });
        }
    }
    Ok(())
}

fn explain(error: &serde_yaml::Error, text: &str) -> Error {
    let (line, column) = match error.location() {
        Some(location) => (location.line(), location.column()),
        None => super::syntax::position(text.trim_end().as_bytes()),
    };
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or(&message);
    if message.contains("recursion limit") {
        return Error::at(
            line,
            column,
            super::value::too_deep(),
            super::value::TOO_DEEP_HELP,
        );
    }
    if message.contains("more than one document") {
        let (line, column) = second_document(text).unwrap_or((line, column));
        return Error::at(
            line,
            column,
            "another YAML document starts here, but a file holds one",
            "leave the one that starts with `openapi:`, and remove the `---` and what follows",
        );
    }
    let indent = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    if message.contains("cannot start any token")
        && indent.trim_start_matches(' ').starts_with('\t')
    {
        return Error::at(
            line,
            column,
            "the line is indented by a tab, which YAML does not allow",
            "indent it by blanks",
        );
    }
    if message.contains("repetition limit") {
        return Error::at(
            line,
            column,
            "the aliases of the document repeat each other without end",
            "write the repeated parts out as components and refer to them with $ref",
        );
    }
    match super::value::own(message) {
        Some((what, help)) => {
            let second =
                super::value::repeated_key(what).and_then(|key| again(text, line, column, key));
            let (line, column) = second.unwrap_or((line, column));
            Error::at(line, column, what, help)
        }
        None => Error::at(
            line,
            column,
            format!("this is not YAML: {message}"),
            "correct the indentation or the quotes here; if the file was cut off, fetch it again",
        ),
    }
}

/// The `---` after the first document.
fn second_document(text: &str) -> Option<(usize, usize)> {
    let mut lines = text.lines().enumerate();
    let content = |line: &str| !(line.trim().is_empty() || line.starts_with(['#', '%']));
    // One may stand before the first document as well.
    lines.find(|(_, line)| content(line))?;
    let (at, _) = lines.find(|(_, line)| line.starts_with("---"))?;
    Some((at + 1, 1))
}

/// Finds the second occurrence of a key in the object that starts at a position.
///
/// serde_yaml knows where the object starts only; in an object written in lines the key can be
/// found again at the same column.
fn again(text: &str, line: usize, column: usize, key: &str) -> Option<(usize, usize)> {
    let lines = text.lines().enumerate().skip(line.saturating_sub(1));
    let inside = lines.take_while(|(at, text)| {
        let indent = text.len() - text.trim_start().len();
        *at < line || text.trim().is_empty() || indent + 1 >= column
    });
    let same = inside.filter(|(_, text)| {
        let rest = text.get(column.saturating_sub(1)..).unwrap_or_default();
        let rest = rest.trim_start_matches(['"', '\'']);
        let rest = rest
            .strip_prefix(key)
            .map(|rest| rest.trim_start_matches(['"', '\'']));
        rest.is_some_and(|rest| rest.trim_start().starts_with(':'))
    });
    same.map(|(at, _)| (at + 1, column)).nth(1)
}
