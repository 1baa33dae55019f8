//! Parses JSON with serde_json, and rewrites its errors as problem and help.

use serde::de::DeserializeSeed as _;
use serde_json::{Value, error::Category};

use super::value::{Budget, Format, Seed};
use crate::Error;

pub(super) fn parse(text: &str) -> Result<Value, Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let mut budget = Budget::new(Format::Json, text);
    Seed::new(&mut budget)
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|error| explain(&error))
}

fn explain(error: &serde_json::Error) -> Error {
    let (line, column) = (error.line().max(1), error.column().max(1));
    let message = error.to_string();
    let message = message
        .split(" at line ")
        .next()
        .unwrap_or(&message)
        .to_owned();
    if error.classify() == Category::Eof {
        return Error::at(
            line,
            column,
            "the JSON ends in the middle",
            "the file was cut off; fetch it again: cargo xtask fetch",
        );
    }
    if message.starts_with("recursion limit") {
        return Error::at(
            line,
            column,
            super::value::too_deep(),
            super::value::TOO_DEEP_HELP,
        );
    }
    match super::value::own_message(&message) {
        Some((problem, help)) => Error::at(line, column, problem, help),
        None => Error::at(
            line,
            column,
            format!("this is not JSON: {message}"),
            "correct the JSON here, or fetch the document again: cargo xtask fetch",
        ),
    }
}
