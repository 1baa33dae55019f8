//! Checks the text before it is parsed: its size and encoding, and whether it is a document at all.

use super::limits::{MAX_JSON_BYTES, MAX_YAML_BYTES};
use crate::Error;

/// The text, without a byte order mark, within the limits.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Error> {
    if bytes.starts_with(&[0x1f, 0x8b]) {
        return Err(Error::at(
            1,
            1,
            "this is gzip, not text",
            "unpack the file first",
        ));
    }
    // By its mark, or by the first letter of what is mostly ASCII.
    let utf16 = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => true,
        [0, other, ..] | [other, 0, ..] => *other != 0,
        _ => false,
    };
    if utf16 {
        return Err(Error::at(
            1,
            1,
            "this is UTF-16; documents are read as UTF-8",
            "convert it: iconv -f UTF-16 -t UTF-8",
        ));
    }
    if bytes.len() > MAX_JSON_BYTES {
        return Err(too_large(bytes.len(), MAX_JSON_BYTES, "JSON"));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (line, column) = position(&bytes[..error.valid_up_to()]);
        Error::at(
            line,
            column,
            "the text is not valid UTF-8 from here on",
            "save the file as UTF-8; a byte here belongs to another encoding or to a binary file",
        )
    })?;
    if bytes.contains(&0) {
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or_default();
        let (line, column) = position(&bytes[..end]);
        return Err(Error::at(
            line,
            column,
            "there is a NUL byte in the text",
            "the file was damaged or is binary; fetch it again",
        ));
    }
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Error::at(
            1,
            1,
            "the file is empty",
            "fetch the document again: cargo xtask fetch",
        ));
    }
    if start.starts_with('<') {
        return Err(markup(start));
    }
    if text.len() > MAX_YAML_BYTES && !is_json(text) {
        return Err(too_large(text.len(), MAX_YAML_BYTES, "YAML"));
    }
    Ok(text)
}

/// Returns whether the text is JSON; YAML's own `{key: value}` is not.
pub(super) fn is_json(text: &str) -> bool {
    let start = text.trim_start();
    match start.strip_prefix('{') {
        Some(rest) => rest.trim_start().is_empty() || rest.trim_start().starts_with(['"', '}']),
        None => start.starts_with('['),
    }
}

/// Line and column, from 1, of the place after `before`.
pub(super) fn position(before: &[u8]) -> (usize, usize) {
    let line_start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let column = 1 + String::from_utf8_lossy(&before[line_start..])
        .chars()
        .count();
    (line, column)
}

fn markup(start: &str) -> Error {
    let head: String = start.chars().take(200).collect::<String>().to_lowercase();
    let kind = if head.contains("<html") || head.contains("<!doctype html") {
        "HTML"
    } else {
        "XML"
    };
    Error::at(
        1,
        1,
        format!("this is {kind}, not OpenAPI"),
        "a login, error or documentation page came in place of the document; check the address it was fetched from",
    )
}

fn too_large(size: usize, limit: usize, format: &str) -> Error {
    Error::at(
        1,
        1,
        format!("the file has {size} bytes; {format} documents may have {limit}"),
        match format {
            "YAML" => "convert it to JSON, which may be larger, or split the document",
            _ => "split the document, or leave out examples",
        },
    )
}
