//! Parses YAML with serde_yaml, and rewrites its errors as problem and help. Texts that would make the
//! parser use time or memory out of proportion are refused first.

use serde::de::DeserializeSeed as _;
use serde_json::Value;

use super::limits::MAX_YAML_VALUES;
use super::value::{Budget, Format, Seed};
use crate::Error;

/// The maximum number of open brackets. Descriptions may leave some unclosed, and libyaml needs time by the
/// square of their number.
const MAX_OPEN_BRACKETS: usize = 1_000;

pub(super) fn parse(text: &str) -> Result<Value, Error> {
    guard(text)?;
    let mut budget = Budget::new(Format::Yaml, text);
    Seed::new(&mut budget)
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| explain(&error, text))
}

/// Returns an error if libyaml would need time or memory out of proportion: for deep nesting, or for many
/// tokens, all of which it keeps.
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
            "keep the document that starts with `openapi:`, and remove the `---` and everything after it",
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
            "indent it by spaces",
        );
    }
    if message.contains("repetition limit") {
        return Error::at(
            line,
            column,
            "the aliases of the document expand to too many values",
            "write the repeated parts out as components and refer to them with $ref",
        );
    }
    match super::value::own_message(message) {
        Some((problem, help)) => {
            let second = super::value::repeated_key(problem)
                .and_then(|key| second_occurrence(text, line, column, key));
            let (line, column) = second.unwrap_or((line, column));
            Error::at(line, column, problem, help)
        }
        None => Error::at(
            line,
            column,
            format!("this is not YAML: {message}"),
            "correct the indentation or the quotes here; if the file was cut off, fetch it again",
        ),
    }
}

/// Returns the position of the `---` after the first document.
fn second_document(text: &str) -> Option<(usize, usize)> {
    let mut lines = text.lines().enumerate();
    let content = |line: &str| !(line.trim().is_empty() || line.starts_with(['#', '%']));
    // The first document may begin with a `---` too.
    lines.find(|(_, line)| content(line))?;
    let (at, _) = lines.find(|(_, line)| line.starts_with("---"))?;
    Some((at + 1, 1))
}

/// Finds the second occurrence of a key in the object that starts at a position.
///
/// serde_yaml reports only the start of the object. If the object has a line for each key, the second
/// occurrence is at the same column.
fn second_occurrence(text: &str, line: usize, column: usize, key: &str) -> Option<(usize, usize)> {
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
