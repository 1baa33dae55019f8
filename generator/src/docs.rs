//! Takes descriptions of the document apart, for the docs of the items that they describe.
//!
//! A description of an enum often lists its values (` - VALUE: meaning`). [`values`] extracts these for the
//! docs of the variants, [`without_values`] returns the rest. [`text`](crate::text) makes doc comments of
//! them.

use std::collections::BTreeMap;

pub use crate::text::{code, doc_lines, first_paragraph, markdown};

/// Parses a line ` - VALUE: meaning` of a description.
fn value_line(line: &str) -> Option<(&str, &str)> {
    let (value, meaning) = line.trim_start().strip_prefix("- ")?.split_once(": ")?;
    let value = value.trim_matches('`');
    let known = value
        .bytes()
        .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    (known && value.contains(|c: char| c.is_ascii_uppercase()) && line.starts_with(' '))
        .then_some((value, meaning))
}

/// Returns the descriptions of single values that a description contains.
pub fn values(description: &str) -> BTreeMap<&str, String> {
    let mut out = BTreeMap::new();
    let mut current: Option<&str> = None;
    for line in description.lines() {
        if let Some((value, meaning)) = value_line(line) {
            out.insert(value, meaning.to_owned());
            current = Some(value);
        } else if let (Some(value), true) = (current, !line.trim().is_empty()) {
            if let Some(meaning) = out.get_mut(value) {
                meaning.push(' ');
                meaning.push_str(line.trim());
            }
        } else {
            current = None;
        }
    }
    out
}

/// Returns a description without the lines that describe single values.
pub fn without_values(description: &str) -> String {
    let mut lines = Vec::new();
    let mut in_value = false;
    for line in description.lines() {
        if value_line(line).is_some() {
            in_value = true;
        } else if line.trim().is_empty() || !in_value {
            in_value = false;
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

/// Adds a full stop if the text does not end a sentence.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) {
        return text.to_owned();
    }
    format!("{text}.")
}

/// Splits the first sentence off a text, if the text begins with prose: no list, heading, code or table.
pub fn first_sentence(text: &str) -> (&str, &str) {
    let text = text.trim();
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let is_prose = paragraph.starts_with(|c: char| c.is_alphanumeric() || c == '`')
        && !paragraph.starts_with("```")
        && !paragraph.contains('|')
        && !paragraph
            .lines()
            .skip(1)
            .any(|line| line.trim_start().starts_with(['-', '*', '#', '`']));
    if !is_prose {
        return ("", text);
    }
    // A full stop ends a sentence if a blank and a capital follow: `e.g. this` and `v1.2` do not.
    let mut ends = paragraph.match_indices(['.', '!', '?']).filter(|(at, _)| {
        let mut after = paragraph[at + 1..].chars();
        let is_open = paragraph[..*at].matches('`').count() % 2 == 1;
        after.next().is_none_or(char::is_whitespace)
            && after.next().is_none_or(|next| !next.is_lowercase())
            && !is_open
    });
    let end = ends.next().map_or(paragraph.len(), |(at, _)| at + 1);
    (&text[..end], text[end..].trim_start())
}

/// Returns a heading as it is written within a sentence: `QR Code Designs` becomes `QR code designs`.
pub fn in_a_sentence(title: &str) -> String {
    let words = title.split_whitespace().map(|word| {
        let is_name = word.chars().skip(1).any(char::is_uppercase);
        if is_name {
            word.to_owned()
        } else {
            word.to_lowercase()
        }
    });
    words.collect::<Vec<_>>().join(" ")
}
