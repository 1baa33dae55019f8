//! YAML text to a value: serde_yaml does the work; this guards it from texts made to exhaust it, and words its complaints.

use serde::de::DeserializeSeed as _;
use serde_json::Value;

use super::{
    MAX_VALUES,
    value::{Budget, Seed},
};
use crate::Error;

/// Most brackets open at once. Prose may leave some open; libyaml takes time by the square of it.
const MAX_OPEN_BRACKETS: usize = 1_000;

pub(super) fn parse(text: &str) -> Result<Value, Error> {
    guard(text)?;
    let budget = Budget::new(true);
    Seed::new(&budget)
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
        if open > MAX_OPEN_BRACKETS || tokens > 2 * MAX_VALUES {
            let (line, column) = super::syntax::position(&text.as_bytes()[..at]);
            return Err(match open > MAX_OPEN_BRACKETS {
                true => Error::at(
                    line,
                    column,
                    super::value::too_deep(),
                    super::value::TOO_DEEP_HELP,
                ),
                false => Error::at(
                    line,
                    column,
                    format!("the document has more than {MAX_VALUES} values"),
                    "split the document, or leave out examples",
                ),
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
    if message.contains("repetition limit") {
        return Error::at(
            line,
            column,
            "the aliases of the document repeat each other without end",
            "write the repeated parts out as components and refer to them with $ref",
        );
    }
    match super::value::help(message) {
        Some(help) => {
            // serde_yaml puts the path in front; the line says it better.
            let start = message
                .find("the key `")
                .or(message.find("the document has"));
            Error::at(line, column, &message[start.unwrap_or(0)..], help)
        }
        None => Error::at(
            line,
            column,
            format!("this is not YAML: {message}"),
            "correct the indentation or the quotes here; if the file was cut off, fetch it again",
        ),
    }
}
